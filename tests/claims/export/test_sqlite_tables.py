"""The record as a SQLite file, opened by the tools it is made for."""

from __future__ import annotations

import asyncio
import json
import sqlite3

import pytest
import sqlite_utils
from datasette.app import Datasette
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.export import sqlite_tables
from claims.export.sqlite_tables import write_sqlite
from tests.cast import a_claim, a_speaker, a_verdict, an_accepted_claim, an_article

pytestmark = pytest.mark.django_db
TEXT = "Wir öffnen die Brücke. Sie hält."


@pytest.fixture
def file(tmp_path, edda, settings):
    article = an_article(TEXT, address="https://zeitung.example/bruecke")
    claim = an_accepted_claim(edda, article=article, quote="Wir öffnen die Brücke.")
    claim.set_speaker(a_speaker("Anna Berg", state="kept"), seen=claim.version)
    a_verdict(claim, by=edda)
    path = tmp_path / "desk.db"
    write_sqlite(path)
    return path


def test_every_foreign_key_holds_and_the_file_is_sound(file):
    with sqlite3.connect(file) as db:
        assert db.execute("PRAGMA foreign_key_check").fetchall() == []
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_sqlite_utils_sees_the_foreign_keys_and_searches(file):
    db = sqlite_utils.Database(file)
    keys = {(key.column, key.other_table) for key in db["claims"].foreign_keys}
    assert keys == {("article_id", "articles"), ("speaker_id", "speakers"), ("post_id", "posts")}
    assert [row["quote"] for row in db["claims"].search("offnen")] == ["Wir öffnen die Brücke."]
    assert db["articles"].detect_fts() == "articles_fts"


def test_datasette_shows_a_claim_with_its_speaker_and_searches(file):
    async def asked(address):
        app = Datasette([str(file)])
        await app.invoke_startup()
        return (await app.client.get(address)).json()

    found = asyncio.run(asked("/desk/claims.json?_search=brucke&_labels=on&_shape=objects"))
    assert found["rows"][0]["speaker_id"]["label"] == "Anna Berg"


def test_who_works_at_the_desk_is_not_in_the_file(file, edda):
    assert edda.username.encode() not in file.read_bytes()


def test_a_speaker_that_nobody_confirmed_is_not_in_the_file(tmp_path):
    candidate = a_speaker("Kim Unsicher", state="candidate")
    a_claim(speaker=candidate)
    write_sqlite(tmp_path / "desk.db")
    with sqlite3.connect(tmp_path / "desk.db") as db:
        assert db.execute("SELECT speaker_id FROM claims").fetchall() == [(None,)]
        assert db.execute("SELECT count(*) FROM speakers").fetchone() == (0,)


def test_texts_can_be_left_out(tmp_path, capsys):
    an_article(TEXT)
    call_command("export_sqlite", str(tmp_path / "desk.db"), "--without-texts")
    assert b"Sie h" not in (tmp_path / "desk.db").read_bytes()


def test_a_fault_leaves_the_earlier_file_as_it_was(file, monkeypatch):
    before = file.read_bytes()

    def fail(*_):
        raise sqlite3.OperationalError("disk full")

    monkeypatch.setattr(sqlite_tables, "_leave_out_unknown", fail)
    with pytest.raises(CommandError, match="disk full; nothing was written"):
        call_command("export_sqlite", str(file))
    assert file.read_bytes() == before
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(CommandError, match="is a folder"):
        call_command("export_sqlite", str(tmp_path))


def test_more_rows_cost_no_more_queries(tmp_path):
    def queries():
        with CaptureQueriesContext(connection) as caught:
            write_sqlite(tmp_path / "desk.db")
        return len(caught)

    a_claim()
    few = queries()
    a_claim(an_article("Noch ein Satz.", address="https://zeitung.example/2"), "Noch ein Satz.")
    assert queries() == few
    assert json.dumps(sqlite_utils.Database(tmp_path / "desk.db")["claims"].count) == "2"
