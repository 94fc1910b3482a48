"""From a selection of claims and a form to a bulk change that is looked at before it is
confirmed.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Q
from django.http import QueryDict
from django.utils import timezone
from django.utils.formats import number_format
from django.utils.translation import gettext as _
from procrastinate.contrib.django import app as jobs

from claims.claim_list.filters import ClaimFilter
from claims.models import BulkChange, ChangeSet, Claim
from claims.models.claims.claim_queryset import ClaimQuerySet
from claims.review.assignment import assignee_from
from claims.review.speaker_input import known_speaker, speaker_from
from record_versions.sent_numbers import is_key

if TYPE_CHECKING:
    from newsroom.models import User

Action = BulkChange.Action

WORK_OFF = "work_off_bulk_change"
# More are no selection that anybody has looked at; the numbers of so many claims are kept in one
# row.
MOST = 200_000
REJECT_RIGHT = "claims.bulk_reject_claim"


def preview_bulk_change(form: QueryDict, by: User) -> BulkChange:
    """What the form asks for, of the claims as they stand now; nothing is changed yet."""
    action = form.get("action", "")
    if action not in CHOICES:
        raise ValidationError(_("Choose an action."))
    # Many rejections at once empty the desk's lists: a chief editor's affair.
    if action == Action.REJECT and not by.has_perm(REJECT_RIGHT):
        raise PermissionDenied
    parameters = _PARAMETERS[action](form) if action in _PARAMETERS else {}
    claims, seen = _selected(form, by)
    wanting = claims.exclude(_as_wanted(action, parameters)).order_by("pk")
    # One more than allowed tells that there are too many, without counting them.
    rows = list(wanting.values_list("pk", "version", "state")[: MOST + 1])
    if len(rows) > MOST:
        raise ValidationError(
            _("That is more than %(most)s claims; narrow the filter.")
            % {"most": number_format(MOST, force_grouping=True)}
        )
    total = len(seen) if seen else claims.order_by().count()
    kept = [(pk, version, state) for pk, version, state in rows if seen.get(pk, version) == version]
    return BulkChange.objects.create(
        action=action,
        parameters=parameters,
        claims=[pk for pk, _version, _state in kept],
        versions=[version for _pk, version, _state in kept],
        number=len(kept),
        states=Counter(state for _pk, _version, state in kept),
        as_wanted=total - len(rows),
        left_out=len(rows) - len(kept),
        made_by=by,
    )


def forget_previews() -> None:
    """Drop what was previewed yesterday and never confirmed."""
    yesterday = timezone.now() - dt.timedelta(days=1)
    BulkChange.objects.filter(state=BulkChange.State.PREVIEWED, made_at__lt=yesterday).delete()


def start_bulk_change(bulk: BulkChange) -> None:
    """Do what is confirmed: at once, or in the worker when that would keep somebody waiting."""
    if bulk.is_large:
        # The lock keeps a change that is begun again from running beside itself.
        jobs.configure_task(WORK_OFF, lock=f"bulk-{bulk.pk}").defer(bulk_id=bulk.pk)
    else:
        bulk.work_off()


def confirm_bulk_change(bulk: BulkChange, by: User) -> None:
    """Do what was previewed, once."""
    if bulk.action == Action.REJECT and not by.has_perm(REJECT_RIGHT):
        raise PermissionDenied
    with transaction.atomic():
        # Now the name becomes a record; who only looked has made none.
        if bulk.action == Action.SPEAKER and bulk.state == BulkChange.State.PREVIEWED:
            speaker = speaker_from(bulk.parameters["typed"])
            bulk.parameters = {"speaker": speaker and speaker.pk, "name": str(speaker)}
            bulk.save(update_fields=["parameters"])
        if bulk.confirm():
            start_bulk_change(bulk)


def undo_change_set(change_set: ChangeSet, by: User) -> BulkChange:
    """Undo a set of changes, once."""
    if BulkChange.needs_chief(change_set) and not by.has_perm(REJECT_RIGHT):
        raise PermissionDenied
    with transaction.atomic():
        undoing = BulkChange.open_undo(change_set, by=by)
        if undoing.is_open:
            start_bulk_change(undoing)
    return undoing


def _selected(form: QueryDict, by: User) -> tuple[ClaimQuerySet, dict[int, int]]:
    """The claims that are ticked, with the versions that the list showed; or all that its filter
    shows.
    """
    if form.get("all") == "yes":
        return ClaimFilter(QueryDict(form.get("query", "")), by).queryset(), {}
    seen = dict(pair for pair in map(_pair, form.getlist("claim")) if pair)
    if not seen:
        raise ValidationError(_("No claim is selected."))
    return Claim.objects.filter(pk__in=seen), seen


def _pair(ticked: str) -> tuple[int, int] | None:
    pk, _sign, version = ticked.partition(":")
    if is_key(pk) and is_key(version):
        return int(pk), int(version)
    return None


def _as_wanted(action: str, parameters: dict[str, Any]) -> Q:
    """Whoever accepted a claim before has accepted it: it is not accepted over again in somebody
    else's name.
    """
    return {
        Action.ACCEPT: Q(state=Claim.State.ACCEPTED),
        Action.REJECT: Q(state=Claim.State.REJECTED),
        Action.ASSIGN: Q(assignee=parameters.get("assignee")),
        # No record has the number 0: nobody is set to a name that is not on record.
        Action.SPEAKER: Q(speaker=parameters.get("speaker") or 0),
        Action.CHECK_WORTHY: Q(is_check_worthy=True),
        Action.NOT_CHECK_WORTHY: Q(is_check_worthy=False),
    }[Action(action)]


def _reason(form: QueryDict) -> dict[str, Any]:
    because = form.get("because", "").strip()
    if not because:
        raise ValidationError(_("Give a reason for rejecting them."))
    return {"because": because[:300]}


def _assignee(form: QueryDict) -> dict[str, Any]:
    colleague = assignee_from(form.get("assignee", ""))
    return {"assignee": colleague and colleague.pk, "name": str(colleague or "")}


def _speaker(form: QueryDict) -> dict[str, Any]:
    """A name that is unknown makes a record on confirmation only: who just looks changes
    nothing.
    """
    name = " ".join(form.get("name", "").split())
    if not name:
        raise ValidationError(_("Name the speaker."))
    known = known_speaker(name)
    return {"typed": name, "name": known.name if known else name, "speaker": known and known.pk}


_PARAMETERS: dict[str, Callable[[QueryDict], dict[str, Any]]] = {
    Action.REJECT: _reason,
    Action.ASSIGN: _assignee,
    Action.SPEAKER: _speaker,
}
CHOICES = [action for action in Action if action != Action.UNDO]
