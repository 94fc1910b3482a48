"""»Der Zeitung sagte Lohse«: datives that the parse takes for the subject."""

from __future__ import annotations

from extraction.parse.clauses import Clause, ClauseKind
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words

_FEMININE = tuple(word_groups("de")["feminine_endings"])
_MASCULINE = word_groups("de")["masculine_despite_ending"]


def put_dative_right(words: Words, clause: Clause) -> None:
    """Give a feminine »der« in front of the verb its case back where a subject stands behind it."""
    first, finite = clause.first, clause.finite
    if clause.kind is not ClauseKind.MAIN or not first < finite or words.lower[first] != "der":
        return
    noun = next((i for i in range(first + 1, finite) if words.pos[i] in NOMINAL), -1)
    if noun < 0 or words.roles[noun] != "subject" or not _is_feminine(words, first, noun):
        return
    behind = finite + 1
    while behind < clause.end and words.pos[behind] in ("DET", "ADJ", "ADV"):
        behind += 1
    if behind < clause.end and words.pos[behind] in NOMINAL and _is_subject(words, behind, finite):
        words.roles[noun] = ""
        for i in range(first, noun + 1):
            words.cases[i] = "Dat"


def _is_feminine(words: Words, article: int, noun: int) -> bool:
    """By the ending of the noun or of its adjective: »der neuen Zeitung«, not »der neue Mann«."""
    if any(words.lower[i].endswith("en") for i in range(article + 1, noun)):
        return words.pos[noun - 1] == "ADJ"
    word = words.lower[noun]
    return word.endswith(_FEMININE) and not word.endswith(tuple(_MASCULINE))


def _is_subject(words: Words, i: int, verb: int) -> bool:
    return words.roles[i] == "subject" and words.heads[i] == verb and words.cases[i] != "Dat"
