"""A place and a dash in front of a paragraph that is not the text's first: »PORT ELLIS — The mayor
said …« below a picture's caption or a teaser.
"""

from __future__ import annotations

import re

from extraction.records import Span

_CAPITALS = r"[A-ZÄÖÜ]{3,20}(?:[ -][A-ZÄÖÜ]{2,20}){0,3}"
_REGION = r"(?:, (?:[A-Z][a-z]{1,5}\.|(?:[A-Z]\.){2}|[A-Z][a-z]{2,12}))?"
_PLACE = re.compile(rf"^{_CAPITALS}{_REGION}\s?(?:[–—]|--)\s?(?=[A-ZÄÖÜ„\"»“‘])", re.MULTILINE)


def lone_place_line(text: str) -> dict[int, Span]:
    """The one such line of ``text`` (characters) by where it begins; none where several are, which
    name who takes his turn to speak.
    """
    found = [match.span() for match in _PLACE.finditer(text)]
    return {found[0][0]: Span(found[0])} if len(found) == 1 else {}
