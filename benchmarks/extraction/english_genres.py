"""How much is found of six English texts of other genres than news prose.

    python -m benchmarks english_genres [--markdown]

They are our own, and were written with what is to be found in them before any rule had read them.
What was found at first sight stands in docs/accuracy.md, what is found now is printed here.
"""

from __future__ import annotations

import sys

from benchmarks.extraction.english_quality import judge_all
from tests.extraction.texts.english_genres import GENRES


def main(arguments: list[str]) -> None:
    groups = {name: ((article,), "en") for name, article in GENRES.items()}
    judge_all(groups, markdown="--markdown" in arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
