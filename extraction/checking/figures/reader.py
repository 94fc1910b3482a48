"""Every figure of a text, from its tokens: value, hedge, unit, change, rate and what is counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extraction.checking.figures.exclusions import excluded_spans, names_something
from extraction.checking.figures.numerals import Value, read_value, word_value
from extraction.checking.figures.records import Figure, Hedge
from extraction.checking.figures.surroundings import (
    change_before,
    counted_behind,
    hedge_before,
    rate_behind,
    unit_at,
    unit_before,
)  # fmt: skip
from extraction.checking.figures.tokenizer import Token, tokenize
from extraction.checking.figures.vocabulary import Vocabulary, vocabulary

PERIODS = ("second", "minute", "hour", "day", "week", "month", "year")
_PERCENT = "percent"
_POINT = "percentage point"


@dataclass(frozen=True, slots=True)
class _Draft:
    """A figure in tokens [begin, end), before its surroundings are read."""

    begin: int
    end: int
    low: float
    high: float | None
    unit: str = ""
    start: float | None = None
    hedge: Hedge = Hedge.EXACT
    #: Told as a fraction or ratio, so that »auf« and "to" in front of it tell no change.
    is_share: bool = False


def read_figures(text: str, language: str) -> tuple[Figure, ...]:
    """Every figure in ``text``, in its order. Raises KeyError for a language without words.

    Dates, years, clock times, ordinals and numbers that name something are no figures.
    """
    return tuple(each_figure(text, language))


def each_figure(text: str, language: str) -> Iterator[Figure]:
    """The same one by one, for who wants only the first."""
    words = vocabulary(language)
    tokens = tokenize(text)
    yield from _figures(tokens, excluded_spans(text, words), words)


def _figures(
    tokens: Sequence[Token], excluded: Sequence[tuple[int, int]], words: Vocabulary
) -> Iterator[Figure]:
    i = behind = 0
    while i < len(tokens):
        if not _may_begin(tokens[i], words):
            i += 1
            continue
        draft = None
        if not any(begin <= tokens[i].begin < end for begin, end in excluded):
            draft = _draft_at(tokens, i, words)
        if draft is None:
            i = _behind_year(tokens, i, words)
            continue
        figure, i = _finish(tokens, draft, behind, words)
        behind = i
        yield figure


def _may_begin(token: Token, words: Vocabulary) -> bool:
    """A quick look that spares most words of a text the rules."""
    lower = token.lower
    if token.is_digits or lower in words.beginnings:
        return True
    return words.compounds and any(stem in lower for stem in words.compound_stems)


def _behind_year(tokens: Sequence[Token], i: int, words: Vocabulary) -> int:
    """The next token to look at; the parts of "nineteen eighty-four" are not looked at."""
    value = read_value(tokens, i, words)
    return value.end if value is not None and value.is_year else i + 1


def _draft_at(tokens: Sequence[Token], i: int, words: Vocabulary) -> _Draft | None:
    return (
        _multiple(tokens, i, words)
        or _each(tokens, i, words)
        or _half_a_percent(tokens, i, words)
        or _fraction(tokens, i, words)
        or _counted(tokens, i, words)
    )


def _multiple(tokens: Sequence[Token], i: int, words: Vocabulary) -> _Draft | None:
    """»verdoppelt«, "twice as many", »3,5-mal so viele«, "four times"."""
    if (factor := words.multiples.get(tokens[i].lower)) is not None:
        return _Draft(i, i + 1, factor, factor, "times")
    value = read_value(tokens, i, words)
    if value is None or value.scaled or value.end >= len(tokens):
        return None
    end = value.end + (tokens[value.end].text == "-" and value.end + 1 < len(tokens))
    if not words.has("times", tokens[end].lower):
        return None
    return _Draft(i, end + 1, value.number, value.number, "times")


def _each(tokens: Sequence[Token], i: int, words: Vocabulary) -> _Draft | None:
    """»jeder fünfte«, "every second" are shares, unless of a time: "every fourth year"."""
    if not words.has("each", tokens[i].lower) or i + 1 >= len(tokens):
        return None
    word = tokens[i + 1].lower
    stem = word if word in words.ordinals else word[:-1]
    number = words.ordinals.get(stem)
    if number is None or unit_at(tokens, i + 2, words)[0] in PERIODS:
        return None
    return _Draft(i, i + 2, 100 / number, 100 / number, _PERCENT, is_share=True)


def _half_a_percent(tokens: Sequence[Token], i: int, words: Vocabulary) -> _Draft | None:
    """ "half a percent", »ein halber Prozentpunkt«: no half of something."""
    at = i + words.has("a", tokens[i].lower)
    if at >= len(tokens) or not words.has("halves", tokens[at].lower):
        return None
    at += 1 + (at + 1 < len(tokens) and words.has("a", tokens[at + 1].lower))
    unit, end = unit_at(tokens, at, words)
    return _Draft(i, end, 0.5, 0.5, unit) if unit in (_PERCENT, _POINT) else None


def _fraction(tokens: Sequence[Token], i: int, words: Vocabulary) -> _Draft | None:
    """»die Hälfte«, »zwei Drittel«, "two thirds", "three quarters", "half of"."""
    if (value := read_value(tokens, i, words)) is not None and value.scaled:
        return None  # "a quarter of a million"
    at, many = i, 1.0
    if words.has("the", tokens[i].lower) or words.has("a", tokens[i].lower):
        at = i + 1
    elif (number := _small(tokens[i], words)) is not None:
        at, many = i + 1, number
        at += at < len(tokens) and tokens[at].text == "-"
    if at >= len(tokens) or (part := words.fractions.get(tokens[at].lower)) is None:
        return None
    if not _is_share(tokens, i, at, part, words):
        return None
    share = 100 * many / part
    return _Draft(i, at + 1, share, share, _PERCENT, is_share=True)


def _is_share(tokens: Sequence[Token], i: int, at: int, part: float, words: Vocabulary) -> bool:
    """Not "the third man", »das Viertel«, "the second half": something has to be shared."""
    before = tokens[i - 1].lower if i else ""
    if before in words.ordinals or (at == i and part != 2):
        return False
    hedged = hedge_before(tokens, i, 0, words)[1] is not Hedge.EXACT
    behind = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    counted = not words.has("the", tokens[i].lower)
    shares = any(behind == phrase[0] for phrase in words.words["of"]) or words.has("the", behind)
    return shares or hedged or (counted and at > i and (part != 2 or words.compounds))


def _small(token: Token, words: Vocabulary) -> float | None:
    number = float(token.text) if token.text.isdecimal() else word_value(token.lower, words)
    return number if number is not None and number < 100 else None


def _counted(tokens: Sequence[Token], i: int, words: Vocabulary) -> _Draft | None:
    """A number, a range, a change between two, or a ratio."""
    opening = tokens[i].lower
    if words.has("between", opening):
        return _pair(tokens, i, i + 1, "between_and", words)
    if words.has("from", opening):
        return _change(tokens, i, words) or _pair(tokens, i, i + 1, "until", words)
    unit, start = unit_before(tokens, i, words)
    value = read_value(tokens, start, words)
    if value is None or names_something(tokens, value, words):
        return None
    if ratio := _ratio(tokens, value, words):
        return ratio
    if spread := _pair(tokens, i, start, "until", words):
        return replace(spread, unit=spread.unit or unit)
    return _single(tokens, i, value, unit, words)


def _single(
    tokens: Sequence[Token], i: int, value: Value, unit: str, words: Vocabulary
) -> _Draft | None:
    end, number, sign = value.end, value.number, 1.0
    if not unit:
        unit, end = unit_at(tokens, end, words)
    is_one = words.has("not_alone", tokens[value.begin].lower) and not value.scaled
    if is_one and value.end == value.begin + 1 and not unit.isupper() and unit != _PERCENT:
        return None
    if _is_negative(tokens, i, words):
        i, sign = i - 1, -1.0
    number *= sign
    hedge = Hedge.ABOUT if value.open_ended else Hedge.EXACT
    return _Draft(i, end, number, None if value.open_ended else number, unit, hedge=hedge)


def _is_negative(tokens: Sequence[Token], i: int, words: Vocabulary) -> bool:
    """»−5«, where nothing is glued to the dash's left, and »minus 5«, but not »8 minus 5«."""
    if not i:
        return False
    before = tokens[i - 1]
    if words.has("minus", before.lower):
        return i < 2 or read_value(tokens, i - 2, words) is None
    return before.text in ("−", "-", "–") and tokens[i].glued and not before.glued


def _ratio(tokens: Sequence[Token], value: Value, words: Vocabulary) -> _Draft | None:
    """»drei von zehn«, "one in five", "9 out of 10": the second number is a round one."""
    for phrase in sorted(words.words["out_of"], key=len, reverse=True):
        end = value.end + len(phrase)
        if tuple(token.lower for token in tokens[value.end : end]) != phrase:
            continue
        whole = read_value(tokens, end, words)
        if whole is None or value.scaled or not _divides(value, whole):
            return None
        share = 100 * value.number / whole.number
        return _Draft(value.begin, whole.end, share, share, _PERCENT, is_share=True)
    return None


def _divides(value: Value, whole: Value) -> bool:
    is_round = whole.number <= 100 or whole.number in (1000, 10_000, 100_000, 1_000_000)
    return value.number < whole.number and is_round and value.number == int(value.number)


def _pair(
    tokens: Sequence[Token], i: int, start: int, joiner: str, words: Vocabulary
) -> _Draft | None:
    """»zwischen zwei und drei Millionen«, "2-3 billion": the first takes the second's scale."""
    unit, start = unit_before(tokens, start, words)
    low = read_value(tokens, start, words)
    if low is None or low.end >= len(tokens):
        return None
    first_unit, end = unit_at(tokens, low.end, words)
    end = _behind_joiner(tokens, end, joiner, words)
    high = read_value(tokens, unit_before(tokens, end, words)[1], words) if end else None
    if high is None or names_something(tokens, low, words):
        return None
    unit_behind, last = unit_at(tokens, high.end, words)
    lowest = _scaled_like(low, high, low.number / high.number <= 1 if high.number else False)
    if lowest > high.number:
        return None
    return _Draft(i, last, lowest, high.number, unit or unit_behind or first_unit)


def _behind_joiner(tokens: Sequence[Token], at: int, joiner: str, words: Vocabulary) -> int:
    for phrase in sorted(words.words[joiner], key=len, reverse=True):
        end = at + len(phrase)
        if tuple(token.lower for token in tokens[at:end]) == phrase:
            return end
    return 0


def _scaled_like(value: Value, other: Value, fits: bool) -> float:
    """»20 bis 30 Millionen« means twenty million; »800.000 bis 2 Millionen« does not."""
    if value.scaled or not other.scaled or value.number >= 1000:
        return value.number
    factor = 1.0
    while other.number / factor >= 1000:
        factor *= 1000
    return (
        value.number * factor
        if fits or value.number / (other.number / factor) < 100
        else (value.number)
    )


def _change(tokens: Sequence[Token], i: int, words: Vocabulary) -> _Draft | None:
    """»von acht auf neun Milliarden«, "from 1,250 to 980"."""
    begin, _ = _skip_hedge(tokens, i + 1, words)
    unit, begin = unit_before(tokens, begin, words)
    old = read_value(tokens, begin, words)
    if old is None:
        return None
    old_unit, end = unit_at(tokens, old.end, words)
    end = _behind_joiner(tokens, end, "to", words)
    if not end:
        return None
    begin, hedge = _skip_hedge(tokens, end, words)
    new_unit, begin = unit_before(tokens, begin, words)
    new = read_value(tokens, begin, words)
    if new is None or new.is_year or old.is_year or _are_years(tokens, old, new):
        return None
    behind, last = unit_at(tokens, new.end, words)
    start = _scaled_like(old, new, True)
    unit = behind or new_unit or unit or old_unit
    return _Draft(i, last, new.number, new.number, unit, start, hedge)


def _are_years(tokens: Sequence[Token], old: Value, new: Value) -> bool:
    """ "from 2019 to 2024" is a time."""
    return all(
        value.end == value.begin + 1
        and tokens[value.begin].text.isdecimal()
        and 1500 <= value.number <= 2100
        for value in (old, new)
    )


def _skip_hedge(tokens: Sequence[Token], i: int, words: Vocabulary) -> tuple[int, Hedge]:
    for phrase, name in words.hedges:
        if tuple(token.lower for token in tokens[i : i + len(phrase)]) == phrase:
            return i + len(phrase), Hedge(name)
    return i, Hedge.EXACT


def _finish(
    tokens: Sequence[Token], draft: _Draft, behind: int, words: Vocabulary
) -> tuple[Figure, int]:
    """The figure with what stands before and behind it, and the token to go on from."""
    begin, hedge = hedge_before(tokens, draft.begin, behind, words)
    if draft.hedge is not Hedge.EXACT:
        hedge = draft.hedge
    change = ""
    if not draft.is_share:
        change, begin = change_before(tokens, begin, behind, draft.unit, words)
    low, high = _bounds(draft, hedge)
    counts, end = counted_behind(tokens, draft.end, draft.unit, words)
    per, rate_end = rate_behind(tokens, end, words)
    figure = Figure(
        span=(tokens[begin].begin, tokens[draft.end - 1].end),
        low=low,
        high=high,
        unit=draft.unit,
        hedge=hedge,
        change="to" if draft.start is not None else change,
        change_from=draft.start,
        per=per,
        counts=counts,
    )
    return figure, rate_end if per else draft.end


def _bounds(draft: _Draft, hedge: Hedge) -> tuple[float | None, float | None]:
    if draft.high is None or draft.low != draft.high:
        return draft.low, draft.high
    low: float | None = draft.low
    high: float | None = draft.high
    if hedge in (Hedge.OVER, Hedge.AT_LEAST):
        high = None
    if hedge in (Hedge.UNDER, Hedge.AT_MOST, Hedge.NEARLY):
        low = None
    return low, high
