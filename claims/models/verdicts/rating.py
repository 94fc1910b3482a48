"""The scale of verdicts, which the newsroom edits in the admin."""

from __future__ import annotations

from typing import ClassVar

import pghistory
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from claims.models.base.verdict_guards import RATING_FIXED, RATING_GUARDS


def language_of_scale(language: str) -> str:
    """Which of the scale's languages somebody gets who reads ``language`` (ISO 639-1)."""
    return "de" if language.startswith("de") else "en"


class RatingQuerySet(models.QuerySet["Rating"]):
    def on_offer(self) -> RatingQuerySet:
        """What a new verdict may say; a retired rating only stays readable."""
        return self.filter(retired=False)


@pghistory.track(obj_field=pghistory.ObjForeignKey(related_name="events"))
class Rating(models.Model):
    """One step of the scale. What a published verdict says keeps its meaning: such a rating is
    retired, not renamed.
    """

    FIXED_IN_USE = RATING_FIXED

    order = models.PositiveSmallIntegerField(
        _("order"), default=0, help_text=_("The smallest comes first.")
    )
    code = models.SlugField(
        _("code"),
        max_length=30,
        unique=True,
        help_text=_("Names it in addresses and exports, as half-true."),
    )
    name_en = models.CharField(_("name in English"), max_length=60, unique=True)
    name_de = models.CharField(_("name in German"), max_length=60, unique=True)
    definition_en = models.CharField(_("definition in English"), max_length=300)
    definition_de = models.CharField(_("definition in German"), max_length=300)
    value = models.SmallIntegerField(
        _("value"),
        null=True,
        blank=True,
        help_text=_(
            "For other services (ClaimReview): the higher, the truer. Empty for what is not on "
            "that scale."
        ),
    )
    needs_evidence = models.BooleanField(_("needs a confirmed source"), default=True)
    retired = models.BooleanField(
        _("retired"),
        default=False,
        help_text=_("No longer offered; verdicts that have it keep it."),
    )

    objects: ClassVar[RatingQuerySet] = RatingQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("rating")
        verbose_name_plural = _("ratings")
        ordering: ClassVar = ["order", "pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="rating_has_its_words",
                condition=~models.Q(code="") & ~models.Q(name_en="") & ~models.Q(name_de=""),
            ),
            # In the filter's address »none« means claims without a verdict.
            models.CheckConstraint(
                name="rating_code_is_not_none", condition=~models.Q(code="none")
            ),
        ]
        triggers: ClassVar = RATING_GUARDS

    def __str__(self) -> str:
        return self.name_in(get_language() or "en")

    def name_in(self, language: str) -> str:
        return self.name_de if language_of_scale(language) == "de" else self.name_en

    @property
    def definition(self) -> str:
        return self.definition_in(get_language() or "en")

    def definition_in(self, language: str) -> str:
        is_german = language_of_scale(language) == "de"
        return self.definition_de if is_german else self.definition_en

    @property
    def is_in_use(self) -> bool:
        """Whether a reader has seen it on a verdict."""
        return self.pk is not None and self.verdicts.ever_published().exists()

    def clean(self) -> None:
        if self.code == "none":
            raise ValidationError({"code": _("“none” stands for claims without a verdict.")})
        if self.is_in_use:
            kept = Rating.objects.values(*self.FIXED_IN_USE).get(pk=self.pk)
            changed = [field for field in self.FIXED_IN_USE if getattr(self, field) != kept[field]]
            if changed:
                raise ValidationError(
                    dict.fromkeys(
                        changed,
                        _("A published verdict says this. Retire the rating and add another."),
                    )
                )
