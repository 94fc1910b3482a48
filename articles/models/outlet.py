"""The newspapers, stations and agencies that articles come from."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models.functions import Upper
from django.utils.translation import gettext_lazy as _


class OutletQuerySet(models.QuerySet["Outlet"]):
    def name_for(self, spelling: str) -> str:
        """The name that articles carry for an outlet of this spelling; a record is made for one
        that is new, "" stays "".
        """
        spelling = " ".join(spelling.split())[:200]
        if not spelling:
            return ""
        folded = spelling.upper()
        known = self.annotate(folded=Upper("name")).filter(folded=folded).first()
        known = known or self.filter(names__contains=[spelling]).first()
        if known is None:
            known, _created = self.get_or_create(name__iexact=spelling, defaults={"name": spelling})
        return known.name

    def of_host(self, host: str) -> Outlet | None:
        return self.filter(hosts__contains=[host]).first() if host else None


class Outlet(models.Model):
    """An outlet by the name that articles carry here. ``names`` are other spellings of it, which
    become this one when an article comes in; ``hosts`` are where its pages stand.
    """

    name = models.CharField(_("name"), max_length=200)
    names = ArrayField(
        models.CharField(max_length=200),
        verbose_name=_("other spellings"),
        default=list,
        blank=True,
    )
    hosts = ArrayField(
        models.CharField(max_length=253), verbose_name=_("hosts"), default=list, blank=True
    )

    objects: ClassVar[OutletQuerySet] = OutletQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("outlet")
        verbose_name_plural = _("outlets")
        ordering: ClassVar = ["name"]
        constraints: ClassVar = [
            models.UniqueConstraint(Upper("name"), name="outlet_once"),
            models.CheckConstraint(name="outlet_has_a_name", condition=~models.Q(name="")),
        ]

    def __str__(self) -> str:
        return self.name


class OutletMerge(models.Model):
    """That one outlet became another, with what is needed to take it back: the record that went,
    and the articles that carried its name.
    """

    into = models.ForeignKey(Outlet, on_delete=models.CASCADE, related_name="merges")
    name = models.CharField(max_length=200)
    names = ArrayField(models.CharField(max_length=200), default=list)
    hosts = ArrayField(models.CharField(max_length=253), default=list)
    articles = ArrayField(models.BigIntegerField(), default=list)
    merged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    merged_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("merge of outlets")
        verbose_name_plural = _("merges of outlets")
        ordering: ClassVar = ["-pk"]

    def __str__(self) -> str:
        return f"{self.name} → {self.into}"
