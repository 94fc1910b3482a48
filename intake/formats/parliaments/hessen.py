"""Plenarprotokolle of Hesse's Landtag, as its stenographers hand them to the full-text database.

A record for each item of the agenda, whose course is plain text set in by spaces: labels further in
than words. The chair goes on from one item to the next without a label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from ...dates.stamps import read_stamp
from ...errors import NoTextError
from ...readers.safe_xml import Element, attribute, children, descendants, parse_xml
from ...records import ArticlePassageKind, ArticleRecord, TurnKind
from ...registry import NO, SURELY, XML_MEDIA_TYPES, Document, Format
from .minutes import MinutesBuilder
from .speaker_labels import Voice, read_label

_LABEL = re.compile(r"[ \t]{10,}(?P<label>[A-ZÄÖÜ][^:]{3,160}):\s*")
_PARTY = re.compile(r"(?P<name>.+?)\s*\[(?P<party>[^\[\]]+)\]")
# Results and numbers of papers stand one space further in than words.
_BESIDE = re.compile(r" {8}(?! )\S.*|\s*[–-]?\s*Drucks\. \d+/\d+\s*[–-]?\s*")
_MOST_LINES = 6  # of a remark
_CONTENTS = "Inhaltsverzeichnis"
_IN_COURSE = frozenset({"Beginn", "TOP", "Ende", "Schluss"})


def read_landtag(document: Document) -> Iterator[ArticleRecord]:
    """A record for each item of the agenda in which somebody speaks."""
    chair: Voice | None = None
    found = False
    for update in descendants(parse_xml(document.data), "UpdateRecord"):
        facts = _facts(update)
        if facts.get("AKAT") == _CONTENTS or not facts.get("AVT1", "").strip():
            continue
        item = _ItemReader(facts, chair if facts.get("AKAT") in _IN_COURSE else None)
        record = item.record(document.address)
        chair = item.chair
        if record.turns:
            found = True
            yield record
    if not found:
        raise NoTextError


def _facts(update: Element) -> dict[str, str]:
    fields = children(update, "Field")
    return {attribute(each, "InputFieldName"): "".join(each.itertext()) for each in fields}


class _ItemReader:
    """Reads one item; ``chair`` is whoever presides at its beginning, and then at its end."""

    def __init__(self, facts: dict[str, str], chair: Voice | None) -> None:
        self.chair = chair
        self._facts = facts
        titles = [" ".join(line.split()) for line in facts.get("TOP", "").split("\n")]
        self._titles = [line for line in titles if line]
        self._minutes = MinutesBuilder(" – ".join(self._titles))

    def record(self, address: str) -> ArticleRecord:
        for line in _with_whole_remarks(self._facts["AVT1"]):
            self._read(line)
        number = f"{self._facts.get('WP', '')}/{self._facts.get('DNR', '')}".strip("/")
        topic = self._minutes.topic or self._facts.get("AKAT", "")
        place = self._facts.get("RNRD", "").lstrip("0")
        return self._minutes.record(
            "landtag",
            title=f"Plenarprotokoll {number}: {topic}",
            outlet="Hessischer Landtag",
            published=read_stamp(self._facts.get("DAT", "").strip()),
            language="de",
            address=address,
            identifier=f"hessen:{number}#{place}",
            keywords=(self._minutes.topic,) if self._minutes.topic else (),
        )

    def _read(self, line: str) -> None:
        words = " ".join(line.split())
        if label := _LABEL.fullmatch(line):
            self._speak(_voice(label["label"]))
        elif words.startswith("(") and (words.endswith(")") or ")" not in words):
            self._minutes.remark(words)
        elif words in self._titles:
            self._minutes.printed(words, ArticlePassageKind.HEADING)
        elif _BESIDE.fullmatch(line):
            self._minutes.printed(words)
        else:
            if self._minutes.voice is None and self.chair:
                self._speak(replace(self.chair, label=""))
            self._minutes.words(words)

    def _speak(self, voice: Voice) -> None:
        if voice.kind is TurnKind.CHAIR:
            self.chair = voice
        self._minutes.speaks(voice)


def _with_whole_remarks(written: str) -> Iterator[str]:
    """The lines that hold something; of a remark that reaches over several, one."""
    lines = [line for line in written.split("\n") if line.strip()]
    at = 0
    while at < len(lines):
        end = _end_of_remark(lines, at) if lines[at].lstrip().startswith("(") else at + 1
        yield lines[at] if end == at + 1 else " ".join(map(str.strip, lines[at:end]))
        at = end


def _end_of_remark(lines: list[str], at: int) -> int:
    """Behind the line that closes the bracket, or the first where none of the next ones does."""
    opened = 0
    for number, line in enumerate(lines[at : at + _MOST_LINES], at):
        if _LABEL.fullmatch(line):
            break
        opened += line.count("(") - line.count(")")
        if opened <= 0:
            return number + 1
    return at + 1


def _voice(label: str) -> Voice:
    """»Vizepräsident  Fritz Lohr«, »Anna Adler [Freie Demokraten]«: the bracket is the group."""
    label = " ".join(label.split())
    member = _PARTY.fullmatch(label)
    voice = read_label(member["name"] if member else label)
    return replace(voice, party=member["party"] if member else voice.party, label=f"{label}:")


def _sniff(document: Document) -> float:
    is_export = document.root == "Root" and 'InputFieldName="AVT1"' in document.head
    return SURELY if is_export else NO


FORMAT = Format(
    name="Hessischer Landtag",
    read=read_landtag,
    sniff=_sniff,
    media_types=XML_MEDIA_TYPES,
    extensions=frozenset({".xml"}),
)
