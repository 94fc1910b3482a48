"""Positions that somebody has to look at: those that ended or end soon, and those of one record
that overlap where nobody holds two.
"""

from __future__ import annotations

import datetime as dt

from django.db.models import Exists, F, Max, OuterRef, Q, QuerySet, Value
from django.db.models.functions import Coalesce

from speakers.models import Position, Speaker

SHOWN = 50
AROUND = dt.timedelta(days=90)
# So many of the newest are looked through for overlaps: a page may not grow with the record.
_LOOKED_THROUGH = 5000


def ending_positions(today: dt.date) -> QuerySet[Position]:
    """Of kept records, what ended within the last three months or ends within the next, the
    latest first.
    """
    near = _of_kept().filter(end_on__range=(today - AROUND, today + AROUND))
    return near.order_by("-end_on", "pk")[:SHOWN]


def overlapping_positions() -> QuerySet[Position]:
    """Of kept records, positions of the same title and body whose times overlap: one of them is
    mostly wrong. Record by record, the newest first.
    """
    newest = Position.objects.aggregate(newest=Max("pk"))["newest"] or 0
    same = Position.objects.filter(
        speaker=OuterRef("speaker"), folded=OuterRef("folded"), end_unknown=False
    ).exclude(pk=OuterRef("pk"))
    meets = same.filter(
        Q(start_on=None) | Q(start_on__lt=OuterRef("last")),
        Q(end_on=None) | Q(end_on__gt=OuterRef("first")),
    )
    dated = (
        _of_kept()
        .filter(pk__gt=newest - _LOOKED_THROUGH, start_on__isnull=False, end_unknown=False)
        .annotate(first=F("start_on"), last=Coalesce("end_on", Value(dt.date.max)))
    )
    return dated.filter(Exists(meets)).order_by("-speaker", "start_on", "pk")[:SHOWN]


def _of_kept() -> QuerySet[Position]:
    kept = Q(speaker__state=Speaker.State.CONFIRMED, speaker__merged_into=None)
    return Position.objects.filter(kept).select_related("speaker")
