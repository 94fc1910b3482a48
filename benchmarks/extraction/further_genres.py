"""How much is found of 61 texts in the genres in which least is found, in German and English, and
of twenty small English inputs.

    python -m benchmarks further_genres [--markdown]

They are our own, and were written with what is to be found in them before any rule had read them.
What was found at first sight stands in docs/accuracy.md, what is found now is printed here.
"""

from __future__ import annotations

import sys

from benchmarks.extraction.english_quality import Articles, judge_all
from tests.extraction.texts import (
    fresh_english,
    fresh_german,
    long_german_pages,
    short_english_pages,
    short_german_pages,
    six_german_pages,
    six_more_pages,
    twelve_english_pages,
    twenty_english_inputs,
)
from tests.extraction.texts.further_genres import ENGLISH, GERMAN


def main(arguments: list[str]) -> None:
    texts = {"de": GERMAN, "en": ENGLISH}
    groups: dict[str, tuple[Articles, str]] = {
        name: (((text, wanted),), language)
        for language, articles in texts.items()
        for name, text, wanted in articles
    }
    for when, german, english in (
        ("later", fresh_german.PAGES, fresh_english.PAGES),
        ("last", short_german_pages.PAGES, short_english_pages.PAGES),
        ("since", six_more_pages.GERMAN, six_more_pages.ENGLISH),
        ("longer", six_german_pages.PAGES, ()),
        ("newsroom", long_german_pages.PAGES, ()),
        ("of the world", (), twelve_english_pages.PAGES),
    ):
        groups |= {
            f"{adjective} {name}, {when}": (((text, wanted),), language)
            for adjective, language, pages in (("German", "de", german), ("English", "en", english))
            for name, text, wanted in pages
        }
    inputs = tuple((text, wanted) for _, text, wanted in twenty_english_inputs.INPUTS)
    groups["twenty small English inputs"] = (inputs, "en")
    judge_all(groups, markdown="--markdown" in arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
