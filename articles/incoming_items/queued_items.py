"""A queued item, read when it is its turn: what comes in by itself asks its hosts politely."""

from __future__ import annotations

from datetime import datetime

from procrastinate.contrib.django import app as jobs

from articles.incoming_items.polite_requests import AwayError, fetch_politely, later_turn
from articles.incoming_items.reading import READ_INCOMING, read_item
from articles.models import IncomingItem
from articles.priorities import AWAITED


def read_queued_item(item: IncomingItem, turn: str = "") -> None:
    """Fetch and read the item; ``turn`` is a moment that was reserved for it at its host. An item
    that somebody waits for is fetched at once. Raises AwayError for a server that may answer later.
    """
    is_fetched = item.kind == IncomingItem.Kind.ADDRESS
    if not is_fetched or item.priority >= AWAITED:
        read_item(item, apart=True)
        return
    if at := later_turn(item.address, turn):
        _come_back(item, at)
        return
    try:
        read_item(item, apart=True, fetch=fetch_politely)
    except AwayError as away:
        if away.until is None:
            raise
        _come_back(item, away.until)


def _come_back(item: IncomingItem, at: datetime) -> None:
    job = jobs.configure_task(READ_INCOMING, priority=item.priority, schedule_at=at)
    job.defer(item_id=item.pk, turn=at.isoformat())
