"""How much is found of two articles of our own that were written, with their statements, before the
rules read them.

    python -m benchmarks.unseen_articles

What was found at first sight is in the README; what is found now, after the general faults that
they showed were mended, is printed here.
"""

from __future__ import annotations

from benchmarks.english_quality import judge
from tests.extraction.unseen_articles import ENGLISH, GERMAN


def main() -> None:
    for name, article, language in (("German", GERMAN, "de"), ("English", ENGLISH, "en")):
        print(name)
        tally = judge((article,), language)
        print(
            f"{tally.expected} statements expected, {tally.found} found, {tally.right} with "
            f"the right speaker, "
            f"{tally.spurious} spurious\n"
        )


if __name__ == "__main__":
    main()
