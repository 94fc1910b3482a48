"""``make chaos``: what a desk loses when its processes are killed at random.

``python -m benchmarks.chaos [--kills 200] [--full-disks 20] [--lost-connections 20] [--at-once
1]``. A desk of
its own is started as `make run` does, on a small disk of its own (tmpfs; where we may not mount
one, the disk is not filled). Three editors add articles and decide claims all the time, a fourth
person exports; one process after the other – web server, worker, a backend, the postmaster, the
supervisor – gets SIGKILL, the disk is filled for five seconds, all connections are dropped, in an
order by chance, ``--at-once`` of them in a row without waiting. Then, and for each of them, the
time is taken until the desk says that all is well, all its web processes are there and a worker
has shown life. In the end, what was acknowledged is compared with
what is on record. The status is 0 only if nothing is wrong.
"""

from __future__ import annotations

import argparse
import random
import secrets
import socket
import statistics
import sys
import tempfile
import time
from collections import defaultdict
from functools import partial
from pathlib import Path

from benchmarks.chaos.audit import faults, prepare, settled
from benchmarks.chaos.colleagues import Editor, Exporter
from benchmarks.chaos.desk import PROJECT, Desk, NotBackError, small_disk

VICTIMS = ("web", "worker", "backend", "postmaster", "supervisor")
DISK, CONNECTIONS = "full disk", "lost connections"
EDITORS = 3
SHOWN = 30  # lines of what is wrong
CLAIMS_BEFORE = 5000
BREATH = (0.2, 1.5)  # seconds between two deeds, at least and at most
TO_FIND = 300  # seconds in which there is somebody to kill again
HEARTBEAT = 5  # seconds: the worker shows life every three
Times = dict[str, list[float]]


def main(arguments: list[str]) -> int:
    wanted = argparse.ArgumentParser(prog="make chaos")
    wanted.add_argument("--kills", type=int, default=200)
    wanted.add_argument("--full-disks", type=int, default=20)
    wanted.add_argument("--lost-connections", type=int, default=20)
    wanted.add_argument("--minutes", type=float, default=600, help="after which no more is done")
    wanted.add_argument("--at-once", type=int, default=1, help="deeds before it may come back")
    wanted.add_argument("--seed", type=int, default=4)
    given = wanted.parse_args(arguments)
    random.seed(given.seed)
    with small_disk() as disk:
        if disk is None and given.full_disks:
            print("No file system of limited size can be mounted: the disk is not filled.")
        deeds = [VICTIMS[number % len(VICTIMS)] for number in range(given.kills)]
        deeds += [CONNECTIONS] * given.lost_connections + [DISK] * (given.full_disks if disk else 0)
        random.shuffle(deeds)
        folder = disk or _folder()
        return torment(folder, deeds, minutes=given.minutes, at_once=given.at_once)


def torment(
    folder: Path,
    deeds: list[str],
    claims: int = CLAIMS_BEFORE,
    minutes: float = 600,
    at_once: int = 1,
) -> int:
    """Do all that to a desk in this folder, so many deeds in a row; the exit status."""
    desk = Desk(folder, _free_port())
    try:
        print(f"started in {desk.wait_until_well(time.time()):.1f} s", flush=True)
        password = secrets.token_urlsafe(12)
        first = prepare(desk, claims, password)
        editors = [Editor(desk, password, number) for number in range(EDITORS)]
        exporter = Exporter(desk, password)
        volleys = [deeds[at : at + at_once] for at in range(0, len(deeds), at_once)]
        times = with_people_at_work(desk, [*editors, exporter], volleys, minutes)
        record = settled(desk, first)
    except NotBackError as error:
        print(error)
        print(desk.log.read_text()[-3000:])
        return 1
    finally:
        desk.end()
    tell_times(times)
    wrong = faults(editors, exporter, record)
    tell_faults(wrong, editors, exporter, record.failed)
    for line in [*exporter.exports.lies, *record.wrong, *map(str, record.jobs)][:SHOWN]:
        print(f"  {line}")
    return int(any(wrong.values()))


def with_people_at_work(
    desk: Desk, people: list[Editor | Exporter], volleys: list[list[str]], minutes: float
) -> dict[str, list[float]]:
    for somebody in people:
        somebody.start()
    try:
        return _times(desk, volleys, time.monotonic() + 60 * minutes)
    finally:
        for somebody in people:
            somebody.ends.set()
        for somebody in people:
            somebody.join(120)


def _times(desk: Desk, volleys: list[list[str]], until: float) -> Times:
    times: Times = defaultdict(list)
    for number, volley in enumerate(volleys, 1):
        if time.monotonic() > until:
            break
        done = [(deed, since) for deed in volley if (since := _do(desk, deed)) is not None]
        if not done:
            continue
        last = done[-1][1]
        # a worker that nothing was done to need not show life once more
        worker_since = last - HEARTBEAT if {deed for deed, _since in done} == {"web"} else last
        well_at = last + desk.wait_until_well(last, worker_since)
        for deed, since in done:
            times[deed].append(well_at - since)
        if number % 20 == 0:
            print(f"{sum(map(len, times.values()))} of {sum(map(len, volleys))}", flush=True)
    return times


def _do(desk: Desk, deed: str) -> float | None:
    """The moment from which the desk is to come back; None if there was nobody to kill."""
    time.sleep(random.uniform(*BREATH))
    act = {DISK: desk.fill_disk, CONNECTIONS: desk.drop_connections}.get(
        deed, partial(desk.kill, deed)
    )
    deadline = time.monotonic() + TO_FIND
    while time.monotonic() < deadline:
        # of a volley, the deed before may have left nobody to kill and no database
        if act():
            return time.time()
        time.sleep(0.1)
    return None


def tell_times(times: Times) -> None:
    for deed, taken in times.items():
        slow = sorted(taken)[int(0.95 * (len(taken) - 1) + 0.5)]
        print(
            f"{deed:17}{len(taken):4} times, back by itself {len(taken):4}, median "
            f"{statistics.median(taken):5.1f} s, 95 % {slow:5.1f} s, at most {max(taken):5.1f} s"
        )


def tell_faults(
    wrong: dict[str, int], editors: list[Editor], exporter: Exporter, failed: int
) -> None:
    print(
        f"{sum(len(each.articles) for each in editors)} articles and "
        f"{sum(len(each.decided) for each in editors)} decisions were acknowledged, "
        f"{failed} articles were given up and say so; {exporter.exports.whole} exports were whole, "
        f"{exporter.exports.refused} said that they were not"
    )
    for name, number in wrong.items():
        print(f"{name}: {number}")


def _folder() -> Path:
    (PROJECT / "var").mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="chaos-", dir=PROJECT / "var"))
    folder.chmod(0o755)
    return folder


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
