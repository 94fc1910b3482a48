"""Numbers that a browser or a system sends: whether a column of PostgreSQL can hold them.

``str.isdigit`` alone takes »²«, which ``int`` refuses, and numbers of any length.
"""

from __future__ import annotations

from collections.abc import Callable

from django.core.exceptions import BadRequest
from django.http import QueryDict


def is_key(number: str) -> bool:
    """Whether this can be the key of a row: nineteen digits may be more than ``bigint`` holds."""
    return _has_digits(number, 18)


def is_integer(number: str) -> bool:
    """Whether ``integer`` surely holds it, as it does the version of a record."""
    return _has_digits(number, 9)


def number_sent(sent: QueryDict, field: str, fits: Callable[[str], bool] = is_integer) -> int:
    """The number in this field, such as the version that a form saw. Raises BadRequest where none
    is: a form of ours always says it, and without it two editors would overwrite each other unseen.
    """
    number = sent.get(field, "")
    if not fits(number):
        raise BadRequest(f"The form does not say a number in “{field}”.")
    return int(number)


def _has_digits(number: str, most: int) -> bool:
    return number.isascii() and number.isdigit() and len(number) <= most
