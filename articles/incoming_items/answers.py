"""What an editor says of a record that is like an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction

from articles.incoming_items.agency_items import (
    ReceivedItem,
    is_older,
    keep_embargo,
    wait_for_item,
)
from articles.incoming_items.earlier_articles import newest_version
from articles.incoming_items.reading import store_record
from articles.models import Article
from intake.records import ArticleRecord

if TYPE_CHECKING:
    from newsroom.models import User


@transaction.atomic
def store_answered(
    record: ArticleRecord, *, by: User, revision_of: Article | None = None
) -> Article:
    """The record as a new version of an article, or as another one. Other versions of either may
    have come while it waited for the answer: it goes behind them, and does not replace a later one.
    """
    wait_for_item(record)
    received = ReceivedItem(record)
    newest = received.newest()
    if newest and is_older(received.version, newest):
        keep_embargo(newest, record)
        return newest
    previous = newest or (newest_version(revision_of) if revision_of else None)
    return store_record(received, by=by, previous=previous)[0]
