"""The link between a claim and a source."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import pghistory
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Length
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models import Article
from claims.models.base.events import events_of
from claims.models.base.verdict_guards import EVIDENCE_GUARDS
from claims.models.sources.snapshot import Snapshot
from claims.models.sources.source import Source
from claims.models.sources.suggestion_reasons import why
from record_versions.history_of_many import made_at_once

if TYPE_CHECKING:
    from claims.models.claims.claim import Claim
    from claims.sources.passages import Selection
    from newsroom.models import User


@pghistory.track(*made_at_once(), obj_field=pghistory.ObjForeignKey(related_name="events"))
class Evidence(models.Model):
    """How a source bears on a claim: proposed by the software, confirmed or dismissed by an
    editor.
    """

    class Relation(models.TextChoices):
        ORIGIN = "origin", _("origin")
        SUPPORTS = "supports", _("supports")
        CONTRADICTS = "contradicts", _("contradicts")
        CONTEXT = "context", _("context")

    class State(models.TextChoices):
        PROPOSED = "proposed", _("suggested")
        CONFIRMED = "confirmed", _("confirmed")
        DISMISSED = "turned_down", _("dismissed")

    claim = models.ForeignKey("Claim", on_delete=models.CASCADE, related_name="evidence")
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="evidence")
    relation = models.CharField(
        _("relation"), max_length=11, choices=Relation.choices, default=Relation.ORIGIN
    )
    state = models.CharField(
        _("state"), max_length=11, choices=State.choices, default=State.PROPOSED
    )
    # Of a suggestion: how well it fits, 0 to 1, which only orders them, and why, as codes with
    # words.
    score = models.FloatField(_("score"), null=True, blank=True)
    reasons = models.JSONField(_("why"), default=list, blank=True)
    # The words of the source that prove it: W3C Web Annotation's TextQuoteSelector and
    # TextPositionSelector, in code points of the text with this SHA-256. A text that changes is
    # another text; nothing is anchored anew by itself.
    passage = models.TextField(_("passage"), blank=True)
    passage_prefix = models.CharField(max_length=32, blank=True)
    passage_suffix = models.CharField(max_length=32, blank=True)
    passage_begin = models.PositiveIntegerField(null=True, blank=True)
    passage_end = models.PositiveIntegerField(null=True, blank=True)
    passage_sha256 = models.CharField(max_length=64, blank=True)
    snapshot = models.ForeignKey(
        Snapshot, on_delete=models.PROTECT, null=True, blank=True, related_name="evidence"
    )
    revision = models.ForeignKey(
        Article, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    settled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    settled_at = models.DateTimeField(null=True, blank=True)
    # The claim's version that this state belongs to: undoing that version takes it back.
    changed_in = models.PositiveIntegerField(default=1)

    # What undo brings back.
    RESTORED = (
        "state", "relation", "passage", "passage_prefix", "passage_suffix", "passage_begin",
        "passage_end", "passage_sha256", "snapshot_id", "revision_id", "settled_by_id",
        "settled_at",
    )  # fmt: skip

    class Meta:
        verbose_name = _("evidence")
        verbose_name_plural = _("evidence")
        ordering: ClassVar = [models.F("score").desc(nulls_last=True), "pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="evidence_once", fields=["claim", "source"]),
            models.CheckConstraint(
                name="evidence_settled_by_somebody",
                condition=models.Q(state="proposed")
                | models.Q(settled_by__isnull=False, settled_at__isnull=False),
            ),
            models.CheckConstraint(
                name="evidence_passage_has_a_place",
                condition=models.Q(
                    passage="",
                    passage_begin=None,
                    passage_end=None,
                    passage_sha256="",
                    snapshot=None,
                    revision=None,
                )
                | models.Q(
                    ~models.Q(passage=""),
                    ~models.Q(passage_sha256=""),
                    passage_end=models.F("passage_begin") + Length("passage"),
                ),
            ),
        ]
        indexes: ClassVar = [
            # The list of claims with a source, newest claim first.
            models.Index(
                name="evidence_confirmed", fields=["-claim"], condition=models.Q(state="confirmed")
            ),
        ]
        triggers: ClassVar = EVIDENCE_GUARDS

    def __str__(self) -> str:
        return f"{self.claim_id} – {self.get_relation_display()} – {self.source}"

    @property
    def is_suggested(self) -> bool:
        """Proposed by the software, and nobody has settled it yet."""
        return (
            self.state == self.State.PROPOSED
            and self.score is not None
            and self.settled_by_id is None
        )

    @property
    def why(self) -> list[str]:
        return why(self.reasons)

    def settle(self, state: str, relation: str, *, by: User, version: int) -> None:
        """Only for Claim.link and Claim.turn_down, which hold the claim's lock."""
        self._may_become(state, relation)
        self.state, self.relation = state, relation
        self.settled_by, self.settled_at, self.changed_in = by, timezone.now(), version
        self.save()

    def shows(self, selection: Selection | None) -> bool:
        """Whether the passage is already this one."""
        wanted = selection.as_fields() if selection else NO_PASSAGE
        return all(getattr(self, field) == value for field, value in wanted.items())

    def show(self, selection: Selection | None, *, version: int) -> None:
        """Only for Claim.select_passage, which holds the claim's lock; None takes the passage
        away.
        """
        for field, value in (selection.as_fields() if selection else NO_PASSAGE).items():
            setattr(self, field, value)
        self.changed_in = version
        self.save()

    def hand_on(self, to: Claim, *, version: int) -> None:
        """Let it bear on another claim too, in that version of it; what an editor settled there
        stays.
        """
        there = Evidence.objects.filter(claim=to, source=self.source_id).first()
        if there is None:
            there = Evidence(
                claim=to, source_id=self.source_id, score=self.score, reasons=self.reasons
            )
        elif there.state != self.State.PROPOSED or self.state == self.State.PROPOSED:
            return
        there._become(self, version)

    @classmethod
    def bring_back(cls, versions: Mapping[int, int]) -> set[int]:
        """Let the evidence of each claim be what it was in that version; return the claims where
        that changes it.

        For those who hold the locks of the claims and then make the next version of each.
        """
        return {
            claim
            for claim, source in cls._changed_since(versions)
            if cls._put_back(claim, source, cls._as_of(claim, source, versions[claim]))
        }

    @classmethod
    def would_change(cls, versions: Mapping[int, int]) -> set[int]:
        """The claims where ``bring_back`` would change something."""
        return {
            claim
            for claim, source in cls._changed_since(versions)
            if not _are_like(cls._there(claim, source), cls._as_of(claim, source, versions[claim]))
        }

    @classmethod
    def take_back(cls, claim: Claim, step: int) -> bool:
        """Undo what one version of the claim did to its evidence, unless that was changed again;
        for its lock's holder.

        Returns whether that changes something.
        """
        touched = False
        for source in (
            events_of(cls)
            .filter(claim=claim, changed_in=step)
            .values_list("source", flat=True)
            .distinct()
        ):
            earlier, there = cls._as_of(claim.pk, source, step - 1), cls._there(claim.pk, source)
            if _are_like(there, earlier):
                continue
            if not _are_like(there, cls._as_of(claim.pk, source, step)):
                raise ValidationError(_("Later changes rest on this one. Undo those first."))
            touched = cls._put_back(claim.pk, source, earlier) or touched
        return touched

    @classmethod
    def steps(cls, claim: Claim) -> set[int]:
        """The versions of the claim that did something to its evidence."""
        return set(
            events_of(cls)
            .filter(claim=claim, changed_in__gt=1)
            .values_list("changed_in", flat=True)
        )

    @classmethod
    def _there(cls, claim: int, source: int) -> Any:
        return cls.objects.filter(claim=claim, source=source).first()

    @classmethod
    def _changed_since(cls, versions: Mapping[int, int]) -> set[tuple[int, int]]:
        """What was changed or deleted after these versions of the claims, as claim and source."""
        later = models.Q(claim__in=list(versions), changed_in__gt=min(versions.values(), default=0))
        rows = [
            *cls.objects.filter(later).values_list("claim", "source", "changed_in"),
            *events_of(cls)
            .filter(later, pgh_label="delete")
            .values_list("claim", "source", "changed_in"),
        ]
        return {
            (claim, source) for claim, source, changed_in in rows if changed_in > versions[claim]
        }

    @classmethod
    def _as_of(cls, claim: int, source: int, version: int) -> Any:
        """The event that made the link what it was in that version of the claim, or None when there
        was none.
        """
        events = events_of(cls).filter(claim=claim, source=source, changed_in__lte=version)
        last = events.order_by("-pgh_id").first()
        return None if last is None or last.pgh_label == "delete" else last

    @classmethod
    def _put_back(cls, claim: int, source: int, earlier: Any) -> bool:
        """Let the link be what it was: one that was made since goes, one that went comes back."""
        there = cls._there(claim, source)
        if _are_like(there, earlier):
            return False
        version = (there or cls(claim_id=claim)).claim.version + 1
        if earlier is None:
            there._may_become(None, None)
            there.changed_in = version  # so that the next undo knows when it went
            there.save()
            there.delete()
        else:
            there = there or cls(pk=earlier.id, claim_id=claim, source_id=source)
            there.score, there.reasons = earlier.score, earlier.reasons
            there._become(earlier, version)
        return True

    def _become(self, other: Any, version: int) -> None:
        if not self._state.adding:
            self._may_become(other.state, other.relation)
        for field in self.RESTORED:
            setattr(self, field, getattr(other, field))
        self.changed_in = version
        self.save()

    def _may_become(self, state: str | None, relation: str | None) -> None:
        """What a published verdict rests on stays, unless a correction is being written; its last
        source even then.
        """
        if self.state != self.State.CONFIRMED or (state, relation) == (self.state, self.relation):
            return
        published = self.claim.verdicts.published().select_related("rating").first()
        if published is None:
            return
        if not self.claim.verdicts.open().exists():
            raise ValidationError(
                _("The published verdict rests on this source. Begin a correction of it first.")
            )
        others = Evidence.objects.filter(claim=self.claim_id, state=self.State.CONFIRMED).exclude(
            pk=self.pk
        )
        if (
            published.rating.needs_evidence
            and state != self.State.CONFIRMED
            and not others.exists()
        ):
            raise ValidationError(
                _("The published verdict rests on this source alone. Confirm another one first.")
            )


NO_PASSAGE: dict[str, Any] = {
    "passage": "", "passage_prefix": "", "passage_suffix": "", "passage_begin": None,
    "passage_end": None, "passage_sha256": "", "snapshot": None, "revision": None,
}  # fmt: skip


def _are_like(one: Any, other: Any) -> bool:
    """Whether two states of a link, None for no link, are the same to an editor."""
    if one is None or other is None:
        return one is other
    return all(getattr(one, field) == getattr(other, field) for field in Evidence.RESTORED)
