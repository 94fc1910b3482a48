"""Spellings of names: folding, genitives, compounds, first names and near misses."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

from rapidfuzz.distance import OSA

_FIRST_NAMES_FILE = Path(__file__).parents[2] / "data" / "first_names.toml"
_INFLECTION = re.compile(r"(?<=\w{3})(?:e[nrms]?|['’]?s|n)$")
_INITIAL = re.compile(r"\w\.?-?(?:\w\.)?\Z")
_GENITIVE_ENDINGS = ("'s", "’s", "'", "’", "s")
# Below this length one different letter makes another name (Maier, Meier); above it, a slip of the
# pen.
_SHORTEST_MISSPELT = 6
# Umlauts and the like fall away in folding except where a reader would write two letters.
_FOLDED = str.maketrans({"ß": "ss", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "ı": "i"})


@lru_cache(maxsize=16_384)
def fold_name(name: str) -> str:
    """``name`` in lower case and without diacritics, for comparison."""
    if name.isascii():  # as most are: nothing to decompose
        return name.lower()
    decomposed = unicodedata.normalize("NFKD", name.casefold().translate(_FOLDED))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def is_initial(part: str) -> bool:
    """Whether ``part`` of a name is only a letter (»J.«, »W«)."""
    return len(part) <= 4 and _INITIAL.match(part) is not None and (len(part) == 1 or "." in part)


def without_initials(name: str) -> str:
    """»Dana J. Moss« as »Dana Moss«; a name that would keep less than two words stays as it
    is.
    """
    parts = name.split()
    kept = [part for number, part in enumerate(parts) if number == 0 or not is_initial(part)]
    return " ".join(kept) if len(kept) > 1 else name


def nominatives(word: str, *, bare: bool = True) -> Iterator[str]:
    """``word`` and what it may be the genitive of (»Adlers«, »Schulz'«), by an s without an
    apostrophe only if ``bare``: English has none, and Roberts is not Robert's.
    """
    yield word
    for ending in _GENITIVE_ENDINGS if bare else _GENITIVE_ENDINGS[:-1]:
        if word.endswith(ending) and not word.endswith("ss") and len(word) - len(ending) >= 3:
            yield word[: -len(ending)]
            return


def compound_heads(word: str) -> Iterator[str]:
    """The parts in front of a hyphen compound's last one: »Rice-Äußerungen« has »Rice«."""
    parts = word.split("-")
    for end in range(len(parts) - 1, 0, -1):
        yield "-".join(parts[:end])


def stem(word: str) -> str:
    """``word`` folded and without its inflection, to compare »Präsidenten« with »Präsident«."""
    return _INFLECTION.sub("", fold_name(word))


@cache
def _first_names() -> dict[str, str]:
    data: dict[str, str] = tomllib.loads(_FIRST_NAMES_FILE.read_text(encoding="utf-8"))
    genders = {"both": "", "male": "m", "female": "f"}
    known = {
        fold_name(name): genders[kind]
        for kind in ("male", "female", "both")
        for name in data[kind].split()
    }
    shared = set(data["male"].split()) & set(data["female"].split())
    return known | {fold_name(name): "" for name in shared}


@lru_cache(maxsize=16_384)
def first_name_gender(word: str) -> str | None:
    """ "m", "f", "" for a first name that both bear, None for a word that is not known as a first
    name.
    """
    known = _first_names()
    folded = fold_name(word)
    if folded in known or "-" not in folded:
        return known.get(folded)
    parts = [known.get(part) for part in folded.split("-")]
    # »Kelly-Ann« is a woman, »Karl-Maria« a man
    return next((gender for gender in parts if gender), parts[0])


def deletions(folded: str) -> set[str]:
    """``folded`` and every string with one letter less: two spellings one slip apart share one of
    them.
    """
    return {folded} | {folded[:index] + folded[index + 1 :] for index in range(len(folded))}


def is_misspelling(one: str, other: str) -> bool:
    """Whether two folded names differ by one letter, or two neighbours changed places, and are long
    enough to tell.
    """
    if min(len(one), len(other)) < _SHORTEST_MISSPELT or one[0] != other[0]:
        return False
    return OSA.distance(one, other, score_cutoff=1) == 1
