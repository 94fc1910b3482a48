"""``python -m benchmarks --markdown``: what is printed stands in the documents."""

import subprocess

import pytest

from benchmarks import __main__ as command
from benchmarks import documents
from benchmarks.tables import as_markdown, as_text

DOCUMENT = """Before.

<!-- benchmark: desk -->

| old |
| --- |

<!-- end of desk -->

Between.

<!-- benchmark: export -->
<!-- end of export -->

Behind.
"""


@pytest.fixture
def document(tmp_path, monkeypatch):
    path = tmp_path / "performance.md"
    path.write_text(DOCUMENT, "utf-8")
    monkeypatch.setattr(documents, "DOCUMENTS", (path,))
    return path


def printing(monkeypatch, printed, status=0):
    def run(arguments, **_options):
        return subprocess.CompletedProcess(arguments, status, stdout=printed)

    monkeypatch.setattr(command.subprocess, "run", run)


def test_a_table_replaces_the_section_of_its_benchmark_and_nothing_else(document, monkeypatch):
    printing(monkeypatch, "| new |\n| --- |\n")
    assert command.main(["--markdown", "desk"]) == 0
    assert document.read_text("utf-8") == DOCUMENT.replace("| old |", "| new |")
    command.main(["--markdown", "desk"])
    assert document.read_text("utf-8") == DOCUMENT.replace("| old |", "| new |")


def test_what_is_no_table_is_quoted(document, monkeypatch):
    printing(monkeypatch, "export 2.0 s\n")
    command.main(["--markdown", "export"])
    assert "<!-- benchmark: export -->\n\n```text\nexport 2.0 s\n```\n" in document.read_text(
        "utf-8"
    )


def test_a_benchmark_that_fails_leaves_its_section(document, monkeypatch):
    printing(monkeypatch, "| half |", status=1)
    assert command.main(["--markdown", "desk"]) == 1
    assert document.read_text("utf-8") == DOCUMENT


def test_a_benchmark_without_a_section_is_refused(document, capsys):
    assert command.main(["--markdown", "meaning"]) == 2
    assert "desk, export" in capsys.readouterr().err


def test_every_section_is_of_a_benchmark_that_there_is():
    assert set(documents.sections()) <= set(command.names())


def test_a_table_has_the_same_cells_in_both_forms():
    head, rows = ["page", "ms"], [["queue", "4.5"], ["start", "12.0"]]
    assert list(as_text(head, rows)) == ["page     ms", "queue   4.5", "start  12.0"]
    assert list(as_markdown(head, rows))[2:] == ["| queue | 4.5 |", "| start | 12.0 |"]
