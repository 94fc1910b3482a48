"""The head of the first noun phrase that can be a subject, by case and place, and what only looks
like one: adverbs with a capital, times, comparisons.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extraction.german.grammar.datives import is_feminine_noun
from extraction.german.grammar.noun_phrases import phrase_begin, phrase_end
from extraction.german.grammar.quoted_names import MARKS
from extraction.parse.clauses import Clause
from extraction.parse.lexicon import Lexicon
from extraction.parse.roles import labels
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words

_GERMAN = word_groups("de")
_PARTS_OF_TIME = frozenset({"Anfang", "Mitte", "Ende"})
_ADVERB_ENDINGS = tuple(_GERMAN["adverb_endings"])
_NEVER_NOMINATIVE = _GERMAN["never_nominative"]
_SUBJECTS = labels("subject")
_ASKED_FOR = (labels("object") | {"obl:arg"}) - _SUBJECTS


def nominative_head(
    words: Words,
    begin: int,
    end: int,
    hidden: Sequence[bool],
    lexicon: Lexicon,
    strict: bool = False,
) -> int:
    """The head of the first noun phrase or pronoun that can be a subject; ``strict``: nothing may
    stand before it.
    """
    i = _past_weighing(words, begin)
    while i < end and not hidden[i]:
        pos, word = words.pos[i], words.lower[i]
        oblique = opens_oblique(words, i)
        if strict and (oblique or (i == begin and _is_plain_adverb(pos, word))):
            return -1
        if oblique:
            i = skip_prepositional(words, i, end)
            continue
        if pos == "PRON" and word in lexicon.words["personal_pronouns"]:
            return i
        if pos in NOMINAL:
            return i if words.cases[i] not in ("Dat", "Gen") or pos == "PROPN" else -1
        attribute = pos == "DET" and words.pos[i + 1 : min(i + 2, end)] == ["ADP"]
        i = participial_head(words, i, end) if attribute else i + 1
    return -1


def _past_weighing(words: Words, i: int) -> int:
    """»Vor allem | Jan Otten, Chef der Kammer, übte Kritik«."""
    return i + 2 if words.lower[i : i + 2] == ["vor", "allem"] else i


def is_fronted_adverb(words: Words, clause: Clause, i: int) -> bool:
    """»Unmissverständlich sagt das Gericht«: its capital letter makes the model take it for a
    name.
    """
    alone = i == clause.first and i + 1 == clause.finite
    if not alone or _is_name_itself(words, i):
        return False
    return words.lower[i].endswith(_ADVERB_ENDINGS) or _stands_before_subject(words, clause, i)


def _stands_before_subject(words: Words, clause: Clause, i: int) -> bool:
    """»Skeptischer äußerte sich Judith Berg«, »Scharf rügte die Wirtin den Rat«: whether the parse
    finds a second subject behind the verb, and what the verb asks for besides. »Müller lobte die
    Wirtin« has nothing besides, and a name that the text has once more is a subject.
    """
    behind = {words.labels[j] for j in _behind_verb(words, clause, i)}
    if behind.isdisjoint(_SUBJECTS):
        return False
    if words.lower[clause.finite + 1] == "sich":
        return words.lower[i].endswith("er")
    named = words.pos[i] == "NOUN" or words.texts.count(words.texts[i]) > 1
    return not named and not behind.isdisjoint(_ASKED_FOR)


def _behind_verb(words: Words, clause: Clause, i: int) -> Iterator[int]:
    """The words behind the finite verb that hang on what word ``i`` hangs on."""
    behind = range(clause.finite + 1, clause.end)
    return (j for j in behind if words.heads[j] == words.heads[i])


def _is_name_itself(words: Words, i: int) -> bool:
    """»Lang«, »Weise«: the whole word, not its ending."""
    return words.lower[i] in _ADVERB_ENDINGS


def tells_time(words: Words, noun: int) -> bool:
    """»Wenige Stunden nach dem Putsch erklärte der Rat«, »Mitte November hatte …«: a stretch or a
    point of time is no subject.
    """
    if words.texts[noun] in _PARTS_OF_TIME and words.pos[noun - 1] != "DET":
        return words.pos[noun + 1 : noun + 2] != ["VERB"]
    return words.lower[noun] in _GERMAN["stretches_of_time"]


def stands_behind_als(words: Words, i: int) -> bool:
    """»Als „Geschenk“ bezeichnete sie den Fund«: what something is called is no subject."""
    j = i - 1
    while j > 0 and (words.pos[j] in ("ADJ", "DET") or words.texts[j] in MARKS):
        j -= 1
    return j >= 0 and words.lower[j] == "als"


def is_set_against(words: Words, i: int) -> bool:
    """»Anders als Minister Karl Bach«, »Wie Bach hält auch sie …«, »Statt Bach sagte sie …«."""
    while i > 0 and words.pos[i] in ("DET", *NOMINAL):
        i -= 1
    against = words.lower[i] in ("wie", "statt", "anstatt") and words.texts[i][0].isupper()
    return against or words.lower[max(i - 1, 0) : i + 1] in (["anders", "als"], ["ähnlich", "wie"])


def _is_plain_adverb(pos: str, word: str) -> bool:
    """Not »auch«, »nur« and the like, which may stand in front of a subject."""
    return pos == "ADV" and word not in _GERMAN["focus_adverbs"]


def opens_oblique(words: Words, i: int) -> bool:
    """Whether a phrase begins that is no subject: behind a preposition, »als«, a dative article."""
    pos, word = words.pos[i], words.lower[i]
    compared = word in ("als", "wie", "statt", "anstatt")
    article = pos == "DET" and (word in _NEVER_NOMINATIVE or _is_feminine_dative(words, i))
    return pos == "ADP" or compared or article


def _is_feminine_dative(words: Words, i: int) -> bool:
    """»Dieser Darstellung widersprachen die Nachbarn«, »sagte der neuen Zeitung«: behind »-er« a
    feminine singular, or any noun whose adjective ends in »-en«, is no nominative.
    """
    if not words.lower[i].endswith("er"):
        return False
    noun = i + 1
    while noun < len(words) and words.pos[noun] == "ADJ":
        noun += 1
    if noun >= len(words) or words.pos[noun] not in NOMINAL:
        return False
    if noun > i + 1 and words.lower[noun - 1].endswith("en"):
        return True
    if words.lower[i] == "der" or words.pos[noun] != "NOUN":
        return False
    return "Number=Sing" in words.morphs[noun] and is_feminine_noun(words.texts[noun])


def participial_head(words: Words, i: int, end: int) -> int:
    """»der für den Hafen zuständige Beamte«: the noun behind the participle, not the one in the
    phrase before it.
    """
    for j in range(i + 2, min(end, i + 14)):
        if words.pos[j] == "ADJ" and words.pos[j - 1] in NOMINAL and words.texts[j][:1].islower():
            for head in range(j + 1, min(end, j + 5)):
                if words.pos[head] in NOMINAL:
                    return head
    return i + 1


def skip_prepositional(words: Words, i: int, end: int) -> int:
    for j in range(i + 1, min(end, i + 8)):
        if words.pos[j] in NOMINAL:
            return phrase_end(words, j, end)
    return i + 1


def is_behind_preposition(words: Words, noun: int) -> bool:
    """»am Freitag«, »in der kleinen Stadt«: the noun is no subject and no object."""
    begin = phrase_begin(words, noun, max(noun - 6, 0))
    return "ADP" in words.pos[max(begin - 1, 0) : noun]
