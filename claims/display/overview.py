"""How much of each article waits for the desk."""

from __future__ import annotations

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery

from articles.models import Article, ExtractionRun
from claims.models import Claim

PAGE_SIZE = 50


def newest_articles(before: str = "") -> QuerySet[Article]:
    """A page of articles, newest first, with pending and total counts; ``before`` is the last key
    of the page above.

    The texts stay in the database: a list shows none of them.
    """
    articles = Article.objects.on_record().defer("text", "lead").order_by("-pk")
    if before.isascii() and before.isdigit() and len(before) < 19:
        articles = articles.filter(pk__lt=int(before))
    return articles.annotate(
        pending=Count("claims", filter=Q(claims__state="pending", claims__merged_into=None)),
        total=Count("claims", filter=Q(claims__merged_into=None)),
        run_state=Subquery(
            ExtractionRun.objects.filter(article=OuterRef("pk")).order_by("-pk").values("state")[:1]
        ),
    )[:PAGE_SIZE]


def count_states(article: int) -> dict[str, int]:
    """How many claims of an article are in each state, and in all under ``total``."""
    rows = (
        Claim.objects.filter(article=article).order_by().values_list("state").annotate(Count("pk"))
    )
    counts = dict.fromkeys(Claim.State.values, 0) | dict(rows)
    return counts | {"total": sum(counts.values())}
