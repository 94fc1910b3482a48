"""ParlaMint: minutes of thirty parliaments in TEI, and with linguistic annotation (``.ana``).

Who speaks is ``u/@who`` and the note before it. Calls and applause stand in the middle of a
``seg``: reading all of its text would put the heckler's words into the speech.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace

from ....errors import BrokenDocumentError, NoTextError
from ....people.officials import PersonRecord
from ....readers.safe_xml import (
    Element,
    attribute,
    children,
    descendants,
    element_text,
    local_name,
    parse_xml,
)
from ....records import ArticlePassageKind, ArticleRecord, TurnKind
from ....registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from ..minutes import MinutesBuilder
from ..speaker_labels import Voice
from .header import Sitting, read_sitting_header
from .people import read_persons
from .person_ids import IdSpelling, spelling_of
from .printed_labels import is_chair_alone
from .voices import VoiceFinder, made_label

_REMARKS = frozenset({"note", "vocal", "kinesic", "incident", "gap"})
_SILENT = frozenset({"pb", "lb", "cb", "milestone", "anchor", "linkGrp", "timeline"})
_TOKENS = frozenset({"w", "pc"})
# What those who made the corpus wrote, and nobody in the house.
_EDITORS = re.compile(r"End of \w+\.|[A-Z0-9]+(?:_[A-Z0-9]+)+")
# What stands in the words of a few corpora and is nobody's in them: »(Dep. I. Bergs: “No!”)«,
# »(Laughter in the hall.)«, »/several at once, cannot be heard/«.
_REMARKS_IN_WORDS = {
    "lv": re.compile(r"\([^()“”]{2,60}: [“„][^()]{1,300}\)|\([^\W\d_a-z][^()]{2,90}\.\)"),
    "bs": re.compile(r"/[^\W\d_a-z]{4}[^/]{4,80}/"),
}
_LEFT_OUT = "Parts of the minutes are not in this file: {what}."


def read_parlamint(
    document: Document, people: Mapping[str, PersonRecord] | None = None
) -> Iterator[ArticleRecord]:
    """A record for each debate section. ``people`` are the corpus's persons by their id, where the
    file itself does not list them.
    """
    root = parse_xml(document.data)
    listed = {person.identifier: person for person in read_persons(root)}
    yield from read_sitting(root, document.address, {**(people or {}), **listed})


def read_sitting(
    root: Element, address: str, people: Mapping[str, PersonRecord]
) -> Iterator[ArticleRecord]:
    """A record for each debate section of one ``TEI``."""
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
    sitting = read_sitting_header(root, address)
    ids = () if sitting.language == "hu" else map(_who, descendants(root, "u"))
    spelling = spelling_of(_labelled(root), ids, sitting.language, sitting.place)
    for number, section in enumerate(outermost, 1):
        reader = _SectionReader(sitting, section, people, spelling)
        yield reader.record(number if len(outermost) > 1 else 0)


def _labelled(root: Element) -> Iterator[tuple[str, str]]:
    """Each label with the id of the utterance behind it, or around it."""
    label = ""
    for element in descendants(root, "note", "u"):
        if local_name(element) == "u":
            if label:
                yield label, _who(element)
            label = ""
        elif attribute(element, "type") == "speaker":
            around = element.getparent()
            if around is not None and local_name(around) == "u":
                yield element_text(element), _who(around)
            else:
                label = element_text(element)


def _who(utterance: Element) -> str:
    who = attribute(utterance, "who").rpartition("#")[2]
    return "" if who == "unknown" else who


def _inside_another(div: Element) -> bool:
    """A division around one that holds utterances holds them, too."""
    return any(local_name(ancestor) == "div" for ancestor in div.iterancestors())


class _SectionReader:
    def __init__(
        self,
        sitting: Sitting,
        section: Element,
        people: Mapping[str, PersonRecord],
        spelling: IdSpelling,
    ) -> None:
        self._sitting, self._section = sitting, section
        self._language = _most_spoken(section) or sitting.language
        self._topic = next((element_text(head) for head in descendants(section, "head")), "")
        self._minutes = MinutesBuilder(self._topic)
        self._warnings = list(sitting.warnings)
        day = sitting.day.day if sitting.day else None
        self._voices = VoiceFinder(people, day, sitting.language, spelling)
        self._label = self._role = self._president = ""

    def record(self, number: int) -> ArticleRecord:
        self._read(self._section)
        sitting = self._sitting
        return self._minutes.record(
            "parlamint",
            title=f"{sitting.title}: {self._topic}" if self._topic else sitting.title,
            outlet=sitting.outlet,
            published=sitting.day,
            language=self._language,
            address=sitting.address,
            warnings=tuple(dict.fromkeys((*self._warnings, *self._voices.warnings))),
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
                self._remark(element)
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

    def _remark(self, remark: Element, *, inside: bool = False) -> bool:
        """Whether there was one; what the makers of the corpus left out is none."""
        words = self._words_of(remark)
        if local_name(remark) == "gap" and attribute(remark, "reason") == "editorial":
            self._warnings.append(_LEFT_OUT.format(what=words.rstrip(".") or "…"))
            return False
        if _EDITORS.fullmatch(words):
            return False
        self._minutes.remark(words, inside=inside, called=local_name(remark) == "vocal")
        return True

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
        elif kind == "president":
            self._president = element_text(note)
        elif kind == "debate" and not _EDITORS.fullmatch(element_text(note)):
            self._minutes.nobody_speaks()
            self._minutes.topic = element_text(note)
            self._minutes.printed(self._minutes.topic, ArticlePassageKind.HEADING)
        elif kind not in ("time", "agendaItem"):
            self._remark(note)

    def _read_utterance(self, utterance: Element) -> None:
        segments = list(children(utterance))
        while segments and attribute(segments[0], "type") in ("speaker", "role"):
            self._read_note(segments.pop(0))
        if not self._goes_on(utterance):
            self._minutes.nobody_speaks()
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
                self._remark(element)
        if not attribute(utterance, "next"):
            self._minutes.nobody_speaks()

    def _goes_on(self, utterance: Element) -> bool:
        """Whether it is the rest of the last one, which a page or a remark has parted."""
        voice, who = self._minutes.voice, _who(utterance)
        is_rest = bool(attribute(utterance, "prev")) and not self._label
        return bool(is_rest and voice and who and voice.identifier == who)

    def _read_segment(self, segment: Element) -> None:
        """Words and, between them, what others called and the stenographer saw."""
        self._minutes.text.end_paragraph()
        run = _Run(self._minutes, _REMARKS_IN_WORDS.get(self._language))
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
                run.behind_remark = self._remark(inner, inside=True) or run.behind_remark
            elif name and name not in _SILENT:
                self._walk(inner, run)
            run.add(inner.tail)

    def _voice(self, utterance: Element) -> Voice:
        is_chair = "#chair" in attribute(utterance, "ana")
        label = self._label or (self._president if is_chair else "")
        voice = self._voices.voice(_who(utterance), label, is_chair=is_chair)
        voice = replace(voice, role=voice.role or self._role)
        if not attribute(utterance, "ana") and is_chair_alone(voice.role):  # Parla-CLARIN
            voice = replace(voice, kind=TurnKind.CHAIR)
        return voice if voice.label else replace(voice, label=made_label(voice))


def _most_spoken(section: Element) -> str:
    """The language of most utterances, where parliaments of several mark them."""
    marked = (attribute(each, "lang").split("-")[0] for each in descendants(section, "u"))
    counts = Counter(filter(None, marked))
    return counts.most_common(1)[0][0] if counts else ""


class _Run:
    """Words of a segment up to the next remark; annotated words are put together as printed."""

    def __init__(self, minutes: MinutesBuilder, remarks: re.Pattern[str] | None = None) -> None:
        self._minutes, self._remarks = minutes, remarks
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
        begin = 0
        for remark in self._remarks.finditer(words) if self._remarks else ():
            self._say(words[begin : remark.start()])
            self._minutes.remark(remark[0].strip("/"), inside=True, called=True)
            begin = remark.end()
        self._say(words[begin:])
        self._words, self._glue, self.behind_remark = "", True, False

    def _say(self, words: str) -> None:
        if words.strip():
            self._minutes.more_words(words.rstrip())


def _sniff(document: Document) -> float:
    if document.root != "TEI":
        return NO
    return SURELY if re.search(r"parla|<u[\s>]|debateSection", document.head, re.I) else 0.5


FORMAT = Format(
    name="ParlaMint",
    read=read_parlamint,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES | {"application/tei+xml"},
    extensions=frozenset({".xml"}),
)
