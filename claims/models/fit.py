"""What the desk's decisions taught the extraction about its own confidence."""

from __future__ import annotations

from typing import Any, ClassVar

import pghistory
from django.apps import apps
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from extraction.learning import Adjustment


class ConfidenceFitQuerySet(models.QuerySet["ConfidenceFit"]):
    def adjustment_in_use(self) -> Adjustment:
        """The adjustment that new findings get; one that changes nothing when no fit is in use."""
        weights = self.filter(in_use=True).values_list("weights", flat=True).first()
        return Adjustment(weights or {})


@pghistory.track(obj_field=pghistory.ObjForeignKey(related_name="events"))
class ConfidenceFit(models.Model):
    """One fit of the confidence to the newsroom's decisions, with what it gained on decisions held back."""

    weights = models.JSONField(default=dict)
    decisions = models.PositiveIntegerField(_("decisions learned from"))
    held_back = models.PositiveIntegerField(_("decisions held back"))
    loss_before = models.FloatField()
    loss_after = models.FloatField()
    calibration_error_before = models.FloatField()
    calibration_error_after = models.FloatField()
    in_use = models.BooleanField(default=False)
    made_at = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[ConfidenceFitQuerySet] = ConfidenceFitQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        ordering: ClassVar = ["-pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                name="one_confidence_fit_in_use", fields=["in_use"], condition=models.Q(in_use=True)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.made_at:%Y-%m-%d %H:%M}, {self.decisions} decisions"

    @property
    def is_better(self) -> bool:
        return self.loss_after < self.loss_before

    @transaction.atomic
    def put_in_use(self) -> None:
        ConfidenceFit.objects.filter(in_use=True).update(in_use=False)
        self.in_use = True
        self.save(update_fields=["in_use"])

    @transaction.atomic
    def take_out_of_use(self) -> ConfidenceFit | None:
        """Go back to the fit before this one, or to none; return it."""
        self.in_use = False
        self.save(update_fields=["in_use"])
        earlier = ConfidenceFit.objects.filter(pk__lt=self.pk, pk__in=self._once_in_use()).first()
        if earlier:
            earlier.put_in_use()
        return earlier

    def _once_in_use(self) -> models.QuerySet[models.Model, Any]:
        events: type[models.Model] = apps.get_model("claims", "ConfidenceFitEvent")
        return events._default_manager.filter(in_use=True).values("pgh_obj_id")
