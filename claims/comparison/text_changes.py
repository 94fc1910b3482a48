"""What a text became: the words that went and those that came, for whoever approves it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

_WORDS_AND_GAPS = re.compile(r"\s+|[^\s]+")


class TextChange(NamedTuple):
    """A stretch of both texts (""), of the earlier one ("gone") or of the later one ("new")."""

    text: str
    kind: str = ""


def changes_between(earlier: str, later: str) -> list[TextChange]:
    """Both texts in one, by words; none where they are the same."""
    if earlier == later:
        return []
    return list(_changes(_WORDS_AND_GAPS.findall(earlier), _WORDS_AND_GAPS.findall(later)))


def _changes(earlier: list[str], later: list[str]) -> Iterator[TextChange]:
    matcher = SequenceMatcher(None, earlier, later, autojunk=False)
    for how, begin, end, low, high in matcher.get_opcodes():
        if how == "equal":
            yield TextChange("".join(later[low:high]))
            continue
        if end > begin:
            yield TextChange("".join(earlier[begin:end]), "gone")
        if high > low:
            yield TextChange("".join(later[low:high]), "new")
