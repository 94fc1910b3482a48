"""Rows of a list that were drawn before.

A row is found by all that it shows, not by its claim: whatever changed in the database, in the
rights of who looks, or with the day, is another row (docs/decisions/0049-drawn-rows.md).
"""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING, Any

from django.urls import get_script_prefix, get_urlconf
from django.utils import timezone
from django.utils.translation import get_language
from markupsafe import Markup

if TYPE_CHECKING:
    from claims.claim_list.keyset_pagination import ClaimRow
    from claims.review.keyboard_shortcuts import Shortcuts
    from newsroom.models import User

MOST = 2_000  # of some five kilobytes


class DrawnRows:
    """The rows that were drawn for somebody with the same rights, keys and language."""

    #: What a row has in the place of its forms' token, which is another for each request. No text
    #: of an article can hold it: there »<« is escaped.
    TOKEN = Markup("<!-- token -->")

    def __init__(self, user: User, shortcuts: Shortcuts) -> None:
        self._user = user.pk
        self._for = (
            get_language(),
            get_script_prefix(),
            get_urlconf(),
            timezone.localdate(),
            frozenset(user.get_all_permissions()),
            tuple(shortcuts.bound.items()),
        )

    def find(self, row: ClaimRow) -> str | None:
        key = self._key(row)
        with _LOCK:
            if key in _DRAWN:
                _DRAWN.move_to_end(key)
            return _DRAWN.get(key)

    def keep(self, row: ClaimRow, html: str) -> str:
        with _LOCK:
            _DRAWN[self._key(row)] = str(html)
            if len(_DRAWN) > MOST:
                _DRAWN.popitem(last=False)
        return html

    def with_token(self, html: str, token: str) -> Markup:
        return Markup(str(html).replace(self.TOKEN, str(token)))  # noqa: S704 - drawn by a template

    def _key(self, row: ClaimRow) -> tuple[Any, ...]:
        return (self._for, row.claim.assignee_id == self._user, row.claim.values_read)  # type: ignore[attr-defined]


_DRAWN: OrderedDict[tuple[Any, ...], str] = OrderedDict()
_LOCK = Lock()
