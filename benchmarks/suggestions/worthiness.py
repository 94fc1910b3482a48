"""How many of the first ten claims of an article are worth a check, beside »all with a number«.

    python -m benchmarks worthiness [--markdown]

The articles and their labels are of our own: ``before`` stood before the rules did, ``fresh`` was
written and labelled afterwards.
"""

from __future__ import annotations

import sys
from typing import Any

from benchmarks.tables import print_table
from extraction.checking.figures import read_figures
from tests.extraction.checking.worthiness.test_worthiness import (
    ARTICLES,
    LabelledClaim,
    labelled,
    ranked,
)

_FIRST = 10
_CALLED = 0.5


def main(arguments: list[str]) -> None:
    rows = [row(part, article) for part, articles in ARTICLES.items() for article in articles]
    heads = (
        "part", "language", "claims", "worth a check", "of the first ten",
        "with a number first", "called worth checking", "precision", "recall",
    )  # fmt: skip
    print_table(heads, rows, markdown="--markdown" in arguments)


def row(part: str, article: dict[str, Any]) -> tuple[object, ...]:
    scored = ranked(article)
    worthy = sum(claim.is_worthy for _, claim in scored)
    called = [claim.is_worthy for score, claim in scored if score >= _CALLED]
    numbered = _numbers_first(article)
    return (
        part, article["language"], len(scored), worthy,
        sum(claim.is_worthy for _, claim in scored[:_FIRST]),
        sum(claim.is_worthy for claim in numbered[:_FIRST]),
        len(called), f"{sum(called) / len(called):.0%}", f"{sum(called) / worthy:.0%}",
    )  # fmt: skip


def _numbers_first(article: dict[str, Any]) -> list[LabelledClaim]:
    """The claims with a figure, then the others, each in reading order."""
    claims = list(map(labelled, article["claims"]))
    return sorted(claims, key=lambda claim: not read_figures(claim.words, article["language"]))


if __name__ == "__main__":
    main(sys.argv[1:])
