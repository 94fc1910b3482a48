"""A list of claims as a file that the worker writes, for lists too long to wait for."""

from __future__ import annotations

import uuid
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from django.conf import settings
from django.db import connection, models, transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from procrastinate.contrib.django import app as jobs

if TYPE_CHECKING:
    from newsroom.models import User

WRITE_REPORT = "write_report"
KEPT = timedelta(hours=24)
LONGEST_QUERY = 2000


class ReportQuerySet(models.QuerySet["Report"]):
    def open(self) -> ReportQuerySet:
        return self.filter(state__in=Report.OPEN)

    def expired(self) -> ReportQuerySet:
        """Those whose file is kept no longer."""
        return self.filter(asked_at__lt=timezone.now() - KEPT)


class Report(models.Model):
    """One file: what was asked for, by whom, and how far it is. The filter is the query string of
    the list.
    """

    class Form(models.TextChoices):
        CSV = "rfc4180", _("CSV")
        CSV_WITH_MARK = "utf-8-bom", _("CSV with BOM")
        GERMAN_EXCEL = "excel-de", _("CSV for German Excel")
        JSON_LINES = "jsonl", "JSON Lines"

    class State(models.TextChoices):
        QUEUED = "queued", _("waiting")
        RUNNING = "running", _("being written")
        DONE = "done", _("done")
        FAILED = "failed", _("failed")

    OPEN = (State.QUEUED, State.RUNNING)

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    asked_at = models.DateTimeField(auto_now_add=True)
    query = models.CharField(max_length=LONGEST_QUERY, blank=True)
    form = models.CharField(max_length=9, choices=Form.choices, default=Form.CSV)
    site = models.CharField(max_length=300, blank=True)
    state = models.CharField(max_length=7, choices=State.choices, default=State.QUEUED)
    total = models.PositiveIntegerField(null=True)
    # PostgreSQL's process that copies the rows, and knows how many it has copied.
    process = models.PositiveIntegerField(null=True)
    size = models.PositiveBigIntegerField(null=True)
    sha256 = models.CharField(max_length=64, blank=True)

    objects: ClassVar[ReportQuerySet] = ReportQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("report")
        verbose_name_plural = _("reports")
        ordering: ClassVar = ["-asked_at"]
        constraints: ClassVar = [
            # Who presses twice gets one file.
            models.UniqueConstraint(
                name="one_open_report_of_a_list",
                fields=["asked_by", "query", "form"],
                condition=models.Q(state__in=["queued", "running"]),
            ),
            models.CheckConstraint(
                name="report_done_has_a_size",
                condition=~models.Q(state="done") | models.Q(size__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_form_display()}: {self.query}"

    def get_absolute_url(self) -> str:
        return reverse("claims:report", args=[self.pk])

    @classmethod
    def ask(cls, query: str, form: str, *, by: User, site: str) -> Report:
        """Queue the file; the one that is already on its way will do."""
        with transaction.atomic():
            report, is_new = cls.objects.open().get_or_create(
                asked_by=by, query=query, form=form, defaults={"site": site}
            )
            if is_new:
                jobs.configure_task(WRITE_REPORT).defer(report_id=str(report.pk))
        return report

    @property
    def is_open(self) -> bool:
        return self.state in self.OPEN

    @property
    def extension(self) -> str:
        return "jsonl" if self.form == self.Form.JSON_LINES else "csv"

    @property
    def file_name(self) -> str:
        """In the file store."""
        return f"reports/{self.pk}.{self.extension}"

    @property
    def path(self) -> Path:
        """Where it lies if the store is this machine's media folder."""
        return Path(settings.MEDIA_ROOT) / self.file_name

    @property
    def written(self) -> int:
        """How many claims are in the file so far, as PostgreSQL counts them."""
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT tuples_processed FROM pg_stat_progress_copy WHERE pid = %s", [self.process]
            )
            row = cursor.fetchone()
        return min(row[0], self.total or 0) if row else 0

    def begin(self, *, total: int, process: int) -> None:
        self.state, self.total, self.process = self.State.RUNNING, total, process
        self.save(update_fields=["state", "total", "process"])

    def finish(self, *, rows: int, size: int, sha256: str) -> None:
        """The file is whole: from here on it is handed out."""
        self.state, self.process = self.State.DONE, None
        self.total, self.size, self.sha256 = rows, size, sha256
        self.save(update_fields=["state", "process", "total", "size", "sha256"])

    def fail(self) -> None:
        self.state, self.process = self.State.FAILED, None
        self.save(update_fields=["state", "process"])
