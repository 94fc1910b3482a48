"""``python -m extraction``: JSON lines in, JSON lines out, bad lines named and passed over."""

import io
import json
import os
import pty
import signal
import subprocess
import sys
import termios

import psutil
import pytest

from extraction.batches.json_lines import PART, convert
from extraction.batches.processes import convert_on


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


SENTENCES = (
    "Anna Adler sagte: „Wir bauen {n} Wohnungen.“",
    "“We will build {n} flats,” said Anna Adler.",
    "Laut Bernd Krüger werden {n} Wohnungen gebaut.",
)
COMMAND = [sys.executable, "-m", "extraction"]


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    """Lines enough for several parts, some of them bad."""
    lines = [
        json.dumps({"id": n, "text": SENTENCES[n % 3].format(n=n + 2)}) for n in range(3 * PART + 5)
    ]
    lines[PART + 3] = "{broken"
    lines[2 * PART] = ""
    lines[2 * PART + 9] = '{"id": 1, "text": " "}'
    file = tmp_path_factory.mktemp("articles") / "articles.jsonl"
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def command(*arguments, **options):
    return subprocess.run([*COMMAND, *arguments], capture_output=True, check=False, **options)


def test_two_processes_write_byte_for_byte_what_one_writes(file):
    one = command("--processes", "1", file)
    two = command("--processes", "2", stdin=file.open("rb"))
    assert (two.returncode, two.stdout, two.stderr) == (1, one.stdout, one.stderr)
    assert len(one.stdout.splitlines()) == 3 * PART + 2
    assert [line.split(b":")[0] for line in one.stderr.splitlines()] == [
        b"line %d" % (PART + 4),
        b"line %d" % (2 * PART + 10),
    ]


def test_a_few_lines_are_read_without_another_process(monkeypatch):
    monkeypatch.setattr("extraction.batches.processes._spread", lambda *a: pytest.fail("forked"))
    lines = [json.dumps({"id": 1, "text": SENTENCES[0]})]
    assert [(count, bad) for count, (_, _, bad) in convert_on(8, lines)] == [(1, 0)]


def test_few_lines_are_in_memory_at_a_time():
    taken = 0

    def endless():
        nonlocal taken
        while True:
            taken += 1
            yield "{\n"

    results = convert_on(2, endless())
    for _ in range(20):
        next(results)
    results.close()
    assert taken <= (20 + 2 * 3) * PART


def test_a_process_that_is_killed_is_said_and_nothing_waits(file):
    with subprocess.Popen(
        [*COMMAND, "--processes", "2"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as run:
        run.stdin.write(file.read_bytes() * 3)  # and no end, so that it waits for more
        run.stdin.flush()
        run.stdout.readline()
        psutil.Process(run.pid).children()[0].send_signal(signal.SIGKILL)
        _, errors = run.communicate()
    assert run.returncode == 1
    assert b"A process was ended from outside" in errors


@pytest.mark.parametrize("number", ["0", "-1", "two", "²"])
def test_a_number_of_processes_that_is_none_is_refused(number):
    done = command(f"--processes={number}")
    assert done.returncode == 2
    assert b"is no number of processes" in done.stderr


def test_a_terminal_shows_how_far_it_is(file):
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    done = subprocess.run(
        [*COMMAND, file],
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        check=False,
    )
    os.close(theirs)
    shown = b""
    try:
        while block := os.read(ours, 10_000):
            shown += block
    except OSError:  # what a terminal says at its end
        pass
    os.close(ours)
    assert done.returncode == 1
    total = 3 * PART + 5
    assert f"{total}/{total}".encode() in shown
    assert b"lines/s" in shown
    assert b"line %d: not JSON" % (PART + 4) in shown
