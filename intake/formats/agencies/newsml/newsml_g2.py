"""IPTC NewsML-G2: a news item, or a message with several, each with its version and embargo.

Read against the schema's versions 2.10 to 2.35 and the dialects of agencies. Packages, concepts and
knowledge items hold no article. Notes to editors that are marked as non-public are never stored:
they hold names and telephone numbers of an agency's staff.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from ....dates.moments import Moment
from ....dates.stamps import read_stamp, unread_stamps
from ....errors import BrokenDocumentError, IntakeError, NoArticleError
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
    bare_title,
    dateline_source,
    marked_lead,
    title_out_of,
    title_signals,
)
from ..article_body import add_summary
from ..embargo_notes import embargo_of
from ..first_paragraph import begin_with_lead
from ..genres import refuse_advisory, special_genre
from ..item_status import item_status
from ..nitf import nitf_lead, nitf_title
from ..source_types import machine_warning
from .newsml_bodies import add_content, no_words
from .newsml_concepts import (
    ConceptNames,
    all_of,
    concept_code,
    concept_names,
    each_once,
    last_part,
    places_and_subjects,
)
from .newsml_parties import item_authors, item_outlet, rights_holder

_ITEMS = frozenset(
    {"newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"}
)
# SportsML and EventsML, also as they were before they were a part of G2.
_DATA = frozenset({"sports-content", "sports-content-set", "events", "eventsMessage"})
_PRIVATE_ROLES = re.compile(r"contact|notepad|closing|signature|private|internal", re.IGNORECASE)


def read_newsml(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    number = 0
    for element in _items(document):
        number += 1
        try:
            yield _record(element)
        except IntakeError as error:
            yield type(error)(
                error.detail, item=f"item {number} {attribute(element, 'guid')}".strip()
            )
    if not number:
        raise BrokenDocumentError("a NewsML-G2 message without an item")


def _items(document: Document) -> Iterable[Element]:
    if not document.is_whole:
        return stream_xml(document.open(), _ITEMS)
    try:
        root = parse_xml(document.data)
    except BrokenDocumentError:  # what is whole in front of the break is read
        return stream_xml(document.open(), _ITEMS)
    if local_name(root) in _ITEMS:
        return [root]
    found = list(descendants(root, *_ITEMS))
    if not found and local_name(root) != "newsMessage":  # a catalog, results, events
        raise NoArticleError(local_name(root))
    return found


def _record(item: Element) -> ArticleRecord:
    meta, content = child(item, "itemMeta"), child(item, "contentMeta")
    item_class = re.split(r"[:/]", concept_code(child(meta, "itemClass")))[-1].lower()
    if local_name(item) != "newsItem" or item_class not in ("text", "composite", ""):
        raise NoArticleError(item_class or local_name(item))
    record = _with_status(_with_kind(_worded(item), item), meta, content)
    names = ConceptNames(item, record.language)
    places, subjects, subject_codes = places_and_subjects(content, names)
    return replace(
        record,
        identifier=attribute(item, "guid"),
        evolved_from=_evolved_from(meta),
        version=attribute(item, "version"),
        signals=each_once((*_signals(meta), *title_signals(record.title))),
        urgency=_number(child_text(content, "urgency")),
        subjects=subjects,
        subject_codes=subject_codes,
        places=places,
        keywords=tuple(filter(None, map(element_text, all_of(content, "keyword")))),
    )


def _worded(item: Element) -> ArticleRecord:
    """The words of the item and who wrote them. Raises IntakeError where there are none."""
    meta, content = child(item, "itemMeta"), child(item, "contentMeta")
    language = _language(item, content)
    lead = _description(content, language) or _lead_inside(item)
    builder, summary = _body(item, lead, language)
    text, passages = builder.finished()
    if not text and _status(meta) == "usable":
        raise no_words(child(item, "contentSet"))
    codes = map(concept_code, all_of(content, "digitalSourceType"))
    return ArticleRecord(
        title=_headline(content, language) or _title_inside(item) or title_out_of(text),
        text=text,
        kicker=_kicker(content),
        lead=lead or marked_lead(builder),
        authors=item_authors(item, content, builder),
        language=language,
        passages=passages,
        origins=dict.fromkeys(("title", "lead", "outlet", "published"), "newsml-g2"),
        warnings=(*summary, *machine_warning(codes, text)),
    )


def _body(item: Element, lead: str, language: str) -> tuple[TextBuilder, tuple[str, ...]]:
    """One of the bodies, and the warning where there is a description alone."""
    builder = TextBuilder()
    headlines = {element_text(each) for each in all_of(child(item, "contentMeta"), "headline")}
    add_content(builder, child(item, "contentSet"), lead, language, headlines)
    begin_with_lead(builder, lead)
    is_usable = _status(child(item, "itemMeta")) == "usable"
    return builder, add_summary(builder, lead) if is_usable else ()


def _with_kind(record: ArticleRecord, item: Element) -> ArticleRecord:
    """The record with who sends it and what kind of text it is. Raises NoArticleError."""
    meta, content = child(item, "itemMeta"), child(item, "contentMeta")
    genres, genre_codes = concept_names(content, "genre", record.language)
    refuse_advisory((*genres, *genre_codes), record.text)
    outlet = item_outlet(item, meta, content)
    told = (*genres, *genre_codes, outlet, dateline_source(record.text))
    special = special_genre(told) or _of_release_service(meta)
    authors = record.authors or _issuer(item, outlet, special)
    return replace(record, outlet=outlet, authors=authors, genres=genres, special_genre=special)


def _with_status(
    record: ArticleRecord, meta: Element | None, content: Element | None
) -> ArticleRecord:
    """The record with its moments, its notes, and whether it may be used."""
    status, published = _status(meta), _published(meta, content)
    embargo, held = _embargo(meta, published)
    return replace(
        record,
        published=published,
        modified=read_stamp(child_text(meta, "versionCreated")),
        status="withheld" if held and status == "usable" and embargo is None else status,
        embargo=embargo,
        notes=_notes(meta),
        warnings=(*held, *unread_stamps(*_written(meta, content)), *record.warnings),
    )


def _evolved_from(meta: Element | None) -> str:
    """The item that this one goes on from, by the relation of the IPTC's vocabulary."""
    links = (each for each in all_of(meta, "link") if attribute(each, "rel") == "irel:evolvedFrom")
    return next((attribute(each, "residref") for each in links), "")


def _signals(meta: Element | None) -> Iterator[str]:
    return (last_part(concept_code(found)) for found in all_of(meta, "signal"))


def _of_release_service(meta: Element | None) -> SpecialGenre | None:
    """By the service of the agency that it comes by: APA's »ots«."""
    found = special_genre(map(concept_code, all_of(meta, "service")))
    return found if found is SpecialGenre.PRESS_RELEASE else None


def _issuer(item: Element, outlet: str, special: SpecialGenre | None) -> tuple[str, ...]:
    """Whose press release it is: who holds the rights to it, where that is not who sends it."""
    holder = rights_holder(item) if special is SpecialGenre.PRESS_RELEASE else ""
    return (holder,) if holder and holder != outlet else ()


def _title_inside(item: Element) -> str:
    """Of the NITF that is the body, where the item itself has none."""
    nitf = next(descendants(item, "nitf"), None)
    return nitf_title(child(nitf, "head"), child(nitf, "body", "body.head"))


def _lead_inside(item: Element) -> str:
    """Of the NITF that is the body, where the item has no description."""
    nitf = next(descendants(item, "nitf"), None)
    return nitf_lead(child(nitf, "body", "body.head"))


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 4 else None


def _language(item: Element, content: Element | None) -> str:
    tagged = child(content, "language")
    tag = attribute(tagged, "tag") if tagged is not None else attribute(item, "lang")
    return tag.split("-")[0].lower()


def _status(meta: Element | None) -> str:
    return item_status(concept_code(child(meta, "pubStatus")))


def _published(meta: Element | None, content: Element | None) -> Moment | None:
    return next(filter(None, map(read_stamp, _written(meta, content))), None)


def _written(meta: Element | None, content: Element | None) -> tuple[str, ...]:
    """When it was made, first and last sent."""
    return (
        child_text(content, "contentCreated"),
        child_text(meta, "firstCreated"),
        child_text(meta, "versionCreated"),
    )


def _embargo(
    meta: Element | None, published: Moment | None
) -> tuple[Moment | None, tuple[str, ...]]:
    """An embargo without a time holds until a later version lifts it (G2 guidelines). Notes of any
    kind may tell of one.
    """
    element = child(meta, "embargoed")
    stamp = None if element is None else element_text(element)
    return embargo_of(stamp, map(element_text, all_of(meta, "edNote")), published)


def _headline(content: Element | None, language: str) -> str:
    """Rank 1, or none, in the item's own language, the one called main, and no subordinate one."""
    found = [head for head in all_of(content, "headline") if element_text(head)]
    mine = [head for head in found if attribute(head, "lang")[:2] in ("", language[:2])] or found
    mine.sort(
        key=lambda head: (_is_below(head), _number(attribute(head, "rank")) or 1, _role(head))
    )
    return bare_title(element_text(mine[0])) if mine else ""


def _role(head: Element) -> int:
    """»hlrole:main« first, one without a role next, »hlrole:short« or »web« last."""
    role = attribute(head, "role").lower().rpartition(":")[2]
    return 0 if role == "main" else 1 if not role else 2


def _is_below(head: Element) -> bool:
    return "sub" in attribute(head, "role").lower()


def _kicker(content: Element | None) -> str:
    """The line of rank 3 above the headline, or the one below it."""
    heads = list(all_of(content, "headline"))
    ranked = [head for head in heads if attribute(head, "rank") == "3"]
    return next(map(element_text, ranked or filter(_is_below, heads)), "")


def _description(content: Element | None, language: str) -> str:
    for found in all_of(content, "description"):
        role, tongue = attribute(found, "role").lower(), attribute(found, "lang")[:2]
        if "caption" not in role and tongue in ("", language[:2]):
            return element_text(found)
    return ""


def _notes(meta: Element | None) -> tuple[str, ...]:
    """Notes without a mark of being non-public, and of no role that holds people's addresses."""
    notes = []
    for note in all_of(meta, "edNote"):
        private = "nonpublic" in attribute(note, "pubconstraint").replace("-", "").lower()
        if not private and not _PRIVATE_ROLES.search(attribute(note, "role")):
            notes.append(element_text(note))
    return each_once(notes)


def _sniff(document: Document) -> float:
    head = document.head
    # A page may quote some, and NITF declare its namespace for codes.
    if document.root in ("", "html", "nitf", "NewsML"):
        return NO
    if "iptc.org/std/nar/2006-10-01" in head or document.root in _DATA:
        return SURELY
    return SURELY if re.search(r"<(?:newsItem|newsMessage|packageItem)[\s>]", head) else NO


FORMAT = Format(
    name="NewsML-G2",
    read=read_newsml,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES | {"application/vnd.iptc.g2.newsitem+xml"},
    extensions=frozenset({".xml"}),
    streams=True,
)
