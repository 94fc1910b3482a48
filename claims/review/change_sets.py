"""What was done to several claims at once: the sets of changes, in words, with some of their
claims.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from claims.models import BulkChange, ChangeSet, Claim
from claims.models.base.actions import label_of
from record_versions.sent_numbers import is_key

PAGE_SIZE = 50
SAMPLE = 8


@dataclass(frozen=True, slots=True)
class Done:
    """A set of changes as a page shows it."""

    change_set: ChangeSet

    @property
    def did(self) -> str:
        """What was done, in the past tense; of an undo, what it took back."""
        undone = self.change_set.undoes
        did = label_of((undone or self.change_set).action)
        return _("undid: %(did)s") % {"did": did} if undone else did

    @property
    def about(self) -> str:
        """The reason, the name or whatever else belongs to the action."""
        parameters = (self.change_set.undoes or self.change_set).parameters
        return str(parameters.get("because") or parameters.get("name") or "")

    @property
    def undone_by(self) -> ChangeSet | None:
        return getattr(self.change_set, "undone_by", None)

    @property
    def needs_chief(self) -> bool:
        return BulkChange.needs_chief(self.change_set)


def with_all_shown(change_sets: QuerySet[ChangeSet]) -> QuerySet[ChangeSet]:
    return change_sets.select_related("made_by", "undoes__undoes", "undone_by__made_by")


def newest_changes(before: str = "") -> dict[str, Any]:
    """A page of them, and the key of the page behind it."""
    change_sets = with_all_shown(ChangeSet.objects.order_by("-pk"))
    if is_key(before):
        change_sets = change_sets.filter(pk__lt=int(before))
    rows = list(change_sets[: PAGE_SIZE + 1])
    return {
        "changes": [Done(change_set) for change_set in rows[:PAGE_SIZE]],
        "older": rows[PAGE_SIZE - 1].pk if len(rows) > PAGE_SIZE else None,
    }


@dataclass(frozen=True, slots=True)
class Sample:
    """Some of many claims, as they stand now, and how many more there are."""

    claims: list[Claim]
    rest: int


def claims_of(change_set: ChangeSet) -> Sample:
    """Of the claims that the set changed."""
    numbers = list(
        change_set.items.order_by("claim_id").values_list("claim_id", flat=True)[:SAMPLE]
    )
    return _sample(numbers, change_set.number)


def sample_of(bulk: BulkChange) -> Sample:
    """Of the claims that a bulk change is about, while it is looked at."""
    if bulk.state == BulkChange.State.PREVIEWED:
        return _sample(bulk.sample(SAMPLE), bulk.number)
    return Sample([], 0)


def _sample(numbers: list[int], of: int) -> Sample:
    claims = Claim.on_record.filter(pk__in=numbers).select_related("article", "speaker", "assignee")
    shown = list(claims.defer("spans", "reasons", "article__text").order_by("pk"))
    return Sample(shown, of - len(shown))
