"""Editors at work at once, simulated, on this build and on an earlier one in turns.

    python -m benchmarks load [--claims 100000] [--before 13e837c] [--rounds 3] [--seconds 60]

Each editor thinks for 2 to 5 seconds, then reads the queue or an article, searches, or decides on a
claim nobody else decides on. Both builds serve as they do at work (their own command of the web
server, their own number of processes), from databases of the same content on one server, one after
the other, so that whatever else the machine does meets both. A trivial page (``/healthz``, through
all of Django's layers) is asked for among the others: absolute times belong to a machine, multiples
of that page less so. At the end four times as many editors come to this build, all at once, and
go: nobody may run into a time-out, and the desk has to be itself again soon after.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import signal
import statistics
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx

from benchmarks.builds import PROJECT, RELEASE, ask, at_work, check_out
from benchmarks.scratch import set_up_django

WARM_UP = 6
THINKING = (2.0, 5.0)  # seconds
TIME_OUT = 30.0
CSRF = "c" * 32
TRIVIAL, QUEUE, DECISION = "trivial page", "queue page", "decision"
#: What an editor does next, and how often.
WORK = {TRIVIAL: 10, QUEUE: 40, "article": 15, "search": 10, DECISION: 25}
#: A build's web server, by its own command; 0.1.0 has it in the supervisor, newsroom.serve there.
SERVE = """
import os
try:
    from newsroom.web import main
except ImportError:
    from newsroom.serve import services
    command = services(int(os.environ["PORT"]))[0].command
    os.execv(command[0], command)
main()
"""
RECOVERED = 10.0  # seconds after the end of the load


@dataclass
class Desk:
    """A build that serves, with what its editors work on."""

    port: int
    sessions: list[str]
    pending: list[int]
    articles: list[int]
    seconds: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    answers: Counter[str] = field(default_factory=Counter)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"


async def be_editor(desk: Desk, client: httpx.AsyncClient, session: str, until: float) -> None:
    cookies = {"Cookie": f"sessionid={session}; csrftoken={CSRF}"}
    await asyncio.sleep(random.uniform(0, THINKING[1]))
    while time.monotonic() < until:
        work = random.choices(list(WORK), list(WORK.values()))[0]
        if work == DECISION and not desk.pending:
            raise RuntimeError("no pending claim is left: fill in more, or ask for less")
        again = await do(desk, client, work, cookies)
        await asyncio.sleep(again or random.uniform(*THINKING))


async def do(
    desk: Desk, client: httpx.AsyncClient, work: str, cookies: dict[str, str]
) -> float | None:
    """One act; seconds after which to come again if the desk says so."""
    begun = time.perf_counter()
    try:
        answer = await send(desk, client, work, cookies)
    except httpx.TimeoutException:
        desk.answers["time-out"] += 1
        return None
    except httpx.TransportError as error:
        desk.answers[type(error).__name__] += 1
        return None
    desk.answers[str(answer.status_code)] += 1
    if answer.status_code == 503:
        return float(answer.headers.get("Retry-After", 0)) or None
    desk.seconds[work].append(time.perf_counter() - begun)
    return None


async def send(
    desk: Desk, client: httpx.AsyncClient, work: str, cookies: dict[str, str]
) -> httpx.Response:
    if work == DECISION:
        pk = desk.pending.pop()
        return await client.post(
            f"{desk.address}/claims/{pk}/accept/",
            data={"seen": "1"},
            headers={**cookies, "X-CSRFToken": CSRF, "HX-Request": "true"},
        )
    path = {
        TRIVIAL: "/healthz",
        QUEUE: "/claims/?state=pending",
        "article": f"/articles/{random.choice(desk.articles)}/",
        "search": f"/claims/?state=pending&q=Nummer+{random.randint(0, 24)}",
    }[work]
    return await client.get(f"{desk.address}{path}", headers=cookies)


async def work_at_once(desk: Desk, editors: int, seconds: float) -> None:
    until = time.monotonic() + seconds
    limits = httpx.Limits(max_connections=None)
    async with httpx.AsyncClient(timeout=TIME_OUT, limits=limits) as client:
        await asyncio.gather(
            *(be_editor(desk, client, session, until) for session in desk.sessions[:editors])
        )


async def warm_up(desk: Desk) -> None:
    """Every page a few times, of which nothing counts: a process begins with what it loads once."""
    cold = Desk(desk.port, desk.sessions, desk.pending, desk.articles)
    cookies = {"Cookie": f"sessionid={desk.sessions[0]}; csrftoken={CSRF}"}
    async with httpx.AsyncClient(timeout=TIME_OUT) as client:
        for work in list(WORK) * WARM_UP:
            await do(cold, client, work, cookies)


async def recover(desk: Desk, usual: float) -> float:
    """Seconds until the queue page answers as quickly as twice its median in the load before."""
    begun = time.monotonic()
    cookies = {"Cookie": f"sessionid={desk.sessions[0]}"}
    async with httpx.AsyncClient(timeout=TIME_OUT) as client:
        while time.monotonic() - begun < 60:
            asked = time.perf_counter()
            answer = await client.get(f"{desk.address}/claims/?state=pending", headers=cookies)
            if answer.status_code == 200 and time.perf_counter() - asked < 2 * usual:
                break
            await asyncio.sleep(0.2)
    return time.monotonic() - begun


@contextmanager
def serving(build: Path, label: str, port: int, claims: int, editors: int) -> Iterator[Desk]:
    """The build's desk, filled and answering."""
    runner = at_work(build, "pages/load_runner.py", str(claims), str(editors), label)
    with runner as process, ExitStack() as stack:
        told: dict[str, Any] = json.loads(ask(process, "tell"))
        stack.callback(ask, process, "end")
        database = urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{told['database']}")
        environment = os.environ | {
            "PYTHONPATH": str(build),
            "WORTLAUT_VAR": str(build / "var"),
            "DATABASE_URL": database.geturl(),
            "WORTLAUT_POOL": "1",
            "PORT": str(port),
        }
        server = subprocess.Popen(
            [sys.executable, "-P", "-c", SERVE], cwd=build, env=environment, start_new_session=True
        )
        stack.callback(end, server)
        desk = Desk(port, told["sessions"], told["pending"], told["articles"])
        wait_for(desk)
        yield desk


def end(server: subprocess.Popen[bytes]) -> None:
    os.killpg(server.pid, signal.SIGTERM)
    server.wait(30)


def wait_for(desk: Desk) -> None:
    for _ in range(600):
        try:
            if httpx.get(f"{desk.address}/healthz", timeout=5).status_code == 200:
                return
        except httpx.TransportError:
            pass
        time.sleep(0.2)
    raise TimeoutError(desk.address)


def main() -> None:
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--claims", type=int, default=100_000)
    arguments.add_argument("--before", default=RELEASE)
    arguments.add_argument("--editors", type=int, default=50)
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--seconds", type=float, default=60)
    arguments.add_argument("--markdown", action="store_true")
    given = arguments.parse_args()
    set_up_django()  # the server of the databases
    many = 4 * given.editors
    builds = {"before": check_out(given.before), "now": PROJECT}
    with ExitStack() as stack:
        desks = {
            label: stack.enter_context(serving(build, label, 8471 + n, given.claims, many))
            for n, (label, build) in enumerate(builds.items())
        }
        for desk in desks.values():
            asyncio.run(warm_up(desk))
        for _ in range(given.rounds):
            for desk in desks.values():
                asyncio.run(work_at_once(desk, given.editors, given.seconds))
        crowd = Desk(**{name: getattr(desks["now"], name)
                        for name in ("port", "sessions", "pending", "articles")})  # fmt: skip
        asyncio.run(work_at_once(crowd, many, given.seconds))
        usual = statistics.median(desks["now"].seconds[QUEUE])
        seconds = asyncio.run(recover(crowd, usual))
    for line in told_in_lines(desks, given):
        print(line)
    print()
    print(f"{many} editors for {given.seconds:.0f} s: {_answers(crowd)}; "
          f"itself again {seconds:.1f} s after the last of them.")  # fmt: skip
    failed = {"time-out", "500"} & (crowd.answers.keys() | desks["now"].answers.keys())
    sys.exit(1 if failed or seconds > RECOVERED else 0)


def told_in_lines(desks: dict[str, Desk], given: argparse.Namespace) -> Iterator[str]:
    before, now = desks["before"], desks["now"]
    bases = [statistics.median(desk.seconds[TRIVIAL]) for desk in (before, now)]
    yield (f"{given.editors} editors, {given.claims:,} claims, {given.rounds} turns of "
           f"{given.seconds:.0f} s each; trivial page {_ms(bases[0])} before, {_ms(bases[1])} now; "
           f"answers before: {_answers(before)}; now: {_answers(now)}.")  # fmt: skip
    yield ""
    yield f"| page | n | {given.before}: p50, p95 | as trivial pages | now: p50, p95 | as trivial pages | p50 now / before | p95 now / before |"  # noqa: E501
    yield "| --- | --- | --- | --- | --- | --- | --- | --- |"
    for work in WORK:
        pairs = [(statistics.median(each), statistics.quantiles(each, n=20)[-1])
                 for each in (before.seconds[work], now.seconds[work])]  # fmt: skip
        (old, old_slow), (new, new_slow) = pairs
        yield (
            f"| {work} | {len(before.seconds[work])} / {len(now.seconds[work])} "
            f"| {_ms(old)}, {_ms(old_slow)} | {old / bases[0]:.1f}, {old_slow / bases[0]:.1f} "
            f"| {_ms(new)}, {_ms(new_slow)} | {new / bases[1]:.1f}, {new_slow / bases[1]:.1f} "
            f"| {new / old:.2f} | {new_slow / old_slow:.2f} |"
        )


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:,.0f} ms"


def _answers(desk: Desk) -> str:
    return ", ".join(f"{number:,} × {what}" for what, number in sorted(desk.answers.items()))


if __name__ == "__main__":
    main()
