"""A hostile request, made from a number alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any
from urllib.parse import quote_plus

from benchmarks.hostile import values
from benchmarks.hostile.routes import Route

BOUNDARY = "wl-boundary"
#: How often which part of the desk is asked.
SHARES = {"desk": 55, "admin": 20, "account": 8, "api": 17}
ROLES = {"": 8, "reader": 14, "editor": 28, "chief": 24, "administrator": 26}
_OTHER_METHODS = ("HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND")
_TYPES = (
    "", "text/plain", "application/json", "application/json; charset=utf-16", "multipart/form-data",
    "multipart/form-data; boundary=", "multipart/form-data; boundary=\xff", "application/xml",
    "a", "/",
    "application/x-www-form-urlencoded; charset=klingon",
    "application/x-www-form-urlencoded; charset=utf-7",
    "multipart/mixed; boundary=b", "application/json;" * 200, "text/html; charset=\"",
    "application/octet-stream",
    "application/x-www-form-urlencoded; charset=utf-16",
    "multipart/form-data; boundary=" + "b" * 300,
)  # fmt: skip
_HEADERS = (
    "Accept", "Accept-Language", "Authorization", "Cookie", "HX-Current-URL", "HX-Request",
    "HX-Target",
    "HX-Trigger-Name", "HX-Prompt", "HX-Boosted", "If-Modified-Since", "If-None-Match", "Range",
    "Referer",
    "User-Agent", "X-Forwarded-For", "X-Requested-With", "Idempotency-Key", "Origin", "Forwarded",
    "Accept-Encoding", "Content-Encoding", "X-HTTP-Method-Override", "Host", "X-Request-Id",
    "Transfer-Encoding",
)  # fmt: skip


@dataclass(frozen=True)
class Hostile:
    """What is sent, and as whom: a role, or nobody."""

    route: Route
    role: str
    method: str
    address: str
    body: bytes
    content_type: str
    headers: Mapping[str, str]


@dataclass
class World:
    """What requests are made of; the same for every number."""

    routes: list[Route]
    names: list[str]
    bodies: dict[str, dict[str, Any]]
    known: Mapping[str, list[str]]
    token: str
    files: list[tuple[str, bytes]]

    def request(self, random: Random) -> Hostile:
        group = _by_share(random, SHARES)
        route = random.choice([route for route in self.routes if route.group == group])
        draw = random.random()
        gets = 0.05 if route.only_post else 0.5
        method = "GET" if draw < gets else "POST" if draw < 0.96 else random.choice(_OTHER_METHODS)
        address = route.path(random, self.known)
        if method != "POST" or random.random() < 0.2:
            address += self._query(random, route)
        headers = self._headers(random, route)
        body, content_type = b"", "application/octet-stream"
        if method not in ("GET", "HEAD"):
            body, content_type = self._body(random, route)
        roles = ROLES if route.group != "admin" or random.random() < 0.3 else {"administrator": 1}
        return Hostile(
            route, _by_share(random, roles), method, address, body, content_type, headers
        )

    def _query(self, random: Random, route: Route) -> str:
        if random.random() < 0.06:
            return "?" + random.choice(("&&&==", "%ff%fe=%ed%a0%80", "a" * 9000, "a=1&" * 1500,
                                        "%00=%00", ";" * 500, "?" * 50, "%", "=",
                                        "%u0041=1"))  # fmt: skip
        fields = self._fields(random, route)
        chosen = random.sample(fields, min(len(fields), random.randint(1, 4)))
        return "?" + "&".join(f"{_quoted(name)}={_quoted(value)}" for name, value in chosen)

    def _fields(self, random: Random, route: Route) -> list[tuple[str, str]]:
        """A form as somebody would send it, with a few fields as nobody would."""
        form = random.choice(route.forms) if route.forms and random.random() < 0.9 else {}
        fields = [(name, value) for name, value in form.items() if name != "csrfmiddlewaretoken"]
        random.shuffle(fields)
        for at in range(min(len(fields), random.randint(0, 3))):
            name = fields[at][0]
            fields[at] = (name, values.value(random))
            if random.random() < 0.15:
                fields.append((name, values.value(random)))
        if fields and random.random() < 0.2:
            fields.pop()
        while not fields or random.random() < 0.35:
            name = random.choice(self.names) if random.random() < 0.95 else values.value(random)
            fields.append((name, values.value(random)))
        return fields

    def _body(self, random: Random, route: Route) -> tuple[bytes, str]:
        draw = random.random()
        if draw < 0.05:
            return random.randbytes(random.choice((0, 1, 50, 3000))), random.choice(_TYPES)
        if route.group == "api" and draw < 0.9:
            return self._json(random, route), "application/json"
        if draw < 0.1:
            return self._json(random, route), random.choice(("application/json", *_TYPES))
        fields = self._fields(random, route)
        if draw < 0.35 or any("file" in name or "upload" in name for name, _value in fields):
            return self._multipart(random, fields)
        written = "&".join(f"{_quoted(name)}={_quoted(value)}" for name, value in fields)
        kind = "application/x-www-form-urlencoded" if draw < 0.9 else random.choice(_TYPES)
        return written.encode(), kind

    def _json(self, random: Random, route: Route) -> bytes:
        described = self.bodies.get(route.template.rstrip("/").rpartition("/")[2], {})
        body = {name: _fitting(random, kind) for name, kind in described.items()}
        for name in random.sample(sorted(body), min(len(body), random.randint(0, 2))):
            body[name] = values.thing(random)
        if random.random() < 0.2:
            body[random.choice(self.names)] = values.thing(random)
        whole = values.thing(random) if random.random() < 0.1 else body
        if random.random() < 0.1:
            return random.choice(values.KINDS[-1]).encode("utf-8", "surrogatepass")
        return values.as_json(random, whole)

    def _multipart(self, random: Random, fields: list[tuple[str, str]]) -> tuple[bytes, str]:
        head = f"--{BOUNDARY}\r\nContent-Disposition: form-data; name="
        parts = [
            f'{head}"{name}"\r\n\r\n{value}\r\n'.encode("utf-8", "surrogatepass")
            for name, value in fields
        ]
        for name in random.sample(("file", "uploads", "text", "page"), random.randint(0, 2)):
            file_name, data = random.choice(self.files)
            if random.random() < 0.3:
                file_name = values.value(random)[:500]
            if random.random() < 0.7:
                data = values.torn(random, data)
            named = (
                f'{head}"{name}"; filename="{file_name}"\r\n'
                f"Content-Type: {random.choice(_TYPES)}\r\n\r\n"
            )
            parts.append(named.encode("utf-8", "surrogatepass") + data[:200_000] + b"\r\n")
        body = b"".join(parts) + f"--{BOUNDARY}--\r\n".encode()
        if random.random() < 0.2:
            body = values.torn(random, body)
        return body, f"multipart/form-data; boundary={BOUNDARY}"

    def _headers(self, random: Random, route: Route) -> dict[str, str]:
        headers = {}
        if route.group == "api" and random.random() < 0.9:
            headers["Authorization"] = f"Bearer {self.token}"
        if route.group != "api" and random.random() < 0.4:
            headers["HX-Request"] = "true"
        if random.random() < 0.12:
            hostile = values.value(random)[:5000].replace("\r", " ").replace("\n", " ")
            # as a WSGI server hands on what is no ASCII
            sent = hostile.encode("utf-8", "surrogatepass").decode("latin-1")
            headers[random.choice(_HEADERS)] = sent
        return headers


def _fitting(random: Random, described: Mapping[str, Any]) -> object:
    """Something of the type that the description names."""
    kind = described.get("type") or next(
        (each.get("type") for each in described.get("anyOf", ()) if each.get("type") != "null"), ""
    )
    return {
        "integer": 1,
        "boolean": True,
        "array": [],
        "object": {},
        "number": 0.5,
        "string": random.choice(("https://blatt.example.org/1", "Die Brücke", "2023-05-01", "de")),
    }.get(kind, values.value(random))


def _quoted(text: str) -> str:
    """For an address or a form; half a character as bytes that are no UTF-8."""
    return quote_plus(text.encode("utf-8", "surrogatepass"))


def _by_share(random: Random, shares: Mapping[str, int]) -> str:
    return random.choices(list(shares), list(shares.values()))[0]
