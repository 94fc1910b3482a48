"""Requests as a guest makes them: what robots.txt allows, one at a time for each host, and none
while the server asks to be left alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from urllib.parse import urljoin

from django.utils import timezone

from articles.incoming_items.page_fetcher import page_fetcher
from articles.models.site import Site
from fetching import Fetched, Fetcher, FetchError, Problem
from fetching.fetcher import read_address
from intake.feeds.polling import read_retry_after

AGENT = "Wortlaut"  # the product's name in the User-Agent, which robots.txt names
#: What passes by itself.
_TEMPORARY = frozenset({Problem.UNREACHABLE, Problem.TIMEOUT, Problem.BROKEN, Problem.UNKNOWN_HOST})
_LARGEST_ROBOTS = 512 * 1024
_TURN_STAYS, _AT_ONCE = timedelta(minutes=1), timedelta(milliseconds=50)


class RobotsError(FetchError):
    """The site does not want this address to be fetched by programs."""

    def __init__(self) -> None:
        super().__init__(Problem.STATUS, "robots.txt")


class AwayError(ConnectionError):
    """Another try may well succeed; not before ``until`` where the server says so."""

    def __init__(self, why: FetchError, until: datetime | None = None) -> None:
        self.why, self.until = why, until
        super().__init__(str(why))


def later_turn(address: str, turn: str = "") -> datetime | None:
    """When the caller's request may go to the address's host, None for now; ``turn`` is one that
    was taken before, in ISO 8601.

    One that is long past is lost: all that waited while no worker ran would come at once.
    """
    now = timezone.now()
    if turn and timedelta() <= now - datetime.fromisoformat(turn) < _TURN_STAYS:
        return None
    try:
        read_address(address)
    except FetchError:
        return None  # nobody will be asked
    at = Site.of(address).take_turn(AGENT)
    return at if at > now + _AT_ONCE else None


def ask_politely(
    address: str, headers: Mapping[str, str] | None = None, *, fetcher: Fetcher | None = None
) -> Fetched:
    """What the address answers, with any status. Raises RobotsError, FetchError for what will stay
    so, and AwayError.
    """
    fetcher = fetcher or page_fetcher()
    fetcher.check(address)  # nothing is noted of a host that is never asked
    site = Site.of(address)
    try:
        if not _rules_allow(site, address, fetcher):
            raise RobotsError
        return fetcher.ask(address, headers)
    except RobotsError:
        raise
    except FetchError as error:
        if error.problem in _TEMPORARY:
            raise AwayError(error) from error
        raise


def fetch_politely(address: str) -> Fetched:
    """What stands at the address, with status 200."""
    fetched = ask_politely(address)
    if fetched.status == 200:
        return fetched
    refused = FetchError(Problem.STATUS, str(fetched.status))
    if fetched.status in (408, 425, 429) or fetched.status >= 500:
        until = read_retry_after(fetched.headers.get("retry-after", ""), timezone.now())
        if until:
            Site.of(address).stay_away(until)
        raise AwayError(refused, until)
    raise refused


def _rules_allow(site: Site, address: str, fetcher: Fetcher) -> bool:
    if not site.has_rules:
        _fetch_rules(site, fetcher)
    if site.robots_status == 0:  # nobody answered
        raise AwayError(FetchError(Problem.UNREACHABLE, "robots.txt"))
    if site.robots_status >= 500:
        raise AwayError(FetchError(Problem.STATUS, f"robots.txt {site.robots_status}"))
    return site.rules.allow(address, AGENT)


def _fetch_rules(site: Site, fetcher: Fetcher) -> None:
    try:
        answer = fetcher.ask(urljoin(site.origin, "/robots.txt"), {"Accept": "text/plain"})
    except FetchError as error:
        # What cannot be had now is not taken for a permission (RFC 9309, 2.3.1.4).
        site.keep_rules(0 if error.problem in _TEMPORARY else 404, b"")
        return
    # A redirect to nowhere is as good as none.
    site.keep_rules(answer.status, answer.content[:_LARGEST_ROBOTS])
