import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.cast import a_claim, a_speaker, client_of

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def claim():
    return a_claim()


def test_the_page_has_the_forms_and_the_history_with_who_did_what(claim, edda):
    client = client_of(edda)
    client.post(
        reverse("claims:set_speaker", args=[claim.pk]),
        {"name": "Ada Sommer", "kind": "person", "seen": 1},
    )
    client.post(reverse("claims:reject", args=[claim.pk]), {"because": "hearsay", "seen": 2})
    page = client.get(reverse("claims:claim", args=[claim.pk])).content.decode()
    assert "<html" in page
    assert "<strong>edda</strong> changed the speaker" in page
    assert "<strong>edda</strong> rejected" in page
    assert "hearsay" in page


def test_htmx_gets_the_opened_card_and_the_closed_one_on_request(claim, edda):
    address = reverse("claims:claim", args=[claim.pk])
    opened = client_of(edda).get(address, headers=HTMX).content.decode()
    closed = client_of(edda).get(f"{address}?closed", headers=HTMX).content.decode()
    assert "<html" not in opened + closed
    assert 'class="claim open"' in opened
    assert 'class="claim"' in closed


def test_a_reader_sees_the_history_and_no_forms(claim, rita):
    page = client_of(rita).get(reverse("claims:claim", args=[claim.pk])).content.decode()
    assert "History" in page
    assert "/accept/" not in page


def test_a_claim_that_came_without_history_is_shown_and_decided(claim, edda):
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE claims_claimevent DISABLE TRIGGER USER")
        cursor.execute("DELETE FROM claims_claimevent")
        cursor.execute("ALTER TABLE claims_claimevent ENABLE TRIGGER USER")
    client = client_of(edda)
    for headers in ({}, HTMX):
        assert (
            client.get(reverse("claims:claim", args=[claim.pk]), headers=headers).status_code == 200
        )
    for verb, seen in (("accept", 1), ("undo", 2), ("redo", 3)):
        answer = client.post(reverse(f"claims:{verb}", args=[claim.pk]), {"seen": seen})
        assert answer.status_code < 500
    claim.refresh_from_db()
    assert claim.state == "accepted"
    assert client.get(reverse("claims:claim", args=[claim.pk])).status_code == 200


def test_the_number_of_queries_does_not_grow_with_the_history(
    claim, edda, django_assert_num_queries
):
    client = client_of(edda)
    address = reverse("claims:claim", args=[claim.pk])
    claim.set_speaker(a_speaker("Ben Winter"), seen=1)
    claim.undo(seen=2)
    client.get(address)
    with CaptureQueriesContext(connection) as captured:
        client.get(address)
    for version in range(3, 9, 2):
        claim.redo(seen=version)
        claim.undo(seen=version + 1)
    with django_assert_num_queries(len(captured)):
        client.get(address)


def test_an_opened_claim_asks_who_it_is_for_and_for_the_claim_and_nothing_more(
    claim, edda, django_assert_num_queries
):
    client = client_of(edda)
    with django_assert_num_queries(2):
        client.get(reverse("claims:claim", args=[claim.pk]), headers={"HX-Request": "true"})


def test_a_post_is_refused_and_a_login_needed(claim, rita, client):
    address = reverse("claims:claim", args=[claim.pk])
    assert client_of(rita).post(address).status_code == 405
    assert client.get(address)["Location"].startswith("/login/")


def test_an_opened_card_brings_its_history_when_its_section_is_opened(claim, edda):
    client = client_of(edda)
    claim.reject(by=edda, seen=1, because="hearsay")
    address, history = (reverse(f"claims:{name}", args=[claim.pk]) for name in ("claim", "history"))
    card = client.get(address, headers=HTMX).content.decode()
    assert f'hx-get="{history}"' in card
    assert 'class="history"' not in card
    part = client.get(history, headers=HTMX).content.decode()
    assert "<html" not in part
    assert 'class="history"' in part
    assert (
        'class="history"' in client.get(f"{address}?section=history", headers=HTMX).content.decode()
    )


def test_without_htmx_the_link_to_the_history_leads_to_the_page_with_it(claim, rita):
    answer = client_of(rita).get(reverse("claims:history", args=[claim.pk]), follow=True)
    page = answer.content.decode()
    assert 'class="history"' in page
    assert page.count('class="history"') == 1
    assert 'data-section="history" open' in " ".join(page.split()).replace('" >', '">')


def test_the_history_of_no_claim_is_not_there(edda):
    assert client_of(edda).get(reverse("claims:history", args=[0]), headers=HTMX).status_code == 404


def test_an_opened_card_takes_as_many_queries_with_a_long_history_as_with_a_short_one(claim, edda):
    client, numbers = client_of(edda), []
    for _ in range(3):
        with CaptureQueriesContext(connection) as queries:
            client.get(reverse("claims:claim", args=[claim.pk]), headers=HTMX)
        numbers.append(len(queries))
        claim.reject(by=edda, seen=claim.version, because=str(len(numbers)))
    assert numbers[0] <= 7
    assert numbers[2] == numbers[1]
