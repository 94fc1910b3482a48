"""Counts how often each German rule is right, and writes ``extraction/data/de/confidence.tsv``.

    python -m benchmarks german_confidence [GOLD]

GOLD is ../shared/quotes-de/train.jsonl.gz when not given. A rule with and without a speaker is
given the share of its findings that are found with the right speaker, as if twenty more had been
seen and half of them been right: (right + 10) / (found + 20). These are the articles that the rules
were tuned on, which flatters most the rules that were seen least. The table holds frequencies and
nothing of the texts; ``python -m benchmarks extraction_quality`` shows on the dev part how far they
can be trusted.
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import extraction
from benchmarks.extraction.gold_files import TRAIN, gold_files
from extraction.evaluation.scores import evaluate, read_gold_articles

TABLE = Path(extraction.__file__).parent / "data" / "de" / "confidence.tsv"
WEIGHT = 20
HEAD = """\
# How often a finding of each rule is right, speaker included: see
# extraction/statements/confidence.py.
# Written by `python -m benchmarks german_confidence`.
"""


def main(arguments: list[str]) -> int:
    gold = gold_files(arguments, TRAIN)[0]
    by_rule = evaluate(read_gold_articles(gold)).by_rule
    rows = [
        f"{rule}\t{'yes' if speaker else 'no'}\t{_cautious(counted):.2f}\n"
        for (rule, speaker), counted in sorted(by_rule.items())
    ]
    TABLE.write_text(f"{HEAD}rule\tspeaker\tprobability\n{''.join(rows)}", encoding="utf-8")
    print(f"{len(rows)} rows")
    return 0


def _cautious(counted: Counter[str]) -> float:
    """The share right, drawn to one half."""
    return (counted["usable"] + WEIGHT / 2) / (counted["n"] + WEIGHT)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
