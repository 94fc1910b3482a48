"""The balance of the desk as CSV."""

from __future__ import annotations

import csv
import io

from claims.display.balance import Balance
from claims.display.intervals import Share
from claims.export.csv_injection import defused

COLUMNS = (
    "by", "name", "found", "accepted", "rejected", "checked", "with_source", "sources",
    "median_hours", "median_low", "median_high",
    "accepted_share", "accepted_low", "accepted_high",
    "checked_share", "checked_low", "checked_high",
    "source_share", "source_low", "source_high",
)  # fmt: skip


def balance_as_csv(balance: Balance) -> str:
    """All lines, as RFC 4180: counts, then shares and their bounds from 0 to 1; docs/csv.md has
    the columns.
    """
    file = io.StringIO(newline="")
    rows = csv.writer(file)
    codes = [str(series.code) for series in balance.series]
    rows.writerow([*COLUMNS, *(part for code in codes for part in _columns_of(code))])
    for line in balance.lines:
        shares = [line.accepted_share, line.checked_share, line.source_share]
        shares += [line.rating_share(code) for code in codes]
        counts = [line.found, line.accepted, line.rejected, line.checked]
        counts += [line.with_source, line.sources]
        times = ["" if each is None else each for each in (line.median, line.low, line.high)]
        told: list[object] = []
        for number, share in enumerate(shares):
            told += [share.count] if number > 2 else []
            told += _rounded(share)
        rows.writerow([balance.by, defused(line.name), *counts, *times, *told])
    return file.getvalue()


def _columns_of(code: str) -> list[str]:
    name = code.replace("-", "_")
    return [name, f"{name}_share", f"{name}_low", f"{name}_high"]


def _rounded(share: Share) -> list[object]:
    if share.value is None or share.bounds is None:
        return ["", "", ""]
    return [round(value, 3) for value in (share.value, *share.bounds)]
