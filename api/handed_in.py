"""What a system hands in, once: by Idempotency-Key, else by the article's address."""

from __future__ import annotations

import hashlib
import json
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast

from django.db import transaction
from django.http import HttpRequest

from api.models import RequestKey
from api.problems import REUSED_KEY, ProblemError
from articles.incoming_items.one_at_a_time import only_one_at_a_time
from articles.incoming_items.reading import HandedIn
from articles.incoming_items.repeated_intake import (
    receive_address_once,
    receive_one,
)
from articles.models import IncomingItem
from intake.dates.moments import Moment
from intake.record_json import to_json
from intake.records import ArticleRecord

if TYPE_CHECKING:
    from api.schemas.articles import ArticleSent
    from newsroom.models import User


def hand_in(sent: ArticleSent, request: HttpRequest, key: str) -> tuple[IncomingItem, bool]:
    """The item, and whether it is new. Raises ProblemError for a key that was used for something
    else.
    """
    system = cast("User", request.user)
    with transaction.atomic():
        if not key:
            return _receive(sent, system)
        only_one_at_a_time(f"{system.pk} {key}")
        digest = hashlib.sha256(request.body).hexdigest()
        known = RequestKey.objects.select_related("item").filter(system=system, key=key).first()
        if known and known.body_sha256 != digest:
            raise ProblemError(
                HTTPStatus.UNPROCESSABLE_ENTITY,
                "This Idempotency-Key was used for another body.",
                kind=REUSED_KEY,
            )
        if known:
            return known.item, False
        item, is_new = _receive(sent, system)
        RequestKey.objects.create(system=system, key=key, body_sha256=digest, item=item)
        return item, is_new


def _receive(sent: ArticleSent, system: User) -> tuple[IncomingItem, bool]:
    name = sent.title or sent.address or str(system)
    if sent.text:
        data = json.dumps(to_json(_record(sent))).encode()
        return receive_one(HandedIn("record", name, sent.address, data), by=system), True
    facts = _facts(sent)
    if sent.html:
        page = HandedIn("html", name, sent.address, sent.html.encode(), "text/html; charset=utf-8")
        return receive_one(page, by=system, facts=facts), True
    if sent.file:
        name = sent.file_name or name
        return receive_one(HandedIn("file", name, sent.address, sent.file_bytes()), by=system,
                           facts=facts), True  # fmt: skip
    return receive_address_once(sent.address, by=system, facts=facts)


def _record(sent: ArticleSent) -> ArticleRecord:
    given = {
        name: getattr(sent, name)
        for name in ("title", "lead", "outlet", "address", "identifier")
        if getattr(sent, name)
    }
    return ArticleRecord(
        text=sent.text.replace("\r\n", "\n").replace("\r", "\n"),
        authors=tuple(sent.authors),
        language=sent.language or "",
        published=Moment(sent.published) if sent.published else None,
        origins=dict.fromkeys([*given, *(["published"] if sent.published else [])], "system"),
        **{"title": "", **given},
    )


def _facts(sent: ArticleSent) -> dict[str, Any]:
    """What a page does not have to say of itself."""
    given = {name: getattr(sent, name) for name in ("title", "outlet", "language", "published")}
    return {name: value for name, value in given.items() if value}
