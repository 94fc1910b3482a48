"""Addresses of pages about one record, as ``reverse`` tells them, but asked of it once a page and
not once a record.

A list leads to some three hundred places; to match each with its route took a quarter of the time
that drawing it took.
"""

from __future__ import annotations

from functools import cache

from django.urls import get_script_prefix, get_urlconf, reverse

_STAND_IN = 987_654_321


def address_of(page: str, number: int | None = None) -> str:
    """The address of the page of this name, about the record of this number if there is one."""
    if number is None:
        return _alone(page, get_script_prefix(), get_urlconf())
    before, after = _around(page, get_script_prefix(), get_urlconf())
    return f"{before}{number:d}{after}"


@cache
def _alone(page: str, _prefix: str, _urlconf: str | None) -> str:
    return reverse(page)


@cache
def _around(page: str, _prefix: str, _urlconf: str | None) -> tuple[str, str]:
    before, _number, after = reverse(page, args=[_STAND_IN]).partition(str(_STAND_IN))
    return before, after
