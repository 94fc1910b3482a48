"""``python -m extraction``: JSON lines in, JSON lines out, bad lines named and passed over."""

import io
import json

import pytest

from extraction.__main__ import convert


def run(*lines):
    out, errors = io.StringIO(), io.StringIO()
    bad = convert(lines, out, errors)
    return bad, [json.loads(line) for line in out.getvalue().splitlines()], errors.getvalue()


def test_writes_a_line_for_each_article():
    text = "Der Sprecher sagte: „Wir bauen.“"
    bad, rows, errors = run(json.dumps({"id": 7, "text": text}))
    assert (bad, errors) == (0, "")
    (statement,) = rows[0]["statements"]
    assert rows[0]["id"] == 7
    assert text[slice(*statement["quote"][0])] == "„Wir bauen.“"
    assert {
        "type",
        "speaker",
        "cue",
        "frame",
        "addressee",
        "confidence",
        "resolved_speaker",
    } <= statement.keys()


def test_names_bad_lines_and_reads_the_others():
    good = json.dumps({"id": "a", "text": "Laut Polizei regnet es.", "language": "de"})
    bad, rows, errors = run(
        "{", good, '{"id": 1}', '{"id": 2, "text": " "}', '{"id": 3, "text": "x", "language": "xx"}'
    )
    assert [row["id"] for row in rows] == ["a"]
    assert bad == 4
    assert [line.split(":")[0] for line in errors.splitlines()] == [
        "line 1",
        "line 3",
        "line 4",
        "line 5",
    ]


@pytest.mark.parametrize(
    "line",
    [
        '{"id": 1, "text": "Er sagte: \\ud800 Nein."}',
        '{"id": "\\udfff", "text": "Er sagte nein."}',
        '{"id": 1, "text": "Er sagte: \udcff Nein."}',  # what was no UTF-8 comes in as this
        '{"id": %s, "text": "Er sagte nein."}' % ("9" * 5000),
        '{"id": 1, "text": "Er sagte nein.", "x": %s}' % ("[" * 100_000),
    ],
)
def test_a_line_that_cannot_be_written_again_is_named_and_ends_nothing(line):
    good = json.dumps({"id": "a", "text": "Laut Polizei regnet es.", "language": "de"})
    bad, rows, errors = run(line, good)
    assert (bad, [row["id"] for row in rows]) == (1, ["a"])
    assert errors.startswith("line 1: ")
    errors.encode()


def test_an_empty_line_is_no_article():
    assert run("\n") == (0, [], "")


def test_the_profile_goes_through_to_every_article():
    line = json.dumps({"id": 1, "text": "Jones said it would rain."})
    errors = io.StringIO()
    assert convert([line], io.StringIO(), errors, "archive") == 1
    assert "no profile 'archive'" in errors.getvalue()
