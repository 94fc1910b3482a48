"""IPTC ninjs 1.x, 2.x and 3.x: one item, a list of them, or an object with ``items``.

The versions name the same things differently (``byline`` and ``by``, ``headline`` and ``headlines``
with roles, ``versioncreated`` and ``versionCreated``, ``body_html`` and ``bodies``), so a name is
looked up without its case and underscores.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from ...dates.stamps import read_stamp, unread_stamps
from ...errors import (
    BodyElsewhereError,
    BrokenDocumentError,
    IntakeError,
    NoArticleError,
    NoTextError,
)
from ...people.authors import byline_people
from ...readers.cut_json import objects_before_break
from ...readers.decoding import decode_text
from ...readers.text_builder import TextBuilder
from ...records import ArticleRecord
from ...registry import LIKELY, NO, SURELY, Document, Format
from .agency_lines import (
    bare_title,
    dateline_source,
    known_agency,
    title_out_of,
    title_signals,
)
from .article_body import add_summary
from .embargo_notes import embargo_of
from .first_paragraph import begin_with_lead
from .genres import refuse_advisory, special_genre
from .item_status import item_status
from .ninjs_item import NinjsItem, delivered_items
from .ninjs_words import (
    add_ninjs_body,
    bare_words,
    ninjs_bodies,
    ninjs_headline,
    ninjs_kicker,
    ninjs_lead,
)
from .source_types import machine_warning
from .subject_codes import once

# What an item of these types has as its body is a caption.
_NO_TEXTS = frozenset({"picture", "photo", "graphic", "event", "planning", "advisory"})
_TEXTS = frozenset({"", "text", "composite"})
_SENDERS = re.compile(r"provider|distributor|publisher|aggregator", re.IGNORECASE)


def read_ninjs(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    text, broken = decode_text(document.data, document.charset), None
    try:
        found = json.loads(text)
    except ValueError as error:
        found, broken = list(objects_before_break(text)), str(error)
        if not found:
            raise BrokenDocumentError(broken) from error
    items = delivered_items(found)
    for number, members in enumerate(items, 1):
        try:
            if not isinstance(members, dict):
                raise BrokenDocumentError("not an object")
            yield from _records(NinjsItem(members), document.address)
        except IntakeError as error:
            yield type(error)(error.detail, item=f"item {number}")
    if broken is not None:
        yield BrokenDocumentError(broken, item=f"item {len(items) + 1}")


def _records(item: NinjsItem, address: str) -> Iterator[ArticleRecord]:
    """The item; of a package without words of its own the stories that are whole inside of it."""
    stories = _stories(item) if item.text("type").lower() == "composite" else []
    if not stories or ninjs_bodies(item):
        yield _record(item, address)
    for story in stories:
        yield _record(story, "")


def _stories(package: NinjsItem) -> list[NinjsItem]:
    """They are of the package's agency and language where they do not say it themselves."""
    listed = package.get("associations")
    inner = listed.values() if isinstance(listed, dict) else listed
    found = [NinjsItem(each) for each in inner or () if isinstance(each, dict)]
    stories = [each for each in found if each.text("type").lower() == "text" and ninjs_bodies(each)]
    return [package.lending(story) for story in stories]


def _record(item: NinjsItem, address: str) -> ArticleRecord:
    record = _with_status(_worded(item), item)
    subjects, subject_codes = _subjects(item)
    return replace(
        record,
        address=address or item.text("url"),
        identifier=item.text("uri", "guid", "altid"),
        evolved_from=item.text("evolvedfrom"),
        version=item.text("version"),
        urgency=_urgency(item),
        subjects=subjects,
        subject_codes=subject_codes,
        places=_places(item),
        keywords=_keywords(item),
    )


def _worded(item: NinjsItem) -> ArticleRecord:
    """The words, and what they and the genres tell. Raises IntakeError for what is no article."""
    title, lead = ninjs_headline(item), ninjs_lead(item)
    builder, summary = _body(item, lead, title)
    text, passages = builder.finished()
    _refuse(item, text, title)
    genres, genre_codes = _names(item, "genre", "genres")
    refuse_advisory((*genres, *genre_codes), text)
    outlet = _outlet(item)
    told = (*genres, *genre_codes, outlet, _site(item), dateline_source(text))
    return ArticleRecord(
        title=bare_title(title) or title_out_of(text),
        text=text,
        kicker=ninjs_kicker(item),
        lead=lead,
        outlet=outlet,
        authors=_authors(item),
        language=item.text("language").split("-")[0].lower(),
        passages=passages,
        origins=dict.fromkeys(("title", "lead", "published"), "ninjs"),
        warnings=(*summary, *machine_warning(_names(item, "digitalsourcetype")[1], text)),
        genres=genres,
        special_genre=special_genre(told),
        signals=(*_names(item, "signal", "signals")[0], *title_signals(title)),
    )


def _body(item: NinjsItem, lead: str, title: str) -> tuple[TextBuilder, tuple[str, ...]]:
    """One of the bodies, and the warning where there is a description alone."""
    builder = TextBuilder()
    add_ninjs_body(builder, item, lead, title)
    begin_with_lead(builder, lead)
    may_be_summary = _kind(item) in _TEXTS and _status(item) == "usable"
    return builder, add_summary(builder, lead) if may_be_summary else ()


def _refuse(item: NinjsItem, text: str, title: str) -> None:
    """Raise the error that says what an item is that is no article, or where its words are."""
    kind = _kind(item)
    if kind in _NO_TEXTS or (not text and kind not in _TEXTS):
        raise NoArticleError(kind)
    if not text and item.get("eventdetails"):
        raise NoArticleError("event")
    if not text and _status(item) == "usable":
        raise _no_text(item, title[:80])


def _kind(item: NinjsItem) -> str:
    return item.text("type").lower()


def _status(item: NinjsItem) -> str:
    return item_status(item.text("pubstatus"))


def _with_status(record: ArticleRecord, item: NinjsItem) -> ArticleRecord:
    """The record with its moments, its notes, and whether it may be used."""
    changed = item.text("versioncreated")
    made = item.text("firstpublished", "contentcreated", "firstcreated")
    created, status = read_stamp(changed), _status(item)
    published = read_stamp(made) or created
    notes = tuple(filter(None, (item.text("ednote"),)))
    stamp = item.text("embargoed", "embargoeduntil") or None
    embargo, held = embargo_of(stamp, notes, published)
    return replace(
        record,
        published=published,
        modified=created,
        status="withheld" if held and status == "usable" else status,
        embargo=embargo,
        notes=notes,
        warnings=(*held, *unread_stamps(made, changed), *record.warnings),
    )


def _no_text(item: NinjsItem, title: str) -> NoTextError:
    """What to say of an item without words: where they lie, if it tells."""
    renditions = item.get("renditions")
    elsewhere = [
        name
        for name, rendition in (renditions.items() if isinstance(renditions, dict) else ())
        if isinstance(rendition, dict) and rendition.get("type") == "text"
    ]
    return (
        BodyElsewhereError(f"{title}: {', '.join(elsewhere)}") if elsewhere else NoTextError(title)
    )


def _outlet(item: NinjsItem) -> str:
    """Who sends it. Of those whom it is from, the provider or a known agency; others are who told
    the agency something, and count where nobody else is named.
    """
    listed = item.get("infosources", "infosource")
    sources = [each for each in listed or () if isinstance(each, dict) and each.get("name")]
    senders = [
        str(each["name"])
        for each in sources
        if _SENDERS.search(str(each.get("role", ""))) or known_agency(str(each["name"]))
    ]
    others = [str(each["name"]) for each in sources]
    found = (item.text("source", "provider"), *senders, item.text("copyrightholder"), *others)
    return next(filter(None, found), "")


def _site(item: NinjsItem) -> str:
    """Where the item stands: »businesswire.com«, which may be all that tells who sends it."""
    return (urlsplit(item.text("uri", "url")).hostname or "").removeprefix("www.")


def _authors(item: NinjsItem) -> tuple[str, ...]:
    byline = item.get("by", "byline")
    written = [byline] if isinstance(byline, str) else byline if isinstance(byline, list) else []
    if bylines := [bare_words(each) for each in written if isinstance(each, str)]:
        return tuple(dict.fromkeys(name for each in bylines for name in byline_people(each)))
    people = item.get("authors") or []
    return tuple(
        str(person["name"])
        for person in people
        if isinstance(person, dict) and person.get("name") and person.get("role") != "editor"
    )


def _names(item: NinjsItem, *members: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names, and codes, of a list of concepts."""
    values = item.get(*members)
    values = [values] if isinstance(values, dict) else values
    if isinstance(values, str):
        return (values,), ()
    names, codes = [], []
    for value in values if isinstance(values, list) else []:
        if isinstance(value, dict):
            code = str(value.get("code") or value.get("uri") or value.get("literal") or "")
            names.append(str(value.get("name") or code))
            codes.append(code)
        elif isinstance(value, str):
            names.append(value)
    return tuple(dict.fromkeys(filter(None, names))), tuple(filter(None, codes))


def _subjects(item: NinjsItem) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names and codes, side by side."""
    values = item.get("subject", "subjects")
    found = []
    for value in values if isinstance(values, list) else [values]:
        if isinstance(value, dict) and value.get("rel") != "location":
            code = str(value.get("code") or value.get("uri") or value.get("literal") or "")
            found.append((str(value.get("name") or code), code))
        elif isinstance(value, str):
            found.append((value, ""))
    return once(found)


def _places(item: NinjsItem) -> tuple[str, ...]:
    located = item.text("located")
    return tuple(dict.fromkeys(filter(None, (located, *_names(item, "place", "places")[0]))))


def _keywords(item: NinjsItem) -> tuple[str, ...]:
    return _names(item, "keywords", "keyword")[0]


def _urgency(item: NinjsItem) -> int | None:
    value = item.text("urgency")
    return int(value) if value.isdecimal() and len(value) == 1 else None


_OWN = re.compile(
    r'"(?:uri|guid)"\s*:.*?"(?:versioncreated|versionCreated|pubstatus|pubStatus|bodies'
    r'|body_?(?:text|html|xhtml|Xhtml)|headlines)"\s*:',
    re.DOTALL,
)
_OWN_BACKWARDS = re.compile(
    r'"(?:versioncreated|versionCreated|pubstatus|pubStatus|bodies|body_?(?:text|html|xhtml|Xhtml)'
    r'|headlines)"\s*:.*?"(?:uri|guid)"\s*:',
    re.DOTALL,
)


def _sniff(document: Document) -> float:
    head = document.head
    if not head.startswith(("{", "[")) or "jsonfeed.org" in head:
        return NO
    if re.search(r'"name"\s*:\s*"ninjs"|iptc\.org/std/ninjs', head):
        return SURELY
    if re.search(r"\}\s*\n\s*\{", head):
        return NO  # JSON lines
    return LIKELY if _OWN.search(head) or _OWN_BACKWARDS.search(head) else NO


FORMAT = Format(
    name="ninjs",
    read=read_ninjs,
    sniff=_sniff,
    media_types=frozenset({"application/vnd.iptc.ninjs+json", "application/json"}),
    extensions=frozenset({".json", ".ninjs"}),
)
