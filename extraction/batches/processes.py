"""JSON lines through a process for each core: in order, with few of them in memory at a time."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import chain, islice

from extraction.batches.json_lines import LineError, Part, Result, convert_lines, parts, read_line
from extraction.parse.pipeline import is_installed
from extraction.parse.profiles import DEFAULT
from extraction.text.languages import detect

# Parts that wait for each process: while a long one is read, the others go on.
_AHEAD = 3


def cores() -> int:
    """Those that this process may use."""
    if hasattr(os, "sched_getaffinity"):  # not on macOS and Windows
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def convert_on(
    processes: int, lines: Iterable[str], profile: str = DEFAULT
) -> Iterator[tuple[int, Result]]:
    """Of each part of the lines, in order: how many lines it has, and what comes of them, the same
    for any number of processes. At most three parts a process are held at a time. Raises
    BrokenProcessPool when a process is killed.
    """
    waiting = parts(lines)
    first = list(islice(waiting, 2))
    if processes == 1 or len(first) < 2:
        for number, part in chain(first, waiting):
            yield len(part), convert_lines(number, part, profile)
        return
    load_models(first)
    yield from _spread(processes, chain(first, waiting), profile)


def load_models(some: Iterable[Part]) -> None:
    """Those of the languages that some lines are in, before the processes are forked, which then
    share their pages.
    """
    for language in {language for _, part in some for language in _languages(part)}:
        is_installed(language)
    gc.collect()
    gc.freeze()  # a collection would write to each object, and so copy its page


def _languages(part: Iterable[str]) -> Iterator[str]:
    for line in part:
        try:
            article = read_line(line)
        except LineError:
            continue
        yield article.get("language") or detect(article["text"])


def _spread(processes: int, waiting: Iterable[Part], profile: str) -> Iterator[tuple[int, Result]]:
    # Forking a process that runs threads is not safe on macOS, and not to be had on Windows.
    method = "fork" if sys.platform == "linux" else "spawn"
    pool = ProcessPoolExecutor(
        processes, multiprocessing.get_context(method), initializer=_leave_interrupts
    )
    under_way: deque[tuple[int, Future[Result]]] = deque()
    try:
        for first, part in waiting:
            under_way.append((len(part), pool.submit(convert_lines, first, part, profile)))
            if len(under_way) >= _AHEAD * processes:
                count, result = under_way.popleft()
                yield count, result.result()
        for count, result in under_way:
            yield count, result.result()
    finally:
        pool.shutdown(cancel_futures=True)


def _leave_interrupts() -> None:
    """Ctrl-C is the parent's to answer, once."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
