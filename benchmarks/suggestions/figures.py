"""How many figures of the labelled sentences are read right in every field, and how quickly.

    python -m benchmarks figures

``before`` was labelled before the reader was written and is what it was written for; ``fresh`` was
labelled afterwards, and what of it was right at first sight stands in the head of the file.
"""

from __future__ import annotations

import time
from collections import Counter
from typing import Any

from extraction.checking.figures import read_figures
from tests.extraction.checking.figures.test_figures import PHRASES, as_written
from tests.extraction.texts.unseen_articles import ENGLISH, GERMAN

_TIMES = 50


def main() -> None:
    for part, sentences in PHRASES.items():
        right, found, labelled = _tally(sentences)
        print(
            f"{part:<8}{labelled:>4} labelled {found:>4} found {right:>4} right in every field: "
            f"precision {right / found:.1%}, recall {right / labelled:.1%}"
        )
    for language, text in (("de", str(GERMAN[0])), ("en", str(ENGLISH[0]))):
        begun = time.process_time()
        for _ in range(_TIMES):
            read_figures(text, language)
        seconds = time.process_time() - begun
        print(f"{language}: {_TIMES * len(text.split()) / seconds:,.0f} words a second")


def _tally(sentences: list[dict[str, Any]]) -> tuple[int, int, int]:
    right = found = labelled = 0
    for sentence in sentences:
        read = [
            as_written(figure, sentence["text"])
            for figure in read_figures(sentence["text"], sentence["language"])
        ]
        right += sum((Counter(read) & Counter(sentence["figures"])).values())
        found += len(read)
        labelled += len(sentence["figures"])
    return right, found, labelled


if __name__ == "__main__":
    main()
