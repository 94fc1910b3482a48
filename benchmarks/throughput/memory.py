"""How much memory a process takes that reads ten thousand articles one after the other.

    python -m benchmarks memory [ARTICLES]

The articles are the beginnings of our own, some thirty words each, with names and long nouns
replaced by made-up ones, so that each brings words that no article before it had: what keeps them
grows. Prints the resident memory every thousand articles, after the first five hundred have warmed
all caches, and the growth from there to the end.
"""

from __future__ import annotations

import random
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from benchmarks.builds import PROJECT
from extraction import extract

ARTICLES = PROJECT / "tests" / "extraction" / "articles"
COUNT, WARM, STEP = 10_000, 500, 1_000
CHARACTERS = 250
_CHANGED = re.compile(r"\b[A-ZÄÖÜ][a-zäöüß]{5,}\b")
_SYLLABLES = (
    "ba",
    "den",
    "dor",
    "fel",
    "gra",
    "hin",
    "kul",
    "lem",
    "mar",
    "nor",
    "pel",
    "quin",
    "rau",
    "sten",
)


def main(arguments: list[str]) -> None:
    count = int(arguments[0]) if arguments else COUNT
    first = 0.0
    for number, (text, language) in enumerate(_articles(), start=1):
        extract(text, language)
        if number == WARM:
            first = resident_megabytes()
            print(f"{number:6,} articles {first:7.0f} MB", flush=True)
        elif number % STEP == 0 or number == count:
            print(f"{number:6,} articles {resident_megabytes():7.0f} MB", flush=True)
        if number == count:
            break
    print(f"{resident_megabytes() - first:+.0f} MB from article {WARM:,} to {count:,}")


def _articles() -> Iterator[tuple[str, str]]:
    """Without end; the same ones each time."""
    chance = random.Random(1)
    originals = [tomllib.loads(path.read_text("utf-8")) for path in sorted(ARTICLES.glob("*.toml"))]
    texts = [(each["text"][:CHARACTERS], each["language"]) for each in originals if "text" in each]
    while True:
        for text, language in texts:
            yield _CHANGED.sub(lambda match: _other(match[0], chance), text), language


def _other(word: str, chance: random.Random) -> str:
    """A word that nobody has ever seen."""
    return "".join(chance.choices(_SYLLABLES, k=3)).capitalize() + word[-3:]


def resident_megabytes() -> float:
    """What the process has in memory now (Linux)."""
    status = Path("/proc/self/status").read_text("utf-8")
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    return int(found[1]) / 1024 if found else 0.0


if __name__ == "__main__":
    main(sys.argv[1:])
