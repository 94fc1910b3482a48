"""That two records may be one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsroom.models import User


# Why two records may be one, with the words that the reason rests on.
REASONS = {
    "sound": _("sound alike: %s"),
    "spelling": _("spelt alike: %s"),
    "short": _("one may be short for the other: %s"),
    "company": _("named in articles with the same people: %s"),
}


class LikenessQuerySet(models.QuerySet["Likeness"]):
    def current(self) -> LikenessQuerySet:
        """Between records that stand for themselves."""
        return self.filter(one__merged_into=None, other__merged_into=None)

    def open(self) -> LikenessQuerySet:
        """What nobody has decided yet: neither merged nor told apart."""
        return self.current().filter(told_apart_at=None)

    def told_apart(self) -> LikenessQuerySet:
        return self.current().filter(told_apart_at__isnull=False)

    def between(self, pks: Iterable[int]) -> LikenessQuerySet:
        return self.filter(one__in=pks, other__in=pks)

    def about(self, pks: Iterable[int]) -> LikenessQuerySet:
        return self.filter(models.Q(one__in=pks) | models.Q(other__in=pks))

    def tell_apart(self, by: User) -> int:
        """Say that these are not one; to say it twice changes nothing. Returns how many it was said
        of.
        """
        return self.filter(told_apart_at=None).update(
            told_apart_by=by, told_apart_at=timezone.now()
        )

    def reopen(self) -> int:
        return self.filter(told_apart_at__isnull=False).update(
            told_apart_by=None, told_apart_at=None
        )


class Likeness(models.Model):
    """Two records that may be one, as speakers.merging.duplicates found, until somebody merges
    them or tells them apart.

    ``reasons`` are pairs of a code and the words it rests on, as a recognition's are.
    """

    one = models.ForeignKey("Speaker", on_delete=models.CASCADE, related_name="+")
    other = models.ForeignKey("Speaker", on_delete=models.CASCADE, related_name="+")
    reasons = models.JSONField(default=list)
    told_apart_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("marked as different by"),
    )
    told_apart_at = models.DateTimeField(_("marked as different at"), null=True, blank=True)

    objects: ClassVar[LikenessQuerySet] = LikenessQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("similarity")
        verbose_name_plural = _("similarities")
        ordering: ClassVar = ["-pk"]
        constraints: ClassVar = [
            # The older record first, so that a pair has one row.
            models.CheckConstraint(
                name="likeness_in_order", condition=models.Q(one__lt=models.F("other"))
            ),
            models.UniqueConstraint(name="likeness_once", fields=["one", "other"]),
            models.CheckConstraint(
                name="likeness_told_apart_by_somebody",
                condition=models.Q(told_apart_at=None, told_apart_by=None)
                | models.Q(told_apart_at__isnull=False, told_apart_by__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.one} ≈ {self.other}"

    @property
    def why(self) -> list[str]:
        return [str(REASONS[code]) % words for code, words in self.reasons if code in REASONS]
