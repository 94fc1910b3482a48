"""One claim into two, and two neighbours into one: each a change set that is only taken back whole.

Nothing is deleted. What is merged into another claim stays on record, with its history, and points
to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pghistory
from django.core.exceptions import ValidationError
from django.db import DEFAULT_DB_ALIAS, transaction
from django.db.models import F, Subquery
from django.db.models.functions import JSONObject
from django.utils.translation import gettext as _

from claims.models import ChangeSet, Claim, StaleClaimError
from claims.models.base.actions import Action
from claims.models.base.comparison_queue import queue_claim_comparison
from claims.models.base.spans import cut_spans, unite_spans
from claims.models.base.versions import changing
from claims.models.claims.claim_queryset import OUTER, ClaimQuerySet
from record_versions.kept_query import Given, KeptQuery

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

    from newsroom.models import User

# What the second part has from the first. It is nobody's finding, so it has no rule and no
# confidence.
INHERITED = (
    "article_id", "kind", "medium", "speaker_id", "speaker_words", "resolved_name", "resolution",
    "cue", "post_id", "state", "rejected_because", "decided_by_id", "decided_at", "assignee_id",
    "is_check_worthy", "due_on", "topic_numbers",
)  # fmt: skip


class NeighbourChangedError(ValidationError):
    """The claim to be merged with is not what the editor saw: ``other`` as it stands, ``seen`` as
    the form saw it.
    """

    def __init__(self, message: StrPromise | str, other: Claim, seen: int) -> None:
        super().__init__(message)
        self.other, self.seen = Claim.on_record.get(pk=other.pk), seen

    @property
    def is_stale(self) -> bool:
        return self.other.version != self.seen


def split_in_two(claim: Claim, at: int, *, by: User, seen: int) -> None:
    """Let the claim end before the place ``at``, and make a second one of the words behind it.

    Raises StaleClaimError, and ValidationError when one of the parts would have no words.
    """
    with _whole_set(claim, Action.SPLIT, {"claim": claim.pk, "at": at}, by, seen) as done:
        if done is None:
            return
        with changing(claim, seen=seen, action=Action.SPLIT) as first:
            before, behind = cut_spans(first.article.text, first.spans["quote"], at)
            second = Claim(
                origin=Claim.Origin.HAND, **{field: getattr(first, field) for field in INHERITED}
            )
            second.spans = first.spans
            first.cover(before)
            second.cover(behind)
        second.save()
        for evidence in claim.evidence.all():
            evidence.hand_on(second, version=1)
        for comment in claim.comments.all():
            comment.repeat_on(second)
        done.add(claim, second)
        claim.rearranged = (second.pk,)


def merge_into_one(claim: Claim, other: Claim, *, by: User, seen: int, other_seen: int) -> None:
    """Take the words of a neighbour into the claim, which stays what it is: its kind, its speaker,
    its decision.

    Raises StaleClaimError for the claim, NeighbourChangedError for the other one.
    """
    with _whole_set(
        claim, Action.CLAIMS_MERGED, {"claim": claim.pk, "with": other.pk}, by, seen
    ) as done:
        if done is None:
            return
        # Both at once, in the order that everybody locks in.
        list(Claim.on_record.select_for_update().filter(pk__in=[claim.pk, other.pk]).order_by("pk"))
        with changing(claim, seen=seen, action=Action.CLAIMS_MERGED) as stays:
            stays.changed_beside = True  # also when it contained the other one already
            if other not in neighbours(stays):
                raise NeighbourChangedError(
                    _("The two claims are no longer next to each other."), other, other_seen
                )
            _take_in(stays, other, version=seen + 1)
        done.add(claim, *_send_away(other, claim, other_seen))
        queue_claim_comparison(claim.article_id)
        claim.rearranged = (other.pk,)


def _take_in(stays: Claim, other: Claim, version: int) -> None:
    stays.cover(unite_spans(stays.article.text, stays.spans["quote"], other.spans["quote"]))
    if stays.speaker_id is None:
        stays.speaker_id, stays.speaker_words = other.speaker_id, other.speaker_words
    for evidence in other.evidence.all():
        evidence.hand_on(stays, version=version)


def _send_away(other: Claim, into: Claim, seen: int) -> list[Claim]:
    """Let ``other``, and what was merged into it before, point to the claim; return all of them."""
    if other.verdicts.published().exists():
        raise ValidationError(
            _("The verdict on this claim is published, so it cannot be merged into another one.")
        )
    try:
        with changing(other, seen=seen, action=Action.CLAIMS_MERGED) as goes:
            goes.merged_into = into
    except StaleClaimError as stale:
        said = _("Somebody else changed the neighbouring claim in the meantime.")
        raise NeighbourChangedError(said, other, seen) from stale
    earlier = Claim.on_record.filter(merged_into=other)
    followed = list(earlier.values_list("pk", flat=True))
    earlier.update(merged_into=into, version=F("version") + 1)
    return [other, *Claim.on_record.filter(pk__in=followed)]


@contextmanager
def _whole_set(
    claim: Claim, action: Action, parameters: dict[str, Any], by: User, seen: int
) -> Iterator[ChangeSet | None]:
    """A new change set, written in one transaction; None when the same form made one already."""
    with transaction.atomic():
        made = ChangeSet.objects.filter(
            items__claim=claim, items__version=seen + 1, action=action, parameters=parameters
        )
        if made.exists():
            yield None
            return
        done = ChangeSet.objects.create(
            action=action, parameters=parameters, made_by=by, is_whole=True
        )
        with pghistory.context(action=action, change_set=done.pk):
            yield done


def neighbours(claim: Claim) -> tuple[Claim | None, Claim | None]:
    """The claims before and behind this one in the reading order of its article, with what a form
    names them by.
    """
    return neighbours_in(_WITH_NEIGHBOURS.first(pk=claim.pk))


def neighbours_in(claim: Any) -> tuple[Claim | None, Claim | None]:
    """The same of a claim that was asked for :func:`with_neighbours`."""
    return _named(claim.told_before), _named(claim.told_behind)


# In the order of the model's columns, by which from_db gives values to fields.
_NAMED_BY = ("id", "quote", "state", "version")


def _named(told: dict[str, Any] | None) -> Claim | None:
    if not told:
        return None
    return Claim.from_db(DEFAULT_DB_ALIAS, [*_NAMED_BY], [told[name] for name in _NAMED_BY])


def with_neighbours(claims: ClaimQuerySet) -> ClaimQuerySet:
    """With what names the nearest on either side."""
    named = JSONObject(**{name: name for name in _NAMED_BY})
    before = Claim.objects.before(OUTER).order_by("-begin", "end", "-pk")
    behind = Claim.objects.after(OUTER).in_reading_order()
    return claims.annotate(
        told_before=Subquery(before.values(told=named)[:1]),
        told_behind=Subquery(behind.values(told=named)[:1]),
    )


_WITH_NEIGHBOURS = KeptQuery(
    lambda: with_neighbours(Claim.on_record.filter(pk=Given("pk")).only("pk").order_by())
)
