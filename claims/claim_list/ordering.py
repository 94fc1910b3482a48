"""The orders of a list of claims, each with a key that says where in it a claim stands.

A page begins behind the key of the last claim of the page before it, so that the millionth row
costs what the first one costs. A key ends in the claim's number, which makes the order total; all
parts of a key run in the same direction, so that PostgreSQL finds the place by one comparison of
rows, straight from an index.
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from django.db.models import BooleanField, F, Func, QuerySet, TextField, Value
from django.db.models.expressions import Combinable
from django.utils.translation import gettext_lazy as _

from articles.models import published_or
from claims.models import Claim
from claims.models.claims.claim_queryset import ClaimQuerySet, due_or_never, sureness
from record_versions.sent_numbers import is_key

Key = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class SortColumn:
    """One part of a key: what the database compares, how a claim tells it, how it is read from an
    address.

    No part is ever NULL, since NULL is neither before nor behind anything.
    """

    column: Any
    of: Callable[[Claim], Any]
    read: Callable[[str], Any]


def _number(text: str) -> int:
    if not is_key(text):
        raise ValueError(text)
    return int(text)


def _share(text: str) -> float:
    share = float(text)
    if not math.isfinite(share):
        raise ValueError(text)
    return share


NUMBER = SortColumn(F("pk"), lambda claim: claim.pk, _number)
SURENESS = SortColumn(
    sureness(), lambda claim: 1.0 if claim.confidence is None else claim.confidence, _share
)
WORTHY = SortColumn(
    F("is_check_worthy"),
    lambda claim: claim.is_check_worthy,
    lambda text: {"True": True, "False": False}[text],
)
WORTHINESS = SortColumn(F("worthiness"), lambda claim: claim.worthiness, _share)
# A claim that is due on no day comes behind all that are.
DUE = SortColumn(due_or_never(), lambda claim: claim.due_on or dt.date.max, dt.date.fromisoformat)
ARTICLE = SortColumn(F("article_id"), lambda claim: claim.article_id, _number)


def _published(undated: dt.date) -> SortColumn:
    """The article's date; one that has none counts as of ``undated``, at the far end of the
    list.
    """
    return SortColumn(
        published_or(undated, "article__"),
        lambda claim: claim.article.published_on or undated,
        dt.date.fromisoformat,
    )


class _Row(Func):
    template = "(%(expressions)s)"
    output_field = TextField()  # of no meaning: rows are only compared


class _Compared(Func):
    template = "%(expressions)s"
    output_field = BooleanField()


@dataclass(frozen=True, slots=True)
class Order:
    label: Any
    parts: tuple[SortColumn, ...]
    descending: bool
    # So many parts are of another table: compared by themselves too, so that its index finds the
    # place.
    leading: int = 0

    def sort(self, claims: ClaimQuerySet, *, backward: bool = False) -> ClaimQuerySet:
        if self.descending != backward:
            return claims.order_by(*(part.column.desc() for part in self.parts))
        return claims.order_by(*(part.column.asc() for part in self.parts))

    def behind(self, claims: ClaimQuerySet, key: Key) -> ClaimQuerySet:
        return self._beyond(claims, key, "<" if self.descending else ">")

    def before(self, claims: ClaimQuerySet, key: Key) -> ClaimQuerySet:
        return self._beyond(claims, key, ">" if self.descending else "<")

    def from_on(self, claims: ClaimQuerySet, key: Key) -> ClaimQuerySet:
        """What lies behind the key, and the claim itself that the key is of."""
        return self._beyond(claims, key, "<=" if self.descending else ">=")

    def _beyond(self, claims: ClaimQuerySet, key: Key, sign: str) -> ClaimQuerySet:
        if self.leading:
            claims = claims.filter(self._compare(self.leading, key, f"{sign[0]}="))
        return claims.filter(self._compare(len(self.parts), key, sign))

    def _compare(self, count: int, key: Key, sign: str) -> Func:
        columns: list[Combinable] = [part.column for part in self.parts[:count]]
        return _Compared(_Row(*columns), _Row(*map(Value, key[:count])), arg_joiner=f" {sign} ")

    @staticmethod
    def with_keys(claims: ClaimQuerySet) -> ClaimQuerySet:
        """With no more than a key is made of."""
        return claims.select_related("article").only(
            "confidence", "is_check_worthy", "worthiness", "due_on", "article__published_on"
        )

    def key_of(self, claim: Claim) -> str:
        """The claim's key as it stands in an address."""
        return "_".join(str(part.of(claim)) for part in self.parts)

    def read_key(self, text: str) -> Key | None:
        """The key from an address; None when it makes no sense in this order."""
        written = text.split("_")
        if len(written) != len(self.parts):
            return None
        try:
            return tuple(part.read(each) for part, each in zip(self.parts, written, strict=True))
        except (ValueError, KeyError):
            return None


ORDERS = {
    "newest": Order(_("newest first"), (NUMBER,), descending=True),
    "oldest": Order(_("oldest first"), (NUMBER,), descending=False),
    "unsure": Order(_("least confident first"), (SURENESS, NUMBER), descending=False),
    "surest": Order(_("most confident first"), (SURENESS, NUMBER), descending=True),
    "worthy": Order(_("worth checking first"), (WORTHY, WORTHINESS, NUMBER), descending=True),
    "due": Order(_("due first"), (DUE, NUMBER), descending=False),
    "latest": Order(
        _("latest article first"),
        (_published(dt.date.min), ARTICLE, NUMBER),
        descending=True,
        leading=2,
    ),
    "earliest": Order(
        _("earliest article first"),
        (_published(dt.date.max), ARTICLE, NUMBER),
        descending=False,
        leading=2,
    ),
}
USUAL = "newest"


class DueFirst:
    """The order by due date for lists that are walked by ``pages_by_key``."""

    def key_of(self, record: Claim) -> str:
        return ORDERS["due"].key_of(record)

    def read(self, written: str) -> Key | None:
        return ORDERS["due"].read_key(written)

    def sort(self, records: QuerySet[Claim], *, backward: bool = False) -> QuerySet[Claim]:
        return ORDERS["due"].sort(cast("ClaimQuerySet", records), backward=backward)

    def beyond(
        self, records: QuerySet[Claim], key: Key, *, backward: bool = False
    ) -> QuerySet[Claim]:
        claims = cast("ClaimQuerySet", records)
        order = ORDERS["due"]
        return order.before(claims, key) if backward else order.behind(claims, key)


DUE_FIRST = DueFirst()
