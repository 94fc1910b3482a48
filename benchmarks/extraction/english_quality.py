"""How much of our own English articles the extraction finds, and with the right speaker.

    python -m benchmarks english_quality [--markdown]

A small yardstick: some hundred statements in articles that the project wrote itself. It shows when
a rule breaks; it says little about English news at large. The second group was written before the
rules had read it: what was found in it at first sight is in docs/accuracy.md, what is found now
is printed here.
"""

from __future__ import annotations

import contextlib
import io
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from benchmarks.tables import print_table
from extraction import Extraction, Statement, extract
from tests.extraction.texts.english_articles import ARTICLES, UNSEEN

Articles = tuple[tuple[str, tuple[tuple[str, str | None], ...]], ...]
_MARKS = "\"'“”‘’„»«›‹ "


@dataclass(slots=True)
class Tally:
    expected: int = 0
    found: int = 0
    right: int = 0
    spurious: int = 0


def words_of(found: Extraction, statement: Statement) -> str:
    return found.text[statement.begin : statement.end].lstrip(_MARKS)


def judge(articles: Articles, language: str = "en") -> Tally:
    """Prints what is wrong on the way."""
    tally = Tally()
    for text, wanted in articles:
        found = extract(text, language)
        left = list(found.statements)
        for beginning, speaker in wanted:
            _judge_one(found, left, beginning, speaker, tally)
        tally.spurious += len(left)
        print(
            *(f"  spurious: {words_of(found, s)}" for s in left), sep="\n", end="\n" if left else ""
        )
    return tally


def _judge_one(
    found: Extraction, left: list[Statement], beginning: str, speaker: str | None, tally: Tally
) -> None:
    tally.expected += 1
    match = next((s for s in left if words_of(found, s).startswith(beginning)), None)
    if match is None:
        print(f"  missed: {beginning}")
        return
    left.remove(match)
    tally.found += 1
    right = (match.resolved_speaker or "").casefold() == (speaker or "").casefold()
    tally.right += right
    if not right:
        print(f"  speaker: {beginning}: {match.resolved_speaker}, not {speaker}")


def judge_all(groups: Mapping[str, tuple[Articles, str]], *, markdown: bool) -> None:
    """Print a row for each group of articles and one for all, and what is wrong, unless it is for a
    document.
    """
    rows: list[list[Any]] = []
    for name, (articles, language) in groups.items():
        if not markdown:
            print(name)
        with contextlib.redirect_stdout(io.StringIO() if markdown else sys.stdout):
            tally = judge(articles, language)
        rows.append([name, tally.expected, tally.found, tally.right, tally.spurious])
    rows.append(["all", *(sum(column) for column in zip(*(row[1:] for row in rows), strict=True))])
    print_table(
        ["articles", "statements", "found", "with the right speaker", "found beside them"],
        rows,
        markdown=markdown,
    )


def main(arguments: list[str]) -> None:
    groups = {"the first three": (ARTICLES, "en"), "two written unseen": (UNSEEN, "en")}
    judge_all(groups, markdown="--markdown" in arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
