"""Ctrl-C and the like: never lost, and never in the middle of what must not be cut in two.

A handler that raises is not enough. Python forgets an exception that is raised while it finalizes
an object; and a signal that comes right before a blocking system call is seen only after it. So
what waits, waits in short turns and asks.
"""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
TURN = 0.1  # seconds that something waits at most before it asks again


class Interruption:
    """Whether this process was told to end."""

    def __init__(self) -> None:
        self._was_told = False

    def listen(self) -> None:
        """Raise KeyboardInterrupt on each of the signals, and remember that it was told."""
        for number in SIGNALS:
            signal.signal(number, self._take_note)

    def check(self) -> None:
        """Raise KeyboardInterrupt if it was told before, be it that the first one got lost."""
        if self._was_told:
            raise KeyboardInterrupt

    def wait(self, seconds: float) -> None:
        """Sleep in short turns; raises KeyboardInterrupt as ``check`` does."""
        deadline = time.monotonic() + seconds
        self.check()
        while (left := deadline - time.monotonic()) > 0:
            time.sleep(min(TURN, left))
            self.check()

    def _take_note(self, number: int, frame: object) -> None:
        self._was_told = True
        raise KeyboardInterrupt


def ignore() -> None:
    """From now on: an impatient second Ctrl-C must not leave half of it running."""
    for number in SIGNALS:
        signal.signal(number, signal.SIG_IGN)


@contextmanager
def held_back() -> Iterator[Callable[[], bool]]:
    """Deliver the signals only afterwards; yields what says whether one has come meanwhile."""
    if threading.current_thread() is not threading.main_thread():
        yield lambda: False
        return
    held: list[int] = []
    before = {number: signal.getsignal(number) for number in SIGNALS}
    heeded = [number for number, handler in before.items() if handler not in (signal.SIG_IGN, None)]
    for number in heeded:
        signal.signal(number, lambda number, frame: held.append(number))
    try:
        yield lambda: bool(held)
    finally:
        for number in heeded:
            signal.signal(number, before[number])
        if held:
            signal.raise_signal(held[0])
