"""Hansard of the House of Commons of Canada in its own XML, in either language.

A record for each order of business. Each language's file holds the house's translation of what was
said in the other, and says where.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....dates.moments import Moment
from ....dates.stamps import read_stamp
from ....errors import NoTextError
from ....readers.safe_xml import (
    Element,
    attribute,
    child,
    child_text,
    children,
    descendants,
    element_text,
    local_name,
    parse_xml,
)
from ....records import ArticlePassageKind, ArticleRecord, TurnKind
from ....registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..minutes import TONGUES, MinutesBuilder, translation_warnings
from ..speaker_labels import Voice, bare_name
from ..spoken_paragraphs import is_italic

_HOUSE = {"en": "House of Commons of Canada", "fr": "Chambre des communes du Canada"}
_PERSON = re.compile(
    r"(?P<name>[^()]+?)\s*\((?P<place>.+?)(?:, (?P<party>[^,()]{2,12}))?\)\s*", re.DOTALL
)
_OFFICE = re.compile(
    r"\b(?:Minister|Secretary|Leader|President|Speaker|ministre|secrétaire|leader|président|chef)\b",
    re.IGNORECASE,
)
_CHAIR = re.compile(
    r"(?:The |Le |La )?(?:(?:Assistant |Acting )*(?:Deputy )?(?:Speaker|Chair(?:man|person)?)\b|"
    r"(?:vice-)?président(?:e)?\b|Président(?:e)?\b)",
)
_ADDRESS = re.compile(
    r"^(?:(?:The )?(?:Right )?Hon\.|L['’]hon\.|(?:Le |La )?très hon\.|Mr\.|Mrs\.|Ms\.|Miss|Mx\.|"
    r"M\.|Mme|Mlle|Dr\.)\s+"
)
_GROUP = re.compile(r"(?:Some|An|Several) hon\.|(?:Des|Une?) (?:voix|député)", re.IGNORECASE)


def read_canadian(document: Document) -> Iterator[ArticleRecord]:
    root = parse_xml(document.data)
    facts = {
        attribute(item, "Name"): element_text(item) for item in descendants(root, "ExtractedItem")
    }
    language = _language(root, document)
    day = _day(facts)
    sitting = "-".join(
        filter(None, (facts.get(n, "") for n in ("ParliamentNumber", "SessionNumber", "Number")))
    )
    number = 0
    body = child(root, "HansardBody")
    for order in children(body if body is not None else root, "OrderOfBusiness", "Intro"):
        reader = _OrderReader(language)
        record = reader.record(order, day, f"hansard-ca:{sitting or day}#{number + 1}", document)
        if record.turns:
            number += 1
            yield record
    if not number:
        raise NoTextError


def _language(root: Element, document: Document) -> str:
    named = attribute(root, "lang")[:2].lower() or attribute(root, "Lang")[:1].lower()
    if named.startswith(("e", "f")):
        return "fr" if named.startswith("f") else "en"
    return (
        "fr"
        if re.search(r"Débats|\[Traduction\]", document.data[:65_536].decode("utf-8", "replace"))
        else "en"
    )


def _day(facts: dict[str, str]) -> Moment | None:
    parts = [facts.get(f"MetaDateNum{name}", "") for name in ("Year", "Month", "Day")]
    if all(part.isdecimal() for part in parts):
        return read_stamp(f"{parts[0]}-{int(parts[1]):02}-{int(parts[2]):02}")
    return read_stamp(facts.get("Date", ""))


class _OrderReader:
    def __init__(self, language: str) -> None:
        self._language = language
        self._minutes = MinutesBuilder()
        self._others: set[str] = set()

    def record(
        self, order: Element, day: Moment | None, identifier: str, document: Document
    ) -> ArticleRecord:
        title = child_text(order, "OrderOfBusinessTitle") or "Hansard"
        self._minutes.topic = title
        self._walk(order)
        return self._minutes.record(
            "hansard",
            title=title,
            outlet=_HOUSE[self._language],
            published=day,
            language=self._language,
            address=document.address,
            warnings=translation_warnings(self._others),
            identifier=identifier,
        )

    def _walk(self, container: Element) -> None:
        for element in children(container):
            name = local_name(element)
            if name in ("OrderOfBusinessTitle", "SubjectOfBusinessTitle"):
                self._heading(element_text(element))
            elif name == "Intervention":
                self._intervention(element)
            elif name == "FloorLanguage":
                self._note_language(element)
            elif name == "ProceduralText":
                self._minutes.printed(element_text(element))
            elif name not in ("Timestamp", "Division", "CatchLine"):
                self._walk(element)

    def _heading(self, words: str) -> None:
        self._minutes.nobody_speaks()
        if words:
            self._minutes.topic = words
            self._minutes.printed(words, ArticlePassageKind.HEADING)

    def _note_language(self, mark: Element) -> None:
        spoken = attribute(mark, "language").lower()[:2]
        if spoken in TONGUES and spoken != self._language:
            self._others.add(spoken)

    def _intervention(self, element: Element) -> None:
        self._minutes.nobody_speaks()
        person = child(element, "PersonSpeaking")
        if person is not None:
            self._minutes.speaks(_voice(person))
        content = child(element, "Content")
        if content is not None:
            self._content(content)
        self._minutes.nobody_speaks()

    def _content(self, content: Element) -> None:
        for inner in children(content):
            name = local_name(inner)
            if name == "FloorLanguage":
                self._note_language(inner)
            elif name == "Motion":
                self._minutes.printed(element_text(inner))
            elif name in ("Quote", "Poetry", "QuoteText"):
                for part in [*children(inner)] or [inner]:
                    self._minutes.printed(element_text(part), ArticlePassageKind.QUOTE)
            elif name == "ProceduralText" or is_italic(inner):
                self._minutes.remark(element_text(inner))
            elif name != "Timestamp":
                self._minutes.words(element_text(inner, {"FloorLanguage", "Timestamp"}))


def _voice(person: Element) -> Voice:
    """»Hon. Anna Adler (Minister of Housing, Lib.)«, »The Deputy Speaker (Mr. Bert Berg)«."""
    affiliation = child(person, "Affiliation")
    number = attribute(affiliation, "DbId") if affiliation is not None else ""
    printed = re.sub(r"[\s:]+$", "", element_text(person))
    if _GROUP.match(printed):
        return Voice(printed, kind=TurnKind.INTERJECTION, label=f"{printed}:")
    found = _PERSON.fullmatch(printed)
    if _CHAIR.match(printed):
        name = _bare(found["place"]) if found else printed
        role = found["name"] if found else ""
        return Voice(name, role, "", number, TurnKind.CHAIR, f"{printed}:")
    if not found:
        return Voice(_bare(printed), "", "", number, label=f"{printed}:")
    office = found["place"] if _OFFICE.search(found["place"]) else ""
    return Voice(_bare(found["name"]), office, found["party"] or "", number, label=f"{printed}:")


def _bare(name: str) -> str:
    before = None
    while before != name:
        before, name = name, _ADDRESS.sub("", name.strip())
    return bare_name(name)


def _sniff(document: Document) -> float:
    head = document.head
    is_westminster = "parliament.uk/" in head or "<hs_" in head
    return SURELY if document.root == "Hansard" and not is_westminster else NO


FORMAT = Format(
    name="Canadian Hansard",
    read=read_canadian,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
)
