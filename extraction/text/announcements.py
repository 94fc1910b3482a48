"""Labels that announce what follows, and name nobody who says it: »WARNING: …«, »Hinweis: …«,
»BREAKING: …«.
"""

from __future__ import annotations

from functools import cache

from extraction.text.layout_phrases import layout_phrases


def is_announcement(label: str) -> bool:
    """Whether ``label``, without its colon, announces; »Human Rights Watch« is no »Watch«."""
    return " ".join(label.casefold().rstrip(" .").split()) in _announcements()


@cache
def _announcements() -> frozenset[str]:
    return frozenset(label.casefold() for label in layout_phrases()["announcements"])
