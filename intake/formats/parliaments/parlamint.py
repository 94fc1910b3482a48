"""ParlaMint: minutes of thirty parliaments in TEI, and with linguistic annotation (``.ana``).

Who speaks is ``u/@who`` and the note before it. Calls and applause stand in the middle of a
``seg``: reading all of its text would put the heckler's words into the speech.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from ...dates.moments import Moment
from ...dates.stamps import read_stamp
from ...errors import BrokenDocumentError, NoTextError
from ...people.officials import PersonRecord
from ...readers.safe_xml import (
    Element,
    attribute,
    child,
    children,
    descendants,
    element_text,
    local_name,
    parse_xml,
)
from ...records import ArticlePassageKind, ArticleRecord, TurnKind
from ...registry import NO, SURELY, Document, Format
from .minutes import MinutesBuilder
from .parlamint_people import read_persons
from .speaker_labels import Voice, read_label

_REMARKS = frozenset({"note", "vocal", "kinesic", "incident", "gap"})
_SILENT = frozenset({"pb", "lb", "cb", "milestone", "anchor", "linkGrp", "timeline"})
_TOKENS = frozenset({"w", "pc"})
_NO_LABEL = "An utterance names its speaker only as {who}: the name is made of that."
_UNKNOWN = "Utterances by {who}, whose name the file does not tell."


def read_parlamint(
    document: Document, people: Mapping[str, PersonRecord] | None = None
) -> Iterator[ArticleRecord]:
    """A record for each debate section. ``people`` are the corpus's persons by their id, where the
    file itself does not list them.
    """
    root = parse_xml(document.data)
    known = {**(people or {}), **{person.identifier: person for person in read_persons(root)}}
    sections = [
        found
        for found in descendants(root, "div")
        if next(descendants(found, "u"), None) is not None
    ]
    outermost = [div for div in sections if not _inside_another(div)]
    if not outermost:
        bodies = list(descendants(root, "body"))
        if not any(next(descendants(body, "u"), None) is not None for body in bodies):
            raise NoTextError if bodies else BrokenDocumentError("TEI without a text")
        outermost = bodies
    sitting = _sitting(root, document.address)
    for number, section in enumerate(outermost, 1):
        reader = _SectionReader(sitting, section, known)
        yield reader.record(number if len(outermost) > 1 else 0)


def _inside_another(div: Element) -> bool:
    """A division around one that holds utterances holds them, too."""
    return any(local_name(ancestor) == "div" for ancestor in div.iterancestors())


@dataclass(frozen=True)
class _Sitting:
    """What the header says of all sections alike."""

    identifier: str
    title: str
    outlet: str
    day: Moment | None
    language: str
    address: str


def _sitting(root: Element, address: str) -> _Sitting:
    language = attribute(root, "lang").split("-")[0]
    header = child(root, "teiHeader")
    header = header if header is not None else root
    return _Sitting(
        attribute(root, "id"),
        _title(header, language) or attribute(root, "id"),
        _outlet(header),
        _day(header),
        language,
        address or _source(header),
    )


class _SectionReader:
    def __init__(
        self, sitting: _Sitting, section: Element, people: Mapping[str, PersonRecord]
    ) -> None:
        self._sitting, self._section, self._people = sitting, section, people
        self._language, self._day = sitting.language, sitting.day
        self._topic = next((element_text(head) for head in descendants(section, "head")), "")
        self._minutes = MinutesBuilder(self._topic)
        self._warnings: list[str] = []
        self._label = ""
        self._role = ""

    def record(self, number: int) -> ArticleRecord:
        self._read(self._section)
        turns = self._minutes.turns()
        text, passages = self._minutes.text.finished()
        sitting = self._sitting
        return ArticleRecord(
            title=f"{sitting.title}: {self._topic}" if self._topic else sitting.title,
            text=text,
            outlet=sitting.outlet,
            published=sitting.day,
            language=sitting.language,
            address=sitting.address,
            passages=passages,
            turns=turns,
            origins=dict.fromkeys(("title", "outlet", "published"), "parlamint"),
            warnings=tuple(dict.fromkeys(self._warnings)),
            identifier=f"{sitting.identifier}#{number}" if number else sitting.identifier,
            keywords=(self._topic,) if self._topic else (),
        )

    def _read(self, container: Element) -> None:
        for element in children(container):
            name = local_name(element)
            if name == "u":
                self._read_utterance(element)
            elif name == "head":
                self._minutes.nobody_speaks()
                self._begin_topic(element)
            elif name == "note":
                self._read_note(element)
            elif name in _REMARKS:
                self._minutes.remark(self._words_of(element))
            elif name == "div":
                around = self._minutes.topic
                self._read(element)
                self._minutes.nobody_speaks()
                self._minutes.topic = around

    def _begin_topic(self, head: Element) -> None:
        """Headings without words between them are one."""
        words = element_text(head)
        before = head.getprevious()
        if before is not None and local_name(before) == "head":
            words = f"{self._minutes.topic} – {words}"
        self._minutes.topic = words
        self._minutes.printed(element_text(head), ArticlePassageKind.HEADING)

    def _words_of(self, remark: Element) -> str:
        """What a remark says, which may be described in several languages: in the record's."""
        described = list(children(remark, "desc"))
        mine = [desc for desc in described if attribute(desc, "lang")[:2] in ("", self._language)]
        return element_text((mine or described or [remark])[0])

    def _read_note(self, note: Element) -> None:
        kind = attribute(note, "type")
        if kind == "speaker":
            self._label = element_text(note)
        elif kind == "role":
            self._role = element_text(note)
        elif kind != "time":
            self._minutes.remark(element_text(note))

    def _read_utterance(self, utterance: Element) -> None:
        self._minutes.nobody_speaks()
        segments = list(children(utterance))
        while segments and attribute(segments[0], "type") in ("speaker", "role"):
            self._read_note(segments.pop(0))
        self._minutes.speaks(self._voice(utterance))
        self._label = self._role = ""
        if not segments and (utterance.text or "").strip():
            self._minutes.words(utterance.text)
        for element in segments:
            if local_name(element) in ("seg", "p"):
                self._read_segment(element)
            elif local_name(element) == "note":
                self._read_note(element)
            elif local_name(element) in _REMARKS:
                self._minutes.remark(self._words_of(element))
        self._minutes.nobody_speaks()

    def _read_segment(self, segment: Element) -> None:
        """Words and, between them, what others called and the stenographer saw."""
        self._minutes.text.end_paragraph()
        run = _Run(self._minutes)
        self._walk(segment, run)
        run.flush()

    def _walk(self, element: Element, run: _Run) -> None:
        run.add(element.text)
        for inner in element:
            name = local_name(inner)
            if name in _TOKENS:
                run.add_token(element_text(inner), attribute(inner, "join"))
            elif name == "note" and attribute(inner, "type") in ("time", "speaker"):
                pass
            elif name in _REMARKS:
                run.flush()
                self._minutes.remark(self._words_of(inner), inside=True)
                run.behind_remark = True
            elif name and name not in _SILENT:
                self._walk(inner, run)
            run.add(inner.tail)

    def _voice(self, utterance: Element) -> Voice:
        who = attribute(utterance, "who").lstrip("#").rpartition("#")[2]
        marks = attribute(utterance, "ana")
        printed = read_label(self._label) if self._label else Voice()
        kind = TurnKind.CHAIR if "#chair" in marks else printed.kind
        voice = replace(printed, identifier=who, kind=kind, role=printed.role or self._role)
        if person := self._people.get(who):
            day = self._day.day if self._day else None
            voice = replace(
                voice,
                speaker=person.name_on(day),
                party=voice.party or person.party_on(day),
                role=voice.role or person.office_on(day, self._language),
            )
        elif not voice.speaker:
            voice = replace(voice, speaker=self._name_of(who))
        return voice if voice.label else replace(voice, label=_label(voice))

    def _name_of(self, who: str) -> str:
        """»AnnaAdler« as a name, with a warning; nothing for numbers."""
        if not who:
            return ""
        words = re.findall(r"[^\W\d_][a-zà-ÿß'’-]+", who)
        if len(words) > 1 and "".join(words) == who:
            self._warnings.append(_NO_LABEL.format(who=who))
            return " ".join(words)
        self._warnings.append(_UNKNOWN.format(who=who))
        return ""


class _Run:
    """Words of a segment up to the next remark; annotated words are put together as printed."""

    def __init__(self, minutes: MinutesBuilder) -> None:
        self._minutes = minutes
        self._words = ""
        self._glue = True
        self.behind_remark = False

    def add(self, text: str | None) -> None:
        self._words += re.sub(r"\s+", " ", text or "")

    def add_token(self, word: str, join: str) -> None:
        self._words = self._words.rstrip()
        glued = self._glue or join in ("left", "both") or not self._words
        self._words += word if glued else f" {word}"
        self._glue = join in ("right", "both")

    def flush(self) -> None:
        words = re.sub(r" +", " ", self._words)
        if self._minutes.text.last in ("", "\n"):
            words = words.lstrip()
        elif self.behind_remark and words.strip() and words[0] not in " ,.;:!?":
            words = f" {words}"
        if words.strip():
            self._minutes.more_words(words.rstrip())
        self._words, self._glue, self.behind_remark = "", True, False


def _label(voice: Voice) -> str:
    if not voice.speaker:
        return ""
    return f"{voice.speaker} ({voice.party}):" if voice.party else f"{voice.speaker}:"


def _day(root: Element) -> Moment | None:
    for setting in (*descendants(root, "setting"), *descendants(root, "bibl")):
        for date in children(setting, "date"):
            if moment := read_stamp(attribute(date, "when") or attribute(date, "from")):
                return moment
    return None


def _title(root: Element, language: str) -> str:
    found = [
        title
        for statement in descendants(root, "titleStmt")
        for title in children(statement, "title")
    ]
    mine = [title for title in found if attribute(title, "lang")[:2] in ("", language)] or found
    mine.sort(key=lambda title: attribute(title, "type") != "sub")
    return element_text(mine[0]) if mine else ""


def _outlet(root: Element) -> str:
    for bibl in descendants(root, "bibl"):
        publisher = child(bibl, "publisher")
        if publisher is not None:
            return element_text(publisher)
    return ""


def _source(root: Element) -> str:
    for bibl in descendants(root, "bibl"):
        for number in children(bibl, "idno"):
            if element_text(number).startswith("http"):
                return element_text(number)
    return ""


def _sniff(document: Document) -> float:
    if not re.search(r"<(?:\w+:)?TEI[\s>]", document.head):
        return NO
    return SURELY if re.search(r"parla|<u[\s>]|debateSection", document.head, re.I) else 0.5


FORMAT = Format(
    name="ParlaMint",
    read=read_parlamint,
    sniff=_sniff,
    media_types=frozenset({"application/tei+xml", "application/xml"}),
    extensions=frozenset({".xml"}),
)
