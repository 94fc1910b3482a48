"""The balance of the desk as it was counted, kept for a while: over a large archive it takes longer
than a page may.
"""

from __future__ import annotations

import datetime as dt
from datetime import timedelta
from typing import Any, ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from claims.models.base.job_queue import queue_unless_waiting

COUNT_BALANCE = "count_balance"
FRESH = timedelta(hours=1)
KEPT = timedelta(days=1)


class BalanceReport(models.Model):
    """The lines of one balance, of articles of these days."""

    by = models.CharField(max_length=6)
    since = models.DateField(null=True)
    until = models.DateField(null=True)
    made_at = models.DateTimeField()
    lines = models.JSONField()

    class Meta:
        default_permissions = ()
        verbose_name = _("balance")
        verbose_name_plural = _("balances")
        constraints: ClassVar = [
            models.UniqueConstraint(
                name="balance_once", fields=["by", "since", "until"], nulls_distinct=False
            )
        ]

    def __str__(self) -> str:
        return f"{self.by} {self.since or ''} – {self.until or ''}"

    @classmethod
    def standing(
        cls, by: str, since: dt.date | None, until: dt.date | None
    ) -> BalanceReport | None:
        fresh = cls.objects.filter(by=by, since=since, until=until)
        return fresh.filter(made_at__gt=timezone.now() - FRESH).first()

    @classmethod
    def ask(cls, by: str, since: dt.date | None, until: dt.date | None) -> None:
        """Have the worker count it; who asks twice asks once."""
        days = [str(day) if day else "" for day in (since, until)]
        name = f"balance-{by}-{'-'.join(days)}"
        queue_unless_waiting(
            COUNT_BALANCE, lock=name, queueing_lock=name, by=by, since=days[0], until=days[1]
        )

    @classmethod
    def keep(
        cls, by: str, since: dt.date | None, until: dt.date | None, lines: list[dict[str, Any]]
    ) -> BalanceReport:
        report, _is_new = cls.objects.update_or_create(
            by=by,
            since=since,
            until=until,
            defaults={"made_at": timezone.now(), "lines": lines},
        )
        return report

    @classmethod
    def forget_old(cls) -> None:
        cls.objects.filter(made_at__lt=timezone.now() - KEPT).delete()
