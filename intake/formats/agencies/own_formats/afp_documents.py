"""AFP's documents as its interface gives them: an answer with ``docs``, a list, or one alone.

``news`` is a list of paragraphs, ``uno`` the document in all its revisions. Of alerts the first
paragraph is the headline. ``creator`` and ``contributor`` are logins and never stored.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ....dates.stamps import read_stamp, unread_stamps
from ....errors import BrokenDocumentError, IntakeError, NoArticleError, NoTextError
from ....people.authors import byline_people
from ....readers.decoding import decode_text
from ....readers.text_builder import TextBuilder
from ....records import ArticleRecord
from ....registry import NO, SURELY, Document, Format
from ..agency_lines import bare_title, dateline_source, printed_byline, title_out_of
from ..article_body import add_paragraphs
from ..embargo_notes import embargo_of
from ..first_paragraph import begin_with_lead
from ..genres import refuse_advisory, special_genre
from ..item_status import item_status
from ..source_types import machine_warning
from ..subject_codes import once

_TEXTS = frozenset({"", "text", "factcheck", "multimedia", "webstory"})
# In capitals in front of the first words, in the languages of AFP.
_CANCELED = re.compile(r"(?:ANNULATION|ANULACIÓN|ANULAÇÃO|ANNULLIER(?:UNG|T)|KILL|إلغاء) ?:")
_ALERT = 3  # and below: flashes, alerts and urgents have their headline as the first paragraph

AfpDocument = dict[str, Any]


def read_afp(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    try:
        found = json.loads(decode_text(document.data, document.charset))
    except ValueError as error:
        raise BrokenDocumentError(str(error)) from error
    for number, each in enumerate(_documents(found), 1):
        try:
            if not isinstance(each, dict):
                raise BrokenDocumentError("not an object")
            yield _record(each)
        except IntakeError as error:
            yield type(error)(error.detail, item=f"item {number}")


def _documents(found: Any) -> list[Any]:
    if isinstance(found, dict):
        for name in ("response", "docs", "documents"):
            if name in found:
                return _documents(found[name])
        return [found]
    return found if isinstance(found, list) else []


def _record(told: AfpDocument) -> ArticleRecord:
    if (kind := _text(told, "class").lower()) not in _TEXTS:
        raise NoArticleError(kind)
    record = _with_status(_worded(told), told)
    if not record.text and record.status == "usable":
        raise NoTextError(record.title[:80])
    refuse_advisory(record.genres, record.text)
    codes = [(code, f"medtop:{code}") for code in _list(told, "mediatopic")]
    subjects, subject_codes = once(codes)
    return replace(
        record,
        identifier=_text(told, "uno"),
        version=_text(told, "revision"),
        signals=_list(told, "signal"),
        urgency=_urgency(told),
        subjects=subjects,
        subject_codes=subject_codes,
        places=tuple(filter(None, (_text(told, "city"), _text(told, "countryname")))),
        keywords=tuple(dict.fromkeys((*_list(told, "slug"), *_list(told, "keyword")))),
    )


def _worded(told: AfpDocument) -> ArticleRecord:
    title, paragraphs = _parted(told)
    lead = " ".join(_list(told, "summary"))
    builder = TextBuilder()
    add_paragraphs(builder, paragraphs)
    begin_with_lead(builder, lead)
    text, passages = builder.finished()
    genres, outlet = _list(told, "genre"), _text(told, "provider") or "AFP"
    return ArticleRecord(
        title=bare_title(title) or title_out_of(text),
        text=text,
        kicker=_text(told, "subheadline"),
        lead=lead,
        outlet=outlet,
        authors=byline_people(_text(told, "byline")) or printed_byline(builder),
        language=_text(told, "lang")[:2].lower(),
        passages=passages,
        origins=dict.fromkeys(("title", "outlet", "published"), "afp"),
        warnings=machine_warning((), text),
        genres=genres,
        special_genre=special_genre((*genres, outlet, dateline_source(text))),
    )


def _parted(told: AfpDocument) -> tuple[str, list[str]]:
    """Headline and paragraphs."""
    title = _text(told, "headline")
    lines = [line for line in _list(told, "news") if not _CANCELED.fullmatch(line)]
    urgency = _urgency(told)
    if not title and lines and urgency and urgency <= _ALERT:
        return lines[0], lines[1:] or lines
    return title, lines


def _with_status(record: ArticleRecord, told: AfpDocument) -> ArticleRecord:
    """The record with its moments, and whether it may be used."""
    made, changed = _text(told, "created"), _text(told, "published")
    modified = read_stamp(changed)
    published = read_stamp(made) or modified
    notes = tuple(filter(None, (_text(told, "advisory"),)))
    embargo, held = embargo_of(_text(told, "embargoed") or None, notes, published)
    status = item_status(_text(told, "status"))
    first = next(iter(_list(told, "news")), "")
    if _CANCELED.match(first) or _CANCELED.match(record.title):
        status = "canceled"
    return replace(
        record,
        published=published,
        modified=modified,
        embargo=embargo,
        notes=notes,
        status="withheld" if held and status == "usable" else status,
        warnings=(*held, *unread_stamps(made, changed), *record.warnings),
    )


def _urgency(told: AfpDocument) -> int | None:
    urgency = _text(told, "urgency")
    return int(urgency) if re.fullmatch("[1-9]", urgency) else None


def _text(told: AfpDocument, name: str) -> str:
    value = told.get(name)
    value = value.get("name") if isinstance(value, dict) else value
    return " ".join(str(value).split()) if isinstance(value, str | int) else ""


def _list(told: AfpDocument, name: str) -> tuple[str, ...]:
    value = told.get(name)
    values = value if isinstance(value, list) else [value]
    words = (" ".join(each.split()) for each in values if isinstance(each, str))
    return tuple(dict.fromkeys(filter(None, words)))


def _sniff(document: Document) -> float:
    head = document.head
    is_one = re.match(r"[\[{]", head) and re.search(r'"uno"\s*:\s*"', head)
    return SURELY if is_one and re.search(r'"(?:news|headline|afpshortid|lang)"\s*:', head) else NO


FORMAT = Format(
    name="AFP",
    read=read_afp,
    sniff=_sniff,
    media_types=frozenset({"application/json"}),
    extensions=frozenset({".json"}),
)
