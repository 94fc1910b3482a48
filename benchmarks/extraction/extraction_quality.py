"""How good the extraction is on the dev part of the German news quotation corpus, and how far to
trust its confidence.

    python -m benchmarks extraction_quality [GOLD] [--markdown]

GOLD is ../shared/quotes-de/dev.jsonl.gz when not given. Prints the figures of ``python -m
extraction.evaluation`` and the reliability table: for each tenth of confidence, how many
statements, their mean confidence, how many were right.
"""

from __future__ import annotations

import sys

from benchmarks.extraction.gold_files import GOLD, gold_files
from benchmarks.tables import percent, print_table
from extraction.evaluation.scores import (
    ROLES,
    Figures,
    calibration_error,
    confidence_bins,
    evaluate,
    read_gold_articles,
    report,
)

GROUPS = {
    "quote": ("quote",),
    **{role: (role,) for role in ROLES},
    "all of these together (joint)": ("quote", *ROLES),
}


def main(arguments: list[str]) -> int:
    markdown = "--markdown" in arguments
    gold = gold_files(arguments, GOLD)[0]
    figures = evaluate(read_gold_articles(gold))
    if markdown:
        print_scores(figures)
    else:
        print("\n".join(report(figures)), end="\n\n")
    print_table(
        ["confidence", "statements", "mean", "right"], reliability(figures), markdown=markdown
    )
    print(f"Expected calibration error: {calibration_error(figures.judged):.3f}")
    return 0


def print_scores(figures: Figures) -> None:
    scores = {name: figures.macro(*roles) for name, roles in GROUPS.items()}
    scores["found with the right speaker (usable)"] = figures.share(figures.usable)
    print_table(
        ["", "precision", "recall", "F1"],
        ([name, *(f"{100 * value:.1f}" for value in values)] for name, values in scores.items()),
        markdown=True,
    )
    print_table(
        ["type", "in the corpus", "found", "with the right speaker"],
        (
            [kind, n, percent(figures.found[kind] / n), percent(figures.usable[kind] / n)]
            for kind, n in figures.gold.most_common()
        ),
        markdown=True,
    )


def reliability(figures: Figures) -> list[list[str]]:
    rows = []
    for members in confidence_bins(figures.judged):
        mean = sum(confidence for confidence, _ in members) / len(members)
        right = sum(right for _, right in members) / len(members)
        low = min(int(mean * 10), 9) / 10
        rows.append(
            [f"{low:.1f} to {low + 0.1:.1f}", str(len(members)), f"{mean:.2f}", f"{right:.2f}"]
        )
    return rows


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
