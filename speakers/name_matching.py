"""When two spellings are one name."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import Indel

# Not str.translate(), which looks up each letter of a text that is not all ASCII.
_WRITTEN_ALIKE = (
    ("’", "'"), ("‘", "'"), ("ʼ", "'"), ("`", "'"), ("´", "'"), ("\u00ad", ""), ("ß", "ss"),
)  # fmt: skip
# What accents of Latin, Greek and Cyrillic letters are, once taken apart; others are rare.
_MARKS = re.compile("[\u0300-\u036f]+")

# Cyrillic after comparable_name(), which takes the marks off й, ё and ї.
_CYRILLIC = str.maketrans(
    dict(zip("абвгдезиклмнопрстуфэіє", "abvgdeziklmnoprstufeie", strict=True))
    | {
        "ж": "zh",
        "х": "kh",
        "ц": "ts",
        "ч": "ch",
        "ш": "sh",
        "щ": "shch",
        "ъ": "",
        "ы": "y",
        "ь": "",
    }
    | {"ю": "yu", "я": "ya", "ґ": "g"}
)

# What German, English and French write for one sound of a name from another script, longest first.
_SOUNDS = (
    ("shch", "h"), ("tsch", "h"), ("dsch", "h"), ("sch", "s"), ("tch", "h"), ("kh", "h"),
    ("ch", "h"), ("zh", "s"), ("sh", "s"), ("ts", "s"), ("tz", "s"), ("ph", "f"), ("th", "t"),
    ("ck", "k"), ("ae", "a"), ("oe", "o"), ("ue", "u"), ("ou", "u"), ("x", "ks"), ("w", "v"),
    ("j", "i"), ("y", "i"), ("z", "s"), ("c", "k"),
)  # fmt: skip


# »Dr«, »Rat«: fewer letters in front of a name are initials, and another name.
_SHORTEST_FUNCTION = 3


# An article's names and quotes are compared with many others, and each of them many times.
@lru_cache(maxsize=2048)
def comparable_name(name: str) -> str:
    """The name without case, accents, soft hyphens and double spaces, for comparison only."""
    for written, alike in _WRITTEN_ALIKE:
        name = name.replace(written, alike)
    letters = _MARKS.sub("", unicodedata.normalize("NFKD", name))
    if not letters.isascii():
        letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(letters.casefold().split())


@lru_cache(maxsize=2048)
def skeleton(name: str) -> str:
    """What is left of a name when the habits of transliteration are taken away; equal ones may be
    one name.

    »Andrej Kortunow«, »Andrei Kortunov« and »Андрей Кортунов« have one skeleton; so have »Maier«
    and »Mayer«, which are two names: a skeleton finds, it does not prove.
    """
    letters = re.sub(r"[^\w\s]", "", comparable_name(name).replace("-", " ")).translate(_CYRILLIC)
    for written, sound in _SOUNDS:
        letters = letters.replace(written, sound)
    letters = re.sub(r"(.)\1+", r"\1", letters)
    return re.sub(r"of\b", "ov", letters)


def is_foreign_script(name: str) -> bool:
    return any(
        letter.isalpha() and not unicodedata.name(letter, "LATIN").startswith("LATIN")
        for letter in name
    )


def is_run_together(written: str, name: str) -> bool:
    """Whether ``written`` is the name of two words or more with a blank missing or with a function
    in front: »RentnerinHelga Steinmann«, »Rentnerin Helga Steinmann« for »Helga Steinmann«.
    """
    known = comparable_name(name)
    ours, theirs = comparable_name(written).replace(" ", ""), known.replace(" ", "")
    if " " not in known or comparable_name(written) == known or not ours.endswith(theirs):
        return False
    return len(ours) == len(theirs) or len(ours) - len(theirs) >= _SHORTEST_FUNCTION


def likeness(one: str, other: str) -> float:
    """How alike two names are, 0 to 1: that of the least alike pair of words, so that one wrong
    word is enough.

    Names of different numbers of words are compared from their ends, where the surname stands.
    """
    ours, theirs = (
        comparable_name(one).replace("-", " ").split(),
        comparable_name(other).replace("-", " ").split(),
    )
    if not ours or not theirs or min(len(ours), len(theirs)) < min(2, max(len(ours), len(theirs))):
        return 0.0
    pairs = [(ours[-1], theirs[-1]), *zip(ours[:-1], theirs[:-1], strict=False)]
    return min(Indel.normalized_similarity(left, right) for left, right in pairs)
