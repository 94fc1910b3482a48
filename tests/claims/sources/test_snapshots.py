"""Snapshots end to end: asked for at the desk, fetched by the worker from a real server, shown with
their text.
"""

import asyncio
from datetime import date

import pytest
from asgiref.sync import sync_to_async
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection, connections
from django.urls import reverse
from procrastinate.contrib.django import app
from warcio.archiveiterator import ArchiveIterator

from claims.jobs import job_failures
from claims.jobs.worker_connector import WorkerConnector
from claims.models import Snapshot, Source, StoredFile
from claims.sources import snapshots
from claims.sources.snapshots import ask_for_snapshot
from fetching import Problem
from tests.cast import a_source, client_of
from tests.documents import a_pdf
from tests.fetching.test_texts import PAGE
from tests.web_server import Site, page, redirect, serving, status

pytestmark = pytest.mark.django_db(transaction=True)
HTMX = {"HX-Request": "true"}


@pytest.fixture(autouse=True)
def media(queue, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    return settings.MEDIA_ROOT


@pytest.fixture
def site(monkeypatch):
    with serving(Site()) as site:
        site.answers["/bruecke"] = page(PAGE.encode())
        monkeypatch.setattr(snapshots, "page_fetcher", site.fetcher)
        yield site


@pytest.fixture
def source(site):
    return Source.of_page(site.address("/bruecke"))


def work():
    async def run():
        with app.replace_connector(WorkerConnector()) as worker:
            async with worker.open_async():
                await worker.run_worker_async(
                    wait=False,
                    install_signal_handlers=False,
                    listen_notify=False,
                    queues=["fetching"],
                )
        await sync_to_async(connections.close_all)()

    asyncio.run(run())


def work_until_given_up():
    """All tries at once, without the pauses between them."""
    for _ in range(job_failures.MOST_TRIES):
        with connection.cursor() as cursor:
            cursor.execute("UPDATE procrastinate_jobs SET scheduled_at = NULL WHERE status='todo'")
        work()


def files_in(media):
    return [path for path in media.rglob("*") if path.is_file()]


def test_a_snapshot_holds_the_answer_the_text_and_what_the_page_says_of_itself(
    source, site, media, edda
):
    ask_for_snapshot(source, edda)
    work()
    snapshot = source.snapshots.get()
    assert (snapshot.state, snapshot.asked_by, snapshot.address) == ("done", edda, source.address)
    assert "Die Brücke kostet zwei Millionen Euro" in snapshot.text
    with snapshot.file.path.open("rb") as file:
        bodies = [
            each.content_stream().read()
            for each in ArchiveIterator(file)
            if each.rec_type == "response"
        ]
    assert bodies == [PAGE.encode()]
    source.refresh_from_db()
    assert (source.title, source.publisher, source.author, source.published_on) == (
        "Die Brücke", "Bote", "Ada Sommer", date(2017, 7, 9),
    )  # fmt: skip
    assert source.accessed_on is not None
    assert files_in(media) == [snapshot.file.path]


def test_what_an_editor_typed_is_not_overwritten(source):
    source.correct(seen=1, title="Unser Titel", publisher="Der Bote")
    ask_for_snapshot(source)
    work()
    source.refresh_from_db()
    assert (source.title, source.publisher, source.author) == (
        "Unser Titel",
        "Der Bote",
        "Ada Sommer",
    )


def test_a_page_that_changed_makes_a_second_snapshot_and_the_first_stays(source, site):
    ask_for_snapshot(source)
    work()
    ask_for_snapshot(source)
    work()
    site.answers["/bruecke"] = page(PAGE.replace("zwei Millionen", "drei Millionen").encode())
    ask_for_snapshot(source)
    work()
    newest, again, first = source.snapshots.all()
    assert (first.state, again.state, newest.state) == ("done", "unchanged", "done")
    assert ("zwei Millionen" in first.text, "drei Millionen" in newest.text) == (True, True)


def test_a_second_snapshot_proposes_nothing_that_an_editor_cleared(source, site):
    ask_for_snapshot(source)
    work()
    source.refresh_from_db()
    source.correct(seen=source.version, publisher="")
    site.answers["/bruecke"] = page(PAGE.replace("zwei", "drei").encode())
    ask_for_snapshot(source)
    work()
    source.refresh_from_db()
    assert source.publisher == ""


def test_a_pdf_at_an_address_is_read_as_one(site):
    site.answers["/bericht"] = page(a_pdf("Die Kosten steigen"), "application/octet-stream")
    source = Source.of_page(site.address("/bericht"))
    ask_for_snapshot(source)
    work()
    assert source.snapshots.get().text == "Die Kosten steigen"


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (status(404), Problem.STATUS),
        (redirect("http://127.0.0.2/"), Problem.INSIDE),
        (redirect("file:///etc/passwd"), Problem.ADDRESS),
        (page(b"\x00\x01", "application/zip"), Problem.TYPE),
        (page(b"%PDF-1.7 broken", "application/pdf"), Problem.BROKEN),
        (page(b"", content_length=str(2 * 1024**3)), Problem.TOO_LARGE),
    ],
)
def test_what_cannot_be_stored_says_why_in_the_readers_language_and_leaves_nothing(
    source, site, media, edda, answer, problem
):
    site.answers["/bruecke"] = answer
    ask_for_snapshot(source)
    work()
    snapshot = source.snapshots.get()
    assert (snapshot.state, snapshot.problem) == ("failed", problem)
    assert (StoredFile.objects.count(), files_in(media)) == (0, [])
    progress = reverse("claims:source_progress", args=[source.pk])
    for language, retry in (("en", "Try again"), ("de", "Noch einmal")):
        shown = (
            client_of(edda)
            .get(progress, headers={**HTMX, "Accept-Language": language})
            .content.decode()
        )
        assert "failed" in shown
        assert retry in shown
        assert 'hx-trigger="every' not in shown


def test_production_refuses_this_machine(edda):
    """Nothing is replaced here: the fetcher is the one of the desk."""
    source = Source.objects.create(kind="page", title="Innen", address="http://127.0.0.1/")
    ask_for_snapshot(source)
    work()
    assert source.snapshots.get().problem == Problem.INSIDE


def test_after_a_failure_it_is_tried_again(source, site, edda):
    site.answers["/bruecke"] = status(503)
    ask_for_snapshot(source)
    work()
    site.answers["/bruecke"] = page(PAGE.encode())
    client_of(edda).post(reverse("claims:take_snapshot", args=[source.pk]))
    work()
    assert [snapshot.state for snapshot in source.snapshots.all()] == ["done", "failed"]


def test_a_worker_that_breaks_down_leaves_a_failed_snapshot_and_no_file(source, media, monkeypatch):
    monkeypatch.setattr(Source, "complete", lambda *args, **facts: 1 / 0)
    ask_for_snapshot(source)
    work_until_given_up()
    assert (source.snapshots.get().state, StoredFile.objects.count(), files_in(media)) == (
        "failed",
        0,
        [],
    )


def test_a_documents_text_is_read_by_the_worker(edda, media, tmp_path):
    client_of(edda).post(
        reverse("claims:add_source"),
        {"file": SimpleUploadedFile("bericht.pdf", a_pdf("Die Kosten", "steigen"))},
    )
    work()
    assert Source.objects.get().snapshots.get().text == "Die Kosten\n\nsteigen"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (a_pdf("geheim", password="secret"), "asks for a password"),
        (a_pdf("Bericht")[:200], "is damaged"),
        (a_pdf(""), "only pictures"),
    ],
)
def test_a_document_that_cannot_be_read_stays_on_record_and_says_why(edda, content, words):
    client_of(edda).post(
        reverse("claims:add_source"), {"file": SimpleUploadedFile("bericht.pdf", content)}
    )
    work()
    document = Source.objects.get()
    assert words in client_of(edda).get(document.get_absolute_url()).content.decode()
    assert document.file.path.read_bytes() == content


# At the desk


def ask(user, source, **headers):
    return client_of(user).post(reverse("claims:take_snapshot", args=[source.pk]), headers=headers)


def test_asking_queues_one_look_however_often_it_is_asked_for(edda):
    source = a_source()
    for _time in range(2):
        assert ask(edda, source)["Location"] == source.get_absolute_url()
    assert [snapshot.state for snapshot in source.snapshots.all()] == ["queued"]


def test_htmx_gets_the_progress_that_asks_again(edda):
    page = ask(edda, a_source(), **HTMX).content.decode()
    assert 'hx-trigger="every 1s"' in page
    assert "<html" not in page


def test_asking_is_refused_to_readers_and_by_get_and_where_there_is_nothing_to_look_at(rita, edda):
    source = a_source()
    address = reverse("claims:take_snapshot", args=[source.pk])
    assert client_of(rita).post(address).status_code == 403
    assert client_of(edda).get(address).status_code == 405
    assert not Snapshot.objects.exists()


def test_when_it_is_over_the_text_comes_along_and_the_asking_ends(source, edda):
    ask_for_snapshot(source)
    work()
    page = (
        client_of(edda)
        .get(reverse("claims:source_progress", args=[source.pk]), headers=HTMX)
        .content.decode()
    )
    assert 'id="source-text"' in page
    assert 'hx-swap-oob="true"' in page
    assert "zwei Millionen" in page
    assert "hx-trigger" not in page


def test_the_archive_is_handed_out_as_a_download(source, rita):
    ask_for_snapshot(source)
    work()
    snapshot = source.snapshots.get()
    response = client_of(rita).get(reverse("claims:snapshot_file", args=[snapshot.pk]))
    assert (
        response["Content-Disposition"] == f'attachment; filename="snapshot-{snapshot.pk}.warc.gz"'
    )
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
