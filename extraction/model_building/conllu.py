"""Reading CoNLL-U, the format of Universal Dependencies
(https://universaldependencies.org/format.html).
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Word:
    """A syntactic word. ``id`` counts from 1 within the sentence; ``head`` is an id, 0 for the
    root.
    """

    id: int
    form: str
    lemma: str
    upos: str
    xpos: str
    feats: dict[str, str]
    head: int
    deprel: str


@dataclass(frozen=True, slots=True)
class Surface:
    """What stands in the text: usually one word, several for a contraction (am = an + dem)."""

    form: str
    words: tuple[Word, ...]
    space_after: bool

    @property
    def is_contraction(self) -> bool:
        return len(self.words) > 1


Sentence = tuple[Surface, ...]


def read_sentences(path: Path) -> Iterator[Sentence]:
    """The sentences of one gzipped CoNLL-U file, in order; empty nodes of enhanced graphs are left
    out.
    """
    rows: list[list[str]] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if len(columns) == 10 and "." not in columns[0]:
                rows.append(columns)
            elif not line.strip() and rows:
                yield _sentence(rows)
                rows = []
    if rows:
        yield _sentence(rows)


def _sentence(rows: list[list[str]]) -> Sentence:
    surfaces: list[Surface] = []
    contraction: tuple[str, bool] | None = None
    pending: list[Word] = []
    last = 0
    for row in rows:
        space_after = "SpaceAfter=No" not in row[9].split("|")
        if "-" in row[0]:
            contraction, last = (row[1], space_after), int(row[0].split("-")[1])
            continue
        pending.append(_word(row))
        if contraction is None:
            surfaces.append(Surface(row[1], tuple(pending), space_after))
        elif pending[-1].id == last:
            surfaces.append(Surface(contraction[0], tuple(pending), contraction[1]))
            contraction = None
        else:
            continue
        pending = []
    return tuple(surfaces)


def _word(row: list[str]) -> Word:
    feats = dict(pair.split("=", 1) for pair in row[5].split("|") if "=" in pair)
    return Word(int(row[0]), row[1], row[2], row[3], row[4], feats, int(row[6]), row[7])
