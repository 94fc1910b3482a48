"""Files that come in with a form: kept once under their hash, known by their bytes, limited, handed
out safely.
"""

import hashlib
import io
import os
from threading import Barrier, Thread

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, connections
from django.test import RequestFactory
from django.urls import reverse

from claims.models import Snapshot, Source, StoredFile
from claims.sources import storage
from claims.sources.uploads import is_too_large
from tests.cast import client_of
from tests.documents import PNG, a_pdf

pytestmark = pytest.mark.django_db
ADD = reverse("claims:add_source")


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "media"
    return settings.MEDIA_ROOT


def files_in(folder):
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def upload(user, content, name="bericht.pdf", **form):
    return client_of(user).post(
        ADD, {**form, "file": SimpleUploadedFile(name, content, "application/pdf")}
    )


def test_a_document_is_stored_under_its_hash_and_its_text_is_read_later(edda, media):
    content = a_pdf("Die Brücke kostet")
    response = upload(edda, content, title="Der Bericht", published_on="2017-07-09")
    document = Source.objects.get()
    sha256 = hashlib.sha256(content).hexdigest()
    assert response["Location"] == document.get_absolute_url()
    assert (document.kind, document.title, document.file_name) == (
        "document",
        "Der Bericht",
        "bericht.pdf",
    )
    assert (document.file.sha256, document.file.media_type, document.file.size) == (
        sha256, "application/pdf", len(content),
    )  # fmt: skip
    assert (document.file.path.read_bytes(), files_in(media)) == (content, [sha256])
    assert document.snapshots.get().state == "queued"
    assert document.added_by == edda


def test_the_same_file_under_another_name_is_the_same_source(edda, emil, media):
    upload(edda, a_pdf("Bericht"))
    page = upload(emil, a_pdf("Bericht"), name="kopie.pdf", title="Kopie")
    assert (Source.objects.get().title, page["Location"]) == (
        "bericht.pdf",
        Source.objects.get().get_absolute_url(),
    )
    assert len(files_in(media)) == 1


def test_a_picture_has_no_text_to_read(edda):
    upload(edda, PNG, name="foto.png")
    picture = Source.objects.get()
    assert (picture.file.media_type, picture.snapshots.count()) == ("image/png", 0)
    page = client_of(edda).get(picture.get_absolute_url()).content.decode()
    assert f'<img class="picture" src="{reverse("claims:source_file", args=[picture.pk])}"' in page


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"<!doctype html><script>alert(1)</script>", "bericht.pdf"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "bild.png"),
        (b"PK\x03\x04", "bericht.docx"),
        (b"MZ", "bericht.pdf.exe"),
        (b"", "leer.pdf"),
    ],
)
@pytest.mark.parametrize("language", ["de", "en"])
def test_what_is_no_document_is_refused_in_words_whatever_it_is_called(
    edda, media, content, name, language
):
    client = client_of(edda)
    page = client.post(
        ADD, {"file": SimpleUploadedFile(name, content)}, headers={"Accept-Language": language}
    )
    assert page.status_code == 422
    assert "errorlist" in page.content.decode()
    assert (Source.objects.count(), StoredFile.objects.count(), files_in(media)) == (0, 0, [])


def test_a_file_beyond_the_limit_is_refused_in_words_and_leaves_nothing(edda, media, settings):
    settings.WORTLAUT_UPLOAD_LIMIT = 2 * 1024 * 1024
    page = upload(edda, b"%PDF-" + b"x" * 3 * 1024 * 1024, title="Zu groß")
    assert page.status_code == 422
    assert "at most 2 MB" in page.content.decode()
    assert "Zu groß" in page.content.decode()  # what was typed is still there
    assert (Source.objects.count(), files_in(media)) == (0, [])


class Endless(io.RawIOBase):
    """The body of a form with a file of two gigabytes, of which only what is read is ever made."""

    def __init__(self, head):
        self.head, self.handed_out = head, 0

    def read(self, size=-1):
        size = 65536 if size is None or size < 0 else size
        chunk, self.head = (self.head[:size], self.head[size:]) if self.head else (b"x" * size, b"")
        self.handed_out += len(chunk)
        return chunk


def a_request_with_a_huge_file(announced):
    boundary = "boundary"
    head = (
        f'--{boundary}\r\nContent-Disposition: form-data; name="title"\r\n\r\nBericht\r\n'
        f'--{boundary}\r\nContent-Disposition: form-data; name="file"; '
        f'filename="a.pdf"\r\n\r\n%PDF-1.7'
    ).encode()
    body = Endless(head)
    kind = f"multipart/form-data; boundary={boundary}"
    request = RequestFactory().generic("POST", ADD, CONTENT_TYPE=kind, CONTENT_LENGTH=announced)
    request._stream = body
    request._read_started = False
    return request, body


def test_two_gigabytes_that_are_announced_are_not_read(media):
    request, body = a_request_with_a_huge_file(2 * 1024**3)
    assert is_too_large(request)
    assert (request.POST["title"], len(request.FILES), files_in(media)) == ("Bericht", 0, [])
    assert body.handed_out < 1024 * 1024


def test_a_file_that_lies_about_its_size_is_left_at_the_limit(media, settings):
    settings.WORTLAUT_UPLOAD_LIMIT = 3 * 1024 * 1024
    request, body = a_request_with_a_huge_file(3 * 1024 * 1024)
    assert is_too_large(request)
    assert files_in(media) == []
    assert body.handed_out < 5 * 1024 * 1024


def test_when_the_record_cannot_be_written_the_file_goes_too(edda, media, monkeypatch):
    def fail(*args, **more):
        raise IntegrityError("disk full")

    monkeypatch.setattr(Source, "add_document", fail)
    with pytest.raises(IntegrityError):
        upload(edda, a_pdf("Bericht"))
    assert (StoredFile.objects.count(), files_in(media)) == (0, [])


def test_a_failure_does_not_take_away_a_file_that_was_there(edda, media, monkeypatch):
    upload(edda, a_pdf("Bericht"))
    monkeypatch.setattr(Source, "add_document", lambda *args, **more: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        upload(edda, a_pdf("Bericht"))
    assert files_in(media) == [Source.objects.get().file.sha256]


@pytest.mark.django_db(transaction=True)
def test_two_who_upload_the_same_file_at_once_get_the_one_source(edda, emil, queue, media):
    together = Barrier(2)

    def send(user):
        together.wait()
        upload(user, a_pdf("Bericht"))
        connections.close_all()

    threads = [Thread(target=send, args=[user]) for user in (edda, emil)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (Source.objects.count(), Snapshot.objects.count(), len(files_in(media))) == (1, 1, 1)


def test_a_document_is_downloaded_and_a_picture_shown_and_neither_can_run_anything(rita, edda):
    upload(edda, a_pdf("Bericht"))
    upload(edda, PNG, name="foto.png")
    picture, document = Source.objects.order_by("-pk")
    for source, disposition in (
        (document, 'attachment; filename="bericht.pdf"'),
        (picture, 'inline; filename="foto.png"'),
    ):
        response = client_of(rita).get(reverse("claims:source_file", args=[source.pk]))
        assert b"".join(response.streaming_content) == source.file.path.read_bytes()
        assert response["Content-Disposition"] == disposition
        assert response["X-Content-Type-Options"] == "nosniff"
        assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
        assert response["Content-Type"] == source.file.media_type


def test_a_file_that_is_gone_from_the_disk_is_not_found(edda):
    upload(edda, a_pdf("Bericht"))
    Source.objects.get().file.path.unlink()
    assert (
        client_of(edda)
        .get(reverse("claims:source_file", args=[Source.objects.get().pk]))
        .status_code
        == 404
    )


def test_what_a_killed_process_left_half_written_is_swept_away_later(media):
    old, new = storage.incoming() / "old.upload", storage.incoming() / "new.upload"
    old.touch()
    new.touch()
    os.utime(old, (0, 0))
    storage.remove_unfinished()
    assert files_in(media) == ["new.upload"]
