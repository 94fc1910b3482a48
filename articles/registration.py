"""How an article comes in: checked, stored and queued for reading in one transaction."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from django.db import IntegrityError, transaction
from procrastinate.contrib.django import app as jobs

from articles.embargoes import embargo_of_revision
from articles.identity.similar_articles import text_sample
from articles.models import Article, ExtractionRun
from articles.priorities import AWAITED
from record_versions.row_insert import insert_rows

if TYPE_CHECKING:
    from newsroom.models import User

# The job lives in the claims room, which this room does not know; the queue joins them by this
# name.
READ_ARTICLE = "read_article"


class AlreadyReadingError(Exception):
    """The article is waiting for a reader, or being read."""


def add_article(
    *, added_by: User | None = None, priority: int = AWAITED, **facts: Any
) -> tuple[Article, bool]:
    """Store the article and queue its reading, unless it comes withdrawn; the same text from the
    same place is the article on record. A revision may go back to the words of an earlier version.

    Returns the article and whether it is new.
    """
    if previous := facts.get("previous"):
        facts |= embargo_of_revision(previous, facts.get("embargo_until"))
    article = Article(added_by=added_by, came_in_bulk=priority < AWAITED,
                      sample=text_sample(facts["text"]), **facts)  # fmt: skip
    article.repeats_earlier = _repeats_earlier(article)
    try:
        with transaction.atomic():
            article.insert()
            if previous and article.is_embargoed:
                previous.set_embargo(article.embargo_until)
            if article.withdrawn_at is None:
                _queue(article, priority)
    except IntegrityError as error:
        if "article_once" not in str(error):
            raise
        return Article.objects.get(**_place_of_words(article)), False
    return article, True


def _place_of_words(article: Article) -> dict[str, Any]:
    """What there is one record of, beside those that go back to it."""
    digest = hashlib.sha256(article.text.encode()).hexdigest()
    return {
        "text_sha256": digest,
        "outlet": article.outlet,
        "address": article.address,
        "repeats_earlier": False,
    }


def _repeats_earlier(article: Article) -> bool:
    """Whether it goes back, behind the last version, to the words of one before."""
    last = article.previous
    if last is None or last.text == article.text:
        return False
    on_record = Article.objects.filter(**_place_of_words(article)).values_list("pk", flat=True)
    first, earlier = on_record.first(), last.previous_id
    while first and earlier not in (None, first):
        earlier = Article.objects.values_list("previous_id", flat=True).get(pk=earlier)
    return bool(first) and earlier is not None


def queue_reading(article: Article, priority: int = AWAITED) -> ExtractionRun:
    """Queue a run of the extraction; the job exists if and only if the transaction is committed."""
    try:
        with transaction.atomic():
            run = _queue(article, priority)
    except IntegrityError as error:
        if "one_open_run_per_article" not in str(error):
            raise
        raise AlreadyReadingError(article) from error
    return run


@transaction.atomic
def bring_article_back(article: Article, *, seen: int | None, priority: int = AWAITED) -> None:
    """Have a withdrawn article stand again; one that came withdrawn is read now. Raises
    StaleArticleError.
    """
    article.bring_back(seen=seen)
    if not article.runs.exists():
        _queue(article, priority)


def _queue(article: Article, priority: int) -> ExtractionRun:
    run = ExtractionRun(article=article)
    insert_rows([run])
    task = jobs.configure_task(READ_ARTICLE, lock=f"article-{article.pk}", priority=priority)
    task.defer(run_id=run.pk)
    return run
