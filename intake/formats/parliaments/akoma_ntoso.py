"""Debates in Akoma Ntoso, the OASIS standard that the Oireachtas and others publish theirs in.

Who speaks is a reference to a person in the head, beside the label as it was printed. What the
reporters tell (»Question put«, a question as it was tabled) is nobody's words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...dates.moments import Moment
from ...dates.stamps import read_stamp
from ...errors import NoArticleError, NoTextError
from ...people.voice_names import as_name
from ...readers.safe_xml import (
    Element,
    attribute,
    child_text,
    children,
    descendants,
    element_text,
    local_name,
    parse_xml,
)
from ...records import ArticlePassageKind, ArticleRecord, TurnKind
from ...registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from .minutes import MinutesBuilder
from .speaker_labels import Voice, names_another, read_label
from .spoken_paragraphs import add_with_asides, add_words, is_italic, italics_in

_HOUSES = {"dail": "Dáil Éireann", "seanad": "Seanad Éireann"}
_LANGUAGES = {
    **dict.fromkeys(("deu", "ger"), "de"),
    **dict.fromkeys(("fra", "fre"), "fr"),
    **{"eng": "en", "gle": "ga", "ita": "it", "spa": "es", "por": "pt", "cym": "cy", "wel": "cy"},
}
_SPOKEN = ("speech", "answer", "question")
_HEADINGS = ("heading", "subheading")
_REMARKS = ("scene", "narrative")
_LISTS = frozenset({"rollCall", "ta", "nil", "staon"})  # of who is there, and how they voted
_SILENT = frozenset({"from", "num", "recordedTime"})
_CHAIR = re.compile(
    r"\b(?:Ch?eann Comhairle|Ch?athaoirleach|Speaker|Presiding Officer|Convener|"
    r"Chair(?:man|woman|person)?)\b|"
    r"(?:(?:The|El|La|Le|Il|Der|Die) )?(?:Acting |Vice-?|Vize)?Pr[eéä]sident(?:e|in)?$",
    re.IGNORECASE,
)
# In South Africa in its languages.
_ADDRESS = re.compile(
    r"^(?:Deputy|Senator|Mr|Mrs|Ms|Miss|Dr|Adv|Prof|Rev|Mnr|Mev|Me|Mej|Nkz|Nksz|Mnu|Rre|Mme|Moh)\.?"
    r"\s+(?=\S)",
)
_DAY = re.compile(r"/(\d{4}-\d\d-\d\d)(?=[/@!~]|$)")
_OFFICE = re.compile(r"(?P<office>[^()]+?)\s*\((?P<name>(?:Deputy|Senator|Mr|Ms|Dr)\b[^()]+)\)")


def read_debates(document: Document) -> Iterator[ArticleRecord]:
    """A record for each outermost section in which somebody speaks."""
    root = parse_xml(document.data)
    bodies = list(descendants(root, "debateBody"))
    if not bodies:
        raise NoArticleError("a law or a bill and no debate")
    head = _read_head(root)
    found = False
    for number, section in enumerate(_sections(bodies), 1):
        record = _SectionReader(head).record(section, number, document.address)
        if record.turns:
            found = True
            yield record
    if not found:
        raise NoTextError


def _sections(bodies: list[Element]) -> Iterator[Element]:
    for body in bodies:
        inner = list(children(body))
        if any(local_name(each) in _SPOKEN for each in inner):
            yield body
        else:
            yield from inner


@dataclass(frozen=True, slots=True)
class _Head:
    identifier: str
    title: str
    house: str
    day: Moment | None
    language: str
    names: dict[str, str]  # what references of persons and offices are shown as


def _read_head(root: Element) -> _Head:
    work = next(descendants(root, "FRBRWork"), root)
    names = {
        attribute(found, "eId") or attribute(found, "id"): attribute(found, "showAs")
        for found in descendants(root, "TLCPerson", "TLCRole", "TLCOrganization")
        if attribute(found, "eId") or attribute(found, "id")
    }
    author = next((attribute(each, "href") for each in descendants(work, "FRBRauthor")), "")
    house = next((_HOUSES[part] for part in author.split("/") if part in _HOUSES), "")
    language = next((attribute(each, "language") for each in descendants(root, "FRBRlanguage")), "")
    identifier = next((attribute(each, "value") for each in descendants(work, "FRBRthis")), "")
    # The Irish houses do not tell which of their two languages somebody speaks.
    spoken = "en" if language == "mul" and house else _LANGUAGES.get(language, language[:2])
    return _Head(
        identifier,
        _in_english(root, "docTitle"),
        house or _in_english(root, "docProponent") or names.get(author.lstrip("#"), ""),
        _day(root, work),
        "" if language == "mul" and not house else spoken,
        names,
    )


def _in_english(root: Element, name: str) -> str:
    """The words of the first such element in English, or of the first at all."""
    found = list(descendants(root, name))
    for each in found:
        block = each.getparent()
        if block is not None and attribute(block, "name").endswith("_en"):
            return element_text(each)
    return element_text(found[0]) if found else ""


def _day(root: Element, work: Element) -> Moment | None:
    """The day that the debate prints, is named by, or that its makers wrote down: these may have a
    date that only fills the place (»3000-01-01«).
    """
    printed = (attribute(each, "date") for each in descendants(root, "docDate"))
    uris = (attribute(each, "value") for each in descendants(work, "FRBRuri", "FRBRthis"))
    named = (found[1] for uri in uris if (found := _DAY.search(uri)))
    headed = (
        found[1]
        for each in descendants(root, "heading")
        if (found := _DAY.match(f"/{each.text or ''}".replace(" ", "/")))
    )
    written = (attribute(each, "date") for each in descendants(work, "FRBRdate"))
    sound = (day for day in written if not day.startswith("3"))
    return next(filter(None, map(read_stamp, (*printed, *named, *sound, *headed))), None)


class _SectionReader:
    def __init__(self, head: _Head) -> None:
        self._head = head
        self._minutes = MinutesBuilder()
        self._is_written = False

    def record(self, section: Element, number: int, address: str) -> ArticleRecord:
        head = self._head
        title = child_text(section, "heading") or head.title
        self._minutes.topic = title
        self._walk(section)
        place = attribute(section, "eId") or attribute(section, "id") or str(number)
        return self._minutes.record(
            "akoma ntoso",
            title=title or "Debate",
            outlet=head.house,
            published=head.day,
            language=head.language,
            address=address,
            identifier=f"{head.identifier or 'akn'}#{place}",
            keywords=(title,) if title else (),
        )

    def _walk(self, section: Element) -> None:
        kind = attribute(section, "name")
        if kind in _LISTS or local_name(section) in _LISTS:
            return
        around = self._is_written
        self._is_written = around or kind.lower().startswith("written")
        for element in children(section):
            self._read(element)
        self._minutes.nobody_speaks()
        self._is_written = around

    def _read(self, element: Element) -> None:
        name = local_name(element)
        if name in _HEADINGS:
            self._minutes.nobody_speaks()
            self._minutes.topic = element_text(element)
            self._minutes.printed(element_text(element), ArticlePassageKind.HEADING)
        elif name in _SPOKEN:
            self._read_speech(element)
        elif name in _REMARKS:
            self._minutes.remark(element_text(element))
        elif name == "table":
            self._add_table(element)
        elif name == "summary":
            self._add_summary(element)
        elif name in ("p", "num"):
            self._minutes.nobody_speaks()
            self._minutes.printed(element_text(element))
        else:
            self._walk(element)

    def _add_table(self, table: Element) -> None:
        for row in descendants(table, "tr"):
            cells = " | ".join(map(element_text, children(row)))
            self._minutes.printed(cells, ArticlePassageKind.TABLE)

    def _add_summary(self, element: Element) -> None:
        words = element_text(element)
        if words.startswith(("(", "[")):
            self._minutes.remark(words)
        else:
            self._minutes.printed(words)

    def _read_speech(self, speech: Element) -> None:
        """A question without a label is printed as it was tabled: »Deputy Adler asked whether«."""
        label = next((element_text(each, _SILENT) for each in children(speech, "from")), "")
        if local_name(speech) == "question" and not label:
            self._minutes.nobody_speaks()
            self._minutes.printed(element_text(speech, _SILENT))
            return
        self._minutes.speaks(self._voice(speech, label.rstrip(" :")))
        blocks = [each for each in children(speech) if local_name(each) not in _SILENT]
        if not any(local_name(each) in ("p", "ul", "ol", "blockList", "table") for each in blocks):
            add_words(self._minutes, element_text(speech, _SILENT))
            return
        for block in blocks:
            self._read_block(block)

    def _read_block(self, block: Element) -> None:
        name = local_name(block)
        if name in (*_REMARKS, "summary") or (name == "p" and is_italic(block)):
            self._minutes.remark(element_text(block))
        elif name == "table":
            self._add_table(block)
        elif attribute(block, "class").startswith("indent"):
            self._minutes.printed(element_text(block), ArticlePassageKind.QUOTE)
        elif name == "p":
            self._add_paragraph(block)
        else:
            for item in descendants(block, "li", "item") if len(block) else ():
                add_words(self._minutes, element_text(item))

    def _add_paragraph(self, paragraph: Element) -> None:
        words = element_text(paragraph)
        self._minutes.text.end_paragraph()
        position = 0
        for remark in descendants(paragraph, "remark"):
            noted = element_text(remark)
            place = words.find(noted, position) if noted else -1
            if place >= 0:
                self._minutes.more_words(words[position:place].rstrip())
                self._minutes.remark(noted, inside=True)
                position = place + len(noted)
        if position:
            self._minutes.more_words(words[position:])
        else:
            add_with_asides(self._minutes, words, italics_in(paragraph))

    def _voice(self, speech: Element, label: str) -> Voice:
        person, role = (attribute(speech, name).lstrip("#") for name in ("by", "as"))
        shown, office = self._head.names.get(person, ""), self._head.names.get(role, "")
        if shown and names_another(label, _printed_voice(shown).speaker):
            person, shown = "", ""
        printed = _printed_voice(label)
        listed = _printed_voice(shown) if shown else printed
        is_chair = _CHAIR.search(office) or _CHAIR.search(label)
        kind = TurnKind.WRITTEN if self._is_written else TurnKind.SPEECH
        return replace(
            listed,
            role=office or listed.role or printed.role,
            party=listed.party or printed.party,
            identifier=person if shown else "",
            kind=TurnKind.CHAIR if is_chair else kind,
            label=f"{label or shown}:" if label or shown else "",
        )


def _printed_voice(label: str) -> Voice:
    """»Minister for Health (Deputy Bert Berg)«, »Deputy Anna Adler«, »ANNA ADLER (National)«."""
    if not label:
        return Voice()
    if office := _OFFICE.fullmatch(label):
        return Voice(_ADDRESS.sub("", office["name"]), role=office["office"])
    voice = read_label(label)
    return replace(voice, speaker=as_name(_ADDRESS.sub("", voice.speaker)))


def _sniff(document: Document) -> float:
    return SURELY if document.root == "akomaNtoso" else NO


FORMAT = Format(
    name="Akoma Ntoso",
    read=read_debates,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES | {"application/akn+xml"},
    extensions=frozenset({".xml", ".akn", ".an"}),
)
