"""The phrases of ``data/layout.json``, by which layout, letters and announcements are told."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

_DATA_FILE = Path(__file__).parents[1] / "data" / "layout.json"


@cache
def layout_phrases() -> Mapping[str, Sequence[str]]:
    """By what they are for; read once a process."""
    phrases: dict[str, list[str]] = json.loads(_DATA_FILE.read_text(encoding="utf-8"))
    return phrases


def any_of(phrases: Iterable[str]) -> str:
    """The expression of one of the phrases, the longest that fits."""
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))
