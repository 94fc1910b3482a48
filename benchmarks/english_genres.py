"""How much is found of six English texts of other genres than news prose.

    python -m benchmarks english_genres

They are our own, and were written with what is to be found in them before any rule had read them.
What was found at first sight stands in docs/accuracy.md, what is found now is printed here.
"""

from __future__ import annotations

from benchmarks.english_quality import Tally, judge
from tests.extraction.english_genres import GENRES


def main() -> None:
    total = Tally()
    for name, article in GENRES.items():
        print(name)
        tally = judge((article,))
        print(_line(tally), "\n")
        total = Tally(*(a + b for a, b in zip(_fields(total), _fields(tally), strict=True)))
    print("all", _line(total), sep="\n")


def _fields(tally: Tally) -> tuple[int, int, int, int]:
    return tally.expected, tally.found, tally.right, tally.spurious


def _line(tally: Tally) -> str:
    return (
        f"{tally.expected} statements expected, {tally.found} found, {tally.right} with the right "
        f"speaker, {tally.spurious} spurious"
    )


if __name__ == "__main__":
    main()
