"""Plenarprotokolle of the Bundestag in its own XML (dbtplenarprotokoll, from 2017 on).

One record for each item of the agenda, since a sitting is a book of two hundred pages. What the
files really get wrong: the chair speaks as a bare ``<name>`` inside somebody's ``<rede>``; two
people are folded into one ``<redner>``; names stand twice; a speaker's paragraph comes again in the
same speech. The label printed behind ``</redner>`` is the one that is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...dates.moments import Moment
from ...dates.stamps import read_stamp
from ...errors import BrokenDocumentError, IntakeError, NoTextError
from ...readers.drawn_marks import raise_numbers
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
)
from ...records import ArticlePassageKind, ArticleRecord, TurnKind
from ...registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from .minutes import MinutesBuilder
from .speaker_labels import Voice, bare_name, read_label, surname, undouble

_OUTLET = "Deutscher Bundestag"
# Paragraphs that were said: J (Jetzt), J_1, O, Z (Zitat). T_ are printed headings and papers, AL_
# and the like lists of names.
_SPOKEN = re.compile(r"(?:[JOZNS](?:_.*)?|\d+)?")
_CHAIRED = re.compile(r"[JO](?:_.*)?")
_KNOWN_PARTIES = re.compile(
    r"AfD|BSW|BÜNDNIS 90/DIE GRÜNEN|CDU/CSU|Die Linke|DIE LINKE|FDP|SPD|SSW|[Ff]raktionslos", re.I
)
_LEFT_OUT = frozenset({"xref", "fussnote", "a"})


@dataclass(frozen=True, slots=True)
class _Sitting:
    term: str
    number: str
    day: Moment | None

    @property
    def identifier(self) -> str:
        return f"bundestag:{self.term}/{self.number}"

    @property
    def title(self) -> str:
        return f"Plenarprotokoll {self.term}/{self.number}"


def read_minutes(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    root = parse_xml(document.data)
    sitting = _sitting(root)
    parts = [*_parts(root)]
    if not parts:
        raise BrokenDocumentError("minutes without a sitzungsverlauf")
    raise_numbers(root)
    found = 0
    chair: Voice | None = None
    for number, part in enumerate(parts, 1):
        reader = _PartReader(part, sitting, number, document.address, chair)
        record = reader.record()
        chair = reader.chair
        if record.text:
            found += 1
            yield record
    if not found:
        raise NoTextError


def _sitting(root: Element) -> _Sitting:
    head = child(root, "vorspann", "kopfdaten")
    number = child(head, "plenarprotokoll-nummer")
    day = attribute(root, "sitzung-datum")
    event = child(head, "veranstaltungsdaten", "datum")
    return _Sitting(
        attribute(root, "wahlperiode") or child_text(number, "wahlperiode"),
        attribute(root, "sitzung-nr") or child_text(number, "sitzungsnr"),
        read_stamp(day) or (read_stamp(attribute(event, "date")) if event is not None else None),
    )


def _parts(root: Element) -> Iterator[Element]:
    """What becomes a record: the opening, each item of the agenda, speeches outside of items, each
    annex with speeches handed in.
    """
    course = child(root, "sitzungsverlauf")
    if course is not None:
        yield from children(course, "sitzungsbeginn", "tagesordnungspunkt", "rede")
    for annex in descendants(root, "anlage"):
        if next(descendants(annex, "rede"), None) is not None:
            yield annex


class _PartReader:
    """Reads a part. ``chair`` is whoever presided and had the floor before it, and afterwards has
    it at its end: minutes name nobody anew who goes on.
    """

    def __init__(
        self,
        part: Element,
        sitting: _Sitting,
        number: int,
        address: str,
        chair: Voice | None = None,
    ) -> None:
        self._part, self._sitting, self._number = part, sitting, number
        self._address = address
        self._topic = _topic(part)
        self._minutes = MinutesBuilder(self._topic)
        self._warnings: list[str] = []
        self._in_annex = local_name(part) == "anlage"
        self._in_speech = False
        self.chair = None if self._in_annex else chair

    def record(self) -> ArticleRecord:
        self._read(self._part)
        return self._minutes.record(
            "dbtplenarprotokoll",
            title=f"{self._sitting.title}: {self._topic}",
            outlet=_OUTLET,
            published=self._sitting.day,
            language="de",
            address=self._address,
            warnings=tuple(dict.fromkeys(self._warnings)),
            identifier=f"{self._sitting.identifier}#{self._number}",
            keywords=(self._topic,),
        )

    def _read(self, container: Element) -> None:
        if local_name(container) == "sitzungsbeginn" and (container.text or "").strip():
            self._minutes.printed(container.text)
        for element in children(container):
            name = local_name(element)
            if name == "rede":
                self._minutes.nobody_speaks()
                self._in_speech = True
                self._read(element)
                self._in_speech = False
                self._minutes.nobody_speaks()
            elif name in ("anlagen-text", "anlagen-titel", "top-titel") and len(element):
                self._read(element)
            else:
                self._read_block(name, element)

    def _read_block(self, name: str, element: Element) -> None:
        if name == "name":
            self.chair = self._chair(element)
            self._minutes.speaks(self.chair)
        elif name == "kommentar":
            self._minutes.remark(element_text(element, {"fussnote"}))
        elif name == "zitat":
            self._minutes.words(element_text(element, _LEFT_OUT), ArticlePassageKind.QUOTE)
        elif name == "p" and child(element, "redner") is not None:
            self._begin_speech(element)
        elif name == "p":
            self._read_paragraph(element)
        elif name == "table":
            self._read_table(element)
        elif name in ("top-titel", "anlagen-titel"):
            self._minutes.printed(element_text(element), ArticlePassageKind.HEADING)

    def _chair(self, element: Element) -> Voice:
        """Who presides; their words run until the next speaker's paragraph."""
        voice = read_label(element_text(element))
        return replace(voice, kind=TurnKind.CHAIR)

    def _read_paragraph(self, element: Element) -> None:
        style = attribute(element, "klasse")
        words = element_text(element, _LEFT_OUT)
        if self.chair and self._goes_on_presiding(style):
            self._minutes.speaks(self.chair)
        if self._minutes.voice and _SPOKEN.fullmatch(style):
            self._minutes.words(words)
        elif style.startswith("T_fett"):
            self._minutes.printed(words, ArticlePassageKind.HEADING)
        else:
            self._minutes.printed(words)

    def _goes_on_presiding(self, style: str) -> bool:
        """Between speeches only whoever presides has a word, and is not named anew."""
        between = self._minutes.voice is None and not self._in_speech
        return between and bool(_CHAIRED.fullmatch(style))

    def _read_table(self, table: Element) -> None:
        for row in descendants(table, "tr"):
            cells = " | ".join(map(element_text, children(row)))
            self._minutes.printed(cells, ArticlePassageKind.TABLE)

    def _begin_speech(self, paragraph: Element) -> None:
        speaker = child(paragraph, "redner")
        assert speaker is not None  # noqa: S101 - asked before
        label, words = _printed_label(speaker, paragraph)
        voice = self._voice(speaker, label)
        if self._in_annex:
            voice = replace(voice, kind=TurnKind.WRITTEN)
        self.chair = voice if voice.kind is TurnKind.CHAIR else None
        self._minutes.speaks(voice)
        self._minutes.words(words)

    def _voice(self, speaker: Element, label: str) -> Voice:
        """The printed label says who it is; the marked-up name adds the office in full and the
        number, where it is the same person's.
        """
        marked = _marked_voice(speaker)
        if not label:
            if _is_folded(speaker):
                self._warn(f"two people in one speaker's mark: {element_text(speaker)[:80]}")
                return Voice(label=f"{element_text(speaker)}:")
            return replace(marked, label=_label_of(marked))
        printed = read_label(label)
        if not marked.speaker or surname(printed.speaker) != surname(marked.speaker):
            self._warn(f"the label says »{printed.speaker}«, the mark »{marked.speaker}«")
            return printed
        if _is_folded(speaker):
            self._warn(f"two people in one speaker's mark: {element_text(speaker)[:80]}")
            return replace(printed, identifier=marked.identifier)
        return replace(
            printed,
            speaker=marked.speaker,
            role=printed.role or marked.role,
            party=printed.party or ("" if printed.role else marked.party),
            identifier=marked.identifier,
        )

    def _warn(self, what: str) -> None:
        self._warnings.append(f"A speaker is marked wrongly in the minutes: {what}.")


def _topic(part: Element) -> str:
    """»Tagesordnungspunkt 3: Rents«: number and the first printed title."""
    name = local_name(part)
    if name == "sitzungsbeginn":
        return "Sitzungsbeginn"
    number = attribute(part, "top-id")
    title = child_text(part, "top-titel") or child_text(part, "anlagen-titel")
    # Items without one in bold have another among what is printed: »Befragung der Regierung«.
    for style in ("T_fett", "T_ZP_NaS", "T_NaS"):
        for paragraph in children(part, "p"):
            if not title and attribute(paragraph, "klasse").startswith(style):
                title = _whole_title(paragraph)
    if not number and name == "rede":
        return "Rede"
    return ": ".join(dict.fromkeys(filter(None, (number, title)))) or "Anlage"


def _whole_title(paragraph: Element) -> str:
    """The title with what it goes on from: »Vereinbarte Debatte«, in bold »zur Mietpreisbremse«."""
    title = element_text(paragraph, _LEFT_OUT)
    above = paragraph.getprevious()
    if above is not None and title[:1].islower() and attribute(above, "klasse").startswith("T_"):
        return f"{element_text(above, _LEFT_OUT)} {title}"
    return title


def _printed_label(speaker: Element, paragraph: Element) -> tuple[str, str]:
    """The label behind the mark, and words that stand in the same paragraph behind its colon."""
    rest = " ".join(
        filter(None, [(speaker.tail or "").strip(), *map(_whole, speaker.itersiblings())])
    )
    label, colon, words = rest.partition(":")
    if not colon and len(rest) > 120:
        return "", rest  # no label, only speech
    return undouble(label.strip()), words.strip()


def _whole(element: Element) -> str:
    own = element_text(element) if local_name(element) not in ("", *_LEFT_OUT) else ""
    return f"{own} {(element.tail or '').strip()}".strip()


def _marked_voice(speaker: Element) -> Voice:
    name = child(speaker, "name")
    parts = [child_text(name, part) for part in ("vorname", "namenszusatz", "nachname")]
    full = bare_name(" ".join(undouble(part) for part in parts if part))
    role = child_text(name, "rolle", "rolle_lang") or child_text(name, "rolle", "rolle_kurz")
    party = child_text(name, "fraktion")
    return Voice(full, undouble(role), undouble(party), attribute(speaker, "id"))


def _is_folded(speaker: Element) -> bool:
    """Whether the mark holds two people: two parties run into one word, or a part comes twice."""
    name = child(speaker, "name")
    if name is None:
        return False
    parties = undouble(child_text(name, "fraktion"))
    several = len(_KNOWN_PARTIES.findall(parties)) > 1
    return several or any(len(list(children(name, part))) > 1 for part in ("vorname", "nachname"))


def _label_of(voice: Voice) -> str:
    if voice.party:
        return f"{voice.speaker} ({voice.party}):"
    return f"{voice.speaker}, {voice.role}:" if voice.role else f"{voice.speaker}:"


def _sniff(document: Document) -> float:
    return SURELY if document.root == "dbtplenarprotokoll" else NO


FORMAT = Format(
    name="Bundestag minutes",
    read=read_minutes,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
)
