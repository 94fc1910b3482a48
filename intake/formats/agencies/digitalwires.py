"""dpa's »digitalwires« as its interface gives them: an item, a list, or an object of ``entries``.

What is not for publication stands in members of its own, beside the notes of which each says
whether it may be published: it holds names and telephone numbers, and is never stored.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ...dates.stamps import read_stamp, unread_stamps
from ...errors import BrokenDocumentError, IntakeError, NoArticleError, NoTextError
from ...people.authors import byline_people
from ...readers.decoding import decode_text
from ...readers.text_builder import TextBuilder
from ...records import ArticlePassageKind, ArticleRecord
from ...registry import NO, SURELY, Document, Format
from .agency_lines import (
    dateline_source,
    title_out_of,
)
from .article_body import add_summary
from .embargo_notes import embargo_of
from .first_paragraph import begin_with_lead
from .genres import refuse_advisory, special_genre
from .html_body import add_html
from .item_status import item_status
from .source_types import machine_warning
from .subject_codes import once

_PRIVATE_ROLES = re.compile(r"contact|notepad|closingline|signature", re.IGNORECASE)

Wire = dict[str, Any]


def read_digitalwires(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    try:
        found = json.loads(decode_text(document.data, document.charset))
    except ValueError as error:
        raise BrokenDocumentError(str(error)) from error
    entries = found.get("entries", [found]) if isinstance(found, dict) else found
    for number, entry in enumerate(entries if isinstance(entries, list) else [], 1):
        try:
            if not isinstance(entry, dict):
                raise BrokenDocumentError("not an object")
            yield _record(entry)
        except IntakeError as error:
            yield type(error)(error.detail, item=f"item {number}")


def _record(wire: Wire) -> ArticleRecord:
    record = _with_status(_worded(wire), wire)
    subjects, subject_codes = once(
        zip(*_concepts(wire, "dpasubject"), strict=True)  # a code for each name
    )
    return replace(
        record,
        identifier=_text(wire, "urn"),
        version=_text(wire, "version"),
        signals=tuple(filter(None, (_text(wire, "signal").rpartition(":")[2],))),
        urgency=_urgency(wire),
        subjects=subjects,
        subject_codes=subject_codes,
        places=_concepts(wire, "geosubject")[0],
        keywords=_concepts(wire, "keyword")[0],
    )


def _worded(wire: Wire) -> ArticleRecord:
    """The words, and what they and the genres tell. Raises IntakeError for what is no article."""
    lead = _text(wire, "teaser")
    builder, summary = _body(wire, lead)
    text, passages = builder.finished()
    if not text and _status(wire) == "usable":
        raise NoTextError(_text(wire, "headline")[:80])
    genres, genre_codes = _concepts(wire, "genre")
    refuse_advisory(genres, text)
    outlet = _text(wire, "creditline") or "dpa"
    return ArticleRecord(
        title=_text(wire, "headline") or title_out_of(text),
        text=text,
        kicker=_text(wire, "kicker"),
        lead=lead,
        outlet=outlet,
        authors=byline_people(_text(wire, "byline")) if _text(wire, "byline") else (),
        language=_text(wire, "language")[:2].lower(),
        passages=passages,
        origins=dict.fromkeys(("title", "lead", "published"), "digitalwires"),
        warnings=(*summary, *machine_warning((), text)),
        genres=genres,
        special_genre=special_genre((*genres, *genre_codes, outlet, dateline_source(text))),
    )


def _body(wire: Wire, lead: str) -> tuple[TextBuilder, tuple[str, ...]]:
    """The article, and the warning where there is a teaser alone. Raises NoArticleError."""
    builder = TextBuilder()
    _add_body(builder, wire, lead)
    kind = _text(wire, "type").lower()
    if not builder.length and kind not in ("composite", "article", "text", ""):
        raise NoArticleError(kind)
    begin_with_lead(builder, lead)
    return builder, add_summary(builder, lead) if _status(wire) == "usable" else ()


def _status(wire: Wire) -> str:
    return item_status(_text(wire, "pubstatus"))


def _with_status(record: ArticleRecord, wire: Wire) -> ArticleRecord:
    """The record with its moments, its notes, and whether it may be used."""
    made, changed = _text(wire, "content_created"), _text(wire, "version_created")
    created, status = read_stamp(changed), _status(wire)
    published = read_stamp(made) or created
    notes = tuple(_notes(wire))
    embargo, held = embargo_of(_text(wire, "embargoed") or None, notes, published)
    return replace(
        record,
        published=published,
        modified=created,
        status="withheld" if held and status == "usable" else status,
        embargo=embargo,
        notes=notes,
        warnings=(*held, *unread_stamps(made, changed), *record.warnings),
    )


def _text(wire: Wire, name: str) -> str:
    value = wire.get(name)
    return " ".join(str(value).split()) if isinstance(value, str | int) else ""


def _add_body(builder: TextBuilder, wire: Wire, lead: str) -> None:
    body = wire.get("article_html")
    if not isinstance(body, str) or not body.strip():
        return
    dateline = _text(wire, "dateline")
    if dateline:  # it stands in front of the first paragraph
        marked = f'<span class="dateline">{_escaped(dateline)}</span> '
        body = re.sub(r"(<p\b[^>]*>)", lambda found: found[1] + marked, body, count=1)
    add_html(builder, body, lead)
    begin = builder.text.find(dateline) if dateline else -1
    if begin >= 0 and not _is_marked(builder, begin):
        builder.mark((begin, begin + len(dateline)), ArticlePassageKind.DATELINE)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _is_marked(builder: TextBuilder, begin: int) -> bool:
    return any(
        passage.kind is ArticlePassageKind.DATELINE and passage.span[0] == begin
        for passage in builder.passages
    )


def _concepts(wire: Wire, kind: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names and codes of the categories of a kind, side by side."""
    listed = wire.get("categories")
    found: dict[str, str] = {}
    for each in listed if isinstance(listed, list) else ():
        if isinstance(each, dict) and str(each.get("type", "")).endswith(f":{kind}"):
            name = _text(each, "name")
            found.setdefault(name or _text(each, "qcode"), _text(each, "qcode"))
    found.pop("", None)
    return tuple(found), tuple(found.values())


def _notes(wire: Wire) -> Iterator[str]:
    listed = wire.get("ednotes")
    for note in listed if isinstance(listed, list) else ():
        if isinstance(note, dict) and note.get("is_publishable") is True:
            words = _text(note, "ednote")
            if words and not _PRIVATE_ROLES.search(_text(note, "role")):
                yield words


def _urgency(wire: Wire) -> int | None:
    value = _text(wire, "urgency")
    return int(value) if value.isdecimal() and len(value) == 1 else None


def _sniff(document: Document) -> float:
    head = document.head
    is_wire = re.search(r'"format"\s*:\s*"digitalwires@|"article_html"\s*:', head)
    is_named = '"version_created"' in head and '"urn"' in head
    return SURELY if head.startswith(("{", "[")) and is_wire and is_named else NO


FORMAT = Format(
    name="digitalwires",
    read=read_digitalwires,
    sniff=_sniff,
    media_types=frozenset({"application/json"}),
    extensions=frozenset({".json"}),
)
