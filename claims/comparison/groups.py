"""Which claims say the same by an editor's choice: joining, leaving, merging groups, carrying a
verdict over.

A claim's group is one of its fields, so that joining and leaving are versions of the claim, in its
history and undone like any other change.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import pghistory
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _

from claims.models import Claim, Group, Verdict
from claims.models.base.actions import Action
from claims.models.base.versions import changing

if TYPE_CHECKING:
    from newsroom.models import User

MOST_AT_ONCE = 50


@transaction.atomic
def join_claims(claim: Claim, others: Iterable[Claim], *, by: User, seen: int) -> Group:
    """Put the claims into one group: theirs, or a new one. Whoever is in another group brings it
    along.
    """
    # Always in one order: two editors who group the same claims must not wait for each other.
    others = sorted(others, key=lambda other: other.pk)
    group = _group_of(claim) or next(filter(None, map(_group_of, others)), None)
    if group is None:
        group = Group.objects.create(title=claim.quote[:300], made_by=by)
    for other in others:
        theirs = _group_of(other)
        if theirs and theirs != group:
            merge_groups(theirs, group)
        elif theirs is None:
            # The others come without a form that saw them: they are taken as they stand.
            _put(other, group, seen=other.version)
    if (mine := _group_of(claim)) and mine != group:
        merge_groups(mine, group)
    else:
        _put(claim, group, seen=seen)
    return group


def _group_of(claim: Claim) -> Group | None:
    return claim.group and claim.group.standing


def _put(claim: Claim, group: Group, *, seen: int) -> None:
    with changing(claim, seen=seen, action=Action.GROUP_JOINED) as changed:
        changed.group = group


def leave_group_of_claims(claim: Claim, *, seen: int) -> None:
    with changing(claim, seen=seen, action=Action.GROUP_LEFT) as changed:
        changed.group = None


@transaction.atomic
def merge_groups(group: Group, into: Group) -> None:
    """Let all claims of ``group`` say the same as those of ``into``; a version of each of them."""
    group = Group.objects.select_for_update().get(pk=group.pk)
    with pghistory.context(action=Action.GROUPS_MERGED):
        members = list(Claim.on_record.select_for_update().filter(group=group).order_by("pk"))
        # So that a merge can be undone after others have joined.
        group.moved = [claim.pk for claim in members]
        group.merged_into = into
        group.save(update_fields=["moved", "merged_into"])
        _move(group.moved, into)


@transaction.atomic
def separate_groups(group: Group) -> None:
    """Take a merged group apart again: the claims that went over with it come back, unless they
    have left since.
    """
    group = Group.objects.select_for_update().get(pk=group.pk)
    if group.merged_into is None:
        return
    with pghistory.context(action=Action.GROUPS_SEPARATED):
        still = Claim.on_record.select_for_update().filter(
            pk__in=group.moved, group=group.merged_into.standing
        )
        # Who left meanwhile stays where an editor put them.
        back = [claim.pk for claim in still.order_by("pk")]
        group.merged_into, group.moved = None, []
        group.save(update_fields=["moved", "merged_into"])
        _move(back, group)


def _move(claims: list[int], group: Group) -> None:
    # One statement: a group may have hundreds of claims, and each gets its event by the trigger.
    Claim.on_record.filter(pk__in=claims).update(group=group, version=F("version") + 1)


def carry_verdict_over(claim: Claim, *, by: User) -> int:
    """Draft the claim's published verdict on the accepted claims of its group that have none;
    return on how many.

    Each draft names what it was carried from, and goes to its own approval.
    """
    verdict = Verdict.objects.published().filter(claim=claim).first()
    if verdict is None or claim.group is None:
        raise ValidationError(
            _("Only a published verdict can be carried over, and only within a group.")
        )
    # Somebody's own verdict on another of the claims is not written over.
    members = Claim.objects.filter(
        group=claim.group, state=Claim.State.ACCEPTED, verdicts=None
    ).exclude(pk=claim.pk)
    with transaction.atomic():
        return len(
            [verdict.carry_over(member, by=by) for member in members.order_by("pk")[:MOST_AT_ONCE]]
        )
