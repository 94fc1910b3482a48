"""Claims that say the same, by an editor's choice."""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


@pghistory.track(obj_field=pghistory.ObjForeignKey(related_name="events"))
class Group(models.Model):
    """What several claims say, across articles and languages. Claims join and leave through
    claims.comparison.groups.
    """

    title = models.CharField(_("title"), max_length=300)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    made_at = models.DateTimeField(auto_now_add=True)
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="merged"
    )
    # The claims that went over to the other group with this one, so that it can be taken apart
    # again.
    moved = models.JSONField(default=list)

    class Meta:
        verbose_name = _("group of claims")
        verbose_name_plural = _("groups of claims")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.CheckConstraint(name="group_has_a_title", condition=~models.Q(title="")),
            models.CheckConstraint(
                name="group_not_merged_into_itself", condition=~models.Q(merged_into=models.F("pk"))
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def standing(self) -> Group:
        """The group that this one is part of: itself, or what it was merged into."""
        return self.merged_into.standing if self.merged_into else self
