"""The signs of a statement, and the score that they make.

The weights are log odds, set by hand on the labelled articles of
``tests/extraction/checking/worthiness``; a newsroom's own decisions may shift them
(``claims.calibration``).
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from extraction.checking.figures import each_figure
from extraction.checking.worthiness.records import Sign, SignKind, Worthiness
from extraction.checking.worthiness.sign_words import in_small_letters, sign_words

#: What each kind of sign adds to the log odds of being worth a check.
WEIGHTS: Mapping[SignKind, float] = {
    SignKind.FIGURE: 1.6,
    SignKind.COMPARISON: 1.4,
    SignKind.SUPERLATIVE: 1.6,
    SignKind.CAUSE: 1.2,
    SignKind.ABSOLUTE: 1.0,
    SignKind.PAST: 1.0,
    SignKind.BODY: 0.8,
    SignKind.OPINION: -2.4,
    SignKind.WISH: -2.6,
    SignKind.FORECAST: -2.6,
    SignKind.FEELING: -2.4,
    SignKind.QUESTION: -3.0,
    SignKind.COURTESY: -3.0,
    SignKind.FRAGMENT: -1.5,
}
_BASE = -1.3
_FEWEST_WORDS = 4
_WORD = re.compile(r"\w+")


def weigh(
    statement: str, language: str, *, cue: str = "", learned: Mapping[str, float] | None = None
) -> Worthiness:
    """How worth checking a statement is.

    ARGS: the words; their ISO 639-1 code; the cue that introduces them (»hofft«); what decisions of
    a newsroom add to the weights, by kind of sign. RETURNS: 0.5 and no signs for a language without
    words for it.
    """
    if sign_words(language) is None:
        return Worthiness(0.5, ())
    signs = signs_of(statement, language, cue=cue)
    return Worthiness(score_of((sign.kind for sign in signs), learned or {}), signs)


def score_of(kinds: Iterable[SignKind], learned: Mapping[str, float]) -> float:
    """The score, 0 to 1, of a statement with these kinds of signs."""
    odds = _BASE + learned.get("", 0.0)
    odds += sum(WEIGHTS[kind] + learned.get(kind.value, 0.0) for kind in kinds)
    return round(1 / (1 + math.exp(-odds)), 3)


def signs_of(statement: str, language: str, *, cue: str = "") -> tuple[Sign, ...]:
    """The first sign of each kind, in the order of ``SignKind``."""
    found = {sign.kind: sign for sign in _signs(statement, language, cue)}
    return tuple(found[kind] for kind in SignKind if kind in found)


def _signs(statement: str, language: str, cue: str) -> Iterator[Sign]:
    words = sign_words(language)
    if words is None:
        return
    small = in_small_letters(statement)
    for kind, looked_for in words.patterns.items():
        if span := looked_for.search(statement, small):
            yield Sign(kind, span)
    for kind in _shown_by_cue(cue, language):
        yield Sign(kind, None)
    if (figure := _first_figure(statement, language)) is not None:
        yield Sign(SignKind.FIGURE, figure)
    if statement.rstrip("»«\"“”' ").endswith("?"):
        yield Sign(SignKind.QUESTION, (len(statement.rstrip()) - 1, len(statement.rstrip())))
    if len(_WORD.findall(statement)) < _FEWEST_WORDS:
        yield Sign(SignKind.FRAGMENT, (0, len(statement)))


# A few dozen cues introduce most of all statements.
@lru_cache(maxsize=1024)
def _shown_by_cue(cue: str, language: str) -> tuple[SignKind, ...]:
    words = sign_words(language)
    looked_for = words.cues if words else {}
    small = in_small_letters(cue)
    return tuple(kind for kind, phrases in looked_for.items() if phrases.search(cue, small))


@lru_cache(maxsize=1024)
def _first_figure(statement: str, language: str) -> tuple[int, int] | None:
    """Where the first figure stands that is no mere count of points (»zwei Dinge«)."""
    words = sign_words(language)
    for figure in each_figure(statement, language):
        counted = statement[slice(*figure.counts)] if figure.counts else ""
        if words is None or not words.uncounted.search(counted, in_small_letters(counted)):
            return figure.span
    return None
