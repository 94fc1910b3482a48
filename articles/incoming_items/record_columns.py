"""What of an article record becomes which column of the article, and rows beside it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from articles.dates.written_dates import dated_to
from articles.embargoes import end_of_embargo
from articles.incoming_items.agency_items import ReceivedItem
from articles.incoming_items.made_titles import first_words
from articles.models import Article, Post
from intake.record_json import turn_as_json
from intake.records import ArticlePost


def article_columns(received: ReceivedItem) -> dict[str, Any]:
    record = received.record
    facts: dict[str, Any] = {}
    if record.published:
        facts["published_on"], facts["published_precision"] = dated_to(record.published)
        facts["published_moment"] = record.published.iso
    if record.modified:
        facts["modified_moment"] = record.modified.iso
    return {
        "title": record.title[:500] or first_words(record.text),
        "lead": record.lead,
        "outlet": received.outlet,
        "authors": [author[:300] for author in record.authors],
        "address": record.address if len(record.address) <= 2000 else "",
        "language": record.language,
        "text": record.text,
        "origins": dict(record.origins),
        "identifier": record.identifier[:500],
        "item_version": record.version[:40],
        "urgency": record.urgency,
        "subjects": [subject[:200] for subject in record.subjects],
        "places": [place[:200] for place in record.places],
        "special_genre": record.special_genre.value if record.special_genre else "",
        "embargo_until": end_of_embargo(record.embargo),
        "turns": json.loads(json.dumps([turn_as_json(turn) for turn in record.turns])),
        **facts,
    }


def posts_in(article: Article, posts: Iterable[ArticlePost]) -> Iterator[Post]:
    for post in posts:
        yield Post(
            article=article,
            begin=post.span[0],
            end=post.span[1],
            body_begin=post.body[0],
            body_end=post.body[1],
            platform=post.platform[:30],
            author=post.author[:300],
            handle=post.handle[:200],
            posted_on=post.posted.day if post.posted else None,
            address=post.address[:2000],
            text=post.text,
            is_from_markup=True,
        )
