"""Which articles on record an incoming one may be a later version of, or an earlier one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from articles.identity.similar_articles import SimilarArticle
from articles.incoming_items.agency_items import ReceivedItem
from articles.models import Article
from intake.records import ArticleRecord


def current_at(address: str) -> Article | None:
    """The newest article of this address."""
    if not address:
        return None
    return Article.objects.filter(address=address, next=None).order_by("-pk").first()


def newest_version(article: Article) -> Article:
    """The article itself, or the last of those that came after it."""
    while later := Article.objects.filter(previous=article).first():
        article = later
    return article


def goes_on_from(
    received: ReceivedItem, similar: Sequence[SimilarArticle]
) -> tuple[Article | None, list[dict[str, Any]]]:
    """The article that the agency says this is the next version of, where its words say so as well;
    else what an editor is asked about, that article first.
    """
    like, earlier = _like(received.record, similar), received.earlier()
    if earlier is None:
        return None, like
    earlier = newest_version(earlier)
    if any(each.article.pk == earlier.pk for each in similar):
        return earlier, []
    asked = {"article": earlier.pk, "title": earlier.title, "share": None}
    return None, [asked, *(each for each in like if each["article"] != earlier.pk)]


def later_on_record(received: ReceivedItem, similar: Sequence[SimilarArticle]) -> Article | None:
    """The last version of the article that goes on from this item and came before it, where its
    words say so as well.
    """
    later = received.later()
    if later is None:
        return None
    later = newest_version(later)
    return later if any(each.article.pk == later.pk for each in similar) else None


def _like(record: ArticleRecord, similar: Sequence[SimilarArticle]) -> list[dict[str, Any]]:
    """Articles that this may be again, the likest first: by address, then by words. The sections
    of one sitting and the items of one delivery share an address, and have numbers of their own.
    """
    found = {}
    at = current_at(record.address)
    others = at and at.identifier and record.identifier and at.identifier != record.identifier[:500]
    if at and not others and at.text != record.text:
        found[at.pk] = {"article": at.pk, "title": at.title, "share": None}
    if Article.objects.filter(text=record.text, address=record.address).exists():
        return []
    for each in similar[:5]:
        entry = {
            "article": each.article.pk,
            "title": each.article.title,
            "share": round(each.share, 2),
        }
        found[each.article.pk] = entry
    return list(found.values())
