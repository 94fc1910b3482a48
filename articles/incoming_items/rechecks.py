"""An article's address, looked at again: whether what stands there is still what is on record."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.incoming_items.reading import queue_item
from articles.models import Article, IncomingItem

if TYPE_CHECKING:
    from newsroom.models import User

# Pages are changed silently in their first weeks; all that is on record for ever is too much.
WATCHED = timedelta(days=90)
# An hour's: other people's servers are asked, and what is handed in comes first.
_AT_ONCE = 60


def queue_recheck(article: Article, *, by: User | None = None) -> IncomingItem:
    """Have the worker fetch the article's address again; one look that waits will do.

    Raises ValidationError for an article without an address.
    """
    if not article.address:
        raise ValidationError(_("The article has no address to be fetched from."))
    with transaction.atomic():
        Article.objects.select_for_update(of=("self",)).only("pk").get(pk=article.pk)
        if waiting := article.rechecks.open().first():
            return waiting
        item = IncomingItem.objects.create(
            kind=IncomingItem.Kind.ADDRESS,
            name=article.address,
            address=article.address,
            recheck_of=article,
            added_by=by,
        )
        queue_item(item)
    return item


def queue_due_rechecks(now: datetime | None = None) -> int:
    """Queue a look at what was not looked at for WORTLAUT_REREAD_DAYS; 0 days is never. Returns how
    many looks there will be.
    """
    days = settings.WORTLAUT_REREAD_DAYS
    if not days:
        return 0
    now = now or timezone.now()
    due = now - timedelta(days=days)
    articles = (
        Article.objects.on_record()
        .newest()
        .filter(added_at__gt=now - WATCHED, added_at__lte=due)
        .exclude(address="")
        .alias(looked_at=Max("rechecks__added_at"))
        .filter(Q(looked_at=None) | Q(looked_at__lte=due))
        # A change that waits for an answer is not asked about once more.
        .exclude(rechecks__state=IncomingItem.State.QUESTION)
        .defer("text")
        .order_by("pk")
    )
    items = [queue_recheck(article) for article in articles[:_AT_ONCE]]
    return len(items)


def last_recheck(article: Article) -> IncomingItem | None:
    return article.rechecks.light().order_by("-pk").first()
