"""What is like a claim: its group, and what the worker found to say the same, with the verdicts on
it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, Q

from claims.comparison.quotation_changes import (
    QuotationChange,
    QuotedWords,
    changes_between_quotations,
)
from claims.comparison.similar_claims import SAME_WORDS
from claims.models import Claim, Group, Parallel, Verdict
from claims.models.claims.claim_queryset import ClaimQuerySet
from extraction.checking.negation import are_opposed
from extraction.text.languages import surely_foreign

SHOWN = 10
MEMBERS_SHOWN = 25
# From here on two statements are near enough for a negation to be all that parts them.
_NEAR = 0.85


@dataclass(frozen=True, slots=True)
class Like:
    """A claim that is like the one that is looked at, and how."""

    claim: Claim
    meaning: float
    words: float
    #: What changed where both are one quotation; None for another one.
    changes: list[QuotationChange] | None = None
    #: One of them denies what the other says.
    is_denial: bool = False

    @property
    def share(self) -> float:
        return max(self.meaning, self.words) * 100

    @property
    def has_same_words(self) -> bool:
        return self.words >= SAME_WORDS


@dataclass(frozen=True, slots=True)
class SaidBefore:
    """In a fixed number of queries, each along an index."""

    claim: Claim
    members: list[Claim]
    likes: list[Like]
    merged: list[Group]
    published: Verdict | None

    @property
    def has_versions(self) -> bool:
        """Whether the claim's quotation stands elsewhere, by an editor's word or by its own."""
        return bool(self.members) or any(like.changes is not None for like in self.likes)

    @property
    def can_be_carried_over(self) -> bool:
        return self.published is not None and any(
            _has_no_verdict(member) for member in self.members
        )


def _has_no_verdict(claim: Claim) -> bool:
    return claim.state == Claim.State.ACCEPTED and not claim.standing_verdicts  # type: ignore[attr-defined]


def said_before(claim: Claim) -> SaidBefore:
    grouped = claim.group_id is not None
    members = _shown(Claim.objects.filter(group=claim.group_id).exclude(pk=claim.pk)).order_by("pk")
    return SaidBefore(
        claim,
        list(members[:MEMBERS_SHOWN]) if grouped else [],
        _likes(claim),
        list(Group.objects.filter(merged_into=claim.group_id)) if grouped else [],
        Verdict.objects.published().filter(claim=claim).first(),
    )


def count_similar(claim: Any) -> int:
    """How many lines ``said_before`` has, of a claim that was asked for with ``likes_told`` as
    ``likes``.
    """
    if not claim.group_id:
        return len(claim.likes)
    members = Claim.objects.filter(group=claim.group_id).exclude(pk=claim.pk).order_by()
    likes = _like_to(claim.pk).exclude(group=claim.group_id)
    return members[:MEMBERS_SHOWN].count() + likes[:SHOWN].count()


def _like_to(claim: Any) -> ClaimQuerySet:
    ones = Parallel.objects.filter(one=claim).order_by("-meaning").values("other")
    others = Parallel.objects.filter(other=claim).order_by("-meaning").values("one")
    # With OR the planner reads all claims.
    like = ones[: 2 * SHOWN].union(others[: 2 * SHOWN], all=True)
    return Claim.objects.filter(pk__in=like).exclude(state=Claim.State.REJECTED).order_by()


def likes_told() -> ArraySubquery:
    """The numbers of what is like the claim of the outer query, as one value."""
    # twice, since ``_like_to`` has it within another query
    return ArraySubquery(_like_to(OuterRef(OuterRef("pk"))).values("pk")[:SHOWN])


def _likes(claim: Claim) -> list[Like]:
    """The likest claims outside its group, the likest first."""
    ones, others = Parallel.objects.filter(one=claim), Parallel.objects.filter(other=claim)
    # Each side along its own index; together they would be sorted from scratch.
    found = [*ones.order_by("-meaning")[: 2 * SHOWN], *others.order_by("-meaning")[: 2 * SHOWN]]
    parallels = {each.other_id if each.one_id == claim.pk else each.one_id: each for each in found}
    claims = _shown(Claim.objects.filter(pk__in=parallels).exclude(state=Claim.State.REJECTED))
    if claim.group_id:
        claims = claims.filter(~Q(group=claim.group_id) | Q(group=None))
    likes = [_like(claim, each, parallels[each.pk]) for each in claims]
    return sorted(likes, key=lambda like: (-like.share, like.claim.pk))[:SHOWN]


def _like(claim: Claim, other: Claim, parallel: Parallel) -> Like:
    one, two = quoted_words(claim), quoted_words(other)
    changes = changes_between_quotations(one, two, meaning=parallel.meaning)
    if changes is not None:
        is_denial = QuotationChange.NEGATION in changes
    else:
        is_near = max(parallel.meaning, parallel.words) >= _NEAR
        is_denial = is_near and are_opposed(one.text, one.language, two.text, two.language)
    return Like(other, parallel.meaning, parallel.words, changes, is_denial)


def quoted_words(claim: Claim) -> QuotedWords:
    """The claim for a comparison; of what is dated to a month only, no day is known."""
    language = surely_foreign(claim.quote, claim.article.language) or claim.article.language
    day = claim.article.exact_day
    return QuotedWords(claim.quote, language, claim.speaker_id, day.toordinal() if day else None)


def _shown(claims: ClaimQuerySet) -> ClaimQuerySet:
    """With what a line says of them."""
    lines = claims.select_related("article", "speaker", "group").prefetch_related(
        *claims.verdicts_shown()
    )
    return lines.defer("article__text", "spans", "reasons")
