"""How much of our own English articles the extraction finds, and with the right speaker.

    python -m benchmarks.english_quality

A small yardstick: some hundred statements in articles that the project wrote itself. It shows when
a rule breaks; it says little about English news at large. The second group was written before the
rules had read it: what was found in it at first sight is in the README, what is found now is
printed here.
"""

from __future__ import annotations

from dataclasses import dataclass

from extraction import Extraction, Statement, extract
from tests.extraction.english_articles import ARTICLES, UNSEEN

Articles = tuple[tuple[str, tuple[tuple[str, str | None], ...]], ...]
_MARKS = "\"'“”‘’„»› "


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


def main() -> None:
    for name, articles in (("the first three articles", ARTICLES), ("two written unseen", UNSEEN)):
        print(name)
        tally = judge(articles)
        print(
            f"{tally.expected} statements expected, {tally.found} found, {tally.right} with "
            f"the right speaker, "
            f"{tally.spurious} spurious\n"
        )


if __name__ == "__main__":
    main()
