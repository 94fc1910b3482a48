"""IPTC NewsML 1.0 to 1.2, which NewsML-G2 replaced and several agencies still send.

A news item holds components inside of components; the one whose content is text is the article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ....dates.moments import Moment
from ....dates.stamps import read_stamp, unread_stamps
from ....errors import BrokenDocumentError, IntakeError, NoArticleError, NoTextError
from ....people.authors import byline_people, is_site
from ....readers.safe_xml import (
    Element,
    attribute,
    child,
    child_text,
    descendants,
    element_text,
    local_name,
    parse_xml,
    stream_xml,
)
from ....readers.text_builder import TextBuilder
from ....records import ArticleRecord, SpecialGenre
from ....registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..agency_lines import (
    agency_of_dateline,
    bare_title,
    dateline_source,
    marked_lead,
    title_out_of,
    title_signals,
)
from ..embargo_notes import HELD, embargo_of, noted_embargo
from ..first_paragraph import begin_with_lead
from ..genres import refuse_advisory, special_genre
from ..item_status import item_status
from ..nitf import nitf_lead
from ..source_types import machine_warning
from ..subject_codes import once
from .newsml_components import (
    add_components,
    formal_name,
    is_further,
    language_parts,
    lead_contents,
    other_kinds,
    subtitle_contents,
)

_SUBJECTS = ("Subject", "SubjectMatter", "SubjectDetail", "SubjectQualifier")
_CATCH = re.compile(r"catch ?word|kicker|over ?line|stichwort", re.IGNORECASE)
_LEAD = re.compile(r"summary|abstract|lead|teaser", re.IGNORECASE)
_NOTES = re.compile(r"note|editor|correct|advis|embargo|instruct|hinweis", re.IGNORECASE)
_PARTS_OF_A_NUMBER = 3  # »urn:newsml:agency.example« names no item
_PRIVATE = re.compile(r"contact|internal|private|nonpublic", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Envelope:
    """What a message says of all its items."""

    sender: str = ""
    priority: str = ""


def read_newsml_1(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    number, envelope = 0, _Envelope()
    for element in _parts(document):
        if local_name(element) == "NewsEnvelope":
            priority = formal_name(next(descendants(element, "Priority"), None))
            envelope = _Envelope(_party(element, "SentFrom"), priority)
            continue
        number += 1
        for part in language_parts(element):
            try:
                yield _record(element, part, envelope)
            except IntakeError as error:
                name = child_text(element, "Identification", "NewsIdentifier", "PublicIdentifier")
                yield type(error)(error.detail, item=f"item {number} {name}".strip())
    if not number:
        raise BrokenDocumentError("a NewsML message without an item")


def _parts(document: Document) -> Iterator[Element]:
    """Envelopes and items; of a message that breaks those in front of the break."""
    names = ("NewsEnvelope", "NewsItem")
    try:
        yield from descendants(parse_xml(document.data), *names)
    except BrokenDocumentError:
        yield from stream_xml(document.open(), names)


def _first(element: Element, name: str) -> str:
    return next(filter(None, (element_text(found) for found in descendants(element, name))), "")


def _record(item: Element, part: Element, envelope: _Envelope) -> ArticleRecord:
    """What ``part`` says, which is the item in one language; of most items it is all of it."""
    management = child(item, "NewsManagement")
    record = _with_status(_worded(item, part), item, part)
    record = _with_kind(record, item, part, envelope.sender)
    subjects, codes = _subjects(part, record.language)
    keywords = filter(None, map(element_text, descendants(part, "KeywordLine")))
    further = f"#{record.language}" if is_further(item, part) else ""
    return replace(
        record,
        identifier=_identifier(item) + further,
        version=child_text(item, "Identification", "NewsIdentifier", "RevisionId"),
        signals=(*_signals(item), *title_signals(_first(part, "HeadLine"))),
        urgency=_urgency(management, envelope.priority),
        subjects=subjects,
        subject_codes=codes,
        places=_places(part),
        keywords=tuple(dict.fromkeys(keywords)),
    )


def _status(item: Element) -> str:
    return item_status(formal_name(child(item, "NewsManagement", "Status")))


def _worded(item: Element, part: Element) -> ArticleRecord:
    """Raises IntakeError for what has no words."""
    kicker, lead = _above(part, _lines(part))
    builder = TextBuilder()
    left = add_components(builder, part, lead)
    begin_with_lead(builder, lead)
    text, passages = builder.finished()
    if not text and _status(item) == "usable":
        kinds = other_kinds(part)
        raise NoArticleError(kinds[0]) if kinds else NoTextError
    return ArticleRecord(
        title=bare_title(_first(part, "HeadLine")) or title_out_of(text),
        text=text,
        kicker=kicker,
        lead=lead or marked_lead(builder),
        language=_language(part),
        passages=passages,
        origins=dict.fromkeys(("title", "lead", "outlet", "published"), "newsml-1"),
        warnings=(*machine_warning((), text), *_left_out(left)),
    )


def _left_out(roles: list[str]) -> tuple[str, ...]:
    named = ", ".join(dict.fromkeys(filter(None, roles)))
    count = f"{len(roles)} ({named})" if named else str(len(roles))
    return (f"The item holds further texts that were left out: {count}.",) if roles else ()


def _with_kind(record: ArticleRecord, item: Element, part: Element, sender: str) -> ArticleRecord:
    """The record with who sends it and what kind of text it is. Raises NoArticleError."""
    genres = tuple(filter(None, (formal_name(each) for each in descendants(item, "Genre"))))
    refuse_advisory(genres, record.text)
    outlet = _outlet(part, item, record.text, sender)
    special = special_genre((*genres, outlet, dateline_source(record.text)))
    authors = byline_people(_first(part, "ByLine")) or _issuer(part, outlet, special)
    return replace(record, outlet=outlet, authors=authors, genres=genres, special_genre=special)


def _with_status(record: ArticleRecord, item: Element, part: Element) -> ArticleRecord:
    """The record with its moments, its notes, and whether it may be used."""
    management, status = child(item, "NewsManagement"), _status(item)
    notes, created = _notes(_lines(part)), child_text(management, "ThisRevisionCreated")
    stamps = (child_text(management, "FirstCreated"), created, _first(item, "DateId"))
    published = next(filter(None, map(read_stamp, stamps)), None)
    embargo, held = _embargo(management, status, notes, published)
    return replace(
        record,
        published=published,
        modified=read_stamp(created),
        status="withheld" if held and status == "usable" else status,
        embargo=embargo,
        notes=notes,
        warnings=(*held, *unread_stamps(*stamps), *record.warnings),
    )


def _language(part: Element) -> str:
    code = next((formal_name(each) for each in descendants(part, "Language")), "")
    return (code or _lang_of(part))[:2].lower()


def _lang_of(part: Element) -> str:
    """The language that the part, or the first component of it with one, has as an attribute."""
    components = (part, *descendants(part, "NewsComponent"))
    return next(filter(None, (attribute(each, "lang") for each in components)), "")


def _lines(part: Element) -> list[tuple[str, str]]:
    """Lines of types of an agency's own, with the type: »CatchWord«, »EditorialNote«."""
    return [
        (formal_name(child(line, "NewsLineType")), element_text(words))
        for line in descendants(part, "NewsLine")
        for words in descendants(line, "NewsLineText")
    ]


def _above(part: Element, lines: list[tuple[str, str]]) -> tuple[str, str]:
    """Kicker and lead. A line below the headline in capitals is the slug that a kicker is."""
    below = _first(part, "SubHeadLine") or " ".join(subtitle_contents(part))
    is_slug = bool(below) and not re.search(r"[a-zß-ÿ]{2}", re.sub(r"\([^)]*\)", "", below))
    catch = next((words for kind, words in lines if _CATCH.fullmatch(kind) and words), "")
    told = next((words for kind, words in lines if _LEAD.fullmatch(kind) and words), "")
    lead = next(lead_contents(part), "") or _abstract(part) or told
    return catch or (below if is_slug else ""), lead or ("" if is_slug else below)


def _abstract(part: Element) -> str:
    """Of the NITF that is the body."""
    return next((nitf_lead(front) for front in descendants(part, "body.head")), "")


def _identifier(item: Element) -> str:
    """The public identifier without the revision at its end: that is the version. Some agencies'
    is the same for all of their items, some have none.
    """
    identifier = child(item, "Identification", "NewsIdentifier")
    public = child_text(identifier, "PublicIdentifier")
    revision, own = child_text(identifier, "RevisionId"), child_text(identifier, "NewsItemId")
    if revision:
        public = re.sub(rf":{re.escape(revision)}[NUA]?$", "", public)
    if own and public.count(":") < _PARTS_OF_A_NUMBER and own not in public:
        public = f"{public}:{own}".strip(":")
    return public or _first(item, "guid")


def _embargo(
    management: Element | None, status: str, notes: tuple[str, ...], published: Moment | None
) -> tuple[Moment | None, tuple[str, ...]]:
    """When the status changes to usable; an embargo without such a time has no end yet."""
    change = child(management, "StatusWillChange")
    if change is None:
        return noted_embargo(notes, published)
    if item_status(formal_name(child(change, "FutureStatus"))) != "usable":
        noted, held = noted_embargo(notes, published)
        return noted, HELD if status == "withheld" and noted is None else held
    return embargo_of(child_text(change, "DateAndTime"), notes, published)


def _outlet(part: Element, item: Element, text: str, sender: str) -> str:
    """Who sends it, and only then where it is from: a service sends what others wrote."""
    named = (_first(part, "CreditLine"), _party(part, "Provider"), sender, _party(part, "Source"))
    outlet = next(filter(None, named), "") or _first(item, "ProviderId")
    return (agency_of_dateline(text) or outlet) if is_site(outlet) else outlet


def _party(around: Element, name: str) -> str:
    places = descendants(around, name)
    parties = (formal_name(next(descendants(place, "Party"), None)) for place in places)
    return next(filter(None, parties), "")


def _issuer(part: Element, outlet: str, special: SpecialGenre | None) -> tuple[str, ...]:
    """Whose press release a service sends."""
    source = _party(part, "Source") if special is SpecialGenre.PRESS_RELEASE else ""
    return (source,) if source and source != outlet else ()


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
    codes = [formal_name(each) for each in descendants(item, *_SUBJECTS)]
    return once(
        (names.get(code) or code, f"subj:{code}" if code.isdecimal() else code)
        for code in codes
        if code
    )


def _places(part: Element) -> tuple[str, ...]:
    """Cities, and countries that are written out and no codes."""
    kinds = {"city": r".+", "country": r".*[a-zß-ÿ].*", "countryarea": r".*[a-zß-ÿ].*"}
    found = [
        attribute(each, "Value")
        for each in descendants(part, "Property")
        if re.fullmatch(kinds.get(formal_name(each).lower(), r"(?!)"), attribute(each, "Value"))
    ]
    return tuple(dict.fromkeys(found))


def _signals(item: Element) -> tuple[str, ...]:
    kind = formal_name(child(item, "NewsManagement", "NewsItemType"))
    mark = child(item, "Identification", "NewsIdentifier", "RevisionId")
    update = {"U": "update", "A": "replacement"}.get(
        attribute(mark, "Update") if mark is not None else ""
    )
    return tuple(filter(None, (update, kind if kind.lower() not in ("news", "") else "")))


def _notes(lines: list[tuple[str, str]]) -> tuple[str, ...]:
    """Lines for editors, unless they are called private; a line of any other type is none."""
    found = [words for kind, words in lines if _NOTES.search(kind) and not _PRIVATE.search(kind)]
    return tuple(dict.fromkeys(filter(None, found)))


def _urgency(management: Element | None, priority: str) -> int | None:
    """As a formal name or as text, or the priority of the delivery."""
    own = formal_name(child(management, "Urgency")) or child_text(management, "Urgency")
    written = own or priority
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
