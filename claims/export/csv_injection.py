"""Cells that a spreadsheet would run as a formula, made harmless and brought back.

OWASP, »CSV Injection«: a cell must not begin with ``=``, ``+``, ``-``, ``@``, a tab, a carriage
return or a line feed, nor with the full-width forms of the signs. Handles (``@name``) and quotes
that begin with a dash do so all the time. Such a cell gets an apostrophe in front; so does one that
begins with apostrophes and then such a sign, which makes the way back exact.
"""

from __future__ import annotations

import re
from typing import Any

from django.db.models import Expression, F, Func, Subquery, TextField, Value
from django.db.models.functions import Cast

SIGNS = "=+\\-@\t\r\n＝＋－＠"
_DEFUSED = re.compile(f"'+[{SIGNS}]")
_NEEDS_ONE = re.compile(f"'*[{SIGNS}]")


class Defused(Func):
    """The text of a column with an apostrophe in front where a spreadsheet would see a formula."""

    function = "regexp_replace"
    output_field = TextField()

    def __init__(self, column: str | Expression | Subquery | F, **extra: Any) -> None:
        text = Cast(F(column) if isinstance(column, str) else column, TextField())
        super().__init__(text, Value(f"^(?='*[{SIGNS}])"), Value("'"), **extra)


def defused(cell: str) -> str:
    """What :class:`Defused` makes of a text that is no column."""
    return f"'{cell}" if _NEEDS_ONE.match(cell) else cell


def restored(cell: str) -> str:
    """The cell as it was before Defused; for whoever reads an export back in."""
    return cell[1:] if _DEFUSED.match(cell) else cell
