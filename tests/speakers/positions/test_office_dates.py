"""Titles in articles against positions on record: what is warned of, and nothing else."""

from __future__ import annotations

import datetime as dt
import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest

from speakers.positions.office_dates import held_on, wrong_title

LINES = tomllib.loads((Path(__file__).parent / "titles.toml").read_text("utf-8"))


class Held(NamedTuple):
    title: str
    start_on: dt.date | None
    end_on: dt.date | None
    end_unknown: bool = False


class LabelledTitle(NamedTuple):
    warning: str
    title: str
    positions: list[Held]
    day: dt.date


def titles_of(part: str) -> list[LabelledTitle]:
    return [_read(line) for line in LINES[part]["lines"]]


def _read(line: str) -> LabelledTitle:
    warning, title, positions, day = (cell.strip() for cell in line.split("|"))
    held = [_held(*(cell.strip() for cell in each.split(","))) for each in positions.split(";")]
    return LabelledTitle(warning, title, held, dt.date.fromisoformat(day))


def _held(title: str, start: str, end: str) -> Held:
    return Held(title, *(dt.date.fromisoformat(day) if day else None for day in (start, end)))


def warned(line: LabelledTitle) -> str:
    found = wrong_title(line.title, line.positions, line.day)
    return found.warning.value if found else ""


@pytest.mark.parametrize("part", LINES)
def test_nothing_is_warned_of_that_may_be_right(part: str) -> None:
    assert [line for line in titles_of(part) if warned(line) not in ("", line.warning)] == []


@pytest.mark.parametrize("part", LINES)
def test_nine_of_ten_wrong_titles_are_warned_of(part: str) -> None:
    wrong = [line for line in titles_of(part) if line.warning]
    assert sum(warned(line) == line.warning for line in wrong) / len(wrong) >= 0.9


def test_what_was_held_on_a_day_is_told_by_dates_alone() -> None:
    minister = Held("Ministerin", dt.date(2013, 1, 1), dt.date(2018, 3, 14))
    undated = Held("Anwältin", None, None)
    assert held_on([minister, undated], dt.date(2018, 3, 14)) == [minister]
    assert held_on([minister, undated], dt.date(2018, 3, 15)) == []
