"""Items that articles go on from and that had not come when the articles did."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models.article import Article


class EarlierItem(models.Model):
    """The number that an article's agency names as the item which it goes on from. That one comes
    behind it: a folder is read in another order, a delivery was late. Rules:
    :mod:`articles.incoming_items.agency_items`.
    """

    article = models.ForeignKey(Article, models.CASCADE, related_name="earlier_items")
    identifier = models.CharField(_("number"), max_length=500, db_index=True)

    objects: ClassVar[models.Manager[EarlierItem]]

    class Meta:
        verbose_name = _("earlier item")
        verbose_name_plural = _("earlier items")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="earlier_item_once", fields=["article", "identifier"]),
            models.CheckConstraint(
                name="earlier_item_has_a_number", condition=~models.Q(identifier="")
            ),
        ]

    def __str__(self) -> str:
        return self.identifier
