"""The Canadian Press's own XML (»Jimi«): ``Publish`` with one ``ContentItem``.

The words are HTML in a string. ``SystemSlug`` is the same in all versions of a story, which
``WritethruValue`` counts. ``CreatedDateTime`` is UTC without saying so, ``EmbargoTime`` Toronto's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ....dates.moments import Moment
from ....dates.stamps import read_stamp, unread_stamps
from ....errors import NoArticleError, NoTextError
from ....people.authors import byline_people
from ....readers.safe_xml import Element, child, child_text, parse_xml
from ....readers.text_builder import TextBuilder
from ....records import ArticlePassageKind, ArticleRecord
from ....registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..agency_lines import bare_title, dateline_source, mark_trailer, title_out_of
from ..embargo_notes import embargo_of
from ..genres import refuse_advisory, special_genre
from ..html_body import add_html
from ..source_types import machine_warning

_NEVER = "0001-01-01T00:00:00"
_LANGUAGES = {"1": "en", "2": "fr"}
_SIGNALS = {"UpdateNote": "update", "Corrections": "correction"}
_NOTES = ("EditorNote", "UpdateNote", "Corrections")
# »— By Anna Adler in Lindenau, with files from Bert Berg.« behind the last paragraph.
_BYLINE_BEHIND = re.compile(r"(?:^|\n)(?:--?|[–—])\s?(?:By|Par) (?P<names>[^\n]+)\Z")

_WITH_FILES = re.compile(r",? with files from |,? avec (?:des informations|des fichiers) de ")


def read_canadian_press(document: Document) -> Iterator[ArticleRecord]:
    item = child(parse_xml(document.data), "ContentItem")
    kind = child_text(item, "ContentType")
    if item is None or kind.lower() not in ("", "text"):
        raise NoArticleError(kind)
    yield _record(item)


def _record(item: Element) -> ArticleRecord:
    record = _with_status(_worded(item), item)
    if not record.text and record.status == "usable":
        raise NoTextError(record.title[:80])
    refuse_advisory(record.genres, record.text)
    subjects = tuple(dict.fromkeys((*_listed(item, "Category"), *_listed(item, "IndexCode"))))
    return replace(
        record,
        identifier=child_text(item, "SystemSlug"),
        version=child_text(item, "WritethruValue"),
        signals=tuple(name for tag, name in _SIGNALS.items() if child_text(item, tag)),
        urgency=_urgency(item),
        subjects=subjects,
        subject_codes=("",) * len(subjects),
        places=tuple(filter(None, (child_text(item, name) for name in ("City", "Province")))),
        keywords=_listed(item, "Keyword"),
    )


def _worded(item: Element) -> ArticleRecord:
    builder = TextBuilder()
    add_html(builder, child_text(item, "ContentText"))
    authors = byline_people(child_text(item, "Byline")) or _take_byline_behind(builder)
    mark_trailer(builder)
    text, passages = builder.finished()
    title = child_text(item, "Headline") or child_text(item, "Headline2")
    genres, outlet = _listed(item, "Genre"), child_text(item, "Source")
    return ArticleRecord(
        title=bare_title(title) or title_out_of(text),
        text=text,
        outlet=outlet,
        authors=authors,
        language=_LANGUAGES.get(child_text(item, "Language"), ""),
        passages=passages,
        origins=dict.fromkeys(("title", "outlet", "published"), "canadian-press"),
        warnings=machine_warning((), text),
        genres=genres,
        special_genre=special_genre((*genres, outlet, dateline_source(text))),
    )


def _with_status(record: ArticleRecord, item: Element) -> ArticleRecord:
    """The record with its moments, and whether it may be used."""
    created, changed = child_text(item, "CreatedDateTime"), child_text(item, "UpdatedDateTime")
    modified = read_stamp(changed)
    published = read_stamp(f"{created}Z") or modified
    notes = tuple(filter(None, (child_text(item, name) for name in _NOTES)))
    embargo, held = _embargo(item, notes, published)
    return replace(
        record,
        published=published,
        modified=modified,
        embargo=embargo,
        notes=notes,
        status=_status(item, is_held=bool(held)),
        warnings=(*held, *unread_stamps(created, changed), *record.warnings),
    )


def _embargo(
    item: Element, notes: tuple[str, ...], published: Moment | None
) -> tuple[Moment | None, tuple[str, ...]]:
    stamp = child_text(item, "EmbargoTime")
    has_none = stamp in ("", _NEVER)
    return embargo_of(None if has_none else f"{stamp} America/Toronto", notes, published)


def _status(item: Element, *, is_held: bool) -> str:
    if child_text(item, "TrashFlag") == "true":
        return "canceled"
    return "withheld" if is_held or child_text(item, "HoldFlag") == "true" else "usable"


def _take_byline_behind(builder: TextBuilder) -> tuple[str, ...]:
    """Who is named behind the text, which is marked there."""
    found = _BYLINE_BEHIND.search(builder.text.rstrip())
    if found is None:
        return ()
    begin = found.start() + found[0].startswith("\n")
    builder.mark((begin, found.end()), ArticlePassageKind.BYLINE)
    parts = _WITH_FILES.split(found["names"])
    return tuple(dict.fromkeys(name for part in parts for name in byline_people(part)))


def _listed(item: Element, name: str) -> tuple[str, ...]:
    words = (word.strip() for word in child_text(item, name).split(","))
    return tuple(dict.fromkeys(filter(None, words)))


def _urgency(item: Element) -> int | None:
    ranking = child_text(item, "RankingValue")
    return int(ranking) if re.fullmatch("[1-9]", ranking) else None


def _sniff(document: Document) -> float:
    is_one = document.root == "Publish" and "<ContentItem" in document.head
    return SURELY if is_one else NO


FORMAT = Format(
    name="Canadian Press",
    read=read_canadian_press,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
)
