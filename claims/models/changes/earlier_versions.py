"""Many claims brought back to earlier versions at once, by one statement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import models
from django.db.models.functions import Coalesce
from django.db.models.lookups import Exact

from claims.models.base.events import events_of
from claims.models.claims.claim import Claim
from speakers.models import Speaker


def restore_versions(distances: Mapping[int, int]) -> None:
    """Bring these claims, which the caller holds locked, back by so many versions, as a new version
    of each.

    Nearly all of a set go back by one; those that were undone and done again in between by a few
    more.
    """
    for distance in set(distances.values()):
        _restore([pk for pk, back in distances.items() if back == distance], distance)


def _restore(pks: Sequence[int], distance: int) -> None:
    events = events_of(Claim)
    version: Any = models.OuterRef("version") - distance
    earlier = events.filter(pgh_obj=models.OuterRef("pk"), version=version).order_by("-pgh_id")
    columns: dict[str, Any] = {
        field: models.Subquery(earlier.values(field)[:1]) for field in Claim.RESTORED
    }
    speakers = events.filter(
        pgh_obj__in=pks, version=models.F("pgh_obj__version") - distance
    ).values("speaker")
    columns["speaker_id"] = models.Case(
        # The record of then may have been merged since.
        *(
            models.When(
                Exact(columns["speaker_id"], speaker.pk), then=models.Value(speaker.standing.pk)
            )
            for speaker in Speaker.objects.filter(pk__in=speakers, merged_into__isnull=False)
        ),
        default=columns["speaker_id"],
        output_field=models.BigIntegerField(),
    )
    columns["returned_to"] = Coalesce(
        models.Subquery(earlier.values("returned_to")[:1]), models.F("version") - distance
    )
    Claim.on_record.filter(pk__in=pks).update(version=models.F("version") + 1, **columns)
