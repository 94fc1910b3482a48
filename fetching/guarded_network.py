"""Connections to public addresses only, within a time that is set once for the whole errand."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable, Iterable
from typing import Any

import httpcore

from .errors import FetchError, Problem

Resolve = Callable[[str, int], list[str]]


def resolve(host: str, port: int) -> list[str]:
    """All IP addresses of a host, by the system's resolver; also of a number in one of its odd
    spellings.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


class Deadline:
    """A point in time that every read and write of an errand ends at, however slowly the server
    drips.
    """

    def __init__(self, seconds: float) -> None:
        self._end = time.monotonic() + seconds

    def left(self, at_most: float | None = None) -> float:
        left = self._end - time.monotonic()
        if left <= 0:
            raise FetchError(Problem.TIMEOUT)
        return left if at_most is None else min(left, at_most)


class GuardedBackend(httpcore.NetworkBackend):
    """Looks a name up once, checks every answer, and connects to the very address that was checked.

    The name is not looked up again, so an answer that changes afterwards changes nothing; TLS still
    verifies the certificate against the name, since httpcore takes that from the request's address.
    """

    def __init__(
        self, resolve: Resolve, is_allowed: Callable[[str, int], bool], deadline: Deadline
    ) -> None:
        self._resolve, self._is_allowed, self._deadline = resolve, is_allowed, deadline
        self._system = httpcore.SyncBackend()
        self.connected_to = ""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        for address in self._checked(host, port):
            try:
                stream = self._system.connect_tcp(address, port, self._deadline.left(timeout))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
            else:
                self.connected_to = address
                return BoundedStream(stream, self._deadline)
        raise failure

    def _checked(self, host: str, port: int) -> list[str]:
        """The host's addresses; one that is not public spoils them all, since nobody public needs
        it.
        """
        try:
            addresses = self._resolve(host, port)
        except (OSError, UnicodeError) as error:
            raise FetchError(Problem.UNKNOWN_HOST, host) from error
        if not addresses:
            raise FetchError(Problem.UNKNOWN_HOST, host)
        if not all(self._is_allowed(address, port) for address in addresses):
            raise FetchError(Problem.INSIDE, host)
        return addresses


class BoundedStream(httpcore.NetworkStream):
    """A connection of which no step outlives the deadline."""

    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream, self._deadline = stream, deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.left(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.left(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        stream = self._stream.start_tls(ssl_context, server_hostname, self._deadline.left(timeout))
        return BoundedStream(stream, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)
