"""Which claims of articles that come in by themselves reach the queue.

Feeds, folders, agencies and archives bring more than a desk can look at. Where chief editors have
filters of the desk decide, only what one of them shows is put into the queue, and the rest is
archived: on record, found by every search that asks for it, compared with all that is said later.
Without such a filter everything reaches the queue, and so does always what an editor hands in.
"""

from __future__ import annotations

from collections.abc import Collection

import pghistory
from django.db.models import Q
from django.http import QueryDict

from articles.models import Article
from claims.claim_list.filters import ClaimFilter, Offers
from claims.models import Claim, SavedFilter
from claims.models.base.actions import Action


def first_states(articles: Collection[Article]) -> dict[int, Claim.State]:
    """Of what is found in each of the articles, before any filter looked at it; by the article's
    number.
    """
    is_chosen = (
        any(article.came_in_bulk for article in articles)
        and SavedFilter.objects.filter(admits=True).exists()
    )
    return {
        article.pk: Claim.State.ARCHIVED
        if is_chosen and article.came_in_bulk
        else Claim.State.PENDING
        for article in articles
    }


def admit_claims_of(*articles: Article) -> int:
    """Bring to the queue what one of the filters shows; how many claims that were. Asked after each
    reading, and again when a claim of the articles has another speaker or other words.
    """
    in_bulk = [article for article in articles if article.came_in_bulk]
    archived = Claim.objects.filter(article__in=in_bulk, state=Claim.State.ARCHIVED)
    if not in_bulk or not archived.exists():
        return 0
    offers, wanted = Offers(), Q(pk__in=[])
    for query in SavedFilter.objects.filter(admits=True).values_list("query", flat=True):
        shown = ClaimFilter(QueryDict(query), offers=offers).matching(state=Claim.State.ARCHIVED)
        wanted |= Q(pk__in=shown.filter(article__in=in_bulk).order_by().values("pk"))
    return _bring(archived.filter(wanted).values_list("pk", flat=True))


def admit_articles(articles: Collection[int]) -> None:
    """An editor handed in what had come in by itself before: all of it is wanted now."""
    Article.objects.filter(pk__in=articles, came_in_bulk=True).update(came_in_bulk=False)
    archived = Claim.objects.filter(article__in=articles, state=Claim.State.ARCHIVED)
    _bring(archived.values_list("pk", flat=True))


def _bring(claims: Collection[int]) -> int:
    with pghistory.context(action=Action.BROUGHT_TO_QUEUE):
        # Decided in the meantime, it stays decided.
        waiting = Claim.objects.filter(pk__in=list(claims), state=Claim.State.ARCHIVED)
        return waiting.update(state=Claim.State.PENDING)
