"""A process that has all readers loaded and forks for each document: what a new one would spend on
being ready, ten times what a page takes to be read, is spent once.

The fork reads the one document within its limits and ends. The server itself reads none, so that
nothing of one is left for the next; it ends with whoever started it, or when nobody has asked for
a while. It is told of a document by two descriptors that come over a socket: a file with a line of
JSON and the document, and where the answer goes.
"""

from __future__ import annotations

import contextlib
import gc
import json
import mmap
import os
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, BinaryIO, NoReturn

# Elsewhere a fork is not safe once libraries are loaded, or there is none.
IS_POSSIBLE = sys.platform == "linux"
_IDLE = 60  # seconds, after which the server gives its memory back
_READY = 60  # seconds that it has at most until it reads
_CHUNK = 1 << 20
_BEGUN, _END = b"begun\n", b"end\n"

#: Writes what is read of a document, its bytes and what is known of it, a line each; whether all
#: was read.
Reader = Callable[[bytes, Mapping[str, Any], BinaryIO], bool]


class NoServerError(Exception):
    """It could not be started, or ended before it was asked."""


class ReadingServer:
    """The server of this process, started when it is first asked and whenever it has ended."""

    def __init__(self, command: Sequence[str]) -> None:
        """``command`` is given the socket's descriptor, and ends up in :func:`serve`."""
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None
        self._control: socket.socket | None = None
        self._turn = threading.Lock()

    def ask(self, data: bytes, known: Mapping[str, Any], seconds: float) -> tuple[bytes, bool]:
        """What was written of the document within ``seconds`` on the clock, and whether that is
        all. Raises NoServerError.
        """
        for _attempt in range(2):  # it may be ending just now
            with contextlib.suppress(OSError):
                told = self._told(data, {**known, "wall": seconds}, seconds + _READY)
                if told.startswith(_BEGUN):
                    told = told.removeprefix(_BEGUN)
                    return told.removesuffix(_END), told.endswith(_END)
            self.end()
        raise NoServerError

    def _told(self, data: bytes, known: Mapping[str, Any], seconds: float) -> bytes:
        document = os.memfd_create("document")
        answer, out = os.pipe()
        try:
            with open(document, "wb", closefd=False) as file:
                file.write(json.dumps(known).encode() + b"\n" + data)
            os.lseek(document, 0, os.SEEK_SET)
            with self._turn:
                socket.send_fds(self._reached(), [b"?"], [document, out])
        except OSError:
            os.close(answer)
            raise
        finally:
            os.close(document)
            os.close(out)
        try:
            return _all_of(answer, time.monotonic() + seconds)
        finally:
            os.close(answer)

    def _reached(self) -> socket.socket:
        if self._control is None:
            ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
            with theirs:
                self._process = subprocess.Popen(
                    [*self._command, str(theirs.fileno())],
                    env=os.environ | {"OMP_NUM_THREADS": "1"},
                    pass_fds=[theirs.fileno()],
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            self._control = ours
        return self._control

    def end(self) -> None:
        with self._turn:
            if self._control is not None:
                self._control.close()
            if self._process is not None:
                try:
                    self._process.wait(_READY)
                except subprocess.TimeoutExpired:
                    self._process.kill()
                    self._process.wait()
            self._control = self._process = None


def _all_of(descriptor: int, deadline: float) -> bytes:
    """What comes until its end or ``deadline``."""
    found = bytearray()
    while select.select([descriptor], [], [], max(0, deadline - time.monotonic()))[0]:
        chunk = os.read(descriptor, _CHUNK)
        if not chunk:
            break
        found += chunk
    return bytes(found)


def serve(control: socket.socket, read: Reader, idle: float = _IDLE) -> None:
    """Fork for each document until nobody is there any more, or asks for ``idle`` seconds."""
    signal.signal(signal.SIGCHLD, _forget_the_dead)
    control.settimeout(idle)
    gc.collect()
    gc.freeze()  # else a collection in a fork copies all that is shared
    while True:
        try:
            asked, descriptors, _flags, _sender = socket.recv_fds(control, 1, 2)
        except TimeoutError:
            return
        if not asked:
            return
        if os.fork() == 0:
            control.close()
            _answer(read, *descriptors)
        for descriptor in descriptors:
            os.close(descriptor)


def _forget_the_dead(*_signal: object) -> None:
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass


def _answer(read: Reader, document: int, out: int) -> NoReturn:
    status = 1
    try:
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        with open(document, "rb") as file:
            known, data = json.loads(file.readline()), file.read()
        signal.setitimer(signal.ITIMER_REAL, known.pop("wall"))  # its end
        with open(out, "wb") as lines:
            lines.write(_BEGUN)
            lines.flush()
            if read(data, known, lines):
                lines.write(_END)
                status = 0
    finally:
        os._exit(status)


def is_beyond_its_memory() -> bool:
    """Whether this process has more address space already than it may."""
    try:
        mmap.mmap(-1, mmap.PAGESIZE).close()
    except (OSError, MemoryError):
        return True
    return False
