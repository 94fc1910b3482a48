"""Named entities as IOB2: GermEval 2014 (CC BY 4.0), and Universal NER on PUD (CC BY-SA 3.0)."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

LABELS = {"PER": "PER", "LOC": "LOC", "ORG": "ORG", "OTH": "MISC"}
"""GermEval's derived (LOCderiv: »deutsche«) and partial (LOCpart: »Berlin-Reise«) names are not
names for us."""

NO_SPACE_BEFORE = frozenset(".,;:!?)]%…“")
NO_SPACE_AFTER = frozenset("([„")


def read_tagged(path: Path) -> Iterator[tuple[list[str], list[str]]]:
    """(words, IOB2 tags) of each sentence in a gzipped file: number, word, tag, … with tabs
    between.
    """
    words: list[str] = []
    tags: list[str] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if len(columns) > 2 and columns[0].isdigit():
                words.append(columns[1])
                tags.append(_iob(columns[2]))
            elif words:
                yield words, tags
                words, tags = [], []
    if words:
        yield words, tags


def germeval_docs(paths: Iterable[Path], nlp: Language) -> list[Doc]:
    """A doc for each sentence, spaced as a newspaper would print it, since the corpus keeps only
    words.
    """
    sentences = (sentence for path in paths for sentence in read_tagged(path))
    return [
        Doc(nlp.vocab, words=words, spaces=_spaces(words), ents=tags) for words, tags in sentences
    ]


def _iob(tag: str) -> str:
    position, _, label = tag.partition("-")
    return f"{position}-{LABELS[label]}" if label in LABELS else "O"


def _spaces(words: Sequence[str]) -> list[bool]:
    spaces = [True] * len(words)
    inside_quote = False
    for index, word in enumerate(words):
        closing = word == '"' and inside_quote
        if index and (word in NO_SPACE_BEFORE or closing):
            spaces[index - 1] = False
        if word == '"':
            inside_quote = not inside_quote
        if word in NO_SPACE_AFTER or (word == '"' and inside_quote):
            spaces[index] = False
    return spaces
