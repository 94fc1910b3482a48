"""From what is handed in to articles: fetched, read by :mod:`intake`, compared with what is on
record, and stored.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app as jobs

from articles.embargoes import end_of_embargo
from articles.identity.same_article import complete_posts, same_article
from articles.identity.similar_articles import SimilarArticle, similar_articles
from articles.incoming_items.agency_items import (
    ReceivedItem,
    is_older,
    is_taken_back_by_agency,
    keep_embargo,
    wait_for_item,
    withdraw_item,
)
from articles.incoming_items.earlier_articles import goes_on_from, later_on_record, newest_version
from articles.incoming_items.fetch_problems import FETCH_PROBLEMS
from articles.incoming_items.messages import UNREADABLE_LANGUAGE
from articles.incoming_items.page_fetcher import page_fetcher
from articles.incoming_items.record_columns import article_columns, posts_in
from articles.incoming_items.storable import storable
from articles.languages import can_be_read
from articles.models import Article, EarlierItem, IncomingItem, Post, SecondCopyError, Subject
from articles.priorities import AWAITED
from articles.registration import add_article, bring_article_back
from extraction.text import languages
from fetching import Fetched, FetchError
from intake.dates.moments import Moment
from intake.errors import IntakeError
from intake.reading_process.limited import ReadingLimits, read_limited
from intake.record_json import from_json, to_json
from intake.records import ArticleRecord
from intake.registry import read_items

if TYPE_CHECKING:
    from newsroom.models import User

READ_INCOMING = "read_incoming"


@dataclass(frozen=True, slots=True)
class HandedIn:
    """One thing to read: an address, or bytes with what is known of them; or what has a
    ``problem`` and is not read, told beside the others.
    """

    kind: str
    name: str
    address: str = ""
    data: bytes = b""
    content_type: str = ""
    problem: str = ""


def receive(
    things: Iterable[HandedIn], *, by: User | None = None, facts: dict[str, Any] | None = None
) -> uuid.UUID:
    """Store what is handed in and queue its reading; returns the number of the batch."""
    batch = uuid.uuid4()
    with transaction.atomic():
        for thing in things:
            item = IncomingItem.objects.create(
                batch=batch,
                kind=thing.kind,
                name=thing.name[:2000] or thing.address,
                address=thing.address,
                data=thing.data,
                content_type=thing.content_type[:200],
                facts=facts or {},
                added_by=by,
                state=IncomingItem.State.FAILED if thing.problem else IncomingItem.State.QUEUED,
            )
            if thing.problem:
                item.finish([{"error": thing.problem}])
            else:
                queue_item(item)
    return batch


def queue_item(item: IncomingItem) -> None:
    """Queue the reading; the job exists if and only if the transaction is committed."""
    task = jobs.configure_task(READ_INCOMING, lock=f"incoming-{item.pk}", priority=item.priority)
    task.defer(item_id=item.pk)


def read_item(
    item: IncomingItem, *, apart: bool = False, fetch: Callable[[str], Fetched] | None = None
) -> None:
    """Make articles of the item, or write down why not. One that was read already stays. ``apart``
    it is read in a process of its own, whose time and memory end where nobody waits for more.
    ``fetch`` gets what stands at an address; what it raises beside FetchError leaves the item open.
    """
    if not item.is_open:
        return
    item.begin()
    try:
        if item.kind == IncomingItem.Kind.ADDRESS:
            _keep_answer(item, (fetch or page_fetcher().fetch)(item.address))
    except FetchError as refused:
        item.finish([unfetched(refused)])
        return
    outcomes = []
    for found in _records_of(item, apart=apart):
        if isinstance(found, IntakeError):
            detail = storable(found.detail or found.item)
            outcomes.append({"error": found.message, "detail": detail})
        else:
            settle = compare_record if item.recheck_of_id else place_record
            outcomes.append(settle(with_facts(storable(found), item.facts), item))
    item.finish(outcomes)


def unfetched(refused: FetchError) -> dict[str, Any]:
    """The outcome of an item of whose address nothing was fetched."""
    return {"error": FETCH_PROBLEMS[refused.problem], "detail": refused.detail}


@transaction.atomic
def place_record(record: ArticleRecord, item: IncomingItem) -> dict[str, Any]:
    """Store the record as an article, unless one on record is like it: that is the editor's to say.

    The same prose that may be from the same place is the article on record, which learns what this
    copy knows beside it. What an agency sends again under its own number is a revision, and what it
    has taken back under that number is withdrawn.
    """
    wait_for_item(record)
    if record.status in ("withheld", "canceled"):
        return withdraw_item(ReceivedItem(record))
    language = record.language or languages.detect(record.text)
    if not can_be_read(language, record.turns):
        return {"title": record.title, "error": UNREADABLE_LANGUAGE, "detail": language}
    received = ReceivedItem(replace(record, language=language))
    newest = received.newest()
    if newest and is_older(received.version, newest):
        keep_embargo(newest, record)
        return _outcome(newest, "same")
    if received.is_withdrawn:
        return _taken_back(received, item, newest)
    if newest and newest.text == record.text:
        complete_article(newest, received)
        return _outcome(newest, _fate_of_copy(newest, received, item))
    if newest is None:
        settled, newest = _settled_by_others(received, item)
        if settled is not None:
            return settled
    article, is_new = store_record(
        received, by=item.added_by, previous=newest, priority=item.priority
    )
    fate = "revision" if newest else "new"
    return _outcome(article, fate if is_new else _fate_of_copy(article, received, item))


def _settled_by_others(
    received: ReceivedItem, item: IncomingItem
) -> tuple[dict[str, Any] | None, Article | None]:
    """What becomes of the first record of its number by what is on record beside it; else the
    article that it is the next version of, if it is one's.
    """
    record = received.record
    similar = similar_articles(record.text)
    if same := _complete_same(received, similar):
        return _outcome(same, _fate_of_copy(same, received, item)), None
    if later := later_on_record(received, similar):
        keep_embargo(later, record)
        _note_earlier_item(later, record)
        return _outcome(later, "same"), None
    newest, like = goes_on_from(received, similar)
    if newest is None and like:
        return {"title": record.title, "record": to_json(record), "like": like}, None
    return None, newest


def _note_earlier_item(article: Article, record: ArticleRecord) -> None:
    """So that the item which the record goes on from is known when it comes behind it."""
    if record.evolved_from:
        number = record.evolved_from[:500]
        EarlierItem.objects.get_or_create(article=article, identifier=number)


def _outcome(article: Article, fate: str) -> dict[str, Any]:
    return {"article": article.pk, "title": article.title, "fate": fate}


def _taken_back(
    received: ReceivedItem, item: IncomingItem, newest: Article | None
) -> dict[str, Any]:
    """What comes behind its own withdrawal is kept without being read. A copy of what is on record
    changes nothing: an editor may have brought that back.
    """
    for known in received.versions().filter(text=received.record.text):
        return _outcome(known, "withdrawn" if known.withdrawn_at else "same")
    article, _is_new = store_record(
        received, by=item.added_by, previous=newest, priority=item.priority
    )
    return _outcome(article, "withdrawn")


def _fate_of_copy(article: Article, received: ReceivedItem, item: IncomingItem) -> str:
    """Note the version of a copy with the same words. What the agency took back before and sends
    again is released by that.
    """
    if not received.versions().filter(pk=article.pk).exists():
        return "same"
    sent = received.version
    article.take_version(sent.item_version, sent.modified_moment)
    if not is_taken_back_by_agency(article):
        return "same"
    bring_article_back(article, seen=None, priority=item.priority)
    return "revision"


def _complete_same(received: ReceivedItem, similar: Iterable[SimilarArticle]) -> Article | None:
    """The article on record that the record is a copy of, with what the copy knows filled in."""
    record = received.record
    article = same_article(record.text, similar, address=record.address, outlet=received.outlet)
    if article is not None:
        complete_article(article, received)
    return article


def complete_article(article: Article, received: ReceivedItem) -> None:
    """Fill in what the article lacks and the record knows, its posts' addresses included."""
    record, columns = received.record, article_columns(received)
    facts = {
        name: columns[name] for name in (*Article.FACTS, "published_moment") if name in columns
    }
    # With the address it would be a third copy, which is on record by itself.
    with suppress(SecondCopyError):
        article.complete(dict(record.origins), **facts)
    complete_posts(article, record.posts)
    if until := columns["embargo_until"]:
        article.set_embargo(until)


def compare_record(record: ArticleRecord, item: IncomingItem) -> dict[str, Any]:
    """What stands at an article's address now, if it is not what is on record: a silent change,
    which an editor says what it is.
    """
    article = newest_version(item.recheck_of)  # type: ignore[arg-type]
    digest = hashlib.sha256(record.text.encode()).hexdigest()
    known = IncomingItem.objects.filter(
        recheck_of=item.recheck_of, outcomes__contains=[{"sha256": digest, "fate": "same"}]
    )
    if digest == article.text_sha256 or known.exists():
        return {"article": article.pk, "title": article.title, "fate": "unchanged"}
    like = [{"article": article.pk, "title": article.title, "share": None}]
    record = replace(record, language=record.language or article.language)
    return {"title": record.title, "record": to_json(record), "like": like, "sha256": digest}


@transaction.atomic
def store_record(
    received: ReceivedItem,
    *,
    by: User | None,
    previous: Article | None = None,
    priority: int = AWAITED,
) -> tuple[Article, bool]:
    """The record as an article with the posts that its markup has; whether it is new. What its
    agency has taken back is withdrawn.
    """
    record, columns = received.record, article_columns(received) | _words_of_withdrawal(received)
    article, is_new = add_article(added_by=by, previous=previous, priority=priority, **columns)
    if not is_new and "withdrawn_at" in columns:
        article.withdraw(by=None, seen=None, because=columns["withdrawn_because"])
    if is_new:
        Post.objects.bulk_create(posts_in(article, record.posts))
        if previous is None:
            _note_earlier_item(article, record)
        if topics := Subject.objects.topics_of(record.subjects, record.subject_codes):
            article.topics.add(*topics)
    return article, is_new


def _words_of_withdrawal(received: ReceivedItem) -> dict[str, Any]:
    """The columns that an article has by what its agency said under its number."""
    withdrawal = received.withdrawal
    if withdrawal is None:
        return {}
    ends = [end_of_embargo(received.record.embargo), withdrawal.embargo_until]
    columns: dict[str, Any] = {"embargo_until": max(filter(None, ends), default=None)}
    if received.is_withdrawn:
        columns |= {"withdrawn_at": timezone.now(), "withdrawn_because": withdrawal.because}
    return columns


def _keep_answer(item: IncomingItem, fetched: Fetched) -> None:
    charset = f"; charset={fetched.charset}" if fetched.charset else ""
    item.keep(fetched.content, f"{fetched.media_type}{charset}", fetched.address)


def _records_of(item: IncomingItem, *, apart: bool) -> Iterator[ArticleRecord | IntakeError]:
    if item.kind == IncomingItem.Kind.RECORD:
        yield from_json(json.loads(bytes(item.data)))
        return
    is_address = item.kind == IncomingItem.Kind.ADDRESS
    known = {
        "content_type": item.content_type,
        "address": item.final_address or item.address,
        "name": "" if is_address else item.name,
    }
    if apart:
        limits = ReadingLimits(settings.WORTLAUT_READING_SECONDS, settings.WORTLAUT_READING_MEMORY)
        yield from read_limited(bytes(item.data), limits, **known)
    else:
        yield from read_items(bytes(item.data), **known)


def with_facts(record: ArticleRecord, facts: dict[str, Any]) -> ArticleRecord:
    """What the person who handed it in typed counts for more than what the page says."""
    given = {name: value for name, value in facts.items() if value and name != "published"}
    if facts.get("published"):
        given["published"] = Moment(facts["published"])
    origins = {**record.origins, **dict.fromkeys(given, "editor")}
    return replace(record, **given, origins=origins)
