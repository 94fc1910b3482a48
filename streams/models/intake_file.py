"""Files of any size that are taken in item by item: archives, what stands in watched folders."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any, ClassVar

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models import Article, IncomingItem
from intake.batches.item_report import Fate
from intake.reading_place import Place
from streams.problems import localized_problems


class IntakeFile(models.Model):
    """A file by its bytes: one that was taken in is known wherever it stands and whatever it is
    called. ``position`` is how many of its items are settled; a reader goes on behind it.
    """

    class State(models.TextChoices):
        QUEUED = "queued", _("waiting")
        RUNNING = "running", _("being read")
        DONE = "done", _("done")
        FAILED = "failed", _("failed")

    #: None until the worker has read it once.
    sha256 = models.CharField(max_length=64, null=True, blank=True)  # noqa: DJ001 - unique
    name = models.CharField(_("name"), max_length=500)
    path = models.TextField()
    size = models.BigIntegerField()
    state = models.CharField(max_length=7, choices=State.choices, default=State.QUEUED)
    facts = models.JSONField(default=dict, blank=True)
    position = models.PositiveIntegerField(default=0)
    #: Where a reader goes on (intake.reading_place); None for the beginning.
    place = models.JSONField(null=True, blank=True)
    #: How many bytes of it are read; about, since readers read ahead.
    read_bytes = models.BigIntegerField(default=0)
    #: How many items had which fate.
    counts = models.JSONField(default=dict, blank=True)
    #: Seconds of reading in all, without what lay between.
    seconds = models.FloatField(default=0)
    problem = models.TextField(blank=True)
    #: Of the items that wait for an editor's answer.
    batch = models.UUIDField(default=uuid.uuid4)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    added_at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    objects: ClassVar[models.Manager[IntakeFile]]

    class Meta:
        verbose_name = _("file")
        verbose_name_plural = _("files")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="intake_file_once", fields=["sha256"]),
            models.UniqueConstraint(
                name="intake_file_waits_once",
                fields=["path"],
                condition=models.Q(sha256=None, state="queued"),
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_open(self) -> bool:
        return self.state in (self.State.QUEUED, self.State.RUNNING)

    @property
    def shown_as(self) -> str:
        """The state of a claim whose colour and sign this state has."""
        return {"done": "accepted", "failed": "rejected"}.get(self.state, "pending")

    @property
    def rate(self) -> float:
        """Items a second."""
        return self.position / self.seconds if self.seconds else 0.0

    @property
    def seconds_left(self) -> int | None:
        """At the rate so far; None where nobody can tell."""
        if not (self.is_open and 0 < self.read_bytes < self.size and self.seconds):
            return None
        return round(self.seconds * (self.size - self.read_bytes) / self.read_bytes)

    @property
    def minutes_left(self) -> int | None:
        """Rounded up."""
        return None if self.seconds_left is None else -(-self.seconds_left // 60)

    @property
    def percent(self) -> int | None:
        return round(100 * self.read_bytes / self.size) if self.size and self.read_bytes else None

    @property
    def failures(self) -> int:
        return int(self.counts.get(Fate.FAILED.value, 0))

    @property
    def has_notes(self) -> bool:
        """Whether somebody should be told of an item: it failed, or is noted for what may come."""
        return bool(self.failures or self.counts.get("noted"))

    @property
    def has_articles(self) -> bool:
        """Whether something came of it."""
        return any(
            self.counts.get(fate)
            for fate in ("new", "same", "revision", "withdrawn", "noted", "question")
        )

    @property
    def told_counts(self) -> list[tuple[str, int]]:
        return [(str(IntakeLine.Fate(fate).label), n) for fate, n in self.counts.items()]

    @property
    def counts_in_words(self) -> str:
        """For a terminal: »2 failed, 7 new«."""
        return ", ".join(f"{number} {fate}" for fate, number in sorted(self.counts.items()))

    def found_at(self, path: Path) -> None:
        """Note where it lies now: it may have been moved since it was begun."""
        self.path = str(path.resolve())
        self.save(update_fields=["path"])

    def settle(
        self, number: int, line: IntakeLine, *, read_bytes: int, place: Place | None = None
    ) -> None:
        """Note the fate of item ``number``, and the ``place`` behind it; the caller has locked the
        row and made the article.
        """
        line.file, line.number = self, number
        line.save()
        self.position, self.place = number, place
        self.read_bytes = max(self.read_bytes, min(read_bytes, self.size))
        self.counts[line.fate] = self.counts.get(line.fate, 0) + 1
        self.state = self.State.RUNNING
        self.save(update_fields=["position", "place", "read_bytes", "counts", "state"])

    def finish(self) -> None:
        """All of its items are settled; failed if none of them was an article."""
        self.state = self.State.DONE if self.has_articles else self.State.FAILED
        self.read_bytes, self.ended_at = self.size, timezone.now()
        self.save(update_fields=["state", "read_bytes", "ended_at", "seconds"])

    def fail(self, problem: str) -> None:
        self.state, self.problem, self.ended_at = self.State.FAILED, problem, timezone.now()
        self.save(update_fields=["state", "problem", "ended_at", "seconds"])

    @property
    def problems(self) -> list[str]:
        return localized_problems(self.problem)

    def begin_again(self) -> None:
        """Forget what became of its items; their articles stay and are found to be on record."""
        with transaction.atomic():
            self.lines.all().delete()
            self.state, self.position, self.read_bytes = self.State.QUEUED, 0, 0
            self.place = None
            self.counts, self.seconds, self.problem, self.ended_at = {}, 0, "", None
            self.save()

    @classmethod
    def waiting(cls, path: Path, **facts: Any) -> tuple[IntakeFile, bool]:
        """The file, to be read whole by the worker before it is known; and whether it is new."""
        return cls.objects.get_or_create(
            path=str(path.resolve()), sha256=None, state=cls.State.QUEUED,
            defaults={"name": path.name[:500], "size": path.stat().st_size, **facts},
        )  # fmt: skip

    def identify(self, sha256: str) -> None:
        """Its bytes are known now; one of the same bytes is on record once."""
        other = IntakeFile.objects.filter(sha256=sha256).first()
        if other:
            self.fail(f"The same file is on record as “{other.name}” (number {other.pk}).")
            return
        self.sha256 = sha256
        self.save(update_fields=["sha256"])

    @classmethod
    def known_or_new(cls, path: Path, sha256: str, **facts: Any) -> tuple[IntakeFile, bool]:
        defaults = {"name": path.name[:500], "path": str(path.resolve()), **facts}
        return cls.objects.get_or_create(
            sha256=sha256, defaults={"size": path.stat().st_size, **defaults}
        )


class IntakeLine(models.Model):
    """What became of one item of a file; ``item`` is its place in it (»line 70000«)."""

    class Fate(models.TextChoices):
        NEW = "new", _("new")
        SAME = "same", _("on record already")
        REVISION = "revision", _("new version")
        WITHDRAWN = "withdrawn", _("withdrawn by the agency")
        NOTED = "noted", _("withdrawal noted")
        QUESTION = "question", _("needs an answer")
        SKIPPED = Fate.SKIPPED.value, _("no article")
        FAILED = Fate.FAILED.value, _("failed")

    file = models.ForeignKey(IntakeFile, on_delete=models.CASCADE, related_name="lines")
    number = models.PositiveIntegerField()
    item = models.CharField(max_length=300, blank=True)
    fate = models.CharField(max_length=9, choices=Fate.choices)
    code = models.CharField(max_length=40, blank=True)
    problem = models.TextField(blank=True)
    title = models.CharField(max_length=500, blank=True)
    address = models.CharField(max_length=2000, blank=True)
    article = models.ForeignKey(
        Article, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    #: Where an editor answers.
    question = models.ForeignKey(
        IncomingItem, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    objects: ClassVar[models.Manager[IntakeLine]]

    class Meta:
        verbose_name = _("item of a file")
        verbose_name_plural = _("items of files")
        ordering: ClassVar = ["file", "number"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="intake_line_once", fields=["file", "number"])
        ]
        indexes: ClassVar = [
            models.Index(
                name="intake_line_failed",
                fields=["file", "id"],
                condition=models.Q(fate__in=["failed", "question"]),
            )
        ]

    def __str__(self) -> str:
        return self.title or self.item

    @property
    def shown_name(self) -> str:
        """Its title, or where in the file it stands, in the reader's language."""
        return self.title or " ".join(localized_problems(self.item))

    @property
    def problems(self) -> list[str]:
        return localized_problems(self.problem)
