"""What the newsroom wants to be done for each claim: a list that it edits in the admin."""

from __future__ import annotations

from typing import ClassVar

import pghistory
import pgtrigger
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


class ChecklistItemQuerySet(models.QuerySet["ChecklistItem"]):
    def on_offer(self) -> ChecklistItemQuerySet:
        """What is asked of claims now; a retired item stays in the history of those that have
        it.
        """
        return self.filter(retired=False)


@pghistory.track(obj_field=pghistory.ObjForeignKey(related_name="events"))
class ChecklistItem(models.Model):
    """One thing to be done, such as »asked the speaker for comment«."""

    order = models.PositiveSmallIntegerField(
        _("order"), default=0, help_text=_("The smallest comes first.")
    )
    name_en = models.CharField(_("name in English"), max_length=100, unique=True)
    name_de = models.CharField(_("name in German"), max_length=100, unique=True)
    retired = models.BooleanField(
        _("retired"),
        default=False,
        help_text=_("No longer asked for; claims where it was done keep it in their history."),
    )

    objects: ClassVar[ChecklistItemQuerySet] = ChecklistItemQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("item of the checklist")
        verbose_name_plural = _("checklist")
        ordering: ClassVar = ["order", "pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="checklist_item_has_its_words",
                condition=~models.Q(name_en="") & ~models.Q(name_de=""),
            ),
        ]
        # Claims name it by its number.
        triggers: ClassVar = [pgtrigger.Protect(name="kept", operation=pgtrigger.Delete)]

    def __str__(self) -> str:
        return self.name_de if (get_language() or "en").startswith("de") else self.name_en
