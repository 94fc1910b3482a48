"""Tables in files for all who come later."""

import os
import stat

import numpy as np
import pytest

from extraction.kept_tables import kept_tables

TABLES = {
    "moves": np.arange(6, dtype=np.uint32).reshape(2, 3),
    "names": np.array(["de", "en"]),
}


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("WORTLAUT_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


class Maker:
    def __init__(self):
        self.times = 0

    def __call__(self):
        self.times += 1
        return TABLES


def asked(make, key="k"):
    return kept_tables(key, TABLES, make)


def are_whole(tables):
    return all(np.array_equal(tables[name], table) for name, table in TABLES.items())


def test_they_are_made_once_and_then_mapped(folder):
    make = Maker()
    assert are_whole(asked(make))
    assert are_whole(asked(make))
    assert make.times == 1
    assert not asked(make)["moves"].flags.writeable


def test_what_they_are_made_of_decides(folder):
    make = Maker()
    asked(make)
    asked(make, key="other")
    assert make.times == 2


def test_nobody_else_may_read_or_write_them(folder):
    asked(Maker())
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def cut_short(path):
    os.truncate(path, path.stat().st_size - 4)


def emptied(path):
    path.write_bytes(b"")


def open_to_others(path):
    path.chmod(0o666)


def a_link(path):
    there = path.with_suffix(".there")
    path.rename(there)
    path.symlink_to(there)


def of_objects(path):
    np.save(path, np.array([{"a": 1}], dtype=object))


@pytest.mark.parametrize("harm", [cut_short, emptied, open_to_others, a_link, of_objects])
def test_a_file_that_is_not_as_it_was_written_is_not_used(folder, harm):
    make = Maker()
    asked(make)
    harm(folder / "k-moves.npy")
    assert are_whole(asked(make))
    assert make.times == 2
    assert are_whole(asked(make))
    assert make.times == 2  # it was written anew


def test_where_none_can_be_written_they_are_made_each_time(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("WORTLAUT_CACHE", str(tmp_path / "file" / "cache"))
    make = Maker()
    assert are_whole(asked(make))
    assert are_whole(asked(make))
    assert make.times == 2


def test_a_full_disk_leaves_nothing_behind(folder, monkeypatch):
    def full(_):
        raise OSError("no space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert are_whole(asked(Maker()))
    assert list(folder.iterdir()) == []


def test_two_who_make_them_at_once_both_have_them(folder):
    first = Maker()

    def second():
        asked(first)
        return TABLES

    assert are_whole(asked(second))
    assert are_whole(asked(first))
    assert first.times == 1
