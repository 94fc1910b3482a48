"""How an article comes in: checked, stored and queued for reading in one transaction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import IntegrityError, transaction
from procrastinate.contrib.django import app as jobs

from articles.embargoes import embargo_of_revision
from articles.identity.similar_articles import text_sample
from articles.models import Article, ExtractionRun
from articles.priorities import AWAITED

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
    same place is the article on record.

    Returns the article and whether it is new.
    """
    if previous := facts.get("previous"):
        facts |= embargo_of_revision(previous, facts.get("embargo_until"))
    article = Article(added_by=added_by, came_in_bulk=priority < AWAITED,
                      sample=text_sample(facts["text"]), **facts)  # fmt: skip
    try:
        with transaction.atomic():
            article.save()
            if previous and article.is_embargoed:
                previous.set_embargo(article.embargo_until)
            if article.withdrawn_at is None:
                _queue(article, priority)
    except IntegrityError as error:
        if "article_once" not in str(error):
            raise
        on_record = Article.objects.get(
            text_sha256=article.text_sha256, outlet=article.outlet, address=article.address
        )
        return on_record, False
    return article, True


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
    run = ExtractionRun.objects.create(article=article)
    task = jobs.configure_task(READ_ARTICLE, lock=f"article-{article.pk}", priority=priority)
    task.defer(run_id=run.pk)
    return run
