"""What the desk shows of the verdict on one claim: its versions, what can be done next, the form to
write it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.utils.safestring import SafeString

from claims.comparison.text_changes import TextChange, changes_between
from claims.models import Claim, Verdict
from claims.models.verdicts.precedents import standing_on_like
from claims.review.history import Change, changes_of_verdict
from claims.verdicts.forms import VerdictForm
from claims.verdicts.markdown import as_html
from record_versions.kept_query import Given, KeptQuery

if TYPE_CHECKING:
    from claims.models.verdicts.verdict_queryset import VerdictQuerySet

MOST_PRECEDENTS = 10


class VerdictSection:
    """Read only as far as it is shown; ``is_brief`` leaves out the form and the history.

    ``typed`` is what a form sent that could not be stored, or is only to be looked at.
    """

    def __init__(self, claim: Claim, *, typed: Any = None, is_brief: bool = False) -> None:
        self.claim, self.typed, self.is_brief = claim, typed, is_brief
        self.problems: list[str] = []
        self.shows_preview = False
        # The verdict as it was submitted before, and sent back; for a list of what waits.
        self.sent_back: Any = None

    @cached_property
    def versions(self) -> list[Verdict]:
        """The latest first."""
        if not self._is_begun:
            return []
        # A list of sections has fetched them all at once.
        verdicts = self.claim.verdicts.all() if self.is_brief else self.claim.verdicts.with_people()
        return sorted(verdicts, key=lambda verdict: -verdict.number)

    @property
    def _is_begun(self) -> bool:
        """Whether there ever was a verdict; who has shown the claim's card knows."""
        return getattr(self.claim, "has_verdicts", True)

    @property
    def latest(self) -> Verdict | None:
        return self.versions[0] if self.versions else None

    @property
    def earlier(self) -> Any:
        """What whoever approves the latest version has seen of it: what it corrects, or what was
        sent back; None for a first one.
        """
        return self.sent_back or (self.versions[1] if len(self.versions) > 1 else None)

    @cached_property
    def changes(self) -> list[TextChange]:
        """What became of the earlier reasons."""
        if not self.latest or not self.earlier:
            return []
        return changes_between(self.earlier.reasons, self.latest.reasons)

    @property
    def seen(self) -> int:
        return self.latest.version if self.latest else 0

    @property
    def can_be_written(self) -> bool:
        """Whether the form has a point: not while somebody's approval stands, nor for what nobody
        has accepted.
        """
        if self.latest and self.latest.is_open:
            return self.latest.state != Verdict.State.APPROVED
        return self.claim.can_be_rated

    @cached_property
    def form(self) -> VerdictForm:
        has_precedents = bool(self.precedents)
        return VerdictForm(self.claim, self.latest, self.typed, has_precedents=has_precedents)

    @cached_property
    def precedents(self) -> list[Verdict]:
        """What the desk has said on like claims, the latest first."""
        if self.claim.group_id:
            return _IN_GROUP(claim=self.claim.pk, group=self.claim.group_id)
        if not getattr(self.claim, "has_parallels", True):  # who opens a claim knows
            return []
        return _IN_NO_GROUP(claim=self.claim.pk)

    @cached_property
    def departed_from(self) -> dict[int, Verdict]:
        """By key the verdicts that a version's sentence says it differs from; a list of sections
        has fetched them all at once.
        """
        return precedents_differed_from([self])

    @property
    def preview(self) -> SafeString:
        return as_html(str(self.form["reasons"].value() or ""))

    @cached_property
    def history(self) -> list[Change]:
        return changes_of_verdict(self.claim) if self._is_begun else []

    @property
    def discarded(self) -> Change | None:
        """The last step, if it discarded a draft, which can be brought back."""
        last = None if self.is_brief or not self.history else self.history[-1]
        return last if last and last.record.pgh_label == "delete" else None

    def refuse(self, error: ValidationError) -> None:
        """Say each problem beside its field, and those of no field above the form."""
        if not hasattr(error, "error_dict"):
            self.problems = error.messages
            return
        if self.typed and not self.form.is_valid():
            return  # what the form itself found is beside its fields already
        for field, messages in error.message_dict.items():
            if self.typed and field in self.form.fields:
                self.form.add_error(field, messages)
            else:
                self.problems += messages


def precedents_differed_from(sections: Iterable[VerdictSection]) -> dict[int, Verdict]:
    """In one query; none of them if no version differs from anything."""
    keys = {
        key for section in sections for version in section.versions for key in version.differs_from
    }
    return as_precedents(Verdict.objects.all()).in_bulk(keys) if keys else {}


def as_precedents(verdicts: VerdictQuerySet) -> VerdictQuerySet:
    """With what a line says of them."""
    return verdicts.select_related("rating", "claim__article", "claim__speaker").defer(
        "reasons", "sources", "claim__article__text", "claim__spans", "claim__reasons"
    )


def _latest_on_like(group: Given | None) -> VerdictQuerySet:
    found = as_precedents(standing_on_like(Given("claim"), group))
    return found.order_by("-approved_at", "-pk")[:MOST_PRECEDENTS]


_IN_NO_GROUP = KeptQuery(lambda: _latest_on_like(None))
_IN_GROUP = KeptQuery(lambda: _latest_on_like(Given("group")))
