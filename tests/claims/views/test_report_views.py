"""A long list as a file: asked for, written by the worker, fetched by who asked, and gone after a
day.
"""

import csv
import io
import json
from datetime import timedelta

import pytest
from django.db import connection
from django.urls import reverse
from django.utils import timezone, translation

from claims.jobs import forget_reports, write_report
from claims.jobs.given_up_jobs import GIVEN_UP
from claims.models import Report
from tests.cast import a_claim, client_of

pytestmark = pytest.mark.django_db
ASK = reverse("claims:reports")


@pytest.fixture(autouse=True)
def files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    with translation.override("en"):
        yield


def ask(user, **form):
    response = client_of(user).post(ASK, {"query": "state=pending", "dialect": "rfc4180", **form})
    return response, Report.objects.first()


def content_of(response):
    return b"".join(response.streaming_content).decode("utf-8-sig")


def file_of(report):
    return reverse("claims:report_file", args=[report.pk])


def test_the_worker_writes_what_the_list_shows_and_the_asker_fetches_it(edda):
    pending = a_claim()
    a_claim(pending.article, quote="zwei Millionen Euro").accept(by=edda, seen=1)
    response, report = ask(edda)
    assert response.url == report.get_absolute_url()
    assert "report is queued" in client_of(edda).get(response.url).content.decode()
    write_report.func(str(report.pk))
    assert "1 claim is written." in client_of(edda).get(response.url).content.decode()
    fetched = client_of(edda).get(file_of(report))
    (row,) = csv.DictReader(io.StringIO(content_of(fetched), newline=""))
    assert row["claim"] == str(pending.pk)
    assert row["claim_address"].startswith("http://testserver/")
    assert fetched["Content-Disposition"].endswith('.csv"')


@pytest.mark.parametrize("form", Report.Form.values)
def test_every_form_is_written_in_the_background_and_downloaded_at_once(edda, form):
    claim = a_claim()
    _response, report = ask(edda, dialect=form)
    write_report.func(str(report.pk))
    prepared = client_of(edda).get(file_of(report))
    at_once, _report = ask(edda, dialect=form, now="yes")
    direct = client_of(edda).get(at_once.url)
    assert prepared["Content-Type"] == direct["Content-Type"]
    assert content_of(prepared) == content_of(direct)
    if form == "jsonl":
        direct = client_of(edda).get(at_once.url)
        assert json.loads(content_of(direct))["claim"] == str(claim.pk)
        assert 'filename="claims.jsonl"' in direct["Content-Disposition"]


def test_htmx_gets_the_progress_only_with_how_far_it_is(edda):
    _response, report = ask(edda)
    report.begin(total=3000, process=connection.connection.info.backend_pid)
    partial = (
        client_of(edda)
        .get(report.get_absolute_url(), headers={"HX-Request": "true"})
        .content.decode()
    )
    assert "<html" not in partial
    assert "0 of 3000 claims are written" in partial
    assert 'max="3000"' in partial


def test_asked_twice_it_is_written_once(edda):
    ask(edda)
    ask(edda)
    assert Report.objects.count() == 1


def test_nobody_else_sees_or_fetches_it(edda, emil):
    _response, report = ask(edda)
    write_report.func(str(report.pk))
    assert client_of(emil).get(report.get_absolute_url()).status_code == 404
    assert client_of(emil).get(file_of(report)).status_code == 404


def test_a_file_that_is_not_ready_is_not_there_and_get_asks_for_nothing(edda):
    _response, report = ask(edda)
    assert client_of(edda).get(file_of(report)).status_code == 404
    assert client_of(edda).get(ASK).status_code == 405


@pytest.mark.parametrize("form", [{"dialect": "pdf"}, {"query": "q=" + "x" * 3000}])
def test_what_cannot_be_a_report_is_refused(edda, form):
    response, report = ask(edda, **form)
    assert (response.status_code, report) == (400, None)


def test_after_a_day_the_file_and_its_record_are_gone(edda):
    _response, report = ask(edda)
    write_report.func(str(report.pk))
    Report.objects.update(asked_at=timezone.now() - timedelta(hours=25))
    forget_reports.func(0)
    assert not report.path.exists()
    assert client_of(edda).get(file_of(report)).status_code == 404


def test_a_report_that_breaks_says_so_and_leaves_nothing(edda, monkeypatch, tmp_path):
    def break_down(*args):
        yield b"half"
        raise OSError("disk full")

    _response, report = ask(edda)
    monkeypatch.setattr("claims.export.background_reports.in_form", break_down)
    with pytest.raises(OSError, match="disk full"):
        write_report.func(str(report.pk))
    GIVEN_UP["write_report"]({"report_id": str(report.pk)})
    assert "could not be written" in client_of(edda).get(report.get_absolute_url()).content.decode()
    assert list((tmp_path / "reports").iterdir()) == []


def test_a_list_may_be_asked_for_by_a_reader(rita):
    response, report = ask(rita)
    assert response.status_code == 302
    assert report.asked_by == rita
