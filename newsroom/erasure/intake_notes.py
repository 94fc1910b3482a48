"""What feeds and files have noted of an article that is erased: that something came stays, so that
it is not fetched or taken in again by itself; which words it had goes.
"""

from __future__ import annotations

from django.db.models import Q

from articles.models import IncomingItem
from newsroom.erasure.scope import Scope
from streams.models import IntakeLine, SeenEntry

#: Models whose rows stay, without what they said of the article.
CLEARED = (IntakeLine, SeenEntry)


def clear_notes(scope: Scope) -> None:
    """Take the words out of the lines and entries that are about the article or its items."""
    items, nothing = scope.keys(IncomingItem), {"title": "", "address": "", "problem": ""}
    about = Q(article__in=scope.articles)
    lines = IntakeLine.objects.filter(about | Q(question__in=items))
    lines.update(article=None, question=None, item="", **nothing)
    entries = SeenEntry.objects.filter(about | Q(item__in=items))
    entries.update(article=None, item=None, **nothing)
