"""A client for the interface of a Wortlaut desk: this one file, without dependencies.

>>> desk = Desk("https://desk.example.org", token="wortlaut_…")
>>> item = desk.post_article({"text": "…", "title": "Die Brücke"}, key="cms-4711")
>>> for claim in desk.each("get_claims", state="pending", language="de"):
...     print(claim["quote"])

Every operation of docs/openapi.json is a method of the same name, and takes its parameters by name.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator, Mapping
from typing import Any

Json = dict[str, Any]
TOLERANCE = 300  # seconds


class DeskError(Exception):
    """An answer that is no success; ``problem`` is its problem details (RFC 9457)."""

    def __init__(self, status: int, problem: Json, retry_after: int | None = None) -> None:
        self.status, self.problem, self.retry_after = status, problem, retry_after
        super().__init__(f"{status} {problem.get('title', '')}: {problem.get('detail', '')}")


class StaleDecisionError(DeskError):
    """Somebody was quicker; ``seen`` and ``current`` are the claim then and now."""

    @property
    def seen(self) -> Json | None:
        return self.problem.get("seen")

    @property
    def current(self) -> Json:
        current: Json = self.problem["current"]
        return current


class Desk:
    """A desk, by its address and a token. Every method raises DeskError, or URLError if the desk
    cannot be reached. ``patience`` is how often a request that came too fast (429, 503) is repeated
    when the desk says.
    """

    def __init__(self, address: str, token: str, *, timeout: float = 30, patience: int = 3) -> None:
        self.address, self.token = address.rstrip("/"), token
        self.timeout, self.patience = timeout, patience

    def get_articles(self, **asked: Any) -> Json:
        return self._ask("GET", "/api/v1/articles", asked)

    def get_article(self, pk: int) -> Json:
        return self._ask("GET", f"/api/v1/articles/{pk}")

    def post_article(self, article: Json, *, key: str | None = None) -> Json:
        """``key`` makes a second try safe."""
        headers = {"Idempotency-Key": key} if key else {}
        return self._ask("POST", "/api/v1/articles", body=article, headers=headers)

    def get_incoming(self, pk: int) -> Json:
        return self._ask("GET", f"/api/v1/incoming/{pk}")

    def get_claims(self, **asked: Any) -> Json:
        return self._ask("GET", "/api/v1/claims", asked)

    def get_claim(self, pk: int) -> Json:
        return self._ask("GET", f"/api/v1/claims/{pk}")

    def post_acceptance(self, pk: int, *, version: int) -> Json:
        return self._ask("POST", f"/api/v1/claims/{pk}/accept", body={"version": version})

    def post_rejection(self, pk: int, *, version: int, because: str = "") -> Json:
        body = {"version": version, "because": because}
        return self._ask("POST", f"/api/v1/claims/{pk}/reject", body=body)

    def post_correction(self, pk: int, *, version: int, **correction: Any) -> Json:
        """``kind``, and ``quote`` or ``begin`` with ``end``."""
        body = {"version": version, **correction}
        return self._ask("POST", f"/api/v1/claims/{pk}/correct", body=body)

    def get_recipients(self, pk: int, **asked: Any) -> Json:
        return self._ask("GET", f"/api/v1/claims/{pk}/recipients", asked)

    def get_notices(self, **asked: Any) -> Json:
        return self._ask("GET", "/api/v1/notices", asked)

    def get_balance(self, **asked: Any) -> Json:
        return self._ask("GET", "/api/v1/balance", asked)

    def get_speakers(self, **asked: Any) -> Json:
        return self._ask("GET", "/api/v1/speakers", asked)

    def get_speaker(self, pk: int) -> Json:
        return self._ask("GET", f"/api/v1/speakers/{pk}")

    def get_sources(self, **asked: Any) -> Json:
        return self._ask("GET", "/api/v1/sources", asked)

    def get_source(self, pk: int) -> Json:
        return self._ask("GET", f"/api/v1/sources/{pk}")

    def get_verdicts(self, **asked: Any) -> Json:
        return self._ask("GET", "/api/v1/verdicts", asked)

    def get_verdict(self, pk: int) -> Json:
        return self._ask("GET", f"/api/v1/verdicts/{pk}")

    def post_export(self, filter: Json | None = None, *, form: str = "jsonl") -> Json:
        return self._ask("POST", "/api/v1/exports", body={"filter": filter or {}, "form": form})

    def get_export(self, pk: str) -> Json:
        return self._ask("GET", f"/api/v1/exports/{pk}")

    def get_export_file(self, pk: str) -> bytes:
        """The file, compared with its hash. Raises ValueError if it is not whole."""
        content, headers = self._send("GET", f"/api/v1/exports/{pk}/file")
        digest = base64.b64encode(hashlib.sha256(content).digest()).decode()
        if headers.get("Repr-Digest") != f"sha-256=:{digest}:":
            raise ValueError("The file is not whole.")
        return content

    def each(self, operation: str, **asked: Any) -> Iterator[Json]:
        """The items of all pages of a list: ``get_claims``, ``get_articles``, …"""
        page = getattr(self, operation)(**asked)
        yield from page["items"]
        while page["next"]:
            page = self._ask("GET", page["next"])
            yield from page["items"]

    def _ask(
        self,
        method: str,
        path: str,
        asked: Mapping[str, Any] | None = None,
        body: Json | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Json:
        if asked:
            path = f"{path}?{urllib.parse.urlencode(asked)}"
        for tries_left in range(self.patience, -1, -1):
            try:
                answer: Json = json.loads(self._send(method, path, body, headers)[0])
                return answer
            except DeskError as error:
                if error.retry_after is None or not tries_left:
                    raise
                time.sleep(error.retry_after)
        raise AssertionError("unreachable")

    def _send(
        self,
        method: str,
        path: str,
        body: Json | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> tuple[bytes, Mapping[str, str]]:
        request = urllib.request.Request(  # noqa: S310 - the desk's own address
            self.address + path,
            data=None if body is None else json.dumps(body).encode(),
            method=method,
            headers={
                "Authorization": f"Bearer {self.token}",
                "Content-Type": "application/json",
                **(headers or {}),
            },
        )
        try:
            with urllib.request.urlopen(request, timeout=self.timeout) as answer:  # noqa: S310
                return answer.read(), answer.headers
        except urllib.error.HTTPError as error:
            raise _as_error(error) from None


def _as_error(error: urllib.error.HTTPError) -> DeskError:
    try:
        problem = json.loads(error.read())
    except ValueError:
        problem = {"title": error.reason}
    wait = error.headers.get("Retry-After", "")
    kind = StaleDecisionError if error.code == 409 else DeskError
    return kind(error.code, problem, int(wait) if wait.isdigit() else None)


def read_message(
    secret: str, headers: Mapping[str, str], body: bytes, *, now: float | None = None
) -> Json:
    """What a webhook was told. Raises ValueError for what the desk did not sign, or signed more
    than five minutes ago; a message that comes twice has the same ``webhook-id``.
    """
    given = {name.lower(): value for name, value in headers.items()}
    moment = given.get("webhook-timestamp", "")
    if not (moment.isascii() and moment.isdigit()) or (
        abs((now or time.time()) - int(moment)) > TOLERANCE
    ):
        raise ValueError("The message is too old, or of no time at all.")
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{given.get('webhook-id', '')}.{moment}.".encode() + body
    own = "v1," + base64.b64encode(hmac.digest(key, signed, hashlib.sha256)).decode()
    signatures = given.get("webhook-signature", "").split()
    if not any(hmac.compare_digest(own.encode(), each.encode()) for each in signatures):
        raise ValueError("The message is not the desk's.")
    message: Json = json.loads(body)
    return message
