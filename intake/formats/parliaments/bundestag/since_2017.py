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

from ....dates.moments import Moment
from ....dates.stamps import read_stamp
from ....errors import BrokenDocumentError, IntakeError, NoTextError
from ....readers.drawn_marks import raise_numbers
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
from ..minutes import MinutesBuilder
from ..speaker_labels import Voice, read_label, surname
from .marked_speakers import (
    LEFT_OUT,
    is_folded,
    label_behind_mark,
    made_speaker_label,
    marked_voice,
)
from .written_parts import answerer_of, asker_of, declarer_of, is_answer_alone

_OUTLET = "Deutscher Bundestag"
# Paragraphs that were said: J (Jetzt), J_1, O. T_ are printed headings and papers, AL_ and the like
# lists of names.
_SPOKEN = re.compile(r"(?:[JOZNS](?:_.*)?|\d+)?")
# Zitat: read out, and printed without quotation marks.
_SET_IN = re.compile(r"Z(?:_.*)?")
# The parts of a sitting that are no speech.
_COURSE = ("sitzungsbeginn", "tagesordnungspunkt", "zusatzpunkt", "rede", "sitzungsende")
_UNTITLED = {"sitzungsbeginn": "Sitzungsbeginn", "sitzungsende": "Sitzungsende"}
# What stands at the end of a report whose last items are still being written.
_PRELIMINARY = re.compile(r"Der gesamte und damit endgültige Stenografische Bericht der \d+\.")
_CHAIRED = re.compile(r"[JO](?:_.*)?")


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
        # An annex may be a list of names, or a notice.
        if record.turns or (record.text and local_name(part) != "anlage"):
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
    """What may become a record: the opening, each item of the agenda, speeches outside of items,
    the end, each annex.
    """
    course = child(root, "sitzungsverlauf")
    if course is not None:
        yield from children(course, *_COURSE)
        yield from descendants(root, "anlage")


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
        self._declares: Voice | None = None  # who wrote the declaration that comes next
        self._in_annex = local_name(part) == "anlage"
        self._in_speech = False
        self._asks: Voice | None = None  # who wrote the question that comes next
        self._answers: Voice | None = None  # who wrote the answer behind it
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
            self._minutes.printed(element_text(element, LEFT_OUT), ArticlePassageKind.QUOTE)
        elif name == "p" and child(element, "redner") is not None:
            self._begin_speech(element)
        elif name == "p" and (table := child(element, "table")) is not None:
            words = element_text(element, {*LEFT_OUT, "table"})
            self._read_spoken(attribute(element, "klasse"), words)
            self._read_table(table)
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
        words = element_text(element, LEFT_OUT)
        asks, self._asks = self._asks, asker_of(words)
        if _PRELIMINARY.match(words):
            self._minutes.printed(words)
            return
        if style == "p" and asks:
            self._written(asks, words)
            if self._minutes.voice is None:
                self._asks = asks  # »Fragen 32 und 33« are a paragraph each
        elif self._in_annex and not self._in_speech and self._heads_written(style, words):
            self._minutes.nobody_speaks()
            self._minutes.printed(words)
            if self._answers and is_answer_alone(words):
                self._minutes.speaks(self._answers)
                self._answers = None
        else:
            self._read_spoken(style, words)

    def _written(self, asks: Voice, words: str) -> None:
        """A question, and then whoever answers it in writing."""
        self._minutes.speaks(asks)
        self._minutes.words(words)
        self._minutes.nobody_speaks()
        if self._answers:
            self._minutes.speaks(self._answers)
            self._answers = None

    def _heads_written(self, style: str, words: str) -> bool:
        """Whether a line of an annex says who wrote what follows, or begins something else."""
        self._answers = answerer_of(words)
        if style == "Anlage_2":
            self._declares = None
        elif words.startswith(("des Abgeordneten ", "der Abgeordneten ")):
            self._declares = declarer_of(words)
        is_head = self._asks is not None or self._answers is not None
        return style.startswith("Anlage_") or is_head

    def _read_spoken(self, style: str, words: str) -> None:
        is_said = bool(_SPOKEN.fullmatch(style))
        if self._declares and is_said and not self._in_speech and not self._minutes.voice:
            self._minutes.speaks(self._declares)
        if self.chair and self._goes_on_presiding(style):
            self._minutes.speaks(self.chair)
        if self._minutes.voice and _SET_IN.fullmatch(style):
            self._minutes.printed(words, ArticlePassageKind.QUOTE)
        elif self._minutes.voice and is_said:
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
        label, words = label_behind_mark(speaker, paragraph)
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
        marked = marked_voice(speaker)
        if not label:
            if is_folded(speaker):
                self._warn(f"two people in one speaker's mark: {element_text(speaker)[:80]}")
                return Voice(label=f"{element_text(speaker)}:")
            return replace(marked, label=made_speaker_label(marked))
        printed = read_label(label)
        if not marked.speaker or surname(printed.speaker) != surname(marked.speaker):
            self._warn(f"the label says »{printed.speaker}«, the mark »{marked.speaker}«")
            return printed
        if is_folded(speaker):
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
    """»Tagesordnungspunkt 3: Rents«: number and the first printed title; »Anlage 2: …«."""
    name = local_name(part)
    if name in _UNTITLED:
        return _UNTITLED[name]
    if name == "anlage":
        text = child(part, "anlagen-text")
        kind = attribute(text, "anlagen-typ") if text is not None else ""
        return ": ".join(filter(None, (child_text(part, "anlagen-titel") or "Anlage", kind)))
    number = attribute(part, "top-id")
    title = child_text(part, "top-titel") or _printed_title(part)
    if not number and name == "rede":
        return "Rede"
    return ": ".join(dict.fromkeys(filter(None, (number, title)))) or "Tagesordnungspunkt"


def _printed_title(part: Element) -> str:
    """Items without a title in bold have another among what is printed: »Befragung der Regierung«.
    »Aktuelle Stunde« goes on with what it is about.
    """
    for style in ("T_fett", "T_ZP_NaS", "T_NaS"):
        titles = [
            _whole_title(paragraph)
            for paragraph in children(part, "p")
            if attribute(paragraph, "klasse").startswith(style)
        ]
        if titles:
            return ": ".join(titles[:2] if titles[0] == "Aktuelle Stunde" else titles[:1])
    return ""


def _whole_title(paragraph: Element) -> str:
    """The title with what it goes on from: »Vereinbarte Debatte«, in bold »zur Mietpreisbremse«."""
    title = element_text(paragraph, LEFT_OUT)
    above = paragraph.getprevious()
    if above is not None and title[:1].islower() and attribute(above, "klasse").startswith("T_"):
        return f"{element_text(above, LEFT_OUT)} {title}"
    return title


def _sniff(document: Document) -> float:
    return SURELY if document.root == "dbtplenarprotokoll" else NO


FORMAT = Format(
    name="Bundestag minutes",
    read=read_minutes,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
)
