"""A place and a dash in front of a paragraph that is not the text's first: »PORT ELLIS — The mayor
said …« below a picture's caption or a teaser. A place and a colon, as Indian, Gulf and Australian
papers have them: »NEW DELHI: The minister said …«.
"""

from __future__ import annotations

import re

from extraction.records import Span

_CAPITALS = r"[A-ZÄÖÜ]{3,20}(?:[ -][A-ZÄÖÜ]{2,20}){0,3}"
_REGION = r"(?:, (?:[A-Z][a-z]{1,5}\.|(?:[A-Z]\.){2}|[A-Z][a-z]{2,12}))?"
_PLACE = re.compile(rf"^{_CAPITALS}{_REGION}\s?(?:[–—]|--)\s?(?=[A-ZÄÖÜ„\"»“‘])", re.MULTILINE)
# The paragraph behind a colon is prose: long, ended as sentences are, and nobody says »I« in it.
_COLON = re.compile(
    rf"^(?:{_CAPITALS}{_REGION}|[A-Z][a-z]{{2,12}}(?: [A-Z][a-z]{{2,12}}){{0,2}}) ?: "
    r"(?=[A-ZÄÖÜ])(?![^\n]*\b(?:I|[Ww]e|my|our|us|[Ii]ch|[Ww]ir|uns)\b)(?=[^\n]{40,}[.!?”\")]\s*$)",
    re.MULTILINE,
)
_LABELLED = re.compile(r"^[^\W\d_][^:.!?\n]{1,30} ?: ", re.MULTILINE)


def lone_place_line(text: str) -> dict[int, Span]:
    """The one such line of ``text`` (characters) by where it begins; none where several are, which
    name who takes his turn to speak.
    """
    found = [match.span() for match in _PLACE.finditer(text)] or _before_colon(text)
    return {found[0][0]: Span(found[0])} if len(found) == 1 else {}


def _before_colon(text: str) -> list[tuple[int, int]]:
    """The place and the colon, unless another line has a label, or the text names what stands
    before the colon again: »Breck: The ferry …« with »Breck said« below.
    """
    match = _COLON.search(text)
    if not match or len(_LABELLED.findall(text)) > 1:
        return []
    name = match[0].rstrip(": ").partition(",")[0]
    again = re.search(rf"\b{re.escape(name)}\b", text[match.end() :], re.IGNORECASE)
    return [] if again else [match.span()]
