"""What feeds list, each entry once, and its page through the door of all addresses."""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Mapping, Sequence

from articles.incoming_items.reading import queue_item
from articles.incoming_items.rechecks import queue_recheck
from articles.models import Article, IncomingItem
from articles.priorities import BULK
from intake.errors import IntakeError
from intake.feeds import FeedEntry, FeedHead
from intake.formats.feeds.entries import entry_records
from intake.record_json import to_json
from streams.models import Feed, SeenEntry

# Of one answer: a feed that changes all of its stamps at once has changed its software.
_MOST_LOOKS = 20


def note_entries(feed: Feed, entries: Iterable[FeedEntry]) -> int:
    """Note those that are new, and queue the fetching of each page that nobody has fetched; returns
    how many are new. Pages that are on record and were changed are looked at again. The caller has
    locked the feed's row.
    """
    keyed = {SeenEntry.key_of(_identity(entry)): entry for entry in entries if _identity(entry)}
    known = SeenEntry.objects.filter(feed=feed, key__in=list(keyed))
    known_keys = _look_at_changed(known, keyed)
    # In the order of the feed, oldest last: what is read first is the newest.
    listed = [(key, entry) for key, entry in keyed.items() if key not in known_keys]
    articles = _articles_at([entry.address for _key, entry in listed])
    items = _items_for(feed, [entry for _key, entry in listed], articles)
    SeenEntry.objects.bulk_create(
        SeenEntry(
            feed=feed,
            key=key,
            address=entry.address[:2000],
            title=entry.title[:500],
            published=entry.published.iso[:40] if entry.published else "",
            updated=_updated(entry),
            problem="\n".join(entry.problems),
            item=items.get(_place(entry)),
            article_id=articles.get(entry.address),
        )
        for key, entry in listed
    )
    return len(listed)


def _look_at_changed(known: Iterable[SeenEntry], keyed: Mapping[str, FeedEntry]) -> set[str]:
    """Have the worker look again at the pages of entries that the feed says were changed since;
    returns the keys of all that are known.
    """
    keys, changed = set(), []
    for seen in known:
        keys.add(seen.key)
        before, seen.updated = seen.updated, _updated(keyed[seen.key]) or seen.updated
        if before != seen.updated:
            changed.append((seen, before))
    SeenEntry.objects.bulk_update([seen for seen, _before in changed], ["updated"])
    addresses = [keyed[seen.key].address for seen, before in changed if before]
    articles = Article.objects.on_record().filter(pk__in=_articles_at(addresses).values())
    # A change that waits for an answer is not asked about once more.
    open_ones = articles.exclude(rechecks__state=IncomingItem.State.QUESTION)
    for article in open_ones.defer("text", "turns", "sample")[:_MOST_LOOKS]:
        queue_recheck(article)
    return keys


def _updated(entry: FeedEntry) -> str:
    return entry.updated.iso[:40] if entry.updated else ""


def _identity(entry: FeedEntry) -> str:
    return entry.identifier or entry.address


def _place(entry: FeedEntry) -> str:
    return entry.address or f"#{_identity(entry)}"


def _articles_at(addresses: Sequence[str]) -> dict[str, int]:
    found = Article.objects.filter(address__in=[each for each in addresses if each], next=None)
    return dict(found.values_list("address", "pk"))


def _items_for(
    feed: Feed, entries: Sequence[FeedEntry], on_record: Container[str]
) -> dict[str, IncomingItem]:
    """The item of each entry by its place: the one that another feed brought, or a new one; none
    for an article whose address is ``on_record``.
    """
    places = {_place(entry): entry for entry in entries}
    known = {
        item.address: item
        for item in IncomingItem.objects.light()
        .filter(address__in=list(places), recheck_of=None)
        .exclude(state=IncomingItem.State.FAILED)
    }
    made = {
        place: item
        for place, entry in places.items()
        if place not in known and place not in on_record and (item := _item(feed, entry))
    }
    IncomingItem.objects.bulk_create(made.values())
    for item in made.values():
        queue_item(item)
    return known | made


def _item(feed: Feed, entry: FeedEntry) -> IncomingItem | None:
    """To be fetched from the entry's page, or read from what stands in the feed itself."""
    facts = {"outlet": feed.outlet} if feed.outlet else {}
    if entry.address and len(entry.address) <= 2000:
        return IncomingItem(
            kind=IncomingItem.Kind.ADDRESS,
            name=entry.address,
            address=entry.address,
            facts=facts,
            priority=BULK,
        )
    [record] = entry_records([entry], FeedHead(title=feed.outlet or feed.title))
    if isinstance(record, IntakeError):
        return None
    return IncomingItem(
        kind=IncomingItem.Kind.RECORD,
        name=_identity(entry)[:2000],
        data=json.dumps(to_json(record)).encode(),
        facts=facts,
        priority=BULK,
    )
