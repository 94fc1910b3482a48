"""Undo and doing it again, by the browser."""

import pytest

from tests.cast import client_of
from tests.claims.review.undo.acts import fresh

pytestmark = pytest.mark.django_db


def test_a_step_that_is_no_number_is_refused(claim, edda):
    claim.accept(by=edda, seen=1)
    assert (
        client_of(edda).post(f"/claims/{claim.pk}/undo/", {"seen": 2, "step": "x"}).status_code
        == 400
    )
    assert (
        client_of(edda).post(f"/claims/{claim.pk}/undo/", {"seen": 2, "step": "7"}).status_code
        == 422
    )


def test_the_toast_of_an_undo_offers_to_do_it_again(claim, edda):
    claim.accept(by=edda, seen=1)
    response = client_of(edda).post(
        f"/claims/{claim.pk}/undo/", {"seen": 2}, headers={"HX-Request": "true"}
    )
    page = response.content.decode()
    assert f'hx-post="/claims/{claim.pk}/redo/"' in page
    assert f'hx-post="/claims/{claim.pk}/undo/"' not in page
    assert "<html" not in page
    again = client_of(edda).post(
        f"/claims/{claim.pk}/redo/", {"seen": 3}, headers={"HX-Request": "true"}
    )
    assert "Redone." in again.content.decode()
    assert fresh(claim).state == "accepted"


def test_doing_it_again_redirects_without_htmx_and_refuses_get_strangers_and_readers(
    claim, edda, rita, client
):
    claim.accept(by=edda, seen=1)
    claim.undo(seen=2)
    address = f"/claims/{claim.pk}/redo/"
    assert client_of(edda).get(address).status_code == 405
    assert client_of(rita).post(address, {"seen": 3}).status_code == 403
    assert client.post(address, {"seen": 3})["Location"].startswith("/login/")
    # there was nothing to do again
    assert client_of(edda).post(address, {"seen": 2}).status_code == 422
    assert fresh(claim).state == "pending"
    assert client_of(edda).post(address, {"seen": 3}).status_code == 302
    assert fresh(claim).state == "accepted"
    assert client_of(edda).post(address, {"seen": 3}).status_code == 302
    assert fresh(claim).version == 4
