"""Quotations that wikitext sets apart by a template: what was said, and who said it."""

from __future__ import annotations

import re

from extraction.coreference.names.name_forms import first_name_gender

from .wiki_templates import Arguments

_PLAIN = ("1", "2")  # where words and speaker stand that have no names
_PLACES = {
    **dict.fromkeys(
        (
            *("quote", "zitat", "quotation", "blockquote", "bigquote", "pull quote", "pullquote"),
            *("quoteleft", "quoteright", "quote left", "quote right", "quote-left", "quote-right"),
            *("quote box", "quotebox", "quote frame", "centered pull quote"),
        ),
        _PLAIN,
    ),
    "cquote": ("1", "4"),  # behind the sizes of its marks
    "rquote": ("2", "3"),  # behind the side that it stands on
}
_LAYOUT = re.compile(r"\d+ ?(?:px|%|em)?|left|right|center|none|links|rechts", re.IGNORECASE)
_NAMES = ("author", "autor", "sign", "person", "speaker", "by")


def set_apart(name: str, argument: Arguments) -> tuple[str, str] | None:
    """Words and speaker of a quotation's template; None for any other. A source counts as the
    speaker only where it is a person's name: mostly it is where the words were printed.
    """
    if name not in _PLACES:
        return None
    at_words, at_author = _PLACES[name]
    words = _first(argument, ("text", "quote", "zitat", at_words))
    author = _first(argument, (*_NAMES, at_author))
    if not author and not _LAYOUT.fullmatch(argument(2)) and at_words == "1":
        author = argument(2)  # a template of sizes, without them
    source = argument("source")
    if not author and first_name_gender(source.split(" ")[0]) is not None:
        author = source
    return words, "" if _LAYOUT.fullmatch(author) else author


def _first(argument: Arguments, names: tuple[str, ...]) -> str:
    return next(filter(None, map(argument, names)), "")
