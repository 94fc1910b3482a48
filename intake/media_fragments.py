"""Addresses that lead to a moment of a recording (W3C Media Fragments: ``#t=75.5``)."""

from __future__ import annotations


def at_time(address: str, seconds: float | None) -> str:
    """The address with its time; the bare address, or nothing, where one of them is not known."""
    if not address or seconds is None:
        return address
    return f"{address.partition('#')[0]}#t={seconds:.3f}".rstrip("0").rstrip(".")
