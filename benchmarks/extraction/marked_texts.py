"""Texts of our own with their statements marked in them, and how the extraction does on them.

A mark is ``{q3 …}`` around words of statement 3: q for what is said, s for who says it, c for the
cue and a for whom it is said to. Marks may stand in each other, and a statement may have several of
one kind. Frames are not marked, nor is speech inside what somebody says. ``{s3=Ada Boyle| she}``
has the name that the text has for whom is meant, ``{s3=-| two aides}`` that nobody of a name is.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from benchmarks.extraction.english_gum import outermost, print_misses
from extraction import extract
from extraction.evaluation.scores import Figures, Marked, marked

_MARK = re.compile(r"\{([qsca])(\d+)(?:=([^|}]+)\|)? |\}")
_TOKEN = re.compile(r"\w+(?:[’'-]\w+)*|[^\w\s]")
_ROLES = {"q": "quote", "s": "speaker", "c": "cue", "a": "addressee"}
JUDGED = ("quote", "speaker", "cue")


def read_marked(path: Path) -> dict[str, Any]:
    """The text without its marks, in the shape of an article of the German corpus."""
    source = path.read_text("utf-8").strip()
    pieces, length, position = list[str](), 0, 0
    opened: list[tuple[str, str, int]] = []
    found: dict[int, dict[str, list[tuple[int, int]]]] = defaultdict(lambda: defaultdict(list))
    persons = dict[int, str]()
    for mark in _MARK.finditer(source):
        pieces.append(source[position : mark.start()])
        length += mark.start() - position
        position = mark.end()
        if mark[1]:
            opened.append((mark[1], mark[2], length))
            persons |= {int(mark[2]): mark[3]} if mark[3] else {}
        else:
            role, number, begin = opened.pop()
            found[int(number)][_ROLES[role]].append((begin, length))
    text = "".join((*pieces, source[position:]))
    rows = [_row(text, number, found[number], persons.get(number)) for number in sorted(found)]
    tokens = [match.span() for match in _TOKEN.finditer(text)]
    return {"id": path.stem, "text": text, "tokens": tokens, "statements": rows}


def _row(
    text: str, number: int, roles: dict[str, list[tuple[int, int]]], person: str | None
) -> dict[str, Any]:
    quoted = all(text[begin] in '“„«"' for begin, _ in roles["quote"])
    return {"type": "Direct" if quoted else "Indirect", "person": person, "number": number, **roles}


def judge_marked(paths: Iterable[Path], language: str, misses: int = 0) -> Figures:
    """Prints up to ``misses`` of what went wrong."""
    figures = Figures()
    for path in paths:
        article = read_marked(path)
        ends = [end for _, end in article["tokens"]]
        found = extract(article["text"], language).as_dict()["statements"]
        predicted = [marked(row, article["tokens"], ends) for row in found]
        gold = [marked(row, article["tokens"], ends) for row in article["statements"]]
        kept = list(_judged(outermost(predicted)))
        figures.add(list(_judged(gold)), kept)
        misses = print_misses(article, gold, kept, misses)
    return figures


def _judged(statements: Sequence[Marked]) -> Iterator[Marked]:
    """Without the roles that are not marked in every text."""
    for one in statements:
        roles = {role: (one.roles[role] if role in JUDGED else frozenset()) for role in one.roles}
        yield Marked(one.type, roles, one.rule, one.confidence)
