"""What a learned choice could gain at most: of the speaker of what is said without one, and between
name and speech of short quotations.

    python -m benchmarks chooser_ceiling [GOLD …]

GOLD are files of the German news quotation corpus, its dev part when none is given. Counts the
statements whose speaker is carried on from earlier sentences, how many the rules get right, and how
many an oracle would that picks among all who are named as speakers before; and the quotations that
a perfect choice between name and speech would add or take away.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Sequence
from typing import Any

from benchmarks.extraction.gold_files import GOLD, gold_files
from benchmarks.tables import print_table
from extraction import extract
from extraction.evaluation.assignment import best_pairs
from extraction.evaluation.scores import (
    Marked,
    jaccard,
    marked,
    overlap,
    read_gold_articles,
    same_speaker,
)
from extraction.text.quotation_marks import find_quotations

CARRIED = ("subjunctive goes on", "sollen", "speech without frame", "told clause")
_SHORT = 8  # words, marks included


def main(arguments: list[str]) -> int:
    rows = []
    for path in gold_files(arguments, GOLD):
        counts: Counter[str] = Counter()
        for article in read_gold_articles(path):
            _count(article, counts)
        rows.append([path.name.split(".")[0], *(counts[name] for name in COLUMNS)])
    print_table(["part", *COLUMNS], rows, markdown="--markdown" in arguments)
    return 0


COLUMNS = (
    "statements",
    "carried",
    "right by the rules",
    "right by the oracle",
    "quotations missed inside others",
    "short ones found that are none",
)


def _count(article: dict[str, Any], counts: Counter[str]) -> None:
    tokens, text = article["tokens"], article["text"]
    ends = [end for _, end in tokens]
    gold = [g for row in article["statements"] if (g := marked(row, tokens, ends)).quote]
    found = extract(text, "de", profile="corpus").as_dict()["statements"]
    predicted = [p for row in found if (p := marked(row, tokens, ends)).quote]
    pairs = dict(best_pairs([[overlap(g, p) for p in predicted] for g in gold]))
    counts["statements"] += len(gold)
    speakers = [p.roles["speaker"] for p in predicted if p.roles["speaker"]]
    for i, j in pairs.items():
        _count_carried(gold[i], predicted[j], speakers, counts)
    missed = [one for i, one in enumerate(gold) if i not in pairs and one.type == "Direct"]
    _count_inside(article, missed, [p.quote for p in predicted if p.type != "Direct"], counts)
    for j, one in enumerate(predicted):
        if j not in pairs.values() and one.type == "Direct" and len(one.quote) <= _SHORT:
            counts["short ones found that are none"] += 1


def _count_inside(
    article: dict[str, Any],
    missed: Sequence[Marked],
    held: Sequence[frozenset[int]],
    counts: Counter[str],
) -> None:
    tokens = article["tokens"]
    ends = [end for _, end in tokens]
    quotations = [
        marked({"type": "", "quote": [(q.begin, q.end)]}, tokens, ends).quote
        for q in find_quotations(article["text"])
    ]
    for one in missed:
        if one.quote in quotations:
            counts["quotations missed inside others"] += any(one.quote <= words for words in held)


def _count_carried(
    gold: Marked, found: Marked, speakers: list[frozenset[int]], counts: Counter[str]
) -> None:
    if found.rule not in CARRIED or jaccard(gold.quote, found.quote) < 0.5:
        return
    right, wanted = same_speaker(gold, found), gold.roles["speaker"]
    before = [named for named in speakers if min(named) < min(gold.quote)]
    counts["carried"] += 1
    counts["right by the rules"] += right
    counts["right by the oracle"] += right or any(_same(wanted, named) for named in before)


def _same(wanted: frozenset[int], named: frozenset[int]) -> bool:
    return bool(wanted) and len(wanted & named) / len(wanted | named) >= 0.5


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
