"""Pairs of statements labelled by what the ledger should mark, and nothing else."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest

from extraction.checking.figures.contradictions import contradictions, read_statement

PAIRS = tomllib.loads((Path(__file__).parent / "contradictions.toml").read_text("utf-8"))


class LabelledPair(NamedTuple):
    kind: str
    language: str
    one: str
    other: str


def pairs_of(part: str) -> list[LabelledPair]:
    return [
        LabelledPair(*(cell.strip() for cell in line.split("|"))) for line in PAIRS[part]["pairs"]
    ]


def marked(pair: LabelledPair) -> list[str]:
    """The kinds of contradiction that are found between the two."""
    one, other = (read_statement(text, pair.language) for text in (pair.one, pair.other))
    return sorted({found.kind.value for found in contradictions(one, other)})


@pytest.mark.parametrize("part", PAIRS)
def test_nothing_is_marked_that_goes_together(part: str) -> None:
    wrong = [pair for pair in pairs_of(part) if marked(pair) not in ([], [pair.kind])]
    assert wrong == []


@pytest.mark.parametrize("part", PAIRS)
def test_nine_of_ten_contradictions_are_marked(part: str) -> None:
    labelled = [pair for pair in pairs_of(part) if pair.kind]
    found = [pair for pair in labelled if marked(pair) == [pair.kind]]
    assert len(found) / len(labelled) >= 0.9


def test_the_other_way_round_it_is_the_same() -> None:
    for pair in pairs_of("before") + pairs_of("fresh"):
        turned = pair._replace(one=pair.other, other=pair.one)
        assert marked(turned) == marked(pair), pair


def test_a_language_without_number_words_is_refused() -> None:
    with pytest.raises(KeyError):
        read_statement("Trente pour cent.", "fr")
