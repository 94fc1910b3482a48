"""``python -m benchmarks``: a name, and what is for that benchmark alone."""

import subprocess

import pytest

from benchmarks import __main__ as command


@pytest.fixture
def started(monkeypatch):
    commands = []

    def run(arguments, *, check):
        commands.append(arguments[2:])
        return subprocess.CompletedProcess(arguments, 0)

    monkeypatch.setattr(command.subprocess, "run", run)
    return commands


def test_what_follows_a_name_is_handed_on(started):
    assert command.main(["desk", "10000", "--markdown"]) == 0
    assert started == [["benchmarks.desk", "10000", "--markdown"]]


def test_several_run_one_after_the_other(started):
    assert command.main(["desk", "bulk"]) == 0
    assert started == [["benchmarks.desk"], ["benchmarks.pages.bulk"]]


def test_a_word_behind_a_name_is_for_that_benchmark(started):
    assert command.main(["english_gum", "dev", "--misses", "3"]) == 0
    assert started == [["benchmarks.extraction.english_gum", "dev", "--misses", "3"]]


def test_what_helps_others_is_no_benchmark():
    found = set(command.names())
    assert {"desk", "hostile", "english_gum", "taking_in", "upgrade"} <= found
    assert not found & {"chaos", "scratch", "gold_files", "page_runner", "tcp_relay", "__main__"}


@pytest.mark.parametrize(
    "arguments", [["desk", "bulk", "--keep"], ["--keep"], ["nothing"], ["scratch"]]
)
def test_what_is_for_none_or_for_several_runs_nothing(started, arguments, capsys):
    assert command.main(arguments) == 2
    assert capsys.readouterr().err
    assert started == []
