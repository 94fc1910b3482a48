"""What agencies have taken back by number, also where the item itself has not come yet."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class ItemWithdrawal(models.Model):
    """That an agency cancelled or withholds an item up to a version. The item may come behind it: a
    folder is read in another order, a worker was killed between. Rules:
    :mod:`articles.incoming_items.agency_items`.
    """

    outlet = models.CharField(_("outlet"), max_length=200, blank=True)
    identifier = models.CharField(_("number"), max_length=500)
    #: The last one that is withdrawn; "" where the agency does not say.
    item_version = models.CharField(_("version"), max_length=40, blank=True)
    #: Of the withdrawal itself, as an article has them.
    modified_moment = models.CharField(max_length=40, blank=True)
    published_moment = models.CharField(max_length=40, blank=True)
    because = models.CharField(_("reason"), max_length=500)
    embargo_until = models.DateTimeField(_("embargo until"), null=True, blank=True)
    came_at = models.DateTimeField(_("came in"), auto_now=True)

    objects: ClassVar[models.Manager[ItemWithdrawal]]

    class Meta:
        verbose_name = _("withdrawal of an item")
        verbose_name_plural = _("withdrawals of items")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="item_withdrawal_once", fields=["identifier", "outlet"]),
            models.CheckConstraint(
                name="item_withdrawal_has_a_number_and_a_reason",
                condition=~models.Q(identifier="") & ~models.Q(because=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.outlet} {self.identifier}"
