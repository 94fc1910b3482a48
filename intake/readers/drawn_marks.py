"""What a browser draws and a text has to say: quotation marks of ``<q>`` and raised numbers; what
is struck out, and numbers of footnotes, are left out.
"""

from __future__ import annotations

import re

from extraction.text.languages import detect

from .safe_xml import Element, descendants, element_text, local_name

_RAISED = str.maketrans("0123456789-−+", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻⁺")
QUOTES = {"de": ("„“", "‚‘"), "en": ("“”", "‘’")}
QUOTE_MARKS = "\"'„“”‚‘’«»‹›"
_NUMBER = re.compile(r"[-−+]?\d{1,3}")


def write_out_marks(root: Element) -> None:
    """Put them into the texts of the tree. Marks that the text has already stay as they are."""
    for struck in list(descendants(root, "del", "s", "strike")):
        _empty(struck)
    raise_numbers(root)
    quotations = list(descendants(root, "q"))
    if not quotations:
        return
    quotes = QUOTES.get(detect(element_text(root)), QUOTES["en"])
    for quotation in quotations:
        depth = sum(local_name(around) == "q" for around in quotation.iterancestors())
        _enclose(quotation, quotes[min(depth, 1)])


def raise_numbers(root: Element) -> None:
    """Write numbers in ``<sup>`` as raised ones; a link in one is a footnote, and goes, and so does
    the mark in front of a ``<fussnote>``.
    """
    for raised in list(descendants(root, "sup")):
        number = raised_number(element_text(raised))
        if (number and len(raised)) or _marks_footnote(raised):
            _empty(raised)
        elif number:
            raised.text = number


def _marks_footnote(raised: Element) -> bool:
    note = raised.getnext()
    is_note = note is not None and local_name(note) == "fussnote"
    return is_note and not (raised.tail or "").strip()


def raised_number(text: str) -> str:
    """A short number as it is written raised: 10⁹ is not 109; "" for anything else."""
    return text.translate(_RAISED) if _NUMBER.fullmatch(text) else ""


def _empty(element: Element) -> None:
    for child in list(element):
        element.remove(child)
    element.text = None


def _enclose(quotation: Element, marks: str) -> None:
    words = element_text(quotation)
    if not words or words[0] in QUOTE_MARKS:
        return
    quotation.text = marks[0] + (quotation.text or "").lstrip()
    if len(quotation):
        quotation[-1].tail = (quotation[-1].tail or "").rstrip() + marks[1]
    else:
        quotation.text = quotation.text.rstrip() + marks[1]
