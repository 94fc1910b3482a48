"""An archive of many articles whose importer is killed over and over, and the worker that reads
them once.

    python -m benchmarks archive_resume [--claims N] [--kills N] [--read N] [--markdown]

The archive is one file of JSON Lines, ten claims in each article, of which a filter of the desk
wants one. ``manage.py ingest_archive`` gets SIGKILL at moments by chance and is started again each
time; then a worker reads so many of the articles (all, unless told), killed once in the middle.
Told are: whether each item of the file was settled once and each article read once with all its
claims, one of them in the queue and the rest on record; the importer's rate, restarts included,
beside that of one that nobody kills; and what it said of the time left. The status is 0 only if
nothing is wrong.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import urlsplit

from benchmarks.builds import PROJECT
from benchmarks.scratch import scratch_databases, use_database
from benchmarks.tables import print_table

HEAD = ["articles", "claims in them", "kills", "settled once", "items a second",
        "of the undisturbed rate", "time left, as said", "read once", "claims in the queue",
        "on record"]  # fmt: skip
EACH = 10  # claims of an article
SAYERS = ("Bernd Krüger", "Ada Sommer")
WANTED = "q=Leuchtturm"
NAME = "Hafen"  # of the archive that is killed
_LEFT = re.compile(r"about (\d+ min \d+ s) left")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks archive_resume")
    parser.add_argument("--claims", type=int, default=100_000)
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument("--read", type=int, help="articles; all if left out")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--markdown", action="store_true")
    given = parser.parse_args()
    random.seed(given.seed)
    articles = given.claims // EACH
    read = articles if given.read is None else given.read
    with scratch_databases("archive") as made, tempfile.TemporaryDirectory() as folder:
        database = made["archive"]
        use_database(database)
        want_one_of_each()
        calm = take_in(archive(Path(folder), "Probe", max(20, articles // 10)), database)
        forget_jobs()
        path = archive(Path(folder), NAME, articles)
        begin = time.perf_counter()
        left = killed_and_resumed(path, database, articles, given.kills)
        rate = articles / (time.perf_counter() - begin)
        once = settled_once(articles)
        read_with_a_kill(database, read)
        whole, claims = read_once()
    row = [f"{articles:,}", f"{articles * EACH:,}", f"{given.kills}", f"{once:,}", f"{rate:.0f}",
           f"{rate / calm:.2f}", left, f"{whole:,} of {len(claims):,}",
           f"{sum(queue for queue, _rest in claims):,}",
           f"{sum(rest for _queue, rest in claims):,}"]  # fmt: skip
    print_table(HEAD, [row], markdown=given.markdown)
    is_right = once == articles and len(claims) == whole >= read
    return 0 if is_right else 1


def archive(folder: Path, name: str, articles: int) -> Path:
    path = folder / f"{name}.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for number in range(articles):
            file.write(json.dumps(_item(f"{name} {number}"), ensure_ascii=False) + "\n")
    return path


def _item(title: str) -> dict[str, str]:
    sentences = [
        f"{SAYERS[turn % 2]} sagte am Montag: „Wir bauen {what} {title}{turn} am Kai.“"
        for turn, what in enumerate(["den Leuchtturm", *["die Brücke"] * (EACH - 1)])
    ]
    return {"id": title, "title": title, "language": "de",
            "outlet": "Blatt", "text": " ".join(sentences)}  # fmt: skip


def want_one_of_each() -> None:
    """A filter of the desk, by which one claim of ten reaches the queue."""
    from claims.models import SavedFilter
    from newsroom.models import User

    saved = SavedFilter.keep(User.objects.create_user("chief"), "Leuchtturm", WANTED)
    saved.share(True)
    saved.admit(True)


def forget_jobs() -> None:
    """Of the undisturbed part, which is not to be read."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM procrastinate_jobs")


def take_in(path: Path, database: str) -> float:
    """Items a second of an importer that nobody kills."""
    begin = time.perf_counter()
    process = importer(path, database)
    said = process.communicate()[0]
    if process.returncode:
        raise SystemExit(said)
    with path.open("rb") as file:
        return sum(1 for _line in file) / (time.perf_counter() - begin)


def importer(path: Path, database: str) -> subprocess.Popen[str]:
    return manage(database, "ingest_archive", str(path), stdout=subprocess.PIPE)


def manage(database: str, *command: str, stdout: int) -> subprocess.Popen[str]:
    address = urlsplit(os.environ["DATABASE_URL"])._replace(path=f"/{database}").geturl()
    return subprocess.Popen(
        [sys.executable, "manage.py", *command],
        cwd=PROJECT,
        env=os.environ | {"DATABASE_URL": address},
        stdout=stdout,
        stderr=subprocess.STDOUT,
        text=True,
    )


def killed_and_resumed(path: Path, database: str, articles: int, kills: int) -> str:
    """What the importer said last of the time left while it was still about half done."""
    said = ""
    for least in sorted(random.randrange(1, articles) for _kill in range(kills)):
        process = importer(path, database)
        while settled() < least and process.poll() is None:
            time.sleep(0.05)
        # anywhere within an item, also between what is written and its commit
        time.sleep(random.random() * 0.1)
        process.send_signal(signal.SIGKILL)
        said += process.communicate()[0]
    process = importer(path, database)
    said += process.communicate()[0]
    if process.returncode:
        raise SystemExit(said)
    left = _LEFT.findall(said)
    return left[len(left) // 2] if left else "–"


def settled() -> int:
    from streams.models import IntakeFile

    begun = IntakeFile.objects.filter(name=f"{NAME}.jsonl")
    return begun.values_list("position", flat=True).first() or 0


def settled_once(articles: int) -> int:
    """Items that have one line in the report, one article and one reading that waits."""
    from django.db.models import Count

    from articles.models import Article
    from streams.models import IntakeFile, IntakeLine

    lines = IntakeLine.objects.filter(title__startswith=f"{NAME} ").order_by("number")
    numbers = list(lines.values_list("number", flat=True))
    if numbers != list(range(1, articles + 1)) or IntakeFile.objects.count() != 2:
        return 0
    ours = Article.objects.filter(title__startswith=f"{NAME} ")
    once = ours.order_by().values("title").annotate(found=Count("pk")).filter(found=1).count()
    return min(once, ours.annotate(found=Count("runs")).filter(found=1).count())


def read_with_a_kill(database: str, articles: int) -> None:
    """A worker, killed when half of so many articles are read, and another one for the rest."""
    for until, how in ((articles // 2, signal.SIGKILL), (articles, signal.SIGTERM)):
        worker = manage(database, "work", stdout=subprocess.DEVNULL)
        while articles_read() < until:
            if worker.poll() is not None:
                raise SystemExit("the worker ended by itself")
            time.sleep(0.2)
        worker.send_signal(how)
        worker.wait()


def articles_read() -> int:
    """Articles of whose claims the filter has let one into the queue."""
    from claims.models import Claim

    return Claim.objects.filter(state="pending").values("article").distinct().count()


def read_once() -> tuple[int, list[tuple[int, int]]]:
    """How many articles have one reading and all of their claims; of each that has any in the
    queue, its claims there and on record alone.
    """
    from django.db.models import Count, Q

    from articles.models import Article

    waiting = Count("claims", filter=Q(claims__state="pending"), distinct=True)
    kept = Count("claims", filter=Q(claims__state="archived"), distinct=True)
    runs = Count("runs", filter=Q(runs__state="done"), distinct=True)
    rows = Article.objects.annotate(waiting=waiting, kept=kept, done=runs)
    whole = rows.filter(done=1, waiting=1, kept=EACH - 1).count()
    return whole, list(rows.filter(waiting__gt=0).values_list("waiting", "kept"))


if __name__ == "__main__":
    sys.exit(main())
