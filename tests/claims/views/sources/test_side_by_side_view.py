"""A claim beside its source: as a page, as a partial, and whatever the source is."""

import pytest
from django.urls import reverse

from articles.models import Post
from claims.models import Source
from claims.sources.passages import StoredText
from claims.sources.side_by_side import side_by_side
from tests.cast import TEXT, a_claim, an_article, an_evidence, client_of
from tests.pages import in_one_line

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


def a_post(
    article, begin=0, text="We will build the bridge, Ada Sommer said in Berlin this morning."
):
    place = {"begin": begin, "end": 9, "body_begin": begin, "body_end": 9}
    return Post.objects.create(
        article=article, platform="twitter", handle="adasommer", text=text, **place
    )


@pytest.fixture
def evidence():
    claim = a_claim()
    return an_evidence(claim, Source.of_post(a_post(claim.article)))


def address(evidence):
    return reverse("claims:beside", args=[evidence.pk])


def test_the_page_shows_both_texts_the_reasons_and_a_button_for_each_relation(evidence, edda):
    page = client_of(edda).get(address(evidence)).content.decode()
    assert "<html" in page
    assert "Wir bauen die Brücke." in page
    assert "We will build the bridge" in page
    assert "written by the same person, Ada Sommer" in page
    for relation in ("origin", "supports", "contradicts", "context"):
        assert f'name="relation" value="{relation}"' in in_one_line(page)
    assert reverse("claims:turn_down", args=[evidence.claim_id]) in page


def test_htmx_gets_the_card_only(evidence, edda):
    partial = client_of(edda).get(address(evidence), headers=HTMX).content.decode()
    assert "<html" not in partial
    assert f'id="claim-{evidence.claim_id}"' in partial


def test_a_reader_sees_both_and_may_settle_nothing(evidence, rita):
    page = client_of(rita).get(address(evidence)).content.decode()
    assert "We will build the bridge" in page
    assert 'name="relation"' not in page


def test_to_post_is_refused_and_what_is_not_there_is_not_found(evidence, edda):
    assert client_of(edda).post(address(evidence)).status_code == 405
    assert client_of(edda).get(reverse("claims:beside", args=[10**9])).status_code == 404


def test_a_source_of_which_nothing_is_stored_says_so(edda):
    page = client_of(edda).get(address(an_evidence())).content.decode()
    assert "No text is stored yet." in page


def test_two_languages_share_names_and_one_language_words(evidence):
    assert not side_by_side(evidence).is_same_language
    post = a_post(evidence.claim.article, begin=1, text="Wir bauen die Brücke. Endlich!")
    german = an_evidence(evidence.claim, Source.of_post(post))
    beside = side_by_side(german)
    assert beside.is_same_language
    assert [piece.text for piece in beside.collation.source if piece.role == "same"] == [
        "Wir bauen die Brücke"
    ]


def test_of_a_long_source_the_stretch_around_the_passage_is_shown():
    long = an_article(
        f"{'Vorher steht viel anderes. ' * 200}{TEXT}{' Danach steht noch mehr.' * 200}",
        title="Lang",
    )
    begin = long.text.index("„Wir bauen")
    passage = StoredText(long.text, revision=long, language="de").select(begin, begin + 23)
    evidence = an_evidence(a_claim(), Source.of_article(long), **passage.as_fields())
    beside = side_by_side(evidence)
    shown = "".join(piece.text for piece in beside.collation.source)
    assert "„Wir bauen die Brücke.“" in shown
    assert (beside.goes_on_before, beside.goes_on_after) == (True, True)
    assert len(shown) <= 1500


def test_without_a_passage_the_stretch_that_shares_most_is_shown():
    long = an_article(
        f"{'Vorher steht viel anderes. ' * 400}{TEXT}{' Danach steht noch mehr.' * 400}",
        title="Lang",
    )
    shown = side_by_side(an_evidence(a_claim(), Source.of_article(long))).collation.source
    assert "Wir bauen die Brücke" in "".join(piece.text for piece in shown)


def test_the_number_of_queries_does_not_grow_with_the_suggestions(
    evidence, edda, django_assert_max_num_queries
):
    for number in range(5):
        an_evidence(evidence.claim, Source.of_page(f"https://example.org/{number}"))
    client = client_of(edda)
    with django_assert_max_num_queries(20):
        client.get(address(evidence))


def test_the_passage_of_a_confirmed_source_is_selected_from_here(evidence, edda, rita):
    passage = reverse("claims:passage", args=[evidence.pk])
    # only proposed so far
    assert passage not in client_of(edda).get(address(evidence)).content.decode()
    evidence.claim.link(evidence.source, "origin", by=edda, seen=1)
    assert passage in client_of(edda).get(address(evidence)).content.decode()
    assert passage not in client_of(rita).get(address(evidence)).content.decode()
