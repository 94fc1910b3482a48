"""IPTC NITF 3: one article a file, with or without namespace."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...dates.moments import Moment
from ...dates.stamps import read_stamp, unread_stamps
from ...errors import NoTextError
from ...people.authors import byline_people
from ...readers.safe_xml import (
    Element,
    attribute,
    child,
    child_text,
    children,
    descendants,
    element_text,
    parse_xml,
)
from ...readers.text_builder import TextBuilder
from ...records import ArticleRecord
from ...registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from .agency_lines import (
    bare_title,
    dateline_source,
    mark_trailer,
    marked_lead,
    title_out_of,
    title_signals,
)
from .article_body import add_body
from .embargo_notes import embargo_of
from .first_paragraph import begin_with_lead
from .genres import refuse_advisory, special_genre
from .item_status import item_status
from .source_types import machine_warning
from .subject_codes import once


def read_nitf(document: Document) -> Iterator[ArticleRecord]:
    root = parse_xml(document.data)
    docdata = child(root, "head", "docdata")
    record = _with_status(_worded(root), root)
    if not record.text and record.status == "usable":
        raise NoTextError
    refuse_advisory(record.genres, record.text)
    subjects, subject_codes = _subjects(root)
    version = next(_attributes(docdata, "du-key", "version"), "")
    yield replace(
        record,
        address=document.address,
        identifier=_identifier(docdata, version),
        version=version,
        urgency=_urgency(docdata),
        subjects=subjects,
        subject_codes=subject_codes,
        places=_places(docdata, child(root, "body", "body.head")),
        keywords=_keywords(child(root, "head"), docdata),
    )


def _worded(root: Element) -> ArticleRecord:
    head, body = child(root, "head"), child(root, "body")
    front = child(body, "body.head")
    title, lead = nitf_title(head, front), nitf_lead(front)
    builder = _body(body, "" if lead == title else lead)
    text, passages = builder.finished()
    genres = tuple(_attributes(root, "tobject.property", "tobject.property.type"))
    outlet = _outlet(root, front, child(head, "docdata"))
    return ArticleRecord(
        title=bare_title(title) or title_out_of(text),
        text=text,
        kicker=child_text(front, "hedline", "hl2"),
        lead=("" if lead == title else lead) or marked_lead(builder),
        outlet=outlet,
        authors=tuple(nitf_authors(front)) or _issuer(head),
        language=_language(root, head),
        passages=passages,
        origins=dict.fromkeys(("title", "outlet", "published"), "nitf"),
        warnings=machine_warning((), text),
        genres=genres,
        special_genre=special_genre(_kinds(root, genres, outlet, text)),
        signals=(*_signals(child(head, "docdata")), *title_signals(title)),
    )


def _body(body: Element | None, lead: str) -> TextBuilder:
    builder = TextBuilder()
    if body is not None:
        add_body(builder, body, lead)
    mark_trailer(builder)
    begin_with_lead(builder, lead)
    return builder


def _with_status(record: ArticleRecord, root: Element) -> ArticleRecord:
    """The record with its day, its notes, and whether it may be used."""
    docdata, front = child(root, "head", "docdata"), child(root, "body", "body.head")
    status = _status(docdata)
    notes, published = _notes(docdata, child(root, "body")), _published(root, docdata, front)
    embargo, held = _embargo(docdata, notes, published)
    return replace(
        record,
        published=published,
        status="withheld" if held and status == "usable" else status,
        embargo=embargo,
        notes=notes,
        warnings=(*held, *unread_stamps(*_stamps(root, docdata, front)), *record.warnings),
    )


def _attributes(element: Element | None, name: str, key: str) -> Iterator[str]:
    if element is not None:
        yield from filter(None, (attribute(found, key) for found in descendants(element, name)))


def _kinds(root: Element, genres: Iterable[str], outlet: str, text: str) -> Iterator[str]:
    """Whatever may tell that it is no news report."""
    yield from genres
    yield from _attributes(root, "tobject", "tobject.type")
    yield from (outlet, dateline_source(text))


def _meta(head: Element | None, name: str) -> str:
    """What a service for press releases says of an item: »article-language«, »issuer-name«."""
    found = children(head, "meta") if head is not None else ()
    return next((attribute(e, "content") for e in found if attribute(e, "name") == name), "")


def _issuer(head: Element | None) -> tuple[str, ...]:
    """Whose press release it is."""
    return tuple(filter(None, (_meta(head, "issuer-name"),)))


def _language(root: Element, head: Element | None) -> str:
    tag = attribute(root, "baselang") or _meta(head, "article-language")
    return tag.split("-")[0].lower()


def _keywords(head: Element | None, docdata: Element | None) -> tuple[str, ...]:
    listed = (word.strip() for word in _meta(head, "article-keywords").split(","))
    return _once((*_attributes(docdata, "keyword", "key"), *listed))


def _identifier(docdata: Element | None, version: str) -> str:
    """Without the count of versions, where an agency has one behind the number (»NTB0f1e_02«); it
    may begin elsewhere than the version, and the key of the item has none. Three digits and more
    are a number of the item (»nan:0001«).
    """
    number = next(_attributes(docdata, "doc-id", "id-string"), "")
    key = next(_attributes(docdata, "du-key", "key"), "")
    if key and re.fullmatch(rf"{re.escape(key)}[_:]\d{{1,4}}", number):
        return key
    count = rf"[_:](?=\d{{1,2}}$)0?{re.escape(version)}$"
    return re.sub(count, "", number) if version else number


def _status(docdata: Element | None) -> str:
    return item_status(attribute(docdata, "management-status") if docdata is not None else "")


def nitf_title(head: Element | None, front: Element | None) -> str:
    hedline = child(front, "hedline")
    return child_text(hedline, "hl1") or _own_text(hedline) or child_text(head, "title")


def _own_text(element: Element | None) -> str:
    return element_text(element, {"hl1", "hl2"}) if element is not None else ""


def nitf_lead(front: Element | None) -> str:
    """Its paragraphs in one."""
    abstract = child(front, "abstract")
    if abstract is None:
        return ""
    return " ".join(map(element_text, children(abstract, "p"))) or element_text(abstract)


def _signals(docdata: Element | None) -> tuple[str, ...]:
    return ("correction",) if child(docdata, "correction") is not None else ()


def _notes(docdata: Element | None, body: Element | None) -> tuple[str, ...]:
    """What editors are told, but for notes that are not for publication (type »npa«)."""
    found = [*_attributes(docdata, "correction", "info"), *_attributes(docdata, "ed-msg", "info")]
    for note in descendants(body, "note") if body is not None else ():
        is_public = attribute(note, "type") != "npa"
        if attribute(note, "noteclass") == "editorsnote" and is_public:
            found.append(element_text(note))
    return _once(found)


def _outlet(root: Element, front: Element | None, docdata: Element | None) -> str:
    holders = _attributes(docdata, "doc.copyright", "holder")
    publications = _attributes(root, "pubdata", "name")
    return child_text(front, "distributor") or next(holders, "") or next(publications, "")


def nitf_authors(front: Element | None) -> Iterator[str]:
    """Bylines without the title behind the name, which has no space before it; initials of
    editors (»gr/bp«) are no byline.
    """
    if front is None:
        return
    for byline in descendants(front, "byline"):
        persons = [element_text(found) for found in descendants(byline, "person")]
        named = persons or [element_text(byline, {"byttl", "virtloc"})]
        for name in named:
            if not re.fullmatch(r"[a-z]{1,4}(?:/[a-z]{1,4})*", name):
                yield from byline_people(name)


def _published(root: Element, docdata: Element | None, front: Element | None) -> Moment | None:
    """As a stamp says it, else as the place line does, in words."""
    stamps = (*_stamps(root, docdata, front), child_text(front, "dateline", "story.date"))
    return next(filter(None, map(read_stamp, stamps)), None)


def _stamps(root: Element, docdata: Element | None, front: Element | None) -> Iterator[str]:
    """The date of issue; a story's own date or the publication's where there is none."""
    yield from _attributes(docdata, "date.issue", "norm")
    yield from _attributes(front, "story.date", "norm")
    yield from _attributes(root, "pubdata", "date.publication")


def _embargo(
    docdata: Element | None, notes: tuple[str, ...], published: Moment | None
) -> tuple[Moment | None, tuple[str, ...]]:
    """When an embargo ends, or the warning that its end cannot be read."""
    stamps = tuple(_attributes(docdata, "date.release", "norm"))
    read = next((stamp for stamp in stamps if read_stamp(stamp)), None)
    return embargo_of(read or next(iter(stamps), None), notes, published)


def _urgency(docdata: Element | None) -> int | None:
    found = next(_attributes(docdata, "urgency", "ed-urg"), "")
    return int(found) if found.isdecimal() and len(found) == 1 else None


def _subjects(root: Element) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The most precise name of each subject, or its number; and the numbers as codes."""
    found = []
    for subject in descendants(root, "tobject.subject"):
        keys = ("detail", "matter", "type", "refnum")
        values = (attribute(subject, f"tobject.subject.{key}") for key in keys)
        number = attribute(subject, "tobject.subject.refnum")
        found.append((next(filter(None, values), ""), f"subj:{number}" if number else ""))
    return once(found)


def _places(docdata: Element | None, front: Element | None) -> tuple[str, ...]:
    parts = ("city", "county-dist", "state-prov")
    places = [place for part in parts for place in _attributes(docdata, "evloc", part)]
    dateline = child(front, "dateline")
    if dateline is not None:
        places.append(child_text(dateline, "location") or element_text(dateline, {"story.date"}))
    return _once(places)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, names)))


def _sniff(document: Document) -> float:
    return SURELY if document.root == "nitf" else NO


FORMAT = Format(
    name="NITF",
    read=read_nitf,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES | {"application/nitf+xml", "text/vnd.iptc.nitf"},
    extensions=frozenset({".xml", ".nitf"}),
)
