"""Texts that say something themselves: »In dem Bericht heißt es«, »Auf einem Banner stand „…“«,
»ein Brief, in dem es hieß«.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from extraction.german.cues.cue import Cue
from extraction.german.grammar.noun_phrases import phrase_begin, phrase_end
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.lexicon import Lexicon
from extraction.parse.person_words import load_person_words
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.statements.context import Context
from extraction.statements.voices import acting_subject

_GERMAN = word_groups("de")
_PREPOSITIONS = _GERMAN["document_prepositions"]
_DOCUMENTS = _GERMAN["document_nouns"]
_PUBLISHED, _FIGURES = _GERMAN["published"], tuple(_GERMAN["published_figures"])

_WALL = frozenset({"an", "am"})  # »An der Wand stand „…“«, not »Am Montag«
_TIMES = ("tag", "abend", "morgen", "mittag", "woche", "wochenende", "ende", "anfang", "tagen")


def is_document(words: Words, i: int, lexicon: Lexicon) -> bool:
    """Whether the noun at word ``i`` is something written or said: »Gesetzentwurf«, »Studie«."""
    noun = words.lower[i]
    known = lexicon.is_speech_noun(noun) or load_person_words("de").is_source(words.texts[i])
    return known or any(noun.endswith(document) for document in _DOCUMENTS)


def document_that_says(
    words: Words,
    sentence: Sentence,
    clause: Clause,
    begin: int,
    hidden: Sequence[bool],
    lexicon: Lexicon,
    cue: Cue,
) -> WordSpan | None:
    """The text that says it, for a cue that names nobody, searched from ``begin``."""
    if clause.dependent and (found := _before_relative(words, sentence, clause, lexicon)):
        return found
    begin = max(begin, clause.begin) if clause.dependent else begin
    # »„Wir“ sowie für das „Recht auf Ruhe“, heißt es in dem Brief«: first behind the comma
    own = clause.begin if clause.kind is ClauseKind.VERB_FIRST else begin
    for start in dict.fromkeys((max(begin, own), begin)):
        free = [i for i in range(start, clause.end - 1) if not hidden[i]]
        if found := _document_among(words, clause, free, lexicon, cue):
            return found
    return None


def _document_among(
    words: Words, clause: Clause, places: Sequence[int], lexicon: Lexicon, cue: Cue
) -> WordSpan | None:
    """The text behind the first preposition among the ``places`` that may say it."""
    stands = cue.verb is not None and cue.verb.lemma == "stehen"
    for prepositions in (_PREPOSITIONS, _WALL if stands else frozenset()):
        for i in places:
            if not _is_one_of(words, i, prepositions):
                continue
            noun = _noun_behind(words, clause, i)
            if noun is None or (prepositions is _WALL and words.lower[noun].endswith(_TIMES)):
                continue
            if _may_say(words, noun, lexicon, cue):
                return WordSpan((i + 1, phrase_end(words, noun, clause.end)))
    return None


def _noun_behind(words: Words, clause: Clause, i: int) -> int | None:
    """The noun of the preposition at ``i``, unless it tells whose event it was."""
    if _is_of_event(words, clause, i) or words.lower[i + 2] == "es":
        return None  # »Orte, von denen es heißt, …«: what is told of
    return next((j for j in range(i + 1, clause.end) if words.pos[j] in NOMINAL), None)


def _is_one_of(words: Words, i: int, prepositions: Collection[str]) -> bool:
    return words.lower[i] in prepositions and words.pos[i] == "ADP"


def _is_of_event(words: Words, clause: Clause, i: int) -> bool:
    """»Nach dem Treffen von Noll und Hale hieß es …«: whose meeting it was, not who says it."""
    own = words.lower[i] in ("von", "vom") and i < clause.finite
    return own and i > clause.first and words.pos[i - 1] in NOMINAL


def _may_say(words: Words, noun: int, lexicon: Lexicon, cue: Cue) -> bool:
    """Not »Auf die Frage hieß es«; in the passive only what is a text by its name says anything."""
    if words.lower[noun] in _GERMAN["spoken_things"]:
        return False
    return not cue.passive or is_document(words, noun, lexicon)


def _before_relative(
    words: Words, sentence: Sentence, clause: Clause, lexicon: Lexicon
) -> WordSpan | None:
    """»ein Schreiben der Bildungsdirektion, in dem es hieß«: what the relative word stands for."""
    first = clause.first
    if words.pos[first] != "ADP" or clause.opener != first + 1 or clause.separator != ",":
        return None
    if words.lower[clause.opener] not in lexicon.words["relatives"]:
        return None
    before = sentence.clauses[sentence.clauses.index(clause) - 1]
    nouns = [i for i in range(before.begin, clause.begin - 1) if words.pos[i] in NOMINAL]
    written = [i for i in nouns if is_document(words, i, lexicon)]
    if not nouns:
        return None
    head = (written or nouns)[-1]
    return WordSpan(
        (phrase_begin(words, head, before.begin), phrase_end(words, head, clause.begin - 1))
    )


def published_in(context: Context, k: int) -> WordSpan | None:
    """»Das Amt hat neue Zahlen vorgelegt.«: what sentence ``k`` says was published, if it is a
    paper, else who published figures; None where nothing was.
    """
    words, sentence = context.words, context.sentences[k]
    here = range(sentence.begin, sentence.end)
    before = _lies_before(words, here)
    if not before and _PUBLISHED.isdisjoint(words.lower[i] for i in here):
        return None
    nouns = [i for i in here if words.pos[i] == "NOUN" and (before or words.roles[i] != "subject")]
    paper = next((i for i in nouns if is_document(words, i, context.lexicon)), -1)
    if paper >= 0:
        end = phrase_end(words, paper, sentence.end)
        return WordSpan((phrase_begin(words, paper, sentence.begin), end))
    figures = any(words.lower[i].endswith(_FIGURES) for i in nouns)
    return acting_subject(context, k) if figures else None


def _lies_before(words: Words, here: range) -> bool:
    """»Der Bericht liegt seit gestern vor.«"""
    lies = not _GERMAN["forms_of_liegen"].isdisjoint(words.lower[i] for i in here)
    return lies and any(words.lower[i] == "vor" and words.roles[i] == "particle" for i in here)
