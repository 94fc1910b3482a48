"""That one record was merged into another, with all that is needed to take it back."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from speakers.models.speaker import Speaker


class MergeQuerySet(models.QuerySet["Merge"]):
    def standing(self) -> MergeQuerySet:
        """Merges that nobody took back."""
        return self.filter(undone_at=None)


class Merge(models.Model):
    """``merged`` became ``into``. Only speakers.merging.merges makes and takes back merges.

    ``moved`` holds the primary keys of the rows that changed owner, by ``app.model.field``;
    ``filled`` the fields that the record which stays took over, each with its value before and
    after.
    """

    merged = models.ForeignKey(
        Speaker, on_delete=models.PROTECT, related_name="merges", verbose_name=_("merged record")
    )
    into = models.ForeignKey(
        Speaker,
        on_delete=models.PROTECT,
        related_name="merges_received",
        verbose_name=_("record that stays"),
    )
    moved = models.JSONField(default=dict)
    filled = models.JSONField(default=dict)
    merged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("merged by"),
    )
    merged_at = models.DateTimeField(_("merged at"), auto_now_add=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("undone by"),
    )
    undone_at = models.DateTimeField(_("undone at"), null=True, blank=True)

    objects: ClassVar[models.Manager[Merge]] = MergeQuerySet.as_manager()

    class Meta:
        verbose_name = _("merge")
        verbose_name_plural = _("merges")
        ordering: ClassVar = ["-pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="merge_not_into_itself", condition=~models.Q(merged=models.F("into"))
            ),
            # A record stands for one other at most.
            models.UniqueConstraint(
                name="merge_standing_once",
                fields=["merged"],
                condition=models.Q(undone_at__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.merged} → {self.into}"

    @property
    def is_undone(self) -> bool:
        return self.undone_at is not None
