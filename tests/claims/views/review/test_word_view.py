"""Putting a claim into a sentence of its own, on the desk."""

import pytest
from django.urls import reverse

from tests.cast import a_claim, client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim():
    return a_claim()


def send(user, claim, text="Das Land baut die Brücke.", seen=1, **headers):
    address = reverse("claims:word", args=[claim.pk])
    return client_of(user).post(address, {"seen": seen, "wording": text}, headers=headers)


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
    assert send(edda, claim, "Anders.").status_code == 409


def test_readers_may_not_and_get_is_refused(rita, edda, claim):
    assert send(rita, claim).status_code == 403
    address = reverse("claims:word", args=[claim.pk])
    assert client_of(edda).get(address).status_code == 405
