"""Two records that are one: merge them, and take the merge back.

Every row that refers to the merged record follows, in whatever room it lives: the rows are found
through the database's foreign keys, so this room need not know who refers to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import pghistory
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from speakers.models import Likeness, Merge, Speaker
from speakers.record_lock import lock_records
from speakers.resolution_queue import queue_mention_resolution

if TYPE_CHECKING:
    from newsroom.models import User

# What the record that stays takes over where it has nothing of its own.
TAKEN_OVER = ("description", "pronoun", "wikidata_id")


# Merges, likenesses and merged records say something of a record; they do not follow it.
ABOUT_RECORDS = (Speaker, Merge, Likeness)


class MergeError(Exception):
    """The records cannot be merged, or the merge not taken back; the message says why, in the
    reader's language.
    """


@transaction.atomic
def merge_all_speakers(
    merged: Iterable[Speaker], into: Speaker, by: User | None = None
) -> list[Merge]:
    """Merge several records into one, all or none."""
    return [merge_speakers(each, into, by) for each in merged]


@transaction.atomic
def merge_speakers(merged: Speaker, into: Speaker, by: User | None = None) -> Merge:
    """Let ``into`` stand for ``merged``, with all its rows. Raises MergeError."""
    lock_records()
    merged, into = _locked(merged, into)
    _check(merged, into)
    with pghistory.context(action="speakers_merged"):
        merged.merged_into = into
        merged.save(update_fields=["merged_into"])
        done = Merge.objects.create(
            merged=merged,
            into=into,
            merged_by=by,
            filled=_fill(into, merged),
            moved=_move(merged, into),
        )
    queue_mention_resolution([into])
    return done


@transaction.atomic
def undo_speaker_merge(merge: Merge, by: User | None = None) -> None:
    """Bring back both records as they were; what was added since stays where it was added. Raises
    MergeError.
    """
    lock_records()
    merge.refresh_from_db()
    merged, into = _locked(merge.merged, merge.into)
    if merge.is_undone:
        raise MergeError(_("This merge was already undone."))
    if into.merged_into is not None:
        raise MergeError(
            _("“%(into)s” was itself merged into “%(next)s” later: undo that first.")
            % {"into": into, "next": into.merged_into}
        )
    with pghistory.context(action="speakers_unmerged"):
        _empty(into, merge.filled)
        _stand_alone(merged)
        for key, pks in merge.moved.items():
            _move_rows(*_field(key), into, merged, pks)
        merge.undone_by, merge.undone_at = by, timezone.now()
        merge.save(update_fields=["undone_by", "undone_at"])
        _gather(into)
    queue_mention_resolution([merged, into])


def _locked(*speakers: Speaker) -> list[Speaker]:
    """The records as they stand now, locked in an order that two merges share, returned as they
    were given.
    """
    found = {
        row.pk: row
        for row in Speaker.objects.select_for_update().filter(pk__in=[s.pk for s in speakers])
    }
    return [found[speaker.pk] for speaker in speakers]


def _check(merged: Speaker, into: Speaker) -> None:
    if merged == into:
        raise MergeError(_("“%(name)s” cannot be merged into itself.") % {"name": into})
    for record in (merged, into):
        if record.merged_into is not None:
            raise MergeError(
                _("“%(name)s” was already merged into “%(into)s”.")
                % {"name": record, "into": record.merged_into}
            )


def _fill(into: Speaker, merged: Speaker) -> dict[str, list[str]]:
    filled = {
        field: ["", value]
        for field in TAKEN_OVER
        if not getattr(into, field) and (value := getattr(merged, field))
    }
    if merged.state == Speaker.State.CONFIRMED != into.state:
        filled["state"] = [into.state, merged.state]
    _assign(into, {field: after for field, (_before, after) in filled.items()})
    return filled


def _empty(into: Speaker, filled: dict[str, list[str]]) -> None:
    """Give up what was taken over, unless an editor has changed it since."""
    _assign(
        into,
        {
            field: before
            for field, (before, after) in filled.items()
            if getattr(into, field) == after
        },
    )


def _assign(speaker: Speaker, changes: dict[str, str]) -> None:
    for field, value in changes.items():
        setattr(speaker, field, value)
    if changes:
        speaker.save(update_fields=list(changes))


def _stand_alone(merged: Speaker) -> None:
    merged.merged_into = None
    try:
        merged.validate_constraints()
    except ValidationError as error:
        # Its Wikidata id was given to another record in the meantime.
        raise MergeError(" ".join(error.messages)) from error
    merged.save(update_fields=["merged_into"])


def _gather(into: Speaker) -> None:
    """Bring up what other merged records had to leave behind because ``into`` had the same from the
    one that left.
    """
    for other in into.merges_received.filter(undone_at=None).order_by("pk"):
        for key, pks in _move(other.merged, into).items():
            other.moved[key] = sorted({*other.moved.get(key, []), *pks})
        other.save(update_fields=["moved"])


def _move(giver: Speaker, taker: Speaker) -> dict[str, list[int]]:
    moved = {}
    for model, field in _referring():
        if pks := _move_rows(model, field, giver, taker):
            moved[f"{model._meta.label_lower}.{field}"] = pks
    return moved


def _move_rows(
    model: type[models.Model],
    field: str,
    giver: Speaker,
    taker: Speaker,
    only: list[int] | None = None,
) -> list[int]:
    """Hand the giver's rows to the taker, all or those with the given keys; return the keys of
    those that went.

    A row that the taker has already stays with the giver.
    """
    rows = model._base_manager.filter(**{field: giver})
    if only is not None:
        rows = rows.filter(pk__in=only)
    pks = set(rows.values_list("pk", flat=True))
    for others in _unique_with(model, field):
        taken = set(model._base_manager.filter(**{field: taker}).values_list(*others))
        pks -= {pk for pk, *values in rows.values_list("pk", *others) if tuple(values) in taken}
    model._base_manager.filter(pk__in=pks).update(**{field: taker})
    return sorted(pks)


def _referring() -> Iterator[tuple[type[models.Model], str]]:
    """Every column that refers to a record, but for those that are about the records themselves."""
    for relation in Speaker._meta.get_fields(include_hidden=True):
        if not isinstance(relation, models.ManyToOneRel) or relation.related_model in ABOUT_RECORDS:
            continue
        # History refers without a constraint, and stays as it was.
        if getattr(relation.field, "db_constraint", False):
            yield relation.related_model, relation.field.name


def _unique_with(model: type[models.Model], field: str) -> Iterator[list[str]]:
    """The fields that together with this one are unique."""
    constraints: list[Any] = [
        c for c in model._meta.constraints if isinstance(c, models.UniqueConstraint)
    ]
    for fields in (*(c.fields for c in constraints), *model._meta.unique_together):
        if field in fields and len(fields) > 1:
            yield [other for other in fields if other != field]


def _field(key: str) -> tuple[type[models.Model], str]:
    label, field = key.rsplit(".", 1)
    return apps.get_model(label), field
