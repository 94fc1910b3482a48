"""From what is handed in to articles: fetched, read by :mod:`intake`, compared with what is on
record, and stored.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext_noop
from procrastinate.contrib.django import app as jobs

from articles.dates.written_dates import dated_to
from articles.embargoes import end_of_embargo
from articles.identity.same_article import complete_posts, same_article
from articles.identity.similar_articles import SimilarArticle, similar_articles
from articles.incoming_items.fetch_problems import FETCH_PROBLEMS
from articles.incoming_items.made_titles import first_words
from articles.incoming_items.page_fetcher import page_fetcher
from articles.models import Article, IncomingItem, Outlet, Post, SecondCopyError, Subject
from articles.priorities import AWAITED
from articles.registration import add_article
from extraction.text import languages
from fetching import Fetched, FetchError
from intake.dates.moments import Moment
from intake.errors import IntakeError
from intake.reading_process.limited import ReadingLimits, read_limited
from intake.record_json import from_json, to_json, turn_as_json
from intake.records import ArticlePost, ArticleRecord
from intake.registry import read_items

if TYPE_CHECKING:
    from newsroom.models import User

READ_INCOMING = "read_incoming"

UNREADABLE_LANGUAGE = gettext_noop("There is no model for the language of this text.")
_AGENCY_SAYS = {
    "withheld": gettext_noop("The agency withholds it."),
    "canceled": gettext_noop("The agency has withdrawn it."),
}
WITHHELD = gettext_noop("The agency has withdrawn or withheld this item.")


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
            outcomes.append({"error": found.message, "detail": found.detail or found.item})
        else:
            settle = compare_record if item.recheck_of_id else place_record
            outcomes.append(settle(with_facts(found, item.facts), item))
    item.finish(outcomes)


def unfetched(refused: FetchError) -> dict[str, Any]:
    """The outcome of an item of whose address nothing was fetched."""
    return {"error": FETCH_PROBLEMS[refused.problem], "detail": refused.detail}


def place_record(record: ArticleRecord, item: IncomingItem) -> dict[str, Any]:
    """Store the record as an article, unless one on record is like it: that is the editor's to say.

    The same prose that may be from the same place is the article on record, which learns what this
    copy knows beside it. What an agency sends again under its own number is a revision.
    """
    if record.status in ("withheld", "canceled"):
        return _withheld(record)
    language = record.language or languages.detect(record.text)
    if language not in languages.SUPPORTED:
        return {"title": record.title, "error": UNREADABLE_LANGUAGE, "detail": language}
    record = replace(record, language=language)
    if (later := _newest_item(record)) and is_older_version(record.version, later.item_version):
        return {"article": later.pk, "title": later.title, "fate": "same"}
    earlier = _earlier_version(record)
    if earlier is None:
        similar = similar_articles(record.text)
        if same := complete_same(record, similar):
            return {"article": same.pk, "title": same.title, "fate": "same"}
        if like := _like(record, similar):
            return {"title": record.title, "record": to_json(record), "like": like}
    article, is_new = store_record(
        record, by=item.added_by, previous=earlier, priority=item.priority
    )
    fate = "revision" if is_new and earlier else "new" if is_new else "same"
    return {"article": article.pk, "title": article.title, "fate": fate}


def _withheld(record: ArticleRecord) -> dict[str, Any]:
    """The agency takes back what is on record under the same number, or what never was."""
    article = _newest_item(record)
    if article is not None:
        article.withdraw(by=None, seen=None, because=_AGENCY_SAYS[record.status])
        return {"article": article.pk, "title": article.title, "fate": "withdrawn"}
    return {"title": record.title, "error": WITHHELD, "detail": record.status}


def is_older_version(version: str, known: str) -> bool:
    """Whether a version of an item came behind a later one; agencies count in numbers."""
    if version.isdecimal() and known.isdecimal():
        return int(version) < int(known)
    return False


def _newest_item(record: ArticleRecord) -> Article | None:
    """The last version of the agency's item that is on record, from the same provider."""
    if not record.identifier:
        return None
    same = Article.objects.filter(identifier=record.identifier[:500], next=None)
    # An editor may have corrected who it is from.
    provider = Q(outlet=_outlet(record)) | Q(origins__outlet="editor")
    return same.filter(provider).order_by("-pk").first()


def complete_same(record: ArticleRecord, similar: Iterable[SimilarArticle]) -> Article | None:
    """The article on record that the record is a copy of, with what the copy knows filled in."""
    article = same_article(record.text, similar, address=record.address, outlet=_outlet(record))
    if article is not None:
        complete_article(article, record)
    return article


def complete_article(article: Article, record: ArticleRecord) -> None:
    """Fill in what the article lacks and the record knows, its posts' addresses included."""
    columns = _columns(record)
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


def newest_version(article: Article) -> Article:
    """The article itself, or the last of those that came after it."""
    while later := Article.objects.filter(previous=article).first():
        article = later
    return article


@transaction.atomic
def store_record(
    record: ArticleRecord,
    *,
    by: User | None,
    previous: Article | None = None,
    priority: int = AWAITED,
) -> tuple[Article, bool]:
    """The record as an article with the posts that its markup has; whether it is new."""
    article, is_new = add_article(
        added_by=by, previous=previous, priority=priority, **_columns(record)
    )
    if is_new:
        Post.objects.bulk_create(_posts(article, record.posts))
        if topics := Subject.objects.topics_of(record.subjects, record.subject_codes):
            article.topics.add(*topics)
    return article, is_new


def current_at(address: str) -> Article | None:
    """The newest article of this address."""
    if not address:
        return None
    return Article.objects.filter(address=address, next=None).order_by("-pk").first()


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


def _earlier_version(record: ArticleRecord) -> Article | None:
    earlier = _newest_item(record)
    return earlier if earlier and earlier.text != record.text else None


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


def _columns(record: ArticleRecord) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    if record.published:
        facts["published_on"], facts["published_precision"] = dated_to(record.published)
        facts["published_moment"] = record.published.iso
    if record.modified:
        facts["modified_moment"] = record.modified.iso
    return {
        "title": record.title[:500] or first_words(record.text),
        "lead": record.lead,
        "outlet": _outlet(record),
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


def _outlet(record: ArticleRecord) -> str:
    host = (urlsplit(record.address).hostname or "").removeprefix("www.")
    if known := Outlet.objects.of_host(host):
        return known.name
    return Outlet.objects.name_for(record.outlet)


def _posts(article: Article, posts: Iterable[ArticlePost]) -> Iterator[Post]:
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
