"""How much of three English articles the extraction finds, and with the right speaker.

    python -m benchmarks.english_quality

A small yardstick: some fifty statements in articles that the project wrote itself, by people who know the rules. It
shows when a rule breaks; it says little about English news at large.
"""

from __future__ import annotations

from extraction import Extraction, Statement, extract
from tests.extraction.english_articles import ARTICLES

_MARKS = "\"“”‘’' "


def words_of(found: Extraction, statement: Statement) -> str:
    return found.text[statement.begin : statement.end].lstrip(_MARKS)


def main() -> None:
    expected = right = met = spurious = 0
    for text, wanted in ARTICLES:
        found = extract(text, "en")
        left = list(found.statements)
        for beginning, speaker in wanted:
            expected += 1
            match = next((s for s in left if words_of(found, s).startswith(beginning)), None)
            if match is None:
                print(f"missed: {beginning}")
                continue
            left.remove(match)
            met += 1
            right += match.resolved_speaker == speaker
            if match.resolved_speaker != speaker:
                print(f"speaker: {beginning}: {match.resolved_speaker}, not {speaker}")
        spurious += len(left)
        print(*(f"spurious: {words_of(found, s)}" for s in left), sep="\n", end="\n" if left else "")
    print(f"{expected} statements expected, {met} found, {right} with the right speaker, {spurious} spurious")


if __name__ == "__main__":
    main()
