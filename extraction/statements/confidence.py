"""How sure a statement is: a probability by rule, from a table that is part of a language's data.

``data/<language>/confidence.tsv`` holds, for each rule with and without a speaker, how often its
findings were found with the right speaker: in German in the train part of the German news quotation
corpus, drawn to one half as if twenty more had been seen (``benchmarks german_confidence``), in
English in GUM's train part and our own articles, drawn to its family of rules
(``benchmarks english_confidence``). It is a table of some fifty frequencies to be read and edited,
no trained model.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from extraction.language_folders import data_folder

_UNSEEN = 0.45

Table = Mapping[tuple[str, bool], float]


def read_table(path: Path) -> dict[tuple[str, bool], float]:
    """Probability by rule and whether a speaker was found; empty for a language without a table."""
    if not path.exists():
        return {}
    with path.open(encoding="utf-8", newline="") as source:
        lines = (line for line in source if not line.startswith("#"))
        return {
            (row["rule"], row["speaker"] == "yes"): float(row["probability"])
            for row in csv.DictReader(lines, delimiter="\t")
        }


@cache
def load_table(language: str) -> Table:
    """The table of ``language``, read once a process."""
    return read_table(data_folder(language) / "confidence.tsv")


def confidence(table: Table, rule: str, has_speaker: bool) -> float:
    """The probability, 0 to 1, that an editor would keep what ``rule`` found."""
    known = table.get((rule, has_speaker))
    if known is None:
        known = table.get((rule, not has_speaker), _UNSEEN) * (1.0 if has_speaker else 0.6)
    return known
