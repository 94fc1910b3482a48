"""The worker's jobs for articles that come in."""

from __future__ import annotations

from procrastinate.contrib.django import app

from articles.incoming import READ_INCOMING, read_item
from articles.models import IncomingItem


@app.task(name=READ_INCOMING, queue="fetching")
def read_incoming(item_id: int) -> None:
    """Fetch and read what was handed in; an item that is not open was done by an earlier try."""
    item = IncomingItem.objects.filter(pk=item_id).first()
    if item is None or not item.is_open:
        return
    try:
        read_item(item)
    except Exception:
        item.refresh_from_db()
        item.finish([{"error": "The reading failed; the operator's log has the details."}])
        raise
