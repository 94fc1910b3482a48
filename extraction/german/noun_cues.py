"""Nouns of speech with the verbs that carry them: »ist der Meinung«, »äußerte die Hoffnung«."""

from __future__ import annotations

from collections.abc import Sequence

from extraction.german.cue import Cue
from extraction.parse.clauses import Clause
from extraction.parse.lexicon import Lexicon
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words

_GERMAN = word_groups("de")


def noun_cue(
    words: Words, k: int, clause: Clause, hidden: Sequence[bool], lexicon: Lexicon
) -> Cue | None:
    """»ist der Meinung«, »äußerte die Hoffnung«: a noun of speech close to the end of a clause,
    with its verb.
    """
    for i in range(clause.end - 1, max(clause.begin, clause.end - 8) - 1, -1):
        noun = words.lower[i]
        if words.pos[i] not in ("NOUN", "PROPN") or hidden[i]:
            continue
        if noun not in lexicon.noun_medium or noun in lexicon.words["silent_nouns"]:
            continue
        start = _begin_of_noun(words, clause, i)
        if start > clause.begin and words.lower[start - 1] in _GERMAN["before_sources"]:
            continue  # »Nach Angaben des Amtes, …«: a source, whatever clause follows
        phrase = range(start, i + 1)
        support = _support_verbs(words, clause, phrase, lexicon)
        return Cue(
            "noun with verb" if support else "noun",
            i,
            sorted({*phrase, *support}),
            k,
            None,
            lexicon.noun_medium[noun],
            False,
            clause.finite,
            frozenset({"clause", "infinitive"}),
        )
    return None


def _begin_of_noun(words: Words, clause: Clause, i: int) -> int:
    """Where the phrase of the noun at ``i`` begins, with article, adjectives and »zur«."""
    start = i
    while start > clause.begin and (
        words.pos[start - 1] in ("DET", "ADJ") or words.lower[start - 1] in ("zur", "zum")
    ):
        start -= 1
    return start


def _support_verbs(words: Words, clause: Clause, phrase: range, lexicon: Lexicon) -> list[int]:
    """The verbs that carry a noun of speech (»äußerte«), with the particle that ends the clause;
    none where the noun stands alone.
    """
    verbs = [
        j
        for j in range(clause.begin, clause.end)
        if words.lower[j] in lexicon.words["support_verbs"]
        and words.pos[j] in ("VERB", "AUX")
        and j not in phrase
    ]
    last = clause.end - 1
    if verbs and phrase[-1] < last:
        particle = words.lower[last] in _GERMAN["particles_of_support_verbs"]
        return [*verbs, last] if particle else verbs
    return verbs
