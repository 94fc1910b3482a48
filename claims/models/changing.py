"""One change to one claim: under a row lock, against the version that was seen, and as a version of its own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pghistory
from django.db import models, transaction

if TYPE_CHECKING:
    from .claim import Claim


class StaleClaimError(Exception):
    """The claim was changed since the form was made; ``current`` is the claim as it stands now."""

    def __init__(self, current: Claim, seen: int) -> None:
        self.current, self.seen = current, seen
        super().__init__(f"Claim {current.pk} is at version {current.version}, the form saw {seen}.")


@contextmanager
def changing(claim: Claim, *, seen: int, verb: str) -> Iterator[Claim]:
    """Lock the claim, yield it for changing, save it as its next version, and bring ``claim`` up to date.

    Nothing is written when the block leaves every field as it was and names nothing else as changed, so that
    a decision that is sent twice counts once. ``verb`` goes into the history, in the past tense.

    Raises StaleClaimError when the claim is no longer at version ``seen`` and the block would change it: what is
    already as it is wanted, by a nervous finger or a slow line, is no conflict.
    """
    with transaction.atomic(), pghistory.context(verb=verb):
        locked = type(claim).objects.select_for_update().get(pk=claim.pk)
        before = values(locked)
        yield locked
        if values(locked) != before or locked.evidence_changed:
            if locked.version != seen:
                # Leaving by an error takes back what the block did to the evidence.
                raise StaleClaimError(type(claim).objects.get(pk=claim.pk), seen)
            locked.version += 1
            locked.save()
    claim.refresh_from_db()


def values(record: models.Model) -> dict[str, Any]:
    """The record's columns by name."""
    return {field.attname: getattr(record, field.attname) for field in record._meta.concrete_fields}
