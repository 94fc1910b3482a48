"""The vocabulary for sets of claims."""

from __future__ import annotations

import datetime as dt
import re
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.models.functions import Coalesce
from django.utils import timezone

from articles.embargoes import shareable
from claims.models.claims.comment import Comment
from claims.models.sources.evidence import Evidence
from claims.models.verdicts.verdict import Verdict

_MARKS = ' „“”"»«'
_WORD, _ESCAPED = re.compile(r"\w"), re.compile(r"[^\w\s]")

if TYPE_CHECKING:
    from claims.models.claims.claim import Claim


def _pattern(words: str) -> str:
    """A regular expression of PostgreSQL for whole words."""
    pattern = r"\w*".join(_ESCAPED.sub(r"\\\g<0>", part) for part in words.split("*"))
    begin = r"\m" if _WORD.match(words[0]) else ""
    return begin + pattern + (r"\M" if _WORD.match(words[-1]) else "")


def sureness() -> Coalesce:
    """How sure it is that somebody says this; what an editor added by hand is sure."""
    return Coalesce("confidence", models.Value(1.0))


def due_or_never() -> Coalesce:
    """The day it is due, for lists in that order: NULL has no place, so it is the last of all."""
    return Coalesce("due_on", models.Value(dt.date.max))


#: The claim of the outer query, for a set of claims that is told by one.
OUTER: Any = SimpleNamespace(
    **{name: models.OuterRef(name) for name in ("pk", "article_id", "begin", "end")}
)


class ClaimQuerySet(models.QuerySet["Claim"]):
    def shareable(self) -> ClaimQuerySet:
        """Without those of articles under embargo."""
        return self.filter(shareable("article__"))

    def pending(self) -> ClaimQuerySet:
        return self.filter(state=self.model.State.PENDING)

    def not_archived(self) -> ClaimQuerySet:
        return self.exclude(state=self.model.State.ARCHIVED)

    def sourced(self) -> ClaimQuerySet:
        """With at least one source that an editor confirmed."""
        return self.among(Evidence.objects.filter(state=Evidence.State.CONFIRMED))

    def unsourced(self) -> ClaimQuerySet:
        return self.exclude(self._confirmed())

    @staticmethod
    def _confirmed() -> models.Exists:
        return models.Exists(
            Evidence.objects.filter(claim=models.OuterRef("pk"), state=Evidence.State.CONFIRMED)
        )

    def before(self, claim: Claim) -> ClaimQuerySet:
        """The claims of the same article that stand before this one in reading order."""
        # Of two that begin together the longer one comes first, as in ``in_reading_order``.
        same_begin = models.Q(begin=claim.begin)
        # What an index finds is narrowed first.
        return self.filter(article=claim.article_id, begin__lte=claim.begin).filter(
            models.Q(begin__lt=claim.begin)
            | (same_begin & models.Q(end__gt=claim.end))
            | (same_begin & models.Q(end=claim.end, pk__lt=claim.pk))
        )

    def after(self, claim: Claim) -> ClaimQuerySet:
        """The claims of the same article that stand behind this one in reading order."""
        same_begin = models.Q(begin=claim.begin)
        return self.filter(article=claim.article_id, begin__gte=claim.begin).filter(
            models.Q(begin__gt=claim.begin)
            | (same_begin & models.Q(end__lt=claim.end))
            | (same_begin & models.Q(end=claim.end, pk__gt=claim.pk))
        )

    def in_reading_order(self) -> ClaimQuerySet:
        return self.order_by("begin", "-end", "pk")

    def with_evidence(self) -> ClaimQuerySet:
        """With all that a card shows, in a fixed number of queries."""
        return self.select_related("speaker", "decided_by", "assignee", "post").prefetch_related(
            "evidence__source__post", *self.verdicts_shown(), *self.comments_shown()
        )

    def comments_shown(self) -> list[models.Prefetch[Any]]:
        """The claim's comments as ``own_comments``, and those of what was merged into it, for a
        card.
        """
        standing = Comment.in_sight()
        # Only this manager knows what was merged away.
        merged = self.model.on_record.only("pk", "merged_into").prefetch_related(
            models.Prefetch("comments", standing, to_attr="own_comments")
        )
        return [
            models.Prefetch("comments", standing, to_attr="own_comments"),
            models.Prefetch("merged", merged, to_attr="taken_in"),
        ]

    @staticmethod
    def verdicts_shown() -> list[models.Prefetch[Any]]:
        """Each claim's published and open verdict as ``standing_verdicts``, for a card."""
        return [
            models.Prefetch(
                "verdicts", Verdict.objects.standing().as_shown(), to_attr="standing_verdicts"
            )
        ]

    def with_words(self, typed: str) -> ClaimQuerySet:
        """With these words in their order, as whole words; ``*`` stands for the rest of a word.
        Quotation marks around them say what is so anyway.
        """
        words = " ".join(typed.split()).strip(_MARKS)
        parts = [part for part in (part.strip() for part in words.split("*")) if part]
        if not parts:
            return self
        # By this the index of letters finds them; the pattern looks at what it found.
        letters = models.Q(*(("quote__icontains", part) for part in parts))
        # The pattern costs ten times the letters, and PostgreSQL takes both for equally dear:
        # as a case of its own it is tried where the letters are, and nowhere else.
        pattern = models.When(letters, then=models.Q(quote__iregex=_pattern(words)))
        is_there = models.Case(
            pattern, default=models.Value(False), output_field=models.BooleanField()
        )
        return self.filter(letters, is_there)

    def with_verdict(self, rating: int | None = None, state: str | None = None) -> ClaimQuerySet:
        """With a published or open verdict of this rating, by its number, and in this state; or
        with a withdrawn one, if that is the state.
        """
        verdicts = Verdict.objects.standing()
        if state == Verdict.State.WITHDRAWN:
            verdicts = Verdict.objects.withdrawn()
        if rating is not None:
            verdicts = verdicts.filter(rating=rating)
        if state:
            verdicts = verdicts.filter(state=state)
        return self.among(verdicts)

    def among(self, linked: models.QuerySet[Any]) -> ClaimQuerySet:
        """Those that one of these rows is linked to.

        A walk along the newest begins at the newest of them: what waits has no verdict yet, and
        would be passed first.
        """
        newest = linked.order_by("-claim").values("claim")[:1]
        return self.filter(
            # Without its order, which a subquery would sort by for nothing.
            pk__lte=models.Subquery(newest),
            pk__in=linked.order_by().values("claim"),
        )

    def due(self, when: str = "set") -> ClaimQuerySet:
        """With a due date, and still to be done: "overdue", within a "week" (what is overdue
        included), or whenever it is "set".
        """
        days = {"overdue": -1, "week": 7}
        waiting = self.exclude(state=self.model.State.REJECTED).exclude(
            models.Exists(Verdict.objects.published().filter(claim=models.OuterRef("pk")))
        )
        if when not in days:
            return waiting.filter(due_on__isnull=False)
        return waiting.filter(due_on__lte=timezone.localdate() + dt.timedelta(days[when]))

    def without_verdict(self) -> ClaimQuerySet:
        return self.exclude(
            models.Exists(Verdict.objects.standing().filter(claim=models.OuterRef("pk")))
        )


ClaimManager = models.Manager.from_queryset(ClaimQuerySet)


class StandingManager(ClaimManager["Claim"]):
    """The claims that stand for themselves: what was merged away is on record, but in no list,
    count or export.
    """

    def get_queryset(self) -> ClaimQuerySet:
        return super().get_queryset().filter(merged_into=None)  # type: ignore[return-value]
