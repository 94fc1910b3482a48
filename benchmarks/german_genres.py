"""How much is found of six German texts of our own outside news prose: tickers, minutes,
transcripts, chats, letters.

    python -m benchmarks.german_genres

They were written, with their statements, before the rules for these genres were. What was found at
first sight is in docs/accuracy.md, what is found now is printed here.
"""

from __future__ import annotations

from benchmarks.english_quality import Tally, judge
from tests.extraction.german_genres import TEXTS


def main() -> None:
    total = Tally()
    for name, text, wanted in TEXTS:
        print(name)
        tally = judge(((text, wanted),), "de")
        print(_figures(tally), end="\n\n")
        total.expected += tally.expected
        total.found += tally.found
        total.right += tally.right
        total.spurious += tally.spurious
    print("all six:", _figures(total))


def _figures(tally: Tally) -> str:
    return (
        f"{tally.expected} statements expected, {tally.found} found, "
        f"{tally.right} with the right speaker, {tally.spurious} spurious"
    )


if __name__ == "__main__":
    main()
