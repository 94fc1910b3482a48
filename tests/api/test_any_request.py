"""Whatever is sent, the interface answers it or says what is wrong."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.description import description
from tests.api.callers import a_caller
from tests.cast import a_claim, a_source, a_speaker

pytestmark = pytest.mark.django_db

HOSTILE = ["", "\0", "\ud800", "\u202e", "0", "-1", "1e309", "9" * 400, "NaN", "null", "%00", "2017",
           "' OR 1=1 --", "{{7*7}}", "😀" * 300]  # fmt: skip
VALUES = st.one_of(
    st.sampled_from([*HOSTILE, "pending", "2017-07-09", "de", "newest", "jsonl"]),
    st.text(max_size=20),
)
JSON = st.recursive(
    st.one_of(VALUES, st.none(), st.booleans(), st.integers(), st.floats(allow_nan=True)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(VALUES, inner, max_size=3)
    ),
    max_leaves=8,
)
DESCRIPTION = description()
OPERATIONS = [
    (method, path.removeprefix("/api/v1"), operation)
    for path, operations in DESCRIPTION["paths"].items()
    for method, operation in operations.items()
]


def names_of_body(operation):
    body = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    name = body.get("schema", {}).get("$ref", "").rpartition("/")[2]
    known = DESCRIPTION["components"]["schemas"].get(name, {})
    return list(known.get("properties", {}))


@st.composite
def requests(draw):
    method, path, operation = draw(st.sampled_from(OPERATIONS))
    number = draw(st.sampled_from(["KNOWN", "0", "999", "9" * 19, "9" * 400, "x", "-1"]))
    asked = [each["name"] for each in operation["parameters"] if each["in"] == "query"]
    query = draw(st.dictionaries(st.sampled_from([*asked, "other"]), VALUES, max_size=3))
    members = st.dictionaries(
        st.sampled_from([*names_of_body(operation), "other"]), JSON, max_size=4
    )
    body = draw(st.one_of(JSON, members, members.map(lambda given: {"version": 1} | given)))
    return method, path, number, query, body


@pytest.fixture
def desk(alma):
    """Who comes in, and the number of a claim, a speaker and a source that there are."""
    claim, speaker, source = a_claim(), a_speaker(state="kept"), a_source()
    known = {"claims": claim.pk, "articles": claim.article_id, "speakers": speaker.pk,
             "sources": source.pk}  # fmt: skip
    return a_caller(alma, per_minute=6000), known


@settings(
    max_examples=200,
    deadline=None,
    database=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(sent=requests())
def test_any_request_is_answered_or_its_fault_is_named(desk, sent):
    method, path, number, query, body = sent
    caller, known = desk
    kind = path.split("/")[1]
    path = path.replace("{pk}", str(known.get(kind, 1)) if number == "KNOWN" else number)
    if method == "get":
        safe = {
            name: value.encode("utf-8", "surrogatepass").decode("latin-1")
            for name, value in query.items()
        }
        answer = caller.get(path, safe)
    else:
        answer = caller.post(path, json.dumps(body))
    assert answer.status_code < 500, answer.content[:500]
    if answer.status_code >= 400:
        problem = json.loads(answer.content)
        assert (answer["Content-Type"], problem["status"]) == (
            "application/problem+json", answer.status_code,
        )  # fmt: skip
