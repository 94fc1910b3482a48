"""Addresses of pages about one record, as ``reverse`` tells them, but asked of it once a page and
not once a record.

A list leads to some three hundred places; to match each with its route took a quarter of the time
that drawing it took.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from django.urls import get_script_prefix, get_urlconf, reverse

_STAND_IN = 987_654_321


def address_of(page: str, number: int | None = None) -> str:
    """The address of the page of this name, about the record of this number if there is one."""
    return addresses()(page, number)


def addresses() -> Callable[[str, int | None], str]:
    """``address_of`` for a page that asks for many: where the desk is is looked up once."""
    return _addresses(get_script_prefix(), get_urlconf())


@cache
def _addresses(prefix: str, urlconf: str | None) -> Callable[[str, int | None], str]:
    def address(page: str, number: int | None = None) -> str:
        if number is None:
            return _alone(page, prefix, urlconf)
        before, after = _around(page, prefix, urlconf)
        return f"{before}{number:d}{after}"

    return address


@cache
def _alone(page: str, _prefix: str, _urlconf: str | None) -> str:
    return reverse(page)


@cache
def _around(page: str, _prefix: str, _urlconf: str | None) -> tuple[str, str]:
    before, _number, after = reverse(page, args=[_STAND_IN]).partition(str(_STAND_IN))
    return before, after
