"""How well the encoder tells claims that say the same from others, across German and English.

    python -m benchmarks meaning [PAIRS]

PAIRS is data/paraphrases.tsv beside this file when not given, our own sentences: on each line a
German statement and an English one that says the same. Each German one is also held against the
English ones of all other lines. Prints the cosines, how often the right one is the nearest, and how
many sentences a second are encoded.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from claims.comparison.embeddings import ALIKE_ACROSS, vectors_of

PAIRS = Path(__file__).parent / "paraphrases.tsv"


def main(pairs: Path) -> None:
    import numpy as np

    lines = [line.split("\t") for line in pairs.read_text(encoding="utf-8").splitlines() if line]
    german, english = (
        vectors_of([line[0] for line in lines]),
        vectors_of([line[1] for line in lines]),
    )
    cosines = german @ english.T
    same = np.diagonal(cosines)
    other = cosines[~np.eye(len(lines), dtype=bool)]
    nearest = (cosines.argmax(axis=1) == np.arange(len(lines))).mean()
    print(
        f"{len(lines)} German statements, each with an English one that says the same, "
        f"{len(other)} pairs that do not"
    )
    for name, found in (("the same", same), ("the others", other)):
        figures = f"{found.min():5.2f} to {found.max():.2f}, median {np.median(found):.2f}"
        print(
            f"cosine of {name:10} {figures}; {(found >= ALIKE_ACROSS).mean():.0%} are called alike"
        )
    print(f"the right one is the nearest in {nearest:.0%}")
    texts = [text for line in lines for text in line] * 10
    begin = time.perf_counter()
    vectors_of(texts)
    print(f"{len(texts) / (time.perf_counter() - begin):.0f} sentences a second on one core")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else PAIRS)
