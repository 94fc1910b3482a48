"""GUM's documents out of its CoNLL-U files: their words with trees, and the discourse units that
they form.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_RELATION = re.compile(r"Discourse=([a-z_-]+):(\d+)(?:->(\d+))?")


@dataclass(slots=True)
class Word:
    """One token; ``head`` is an index into the document's words, -1 for a root."""

    text: str
    lemma: str
    pos: str
    head: int
    label: str
    begin: int
    end: int
    sentence: int
    unit: int
    subjects_of: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Unit:
    """An elementary discourse unit."""

    relation: str
    head: int
    words: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Document:
    name: str
    text: str = ""
    words: list[Word] = field(default_factory=list)
    units: dict[int, Unit] = field(default_factory=dict)

    @property
    def genre(self) -> str:
        return self.name.split("_")[1]


def read_documents(path: Path) -> Iterator[Document]:
    """The documents of a CoNLL-U file of GUM."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        document, block = None, list[str]()
        for line in lines:
            if line.startswith("# newdoc id"):
                if document:
                    yield document
                document = Document(line.partition("=")[2].strip())
            if line.strip():
                block.append(line.rstrip("\n"))
            elif document:
                _add_sentence(document, block)
                block = []
        if document:
            yield document


def _add_sentence(document: Document, block: list[str]) -> None:
    rows = [row.split("\t") for row in block if row[:1].isdigit()]
    glued = _glued(rows)
    rows = [row for row in rows if row[0].isdigit()]
    if document.text:
        starts_paragraph = any(line.startswith("# newpar") for line in block)
        document.text = document.text.rstrip() + ("\n\n" if starts_paragraph else " ")
    first = len(document.words)
    sentence = document.words[-1].sentence + 1 if document.words else 0
    for row in rows:
        unit = _unit_of(document, row[9])
        begin = len(document.text)
        head = first + int(row[6]) - 1 if row[6] != "0" else -1
        word = Word(
            row[1], row[2], row[3], head, row[7], begin, begin + len(row[1]), sentence, unit
        )
        document.text += row[1] + ("" if glued[int(row[0])] else " ")
        document.words.append(word)
        document.units.setdefault(unit, Unit("", -1)).words.append(len(document.words) - 1)
    for number, row in enumerate(rows):
        for governor in _subject_of(row[8]):
            document.words[first + governor - 1].subjects_of.append(first + number)


def _subject_of(edges: str) -> Iterator[int]:
    """The numbers of the words whose subject it is, from the enhanced edges of a word."""
    for edge in edges.split("|"):
        governor, _, label = edge.partition(":")
        if label.startswith("nsubj") and governor.isdigit():
            yield int(governor)


def _glued(rows: list[list[str]]) -> dict[int, bool]:
    """By number of a word whether the next one follows without a space."""
    glued = {int(row[0]): "SpaceAfter=No" in row[9] for row in rows if row[0].isdigit()}
    for row in rows:
        if "-" in row[0]:  # »don't« is one word of two
            begin, _, end = row[0].partition("-")
            glued |= dict.fromkeys(range(int(begin), int(end)), True)
            glued[int(end)] = "SpaceAfter=No" in row[9]
    return glued


def _unit_of(document: Document, features: str) -> int:
    """The number of the unit that a word belongs to; a word with a relation begins a new one."""
    if match := _RELATION.search(features):
        relation, number, head = match.groups()
        document.units[int(number)] = Unit(relation, int(head) if head else -1)
        return int(number)
    return document.words[-1].unit if document.words else 0
