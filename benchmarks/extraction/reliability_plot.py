"""Draws how far the confidence of the extraction can be trusted, as an SVG for docs/accuracy.md.

    python -m benchmarks reliability_plot [FILE]

Each dot is a tenth of confidence on the dev part of the corpus: how sure the extraction was on
average, and how many of these statements were found with the right speaker; its area is their
number. On the line the two agree.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.builds import PROJECT
from benchmarks.extraction.gold_files import GOLD
from extraction.evaluation.scores import (
    calibration_error,
    confidence_bins,
    evaluate,
    read_gold_articles,
)

PLOT = PROJECT / "docs" / "screenshots" / "reliability.svg"
SIDE, MARGIN = 320, 44


def plot(judged: Sequence[tuple[float, bool]]) -> str:
    dots = []
    for members in confidence_bins(judged):
        mean = sum(confidence for confidence, _ in members) / len(members)
        right = sum(ok for _, ok in members) / len(members)
        radius = 2 + 14 * (len(members) / len(judged)) ** 0.5
        title = f"{len(members)} statements, confidence {mean:.2f}, right {right:.2f}"
        dots.append(
            f'<circle cx="{_x(mean)}" cy="{_y(right)}" '
            f'r="{radius:.1f}"><title>{title}</title></circle>'
        )
    ticks = "".join(
        f'<text x="{_x(k / 5)}" y="{SIDE + MARGIN + 18}" text-anchor="middle">{k / 5:.1f}</text>'
        f'<text x="{MARGIN - 8}" y="{_y(k / 5) + 4}" text-anchor="end">{k / 5:.1f}</text>'
        for k in range(6)
    )
    size = SIDE + 2 * MARGIN
    return f"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}"
    width="{size}" height="{size}">
<style>text {{ font: 12px sans-serif; fill: #444 }}
circle {{ fill: #1f4e8c; fill-opacity: 0.7 }}</style>
<rect width="{size}" height="{size}" fill="#fff"/>
<rect x="{MARGIN}" y="{MARGIN}" width="{SIDE}" height="{SIDE}" fill="none" stroke="#999"/>
<line x1="{_x(0)}" y1="{_y(0)}" x2="{_x(1)}" y2="{_y(1)}" stroke="#999" stroke-dasharray="4"/>
{ticks}{"".join(dots)}
<text x="{MARGIN}" y="{MARGIN - 12}">found with the right speaker, by confidence;
calibration error {calibration_error(judged):.3f}</text>
</svg>
"""


def _x(share: float) -> float:
    return round(MARGIN + share * SIDE, 1)


def _y(share: float) -> float:
    return round(MARGIN + (1 - share) * SIDE, 1)


def main(arguments: list[str]) -> int:
    if not GOLD.exists():
        print(f"{GOLD} is not there.", file=sys.stderr)
        return 1
    target = Path(arguments[0]) if arguments else PLOT
    target.write_text(plot(evaluate(read_gold_articles(GOLD)).judged), encoding="utf-8")
    print(f"drawn: {target.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
