"""A backup holds database and documents together, and a drill proves it."""

import hashlib
import io
import tarfile

import pyrage
import pytest
from django.core.management import CommandError, call_command
from django.db import connection

from newsroom.backup import archive
from newsroom.backup.archive import MANIFEST, Manifest, backups_in, opened
from newsroom.models import User
from tests.cast import a_claim

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def desk(transactional_db, settings, tmp_path):
    if connection.pg_version < 170_000:
        pytest.skip("servers older than PostgreSQL 17 are backed up with their own programs")
    settings.MEDIA_ROOT = tmp_path / "media"
    content = b"a document"
    digest = hashlib.sha256(content).hexdigest()
    document = tmp_path / "media" / "files" / digest[:2] / digest
    document.parent.mkdir(parents=True)
    document.write_bytes(content)
    a_claim()
    return document


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "backups"


def drill(folder, **options):
    said = io.StringIO()
    call_command("drill", "--from", str(folder), stdout=said, **options)
    return said.getvalue()


def rewrite(backup, change):
    """The backup with another content of one of its members."""
    with tarfile.open(backup) as archive:
        members = [(member, archive.extractfile(member).read()) for member in archive.getmembers()]
    with tarfile.open(backup, "w") as archive:
        for member, content in members:
            content = change(member.name, content)
            if content is not None:
                member.size = len(content)
                archive.addfile(member, io.BytesIO(content))


def test_a_backup_holds_database_and_documents_and_is_good(folder):
    call_command("backup", into=folder)
    (backup,) = backups_in(folder)
    assert backup.stat().st_mode & 0o777 == 0o600
    with opened(backup) as archive:
        manifest = Manifest.of(archive.extractfile(MANIFEST).read())
    assert manifest.files == 1
    assert (manifest.tables["claims_claim"], manifest.tables["claims_claimevent"]) == (1, 1)
    assert drill(folder).endswith("this backup is good.\n")
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_database WHERE datname LIKE '%%_drill'")
        assert cursor.fetchone() == (0,)


def test_a_backup_is_for_the_holder_of_the_identity_only(folder, tmp_path):
    identity, other = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    for name, key in (("key", identity), ("other", other)):
        (tmp_path / name).write_text(f"# made today\n{key}\n")
    call_command("backup", into=folder, encrypt_to=str(identity.to_public()))
    (backup,) = backups_in(folder)
    assert b"PGDMP" not in backup.read_bytes()
    assert "this backup is good" in drill(folder, identity=tmp_path / "key")
    for wrong in (tmp_path / "other", None):
        with pytest.raises(CommandError, match="is not good"):
            drill(folder, identity=wrong)


@pytest.mark.parametrize("recipient", ["age1nobody", "ssh-rsa x"])
def test_a_recipient_that_is_none_is_told_and_leaves_nothing(folder, recipient):
    with pytest.raises(CommandError, match="is no age recipient"):
        call_command("backup", into=folder, encrypt_to=recipient)
    assert list(folder.iterdir()) == []


def spoilt(name, content):
    return content[:-1] + b"?" if name.startswith("files/") else content


def cut(name, content):
    return content[: len(content) // 2] if name == "database.dump" else content


def without_document(name, content):
    return None if name.startswith("files/") else content


def with_more_claims(name, content):
    return (
        content.replace(b'"claims_claim": 1', b'"claims_claim": 2') if name == MANIFEST else content
    )


@pytest.mark.parametrize(
    ("change", "told"),
    [(spoilt, "is not what was stored"), (cut, "not what was written"),
     (without_document, "0 documents of 1"), (with_more_claims, "claims_claim has 1 rows of 2")],
)  # fmt: skip
def test_a_backup_that_is_not_whole_is_called_so(folder, change, told):
    call_command("backup", into=folder)
    rewrite(backups_in(folder)[0], change)
    with pytest.raises(CommandError, match=told):
        drill(folder)


def test_a_file_that_is_cut_off_is_called_so(folder):
    call_command("backup", into=folder)
    (backup,) = backups_in(folder)
    backup.write_bytes(backup.read_bytes()[:5000])
    with pytest.raises(CommandError, match="is not good"):
        drill(folder)


def test_only_the_newest_stay(folder):
    folder.mkdir()
    for day in range(1, 6):
        (folder / f"wortlaut-2026-01-0{day}T000000Z.tar").write_bytes(b"")
    (folder / "letters.tar").write_bytes(b"")
    call_command("backup", into=folder, keep=2)
    assert [path.name[:19] for path in backups_in(folder)][1:] == ["wortlaut-2026-01-05"]
    assert (folder / "letters.tar").exists()
    with pytest.raises(CommandError, match="at least one"):
        call_command("backup", into=folder, keep=0)


def test_a_backup_that_breaks_off_leaves_nothing_under_a_name(folder, monkeypatch):
    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(archive, "_pack", full)
    with pytest.raises(CommandError, match="No space left"):
        call_command("backup", into=folder)
    assert backups_in(folder) == []


def test_what_is_written_meanwhile_does_not_make_it_lie(folder, monkeypatch):
    """The counts and the dump are of one moment."""
    real = archive.run_postgres_program

    def with_somebody_writing(*arguments):
        other = connection.copy()
        with other.cursor() as cursor:
            cursor.execute("INSERT INTO auth_group (name) VALUES ('meanwhile')")
        other.close()
        real(*arguments)

    monkeypatch.setattr(archive, "run_postgres_program", with_somebody_writing)
    call_command("backup", into=folder)
    monkeypatch.undo()
    assert "this backup is good" in drill(folder)
    assert User.objects.count() == 0


def test_a_folder_without_backups_is_told(tmp_path):
    with pytest.raises(CommandError, match="holds no backup"):
        drill(tmp_path)
