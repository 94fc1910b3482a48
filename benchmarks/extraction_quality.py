"""How good the extraction is on the dev part of the German news quotation corpus, and how far to
trust its confidence.

    python -m benchmarks.extraction_quality [GOLD]

GOLD is ../shared/quotes-de/dev.jsonl.gz when not given. Prints the figures of ``python -m
extraction.evaluation`` and the reliability table: for each tenth of confidence, how many statements,
their mean confidence, how many were right.
"""

from __future__ import annotations

import sys
from pathlib import Path

from extraction.evaluation.scores import (
    calibration_error,
    confidence_bins,
    evaluate,
    read_gold,
    report,
)

GOLD = Path(__file__).parents[1].parent / "shared" / "quotes-de" / "dev.jsonl.gz"


def main(arguments: list[str]) -> int:
    gold = Path(arguments[0]) if arguments else GOLD
    if not gold.exists():
        print(f"{gold} is not there: give the gold file as argument.", file=sys.stderr)
        return 1
    figures = evaluate(read_gold(gold))
    print("\n".join(report(figures)))
    print("\nreliability\n  confidence  statements  mean  right")
    for members in confidence_bins(figures.judged):
        mean = sum(c for c, _ in members) / len(members)
        right = sum(ok for _, ok in members) / len(members)
        low = min(int(mean * 10), 9) / 10
        print(f"  {low:.1f} to {low + 0.1:.1f}  {len(members):10}  {mean:4.2f}  {right:5.2f}")
    print(f"expected calibration error {calibration_error(figures.judged):.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
