"""Each run of the extraction over an article."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from record_versions.kept_plans import any_number_of, plan_keeping_cursor

# Written once for any number of runs: SQL for so many would be made anew each time. With places and
# no names, since django-pgtrigger puts a place in front where triggers are to be passed over.
_BEGIN = f"""
    UPDATE articles_extractionrun SET state = %s, started_at = %s
    WHERE id = ANY ({any_number_of("%s", "bigint")})
"""  # noqa: S608 - no input is put in
_FINISH = """
    UPDATE articles_extractionrun SET state = %s, ended_at = %s, extractor = %s, found = run.claims
    FROM unnest(%s::bigint[], %s::int[]) AS run(id, claims)
    WHERE articles_extractionrun.id = run.id
"""


class ExtractionRun(models.Model):
    """One run of the extraction over an article, from the queue to its end."""

    class State(models.TextChoices):
        QUEUED = "queued", _("waiting")
        RUNNING = "running", _("running")
        DONE = "done", _("done")
        FAILED = "failed", _("failed")

    OPEN = (State.QUEUED, State.RUNNING)

    article = models.ForeignKey("articles.Article", on_delete=models.CASCADE, related_name="runs")
    state = models.CharField(_("state"), max_length=7, choices=State.choices, default=State.QUEUED)
    extractor = models.CharField(_("extractor"), max_length=200, blank=True)
    message = models.TextField(_("message"), blank=True)
    found = models.PositiveIntegerField(_("found"), default=0)
    queued_at = models.DateTimeField(auto_now_add=True)
    started_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("extraction run")
        verbose_name_plural = _("extraction runs")
        ordering: ClassVar = ["-pk"]
        constraints: ClassVar = [
            # Two runs at once over one article would each replace what the other found.
            models.UniqueConstraint(
                name="one_open_run_per_article",
                fields=["article"],
                condition=models.Q(state__in=["queued", "running"]),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.article}: {self.get_state_display()}"

    @property
    def is_open(self) -> bool:
        return self.state in self.OPEN

    @classmethod
    def begin(cls, runs: Sequence[ExtractionRun]) -> None:
        """Say that their articles are being read."""
        now = timezone.now()
        for run in runs:
            run.state, run.started_at = cls.State.RUNNING, now
        with plan_keeping_cursor() as cursor:
            cursor.execute(_BEGIN, [cls.State.RUNNING, now, [run.pk for run in runs]])

    @staticmethod
    def finish(found: Mapping[ExtractionRun, int], extractor: str) -> None:
        """Say how many claims came of each, and by which extractor."""
        now = timezone.now()
        for run, claims in found.items():
            run.state, run.ended_at = run.State.DONE, now
            run.extractor, run.found = extractor, claims
        with plan_keeping_cursor() as cursor:
            cursor.execute(
                _FINISH,
                [ExtractionRun.State.DONE, now, extractor,
                 [run.pk for run in found], list(found.values())],
            )  # fmt: skip

    def fail(self, message: str) -> None:
        self.state, self.ended_at, self.message = self.State.FAILED, timezone.now(), message
        self.save(update_fields=["state", "ended_at", "message"])
