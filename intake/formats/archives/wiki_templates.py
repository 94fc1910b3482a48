"""Templates that stand in the middle of a sentence of wikitext: the words that a reader sees."""

from __future__ import annotations

from collections.abc import Callable

from ...readers.drawn_marks import raised_number

# Gives a template's argument by number or name, "" where there is none.
Arguments = Callable[[str | int], str]

_DRESSED = frozenset(
    {
        "em",
        "strong",
        "bold",
        "italic",
        "underline",
        "u",
        "nowrap",
        "nobr",
        "small",
        "smaller",
        "big",
        "larger",
        "sc",
        "smallcaps",
        "abbr",
        "abk",
        "tooltip",
        "ill",
        "sic",
        "nts",
        "num",
        "number",
        "sub",
        "no wrap",
        "interlanguage link",
        "not a typo",
        "as is",
    }
)
_LABELLED = frozenset({"w", "wikipedia", "wp", "wn", "lang", "link"})
_SIGNS = {
    **dict.fromkeys(("ndash", "endash", "en dash", "–"), "–"),
    **dict.fromkeys(("mdash", "emdash", "em dash", "dash", "—"), "—"),
    **dict.fromkeys(("snd", "spnd", "spaced ndash", "spaced en dash"), " – "),
    **dict.fromkeys(("minus", "−"), "−"),
    "plusminus": "±",
    "times": "×",
    "nbsp": " ",
    "increase": "▲",
    "decrease": "▼",
}
_MONEY = {
    **dict.fromkeys(("us$", "usd"), "US$"),
    **dict.fromkeys(("eur", "euro", "€"), "€"),
    **dict.fromkeys(("gbp", "£"), "£"),
}
_BETWEEN = {"-": "–", "to": " to ", "and": " and ", "or": " or ", "x": " × ", "by": " by "}
_MOST = 8  # arguments of a converted measure that are looked at


def inline_words(name: str, argument: Arguments) -> str:
    """What a reader sees in its place; "" of a template that is not known, as most that are not
    are notes. ``name`` is lower-case.
    """
    if name in _DRESSED:
        return argument("lt") or argument(1)
    if name in _LABELLED:
        return argument(2) or argument(1)
    if name == '"':
        return f"“{argument(1)}”"
    if name in _SIGNS:
        return _SIGNS[name]
    if name in _MONEY:
        return _MONEY[name] + argument(1)
    if name.startswith("formatnum:"):
        return name.removeprefix("formatnum:")
    reader = _READERS.get(name)
    return reader(argument) if reader else ""


def _value(argument: Arguments) -> str:
    """{{val|10|2|e=9|u=km}}: ten, give or take two, times ten to the ninth, kilometres."""
    words = argument(1) + (f" ± {argument(2)}" if argument(2) else "")
    if power := argument("e"):
        words += "×10" + (raised_number(power) or f"^{power}")
    unit = argument("u") or argument("ul")
    return f"{argument('p')}{words}{argument('s')}" + (f" {unit}" if unit else "")


def _measure(argument: Arguments) -> str:
    """{{convert|5|to|6|km|mi}}: the measure as it was given, without what it is converted to."""
    words = ""
    for number in range(1, _MOST):
        part = argument(number)
        if part[-1:].isdigit():
            words += part
        elif part in _BETWEEN:
            words += _BETWEEN[part]
        else:
            return f"{words} {part}".strip()
    return words


def _fraction(argument: Arguments) -> str:
    one, two, three = argument(1), argument(2), argument(3)
    if three:
        return f"{one} {two}/{three}"
    return f"{one}/{two}" if two else f"1/{one}"


def _raised(argument: Arguments) -> str:
    return raised_number(argument(1)) or argument(1)


def _circa(argument: Arguments) -> str:
    return f"c. {argument(1)}".strip()


def _as_of(argument: Arguments) -> str:
    return f"as of {argument(1)}".strip()


_READERS: dict[str, Callable[[Arguments], str]] = {
    "val": _value,
    "convert": _measure,
    "cvt": _measure,
    "frac": _fraction,
    "sfrac": _fraction,
    "sup": _raised,
    "circa": _circa,
    "as of": _as_of,
}
