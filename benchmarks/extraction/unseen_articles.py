"""How much is found of two articles of our own that were written, with their statements, before the
rules read them.

    python -m benchmarks unseen_articles [--markdown]

What was found at first sight is in docs/accuracy.md; what is found now, after the general faults
that they showed were mended, is printed here.
"""

from __future__ import annotations

import sys

from benchmarks.extraction.english_quality import judge_all
from tests.extraction.texts.unseen_articles import ENGLISH, GERMAN


def main(arguments: list[str]) -> None:
    groups = {"German": ((GERMAN,), "de"), "English": ((ENGLISH,), "en")}
    judge_all(groups, markdown="--markdown" in arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
