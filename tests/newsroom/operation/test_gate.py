"""How many requests are let in, and who is answered whatever hangs."""

import json
import threading

import pytest

from newsroom.operation import gate
from newsroom.operation.gate import Gate, Room
from newsroom.operation.probe import OK, State
from tests.newsroom.conftest import wait_until

PATIENCE = 60  # seconds; what passes is not slowed down by it


class Health:
    def __init__(self, **words):
        self.words = words

    def start(self):
        pass

    def state(self):
        return State(self.words)


class Slow:
    """An application that works until it is told to end; ``streaming`` as Django marks files."""

    def __init__(self, streaming=False):
        self.begun, self.may_end = threading.Semaphore(0), threading.Event()
        self.streaming, self.closed = streaming, 0

    def __call__(self, environ, start_response):
        self.begun.release()
        assert self.may_end.wait(PATIENCE)
        start_response("200 OK", [])
        return self

    def __iter__(self):
        return iter([b"done"])

    def close(self):
        self.closed += 1


class Asked(threading.Thread):
    """A request in a thread of its own; what it got, and its answer still to be closed."""

    def __init__(self, gate, path="/"):
        super().__init__(daemon=True)
        self.gate, self.path = gate, path
        self.start()

    def run(self):
        self.answer = self.gate({"PATH_INFO": self.path}, self._note)

    def _note(self, status, headers):
        self.status, self.headers = int(status[:3]), dict(headers)

    def wait(self):
        self.join(PATIENCE)
        return self


def test_more_than_can_wait_are_told_at_once_to_come_again():
    application = Slow()
    gate = Gate(application, Health(), Room(at_work=1, waiting=1, patience=PATIENCE))
    first = Asked(gate)
    assert application.begun.acquire(timeout=PATIENCE)
    second = Asked(gate)
    wait_until(lambda: gate._waiting._value == 0, "the second to wait")
    third = Asked(gate).wait()

    assert (third.status, third.headers["Retry-After"]) == (503, "5")
    assert b"Too much at once" in b"".join(third.answer)
    assert gate.shed == 1
    application.may_end.set()
    first.wait().answer.close()
    assert second.wait().status == 200


def test_a_program_is_told_so_as_problem_details():
    application = Slow()
    gate = Gate(application, Health(), Room(at_work=1, waiting=0))
    first = Asked(gate)
    assert application.begun.acquire(timeout=PATIENCE)

    program = Asked(gate, "/api/v1/claims").wait()

    assert (program.status, program.headers["Retry-After"]) == (503, "5")
    assert program.headers["Content-Type"].startswith("application/problem+json")
    assert json.loads(b"".join(program.answer))["status"] == 503
    application.may_end.set()
    first.wait().answer.close()


def test_who_waited_too_long_is_told_to_come_again():
    application = Slow()
    gate = Gate(application, Health(), Room(at_work=1, waiting=1, patience=0.01))
    Asked(gate)
    assert application.begun.acquire(timeout=PATIENCE)

    assert Asked(gate).wait().status == 503
    application.may_end.set()


def test_how_the_desk_fares_is_told_while_every_thread_hangs():
    application = Slow()
    gate = Gate(application, Health(database=OK), Room(at_work=1, waiting=0))
    Asked(gate)
    assert application.begun.acquire(timeout=PATIENCE)

    assert Asked(gate, "/livez").wait().status == 200
    ready = Asked(gate, "/readyz").wait()
    assert ready.status == 200
    assert json.loads(b"".join(ready.answer)) == {"ready": True, "database": "ok"}
    application.may_end.set()


def test_a_desk_that_lacks_something_is_alive_and_not_ready():
    gate = Gate(Slow(), Health(database=OK, worker="away"))

    assert Asked(gate, "/livez").wait().status == 200
    ready = Asked(gate, "/readyz").wait()
    assert ready.status == 503
    assert json.loads(b"".join(ready.answer))["worker"] == "away"
    assert ready.headers["Cache-Control"] == "no-store"


def test_an_answer_gives_its_place_back_once_when_it_is_closed():
    application = Slow()
    application.may_end.set()
    gate = Gate(application, Health(), Room(at_work=1, waiting=0))
    first = Asked(gate).wait()
    assert Asked(gate).wait().status == 503

    first.answer.close()
    first.answer.close()

    assert Asked(gate).wait().status == 200


@pytest.mark.parametrize(("left", "looks"), [(10, False), (30_000, True)])
def test_the_collector_comes_when_an_answer_is_out_and_much_was_left(left, looks, monkeypatch):
    looked = []
    monkeypatch.setattr(gate.gc, "get_count", lambda: (left, 0, 0))
    monkeypatch.setattr(gate.gc, "collect", looked.append)
    answer = gate.Answer([b"done"], lambda: None)
    assert [*answer] == [b"done"]
    assert looked == []
    answer.close()
    answer.close()
    assert looked == ([0] if looks else [])


def test_who_merely_sends_a_file_keeps_nobody_from_work():
    application = Slow(streaming=True)
    application.may_end.set()
    gate = Gate(application, Health(), Room(at_work=1, waiting=0, sending=1))

    sending = Asked(gate).wait()
    assert Asked(gate).wait().status == 200  # the second keeps its place at work
    assert Asked(gate).wait().status == 503
    sending.answer.close()


def test_a_failure_gives_the_place_back():
    def failing(environ, start_response):
        raise ZeroDivisionError

    gate = Gate(failing, Health(), Room(at_work=1, waiting=0))
    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            gate({"PATH_INFO": "/"}, lambda status, headers: None)


@pytest.mark.parametrize("path", ["/", "/livez", "/readyz"])
def test_no_answer_names_the_server(path):
    slow = Slow()
    slow.may_end.set()
    asked = Asked(Gate(slow, Health(database=OK)), path)
    asked.wait()
    assert asked.headers["Server"] == "web"
