"""What the desk's decisions taught the extraction about its own confidence."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import Any, ClassVar, Self

import pghistory
from django.apps import apps
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from extraction.statements.confidence_fit import Adjustment
from record_versions.kept_query import KeptQuery


class ConfidenceFitQuerySet(models.QuerySet["ConfidenceFit"]):
    def adjustment_in_use(self) -> Adjustment:
        """The adjustment that new findings get; one that changes nothing when no fit is in use."""
        weights = self.filter(in_use=True).values_list("weights", flat=True).first()
        return Adjustment(weights or {})


class Fit(models.Model):
    """One fit to the newsroom's decisions, with what it gained on decisions held back; one of a
    kind is in use.
    """

    weights = models.JSONField(default=dict)
    decisions = models.PositiveIntegerField(_("decisions learned from"))
    held_back = models.PositiveIntegerField(_("decisions held back"))
    loss_before = models.FloatField()
    loss_after = models.FloatField()
    in_use = models.BooleanField(default=False)
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        abstract = True
        ordering: ClassVar = ["-pk"]

    def __str__(self) -> str:
        return f"{self.made_at:%Y-%m-%d %H:%M}, {self.decisions} decisions"

    @property
    def is_better(self) -> bool:
        return self.loss_after < self.loss_before

    @transaction.atomic
    def put_in_use(self) -> None:
        type(self)._default_manager.filter(in_use=True).update(in_use=False)
        self.in_use = True
        self.save(update_fields=["in_use"])

    @transaction.atomic
    def take_out_of_use(self) -> Self | None:
        """Go back to the fit before this one, or to none; return it."""
        self.in_use = False
        self.save(update_fields=["in_use"])
        earlier = (
            type(self)._default_manager.filter(pk__lt=self.pk, pk__in=self._once_in_use()).first()
        )
        if earlier:
            earlier.put_in_use()
        return earlier

    def _once_in_use(self) -> models.QuerySet[models.Model, Any]:
        events: type[models.Model] = apps.get_model("claims", f"{type(self).__name__}Event")
        return events._default_manager.filter(in_use=True).values("pgh_obj_id")


@pghistory.track(obj_field=pghistory.ObjForeignKey(related_name="events"))
class ConfidenceFit(Fit):
    """How far to trust what the extraction found."""

    calibration_error_before = models.FloatField()
    calibration_error_after = models.FloatField()

    objects: ClassVar[ConfidenceFitQuerySet] = ConfidenceFitQuerySet.as_manager()  # type: ignore[assignment]

    class Meta(Fit.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                name="one_confidence_fit_in_use", fields=["in_use"], condition=models.Q(in_use=True)
            ),
        ]


class ChoiceFitQuerySet(models.QuerySet["ChoiceFit"]):
    def weights_in_use(self) -> dict[str, float]:
        """What each sign adds to a score by the fit in use, whatever the set; nothing when none
        is.
        """
        return _weights_in_use(self.model).first() or {}


@cache
def _weights_in_use(model: type[Fit]) -> KeptQuery[Fit]:
    """Asked for each claim that is opened."""
    in_use = model._default_manager.filter(in_use=True)
    return KeptQuery(lambda: in_use.values_list("weights", flat=True))


class ChoiceFit(Fit):
    """A fit to what editors chose, with how many of the choices held back came first before and
    after.
    """

    right_before = models.PositiveIntegerField()
    right_after = models.PositiveIntegerField()

    objects: ClassVar[ChoiceFitQuerySet] = ChoiceFitQuerySet.as_manager()  # type: ignore[assignment]

    class Meta(Fit.Meta):
        abstract = True

    @property
    def is_better(self) -> bool:
        """A smaller loss that puts fewer of the chosen ones first would be no gain for anybody."""
        return super().is_better and self.right_after >= self.right_before


@pghistory.track(obj_field=pghistory.ObjForeignKey(related_name="events"))
class WorthinessFit(Fit):
    """What makes a claim worth checking for this newsroom, by what its editors marked."""

    objects: ClassVar[ChoiceFitQuerySet] = ChoiceFitQuerySet.as_manager()  # type: ignore[assignment]

    class Meta(Fit.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                name="one_worthiness_fit_in_use", fields=["in_use"], condition=models.Q(in_use=True)
            ),
        ]


@pghistory.track(obj_field=pghistory.ObjForeignKey(related_name="events"))
class RankingFit(ChoiceFit):
    """What speaks for a record being the one that an article means, by what editors chose."""

    class Meta(ChoiceFit.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                name="one_ranking_fit_in_use", fields=["in_use"], condition=models.Q(in_use=True)
            ),
        ]


@pghistory.track(obj_field=pghistory.ObjForeignKey(related_name="events"))
class AntecedentFit(ChoiceFit):
    """What speaks for somebody of the article being meant by a pronoun or description, by what
    editors chose.
    """

    class Meta(ChoiceFit.Meta):
        constraints: ClassVar = [
            models.UniqueConstraint(
                name="one_antecedent_fit_in_use", fields=["in_use"], condition=models.Q(in_use=True)
            ),
        ]


@dataclass(frozen=True, slots=True)
class FitsInUse:
    """What the desk has taught, for one reading of an article."""

    adjustment: Adjustment = field(default_factory=lambda: Adjustment({}))
    worthiness: dict[str, float] = field(default_factory=dict)
    ranking: dict[str, float] = field(default_factory=dict)
    antecedents: dict[str, float] = field(default_factory=dict)

    @classmethod
    def now(cls) -> FitsInUse:
        """Those that are in use at this moment, in one query."""
        found = dict(_IN_USE())
        adjustment = Adjustment(found.pop("adjustment", None) or {})
        return cls(adjustment, **{name: weights or {} for name, weights in found.items()})


def _in_use(model: Any, name: str) -> models.QuerySet[Any, Any]:
    used = model._default_manager.filter(in_use=True).order_by()
    rows: models.QuerySet[Any, Any] = used.values_list(models.Value(name), "weights")
    return rows


_IN_USE: KeptQuery[Any] = KeptQuery(
    lambda: _in_use(ConfidenceFit, "adjustment").union(
        _in_use(WorthinessFit, "worthiness"),
        _in_use(RankingFit, "ranking"),
        _in_use(AntecedentFit, "antecedents"),
        all=True,
    )
)
