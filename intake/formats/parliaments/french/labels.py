"""Whoever speaks in French minutes, from what they print: »Mme la présidente«, »M. Bert Berg«."""

from __future__ import annotations

import re

from ....people.voice_names import is_office, is_unnamed

_CIVILITY = re.compile(r"^(?:M(?:M|mes?|lles?)?\.?|Me|Docteur|Professeur)\s+(?=\S)")
_PARTY = re.compile(r"\s*\((?P<party>[A-ZÉÈ][^()]{1,30})\)$")
_CHAIR = re.compile(r"(?:M\.|Mme)\s(?:le|la)\s(?P<office>(?:vice-)?président(?:e)?)\.?", re.I)
_PRESIDES = re.compile(r"présidence de\s+(?P<name>(?:M\.|Mme)\s+[^\n,.;]+)", re.IGNORECASE)
_SMALL = frozenset({"de", "du", "des", "d", "le", "la", "les", "et", "von", "van"})


def chair_office(label: str) -> str:
    """The office of whoever presides, who is printed without a name; empty for anybody else."""
    found = _CHAIR.fullmatch(label.strip())
    return found["office"].lower() if found else ""


def who_presides(line: str) -> str:
    """The name in »Présidence de Mme Carla Cohn«; empty where there is none."""
    found = _PRESIDES.search(line)
    return french_name(found["name"])[0] if found else ""


def french_name(label: str) -> tuple[str, str]:
    """The name without its form of address, and the group in brackets behind it. An office or a
    group of people keeps its label: they are nobody by name.
    """
    label = label.strip().rstrip(",.").strip()
    if is_office(label) or is_unnamed(label):
        return label, ""
    party = _PARTY.search(label)
    name = _CIVILITY.sub("", _PARTY.sub("", label))
    return name.strip(), party["party"] if party else ""


def without_capitals(name: str) -> str:
    """»Bert de LA BERG-LANG« as it is written: Bert de La Berg-Lang."""
    return re.sub(r"[^\W\d_]+", lambda word: _written(word[0]), name)


def _written(word: str) -> str:
    return word.capitalize() if len(word) > 1 and word.isupper() else word


def same_person(printed: str, marked: str) -> bool:
    """Whether two spellings have their surnames in common, whatever their letters' size."""
    return bool(_names(printed)[-1:] and _names(printed)[-1] in _names(marked))


def _names(name: str) -> list[str]:
    words = re.findall(r"[^\W\d_]+", name.casefold())
    return [word for word in words if word not in _SMALL]
