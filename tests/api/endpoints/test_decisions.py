import pytest

from claims.models import Claim
from claims.review.history import changes_of
from tests.api.callers import a_caller
from tests.cast import a_claim, a_published_verdict, an_accepted_claim

pytestmark = pytest.mark.django_db


def test_a_system_accepts_a_claim_under_its_own_name(alma):
    claim = a_claim()
    told = a_caller(alma).post(f"/claims/{claim.pk}/accept", {"version": 1}).json()
    assert (told["state"], told["version"], told["decided_by"]) == ("accepted", 2, "system:CMS")
    claim.refresh_from_db()
    change = changes_of(claim)[-1]
    assert (change.who, change.action) == ("system:CMS", "accepted")


def test_a_system_rejects_a_claim_with_a_reason(alma):
    claim = a_claim()
    answer = a_caller(alma).post(
        f"/claims/{claim.pk}/reject", {"version": 1, "because": " Kein Satz "}
    )
    assert (answer.json()["state"], answer.json()["rejected_because"]) == ("rejected", "Kein Satz")


def test_a_system_corrects_kind_and_words(alma):
    claim = a_claim()
    caller = a_caller(alma)
    told = caller.post(f"/claims/{claim.pk}/correct", {"version": 1, "kind": "Indirect"}).json()
    assert (told["kind"], told["version"]) == ("Indirect", 2)
    told = caller.post(f"/claims/{claim.pk}/correct", {"version": 2, "quote": "Wir bauen"}).json()
    assert (told["quote"], told["version"]) == ("Wir bauen", 3)
    place = {"version": 3, "begin": told["begin"], "end": told["begin"] + 3}
    assert caller.post(f"/claims/{claim.pk}/correct", place).json()["quote"] == "Wir"


@pytest.mark.parametrize(
    "place",
    [
        {"begin": 3}, {"begin": 9, "end": 3}, {"begin": 0, "end": 10_000}, {"begin": -1, "end": 2},
        {"begin": 0, "end": 3, "quote": "Wir"}, {"quote": "steht nirgends"}, {"quote": ""},
        {"kind": "Song"},
    ],
)  # fmt: skip
def test_words_that_are_not_there_are_refused(alma, place):
    claim = a_claim()
    answer = a_caller(alma).post(f"/claims/{claim.pk}/correct", {"version": 1, **place})
    assert answer.status_code == 422
    assert Claim.objects.get(pk=claim.pk).version == 1


def test_twice_is_once(alma):
    claim = a_claim()
    caller = a_caller(alma)
    versions = [
        caller.post(f"/claims/{claim.pk}/accept", {"version": 1}).json()["version"]
        for _ in range(2)
    ]
    assert versions == [2, 2]


def test_a_stale_decision_is_answered_with_both_states(alma, edda):
    claim = a_claim()
    claim.reject(by=edda, seen=1, because="Doppelt")
    answer = a_caller(alma).post(f"/claims/{claim.pk}/accept", {"version": 1})
    problem = answer.json()
    assert (answer.status_code, problem["type"]) == (409, "urn:wortlaut:problem:stale-version")
    assert answer["Content-Type"] == "application/problem+json"
    assert (problem["seen"]["state"], problem["seen"]["version"]) == ("pending", 1)
    assert (problem["current"]["state"], problem["current"]["version"]) == ("rejected", 2)
    assert problem["current"]["rejected_because"] == "Doppelt"
    claim.refresh_from_db()
    assert (claim.state, claim.version) == ("rejected", 2)


def test_a_version_that_never_was_is_stale_too(alma):
    claim = a_claim()
    answer = a_caller(alma).post(f"/claims/{claim.pk}/accept", {"version": 7})
    assert (answer.status_code, answer.json()["seen"]) == (409, None)


def test_the_desks_own_rules_hold(alma, emil, chris):
    claim = an_accepted_claim(by=emil)
    a_published_verdict(claim, by=emil, chief=chris)
    claim.refresh_from_db()
    answer = a_caller(alma).post(f"/claims/{claim.pk}/reject", {"version": claim.version})
    assert answer.status_code == 422
    assert "published" in answer.json()["detail"]


def test_get_decides_nothing(alma):
    claim = a_claim()
    assert a_caller(alma).get(f"/claims/{claim.pk}/accept").status_code == 405
