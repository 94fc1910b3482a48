"""Putting a claim into a sentence of its own, on the desk."""

import datetime as dt
import re

import pytest
from django.urls import reverse

from articles.models import Topic
from tests.cast import a_claim, client_of
from tests.markup import squeezed

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim():
    return a_claim()


def send(user, claim, text="Das Land baut die Brücke.", seen=1, **headers):
    address = reverse("claims:word", args=[claim.pk])
    return client_of(user).post(address, {"seen": seen, "wording": text}, headers=headers)


def row_of(answer, name):
    """The cells of a conflict's row: what the form saw, and what stands there now."""
    row = squeezed(answer.text).partition(f">{name}</th>")[2].partition("</tr>")[0]
    return re.findall("<td>(.*?)</td>", row)


def test_it_is_saved_and_shown_beside_the_words_and_without_htmx_redirects(edda, claim):
    response = send(edda, claim)
    assert response.status_code == 302
    page = client_of(edda).get(reverse("claims:claim", args=[claim.pk])).content.decode()
    assert "Das Land baut die Brücke." in page
    assert claim.quote in page


def test_htmx_gets_the_card_only(edda, claim):
    response = send(edda, claim, **{"HX-Request": "true"})
    assert response.templates[0].name == "claims/claim/_changed.jinja"
    assert "Das Land baut die Brücke." in response.content.decode()


def test_a_proposal_is_marked_as_one(edda, claim):
    type(claim).objects.filter(pk=claim.pk).update(
        wording="Die Brücke wird gebaut.", wording_origin="machine"
    )
    page = client_of(edda).get(reverse("claims:claim", args=[claim.pk])).content.decode()
    assert "proposal" in page


def test_what_is_too_long_comes_back_as_typed(edda, claim):
    response = send(edda, claim, "y" * 201)
    assert response.status_code == 422
    assert "y" * 201 in response.content.decode()


def test_twice_is_once_and_a_stale_version_is_answered_with_both(edda, claim):
    send(edda, claim)
    send(edda, claim)
    claim.refresh_from_db()
    assert claim.version == 2
    stale = send(edda, claim, "Anders.")
    assert stale.status_code == 409
    assert row_of(stale, "Wording") == ["–", "Das Land baut die Brücke."]
    assert "<q>Anders.</q>" in stale.text


def test_whoever_meets_another_change_sees_its_day_and_its_topics_too(edda, claim):
    claim.set_due(dt.date(2025, 3, 4), seen=1)
    claim.file_under([Topic.objects.named("Brücken")], seen=2)
    stale = send(edda, claim)
    assert row_of(stale, "Due on") == ["–", "March 4, 2025"]
    assert row_of(stale, "Topics") == ["–", "Brücken"]


def test_readers_may_not_and_get_is_refused(rita, edda, claim):
    assert send(rita, claim).status_code == 403
    address = reverse("claims:word", args=[claim.pk])
    assert client_of(edda).get(address).status_code == 405
