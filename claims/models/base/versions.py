"""One change to one record: under a row lock, against the version that was seen, and as a version
of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

import pghistory
from django.core.exceptions import ValidationError
from django.db import models, transaction

from claims.models.base.actions import Action
from claims.models.base.comparison_queue import queue_claim_comparison

if TYPE_CHECKING:
    from claims.models.claims.claim import Claim
    from claims.models.verdicts.verdict import Verdict


class StaleError(Exception):
    """The record was changed since the form was made; ``current`` is the record as it stands
    now.
    """

    current: Any

    def __init__(self, current: Any, seen: int) -> None:
        self.current, self.seen = current, seen
        super().__init__(f"{current!r} is at version {current.version}, the form saw {seen}.")


class StaleClaimError(StaleError):
    current: Claim


class StaleVerdictError(StaleError):
    current: Verdict


Record = TypeVar("Record", bound=models.Model)


@contextmanager
def changing(record: Record, *, seen: int, action: Action) -> Iterator[Record]:
    """Lock the record, yield it for changing, save it as its next version, and bring ``record`` up
    to date.

    Nothing is written when the block leaves every field as it was and names nothing else as
    changed, so that a decision that is sent twice counts once. ``action`` goes into the history.

    Raises the model's ``stale_error`` when it is no longer at version ``seen`` and the block would
    change it: what is already as it is wanted, by a nervous finger or a slow line, is no conflict.
    What the block refuses, by a ValidationError, only because somebody else was quicker is one.
    What was merged into another record is never changed.
    """
    model: Any = type(record)

    def stale() -> Exception:
        error: Exception = model.stale_error(model._base_manager.get(pk=record.pk), seen)
        return error

    with transaction.atomic(), pghistory.context(action=action):
        # By the base manager, since what was merged away has to be found too, if only to be
        # refused.
        locked = model._base_manager.select_for_update().get(pk=record.pk)
        before = values(locked)
        try:
            yield locked
        except ValidationError as refused:
            if locked.version != seen:
                raise stale() from refused
            raise
        if values(locked) != before or getattr(locked, "evidence_changed", False):
            if locked.version != seen or before.get("merged_into_id"):
                # Leaving by an error takes back what the block did to the evidence.
                raise stale()
            locked.version += 1
            locked.save()
            if any(
                before[name] != getattr(locked, name) for name in getattr(model, "COMPARED", ())
            ):
                queue_claim_comparison(getattr(locked, "article_id"))  # noqa: B009
    record.refresh_from_db()


def values(record: models.Model) -> dict[str, Any]:
    """The record's columns by name."""
    return {field.attname: getattr(record, field.attname) for field in record._meta.concrete_fields}
