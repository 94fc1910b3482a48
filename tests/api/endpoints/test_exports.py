import base64
import hashlib
import json

import pytest

from claims.export.background_reports import write_report_file
from claims.models import Report
from newsroom.models import Deed
from tests.api.callers import a_caller
from tests.cast import a_claim

pytestmark = pytest.mark.django_db


def test_an_export_is_written_by_the_worker_and_fetched_whole(alma, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    claim = a_claim()
    caller = a_caller(alma)
    asked = caller.post("/exports", {"filter": {"state": "pending"}, "form": "jsonl"})
    assert (asked.status_code, asked.json()["state"], asked.json()["file"]) == (202, "queued", None)
    place = asked["Location"].removeprefix("/api/v1")
    assert caller.get(f"{place}/file").status_code == 404
    write_report_file(Report.objects.get())
    told = caller.get(place).json()
    assert (told["state"], told["rows"]) == ("done", 1)
    answer = caller.get(told["file"].removeprefix("/api/v1"))
    content = b"".join(answer.streaming_content)
    digest = hashlib.sha256(content)
    assert told["sha256"] == digest.hexdigest()
    assert answer["Repr-Digest"] == f"sha-256=:{base64.b64encode(digest.digest()).decode()}:"
    assert json.loads(content)["quote"] == claim.quote
    assert Deed.objects.filter(verb="exported", by__username="system:CMS").exists()


def test_the_same_again_is_the_same_file(alma):
    caller = a_caller(alma)
    numbers = {caller.post("/exports", {"form": "rfc4180"}).json()["id"] for _ in range(2)}
    assert len(numbers) == 1


def test_an_export_is_the_systems_that_asked_for_it(alma):
    place = a_caller(alma).post("/exports", {})["Location"].removeprefix("/api/v1")
    assert a_caller(alma, name="Archiv").get(place).status_code == 404


@pytest.mark.parametrize(
    "body",
    [
        {"form": "xlsx"}, {"filter": {"stat": "x"}}, {"filter": {"state": "open"}}, {"filter": []},
        {"filter": {"at_most": False}}, {"filter": {"article": "7"}},
        {"filter": {"verdict": "unheard-of"}}, {"filter": None},
    ],
)  # fmt: skip
def test_what_is_no_export_is_refused(alma, body):
    assert a_caller(alma).post("/exports", body).status_code == 422
    assert not Report.objects.exists()
