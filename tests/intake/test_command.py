"""``python -m intake``: files in, JSON lines out."""

import io
import json
import sys

from intake.__main__ import main

KEYS = [
    *("file", "title", "lead", "outlet", "authors", "published", "modified", "language"),
    *("address", "text", "posts", "passages", "origins", "warnings"),
]


def test_a_line_for_each_file_with_the_keys_that_are_documented(tmp_path, capsys):
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(f"Titel {name}\n\nEin Satz.", encoding="utf-8")
    assert main([str(tmp_path / "one.txt"), str(tmp_path / "two.txt")]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["title"] for line in lines] == ["Titel one.txt", "Titel two.txt"]
    assert list(lines[0])[: len(KEYS)] == KEYS


def test_a_file_that_cannot_be_read_is_named_and_the_others_go_on(tmp_path, capsys):
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "full.txt").write_text("Titel\n\nEin Satz.", encoding="utf-8")
    names = [str(tmp_path / name) for name in ("empty.txt", "missing.txt", "full.txt")]
    assert main(names) == 1
    said = capsys.readouterr()
    assert len(said.out.splitlines()) == 1
    assert names[0] in said.err
    assert names[1] in said.err


def test_standard_input_is_a_dash(monkeypatch, capsys):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Tür".encode())))
    assert main(["-"]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == "Tür"
