"""Verdicts that readers may see."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import Field

from api.schemas.choices import SeenState
from api.schemas.told import PageLinks, RecordTold, columns_of
from claims.models import Verdict


class RatingTold(RecordTold):
    code: str
    name_en: str
    name_de: str
    value: int | None


class VerdictTold(RecordTold):
    id: int
    claim: int
    number: int = Field(description="Its version; a correction is the next one")
    state: SeenState
    rating: RatingTold
    reasons: str
    correction: str
    differs_because: str = Field(
        description="Why it departs from verdicts on similar claims; empty where it does not"
    )
    quote: str
    speaker: str
    published_at: dt.datetime
    withdrawn_at: dt.datetime | None
    withdrawn_because: str
    page: str = Field(description="The address of the public page on the desk")


class VerdictPageTold(PageLinks):
    items: list[VerdictTold]


def verdict_told(verdict: Verdict, site: str) -> dict[str, Any]:
    """Of a verdict with its rating fetched."""
    return {
        "id": verdict.pk,
        "claim": verdict.claim_id,
        "number": verdict.number,
        "state": verdict.state,
        "rating": columns_of(verdict.rating, RatingTold),
        "reasons": verdict.reasons,
        "correction": verdict.correction,
        "differs_because": verdict.differs_because if verdict.differs_from else "",
        "quote": verdict.quote,
        "speaker": verdict.speaker_name,
        "published_at": verdict.published_at,
        "withdrawn_at": verdict.withdrawn_at,
        "withdrawn_because": verdict.withdrawn_because,
        "page": f"{site}{verdict.get_absolute_url()}",
    }
