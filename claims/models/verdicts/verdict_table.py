"""What the table of verdicts refuses, and what it is looked up by; base/verdict_guards.py has what
a constraint cannot see.
"""

from __future__ import annotations

from django.db import models
from django.db.models.functions import Length
from django.db.models.lookups import LessThanOrEqual

from claims.models.base.verdict_states import OPEN, SEEN

# In characters; some twelve pages.
LONGEST_REASONS = 20_000
LONGEST_NOTE = 1_000

CONSTRAINTS: list[models.BaseConstraint] = [
    models.UniqueConstraint(name="verdict_version_once", fields=["claim", "number"]),
    models.UniqueConstraint(
        name="one_open_verdict_per_claim",
        fields=["claim"],
        condition=models.Q(state__in=OPEN),
    ),
    models.UniqueConstraint(
        name="one_published_verdict_per_claim",
        fields=["claim"],
        condition=models.Q(state="published"),
    ),
    models.CheckConstraint(name="verdict_has_reasons", condition=models.Q(reasons__regex=r"\S")),
    models.CheckConstraint(
        name="verdict_reasons_can_be_read",
        condition=LessThanOrEqual(Length("reasons"), LONGEST_REASONS),
    ),
    models.CheckConstraint(
        name="verdict_correction_says_why",
        condition=models.Q(number=1, correction="")
        | models.Q(number__gt=1, correction__regex=r"\S"),
    ),
    models.CheckConstraint(
        name="verdict_that_differs_says_why",
        condition=models.Q(differs_from=[]) | models.Q(differs_because__regex=r"\S"),
    ),
    models.CheckConstraint(
        name="verdict_drafter_is_a_writer",
        condition=models.Q(writers__contains=[models.F("drafted_by")]),
    ),
    models.CheckConstraint(
        name="verdict_not_approved_by_a_writer",
        condition=models.Q(approved_by=None)
        | ~models.Q(writers__contains=[models.F("approved_by")]),
    ),
    models.CheckConstraint(
        name="verdict_submitted_by_somebody",
        condition=models.Q(state="draft", submitted_by=None, submitted_at=None)
        | (
            ~models.Q(state="draft")
            & models.Q(submitted_by__isnull=False, submitted_at__isnull=False)
        ),
    ),
    models.CheckConstraint(
        name="verdict_approved_by_somebody",
        condition=models.Q(state__in=["draft", "submitted"], approved_by=None, approved_at=None)
        | (
            models.Q(state__in=["approved", *SEEN])
            & models.Q(approved_by__isnull=False, approved_at__isnull=False)
        ),
    ),
    models.CheckConstraint(
        name="verdict_published_by_somebody",
        condition=(
            models.Q(state__in=OPEN) & models.Q(published_by=None, published_at=None, quote="")
        )
        | (
            models.Q(state__in=SEEN)
            & models.Q(published_by__isnull=False, published_at__isnull=False)
            & ~models.Q(quote="")
        ),
    ),
    models.CheckConstraint(
        name="verdict_withdrawn_by_somebody",
        condition=(
            ~models.Q(state="withdrawn")
            & models.Q(withdrawn_by=None, withdrawn_at=None, withdrawn_because="")
        )
        | models.Q(
            state="withdrawn",
            withdrawn_by__isnull=False,
            withdrawn_at__isnull=False,
            withdrawn_because__regex=r"\S",
        ),
    ),
]

INDEXES: list[models.Index] = [
    # The list of claims by rating and by state, newest claim first; the desk's waiting ones; the
    # feed.
    models.Index(
        name="verdict_by_rating",
        fields=["rating", "-claim"],
        condition=~models.Q(state="corrected"),
    ),
    models.Index(
        name="verdict_by_state", fields=["state", "-claim"], condition=~models.Q(state="corrected")
    ),
    models.Index(
        name="verdict_waiting",
        fields=["state", "id"],
        condition=models.Q(state__in=["submitted", "approved"]),
    ),
    models.Index(
        name="verdict_corrections",
        fields=["published_at"],
        condition=models.Q(number__gt=1, state__in=SEEN),
    ),
    models.Index(
        name="verdict_withdrawals",
        fields=["withdrawn_at"],
        condition=models.Q(state="withdrawn"),
    ),
    models.Index(
        name="verdict_newest_published",
        fields=["-published_at", "-id"],
        condition=models.Q(state__in=["published", "withdrawn"]),
    ),
]
