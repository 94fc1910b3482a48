"""What the desk found, accepted and checked, line by line, with ranges."""

from __future__ import annotations

import datetime as dt
from http import HTTPStatus
from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Query
from pydantic import BaseModel, Field

from api.application import api
from api.pages import SIZE, links, mistakes, refuse_unknown
from api.problems import ProblemError
from api.schemas.choices import BalanceBy
from api.schemas.fields import NO_NUL, Day, PageSize
from api.schemas.told import PageLinks, RecordTold
from api.tokens.authentication import Bearer
from claims.display.balance import USUAL, BalanceLine, balance_of
from claims.display.intervals import Share

TAGS = ["balance"]
# Seconds, within which the worker has counted most of them.
COME_AGAIN = 30
_LineKey = Annotated[str, Field(pattern=NO_NUL, max_length=350)]


class BalanceAsked(BaseModel):
    """Of articles of these days; all without."""

    by: BalanceBy = USUAL
    since: Day | None = None
    until: Day | None = None
    limit: PageSize = SIZE
    after: _LineKey | None = None
    before: _LineKey | None = None


class ShareTold(RecordTold):
    """From 0 to 1, with its bounds at 95 %."""

    count: int
    value: float
    low: float
    high: float


class BalanceLineTold(RecordTold):
    name: str = Field(description="Empty for claims without one")
    found: int
    accepted: int
    rejected: int
    checked: int
    with_source: int = Field(description="Accepted ones with a confirmed source")
    sources: int
    median_hours: float | None = Field(description="From the claim to its first verdict")
    median_low: float | None
    median_high: float | None
    accepted_share: ShareTold | None = Field(description="Of what was decided")
    checked_share: ShareTold | None = Field(description="Of what was accepted")
    source_share: ShareTold | None = Field(description="Of what was accepted")
    ratings: dict[str, ShareTold] = Field(description="Of what was checked, by code")


class BalanceTold(PageLinks):
    by: BalanceBy
    counted_at: dt.datetime
    items: list[BalanceLineTold]


@api.get("/balance", response=BalanceTold, auth=Bearer("claims:read"), tags=TAGS)
def get_balance(request: HttpRequest, asked: Query[BalanceAsked]) -> Any:
    """The lines with the most claims first, months with the newest first; 503 while the worker
    counts them.
    """
    refuse_unknown(request, BalanceAsked)
    since, until = (
        dt.date.fromisoformat(day) if day else None for day in (asked.since, asked.until)
    )
    if since and until and since > until:
        raise mistakes("query", {"until": ["The end lies before the beginning."]})
    balance = balance_of(asked.by, since, until)
    if balance is None:
        raise ProblemError(
            HTTPStatus.SERVICE_UNAVAILABLE,
            "The worker counts it.",
            headers={"Retry-After": str(COME_AGAIN)},
        )
    first, last = _page(balance.lines, asked)
    shown = balance.lines[first:last]
    return {
        "by": asked.by,
        "counted_at": balance.made_at,
        "items": [_line(line) for line in shown],
        **links(
            request,
            _key(shown[-1]) if shown and last < len(balance.lines) else None,
            _key(shown[0]) if shown and first > 0 else None,
        ),
    }


def _page(lines: Any, asked: BalanceAsked) -> tuple[int, int]:
    """Where the page begins and ends. Raises ProblemError for a line that is no longer there."""
    for name in ("after", "before"):
        key = getattr(asked, name)
        if key is None:
            continue
        place = next((at for at, line in enumerate(lines) if _key(line) == key), None)
        if place is None:
            raise mistakes("query", {name: ["There is no such line."]})
        if name == "after":
            return place + 1, place + 1 + asked.limit
        return max(place - asked.limit, 0), place
    return 0, asked.limit


def _key(line: BalanceLine) -> str:
    """With a sign, so that the line without a name has one too."""
    return f"~{line.name}"


def _line(line: BalanceLine) -> dict[str, Any]:
    names = ("name", "found", "accepted", "rejected", "checked", "with_source", "sources")
    shares = ("accepted_share", "checked_share", "source_share")
    return {
        **{name: getattr(line, name) for name in names},
        **{name: _share(getattr(line, name)) for name in shares},
        "median_hours": line.median,
        "median_low": line.low,
        "median_high": line.high,
        "ratings": {
            code: told for code in line.ratings if (told := _share(line.rating_share(code)))
        },
    }


def _share(share: Share) -> dict[str, Any] | None:
    if share.value is None or share.bounds is None:
        return None
    value, low, high = (round(each, 3) for each in (share.value, *share.bounds))
    return {"count": share.count, "value": value, "low": low, "high": high}
