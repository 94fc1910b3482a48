"""A formula of a page (MathML) as words have it on one line: 1/2, 10⁶, √2."""

from __future__ import annotations

import re

from ..readers.drawn_marks import raised_number
from ..readers.html_tree import Element, collapse, tag_of

_UNSEEN_OPERATORS = dict.fromkeys(range(0x2061, 0x2065))
_ONE_TERM = re.compile(r"\w+(?:[.,]\w+)*")
_NOT_SHOWN = frozenset({"annotation", "annotation-xml", "mphantom", "maction"})


def formula_text(formula: Element) -> str:
    """What a ``<math>`` element shows, on one line; its sources in other languages are left out."""
    return collapse(_text(formula)).translate(_UNSEEN_OPERATORS)


def _text(element: Element) -> str:
    tag = tag_of(element)
    parts = [_text(child) for child in element if tag_of(child) and tag_of(child) not in _NOT_SHOWN]
    if tag == "mspace":
        return " "
    if tag == "mfrac" and len(parts) == 2:
        return "/".join(_as_term(part) for part in parts)
    if tag == "msup" and len(parts) == 2:
        return _as_term(parts[0]) + (raised_number(parts[1].strip()) or f"^{_as_term(parts[1])}")
    if tag == "mroot" and len(parts) == 2:
        return f"{raised_number(parts[1].strip())}√{_as_term(parts[0])}"
    if tag == "msqrt":
        return f"√{_as_term(''.join(parts))}"
    if not len(element):
        return collapse(element.text or "")
    return _in_row(parts)


def _as_term(text: str) -> str:
    """In brackets where it is more than one number or name: (a+b)/2."""
    text = text.strip()
    return text if _ONE_TERM.fullmatch(text) else f"({text})"


def _in_row(parts: list[str]) -> str:
    """One after another; two numbers stay two: 1 1/2 is not 11/2."""
    row = ""
    for part in parts:
        row += " " if row[-1:].isdigit() and part[:1].isdigit() else ""
        row += part
    return row
