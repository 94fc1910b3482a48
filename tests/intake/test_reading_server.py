"""A fork for each document, from a server that reads none itself."""

import os
import signal
import sys
import time

import psutil
import pytest

from intake.reading_process import limited
from intake.reading_process import server as reading_server
from intake.reading_process.limited import ReadingLimits, read_limited
from intake.reading_process.server import NoServerError, ReadingServer

pytestmark = pytest.mark.skipif(not reading_server.IS_POSSIBLE, reason="forks on Linux alone")

SERVER = """
import os, signal, socket, sys, time
from intake.reading_process.server import serve

seen = []

def read(data, known, out):
    seen.append(data)
    out.write(f"{len(seen)} {os.getppid()} {sorted(known)}\\n".encode())
    out.flush()
    if data == b"crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if data == b"hang":
        time.sleep(3600)
    if data == b"error":
        raise ValueError
    return data != b"half"

with socket.socket(fileno=int(sys.argv[1])) as control:
    serve(control, read, idle=float(IDLE))
"""
PAGE = b"<html><body><article><p>Der Rat der Stadt Lindenau hat das beschlossen.</p></article>"


def server_with(idle=3600):
    return ReadingServer([sys.executable, "-c", SERVER.replace("IDLE", str(idle))])


@pytest.fixture
def server():
    server = server_with()
    yield server
    server.end()


def asked(server, data=b"all", seconds=60):
    lines, is_whole = server.ask(data, {"name": "a"}, seconds)
    number, parent, known = lines.decode().rstrip("\n").split(" ", 2)
    assert known == "['name']"
    return int(number), int(parent), is_whole


def test_one_server_reads_all_documents_each_as_its_first(server):
    answers = [asked(server) for _ in range(3)]
    assert answers == [(1, answers[0][1], True)] * 3


@pytest.mark.parametrize("data", [b"crash", b"error", b"half"])
def test_what_ends_a_fork_ends_nothing_else(server, data):
    before = asked(server)
    assert asked(server, data) == (1, before[1], False)
    assert asked(server) == before


def test_a_fork_that_waits_for_ever_is_ended(server):
    assert asked(server, b"hang", seconds=0.5)[2] is False
    assert asked(server)[2] is True
    deadline = time.monotonic() + 60
    while psutil.Process(server._process.pid).children() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert psutil.Process(server._process.pid).children() == []


def test_a_killed_server_is_started_again(server):
    _number, first, _whole = asked(server)
    os.kill(first, signal.SIGKILL)
    server._process.wait()
    assert asked(server)[1] != first


def test_a_server_that_nobody_asks_ends_and_is_started_again():
    server = server_with(idle=0.1)
    first = asked(server)[1]
    server._process.wait()
    assert asked(server)[1] != first
    server.end()


def test_it_ends_with_whoever_started_it(server):
    asked(server)
    process = server._process
    server._control.close()
    assert process.wait(60) == 0


def test_one_that_cannot_be_started_is_told():
    with pytest.raises(NoServerError):
        ReadingServer([sys.executable, "-c", ""]).ask(b"", {}, 60)


@pytest.mark.parametrize("why", ["not possible", "not started"])
def test_without_a_server_a_document_is_read_by_a_process_of_its_own(monkeypatch, why):
    if why == "not possible":
        monkeypatch.setattr(limited.server, "IS_POSSIBLE", False)
    else:
        broken = ReadingServer([sys.executable, "-c", ""])
        monkeypatch.setattr(limited, "SERVER", broken)
    (record,) = read_limited(PAGE, ReadingLimits(), content_type="text/html")
    monkeypatch.undo()
    assert [record] == list(read_limited(PAGE, ReadingLimits(), content_type="text/html"))
