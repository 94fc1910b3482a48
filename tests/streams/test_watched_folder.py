"""A folder that files are dropped into."""

from __future__ import annotations

import os
import time
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command

from articles.models import Article
from streams import watched_folder
from streams.models import IntakeFile
from streams.watched_folder import WatchedFolder
from tests.streams.test_file_intake import jsonl

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    return tmp_path / "in"


def take_in(folder: Path, settle: float = 0) -> list[str]:
    watched = WatchedFolder(folder, settle=settle)
    return sorted(str(path.relative_to(folder)) for path, _file in watched.take_in_what_is_there())


def names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_what_can_be_read_is_done_and_what_cannot_is_failed_with_a_reason(folder):
    jsonl(folder, range(2))
    (folder / "broken.xml").write_bytes(b"<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'")
    take_in(folder)
    assert names(folder) == {
        "done/archive.jsonl", "failed/broken.xml", "failed/broken.xml.reasons.csv",
    }  # fmt: skip
    assert "broken.xml" in (folder / "failed" / "broken.xml.reasons.csv").read_text()
    assert Article.objects.count() == 2
    assert take_in(folder) == []


def test_what_is_no_article_lies_in_failed_with_the_reason(folder):
    wire = Path("tests/intake/streams/agencies/wires/afp_photo_newsml1.xml")
    (folder / "photo.xml").write_bytes(wire.read_bytes())
    take_in(folder)
    assert names(folder) == {"failed/photo.xml", "failed/photo.xml.reasons.csv"}
    assert "not an article" in (folder / "failed" / "photo.xml.reasons.csv").read_text()


def test_a_file_with_some_bad_items_is_done_and_says_which(folder):
    path = jsonl(folder, range(2))
    path.write_text(path.read_text() + "{broken\n")
    take_in(folder)
    assert "line 3" in (folder / "done" / "archive.jsonl.reasons.csv").read_text()


def test_a_file_that_is_still_written_is_waited_for(folder):
    path = jsonl(folder, range(1))
    watched = WatchedFolder(folder, settle=5)
    assert list(watched.take_in_what_is_there()) == []
    os.utime(path, (time.time() - 60, time.time() - 60))
    assert list(watched.take_in_what_is_there()) == []  # it changed between two looks
    assert len(list(watched.take_in_what_is_there())) == 1


def test_partial_and_hidden_files_are_let_be(folder):
    jsonl(folder, range(1), ".hidden.jsonl")
    jsonl(folder, range(1), "a.jsonl.part")
    assert take_in(folder) == []


def test_one_whose_reader_was_killed_before_the_move_is_only_moved(folder, monkeypatch):
    jsonl(folder, range(3))

    def killed(*_given):
        raise KeyboardInterrupt

    with monkeypatch.context() as once:
        once.setattr(watched_folder, "_moved", killed)
        with pytest.raises(KeyboardInterrupt):
            take_in(folder)
    assert names(folder) == {"archive.jsonl"}
    assert take_in(folder) == ["done/archive.jsonl"]
    assert Article.objects.count() == 3


def test_one_that_was_killed_in_the_middle_goes_on(folder, monkeypatch):
    jsonl(folder, range(3))
    settle = IntakeFile.settle

    def dying(self, number, line, **how):
        settle(self, number, line, **how)
        if number == 2:
            raise KeyboardInterrupt

    with monkeypatch.context() as once:
        once.setattr(IntakeFile, "settle", dying)
        with pytest.raises(KeyboardInterrupt):
            take_in(folder)
    assert Article.objects.count() == 1
    assert take_in(folder) == ["done/archive.jsonl"]
    assert (Article.objects.count(), IntakeFile.objects.get().counts) == (3, {"new": 3})


def test_the_same_file_again_is_moved_beside_the_first(folder):
    jsonl(folder, range(1))
    take_in(folder)
    jsonl(folder, range(1))
    assert take_in(folder) == ["done/archive-2.jsonl"]
    assert Article.objects.count() == 1


def test_the_command_takes_in_what_is_there(folder):
    jsonl(folder, range(2))
    out = StringIO()
    call_command("watch", str(folder), "--once", "--settle", "0", stdout=out)
    assert "done/archive.jsonl: 2 new" in out.getvalue()
