"""Labels that announce what follows, and name nobody who says it: »WARNING: …«, »Hinweis: …«,
»BREAKING: …«.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

_DATA_FILE = Path(__file__).parents[1] / "data" / "layout.json"


def is_announcement(label: str) -> bool:
    """Whether ``label``, without its colon, announces; »Human Rights Watch« is no »Watch«."""
    return " ".join(label.casefold().rstrip(" .").split()) in _announcements()


@cache
def _announcements() -> frozenset[str]:
    data: dict[str, list[str]] = json.loads(_DATA_FILE.read_text(encoding="utf-8"))
    return frozenset(label.casefold() for label in data["announcements"])
