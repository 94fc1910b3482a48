"""One page or document from a public address: redirects checked one by one, sizes and times
limited.
"""

from __future__ import annotations

import re
import ssl
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from urllib.parse import SplitResult, urljoin, urlsplit

import certifi
import httpcore

from .errors import FetchError, Problem
from .guarded_network import Deadline, GuardedBackend, Resolve, resolve
from .public_addresses import is_inside, is_public

Headers = list[tuple[bytes, bytes]]
USER_AGENT = "Wortlaut (+fact-checking desk; stores one copy of a cited page)"
_INFLATED = frozenset({"gzip", "x-gzip", "deflate"})
REDIRECTS = frozenset({301, 302, 303, 307, 308})
# A host made of numbers is one in disguise unless it is four plain decimals; the resolver reads
# 0x7f.1 too.
_NUMBERS = re.compile(r"(?:0x[0-9a-f]*|\d+)(?:\.(?:0x[0-9a-f]*|\d+))*\.?", re.IGNORECASE)
_FOUR_DECIMALS = re.compile(r"(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})")


@dataclass(frozen=True, slots=True)
class Limits:
    """Bytes as received and as unpacked, seconds for one step and for the whole, redirects in a
    row. With ``cuts`` an answer that is larger or comes too slowly ends there instead of being
    refused.
    """

    size: int = 10 * 1024 * 1024
    unpacked: int = 20 * 1024 * 1024
    seconds: float = 30
    step_seconds: float = 10
    redirects: int = 5
    cuts: bool = False


@dataclass(frozen=True, slots=True)
class Hop:
    """One request and its answer; ``body`` is as received, so still packed when a header says
    so.
    """

    address: str
    ip: str
    status: int
    headers: Headers
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Fetched:
    """What stood at the address: every hop, the last with the body, and that body unpacked;
    whether that was cut off at a limit.
    """

    hops: list[Hop]
    content: bytes
    media_type: str
    charset: str
    is_cut: bool = False

    @property
    def address(self) -> str:
        return self.hops[-1].address

    @property
    def status(self) -> int:
        return self.hops[-1].status

    @property
    def headers(self) -> dict[str, str]:
        """Those of the last hop, their names in lower case."""
        return {name.decode("latin-1").lower(): _decoded(v) for name, v in self.hops[-1].headers}

    @property
    def moved_to(self) -> str:
        """Where the first redirects lead as long as each of them is permanent; "" for nowhere."""
        permanent = 0
        while self.hops[permanent].status in (301, 308):
            permanent += 1
        return self.hops[permanent].address if permanent else ""


@dataclass(frozen=True)
class Fetcher:
    """Fetches by GET, and posts what is told. The defaults are the strict ones; a test gives its
    own server's resolver and permission.
    """

    limits: Limits = field(default_factory=Limits)
    ports: frozenset[int] = frozenset({80, 443})
    resolve: Resolve = resolve
    is_allowed: Callable[[str, int], bool] = lambda ip, port: is_public(ip)
    certificates: str = field(default_factory=certifi.where)

    def fetch(self, address: str) -> Fetched:
        """Follow the address to its end; FetchError for anything but a complete answer with status
        200.
        """
        fetched = self.ask(address)
        if fetched.status != 200:
            raise FetchError(Problem.STATUS, str(fetched.status))
        return fetched

    def ask(self, address: str, headers: Mapping[str, str] | None = None) -> Fetched:
        """Follow the address to its end, where any status is an answer. ``headers`` are sent beside
        the usual ones, or in their place.
        """
        deadline = Deadline(self.limits.seconds)
        hops: list[Hop] = []
        while True:
            hop, is_cut = self._get(address, deadline, _request_headers(headers or {}))
            hops.append(hop)
            if hop.status not in REDIRECTS:
                break
            address = _next_address(hop)
            if len(hops) > self.limits.redirects:
                raise FetchError(Problem.REDIRECTS)
        media_type, charset = _type(hop.headers)
        content, is_too_long = _unpack(hop, self.limits.unpacked, may_end=is_cut)
        if is_too_long and not self.limits.cuts:
            raise FetchError(Problem.TOO_LARGE)
        return Fetched(hops, content, media_type, charset, is_cut or is_too_long)

    def check(self, address: str) -> httpcore.URL:
        """The address as a request target; FetchError for a scheme, host or port that is not asked
        for.
        """
        parts, host, port = read_address(address)
        if (port or (443 if parts.scheme == "https" else 80)) not in self.ports:
            raise FetchError(Problem.PORT, str(port))
        target = (_escaped(parts.path) or "/") + (
            f"?{_escaped(parts.query)}" if parts.query else ""
        )
        return httpcore.URL(scheme=parts.scheme, host=host, port=port, target=target)

    def post(self, address: str, content: bytes, headers: Mapping[str, str]) -> int:
        """Send the bytes, under the same guard; the status, whatever it is. No redirect is
        followed, and nothing of the answer is read.
        """
        sent = [(name.encode(), value.encode()) for name, value in headers.items()]
        sent.append((b"User-Agent", USER_AGENT.encode()))
        with self._asked("POST", address, Deadline(self.limits.seconds), sent, content) as (
            answer,
            _ip,
        ):
            return answer.status

    def _get(self, address: str, deadline: Deadline, headers: Headers) -> tuple[Hop, bool]:
        """The hop, and whether its body was cut off. What comes with another status than 200 is
        no body that anybody reads.
        """
        with self._asked("GET", address, deadline, headers) as (answer, ip):
            body, is_cut = self._body(answer) if answer.status == 200 else (b"", False)
            return Hop(address, ip, answer.status, answer.headers, body), is_cut

    @contextmanager
    def _asked(
        self,
        method: str,
        address: str,
        deadline: Deadline,
        headers: Headers,
        content: bytes | None = None,
    ) -> Iterator[tuple[httpcore.Response, str]]:
        """The answer while it comes in, and from which IP address."""
        url = self.check(address)
        backend = GuardedBackend(self.resolve, self.is_allowed, deadline)
        try:
            with httpcore.ConnectionPool(
                ssl_context=_tls(self.certificates), network_backend=backend
            ) as pool:
                timeout = dict.fromkeys(
                    ("connect", "read", "write", "pool"), self.limits.step_seconds
                )
                with pool.stream(
                    method, url, headers=headers, content=content, extensions={"timeout": timeout}
                ) as answer:
                    yield answer, backend.connected_to
        except httpcore.TimeoutException as error:
            raise FetchError(Problem.TIMEOUT) from error
        except ssl.SSLError as error:
            raise FetchError(Problem.CERTIFICATE) from error
        except (httpcore.NetworkError, httpcore.ProtocolError) as error:
            raise FetchError(_network_problem(error)) from error

    def _body(self, answer: httpcore.Response) -> tuple[bytes, bool]:
        """The body, and whether it goes on behind the limit."""
        announced = {name.lower(): value for name, value in answer.headers}.get(
            b"content-length", b"0"
        )
        if announced.isdigit() and int(announced) > self.limits.size and not self.limits.cuts:
            raise FetchError(Problem.TOO_LARGE)
        body, is_cut = _limited(answer.iter_stream(), self.limits)
        if is_cut and not self.limits.cuts:
            raise FetchError(Problem.TOO_LARGE)
        return body, is_cut


@lru_cache(maxsize=4)
def _tls(certificates: str) -> ssl.SSLContext:
    """One for all that is fetched: to read the file of certificates takes longer than a page."""
    return ssl.create_default_context(cafile=certificates)


def read_address(address: str) -> tuple[SplitResult, str, int | None]:
    """The address in parts, its host in ASCII, its port; FetchError for what is no plain address on
    the web.
    """
    try:
        parts = urlsplit(address)
        port, host = parts.port, (parts.hostname or "").encode("idna").decode()
    except (ValueError, UnicodeError) as error:
        raise FetchError(Problem.ADDRESS) from error
    if parts.scheme not in {"http", "https"} or not host or parts.username or parts.password:
        raise FetchError(Problem.ADDRESS)
    if _NUMBERS.fullmatch(host) and not _FOUR_DECIMALS.fullmatch(host):
        raise FetchError(Problem.ADDRESS)
    return parts, host, port


def refuse_inside(address: str) -> None:
    """FetchError for an address that is none, or that by its host alone leads inside; nobody is
    asked.
    """
    _parts, host, _port = read_address(address)
    if is_inside(host):
        raise FetchError(Problem.INSIDE)


def _request_headers(given: Mapping[str, str]) -> Headers:
    usual = {
        "User-Agent": USER_AGENT,
        "Accept": (
            "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.1"
        ),
        "Accept-Language": "de,en;q=0.7",
        "Accept-Encoding": "gzip, deflate",
    }
    return [(name.encode(), value.encode("latin-1")) for name, value in (usual | {**given}).items()]


def _network_problem(error: Exception) -> Problem:
    chain: BaseException | None = error
    while chain is not None:
        if isinstance(chain, ssl.SSLError):
            return Problem.CERTIFICATE
        chain = chain.__cause__ or chain.__context__
    return Problem.UNREACHABLE


def _next_address(hop: Hop) -> str:
    for name, value in hop.headers:
        if name.lower() == b"location":
            return urljoin(hop.address, _decoded(value).strip())
    raise FetchError(Problem.REDIRECTS)


def _decoded(header: bytes) -> str:
    """Letters that should have been escaped, in the encodings that servers use for them."""
    try:
        return header.decode()
    except UnicodeDecodeError:
        return header.decode("latin-1")


def _escaped(part: str) -> str:
    """Percent-encoded where an address has letters, spaces or control characters that a request
    line has not.
    """
    return "".join(
        c if "!" <= c <= "~" else "".join(f"%{byte:02X}" for byte in c.encode()) for c in part
    )


def _limited(chunks: Iterator[bytes], limits: Limits) -> tuple[bytes, bool]:
    """What comes up to the limit, and whether more would."""
    gathered = bytearray()
    try:
        for chunk in chunks:
            gathered += chunk
            if len(gathered) > limits.size:
                return bytes(gathered[: limits.size]), True
    except (httpcore.TimeoutException, FetchError):  # the step's end, or the deadline's
        if not (limits.cuts and gathered):
            raise
        return bytes(gathered), True
    return bytes(gathered), False


def _type(headers: Headers) -> tuple[str, str]:
    """Media type and charset that the server names, both lower-case and perhaps empty."""
    for name, value in headers:
        if name.lower() == b"content-type":
            media_type, _semicolon, parameters = value.decode("latin-1").lower().partition(";")
            charset = re.search(r"charset=[\"']?([\w.:-]+)", parameters)
            return media_type.strip(), charset[1] if charset else ""
    return "", ""


def _unpack(hop: Hop, limit: int, *, may_end: bool) -> tuple[bytes, bool]:
    """The body without its content encoding, unpacked step by step so that a bomb is stopped at the
    limit, and whether it was; ``may_end`` one that was cut off itself.
    """
    encodings = [
        encoding.strip().lower()
        for name, value in hop.headers
        if name.lower() == b"content-encoding"
        for encoding in value.decode("latin-1").split(",")
    ]
    encodings = [encoding for encoding in encodings if encoding not in ("", "identity")]
    if len(encodings) > 2 or not set(encodings) <= _INFLATED:
        raise FetchError(Problem.BROKEN)
    content, is_too_long = hop.body, False
    if not content:
        return b"", False
    try:
        for _encoding in encodings:
            content, too_long = _inflated(content, limit, may_end=may_end or is_too_long)
            is_too_long |= too_long
    except zlib.error as error:
        raise FetchError(Problem.BROKEN) from error
    return content, is_too_long


def _inflated(packed: bytes, limit: int, *, may_end: bool) -> tuple[bytes, bool]:
    # 47: gzip or zlib, by the header; servers call both deflate.
    unpacker = zlib.decompressobj(47)
    content = unpacker.decompress(packed, limit + 1)
    if len(content) > limit:
        return content[:limit], True
    if not (unpacker.eof or may_end):
        raise FetchError(Problem.BROKEN)
    return content, False
