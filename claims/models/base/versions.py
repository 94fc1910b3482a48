"""One change to one record of this room, and what has to be compared anew after it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from django.db import models

from claims.models.base.actions import Action
from claims.models.base.comparison_queue import queue_claim_comparison
from record_versions.record_change import StaleError, next_version

if TYPE_CHECKING:
    from claims.models.claims.claim import Claim
    from claims.models.verdicts.verdict import Verdict


class StaleClaimError(StaleError):
    current: Claim


class StaleVerdictError(StaleError):
    current: Verdict


Changed = TypeVar("Changed", bound=models.Model)


@contextmanager
def changing(record: Changed, *, seen: int, action: Action) -> Iterator[Changed]:
    """What :func:`next_version` does; where one of the columns changes that claims are compared by
    (``COMPARED``), the comparison is queued, to be done only if the change is.
    """
    compared = getattr(record, "COMPARED", ())
    with next_version(record, seen=seen, action=action) as locked:
        before = [getattr(locked, name) for name in compared]
        yield locked
        if [getattr(locked, name) for name in compared] != before:
            article: Any = getattr(locked, "article_id")  # noqa: B009
            queue_claim_comparison(article)
