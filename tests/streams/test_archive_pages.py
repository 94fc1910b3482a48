"""The page of archives: choose, see how far it is, export what became of each item."""

from __future__ import annotations

import csv

import pytest
from django.urls import reverse
from procrastinate.contrib.django.models import ProcrastinateJob

from streams.file_intake import READ_FILE, take_in_file
from streams.models import IntakeFile
from tests.cast import client_of
from tests.intake.streams.archives.test_warc import page, warc
from tests.streams.test_file_intake import jsonl, line

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path, settings):
    settings.WORTLAUT_ARCHIVES = tmp_path
    return tmp_path


def post(user, name):
    return client_of(user).post(reverse("streams:add_archive"), {"name": name})


def test_a_file_of_the_folder_is_queued_once(folder, chris):
    jsonl(folder, range(2))
    assert "archive.jsonl" in client_of(chris).get(reverse("streams:archives")).content.decode()
    post(chris, "archive.jsonl")
    post(chris, "archive.jsonl")
    file = IntakeFile.objects.get()
    assert (file.added_by, file.state) == (chris, "queued")
    assert ProcrastinateJob.objects.filter(task_name=READ_FILE).count() == 1


@pytest.mark.parametrize("name", ["../secret.jsonl", "/etc/passwd", "", "missing.jsonl"])
def test_no_other_file_of_the_server_can_be_chosen(folder, chris, name):
    (folder.parent / "secret.jsonl").write_text(line(1))
    assert post(chris, name).status_code == 400
    assert not IntakeFile.objects.exists()


def test_its_page_names_what_failed_and_exports_each_line(folder, edda):
    path = jsonl(folder, range(2))
    path.write_text(path.read_text() + "{broken\n")
    file, _is_new = IntakeFile.known_or_new(path, "0")
    take_in_file(file)
    desk = client_of(edda)
    page = desk.get(reverse("streams:archive", args=[file.pk])).content.decode()
    assert "line 3" in page
    assert "The file is damaged" in page
    report = b"".join(desk.get(reverse("streams:archive_report", args=[file.pk])).streaming_content)
    rows = list(csv.reader(report.decode().splitlines()))
    assert [row[3] for row in rows] == ["fate", "new", "new", "failed"]
    part = desk.get(reverse("streams:archive", args=[file.pk]), headers={"HX-Request": "true"})
    assert b"<html" not in part.content


def test_what_failed_is_said_in_german_too(folder, edda):
    path = jsonl(folder, range(1))
    path.write_text(path.read_text() + "{broken\n")
    file, _is_new = IntakeFile.known_or_new(path, "0")
    take_in_file(file)
    file.fail("The reading stopped several times behind item 2.")
    address = reverse("streams:archive", args=[file.pk])
    page = client_of(edda).get(address, headers={"accept-language": "de"}).text
    assert "Zeile 2" in page
    assert "Die Datei ist beschädigt" in page
    assert "Das Lesen brach hinter Eintrag 2 mehrmals ab." in page


def test_a_web_archive_that_was_cut_in_the_middle_is_read_so_far_and_said(folder, edda):
    """Both ways that a copy breaks off: inside of a packed record, and inside of a bare one."""
    records = [page(f"https://example.org/{n}", f"Titel {n}") for n in range(4)]
    for name, data in (
        ("packed.warc.gz", warc(*records)[:-60]),
        ("bare.warc", warc(*records, packed=False)[:-60]),
    ):
        path = folder / name
        path.write_bytes(data)
        file, _is_new = IntakeFile.known_or_new(path, name)
        take_in_file(file)
        file.refresh_from_db()
        lines = list(file.lines.order_by("number"))
        # Pages that are nearly the same are asked about, and the second file's are on record.
        assert {line.fate for line in lines[:-1]} <= {"new", "same", "question"}
        assert len(lines) == 4
        assert (lines[-1].fate, lines[-1].code) == ("failed", "cut_off")
        assert file.state == "done"
        shown = client_of(edda).get(reverse("streams:archive", args=[file.pk])).content.decode()
        assert "ends in the middle" in shown
        assert lines[-1].item in shown
