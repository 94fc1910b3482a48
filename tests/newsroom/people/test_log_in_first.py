"""Whose session has ended meanwhile is told so, and comes back to a page that can be shown."""

import pytest

from tests.cast import a_claim, an_article

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def address():
    return f"/claims/{a_claim(an_article()).pk}/accept/"


@pytest.mark.parametrize("method", ["get", "post"])
def test_htmx_gets_no_page_that_it_would_put_in_a_claims_place(client, address, method):
    answer = getattr(client, method)(address, headers=HTMX)
    assert (answer.status_code, answer.content) == (401, b"")


@pytest.mark.parametrize(
    ("came_from", "goes_back_to"),
    [
        ("http://testserver/claims/?state=pending#claim-1", "/claims/%3Fstate%3Dpending"),
        ("https://elsewhere.example/claims/", "/"),
        ("", "/"),
    ],
)
def test_after_the_log_in_the_page_with_the_form_is_shown_again(
    client, address, came_from, goes_back_to
):
    answer = client.post(address, headers={"Referer": came_from} if came_from else {})
    assert answer.headers["Location"] == f"/login/?next={goes_back_to}"
    assert "Not saved: you are logged out." in client.get(answer.headers["Location"]).text


def test_a_page_that_was_asked_for_is_shown_after_the_log_in(client):
    assert client.get("/claims/?q=a").headers["Location"] == "/login/?next=/claims/%3Fq%3Da"
