"""One quotation as several articles have it, found and held against where it comes from."""

import datetime as dt

import pytest
from django.urls import reverse

from articles.models import Post
from claims.comparison.groups import join_claims
from claims.comparison.quotation_versions import quotation_versions
from claims.comparison.said_before import said_before
from claims.comparison.similar_claims import compare_claims_of
from claims.models import Parallel, Source
from tests.cast import a_claim, a_speaker, an_article, an_evidence, client_of, with_passage

pytestmark = pytest.mark.django_db
FULL = (
    "Wir haben dem Verkauf des alten Hafens an die Reederei nicht zugestimmt, und wir werden es "
    "auch im kommenden Jahr nicht tun, solange 340 Menschen um ihre Arbeit fürchten."
)
SHORT = "solange 340 Menschen um ihre Arbeit fürchten"
ENGLISH = "We did not agree to sell the old harbour to the shipping company."


@pytest.fixture
def speaker():
    return a_speaker(state="kept")


def a_version(words, speaker, **facts):
    article = an_article(f"Sie sagte: „{words}“", title=words[:80], **facts)
    return a_claim(article, quote=words, speaker=speaker)


def like(one, other, meaning=0.95, words=0.95):
    one, other = sorted((one, other), key=lambda claim: claim.pk)
    Parallel.objects.create(one=one, other=other, meaning=meaning, words=words)


def changes_of(claim):
    return {
        version.claim.pk: [*map(str, version.changes)]
        for version in quotation_versions(claim).versions
    }


def test_a_shortened_quotation_is_found_among_what_its_speaker_said(speaker):
    full = a_version(FULL, speaker, outlet="Bote")
    short = a_version(SHORT, speaker, outlet="Kurier")
    compare_claims_of(full.article)
    compare_claims_of(short.article)
    table = quotation_versions(short)
    assert table.origin.claim == full
    assert not table.is_first_hand
    assert changes_of(short) == {short.pk: ["shortened"]}
    assert changes_of(full) == changes_of(short)


def test_a_translation_of_the_same_days_is_a_version(speaker):
    german = a_version("Wir haben dem Verkauf des alten Hafens an die Reederei nicht zugestimmt.",
                       speaker, published_on=dt.date(2025, 3, 1))  # fmt: skip
    english = a_version(ENGLISH, speaker, language="en", published_on=dt.date(2025, 3, 3))
    compare_claims_of(german.article)
    compare_claims_of(english.article)
    assert changes_of(german) == {german.pk: ["translated"]}  # the English one is the fuller


def test_a_denial_a_figure_and_a_speaker_that_changed_are_told(speaker):
    full = a_version(FULL, speaker)
    denied = a_version(FULL.replace("Reederei nicht", "Reederei"), speaker)
    figure = a_version(FULL.replace("340", "430"), a_speaker("Bela Winter", state="kept"))
    like(full, denied)
    like(full, figure)
    assert changes_of(full) == {denied.pk: ["negation"], figure.pk: ["speaker", "number"]}


def test_what_is_alike_and_not_the_same_words_is_no_version(speaker):
    full = a_version(FULL, speaker)
    like(full, a_version("Der alte Hafen bleibt, wie er ist, und gehört der Stadt.", speaker))
    assert changes_of(full) == {}


def test_a_rejected_claim_is_no_version(speaker, edda):
    full = a_version(FULL, speaker)
    other = a_version(FULL, speaker, outlet="Kurier")
    like(full, other)
    other.reject(by=edda, seen=1, because="")
    assert changes_of(full) == {}


def test_what_an_editor_grouped_is_a_version_whatever_its_words(speaker, edda):
    full = a_version(FULL, speaker)
    other = a_version("Der Hafen wird nicht verkauft.", speaker)
    join_claims(full, [other], by=edda, seen=1)
    full.refresh_from_db()
    assert changes_of(full) == {other.pk: ["reworded"]}


def test_versions_are_held_against_the_post_they_come_from(speaker):
    claim = a_version(FULL.replace("340", "400"), speaker)
    post = Post.objects.create(
        article=claim.article, begin=0, end=1, body_begin=0, body_end=1, platform="twitter",
        handle="adasommer", posted_on=dt.date(2025, 3, 1), text=FULL,
    )  # fmt: skip
    an_evidence(claim, Source.of_posts([post])[post.pk])
    table = quotation_versions(claim)
    assert (table.is_first_hand, table.origin.post) == (True, post)
    assert changes_of(claim) == {claim.pk: ["number"]}


def test_versions_are_held_against_the_passage_that_an_editor_confirmed(speaker, edda):
    claim = a_version(SHORT.replace("340", "400"), speaker)
    evidence = an_evidence(claim)
    assert not quotation_versions(claim).is_first_hand
    claim.link(evidence.source, "origin", by=edda, seen=1)
    with_passage(claim.evidence, FULL)
    assert changes_of(claim) == {claim.pk: ["number", "shortened"]}


def test_versions_are_held_against_the_minutes_however_short(speaker):
    minutes = a_version(SHORT, speaker, turns=[{"speaker": "Sommer"}])
    paper = a_version(FULL.replace("solange", "während"), speaker)
    like(minutes, paper)
    table = quotation_versions(paper)
    assert (table.is_first_hand, table.origin.claim) == (True, minutes)
    assert changes_of(paper) == {paper.pk: ["reworded"]}


def test_the_number_of_queries_does_not_grow(speaker, django_assert_num_queries):
    full = a_version(FULL, speaker)
    for number in range(8):
        like(full, a_version(FULL.replace("340", str(number + 2)), speaker))
    full = type(full).objects.select_related("article", "speaker").get(pk=full.pk)
    with django_assert_num_queries(5):
        assert len(quotation_versions(full).versions) == 8


def test_among_similar_claims_a_denial_is_marked(speaker, edda):
    claim = a_version(FULL, speaker)
    like(claim, a_version(FULL.replace("Reederei nicht", "Reederei"), speaker))
    near = a_version("Dem Verkauf wird die Stadt in jedem Fall zustimmen.", speaker)
    like(claim, near, meaning=0.9)
    assert [each.is_denial for each in said_before(claim).likes] == [True, False]
    address = reverse("claims:said_before", args=[claim.pk])
    page = client_of(edda).get(address, headers={"Accept-Language": "en"}).content.decode()
    assert page.count("one denies the other") == 1
    assert reverse("claims:quotation", args=[claim.pk]) in page


def test_the_page_shows_the_versions_in_a_table(speaker, rita):
    full = a_version(FULL, speaker)
    other = a_version(FULL.replace("340", "430"), speaker, outlet="Kurier")
    like(full, other)
    address = reverse("claims:quotation", args=[full.pk])
    page = client_of(rita).get(address, headers={"Accept-Language": "en"}).content.decode()
    assert "another figure" in page
    assert "Instead of “340” it says “430”." in page
    assert "Kurier" in page


def test_a_claim_that_stands_alone_has_no_other_version(speaker, rita):
    claim = a_version(FULL, speaker)
    address = reverse("claims:quotation", args=[claim.pk])
    page = client_of(rita).get(address, headers={"Accept-Language": "en"}).content.decode()
    assert "No other article on record has this quotation." in page
