"""Values of number words and digits: »zweihundertfünfzigtausend«, "two and a half", »1.234,5«."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extraction.checking.figures.tokenizer import POWER_OF_TEN, RAISED_DIGITS, FigureTokens, Token
from extraction.checking.figures.vocabulary import Vocabulary

_ON_THE_LINE = str.maketrans(RAISED_DIGITS, "0123456789")


@dataclass(frozen=True, slots=True)
class Value:
    """A number at tokens [begin, end)."""

    begin: int
    end: int
    number: float
    #: Whether a scale word such as »Millionen« stands with it.
    scaled: bool = False
    #: The upper bound is open: »Hunderte«, »einige Millionen«.
    open_ended: bool = False
    #: A name of a year told in words: "nineteen eighty-four".
    is_year: bool = False


def read_value(tokens: Sequence[Token], i: int, words: Vocabulary) -> Value | None:
    """The value that begins at token ``i``, with its scale; None where none does."""
    if i >= len(tokens):
        return None
    if not isinstance(tokens, FigureTokens):
        return _value_at(tokens, i, words)
    if i not in tokens.values:
        tokens.values[i] = _value_at(tokens, i, words)
    found: Value | None = tokens.values[i]
    return found


def _value_at(tokens: Sequence[Token], i: int, words: Vocabulary) -> Value | None:
    return (
        _half_of_scale(tokens, i, words)
        or _share_of_scale(tokens, i, words)
        or _some_of_scale(tokens, i, words)
        or _bare_scale(tokens, i, words)
        or _number(tokens, i, words)
    )


def digits_value(text: str, words: Vocabulary) -> float:
    """»1.234,5« by the language's separators; a group of other than three digits is a decimal.

    Writers mix the styles ("1,5 million euros"), and three digits behind a separator that the
    language does not group by are decimals too. »10⁶« is a power of ten.
    """
    if power := POWER_OF_TEN.fullmatch(text):
        return 10.0 ** int(power[1].translate(_ON_THE_LINE))
    separators = re.findall(r"[^\d]", text)
    if not separators:
        return float(text)
    last = separators[-1]
    tail = text.rsplit(last, 1)[1]
    groups = last in words.groups and len(tail) == 3 and len(set(separators)) == 1
    if groups or separators.count(last) > 1:
        return float(re.sub(r"[^\d]", "", text))
    whole = re.sub(r"[^\d]", "", text.rsplit(last, 1)[0])
    return float(f"{whole}.{tail}")


def word_value(word: str, words: Vocabulary) -> float | None:
    """The value of one number word, compounds included where the language writes them."""
    if word in words.numbers:
        return words.numbers[word]
    return _compound(word, words) if words.compounds else None


def _compound(word: str, words: Vocabulary) -> float | None:
    for ending, part in words.compound_fractions.items():
        whole = word.removesuffix(ending).removesuffix(words.joiner)
        if whole not in ("", word) and (value := word_value(whole, words)) is not None:
            return value + part
    for scales, factor in ((words.thousand, 1000.0), (words.hundred, 100.0)):
        if scale := next((scale for scale in scales if scale in word), ""):
            return _times(word, scale, factor, words)
    left, found, right = word.partition(words.joiner)
    # »einundzwanzig«; »hundert« and the like hold no »und« that joins.
    if found and left in words.numbers and words.numbers.get(right, 0) >= 20:
        return words.numbers[left] + words.numbers[right]
    return None


def _times(word: str, scale: str, factor: float, words: Vocabulary) -> float | None:
    left, _, right = word.partition(scale)
    many = word_value(left, words) if left else 1.0
    rest = word_value(right.removeprefix(words.joiner), words) if right else 0.0
    if many is None or rest is None or rest >= factor:
        return None
    return many * factor + rest


def _half_of_scale(tokens: Sequence[Token], i: int, words: Vocabulary) -> Value | None:
    """ "half a million", »eine halbe Million«, "half a dozen", »eine Viertelmillion«."""
    lower = [token.lower for token in tokens[i : i + 3]]
    for pattern in (("halves", "a", "scale"), ("a", "halves", "scale"), ("halves", "scale")):
        if len(lower) >= len(pattern) and all(
            _fits(word, kind, words) for word, kind in zip(lower, pattern, strict=False)
        ):
            scale = words.scales[lower[len(pattern) - 1]]
            return Value(i, i + len(pattern), 0.5 * scale, scaled=True)
    return _prefixed_scale(tokens, i, words)


def _fits(word: str, kind: str, words: Vocabulary) -> bool:
    return word in words.scales if kind == "scale" else words.has(kind, word)


def _share_of_scale(tokens: Sequence[Token], i: int, words: Vocabulary) -> Value | None:
    """ "a quarter of a million", "three-quarters of a million", »drei viertel Millionen«."""
    many = word_value(tokens[i].lower, words)
    many = 1.0 if many is None and words.has("a", tokens[i].lower) else many
    at = i + 1 + (i + 1 < len(tokens) and tokens[i + 1].text == "-")
    if many is None or many >= 100 or at >= len(tokens):
        return None
    share = tokens[at].lower
    end = _behind_share(tokens, at, words)
    if share not in words.fractions or end >= len(tokens):
        return None
    if end == at + 1 and share in words.ordinals:
        return None  # "a third million-pound grant"
    scale = words.scales.get(tokens[end].lower, 0)
    number = many / words.fractions[share] * scale
    return Value(i, end + 1, number, scaled=True) if scale >= 1000 else None


def _behind_share(tokens: Sequence[Token], at: int, words: Vocabulary) -> int:
    """The token behind the "of a" of "a third of a million", where it stands."""
    for phrase in words.words["of_a"]:
        end = at + 1 + len(phrase)
        if tuple(token.lower for token in tokens[at + 1 : end]) == phrase:
            return end
    return at + 1


def _prefixed_scale(tokens: Sequence[Token], i: int, words: Vocabulary) -> Value | None:
    """»Viertelmillion«, »Dreiviertelmillion«, with or without an article."""
    at = i + (words.has("a", tokens[i].lower) and i + 1 < len(tokens))
    word = tokens[at].lower
    for prefix, share in words.scale_prefixes.items():
        if word.startswith(prefix) and words.scales.get(word.removeprefix(prefix), 0) >= 1000:
            number = share * words.scales[word.removeprefix(prefix)]
            return Value(i, at + 1, number, scaled=True)
    return None


def _some_of_scale(tokens: Sequence[Token], i: int, words: Vocabulary) -> Value | None:
    """»einige Millionen«, "several hundred": at least two of them."""
    for phrase in words.words["some"]:
        end = i + len(phrase)
        if tuple(token.lower for token in tokens[i:end]) != phrase or end >= len(tokens):
            continue
        scale = words.scales.get(tokens[end].lower, words.indefinite.get(tokens[end].lower, 0))
        if scale >= 12:
            return Value(i, end + 1, 2 * scale, scaled=True, open_ended=True)
    return None


def _bare_scale(tokens: Sequence[Token], i: int, words: Vocabulary) -> Value | None:
    """»Hunderte«, "thousands": no number in front of them."""
    factor = words.indefinite.get(tokens[i].lower)
    return Value(i, i + 1, 2 * factor, scaled=True, open_ended=True) if factor else None


def _number(tokens: Sequence[Token], i: int, words: Vocabulary) -> Value | None:
    if tokens[i].is_digits:
        value = Value(i, i + 1, digits_value(tokens[i].text, words))
    else:
        found = _spelled(tokens, i, words)
        if found is None:
            return None
        value = _with_decimals(tokens, found, words)
    scaled = _with_scale(tokens, value, words)
    whole = scaled if tokens[i].is_digits else _with_rest(tokens, scaled, words)
    return _with_half(tokens, whole, words)


def _with_scale(tokens: Sequence[Token], value: Value, words: Vocabulary) -> Value:
    """»4 Millionen«, »4 Mio.«, "3m", "five hundred thousand"."""
    end, number, scaled = value.end, value.number, value.scaled
    while end < len(tokens) and (factor := words.scales.get(tokens[end].lower)):
        # A letter is a scale only where it is glued to the digits: "3m", not "plan b".
        if len(tokens[end].text) == 1 and not (tokens[end].glued and tokens[end - 1].is_digits):
            break
        number, scaled, end = number * factor, True, end + 1
        if end < len(tokens) and tokens[end].text == "." and len(tokens[end - 1].text) <= 3:
            end += 1
    return Value(value.begin, end, number, scaled, is_year=value.is_year and not scaled)


def _with_rest(tokens: Sequence[Token], value: Value, words: Vocabulary) -> Value:
    """ "a hundred and five", "one million two hundred thousand": parts below the last scale.

    Without an »and« only what has hundreds belongs to it, behind one in thousands only what has
    none: "two thousand and three hundred" are two numbers, and so are "a million and three".
    """
    scale = _last_scale(tokens, value, words)
    is_joined = value.end < len(tokens) and tokens[value.end].lower == words.joiner
    if not scale or (is_joined and not value.scaled):
        return value
    at = value.end + is_joined
    rest = _spelled(tokens, at, words) if at < len(tokens) else None
    if rest is None or rest.is_year:
        return value
    if is_joined and scale == 100 and rest.number < 100:
        # "a hundred and fifty thousand": the scale behind belongs to both.
        return _with_scale(tokens, Value(value.begin, rest.end, 100 + rest.number), words)
    rest = _with_scale(tokens, rest, words)
    if not _belongs_below(rest.number, scale, is_joined):
        return value
    number = value.number + rest.number
    return _with_rest(tokens, Value(value.begin, rest.end, number, rest.scaled), words)


def _belongs_below(rest: float, scale: float, is_joined: bool) -> bool:
    if scale < 1000 or (is_joined and scale > 1000):
        return False
    low, high = (1, 100) if is_joined else (100, scale)
    return low <= rest < high


def _last_scale(tokens: Sequence[Token], value: Value, words: Vocabulary) -> float:
    """The scale that the number ends with; also of »zweitausend dreihundert«, which some write in
    two words. 0 where it ends with none or names a year (»im Jahr zweitausend dreihundert Tote«).
    """
    if value.scaled:
        return words.scales.get(tokens[value.end - 1].lower, 0)
    before = tokens[value.begin - 1].lower if value.begin else ""
    first = tokens[value.begin].lower
    ends = words.compounds and first.endswith(tuple(words.thousand))
    year = words.has("year_before", before) and value.number == 2000
    return 1000.0 if ends and not year else 0.0


def _with_decimals(tokens: Sequence[Token], value: Value, words: Vocabulary) -> Value:
    """ "five point two", »null Komma drei« as they are spoken: one digit a word."""
    if value.end >= len(tokens) or not words.has("point", tokens[value.end].lower):
        return value
    end = value.end + 1
    while end < len(tokens) and words.numbers.get(tokens[end].lower, 10) < 10:
        end += 1
    digits = [str(int(words.numbers[token.lower])) for token in tokens[value.end + 1 : end]]
    behind = tokens[end].lower if end < len(tokens) else ""
    is_measure = behind in words.scales or behind in words.units
    # "At one point five people left": one is no number there.
    if not digits or (words.has("not_alone", tokens[value.begin].lower) and not is_measure):
        return value
    return Value(value.begin, end, value.number + float(f"0.{''.join(digits)}"))


def _with_half(tokens: Sequence[Token], value: Value, words: Vocabulary) -> Value:
    """ "two and a half million", "a million and a half"."""
    lower = [token.lower for token in tokens[value.end : value.end + 4]]
    if lower[:1] != [words.joiner] or len(lower) < 3:
        return value
    if not value.scaled and (share := _share_of_scale(tokens, value.end + 1, words)):
        # "one and three quarter million"
        whole = value.number * words.scales[tokens[share.end - 1].lower]
        return Value(value.begin, share.end, whole + share.number, scaled=True)
    if not words.has("a", lower[1]):
        return value
    if not words.has("halves", lower[2]):
        return value
    scale = words.scales.get(tokens[value.end - 1].lower, 0)
    whole = scale if value.scaled and scale >= 1e6 else 1.0
    number, end = value.number + 0.5 * whole, value.end + 3
    if len(lower) == 4 and (factor := words.scales.get(lower[3], 0)) >= 100:
        return Value(value.begin, end + 1, number * factor, scaled=True)
    return Value(value.begin, end, number)


def _spelled(tokens: Sequence[Token], i: int, words: Vocabulary) -> Value | None:
    """A number in words from token ``i`` on: "two hundred and fifty thousand"."""
    first = tokens[i].lower
    value = word_value(first, words)
    if value is None and first in words.scales and words.scales[first] >= 12 and len(first) > 2:
        # "a hundred", »tausend«: one of them, where no number stands in front.
        return Value(i, i, 1.0)
    if value is None:
        if words.has("a", first) and i + 1 < len(tokens):
            factor = words.scales.get(tokens[i + 1].lower, 0)
            return Value(i, i + 1, 1.0) if factor >= 12 else None
        return None
    end = _tens_and_units(tokens, i, words)
    number = sum(words.numbers.get(tokens[k].lower, 0) for k in range(i, end)) or value
    if end == i + 1 and _is_year_in_words(tokens, i, words):
        return Value(i, _tens_and_units(tokens, i + 1, words), 0, is_year=True)
    if words.compounds:
        return Value(i, i + 1, value, is_year=_is_compound_year(first, value, words))
    return _with_hundreds(tokens, Value(i, end, number), words)


def _tens_and_units(tokens: Sequence[Token], i: int, words: Vocabulary) -> int:
    """The end of "twenty-three" or "twenty three" at ``i``, else of the one word."""
    k = i + 1
    if words.numbers.get(tokens[i].lower, 0) not in range(20, 100, 10):
        return k
    if k < len(tokens) and tokens[k].text == "-" and tokens[k].glued:
        k += 1
    if k < len(tokens) and 0 < words.numbers.get(tokens[k].lower, 0) < 10:
        return k + 1
    return i + 1


def _is_year_in_words(tokens: Sequence[Token], i: int, words: Vocabulary) -> bool:
    """ "nineteen eighty-four": a number from ten to twenty with tens right behind it."""
    if not 10 <= words.numbers.get(tokens[i].lower, 0) <= 20 or i + 1 >= len(tokens):
        return False
    return 10 <= words.numbers.get(tokens[i + 1].lower, 0) < 100


def _is_compound_year(word: str, value: float, words: Vocabulary) -> bool:
    """»neunzehnhundertvierundachtzig«, while »zwölfhundert« counts."""
    told_in_hundreds = 1100 < value < 2000 and value % 100 > 0
    return told_in_hundreds and not any(scale in word for scale in words.thousand)


def _with_hundreds(tokens: Sequence[Token], value: Value, words: Vocabulary) -> Value:
    """ "two hundred and fifty": the part behind »and« belongs to it below the next hundred."""
    k, number = value.end, value.number
    if k >= len(tokens) or tokens[k].lower not in words.hundred:
        return value
    number, k = number * 100, k + 1
    rest = k + 1 if k < len(tokens) and tokens[k].lower == words.joiner else k
    if rest < len(tokens) and (0 < words.numbers.get(tokens[rest].lower, 0) < 100):
        end = _tens_and_units(tokens, rest, words)
        behind = tokens[end].lower if end < len(tokens) else ""
        # "between two hundred and three hundred" are two numbers.
        if behind not in words.hundred:
            more = sum(words.numbers.get(tokens[j].lower, 0) for j in range(rest, end))
            return Value(value.begin, end, number + more)
    return Value(value.begin, k, number)
