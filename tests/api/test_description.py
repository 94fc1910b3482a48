"""The OpenAPI description: what is served is what is committed, and what the code does."""

import json
from pathlib import Path

import pytest

from api.application import api
from api.models.scopes import SCOPES

COMMITTED = Path(__file__).resolve().parents[2] / "docs" / "openapi.json"


@pytest.fixture
def served(client, db):
    return client.get("/api/v1/openapi.json").json()


def test_what_is_served_is_what_is_committed(served):
    written = json.dumps(served, indent=1, ensure_ascii=False) + "\n"
    assert COMMITTED.read_text("utf-8") == written, (
        "Write it anew: .venv/bin/python manage.py describe_api"
    )


def test_it_is_openapi_of_version_3_1(served):
    assert served["openapi"].startswith("3.1.")


def test_every_operation_says_what_can_go_wrong_and_what_it_needs(served):
    for path, operations in served["paths"].items():
        for method, operation in operations.items():
            assert {"401", "403", "422", "429", "503"} <= operation["responses"].keys(), path
            assert operation["description"], (path, method)
            (needed,) = operation["security"]
            assert set(needed["Bearer"]) <= SCOPES.keys()
            assert len(needed["Bearer"]) == 1


def test_every_list_has_a_bounded_page(served):
    for path, operations in served["paths"].items():
        if "Page" in str(operations.get("get", {}).get("responses", {}).get("200")):
            limit = next(p for p in operations["get"]["parameters"] if p["name"] == "limit")
            assert limit["schema"]["maximum"] == 100, path


def test_references_lead_somewhere(served):
    text = json.dumps(served)
    for reference in {part.split('"')[0] for part in text.split('"$ref": "#/')[1:]}:
        place = served
        for step in reference.split("/"):
            place = place[step]
    assert api.version == served["info"]["version"]
