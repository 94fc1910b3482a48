"""An export arrives whole or not at all, and everybody can see which."""

import base64
import errno
import hashlib
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.urls import reverse

from claims.export import rows, whole_file
from claims.models import Claim, Report
from tests.cast import a_claim, client_of

ADDRESS = reverse("claims:export")
FULL = Path("/dev/full")


@pytest.fixture(autouse=True)
def files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"


def many_claims(number=400, length=20_000):
    """More than what stands in the buffers between the database and us."""
    first = a_claim()
    Claim.objects.bulk_create(
        Claim(article=first.article, run=first.run, quote="„" + "x" * length + "“",
              kind="Direct", spans=first.spans, begin=first.begin, end=first.end,
              confidence=0.5, rule="direct")
        for _ in range(number)
    )  # fmt: skip


@pytest.fixture
def backend_ends(monkeypatch):
    """The database drops the export's connection once the first chunk of it is written."""
    many_claims()
    write_all = whole_file.write_all

    def ending(chunks, tally, file):
        def first_then_the_others():
            yield next(chunks)
            terminate(connection.connection.info.backend_pid)
            yield from chunks

        return write_all(first_then_the_others(), tally, file)

    monkeypatch.setattr(whole_file, "write_all", ending)
    monkeypatch.setattr("claims.management.commands.export_claims.write_all", ending)
    yield
    connection.close()


def terminate(backend):
    other = connection.copy()
    try:
        with other.cursor() as cursor:
            cursor.execute("SELECT pg_terminate_backend(%s)", [backend])
    finally:
        other.close()


@pytest.fixture
def alarm():
    """Ends what would wait for ever."""

    def end(number, frame):
        raise TimeoutError

    before = signal.signal(signal.SIGALRM, end)
    signal.setitimer(signal.ITIMER_REAL, 300, 5)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(not FULL.exists(), reason="needs a device that is full")
@pytest.mark.parametrize("form", [rows.as_csv, rows.as_json_lines])
def test_a_full_disk_in_the_middle_leaves_the_connection_free(alarm, form):
    many_claims()
    tally = rows.RowCount()
    with FULL.open("wb", buffering=0) as full, pytest.raises(OSError, match="No space"):
        whole_file.write_all(form(Claim.objects.all(), "", tally=tally), tally, full)
    assert Claim.objects.count() == 401


@pytest.mark.django_db
def test_a_download_says_how_many_rows_it_has_and_what_it_hashes_to(edda):
    a_claim()
    for form, headings in (("rfc4180", 1), ("jsonl", 0)):
        answer = client_of(edda).get(ADDRESS, {"dialect": form})
        content = b"".join(answer.streaming_content)
        assert int(answer["Content-Length"]) == len(content)
        assert answer["X-Row-Count"] == "1"
        assert content.count(b"\n") == 1 + headings
        digest = base64.b64encode(hashlib.sha256(content).digest()).decode()
        assert answer["Repr-Digest"] == f"sha-256=:{digest}:"


@pytest.mark.django_db(transaction=True)
def test_a_download_whose_database_ends_in_the_middle_is_no_download(edda, backend_ends):
    client = client_of(edda)
    client.raise_request_exception = False
    answer = client.get(ADDRESS)
    assert (answer.status_code, answer["Retry-After"]) == (503, "5")
    assert "Content-Disposition" not in answer
    assert list((whole_file.Path(whole_file.settings.MEDIA_ROOT) / "reports").iterdir()) == []


@pytest.mark.django_db
def test_a_download_for_which_the_disk_is_full_is_no_download(edda, monkeypatch):
    a_claim()

    def full(**options):
        return open("/dev/full", "w+b", buffering=0)  # noqa: PTH123

    monkeypatch.setattr(whole_file.tempfile, "TemporaryFile", full)
    client = client_of(edda)
    client.raise_request_exception = False
    answer = client.get(ADDRESS)
    assert (answer.status_code, answer["Retry-After"]) == (503, "5")


@pytest.mark.django_db(transaction=True)
def test_a_command_whose_database_ends_in_the_middle_fails_and_keeps_the_file_of_before(
    backend_ends, tmp_path
):
    target = tmp_path / "claims.csv"
    target.write_text("of yesterday")
    with pytest.raises(CommandError, match="it is not whole"):
        call_command("export_claims", "--output", target)
    assert target.read_text() == "of yesterday"
    assert [path.name for path in tmp_path.iterdir()] == ["claims.csv"]


@pytest.mark.django_db
def test_a_full_disk_fails_the_command_and_leaves_nothing_under_the_name(tmp_path, monkeypatch):
    a_claim()

    def full(descriptor):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(whole_file.os, "fsync", full)
    with pytest.raises(CommandError, match="No space left on device; it is not whole"):
        call_command("export_claims", "--output", tmp_path / "claims.csv")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.django_db(transaction=True)
def test_the_command_ends_with_a_status_that_tells_and_counts_on_standard_error(tmp_path):
    a_claim()
    name = connection.settings_dict["NAME"]
    address = re.sub(r"/wortlaut\?", f"/{name}?", os.environ["DATABASE_URL"])
    command = [sys.executable, "manage.py", "export_claims"]
    environment = os.environ | {"DATABASE_URL": address}
    whole = subprocess.run(command, env=environment, capture_output=True)
    assert whole.returncode == 0
    assert b"standard output: 1 rows, SHA-256 " in whole.stderr
    assert hashlib.sha256(whole.stdout).hexdigest().encode() in whole.stderr
    broken = subprocess.run(
        [*command, "--output", "/dev/full"], env=environment, capture_output=True
    )
    assert broken.returncode != 0
    assert b"No space left on device" in broken.stderr


@pytest.mark.django_db
def test_a_report_counts_and_hashes_what_is_in_it(edda):
    from claims.jobs import write_report

    a_claim()
    report = Report.ask("", "rfc4180", by=edda, site="")
    write_report.func(str(report.pk))
    report.refresh_from_db()
    content = report.path.read_bytes()
    assert (report.total, report.size) == (1, len(content))
    assert report.sha256 == hashlib.sha256(content).hexdigest()
    assert report.sha256 in client_of(edda).get(report.get_absolute_url()).content.decode()


@pytest.mark.skipif(not shutil.which("curl"), reason="needs curl")
@pytest.mark.django_db(transaction=True)
def test_curl_fails_on_a_download_that_is_not_whole(live_server, edda, backend_ends, tmp_path):
    cookie = client_of(edda).cookies["sessionid"].value
    asked = subprocess.run(
        [shutil.which("curl"), "--silent", "--fail", "--output", tmp_path / "claims.csv",
         "--cookie", f"sessionid={cookie}", live_server.url + ADDRESS],
        capture_output=True,
    )  # fmt: skip
    assert asked.returncode == 22
    assert not (tmp_path / "claims.csv").exists()
