"""How many claims a set has, counted no further than tells something, so that it costs no more
among millions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.db.models import Value
from django.utils.formats import number_format

from claims.models import Claim
from claims.models.claims.claim_queryset import ClaimQuerySet

COUNTED = 1000


@dataclass(frozen=True, slots=True)
class Count:
    """A number of claims; beyond the limit they are not told apart."""

    number: int
    limit: int = COUNTED

    @property
    def is_exact(self) -> bool:
        return self.number <= self.limit

    @property
    def at_most(self) -> int:
        return min(self.number, self.limit)

    def __str__(self) -> str:
        return number_format(self.at_most) + ("" if self.is_exact else "+")


@dataclass(frozen=True, slots=True)
class Counted:
    """A set of claims that is to be counted, and how far.

    It is counted in no order, so that an index for just this set may find them; or along the newest
    claims, when those are met there soon: PostgreSQL would find them by way of all articles or all
    that waits.
    """

    claims: ClaimQuerySet
    limit: int = COUNTED
    along_newest: bool = False


def gather_counts(claims: ClaimQuerySet, limit: int | None = None) -> tuple[Count, ClaimQuerySet]:
    """Count the claims; the same claims again, by their numbers and in no order when they are few.

    Few ones are found once, by whatever index finds them; no order of the list then makes
    PostgreSQL walk through millions to find them. Where there are many, walking along the order
    soon meets enough of them.
    """
    count = COUNTED if limit is None else limit
    numbers = list(_capped(claims, count).values_list("pk", flat=True))
    if len(numbers) <= count:
        claims = Claim.objects.filter(pk__in=numbers)
    return Count(len(numbers), count), claims


def count_each(sets: Sequence[Counted]) -> list[Count]:
    """How many are in each set, in the order of the sets and by one query."""
    if not sets:
        return []
    parts: list[str] = []
    params: list[Any] = []
    for each in sets:
        claims = each.claims.order_by(*(["-pk"] if each.along_newest else []))
        capped = claims[: each.limit + 1]
        query = capped.values_list(Value(1)).query
        # Also of a set of which Django knows that nothing can be in it.
        sql, values = query.get_compiler(connection=connection, elide_empty=False).as_sql()
        parts.append(f"(SELECT count(*) FROM ({sql}) AS capped)")  # noqa: S608 - compiled by Django, values apart
        params += values
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {', '.join(parts)}", params)
        return [
            Count(number, each.limit) for number, each in zip(cursor.fetchone(), sets, strict=True)
        ]


def _capped(claims: ClaimQuerySet, count: int) -> ClaimQuerySet:
    """Along the newest: without an order PostgreSQL reads the table from its oldest page on, where
    nothing waits.
    """
    return claims.order_by("-pk")[: count + 1]
