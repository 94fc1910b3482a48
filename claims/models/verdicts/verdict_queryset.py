"""The vocabulary for sets of verdicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models

from articles.embargoes import shareable
from claims.models.base.verdict_states import OPEN, SEEN

if TYPE_CHECKING:
    from claims.models.verdicts.verdict import Verdict  # noqa: F401 - the base names it
    from newsroom.models import User


class VerdictQuerySet(models.QuerySet["Verdict"]):
    def open(self) -> VerdictQuerySet:
        """On the way to publication; a claim has at most one such."""
        return self.filter(state__in=OPEN)

    def published(self) -> VerdictQuerySet:
        """What stands now; a claim has at most one such."""
        return self.filter(state=self.model.State.PUBLISHED)

    def ever_published(self) -> VerdictQuerySet:
        """What readers have seen."""
        return self.filter(state__in=SEEN)

    def withdrawn(self) -> VerdictQuerySet:
        """What readers saw last and see no more: no later version of it was published."""
        later = self.model._default_manager.ever_published().filter(
            claim=models.OuterRef("claim"), number__gt=models.OuterRef("number")
        )
        return self.filter(~models.Exists(later), state=self.model.State.WITHDRAWN)

    def shareable(self) -> VerdictQuerySet:
        """Without those on claims of articles under embargo, which may have come, or come back,
        after the publication.
        """
        return self.filter(shareable("claim__article__"))

    def standing(self) -> VerdictQuerySet:
        """The published and the open one of each claim: all but what was corrected or withdrawn
        since.
        """
        return self.uncorrected().exclude(state=self.model.State.WITHDRAWN)

    def uncorrected(self) -> VerdictQuerySet:
        return self.exclude(state=self.model.State.CORRECTED)

    def as_shown(self) -> VerdictQuerySet:
        """With what a card says of it, which is not the reasons."""
        return self.select_related("rating").defer("reasons", "sources", "quote").order_by("number")

    def with_people(self) -> VerdictQuerySet:
        people = ("drafted_by", "submitted_by", "approved_by", "published_by", "withdrawn_by")
        return self.select_related("rating", *people)

    def waiting_for(self, user: User) -> VerdictQuerySet:
        """Submitted ones that the user may approve, having had no hand in them, and approved ones
        to be published.
        """
        waiting = self.filter(state__in=(self.model.State.SUBMITTED, self.model.State.APPROVED))
        return waiting.exclude(state=self.model.State.SUBMITTED, writers__contains=[user.pk])
