"""When a feed is asked again, and with what: pure functions, without clock, network or database.

The state that comes behind an answer is to be saved together with the answer's entries, in one
transaction: a worker that dies between would else be told »not modified« of entries that nobody
has.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import StrEnum

SHORTEST, USUAL, LONGEST = timedelta(minutes=5), timedelta(minutes=15), timedelta(days=1)
_LONGEST_WAIT = timedelta(days=7)  # that a server may ask for
_MOST_DOUBLINGS = 8


class FeedHealth(StrEnum):
    WELL = "well"
    FAILING = "failing"
    REFUSED = "refused"  # 401, 403 and the like: somebody must look
    GONE = "gone"  # 410: never asked again


@dataclass(frozen=True, slots=True)
class FeedWishes:
    """How a feed's own text asks to be asked: seconds between two answers, and the hours (UTC) and
    days of the week (0 for Monday) at which it is left alone.
    """

    interval: int | None = None
    quiet_hours: frozenset[int] = frozenset()
    quiet_days: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class FeedState:
    """What is known of a feed between two answers. ``etag`` and ``last_modified`` are sent back as
    they came. ``moved_to`` is where a permanent redirect, or the feed itself, says that it stands.
    """

    address: str
    etag: str = ""
    last_modified: str = ""
    health: FeedHealth = FeedHealth.WELL
    failures: int = 0
    next_at: datetime | None = None
    succeeded_at: datetime | None = None
    moved_to: str = ""
    problem: str = ""
    wishes: FeedWishes = FeedWishes()


@dataclass(frozen=True, slots=True)
class FeedAnswer:
    """An answer's status and headers (names in lower case); ``moved_to`` is where a chain of only
    permanent redirects led, ``wishes`` what the feed's own text asks for; None where it was not
    sent, and what it asked for before holds.
    """

    status: int
    headers: Mapping[str, str]
    moved_to: str = ""
    wishes: FeedWishes | None = None


def request_headers(state: FeedState) -> dict[str, str]:
    """The conditions under which the feed need not be sent."""
    headers = {}
    if state.etag:
        headers["If-None-Match"] = state.etag
    if state.last_modified:
        headers["If-Modified-Since"] = state.last_modified
    return headers


def is_due(state: FeedState, now: datetime) -> bool:
    return state.health is not FeedHealth.GONE and (state.next_at is None or state.next_at <= now)


def after_answer(
    state: FeedState, answer: FeedAnswer, now: datetime, spread: float = 0.0
) -> FeedState:
    """The state behind an answer. ``spread``, 0 to 1, parts feeds that were asked together."""
    if answer.status in (200, 304):
        return _after_success(state, answer, now, spread)
    if answer.status == 410:
        return replace(
            state, health=FeedHealth.GONE, next_at=None, problem="The feed is gone (410)."
        )
    refused = answer.status in (401, 402, 403, 407, 451)
    asked = read_retry_after(answer.headers.get("retry-after", ""), now)
    failed = after_failure(state, f"The server answered {answer.status}.", now, spread)
    return replace(
        failed,
        health=FeedHealth.REFUSED if refused else failed.health,
        next_at=max(failed.next_at or now, asked) if asked else failed.next_at,
    )


def _after_success(state: FeedState, answer: FeedAnswer, now: datetime, spread: float) -> FeedState:
    """A full answer sets new conditions also by having none; 304 may leave them out."""
    full = answer.status == 200
    wishes = answer.wishes or (FeedWishes() if full else state.wishes)
    wait = _wait(answer, wishes)
    return replace(
        state,
        etag=answer.headers.get("etag", "" if full else state.etag),
        last_modified=answer.headers.get("last-modified", "" if full else state.last_modified),
        health=FeedHealth.WELL,
        failures=0,
        next_at=_behind_quiet(now + wait + wait * 0.2 * spread, wishes),
        succeeded_at=now,
        wishes=wishes,
        moved_to=answer.moved_to if answer.moved_to != state.address else "",
        problem="",
    )


def _behind_quiet(at: datetime, wishes: FeedWishes) -> datetime:
    """The first moment from ``at`` on at which the feed may be asked; a feed that leaves none out
    of a week asks for too much.
    """
    moment = at
    for _hour in range(7 * 24):
        utc = moment.astimezone(UTC)
        if utc.hour not in wishes.quiet_hours and utc.weekday() not in wishes.quiet_days:
            return moment
        moment = utc.replace(minute=at.minute, second=at.second) + timedelta(hours=1)
    return at


def _wait(answer: FeedAnswer, wishes: FeedWishes) -> timedelta:
    """The longest of what feed and server ask for, within bounds; an archive's year is a day."""
    asked = [USUAL]
    if wishes.interval:
        asked.append(timedelta(seconds=min(wishes.interval, 10_000_000)))
    control = answer.headers.get("cache-control", "")
    if (match := re.search(r"\bmax-age=(\d{1,8})\b", control)) and "no-cache" not in control:
        asked.append(timedelta(seconds=int(match[1])))
    return min(max(SHORTEST, *asked), LONGEST)


def after_failure(state: FeedState, problem: str, now: datetime, spread: float = 0.0) -> FeedState:
    """The state behind a failure of any kind: each one doubles the wait, up to a day."""
    failures = state.failures + 1
    wait = min(USUAL * 2 ** min(failures - 1, _MOST_DOUBLINGS), LONGEST)
    return replace(
        state,
        health=FeedHealth.FAILING,
        failures=failures,
        next_at=now + wait + wait * 0.2 * spread,
        problem=problem,
    )


def read_retry_after(value: str, now: datetime) -> datetime | None:
    """The moment of a Retry-After header: seconds or a date (RFC 9110), a week at most."""
    value = value.strip()
    if re.fullmatch(r"\d{1,12}", value):
        return now + min(timedelta(seconds=min(int(value), 10_000_000)), _LONGEST_WAIT)
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max(moment, now), now + _LONGEST_WAIT)
