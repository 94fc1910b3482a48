"""Who else has an article open: said by the page every few seconds, forgotten when it says nothing
more.

Presence is a courtesy: nobody is kept out, and no history is kept of it.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from django.utils import timezone

from articles.models import Article
from claims.models import Presence

if TYPE_CHECKING:
    from newsroom.models import User

BEAT = 20  # seconds between two signs of life
# A browser lets a page in the background speak once a minute.
EXPIRES_AFTER = dt.timedelta(seconds=75)


def record_presence(article: Article, user: User) -> None:
    """The user has the article open, now."""
    Presence.objects.bulk_create(
        [Presence(article=article, user=user, seen_at=timezone.now())],
        update_conflicts=True,
        unique_fields=["article", "user"],
        update_fields=["seen_at"],
    )


def remove_presence(article: Article, user: User) -> None:
    """A page was closed. If the user has the article open in another one, its next sign of life
    says so.
    """
    Presence.objects.filter(article=article, user=user).delete()


def others_present(article: Article, user: User) -> list[str]:
    """The names of the others who have the article open, in alphabetical order."""
    present = Presence.objects.filter(
        article=article, seen_at__gt=timezone.now() - EXPIRES_AFTER
    ).exclude(user=user)
    return list(present.order_by("user__username").values_list("user__username", flat=True))


def forget_expired_presence() -> None:
    """Drop the rows that tell nothing any more."""
    Presence.objects.filter(seen_at__lte=timezone.now() - EXPIRES_AFTER).delete()
