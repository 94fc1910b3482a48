"""IPTC NewsML 1.0 to 1.2, which NewsML-G2 replaced and several agencies still send.

A news item holds components inside of components; the one whose content is text is the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...dates.moments import Moment
from ...dates.stamps import read_stamp
from ...errors import BrokenDocumentError, IntakeError, NoArticleError, NoTextError
from ...people.authors import byline_people
from ...readers.safe_xml import (
    Element,
    attribute,
    child,
    child_text,
    descendants,
    element_text,
    parse_xml,
)
from ...readers.text_builder import TextBuilder
from ...records import ArticleRecord
from ...registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from .agency_lines import mark_agency_lines
from .article_body import add_body, split_lines
from .embargo_notes import HELD, embargo_of, noted_embargo
from .genres import special_genre
from .html_body import add_html
from .subject_codes import once

_STATUS = {"cancelled": "canceled", "embargoed": "withheld", "": "usable"}
_SUBJECTS = ("Subject", "SubjectMatter", "SubjectDetail", "SubjectQualifier")
_MARKED = re.compile(r"\s*<(?:p|div|html|body|h\d|nitf)\b", re.IGNORECASE)
_PRIVATE = re.compile(r"contact|internal|private|nonpublic", re.IGNORECASE)


def read_newsml_1(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    root = parse_xml(document.data)
    urgency = _named(next(descendants(root, "Priority"), None))
    number = 0
    for item in descendants(root, "NewsItem"):
        number += 1
        try:
            yield _record(item, urgency)
        except IntakeError as error:
            name = child_text(item, "Identification", "NewsIdentifier", "PublicIdentifier")
            yield type(error)(error.detail, item=f"item {number} {name}".strip())
    if not number:
        raise BrokenDocumentError("a NewsML message without an item")


def _named(element: Element | None) -> str:
    """A formal name, which NewsML 1 has for everything."""
    return attribute(element, "FormalName") if element is not None else ""


def _first(element: Element, name: str) -> str:
    return next(filter(None, (element_text(found) for found in descendants(element, name))), "")


def _record(item: Element, priority: str) -> ArticleRecord:
    management = child(item, "NewsManagement")
    status = _named(child(management, "Status")).lower()
    status = _STATUS.get(status, status)
    language = next((_named(each) for each in descendants(item, "Language")), "")[:2].lower()
    builder, lead = TextBuilder(), _first(item, "SubHeadLine")
    kinds = list(_add_content(builder, item, lead))
    text, passages = builder.finished()
    if not text and status == "usable":
        raise NoArticleError(kinds[0]) if kinds else NoTextError
    notes, created = _notes(item), child_text(management, "ThisRevisionCreated")
    published = read_stamp(child_text(management, "FirstCreated")) or read_stamp(created)
    embargo, warnings = _embargo(management, status, notes, published)
    subjects, codes = _subjects(item, language)
    genres = tuple(filter(None, (_named(each) for each in descendants(item, "Genre"))))
    outlet = _outlet(item)
    return ArticleRecord(
        title=_first(item, "HeadLine") or text.split("\n", 1)[0][:200],
        text=text,
        lead=lead,
        outlet=outlet,
        authors=byline_people(_first(item, "ByLine")),
        published=published,
        modified=read_stamp(created),
        language=language,
        passages=passages,
        origins=dict.fromkeys(("title", "lead", "outlet", "published"), "newsml-1"),
        warnings=warnings,
        identifier=_identifier(item),
        version=child_text(item, "Identification", "NewsIdentifier", "RevisionId"),
        status="withheld" if warnings and status == "usable" else status,
        embargo=embargo,
        genres=genres,
        special_genre=special_genre((*genres, outlet)),
        signals=_signals(item),
        notes=notes,
        urgency=_urgency(_named(child(management, "Urgency")) or priority),
        subjects=subjects,
        subject_codes=codes,
        places=_places(item),
        keywords=tuple(
            dict.fromkeys(filter(None, map(element_text, descendants(item, "KeywordLine"))))
        ),
    )


def _identifier(item: Element) -> str:
    """The public identifier without the revision at its end: that is the version."""
    identifier = child(item, "Identification", "NewsIdentifier")
    public = child_text(identifier, "PublicIdentifier")
    revision = child_text(identifier, "RevisionId")
    return re.sub(rf":{re.escape(revision)}[NUA]?$", "", public) if revision else public


def _add_content(builder: TextBuilder, item: Element, lead: str) -> Iterator[str]:
    """Add the first content that is text; yields what the others are."""
    for content in descendants(item, "ContentItem"):
        kind = _named(child(content, "MediaType"))
        data = child(content, "DataContent")
        if builder.length or data is None or kind.lower() not in ("", "text", "complexdata"):
            if kind and kind.lower() != "text":
                yield kind
            continue
        _add_data(builder, data, lead)


def _add_data(builder: TextBuilder, data: Element, lead: str) -> None:
    raw = "".join(data.itertext())
    if len(data):
        add_body(builder, data, lead)
    elif _MARKED.match(raw):
        add_html(builder, raw, lead)
    else:
        for paragraph in split_lines(raw):
            builder.paragraph(paragraph)
        mark_agency_lines(builder)


def _embargo(
    management: Element | None, status: str, notes: tuple[str, ...], published: Moment | None
) -> tuple[Moment | None, tuple[str, ...]]:
    """When the status changes to usable; an embargo without such a time has no end yet."""
    change = child(management, "StatusWillChange")
    if change is None:
        return noted_embargo(notes, published)
    if _named(child(change, "FutureStatus")).lower() not in ("usable", ""):
        return None, HELD if status == "withheld" else ()
    return embargo_of(child_text(change, "DateAndTime"), (), published)


def _outlet(item: Element) -> str:
    parties = [
        next(descendants(place, "Party"), None)
        for name in ("Provider", "Source")
        for place in descendants(item, name)
    ]
    named = next(filter(None, map(_named, parties)), "")
    return _first(item, "CreditLine") or named or _first(item, "ProviderId")


def _subjects(item: Element, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Codes with their names, which stand in a list of topics where they are told at all."""
    names = {}
    for topic in descendants(item, "Topic"):
        described = [
            each
            for each in descendants(topic, "Description")
            if attribute(each, "lang")[:2].lower() in ("", language)
            and attribute(each, "Variant") in ("", "Name")
        ]
        names[child_text(topic, "FormalName")] = next(map(element_text, described), "")
    codes = [_named(each) for each in descendants(item, *_SUBJECTS)]
    return once((names.get(code) or code, f"subj:{code}") for code in codes if code)


def _places(item: Element) -> tuple[str, ...]:
    found = [
        attribute(each, "Value")
        for each in descendants(item, "Property")
        if _named(each).lower() in ("city", "country", "countryarea")
    ]
    return tuple(dict.fromkeys(filter(None, found)))


def _signals(item: Element) -> tuple[str, ...]:
    kind = _named(child(item, "NewsManagement", "NewsItemType"))
    mark = child(item, "Identification", "NewsIdentifier", "RevisionId")
    update = {"U": "update", "A": "replacement"}.get(
        attribute(mark, "Update") if mark is not None else ""
    )
    return tuple(filter(None, (update, kind if kind.lower() not in ("news", "") else "")))


def _notes(item: Element) -> tuple[str, ...]:
    """Lines of a type of their own, such as notes to editors, unless they are called private."""
    found = []
    for line in descendants(item, "NewsLine"):
        kind = _named(child(line, "NewsLineType"))
        if not _PRIVATE.search(kind):
            found += [element_text(words) for words in descendants(line, "NewsLineText")]
    return tuple(dict.fromkeys(filter(None, found)))


def _urgency(written: str) -> int | None:
    return int(written) if written.isdecimal() and len(written) == 1 else None


def _sniff(document: Document) -> float:
    return SURELY if document.root == "NewsML" else NO


FORMAT = Format(
    name="NewsML 1",
    read=read_newsml_1,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES | {"text/vnd.iptc.newsml"},
    extensions=frozenset({".xml", ".newsml"}),
)
