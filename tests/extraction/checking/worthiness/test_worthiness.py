"""The labelled articles: what stands first is worth a check, and says why."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest

from extraction.checking.worthiness import SignKind, score_of, weigh

ARTICLES = tomllib.loads((Path(__file__).parent / "articles.toml").read_text("utf-8"))


class LabelledClaim(NamedTuple):
    words: str
    cue: str
    is_worthy: bool


def labelled(line: str) -> LabelledClaim:
    """One line of articles.toml."""
    words, _, cue = line[2:].partition(" | ")
    return LabelledClaim(words, cue, line.startswith("+"))


def ranked(article: dict) -> list[tuple[float, LabelledClaim]]:
    """The article's claims with their scores, best first; what is equal stays in reading order."""
    claims = map(labelled, article["claims"])
    scored = [(weigh(c.words, article["language"], cue=c.cue).score, c) for c in claims]
    return sorted(scored, key=lambda pair: -pair[0])


@pytest.mark.parametrize("part", ARTICLES)
def test_nine_of_the_first_ten_of_an_article_are_worth_a_check(part: str) -> None:
    for article in ARTICLES[part]:
        first = [claim for _, claim in ranked(article)[:10]]
        assert sum(claim.is_worthy for claim in first) >= 9, article["title"]


def test_what_is_called_worth_checking_mostly_is() -> None:
    scored = [pair for part in ARTICLES.values() for article in part for pair in ranked(article)]
    called = [claim.is_worthy for score, claim in scored if score >= 0.5]
    assert sum(called) / len(called) >= 0.85


@pytest.mark.parametrize(
    ("words", "language", "kinds"),
    [
        ("Die Miete stieg um 12 Prozent.", "de", "figure past"),
        ("Rents rose by 12 per cent.", "en", "figure past"),
        ("Das ist der teuerste Bahnhof Europas.", "de", "superlative"),
        ("Ich finde das unerträglich.", "de", "opinion"),
        ("Der Landrat hat nie gefragt.", "de", "absolute past body"),
    ],
)
def test_each_sign_is_told(words: str, language: str, kinds: str) -> None:
    assert [sign.kind for sign in weigh(words, language).signs] == kinds.split()


def test_the_cue_tells_a_wish() -> None:
    signs = weigh("Die Stadt stelle 5 Millionen bereit.", "de", cue="forderte").signs
    assert SignKind.WISH in [sign.kind for sign in signs]
    assert weigh("Die Stadt stelle 5 Millionen bereit.", "de", cue="forderte").score < 0.5


def test_a_sign_names_the_words_that_show_it() -> None:
    words = "Die Miete stieg wegen der Zinsen."
    [cause] = [s for s in weigh(words, "de").signs if s.kind is SignKind.CAUSE]
    assert cause.span is not None
    assert words[slice(*cause.span)] == "wegen"


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("WEGEN des Frosts blieb der Markt zu.", "WEGEN"),
        ("İzmir zahlt wegen des Frosts mehr.", "wegen"),
        ("İİ, doch Wegen des Frosts zahlt keiner.", "Wegen"),
    ],
)
def test_a_sign_stands_where_it_is_written_whatever_its_case(statement: str, words: str) -> None:
    """»İ« becomes two letters when it is made small."""
    spans = {sign.kind: sign.span for sign in weigh(statement, "de").signs}
    assert statement[slice(*spans[SignKind.CAUSE])] == words


def test_what_a_newsroom_taught_moves_the_score() -> None:
    assert score_of([SignKind.CAUSE], {"cause": 1.0}) > score_of([SignKind.CAUSE], {})


def test_a_language_without_words_is_neither_worthy_nor_not() -> None:
    assert weigh("Les loyers ont augmenté de 12 pour cent.", "fr") == (weigh("Tout va bien.", "fr"))
    assert weigh("Tout va bien.", "fr").score == 0.5
