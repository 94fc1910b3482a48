"""What became of each item of a stream or an archive: counted, and as a table to export."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TextIO

from ..errors import IntakeError, NoArticleError
from ..records import ArticleRecord

_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would run (OWASP)
COLUMNS = ("number", "source", "item", "fate", "code", "problem", "title", "address")


class Fate(StrEnum):
    READ = "read"
    WARNED = "read_with_warning"
    SKIPPED = "skipped"  # no article, or the same as one before
    FAILED = "failed"


def harmless(cells: Iterable[object]) -> tuple[str, ...]:
    """A row whose cells no spreadsheet runs."""
    texts = map(str, cells)
    return tuple(f"'{text}" if text.startswith(_FORMULA) else text for text in texts)


@dataclass(frozen=True, slots=True)
class ItemFate:
    """One item. ``number`` counts the items of the report from 1; ``source`` is the file, ``item``
    the place in it (»line 70000«).
    """

    number: int
    source: str
    item: str
    fate: Fate
    code: str = ""
    problem: str = ""
    title: str = ""
    address: str = ""

    def row(self) -> tuple[str, ...]:
        return harmless(getattr(self, name) for name in COLUMNS)


@dataclass
class ItemReport:
    """Counts every item, and writes the fate of each to ``out`` as CSV where there is one, so that
    a hundred thousand take no memory.
    """

    out: TextIO | None = None
    counts: Counter[Fate] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        if self.out:
            csv.writer(self.out).writerow(COLUMNS)

    def follow(
        self, source: str, items: Iterable[ArticleRecord | IntakeError]
    ) -> Iterator[ArticleRecord]:
        """The records among the items, with every item noted."""
        for item in items:
            self.note(source, item)
            if isinstance(item, ArticleRecord):
                yield item

    def note(self, source: str, item: ArticleRecord | IntakeError) -> ItemFate:
        number = self.counts.total() + 1
        fate = _fate(number, source, item)
        self.counts[fate.fate] += 1
        if self.out:
            csv.writer(self.out).writerow(fate.row())
        return fate


def _fate(number: int, source: str, item: ArticleRecord | IntakeError) -> ItemFate:
    if isinstance(item, IntakeError):
        fate = Fate.SKIPPED if isinstance(item, NoArticleError) else Fate.FAILED
        return ItemFate(number, source, item.item, fate, item.code, str(item))
    fate = Fate.WARNED if item.warnings else Fate.READ
    place = item.identifier or item.address
    return ItemFate(
        number, source, place, fate, "", " ".join(item.warnings), item.title, item.address
    )
