"""`make run` for real: its processes, and what is left of them."""

import contextlib
import errno
import http.client
import io
import os
import signal
import socket
import subprocess
import sys
import threading
from types import SimpleNamespace

import psutil
import pytest

from newsroom import embedded_postgres
from newsroom.embedded_postgres import Cluster, Lease
from newsroom.embedded_postgres.place import server_place_for
from newsroom.processes import serve, supervisor
from newsroom.processes.supervisor import Database, Service, Supervisor
from tests.newsroom.conftest import PATIENCE, PROJECT, wait_until


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Desk:
    """A desk with a database of its own, started as `make run` does."""

    def __init__(self, folder, **environment):
        self.folder = folder
        self.port = free_port()
        self.log = folder / "output"
        surroundings = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
        surroundings |= {
            "WORTLAUT_VAR": str(folder),
            "PORT": str(self.port),
            "WEB_WORKERS": "1",
            **environment,
        }
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "newsroom.processes.serve"],
                cwd=PROJECT,
                env=surroundings,
                stdout=log,
                stderr=log,
            )

    @property
    def output(self):
        return self.log.read_text()

    def wait_until_ready(self):
        wait_until(
            lambda: "Wortlaut is ready" in self.output or self.process.poll() is not None,
            "the desk",
        )
        assert f"http://127.0.0.1:{self.port}/" in self.output, self.output

    def health(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        with contextlib.closing(connection):
            connection.request("GET", "/healthz")
            answer = connection.getresponse()
            return answer.status, answer.read()

    def is_healthy(self):
        try:
            return self.health() == (200, b"ok\n")
        except (OSError, http.client.HTTPException):
            return False

    def everything(self):
        """All its processes: the guard, the supervisor, its services; the database server is a
        child too, of the process that started it.
        """
        guard = psutil.Process(self.process.pid)
        return [guard, *guard.children(recursive=True)]

    def supervisor(self):
        return psutil.Process(self.process.pid).children()[0]

    def database(self):
        pid_file = self.folder / "postgres" / "data" / "postmaster.pid"
        return psutil.Process(int(pid_file.read_text().split()[0]))

    def runs(self, argument):
        with contextlib.suppress(psutil.NoSuchProcess):
            return any(argument in " ".join(process.cmdline()) for process in self.everything())

    def end(self, number):
        processes = self.everything()
        self.process.send_signal(number)
        self.process.wait(PATIENCE)
        return processes


@pytest.fixture
def start_desk(folder, collected):
    started = []

    def start(**environment):
        started.append(Desk(folder, **environment))
        return started[-1]

    yield start
    for desk in started:
        if desk.process.poll() is None:
            desk.end(signal.SIGTERM)


def test_starts_ends_and_starts_again(start_desk):
    desk = start_desk()
    desk.wait_until_ready()
    assert desk.health() == (200, b"ok\n")
    assert desk.output.count("password") == 3  # of the administrator, the chief and the editor

    processes = desk.end(signal.SIGINT)
    assert desk.process.returncode == 0
    assert running(processes) == []

    desk = start_desk()
    desk.wait_until_ready()
    assert desk.health() == (200, b"ok\n")
    assert "password: " not in desk.output.replace("a new password: ", "")

    assert running(desk.end(signal.SIGTERM)) == []


linux_only = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux tells children of their parent's death"
)


@linux_only
@pytest.mark.usefixtures("prepared")
def test_a_killed_desk_leaves_only_its_database_for_the_next_to_take_over(start_desk, folder):
    desk = start_desk(DEMO="0")
    desk.wait_until_ready()
    processes = desk.everything()
    database = [desk.database(), *desk.database().children()]

    desk.supervisor().suspend()  # or it would be told of the guard's death, and end in order
    desk.process.kill()
    desk.process.wait()
    processes[1].kill()

    others = [process for process in processes if process not in database]
    wait_until(lambda: not running(others), "the end of everything but the database")
    next_one = Lease(Cluster(server_place_for(folder / "postgres", lasting=True)))
    next_one.take()
    assert database[0] in running(database)

    next_one.give_back()
    assert running(database) == []


@linux_only
@pytest.mark.usefixtures("prepared")
def test_whatever_is_killed_comes_back_by_itself(start_desk):
    desk = start_desk(DEMO="0")
    desk.wait_until_ready()

    desk.database().kill()
    wait_until(lambda: "The database has ended" in desk.output, "the supervisor to see it")
    wait_until(desk.is_healthy, "the database")

    desk.supervisor().kill()
    wait_until(lambda: desk.output.count("Wortlaut is ready") == 2, "the supervisor")
    wait_until(desk.is_healthy, "the desk")
    assert desk.output.count("Prepared the tables") == 1

    processes = desk.end(signal.SIGTERM)
    assert running(processes) == []


def running(processes):
    """Those that live; a dead one may stay a zombie where nobody waits for orphans."""
    return [
        process
        for process in processes
        if process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    ]


STAGES = {
    "making the database": lambda desk: list(desk.folder.glob("postgres/data*")),
    "starting the database": lambda desk: list(desk.folder.glob("postgres/data/postmaster.pid")),
    "preparing": lambda desk: desk.runs("prepare") or desk.runs("newsroom.wsgi"),
}


@pytest.mark.parametrize("stage", STAGES)
def test_being_interrupted_at_any_stage_leaves_nothing(start_desk, folder, stage):
    desk = start_desk()
    # or has passed it: a stage may be over before a busy machine comes to look
    wait_until(lambda: STAGES[stage](desk), stage)

    desk.end(signal.SIGINT)

    ended = [
        f"{folder}/" not in " ".join(process.info["cmdline"] or [])
        for process in psutil.process_iter(["cmdline"])
    ]
    assert all(ended)
    assert "Traceback" not in desk.output


def test_a_database_that_does_not_answer_is_told_in_one_line(start_desk):
    desk = start_desk(DATABASE_URL="postgres://somebody@127.0.0.1:1/nothing")

    assert desk.process.wait(PATIENCE) == 1
    assert desk.output.count("\n") == 1
    assert "The database cannot be used" in desk.output


def test_a_taken_port_is_told_in_one_line(monkeypatch):
    monkeypatch.setattr(serve, "SECONDS_FOR_PORT", 0)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        monkeypatch.setenv("PORT", str(taken.getsockname()[1]))

        with pytest.raises(
            SystemExit,
            match=r"^Port \d+ cannot be used .*: choose another, as in make run PORT=8001\.$",
        ):
            serve.chosen_port()


def test_a_port_that_the_desk_before_still_holds_is_waited_for(monkeypatch):
    taken = socket.socket()
    taken.bind(("127.0.0.1", 0))
    taken.listen()
    port = taken.getsockname()[1]
    monkeypatch.setenv("PORT", str(port))
    monkeypatch.setattr(serve.told_to_end, "wait", lambda seconds: taken.close())

    assert serve.chosen_port() == port


@pytest.mark.parametrize("text", ["eighty", "0", "65536", "-1", "80.0", "٨٠"])
def test_a_port_that_is_none_is_told_in_one_line(monkeypatch, text):
    monkeypatch.setenv("PORT", text)

    with pytest.raises(SystemExit, match="is no port"):
        serve.chosen_port()


class Stopwatch:
    """Time that passes when it is slept through."""

    def __init__(self, monkeypatch):
        self.now = 1000.0
        monkeypatch.setattr(supervisor.time, "monotonic", lambda: self.now)


def test_a_process_that_dies_is_started_again_later_each_time(monkeypatch, capsys):
    clock = Stopwatch(monkeypatch)
    service = Service("worker", ["/bin/false"], {})
    service.tend()
    for _ in range(7):
        service.process.wait()
        service.tend()
        assert service.process is None
        clock.now += 30
        service.tend()
    service.process.wait()

    pauses = [line.split()[-2] for line in capsys.readouterr().out.splitlines()]
    assert pauses == ["1", "2", "4", "8", "16", "30", "30"]


def test_a_process_that_ran_well_is_started_again_at_once(monkeypatch, capsys):
    clock = Stopwatch(monkeypatch)
    service = Service("worker", ["/bin/false"], {})
    for _ in range(3):
        service.tend()
        clock.now += 3600
        service.process.wait()
        service.tend()
        clock.now += 1

    assert capsys.readouterr().out.count("started again in 1 s") == 3


def test_a_database_that_does_not_come_back_is_started_again_later_each_time(monkeypatch, capsys):
    clock = Stopwatch(monkeypatch)

    def refuse():
        raise embedded_postgres.EmbeddedPostgresError("its files are in use")

    monkeypatch.setattr(embedded_postgres, "is_alive", lambda: False)
    monkeypatch.setattr(embedded_postgres, "start_again", refuse)
    database = Database()
    for _ in range(4):
        database.tend()
        clock.now += 30
        database.tend()

    printed = capsys.readouterr().out
    assert [line.split()[-2] for line in printed.splitlines() if "again in" in line] == [
        "1", "2", "4", "8",
    ]  # fmt: skip
    assert printed.count("its files are in use") == 4


@pytest.mark.parametrize(
    ("statuses", "last", "starts"),
    [([0], 0, 1), ([1], 1, 1), ([-9, 0], 0, 2), ([-9, 1, 1, 0], 0, 4), ([-9, -9, 0], 0, 3)],
)
def test_a_supervisor_that_was_killed_is_started_until_it_ends_by_itself(
    monkeypatch, capsys, statuses, last, starts
):
    left = iter(statuses)
    monkeypatch.setattr(Service, "run_to_its_end", lambda *_arguments: next(left))
    monkeypatch.setattr(serve, "told_to_end", SimpleNamespace(listen=lambda: None,
                                                              wait=lambda _seconds: None))  # fmt: skip

    with pytest.raises(SystemExit) as end:
        serve.guard()

    assert end.value.code == last
    assert capsys.readouterr().out.count("started again") == starts - 1


class FullDisk(io.StringIO):
    """A log for whose next line there is no room."""

    def flush(self):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_a_full_disk_under_the_log_ends_nothing(monkeypatch):
    monkeypatch.setattr(sys, "stdout", FullDisk())

    supervisor.say("The worker ended with status 1; it is started again in 1 s.")


def test_a_database_that_lives_is_left_alone(monkeypatch, capsys):
    monkeypatch.setattr(embedded_postgres, "is_alive", lambda: True)

    Database().tend()

    assert capsys.readouterr().out == ""


def test_a_process_that_ignores_the_end_is_killed_with_its_children(monkeypatch, capsys):
    monkeypatch.setattr(supervisor, "SECONDS_TO_END", 0.2)
    stubborn = Service("worker", ["/bin/sh", "-c", "trap '' TERM; sleep 60 & wait; sleep 60"], {})
    stubborn.start()
    processes = wait_until(
        lambda: psutil.Process(stubborn.process.pid).children(recursive=True), "its child"
    )

    with handlers_kept():
        Supervisor([stubborn]).end()

    wait_until(lambda: not running(processes), "the end of its child")
    assert stubborn.process.returncode == -signal.SIGKILL
    assert "does not end by itself" in capsys.readouterr().out


@contextlib.contextmanager
def handlers_kept():
    assert threading.current_thread() is threading.main_thread()
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    before = [signal.getsignal(number) for number in numbers]
    yield
    for number, handler in zip(numbers, before, strict=True):
        signal.signal(number, handler)
