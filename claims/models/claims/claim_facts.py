"""What follows from the columns of a claim, and is asked of it wherever it is shown."""

from __future__ import annotations

import datetime as dt

from django.utils import timezone

from claims.models.base.wording import WordingOrigin
from claims.models.claims.claim_columns import ClaimColumns
from claims.models.claims.comment import Comment, Thread, gathered, threads_of


class ClaimFacts(ClaimColumns):
    """What is true of a claim as it stands; nothing here changes it."""

    class Meta:
        abstract = True

    @property
    def is_final(self) -> bool:
        """What was merged into another claim is never changed."""
        return self.merged_into_id is not None

    @property
    def comments_shown(self) -> list[Comment]:
        """What was said about the claim and about what went into it; for claims that a card
        shows.
        """
        return gathered([self, *self.taken_in])  # type: ignore[attr-defined]

    @property
    def comment_count(self) -> int:
        """How many ``comments_shown`` are; lists count them by their query."""
        counted: int | None = self.__dict__.get("comments_counted")
        return len(self.comments_shown) if counted is None else counted

    @property
    def threads(self) -> list[Thread]:
        return threads_of(self.comments_shown)

    @property
    def thread_numbers(self) -> list[str]:
        """As a form names them."""
        return [str(thread.number) for thread in self.threads]

    @property
    def is_untouched(self) -> bool:
        """Found by the machine, and nobody has done anything to it yet."""
        return self.origin == self.Origin.MACHINE and self.version == 1

    @property
    def can_be_rated(self) -> bool:
        return self.state == self.State.ACCEPTED and self.merged_into_id is None

    @property
    def stays_accepted(self) -> bool:
        """As ``may_become`` has it, for a card: its verdicts are loaded already, as
        ``standing_verdicts``.
        """
        return any(
            verdict.state == "published" for verdict in getattr(self, "standing_verdicts", ())
        )

    @property
    def has_proposed_wording(self) -> bool:
        return self.wording_origin == WordingOrigin.PROPOSED

    @property
    def is_due(self) -> bool:
        """As ``ClaimQuerySet.due`` has it, for a card."""
        is_done = self.state == ClaimColumns.State.REJECTED or self.stays_accepted
        return self.due_on is not None and not is_done

    @property
    def is_overdue(self) -> bool:
        return self.is_due and (self.due_on or dt.date.max) < timezone.localdate()

    @property
    def step(self) -> int:
        """The version that the claim stands at: this one, or the one that it returned to."""
        return self.version if self.returned_to is None else self.returned_to

    @property
    def can_be_undone(self) -> bool:
        return self.step > 1
