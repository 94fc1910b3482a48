import json

import pytest
from django.db import OperationalError

from claims.models import Claim
from tests.api.callers import a_caller
from tests.cast import a_claim

pytestmark = pytest.mark.django_db


def is_problem(answer, status):
    body = json.loads(answer.content)
    assert answer.status_code == status, answer.content[:300]
    assert answer["Content-Type"] == "application/problem+json"
    assert body["status"] == status
    assert {"type", "title", "detail"} <= body.keys()
    return body


def test_what_is_not_there_is_a_problem(alma):
    caller = a_caller(alma)
    is_problem(caller.get("/nothing"), 404)
    is_problem(caller.get("/claims/"), 404)
    is_problem(caller.get("/claims/1"), 404)
    is_problem(caller.get("/claims/x"), 404)


def test_a_method_that_is_not_offered_is_a_problem(alma):
    caller = a_caller(alma)
    answer = caller.post("/claims", {})
    is_problem(answer, 405)
    assert answer["Allow"] == "GET"
    is_problem(caller.client.delete("/api/v1/articles"), 405)


def test_another_type_of_body_is_a_problem(alma):
    caller = a_caller(alma)
    form = caller.client.post("/api/v1/articles", {"text": "x"}, headers=caller.headers)
    is_problem(form, 415)


def test_a_body_that_is_too_large_is_a_problem(alma, settings):
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 100
    is_problem(a_caller(alma).post("/articles", {"text": "x" * 200}), 413)


@pytest.mark.parametrize(
    "body",
    [
        b"", b"{", b"nothing", b"\xff\xfe", b"[" * 100_000, b'{"version": ' + b"9" * 5000 + b"}",
        b'{"version": NaN}', b'{"version": -Infinity}', b"\0",
    ],
)  # fmt: skip
def test_what_is_no_json_is_a_problem(alma, body):
    claim = a_claim()
    answer = a_caller(alma).post(f"/claims/{claim.pk}/accept", body)
    assert answer.status_code in {400, 415, 422}
    is_problem(answer, answer.status_code)


@pytest.mark.parametrize(
    "body",
    [
        "null", "[]", "[1]", '"version"', "1", "true", "{}", '{"version": "1"}', '{"version": true}',
        '{"version": 1.0}', '{"version": 0}', '{"version": 99999999999999999999}',
        '{"version": 1, "more": 2}', '{"version": null}', '{"version": [1]}',
    ],
)  # fmt: skip
def test_what_is_not_exactly_a_decision_is_a_problem(alma, body):
    claim = a_claim()
    problem = is_problem(a_caller(alma).post(f"/claims/{claim.pk}/accept", body), 422)
    assert problem["errors"]
    assert Claim.objects.get(pk=claim.pk).version == 1


@pytest.mark.parametrize("because", ["a\0b", "\ud800", "x" * 301, None, 7, {}])
def test_letters_that_no_database_holds_are_a_problem(alma, because):
    claim = a_claim()
    body = json.dumps({"version": 1, "because": because})
    problem = is_problem(a_caller(alma).post(f"/claims/{claim.pk}/reject", body), 422)
    assert problem["errors"][0]["pointer"] == "/because"


@pytest.mark.parametrize(
    "query",
    [
        "limit=0", "limit=101", "limit=1_0", "limit= 5", "limit=1e1", "limit=x", "article=0",
        "article=99999999999999999999", "state=open", "since=2017", "since=2017-02-30",
        "since=20170301", "until=1500000000", "at_least=101", "at_least=-1", "order=random",
        "after=nothing", "before=~", "after=" + "9" * 40, "verdict=nobody-says-so",
        "assignee=nobody-we-know", "stat=pending", "q=" + "x" * 201, "q=%ED%A0%80" + "x" * 201,
    ],
)  # fmt: skip
def test_what_no_list_can_be_asked_is_a_problem(alma, query):
    is_problem(a_caller(alma).get(f"/claims?{query}"), 422)


@pytest.mark.parametrize("query", ["q=a%00", "speaker=%00", "nothing%00=1"])
def test_a_nul_in_the_address_is_a_problem(alma, query):
    is_problem(a_caller(alma).get(f"/claims?{query}"), 400)


@pytest.mark.parametrize("number", ["0", "9223372036854775808", "9" * 400])
def test_a_number_that_no_record_has_is_a_problem(alma, number):
    is_problem(a_caller(alma).get(f"/claims/{number}"), 422)


def test_what_was_sent_does_not_come_back_with_the_problem(alma):
    claim = a_claim()
    answer = a_caller(alma).post(f"/claims/{claim.pk}/accept", {"version": "geheim"})
    assert b"geheim" not in answer.content


def test_a_database_that_is_away_is_a_problem_that_passes(alma, monkeypatch):
    caller = a_caller(alma)

    def fail(*arguments, **options):
        raise OperationalError("gone")

    monkeypatch.setattr("api.endpoints.claims.claim_told", fail)
    a_claim()
    answer = caller.get("/claims")
    is_problem(answer, 503)
    assert answer["Retry-After"]


def test_a_fault_is_a_problem_that_tells_nothing(alma, monkeypatch):
    caller = a_caller(alma)

    def fail(*arguments, **options):
        raise LookupError("inside")

    monkeypatch.setattr("api.endpoints.claims.claim_told", fail)
    a_claim()
    answer = caller.get("/claims")
    is_problem(answer, 500)
    assert b"inside" not in answer.content


def test_a_host_that_is_not_ours_is_a_problem(client, db):
    is_problem(client.get("/api/v1/claims", headers={"Host": "evil.example"}), 400)


def test_other_pages_answer_as_they_did(client, db):
    assert client.get("/nothing").headers["Content-Type"].startswith("text/html")


def test_an_answer_that_is_known_is_not_sent_again(alma):
    claim = a_claim()
    caller = a_caller(alma)
    first = caller.get(f"/claims/{claim.pk}")
    again = caller.get(f"/claims/{claim.pk}", **{"If-None-Match": first["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    claim.accept(by=alma, seen=1)
    assert caller.get(f"/claims/{claim.pk}", **{"If-None-Match": first["ETag"]}).status_code == 200
    assert first["Cache-Control"] == "private, no-cache"


def test_head_is_get_without_the_body(alma):
    caller = a_caller(alma)
    answer = caller.client.head("/api/v1/claims", headers=caller.headers)
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer["ETag"]
