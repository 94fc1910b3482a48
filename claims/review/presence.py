"""Who else has an article open: said by the page every few seconds, forgotten when it says nothing
more.

Presence is a courtesy: nobody is kept out, and no history is kept of it.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from django.utils import timezone

from articles.models import Article
from claims.models import Presence

if TYPE_CHECKING:
    from uuid import UUID

    from newsroom.models import User

BEAT = 20  # seconds between two signs of life
# A browser lets a page in the background speak once a minute.
EXPIRES_AFTER = dt.timedelta(seconds=75)


def record_presence(article: Article, user: User, visit: UUID) -> None:
    """The user has the article open, now. ``visit`` is the page it is open in; one that was left
    stays left, since messages overtake each other.
    """
    _record(["seen_at"], article=article, user=user, visit=visit)


def record_leaving(article: Article, user: User, visit: UUID) -> None:
    """The page was closed. The user may have the article open in another one."""
    _record(["seen_at", "left"], article=article, user=user, visit=visit, left=True)


def others_present(article: Article, user: User) -> list[str]:
    """The names of the others who have the article open, in alphabetical order."""
    present = Presence.objects.filter(
        article=article, left=False, seen_at__gt=timezone.now() - EXPIRES_AFTER
    ).exclude(user=user)
    names = present.order_by("user__username").values_list("user__username", flat=True)
    return list(names.distinct())


def forget_expired_presence() -> None:
    """Drop the rows that tell nothing any more."""
    Presence.objects.filter(seen_at__lte=timezone.now() - EXPIRES_AFTER).delete()


def _record(known: list[str], **values: Any) -> None:
    Presence.objects.bulk_create(
        [Presence(seen_at=timezone.now(), **values)],
        update_conflicts=True,
        unique_fields=["article", "user", "visit"],
        update_fields=known,
    )
