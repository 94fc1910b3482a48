"""Nouns of speech with the verbs that carry them: »ist der Meinung«, »äußerte die Hoffnung«."""

from __future__ import annotations

from collections.abc import Sequence

from extraction.german.cues.cue import Cue
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.lexicon import Lexicon
from extraction.parse.roles import labels
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words, WordSpan

_GERMAN = word_groups("de")
_BEFORE_OWNERS = frozenset({"VERB", "AUX", "ADP"})


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
        if _tells_nothing(words, clause, i, start):
            continue
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


def _tells_nothing(words: Words, clause: Clause, i: int, start: int) -> bool:
    """Whether the noun of speech at ``i``, whose phrase begins at ``start``, is no cue here."""
    noun = words.lower[i]
    if start > clause.begin and words.lower[start - 1] in _GERMAN["before_sources"]:
        return True  # »Nach Angaben des Amtes, …«: a source, whatever clause follows
    if _is_only_supposed(words, clause) or _is_none(words, clause, start):
        return True
    if words.lower[i - 1] == "aus" and noun in _GERMAN["held_things"]:
        return True  # »Aus Sorge, er könnte verletzt sein, suchten sie ihn«: why somebody acts
    return start == i and noun in _GERMAN["cues_with_article"]  # »Im Oktober ist Schluss«


def _is_only_supposed(words: Words, clause: Clause) -> bool:
    """»Komme der Rat zum Schluss, dass …, werde gebaut«: what may be concluded nobody has said."""
    first = clause.kind is ClauseKind.VERB_FIRST and not clause.separator
    return first and "Mood=Sub" in words.morphs[clause.finite]


def _is_none(words: Words, clause: Clause, start: int) -> bool:
    """»hat kein Geständnis abgelegt, das Gericht habe …«: what is not there tells nothing; in »gab
    keinen Hinweis, dass …« the content is named.
    """
    follows = words.lower[clause.end : clause.end + 2]
    told = follows[:1] == [","] and follows[1:] not in (["dass"], ["ob"])
    return told and words.lower[start] in _GERMAN["negations"]


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


def denied_cue(
    words: Words, sentence: Sentence, k: int, hidden: Sequence[bool], lexicon: Lexicon
) -> Cue | None:
    """»Bach widersprach Adlers Darstellung, …«: what is denied, told by the noun whose owner is
    named; None for all else.
    """
    clause = sentence.clauses[k]
    if not is_told_behind(sentence, k) or not any(
        _GERMAN["denying_verbs"] & _lemmas(words, i, lexicon) for i in _verbs(words, clause)
    ):
        return None
    cue = noun_cue(words, k, clause, hidden, lexicon)
    if cue is None or not (named_owner(words, clause, cue.main) or _has_giver(words, clause, cue)):
        return None
    cue.rule, cue.words = "noun", list(range(_begin_of_noun(words, clause, cue.main), cue.main + 1))
    return cue


def is_told_behind(sentence: Sentence, k: int) -> bool:
    """Whether the clause behind clause ``k`` may be what a noun in it tells."""
    if k + 1 == len(sentence.clauses):
        return False
    behind = sentence.clauses[k + 1]
    told = behind.subjunctive or behind.kind in (ClauseKind.CONTENT, ClauseKind.INFINITIVE)
    return told and behind.separator == ","


def _verbs(words: Words, clause: Clause) -> list[int]:
    return [i for i in range(clause.begin, clause.end) if words.pos[i] == "VERB"]


def _lemmas(words: Words, i: int, lexicon: Lexicon) -> set[str]:
    return {reading.verb.lemma for reading in lexicon.readings(words.lower[i])}


def _has_giver(words: Words, clause: Clause, cue: Cue) -> bool:
    """»der Behauptung der Opposition«, »der Darstellung von Adler«."""
    behind = cue.main + 1
    owned = words.lower[behind] in ("von", "vom") or words.cases[behind] == "Gen"
    return behind < clause.end and owned


def named_owner(words: Words, clause: Clause, noun: int) -> WordSpan | None:
    """»Adlers scharfe Kritik«: the name right in front of the noun, in the genitive."""
    end = noun
    while end - 1 > clause.begin and words.pos[end - 1] == "ADJ":
        end -= 1
    begin = end
    while begin > clause.begin and words.pos[begin - 1] == "PROPN":
        begin -= 1
    if begin == end and words.pos[end - 1] == "NOUN" and words.pos[end - 2] in _BEFORE_OWNERS:
        begin -= 1  # »widersprach Adlers Darstellung«, where the tagger knows no such name
    elif begin == end and words.labels[end - 1] in labels("name_part"):
        begin = max(clause.begin, end - 2)  # »Ruth Adlers Vorschlag«
    owns = begin < end and words.lower[end - 1].endswith(("s", "'", "’"))
    return WordSpan((begin, end)) if owns else None
