"""The desk's files in an S3-compatible store, a server on this machine."""

import tarfile
from pathlib import Path

import boto3
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from moto.server import ThreadedMotoServer

from claims.export.background_reports import forget_expired, write_report_file
from claims.models import Report, Source
from claims.models.base import file_store
from claims.sources.storage import growing_file, store_file
from newsroom.backup.archive import Manifest, _pack
from newsroom.operation.bucket import bucket_storage
from tests.cast import a_claim, client_of

CONTENT = b"%PDF-1.4 what the court wrote"


@pytest.fixture(scope="module")
def store():
    """The address of an empty store."""
    server = ThreadedMotoServer("127.0.0.1", 0)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def bucket(store, settings, tmp_path, monkeypatch):
    """The names in the desk's bucket, and the folder in which files grow."""
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "desk")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    client = boto3.client("s3", endpoint_url=store, region_name="eu-central-1")
    where = {"LocationConstraint": "eu-central-1"}
    name = f"desk-{tmp_path.name.replace('_', '-')}"[:60].strip("-").lower()
    client.create_bucket(Bucket=name, CreateBucketConfiguration=where)
    settings.MEDIA_ROOT = tmp_path
    settings.STORAGES = {
        **settings.STORAGES,
        "default": bucket_storage(name, endpoint=store, region="eu-central-1"),
    }
    return lambda: [each["Key"] for each in client.list_objects_v2(Bucket=name).get("Contents", [])]


def a_document(edda):
    upload = SimpleUploadedFile("urteil.pdf", CONTENT, "application/pdf")
    client_of(edda).post(reverse("claims:add_source"), {"file": upload, "title": "Urteil"})
    return Source.objects.get()


def test_a_document_lies_in_the_bucket_alone_and_is_handed_out(edda, bucket, tmp_path):
    source = a_document(edda)

    assert bucket() == [source.file.name]
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
    answer = client_of(edda).get(reverse("claims:source_file", args=[source.pk]))
    assert b"".join(answer.streaming_content) == CONTENT
    assert answer["Content-Length"] == str(len(CONTENT))


def test_the_same_bytes_are_there_once_and_a_failure_leaves_none(db, bucket):
    def put(content, fails=False):
        with growing_file() as file:
            file.write(content)
            file.flush()
            with store_file(Path(file.name), "text/plain"):
                assert not fails

    put(b"once")
    put(b"once")
    assert len(bucket()) == 1
    with pytest.raises(AssertionError):
        put(b"never", fails=True)
    assert len(bucket()) == 1


def test_a_report_is_written_there_and_taken_away(edda, bucket):
    a_claim()
    report = Report.objects.create(asked_by=edda)
    write_report_file(report)
    report.refresh_from_db()

    assert bucket() == [report.file_name]
    answer = client_of(edda).get(reverse("claims:report_file", args=[report.pk]))
    assert len(b"".join(answer.streaming_content)) == report.size
    Report.objects.update(asked_at="2020-01-01T00:00:00Z")
    assert forget_expired() == 1
    assert bucket() == []


def test_a_file_that_is_gone_is_not_found(edda, bucket):
    source = a_document(edda)
    file_store.forget_file(source.file.name)
    answer = client_of(edda).get(reverse("claims:source_file", args=[source.pk]))
    assert answer.status_code == 404


def test_a_backup_takes_what_is_in_the_bucket(edda, bucket, tmp_path):
    source = a_document(edda)
    (tmp_path / "dump").write_bytes(b"")
    names = list(file_store.names_below("files"))
    assert names == [source.file.name]
    _pack(tmp_path / "backup.tar", Manifest("", {}, "", 1), tmp_path / "dump", names)
    with tarfile.open(tmp_path / "backup.tar") as archive:
        assert archive.extractfile(names[0]).read() == CONTENT


def test_while_the_store_is_away_the_desk_asks_to_come_again(edda, bucket, settings):
    source = a_document(edda)
    away = bucket_storage("desk", endpoint="http://127.0.0.1:9", region="eu-central-1")
    settings.STORAGES = {**settings.STORAGES, "default": away}
    visitor = client_of(edda)
    visitor.raise_request_exception = False
    answer = visitor.get(reverse("claims:source_file", args=[source.pk]))
    assert (answer.status_code, answer["Retry-After"]) == (503, "5")
