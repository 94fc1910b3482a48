"""To whom it is said: dative and accusative objects of the cue, »gegenüber«, »an«, »vor Journalisten«."""

from __future__ import annotations

from collections.abc import Sequence

from extraction.clauses import Sentence
from extraction.cues import Cue
from extraction.phrases import NOMINAL, phrase_end
from extraction.words import Words

Range = tuple[int, int]
_DATIVE = frozenset(
    {"dem", "der", "den", "einem", "einer", "seinem", "seiner", "seinen", "ihrem", "ihrer", "ihren", "diesem", "dieser"}
)
_DATIVE_PRONOUNS = frozenset({"ihm", "ihr", "ihnen", "mir", "uns", "dir", "euch", "denen"})
_ACCUSATIVE_PRONOUNS = frozenset({"ihn", "sie", "mich", "uns", "dich", "euch"})
_ACCUSATIVE = frozenset({"den", "die", "das", "einen", "eine", "ein", "alle", "seine", "ihre", "seinen", "ihren"})


def find_addressee(
    words: Words, sentence: Sentence, cue: Cue, hidden: Sequence[bool], speaker: Range | None, begin: int
) -> Range | None:
    """The words that name the one spoken to, searched in the cue's clause."""
    clause = sentence.clauses[cue.clause]
    low = max(begin, clause.begin)
    taken = speaker or (-1, -1)
    marks = cue.verb.addressee if cue.verb else ()
    for i in range(low, clause.end):
        if hidden[i] or taken[0] <= i < taken[1]:
            continue
        found = _by_preposition(words, i, clause.begin, clause.end, marks, cue)
        if found is None and "dat" in marks and not cue.passive:
            found = _bare(words, i, low, clause.end, _DATIVE, _DATIVE_PRONOUNS, "Dat")
        if found is None and "dat" in marks and cue.passive:
            found = _bare(words, i, low, clause.end, _DATIVE, _DATIVE_PRONOUNS, "Dat")
        if found is None and "acc" in marks and not cue.passive:
            found = _bare(words, i, low, clause.end, _ACCUSATIVE, _ACCUSATIVE_PRONOUNS, "Acc")
        if found and not (found[0] < taken[1] and taken[0] < found[1]) and not set(cue.words) & set(range(*found)):
            return found
    return None


def _by_preposition(words: Words, i: int, begin: int, end: int, marks: Sequence[str], cue: Cue) -> Range | None:
    word = words.lower[i]
    if word == "gegenüber":
        return _after(words, i, end) or _before(words, i, begin)
    if word in marks and words.pos[i] == "ADP" and word not in ("von", "auf", "zu"):
        return _after(words, i, end)
    if (
        word == "vor"
        and i + 1 < end
        and words.pos[i + 1] == "NOUN"
        and words.lower[i + 1].endswith(("isten", "ern", "retern"))
    ):
        return _after(words, i, end)
    return None


def _after(words: Words, i: int, end: int) -> Range | None:
    for j in range(i + 1, min(end, i + 9)):
        if words.pos[j] in NOMINAL:
            return i + 1, phrase_end(words, j, end)
        if words.pos[j] == "PRON":
            return j, j + 1
        if words.pos[j] not in ("DET", "ADJ", "NUM", "PUNCT", "ADV"):
            return None
    return None


def _before(words: Words, i: int, begin: int) -> Range | None:
    """»dem Sender gegenüber«."""
    j = i - 1
    if j < begin or words.pos[j] not in NOMINAL:
        return (j, i) if j >= begin and words.lower[j] in _DATIVE_PRONOUNS else None
    while j > begin and words.pos[j - 1] in ("DET", "ADJ", "NOUN", "PROPN"):
        j -= 1
    return j, i


def _bare(
    words: Words, i: int, begin: int, end: int, articles: frozenset[str], pronouns: frozenset[str], case: str
) -> Range | None:
    """A noun phrase in the case asked for that no preposition governs."""
    word = words.lower[i]
    if i > begin and words.pos[i - 1] in ("ADP", *NOMINAL) and words.pos[i - 1] == "ADP":
        return None
    if word in pronouns and words.pos[i] == "PRON" and words.cases[i] != "Nom":
        return i, i + 1
    if word in articles and words.pos[i] == "DET":
        if i > begin and words.pos[i - 1] in NOMINAL and word in ("der", "des", "einer", "seiner", "ihrer", "dieser"):
            return None
        for j in range(i + 1, min(end, i + 7)):
            if words.pos[j] in NOMINAL:
                fits = words.cases[j] in (case, "") or words.cases[i] == case
                return (i, phrase_end(words, j, end)) if fits else None
            if words.pos[j] not in ("ADJ", "NUM", "PUNCT", "ADV"):
                return None
    if words.pos[i] in NOMINAL and words.cases[i] == case and words.pos[i - 1] not in ("ADP", "DET", "ADJ", *NOMINAL):
        return i, phrase_end(words, i, end)
    return None
