"""Systems that come in by a token."""

from __future__ import annotations

import json
from typing import Any

from django.test import Client

from api.models import ApiToken
from api.models.scopes import SCOPES
from newsroom.models import User

ROOT = "/api/v1"


def a_token(by: User, *scopes: str, **facts: Any) -> tuple[ApiToken, str]:
    given = {"days": 30, "per_minute": 600, **facts}
    return ApiToken.make(facts.pop("name", "CMS"), list(scopes or SCOPES), by=by, **{
        key: value for key, value in given.items() if key != "name"
    })  # fmt: skip


class Caller:
    """A client that sends a token and JSON."""

    def __init__(self, token: str) -> None:
        self.client = Client(raise_request_exception=False)
        self.headers = {"Authorization": f"Bearer {token}"}

    def get(self, path: str, query: Any = None, **headers: str) -> Any:
        return self.client.get(f"{ROOT}{path}", query, headers={**self.headers, **headers})

    def post(self, path: str, body: Any = None, **headers: str) -> Any:
        sent = body if isinstance(body, str | bytes) else json.dumps(body or {})
        return self.client.post(
            f"{ROOT}{path}",
            sent,
            content_type="application/json",
            headers={**self.headers, **headers},
        )


def a_caller(by: User, *scopes: str, **facts: Any) -> Caller:
    return Caller(a_token(by, *scopes, **facts)[1])
