"""What a source said at one time: the answer of a web page, or the text of a document."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import pgtrigger
from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.incoming_items.fetch_problems import problem_in_words
from claims.models.sources.source import Source
from claims.models.sources.stored_file import StoredFile

if TYPE_CHECKING:
    from newsroom.models import User


class SnapshotQuerySet(models.QuerySet["Snapshot"]):
    def open(self) -> SnapshotQuerySet:
        return self.filter(state__in=Snapshot.OPEN)

    def stored(self) -> SnapshotQuerySet:
        """Those with a text of their own, the newest first."""
        return self.filter(state=Snapshot.State.DONE).order_by("-pk")


class Snapshot(models.Model):
    """One look at a source, from the queue to its end. What was stored never changes: passages
    point into it.
    """

    class State(models.TextChoices):
        QUEUED = "queued", _("waiting")
        RUNNING = "running", _("being fetched")
        DONE = "done", _("stored")
        UNCHANGED = "unchanged", _("unchanged since the last time")
        FAILED = "failed", _("failed")

    OPEN = (State.QUEUED, State.RUNNING)

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="snapshots")
    state = models.CharField(_("state"), max_length=9, choices=State.choices, default=State.QUEUED)
    problem = models.CharField(max_length=20, blank=True)
    detail = models.CharField(max_length=200, blank=True)
    address = models.URLField(_("address"), max_length=2000, blank=True)
    file = models.ForeignKey(
        StoredFile, on_delete=models.PROTECT, null=True, blank=True, related_name="snapshots"
    )
    text = models.TextField(_("text"), blank=True)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    asked_at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    objects: ClassVar[SnapshotQuerySet] = SnapshotQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("snapshot")
        verbose_name_plural = _("snapshots")
        ordering: ClassVar = ["-pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                name="one_open_snapshot_per_source",
                fields=["source"],
                condition=models.Q(state__in=["queued", "running"]),
            ),
            models.CheckConstraint(
                name="snapshot_is_stored_whole_or_not_at_all",
                condition=models.Q(state="done", file__isnull=False)
                | (~models.Q(state="done") & models.Q(file=None, text="")),
            ),
            models.CheckConstraint(
                name="snapshot_fails_for_a_reason",
                condition=models.Q(state="failed") ^ models.Q(problem=""),
            ),
        ]
        triggers: ClassVar = [
            # Passages point into the text by offsets.
            pgtrigger.Protect(
                name="snapshot_never_changes",
                operation=pgtrigger.Update | pgtrigger.Delete,
                condition=pgtrigger.Q(old__state="done"),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source}: {self.get_state_display()}"

    @property
    def is_open(self) -> bool:
        return self.state in self.OPEN

    @property
    def words(self) -> str:
        """What was wrong, for people."""
        return problem_in_words(self.problem, self.detail) if self.problem else ""

    def begin(self) -> None:
        self.state = self.State.RUNNING
        self.save(update_fields=["state"])

    def keep(self, file: StoredFile, text: str, address: str = "") -> None:
        """Store what was found; the same text as the last time is noted, not stored again."""
        last = self.source.snapshots.stored().values_list("text", flat=True).first()
        # An address that is longer than any address may be is left out rather than cut.
        self.ended_at, self.address = timezone.now(), address if len(address) <= 2000 else ""
        if last == text:
            self.state = self.State.UNCHANGED
        else:
            self.state, self.file, self.text = self.State.DONE, file, text
        self.save()

    def fail(self, problem: str, detail: str = "") -> None:
        self.state, self.problem, self.detail = self.State.FAILED, problem, detail[:200]
        self.ended_at = timezone.now()
        self.save()

    @classmethod
    def ask_for(cls, source: Source, by: User | None = None) -> tuple[Snapshot, bool]:
        """An open look at the source, and whether it is new: one that waits already will do."""
        return cls.objects.get_or_create(
            source=source, state__in=cls.OPEN, defaults={"asked_by": by, "state": "queued"}
        )
