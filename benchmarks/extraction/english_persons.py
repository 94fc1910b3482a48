"""Whether English statements are given the person who is meant, on the texts in the style of US
political reporting that have it marked.

    python -m benchmarks english_persons [--misses N] [--markdown]

»Named« are the statements of somebody whose name the text has, also as a pronoun or a description:
right is the full name. »Nobody« are those of aides, documents and groups: right is any answer but
the name of a person of the text.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.extraction.english_politics import FOLDER, GROUPS
from benchmarks.extraction.marked_texts import read_marked
from benchmarks.tables import print_table
from extraction import extract
from extraction.evaluation.assignment import best_pairs
from extraction.evaluation.scores import jaccard, marked, overlap

NOBODY = "-"


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks english_persons")
    parser.add_argument("--misses", type=int, default=0)
    parser.add_argument("--markdown", action="store_true")
    options = parser.parse_args(arguments)
    rows = []
    for prefix, name in GROUPS.items():
        counted = judge_persons(sorted(FOLDER.glob(f"{prefix}_*.txt")), "en", options.misses)
        if counted["named"]:
            kinds = (
                "named",
                "named found",
                "named right",
                "nobody",
                "nobody found",
                "nobody right",
            )
            rows.append([name, *(counted[kind] for kind in kinds)])
    print_table(
        ["texts", "named", "found", "right", "nobody", "found", "right"],
        rows,
        markdown=options.markdown,
    )


def judge_persons(paths: Iterable[Path], language: str, misses: int = 0) -> Counter[str]:
    """Statements by how they are: "named" and "nobody" as marked, of these "found", and "right" in
    each (by name, "named right"). Prints up to ``misses`` of those that are wrong.
    """
    counted: Counter[str] = Counter()
    for path in paths:
        article = read_marked(path)
        people = {row["person"] for row in article["statements"]} - {None, NOBODY}
        for gold, found in _pairs(article, language):
            kind = "nobody" if gold["person"] == NOBODY else "named"
            right = found is not None and _is_right(
                found["resolved_speaker"], gold["person"], people
            )
            counted.update(
                [kind, *([f"{kind} found"] if found else []), *([f"{kind} right"] if right else [])]
            )
            if found and not right and misses > 0:
                misses -= 1
                print(f"{path.stem}: {gold['person']} is {found['resolved_speaker']}:", end=" ")
                print(article["text"][slice(*gold["quote"][0])])
    return counted


def _pairs(
    article: dict[str, Any], language: str
) -> Iterable[tuple[dict[str, Any], dict[str, Any] | None]]:
    """The statements whose person is marked, with what was found of their words."""
    tokens = article["tokens"]
    ends = [end for _, end in tokens]
    rows = article["statements"]
    found = extract(article["text"], language).as_dict()["statements"]
    predicted = [marked(row, tokens, ends) for row in found]
    gold = [marked(row, tokens, ends) for row in rows]
    partner = dict(best_pairs([[overlap(g, p) for p in predicted] for g in gold]))
    for i, row in enumerate(rows):
        if row["person"] is not None:
            j = partner.get(i)
            near = j is not None and jaccard(gold[i].quote, predicted[j].quote) >= 0.5
            yield row, found[j] if near and j is not None else None


def _is_right(resolved: str | None, person: str, people: set[str]) -> bool:
    """The very name for a person; for nobody, no name of a person of the text."""
    if person == NOBODY:
        return resolved is None or not any(resolved in (name, name.split()[-1]) for name in people)
    return resolved == person


if __name__ == "__main__":
    main(sys.argv[1:])
