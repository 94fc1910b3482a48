"""Ctrl-C is neither lost nor cuts anything in two, whenever it comes."""

import os
import signal
import subprocess
import sys
import threading

import psutil
import pytest

from newsroom.embedded_postgres import Cluster, Lease
from newsroom.embedded_postgres.place import server_place_for
from newsroom.interruption import SIGNALS, Interruption, held_back
from newsroom.processes import supervisor
from newsroom.processes.supervisor import Service, Supervisor
from tests.newsroom.processes.test_serve import handlers_kept, running, wait_until

LONG = [sys.executable, "-c", "import time; time.sleep(3600)"]


@pytest.fixture
def told_to_end(monkeypatch):
    interruption = Interruption()
    monkeypatch.setattr(supervisor, "told_to_end", interruption)
    with handlers_kept():
        interruption.listen()
        yield interruption


class LosesIt:
    """Python forgets what is raised while an object is finalized."""

    def __del__(self):
        signal.raise_signal(signal.SIGINT)
        for _turn in range(10):
            pass  # Python looks for signals at each turn


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_the_supervisor_ends_though_the_exception_of_the_signal_was_lost(told_to_end):
    service = Service("worker", LONG, {})

    def is_ready():
        LosesIt()
        return True

    with pytest.raises(KeyboardInterrupt):
        Supervisor([service]).run(on_ready=lambda: None, is_ready=is_ready)
    assert service.process.returncode == -signal.SIGTERM


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_preparation_ends_though_the_exception_of_the_signal_was_lost(told_to_end, monkeypatch):
    service = Service("preparation", LONG, {})
    start = service.start
    monkeypatch.setattr(service, "start", lambda: (start(), LosesIt()))

    with pytest.raises(KeyboardInterrupt):
        service.run_to_its_end()
    assert service.process.returncode == -signal.SIGTERM


def test_a_signal_while_a_process_is_being_started_leaves_none_of_it(told_to_end, monkeypatch):
    popen, made = subprocess.Popen, []

    def interrupted_in_the_middle(*args, **options):
        made.append(popen(*args, **options))
        signal.raise_signal(signal.SIGINT)  # as while Python waits for the new program to be loaded
        return made[-1]

    monkeypatch.setattr(supervisor.subprocess, "Popen", interrupted_in_the_middle)
    with pytest.raises(KeyboardInterrupt):
        Service("preparation", LONG, {}).run_to_its_end()
    assert [process.poll() for process in made] == [-signal.SIGTERM]


def test_a_second_signal_does_not_leave_half_of_it(told_to_end, monkeypatch):
    service = Service("preparation", LONG, {})
    start, see_it_end = service.start, service.see_it_end
    monkeypatch.setattr(service, "start", lambda: (start(), signal.raise_signal(signal.SIGINT)))
    monkeypatch.setattr(
        service, "see_it_end", lambda at: (signal.raise_signal(signal.SIGINT), see_it_end(at))
    )

    with pytest.raises(KeyboardInterrupt):
        service.run_to_its_end()
    assert service.process.returncode == -signal.SIGTERM


def test_what_is_held_back_is_told_afterwards_and_what_is_ignored_is_not(told_to_end):
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    with held_back() as is_interrupted:
        signal.raise_signal(signal.SIGHUP)
        assert not is_interrupted()
    assert signal.getsignal(signal.SIGHUP) == signal.SIG_IGN

    def told_meanwhile():
        with held_back() as is_interrupted:
            signal.raise_signal(signal.SIGTERM)
            assert is_interrupted()

    with pytest.raises(KeyboardInterrupt):
        told_meanwhile()
    assert all(signal.getsignal(number) != signal.SIG_DFL for number in SIGNALS)


HARD_OF_HEARING = """
import signal, time
signal.signal(signal.SIGQUIT, signal.SIG_IGN)
print("loaded", flush=True)
time.sleep(0.5)
signal.signal(signal.SIGQUIT, signal.SIG_DFL)
time.sleep(3600)
"""


def test_a_server_that_does_not_hear_yet_is_told_until_it_does(folder):
    cluster = Cluster(server_place_for(folder / "postgres", lasting=False))
    server = subprocess.Popen([sys.executable, "-c", HARD_OF_HEARING], stdout=subprocess.PIPE)
    assert server.stdout.readline() == b"loaded\n"

    cluster._give_up(server)

    assert server.poll() == -signal.SIGQUIT


@pytest.mark.parametrize("program", ["initdb", "postgres"])
def test_a_server_that_is_only_being_made_is_given_up_at_once(folder, program, told_to_end):
    lease = Lease(Cluster(server_place_for(folder / "postgres", lasting=False), durable=False))
    us = psutil.Process()

    def interrupt():
        wait_until(lambda: any(child.name() == program for child in us.children()), program)
        os.kill(os.getpid(), signal.SIGINT)

    thread = threading.Thread(target=interrupt)
    thread.start()
    with pytest.raises(KeyboardInterrupt):
        lease.take()
    thread.join()

    assert lease.descriptor is None
    ours = [
        each
        for each in psutil.process_iter(["cmdline"])
        if f"{folder}/" in " ".join(each.info["cmdline"] or [])
    ]
    wait_until(lambda: not running(ours), "the end of what made the files")
    assert not lease.cluster.is_running()
    lease.take()  # nothing that was left half done is in the way
    assert lease.cluster.is_running()
    lease.give_back()
