"""What happened to a source, in words."""

from __future__ import annotations

from django.utils.translation import pgettext

from claims.models import Source
from claims.models.base.actions import Action, label_of
from record_versions.fact_history import RecordVersion, versions_of_record


def changes_of_source(source: Source, *, since: int = 0) -> list[RecordVersion]:
    """The source's versions after version ``since``, oldest first."""
    return versions_of_record(source, _tell, since=since)


def _tell(action: str, is_first: bool) -> str:
    if action in (Action.SOURCE_CORRECTED, Action.SOURCE_COMPLETED):
        return label_of(action)
    # Whatever else was done to a claim at the same time put the source on record.
    if is_first:
        return pgettext("history", "added")
    return pgettext("history", "changed")
