"""What is like a claim: its group, and what the worker found to say the same, with the verdicts on
it.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Q

from claims.comparison.similar_claims import SAME_WORDS
from claims.models import Claim, Group, Parallel, Verdict
from claims.models.claims.claim_queryset import ClaimQuerySet

SHOWN = 10
MEMBERS_SHOWN = 25


@dataclass(frozen=True, slots=True)
class Like:
    """A claim that is like the one that is looked at, and how."""

    claim: Claim
    meaning: float
    words: float

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


def count_similar(claim: Claim) -> int:
    """How many lines ``said_before`` has."""
    ones = Parallel.objects.filter(one=claim).order_by("-meaning").values("other")
    others = Parallel.objects.filter(other=claim).order_by("-meaning").values("one")
    like = Q(pk__in=ones[: 2 * SHOWN]) | Q(pk__in=others[: 2 * SHOWN])
    likes = Claim.objects.filter(like).exclude(state=Claim.State.REJECTED).order_by()
    if not claim.group_id:
        return likes[:SHOWN].count()
    members = Claim.objects.filter(group=claim.group_id).exclude(pk=claim.pk).order_by()
    return members[:MEMBERS_SHOWN].count() + likes.exclude(group=claim.group_id)[:SHOWN].count()


def _likes(claim: Claim) -> list[Like]:
    """The likest claims outside its group, the likest first."""
    ones, others = Parallel.objects.filter(one=claim), Parallel.objects.filter(other=claim)
    # Each side along its own index; together they would be sorted from scratch.
    found = [*ones.order_by("-meaning")[: 2 * SHOWN], *others.order_by("-meaning")[: 2 * SHOWN]]
    parallels = {each.other_id if each.one_id == claim.pk else each.one_id: each for each in found}
    claims = _shown(Claim.objects.filter(pk__in=parallels).exclude(state=Claim.State.REJECTED))
    if claim.group_id:
        claims = claims.filter(~Q(group=claim.group_id) | Q(group=None))
    likes = [Like(each, parallels[each.pk].meaning, parallels[each.pk].words) for each in claims]
    return sorted(likes, key=lambda like: (-like.share, like.claim.pk))[:SHOWN]


def _shown(claims: ClaimQuerySet) -> ClaimQuerySet:
    """With what a line says of them."""
    lines = claims.select_related("article", "speaker", "group").prefetch_related(
        *claims.verdicts_shown()
    )
    return lines.defer("article__text", "spans", "reasons")
