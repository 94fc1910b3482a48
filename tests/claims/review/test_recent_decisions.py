"""Undo over one's own decisions, on whichever claim they are."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.models import Claim
from claims.review.recent_decisions import recent_decisions
from tests.cast import a_claim, an_article, client_of

# In one transaction everything would happen at the same time.
pytestmark = pytest.mark.django_db(transaction=True)
UNDO = "/decisions/undo/"
HTMX = {"HX-Request": "true"}


def send(client, claim, verb, **form):
    claim.refresh_from_db()
    response = client.post(f"/claims/{claim.pk}/{verb}/", {"seen": claim.version, **form})
    assert response.status_code == 302, response.content
    claim.refresh_from_db()


@pytest.fixture
def claims():
    return [a_claim(an_article(outlet=f"Blatt {number}")) for number in range(3)]


def states():
    return list(Claim.objects.order_by("pk").values_list("state", flat=True))


def test_each_press_goes_one_decision_back_over_claims_and_articles(claims, edda):
    client = client_of(edda)
    one, two, three = claims
    send(client, one, "accept")
    send(client, two, "reject")
    send(client, two, "check-worthy", worthy="yes")
    send(client, three, "accept")
    told = []
    for claim in (three, two, two, one):
        response = client.post(UNDO)
        assert response["Location"] == claim.get_absolute_url()
        told.append(str(list(client.get("/decisions/").context["messages"])[-1]))
    assert states() == ["pending"] * 3
    assert not Claim.objects.filter(is_check_worthy=True).exists()
    assert [line.split(" – ")[0] for line in told] == [
        "Undid: accepted",
        "Undid: marked as worth checking",
        "Undid: rejected",
        "Undid: accepted",
    ]
    client.post(UNDO)
    assert "Nothing is left to undo" in client.get("/decisions/").content.decode()


def test_what_others_decided_stays_and_mine_goes_from_under_it(claims, edda, emil):
    one = claims[0]
    mine = client_of(edda)
    send(mine, one, "accept")
    send(client_of(emil), one, "check-worthy", worthy="yes")
    mine.post(UNDO)
    one.refresh_from_db()
    assert (one.state, one.is_check_worthy) == ("pending", True)
    mine.post(UNDO)
    one.refresh_from_db()
    assert one.is_check_worthy


def test_what_others_built_upon_is_passed_over_and_said(claims, edda, emil):
    one, two, _three = claims
    mine = client_of(edda)
    send(mine, one, "accept")
    send(mine, two, "accept")
    send(client_of(emil), two, "reject")
    assert mine.post(UNDO)["Location"] == one.get_absolute_url()
    assert "Newer ones stay" in mine.get("/decisions/").content.decode()
    assert states() == ["pending", "rejected", "pending"]


def test_many_claims_at_once_are_one_decision(claims, edda):
    client = client_of(edda)
    ticked = [f"{claim.pk}:{claim.version}" for claim in claims]
    preview = client.post("/claims/bulk/", {"action": "accept", "claim": ticked})
    client.post(f"{preview['Location']}confirm/")
    assert states() == ["accepted"] * 3
    (decision,) = recent_decisions(edda)
    assert (decision.number, decision.is_of_many, decision.holds) == (3, True, True)
    client.post(UNDO)
    assert states() == ["pending"] * 3
    assert not recent_decisions(edda)[0].holds


def test_any_of_the_last_is_undone_by_itself_and_twice_is_once(claims, edda):
    client = client_of(edda)
    for claim in claims:
        send(client, claim, "accept")
    oldest = recent_decisions(edda)[-1]
    for _press in range(2):
        client.post(UNDO, {"decision": oldest.context})
    assert states() == ["pending", "accepted", "accepted"]
    assert [decision.holds for decision in recent_decisions(edda)] == [True, True, False]


def test_htmx_gets_the_card_where_it_stands_and_is_led_there_where_it_does_not(claims, edda):
    client = client_of(edda)
    one = claims[0]
    for shown in (str(one.pk), ""):
        send(client, one, "accept")
        response = client.post(UNDO, {"shown": shown}, headers=HTMX)
        if shown:
            assert response["HX-Retarget"] == f"#claim-{one.pk}"
            assert "Undid: accepted" in response.content.decode()
        else:
            assert response["HX-Redirect"] == one.get_absolute_url()
    response = client.post(UNDO, headers=HTMX)
    assert response["HX-Reswap"] == "none"
    assert "Nothing is left" in response.content.decode()


@pytest.mark.django_db
def test_the_panel_asks_no_more_for_more_decisions(claims, edda, django_assert_num_queries):
    client = client_of(edda)
    send(client, claims[0], "accept")
    client.get("/decisions/", headers=HTMX)
    with CaptureQueriesContext(connection) as captured:
        assert "<html" not in client.get("/decisions/", headers=HTMX).content.decode()
    asked = len(captured)  # each request forgets those before it
    send(client, claims[1], "accept")
    send(client, claims[2], "reject")
    with django_assert_num_queries(asked):
        client.get("/decisions/", headers=HTMX)


def test_a_get_is_refused_and_the_right_is_needed(edda, rita, client):
    assert client_of(edda).get(UNDO).status_code == 405
    assert client_of(rita).post(UNDO).status_code == 403
    assert client.post(UNDO)["Location"].startswith("/login/")


def test_a_claim_is_named_by_its_wording(claims, edda):
    client = client_of(edda)
    Claim.objects.filter(pk=claims[0].pk).update(
        wording="Die Brücke kommt.", wording_origin="machine"
    )
    send(client, claims[0], "accept")
    page = client.get("/decisions/").content.decode()
    assert page.count("Die Brücke kommt.") == 2  # the link, and what its button says to a reader
    assert str(claims[0]) not in page
    client.post(UNDO)
    said = str(list(client.get("/decisions/").context["messages"])[-1])
    assert said == "Undid: accepted – Die Brücke kommt."
