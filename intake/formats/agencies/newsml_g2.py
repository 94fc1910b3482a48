"""IPTC NewsML-G2: a news item, or a message with several, each with its version and embargo.

Read against the schema's versions 2.10 to 2.35 and the dialects of agencies. Packages, concepts and
knowledge items hold no article. Notes to editors that are marked as non-public are never stored:
they hold names and telephone numbers of an agency's staff.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator

from ...dates.moments import Moment
from ...dates.stamps import read_stamp
from ...errors import BrokenDocumentError, IntakeError, NoArticleError, NoTextError
from ...readers.safe_xml import (
    Element,
    attribute,
    child,
    child_text,
    children,
    descendants,
    element_text,
    local_name,
    parse_xml,
    stream_xml,
)
from ...records import ArticleRecord
from ...registry import NO, SURELY, Document, Format
from ...text_builder import TextBuilder
from .article_body import add_body, add_summary, mark_agency_lines, split_lines
from .genres import special_genre
from .html_body import add_html
from .subject_codes import once

_ITEMS = frozenset({"newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem"})
_PRIVATE_ROLES = re.compile(
    r"contact|notepad|closingline|signature|private|internal", re.IGNORECASE
)
_PLACE_TYPES = re.compile(r"geo|city|country|statprov|poi|place|location", re.IGNORECASE)
_MARKED = re.compile(r"\s*<(?:p|div|html|body|h\d)\b", re.IGNORECASE)
_NAMES_OF_PLACES = re.compile(r"geo|country|city|iso3166|area|n2gsubj", re.IGNORECASE)


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
    root = parse_xml(document.data)
    if local_name(root) in _ITEMS:
        return [root]
    return list(descendants(root, *_ITEMS))


def _record(item: Element) -> ArticleRecord:
    meta, content = child(item, "itemMeta"), child(item, "contentMeta")
    item_class = re.split(r"[:/]", _code(child(meta, "itemClass")))[-1].lower()
    if local_name(item) != "newsItem" or item_class not in ("text", "composite", ""):
        raise NoArticleError(item_class or local_name(item))
    language = _language(item, content)
    lead = _description(content, language)
    builder = TextBuilder()
    _add_content(builder, child(item, "contentSet"), lead)
    status = _status(meta)
    summary = add_summary(builder, lead) if status == "usable" else ()
    text, passages = builder.finished()
    if not text and status == "usable":
        raise NoTextError
    embargo, warnings = _embargo(meta)
    genres, genre_codes = _named(content, "genre", language)
    names = _Names(item, language)
    places, subjects, subject_codes = _places_and_subjects(content, names)
    return ArticleRecord(
        title=_headline(content, language) or text.split("\n", 1)[0][:200],
        text=text,
        kicker=_kicker(content),
        lead=lead,
        outlet=_provider(item, meta, content),
        authors=_authors(content),
        published=_stamp(content, "contentCreated") or _stamp(meta, "versionCreated"),
        modified=_stamp(meta, "versionCreated"),
        language=language,
        passages=passages,
        origins=dict.fromkeys(("title", "lead", "outlet", "published"), "newsml-g2"),
        warnings=(*warnings, *summary),
        identifier=attribute(item, "guid"),
        version=attribute(item, "version"),
        status="withheld" if warnings and status == "usable" and embargo is None else status,
        embargo=embargo,
        genres=genres,
        special_genre=special_genre((*genres, *genre_codes)),
        signals=tuple(_last_part(_code(found)) for found in _all(meta, "signal")),
        notes=_notes(meta),
        urgency=_number(child_text(content, "urgency")),
        subjects=subjects,
        subject_codes=subject_codes,
        places=places,
        keywords=tuple(element_text(found) for found in _all(content, "keyword")),
    )


def _all(element: Element | None, name: str) -> Iterator[Element]:
    return children(element, name) if element is not None else iter(())


def _code(element: Element | None) -> str:
    """A concept's code: G2 has qcode, uri and literal for it."""
    if element is None:
        return ""
    return next(filter(None, (attribute(element, n) for n in ("qcode", "uri", "literal"))), "")


def _last_part(code: str) -> str:
    return re.split(r"[:/]", code)[-1]


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() and len(text) < 4 else None


def _language(item: Element, content: Element | None) -> str:
    tagged = child(content, "language")
    tag = attribute(tagged, "tag") if tagged is not None else attribute(item, "lang")
    return tag.split("-")[0].lower()


def _stamp(element: Element | None, name: str) -> Moment | None:
    return read_stamp(child_text(element, name))


def _status(meta: Element | None) -> str:
    status = _last_part(_code(child(meta, "pubStatus"))).lower()
    return {"cancelled": "canceled", "": "usable"}.get(status, status)


def _embargo(meta: Element | None) -> tuple[Moment | None, tuple[str, ...]]:
    """An embargo without a time holds until a later version lifts it (G2 guidelines)."""
    element = child(meta, "embargoed")
    if element is None:
        return None, ()
    moment = read_stamp(element_text(element))
    if moment is not None:
        return moment, ()
    return None, ("Embargoed without a time that can be read: hold it until the agency lifts it.",)


def _headline(content: Element | None, language: str) -> str:
    """Rank 1, or none, in the item's own language, and no subordinate one."""
    found = list(_all(content, "headline"))
    mine = [head for head in found if attribute(head, "lang")[:2] in ("", language[:2])] or found
    mine.sort(
        key=lambda head: (
            "sub" in attribute(head, "role").lower(),
            _number(attribute(head, "rank")) or 1,
        )
    )
    return element_text(mine[0]) if mine else ""


def _kicker(content: Element | None) -> str:
    ranked = (head for head in _all(content, "headline") if attribute(head, "rank") == "3")
    return next(map(element_text, ranked), "")


def _description(content: Element | None, language: str) -> str:
    for found in _all(content, "description"):
        role, tongue = attribute(found, "role").lower(), attribute(found, "lang")[:2]
        if "caption" not in role and tongue in ("", language[:2]):
            return element_text(found)
    return ""


def _provider(item: Element, meta: Element | None, content: Element | None) -> str:
    """By name, or who holds the rights; a provider's code where nobody is named."""
    provider = child(meta, "provider")
    holder = child(child(item, "rightsInfo"), "copyrightHolder")
    names = (child_text(content, "creditline"), child_text(provider, "name"))
    name = next(filter(None, (*names, child_text(holder, "name"))), _last_part(_code(provider)))
    return name.strip(" -–/")


class _Names:
    """Names of concepts in the item's language. An item of conformance »power« may have them apart
    from where the concept stands.
    """

    def __init__(self, item: Element, language: str) -> None:
        self._language = language
        self._apart = {_code(found): _name_of(found, language) for found in _all(item, "assert")}

    def of(self, concept: Element) -> str:
        return _name_of(concept, self._language) or self._apart.get(_code(concept), "")


def _name_of(concept: Element, language: str) -> str:
    names = list(children(concept, "name"))
    mine = [name for name in names if attribute(name, "lang")[:2] in ("", language[:2])]
    return next(map(element_text, mine or names), "")


def _authors(content: Element | None) -> tuple[str, ...]:
    """The byline, or creators' names; a login (»adler.anna«) is no name."""
    if byline := child_text(content, "by"):
        return (re.sub(r"^(?:[Bb]y|[Vv]on)\s+", "", byline),)
    names = (child_text(creator, "name") for creator in _all(content, "creator"))
    return tuple(name for name in names if " " in name and not name.islower())


def _named(
    content: Element | None, name: str, language: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = list(_all(content, name))
    names = (_name_of(each, language) or _last_part(_code(each)) for each in found)
    return tuple(filter(None, names)), tuple(map(_code, found))


def _places_and_subjects(
    content: Element | None, names: _Names
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Names of places, names of subjects, and their codes."""
    places = [names.of(each) or attribute(each, "literal") for each in _all(content, "located")]
    subjects = []
    for subject in _all(content, "subject"):
        name = names.of(subject) or _code(subject)
        vocabulary = _code(subject).rpartition(":")[0]
        kind = attribute(subject, "type")
        if _PLACE_TYPES.search(kind) or (not kind and _NAMES_OF_PLACES.search(vocabulary)):
            places.append(name)
        else:
            subjects.append((name, _code(subject)))
    return _once(places), *once(subjects)


def _once(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, names)))


def _notes(meta: Element | None) -> tuple[str, ...]:
    """Notes without a mark of being non-public, and of no role that holds people's addresses."""
    notes = []
    for note in _all(meta, "edNote"):
        private = "nonpublic" in attribute(note, "pubconstraint").replace("-", "").lower()
        if not private and not _PRIVATE_ROLES.search(attribute(note, "role")):
            notes.append(element_text(note))
    return _once(notes)


def _add_content(builder: TextBuilder, content_set: Element | None, lead: str) -> None:
    """One body: the same words may come as XHTML, NITF and plain text side by side."""
    if content_set is None:
        return
    original = attribute(content_set, "original")
    bodies = sorted(
        children(content_set, "inlineXML", "inlineData"),
        key=lambda body: (attribute(body, "id") != original if original else False, _rank(body)),
    )
    for body in bodies:
        _add_one(builder, body, lead)
        if builder.length:
            return


def _rank(body: Element) -> int:
    kind = attribute(body, "contenttype").lower()
    if local_name(body) == "inlineXML":
        return 0 if "html" in kind else 1
    return 2 if "html" in kind else 3


def _add_one(builder: TextBuilder, body: Element, lead: str) -> None:
    if local_name(body) == "inlineXML":
        for inner in children(body):
            add_body(builder, inner, lead)
    elif "html" in attribute(body, "contenttype").lower() or _MARKED.match(_data(body)):
        add_html(builder, _data(body), lead)
    else:
        for paragraph in split_lines(_data(body)):
            builder.paragraph(paragraph)
        mark_agency_lines(builder)


def _data(body: Element) -> str:
    """The text of inline data, which may be packed into letters for its way; "" of a picture."""
    written = "".join(body.itertext())
    if "base64" not in attribute(body, "encoding").lower():
        return written
    try:
        return base64.b64decode("".join(written.split()), validate=True).decode()
    except ValueError:
        return ""


def _sniff(document: Document) -> float:
    head = document.head
    if "iptc.org/std/nar/2006-10-01" in head:
        return SURELY
    return SURELY if re.search(r"<(?:newsItem|newsMessage|packageItem)[\s>]", head) else NO


FORMAT = Format(
    name="NewsML-G2",
    read=read_newsml,
    sniff=_sniff,
    media_types=frozenset({"application/vnd.iptc.g2.newsitem+xml", "application/xml", "text/xml"}),
    extensions=frozenset({".xml"}),
    streams=True,
)
