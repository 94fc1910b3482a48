"""The list of claims that changed after they were given out, with the words that somebody holds."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, Q
from django.http import QueryDict

from claims.claim_list.newest_first import newest_page
from claims.claim_list.pages_by_key import KeyPage
from claims.models import ChangedQuotation, Claim, CorrectionNotice
from claims.models.base.events import events_of
from claims.verdicts.reach import ReachChange, changes_of_words


@dataclass(frozen=True, slots=True)
class OutdatedQuotation:
    """A claim as it stands and as it was given out, what became of it, and the latest notice."""

    claim: Claim
    record: Any
    changes: list[ReachChange]
    changed_at: dt.datetime
    notice: CorrectionNotice | None


def changed_quotations(key: QueryDict) -> KeyPage[OutdatedQuotation]:
    """A page, what changed last first; without what stands again as it was given out."""
    page = newest_page(ChangedQuotation.objects.prefetch_related(*_told()), key)
    records = _records(page.rows)
    found = [_outdated(row, records.get((row.claim_id, row.version))) for row in page.rows]
    return page.showing([each for each in found if each])


def _told() -> list[Prefetch[Any]]:
    notices = CorrectionNotice.objects.filter(verdict=None).order_by("pk")
    claims = Claim.on_record.select_related("article", "speaker").defer("article__text", "spans")
    return [
        Prefetch("claim", claims.prefetch_related(Prefetch("notices", notices, to_attr="told")))
    ]


def _records(rows: list[ChangedQuotation]) -> dict[tuple[int, int], Any]:
    """The events of the versions that were given out, along the index of their claims."""
    wanted = Q()
    for row in rows:
        wanted |= Q(pgh_obj=row.claim_id, version=row.version)
    events = events_of(Claim).filter(wanted).select_related("speaker") if wanted else []
    return {(event.pgh_obj_id, event.version): event for event in events}


def _outdated(row: ChangedQuotation, record: Any) -> OutdatedQuotation | None:
    changes = changes_of_words(record, row.claim) if record else []
    if not changes:
        return None
    told = [
        notice
        for notice in row.claim.told  # type: ignore[attr-defined]
        if notice.drafted_at >= row.changed_at
    ]
    return OutdatedQuotation(row.claim, record, changes, row.changed_at, told[-1] if told else None)
