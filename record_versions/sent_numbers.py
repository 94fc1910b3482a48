"""Numbers that a browser or a system sends: whether a column of PostgreSQL can hold them.

``str.isdigit`` alone takes »²«, which ``int`` refuses, and numbers of any length.
"""

from __future__ import annotations


def is_key(number: str) -> bool:
    """Whether this can be the key of a row: nineteen digits may be more than ``bigint`` holds."""
    return _has_digits(number, 18)


def is_integer(number: str) -> bool:
    """Whether ``integer`` surely holds it, as it does the version of a record."""
    return _has_digits(number, 9)


def _has_digits(number: str, most: int) -> bool:
    return number.isascii() and number.isdigit() and len(number) <= most
