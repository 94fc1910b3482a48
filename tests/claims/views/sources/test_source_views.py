import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.models import Source
from tests.cast import a_claim, a_source, an_article, client_of
from tests.pages import in_one_line

pytestmark = pytest.mark.django_db
ADD, LIST = reverse("claims:add_source"), reverse("claims:sources")


def page_of(user, address, **headers):
    return client_of(user).get(address, headers=headers).content.decode()


# The list


def test_the_list_shows_the_newest_first_and_pages_by_key(rita):
    sources = [
        a_source(f"https://example.org/{number}", f"Bericht {number:02}") for number in range(30)
    ]
    first = page_of(rita, LIST)
    assert ("Bericht 29" in first, "Bericht 05" in first, "Bericht 04" in first) == (
        True,
        True,
        False,
    )
    assert f"?before={sources[5].pk}" in first
    second = page_of(rita, f"{LIST}?before={sources[5].pk}")
    assert ("Bericht 04" in second, "Bericht 05" in second) == (True, False)
    assert f"?after={sources[4].pk}" in second
    assert page_of(rita, f"{LIST}?after={sources[4].pk}").count('class="headline"') == 25


def test_the_list_asks_the_same_number_of_queries_however_long_it_is(rita, edda):
    def queries():
        with CaptureQueriesContext(
            connection,
        ) as captured:
            page_of(rita, LIST)
        return len(captured)

    a_claim().link(a_source(), "supports", by=edda, seen=1)
    few = queries()
    for number in range(20):
        a_source(f"https://example.org/{number}")
    assert queries() == few


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("q=rechnungshof", 1),
        ("q=EXAMPLE.ORG", 2),
        ("q=nichts", 0),
        ("kind=page", 2),
        ("kind=post", 0),
        ("kind=odd", 2),
    ],
)
def test_the_list_is_narrowed_by_words_and_kind(rita, query, found):
    a_source()
    a_source("https://example.org/andere", "Etwas anderes")
    assert page_of(rita, f"{LIST}?{query}").count('class="headline"') == found


# One source


def test_a_source_shows_what_it_is_what_it_bears_on_and_what_happened_to_it(rita, edda):
    source = a_source()
    claim = a_claim()
    claim.link(source, "contradicts", by=edda, seen=1)
    source.correct(seen=1, publisher="Rechnungshof")
    page = page_of(rita, source.get_absolute_url())
    for words in (
        "Bericht des Rechnungshofs",
        "Contradicts",
        "Wir bauen die Brücke",
        "<ins>Rechnungshof</ins>",
    ):
        assert words in in_one_line(page)
    # a reader corrects nothing
    assert reverse("claims:correct_source", args=[source.pk]) not in page


def test_a_post_names_the_article_that_it_is_embedded_in(rita):
    article = an_article(title="Streit um die Brücke")
    place = {"begin": 0, "end": 9, "body_begin": 0, "body_end": 9}
    post = article.posts.create(platform="twitter", text="Wir bauen", **place)
    page = page_of(rita, Source.of_post(post).get_absolute_url())
    assert re.search(r"Embedded in</dt>\s*<dd>\s*<a [^>]+>Streit um die Brücke</a>", page)


def test_the_claims_of_a_source_come_a_page_at_a_time(rita, edda):
    source = a_source()
    for number in range(27):
        claim = a_claim(an_article(f"Text {number}: „Wir bauen die Brücke.“"))
        claim.link(source, "context", by=edda, seen=1)
    page = page_of(rita, source.get_absolute_url())
    assert page.count("Wir bauen die Brücke") == 25
    assert 'rel="next"' in page


def test_a_dismissed_claim_is_not_shown(rita, edda):
    source, claim = a_source(), a_claim()
    claim.link(source, "context", by=edda, seen=1)
    claim.turn_down(source, by=edda, seen=2)
    assert "Wir bauen die Brücke" not in page_of(rita, source.get_absolute_url())


def test_an_article_as_a_source_shows_its_text(rita):
    assert "zwei Millionen Euro" in page_of(
        rita, Source.of_article(an_article()).get_absolute_url()
    )


# Adding


def test_a_page_is_added_with_what_is_said_of_it(edda):
    response = client_of(edda).post(
        ADD,
        {
            "address": "example.org/a",
            "title": "Bericht",
            "author": "Bo Winter",
            "archive_address": "archive.org/1",
        },
    )
    source = Source.objects.get()
    assert response["Location"] == source.get_absolute_url()
    assert (source.address, source.author, source.added_by) == (
        "https://example.org/a",
        "Bo Winter",
        edda,
    )


def test_an_address_on_record_leads_to_its_source_and_changes_nothing(edda):
    source = a_source()
    response = client_of(edda).post(
        ADD, {"address": source.address + "/?utm_source=x", "title": "Anders"}, follow=True
    )
    assert "on record already" in response.content.decode()
    assert Source.objects.get().title == "Bericht des Rechnungshofs"


INSIDE = [
    "http://127.0.0.1/",
    "http://localhost:8000/",
    "http://192.168.1.1/router",
    "http://[::1]/",
    "https://desk.internal/",
]
NONE = [
    "",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "ftp://example.org/",
    "no address",
    "http://2130706433/",
    "https://ada:geheim@example.org/",
]


@pytest.mark.parametrize("address", [*INSIDE, *NONE])
def test_an_address_that_is_none_or_leads_inside_is_refused_in_words(edda, address):
    response = client_of(edda).post(ADD, {"address": address, "title": "Bericht"})
    page = response.content.decode()
    assert (response.status_code, Source.objects.count()) == (422, 0)
    assert "errorlist" in page
    assert ("not public" in page) == (address in INSIDE)


def test_a_day_to_come_is_refused(edda):
    response = client_of(edda).post(
        ADD, {"address": "https://example.org/", "accessed_on": "2999-01-01"}
    )
    assert (response.status_code, Source.objects.count()) == (422, 0)


# Correcting


def correct(user, source, seen=1, **form):
    facts = {"title": source.title, "address": source.address, "seen": seen, **form}
    return client_of(user).post(reverse("claims:correct_source", args=[source.pk]), facts)


def test_a_correction_is_saved_with_history(edda):
    source = a_source()
    assert correct(edda, source, publisher="Rechnungshof")["Location"] == source.get_absolute_url()
    source.refresh_from_db()
    assert (source.publisher, source.version, source.events.count()) == ("Rechnungshof", 2, 2)


def test_a_correction_sent_twice_counts_once(edda):
    source = a_source()
    for _time in range(2):
        assert correct(edda, source, publisher="Rechnungshof").status_code == 302
    assert Source.objects.get().version == 2


def test_a_stale_correction_shows_both_versions_and_can_be_applied(edda, emil):
    source = a_source()
    correct(emil, source, publisher="Von Emil")
    response = correct(edda, source, publisher="Von Edda")
    page = response.content.decode()
    assert response.status_code == 409
    assert "Von Emil" in page
    assert 'value="Von Edda"' in page
    assert 'name="seen" value="2"' in page
    assert Source.objects.get().publisher == "Von Emil"


def test_a_correction_to_an_address_on_record_is_refused_in_words(edda):
    source, other = a_source(), a_source("https://example.org/andere", "Der andere")
    response = correct(edda, source, address=other.address + "#oben")
    assert (response.status_code, "Der andere" in response.content.decode()) == (422, True)


@pytest.mark.parametrize("form", [{"title": ""}, {"address": ""}, {"address": "http://10.0.0.1/"}])
def test_a_correction_that_says_nothing_is_refused(edda, form):
    assert correct(edda, a_source(), **form).status_code == 422


# Choosing


def test_suggestions_name_sources_and_articles_by_their_letters(edda):
    source, article = a_source(), an_article(title="Der Rechnungshof prüft")
    page = page_of(edda, reverse("claims:suggest_sources") + "?record=rechnungshof")
    assert f'value="[S{source.pk}] Bericht des Rechnungshofs"' in page
    assert f'value="[A{article.pk}] Der Rechnungshof prüft"' in page
    assert "<html" not in page
    assert page_of(edda, reverse("claims:suggest_sources") + "?record=r").strip() == ""
