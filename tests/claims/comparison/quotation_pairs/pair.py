"""Pairs of quotations with what an editor would say of them, in words of our own."""

from __future__ import annotations

from typing import NamedTuple

BOTH_GERMAN, BOTH_ENGLISH, ACROSS = ("de", "de"), ("en", "en"), ("de", "en")


class QuotationPair(NamedTuple):
    """``changes`` are the codes of what changed from ``one`` to ``other`` ("same": nothing); ""
    for two quotations that are not one.
    """

    languages: tuple[str, str]
    one: str
    other: str
    changes: str
    #: Whether one speaker is on record for both; None where one of them has none.
    same_speaker: bool | None = True
    #: Between the dates of the two articles.
    days: int = 0
