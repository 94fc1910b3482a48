"""Why a job of the worker failed last, which its queue does not keep."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class JobError(models.Model):
    """One for each job that failed; ``job_id`` is its number in the queue, which may drop it."""

    job_id = models.BigIntegerField(unique=True)
    error = models.CharField(_("error"), max_length=500)
    trace = models.TextField(blank=True)
    at = models.DateTimeField(auto_now=True)

    class Meta:
        verbose_name = _("job error")
        verbose_name_plural = _("job errors")
        permissions: ClassVar = [("manage_jobs", "Can retry and drop the worker's jobs")]

    def __str__(self) -> str:
        return self.error
