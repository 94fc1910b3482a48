"""Whether of two statements that say nearly the same one denies what the other says.

An encoder puts a sentence and its negation as near each other as two that say the same (0.95), so
that the little word has to be looked for.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import lru_cache

from extraction.language_folders import data_file

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")


@lru_cache(maxsize=8)
def _negations(language: str) -> tuple[frozenset[str], re.Pattern[str] | None]:
    path = data_file(language, "negations.toml")
    if path is None:
        return frozenset(), None
    found = tomllib.loads(path.read_text(encoding="utf-8"))
    hollow = "|".join(phrase.replace(" ", r"\s+") for phrase in found["hollow"])
    return frozenset(found["words"].split()), re.compile(rf"\b(?:{hollow})\b")


def count_negations(text: str, language: str) -> int:
    """How many words of ``text`` deny something, »nicht nur« and the like aside; 0 in a language
    without a list of them. Capitals, soft hyphens and decomposed letters hide none.
    """
    known, hollow = _negations(language)
    if hollow is None:
        return 0
    plain = unicodedata.normalize("NFC", text.replace("\u00ad", "").replace("’", "'")).lower()
    words = _WORD.findall(hollow.sub(" ", plain))
    return sum(word in known or word.endswith("n't") for word in words)


def are_opposed(one: str, language: str, other: str, other_language: str) -> bool:
    """Whether one of them denies an odd number of times more than the other; asked only of
    statements that are alike. False where a language has no list of negations.
    """
    if not (_negations(language)[0] and _negations(other_language)[0]):
        return False
    counted = count_negations(one, language) + count_negations(other, other_language)
    return counted % 2 == 1
