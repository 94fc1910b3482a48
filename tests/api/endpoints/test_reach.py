"""Who got a claim, the notices about it and the balance, as other programs read them."""

import datetime as dt

import pytest
from django.utils import timezone

from claims.display import balance
from claims.models import Claim, CorrectionNotice
from tests.api.callers import a_caller
from tests.cast import a_published_verdict, an_accepted_claim, an_article
from tests.claims.verdicts.test_reach import an_hour, correct, got, hours_ago

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim(edda, chris):
    claim = an_accepted_claim(by=edda)
    with hours_ago(3):
        a_published_verdict(claim, by=edda, chief=chris)
    return claim


@pytest.fixture
def embargoed(claim):
    claim.article.embargo_until = timezone.now() + dt.timedelta(days=1)
    claim.article.save()
    return claim


def test_recipients_are_told_with_what_they_hold_and_what_changed(claim, alma, edda, chris):
    got(claim, at=an_hour(2), user=edda)
    with hours_ago(1):
        correct(claim, edda, chris)
    (told,) = a_caller(alma).get(f"/claims/{claim.pk}/recipients").json()["items"]
    assert (told["recipient"], told["channel"], told["verdict"], told["rating"]) == (
        "edda", "csv", 1, "false",
    )  # fmt: skip
    assert told["changed"] == ["verdict_corrected"]


def test_recipients_are_walked_through_both_ways(claim, alma):
    for number in range(5):
        got(claim, recipient=f"https://amt.example/{number}")
    caller, path, seen = a_caller(alma), f"/claims/{claim.pk}/recipients?limit=2", []
    while path:
        page = caller.get(path.removeprefix("/api/v1")).json()
        seen.append([each["recipient"][-1] for each in page["items"]])
        path, back = page["next"], page["previous"]
    assert seen == [["4", "3"], ["2", "1"], ["0"]]
    page = caller.get(back.removeprefix("/api/v1")).json()
    assert [each["recipient"][-1] for each in page["items"]] == ["2", "1"]


def test_notices_are_told_and_narrowed(claim, alma, edda, chris):
    notice = CorrectionNotice.draft(
        claim, correct(claim, edda, chris), text_de="Korrektur.", text_en="Correction.", by=edda
    )
    caller = a_caller(alma)
    (told,) = caller.get("/notices", {"claim": claim.pk, "state": "draft"}).json()["items"]
    assert (told["claim"], told["text_de"], told["approved_at"]) == (claim.pk, "Korrektur.", None)
    notice.approve(by=chris, seen=1)
    assert not caller.get("/notices", {"state": "draft"}).json()["items"]
    assert caller.get("/notices").json()["items"][0]["verdict"] == notice.verdict_id


def test_nothing_is_told_of_an_article_under_embargo(embargoed, alma, edda, chris):
    got(embargoed, user=edda)
    CorrectionNotice.draft(embargoed, None, text_de="Korrektur.", text_en="Correction.", by=edda)
    caller = a_caller(alma)
    assert caller.get(f"/claims/{embargoed.pk}/recipients").status_code == 404
    assert caller.get("/notices").json()["items"] == []


def test_the_balance_is_told_in_pages_with_ranges(claim, alma, edda):
    Claim.objects.update(article=an_article("Andere Worte.", outlet="Bote"))
    for number in range(2):
        article = an_article(f"Sie sagte: „{number}.“", outlet=f"Blatt {number}")
        an_accepted_claim(by=edda, article=article, quote=f"„{number}.“")
    caller = a_caller(alma)
    first = caller.get("/balance", {"by": "outlet", "limit": 2}).json()
    assert [line["name"] for line in first["items"]] == ["Blatt 0", "Blatt 1"]
    second = caller.get(first["next"].removeprefix("/api/v1")).json()
    (line,) = second["items"]
    assert (line["name"], line["checked"], second["next"]) == ("Bote", 1, None)
    assert line["ratings"]["false"] == {"count": 1, "value": 1.0, "low": 0.207, "high": 1.0}
    assert caller.get(second["previous"].removeprefix("/api/v1")).json()["items"] == first["items"]


def test_what_the_worker_still_counts_is_to_be_asked_for_again(claim, alma, monkeypatch):
    monkeypatch.setattr("api.endpoints.balance.balance_of", lambda *_asked: None)
    answer = a_caller(alma).get("/balance")
    assert (answer.status_code, answer["Retry-After"]) == (503, "30")


@pytest.mark.parametrize(
    "query",
    [{"by": "speaker"}, {"since": "2024-13-01"}, {"since": "2025-01-01", "until": "2024-01-01"},
     {"after": "~nowhere"}, {"page": "2"}],
)  # fmt: skip
def test_what_the_balance_cannot_be_asked_is_refused(alma, query, monkeypatch):
    monkeypatch.setattr(balance, "PATIENCE", "15min")
    assert a_caller(alma).get("/balance", query).status_code == 422
