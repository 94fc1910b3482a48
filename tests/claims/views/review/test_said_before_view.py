"""What is like a claim is shown with its verdict, and grouped from there."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation

from claims.comparison.similar_claims import compare_claims_of
from claims.models import Claim, Group, Parallel
from tests.cast import a_claim, a_published_verdict, an_article, client_of

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}
GERMAN = "Die Arbeitslosigkeit ist im Mai auf fünf Prozent gesunken."
ENGLISH = "Unemployment fell to five per cent in May."


@pytest.fixture(autouse=True)
def english():
    with translation.override("en"):
        yield


def a_said(quote, **facts):
    return a_claim(an_article(f"Er sagte: {quote}", title=quote, **facts), quote=quote)


@pytest.fixture
def pair():
    german, other = a_said(GERMAN), a_said(ENGLISH, language="en", outlet="Herald")
    compare_claims_of(other.article)
    compare_claims_of(german.article)
    return german, other


def address(claim, name="said_before"):
    return reverse(f"claims:{name}", args=[claim.pk])


def send(user, claim, name, **form):
    claim = Claim.objects.get(pk=claim.pk)
    return client_of(user).post(address(claim, name), {"seen": claim.version, **form})


def test_a_claim_in_another_language_is_shown_with_where_it_stood_and_its_verdict(
    pair, edda, chris
):
    german, other = pair
    other.accept(by=edda, seen=1)
    a_published_verdict(other, by=edda, chief=chris, rating="opinion")
    page = client_of(edda).get(address(german)).content.decode()
    assert "<html" in page
    assert ENGLISH in page
    assert "Herald" in page
    assert "the same content" in page
    assert "opinion" in page.lower()


def test_htmx_gets_the_section_and_the_opened_card_asks_for_it(pair, rita):
    german, _other = pair
    section = client_of(rita).get(address(german), headers=HTMX).content.decode()
    assert "<html" not in section
    assert ENGLISH in section
    assert "<form" not in section  # a reader groups nothing
    assert (
        f'hx-get="{address(german)}"'
        in client_of(rita).get(reverse("claims:claim", args=[german.pk])).content.decode()
    )


def test_chosen_claims_are_grouped_and_leave_again(pair, edda):
    german, other = pair
    response = send(edda, german, "join_group", **{"with": [other.pk]})
    assert response.url == german.get_absolute_url()
    group = Group.objects.get()
    assert set(group.claims.all()) == {german, other}
    assert "Says the same as the others" in client_of(edda).get(address(other)).content.decode()
    send(edda, german, "leave_group")
    assert set(group.claims.all()) == {other}


@pytest.mark.parametrize("wanted", [[], ["x"], ["999999"], ["²"]])
def test_what_names_no_claim_is_refused_in_words(pair, edda, wanted):
    response = send(edda, pair[0], "join_group", **{"with": wanted})
    assert response.status_code == 422
    assert "Select claims that say the same." in response.content.decode()


def test_a_stale_form_is_answered_with_both_versions(pair, edda, emil):
    german, other = pair
    german.accept(by=emil, seen=1)
    response = client_of(edda).post(address(german, "join_group"), {"seen": 1, "with": other.pk})
    assert response.status_code == 409
    assert not Group.objects.exists()


def test_get_is_refused(pair, edda):
    for name in ("join_group", "leave_group", "part_groups", "carry_verdict"):
        assert client_of(edda).get(address(pair[0], name)).status_code == 405


def test_a_group_that_is_gone_and_a_verdict_that_is_not_there_are_refused(pair, edda):
    assert send(edda, pair[0], "part_groups", group="7").status_code == 422
    assert send(edda, pair[0], "carry_verdict").status_code == 422


def test_the_number_of_queries_does_not_grow_with_what_is_like_it(pair, edda):
    german, _other = pair
    client = client_of(edda)

    def queries():
        with CaptureQueriesContext(connection) as found:
            client.get(address(german), headers=HTMX)
        return len(found)

    few = queries()
    for number in range(8):
        other = a_said(f"{ENGLISH} {number}")
        Parallel.objects.create(one=german, other=other, meaning=0.7, words=0.5)
    assert queries() == few
