"""Cues that no list of verbs holds: what is written somewhere (»Auf einem Banner stand „…“«), and
any verb that is set into or behind the words of somebody who can speak (»orakelte der Wirt«).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extraction.german.cues.cue import Cue
from extraction.german.cues.documents import is_document
from extraction.german.grammar.mood import is_verb_form
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.lexicon import Lexicon, SpeechVerb
from extraction.parse.verb_forms import Form
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words
from extraction.records import Medium
from extraction.statements.animacy import can_speak

_GERMAN = word_groups("de")
_STAND, _BE = _GERMAN["forms_of_stehen"], _GERMAN["forms_of_sein"]
_WRITTEN_ON = _GERMAN["document_prepositions"] | {"an", "am"}
WRITTEN = SpeechVerb("stehen", "", Medium.WRITING, frozenset({"clause", "quote", "document"}), ())
INSERTED = SpeechVerb("", "", Medium.SPEECH, frozenset({"clause", "quote"}), ())
_LONGEST_INSERTED = 14  # words


def unlisted_cues(
    words: Words,
    sentence: Sentence,
    hidden: Sequence[bool],
    lexicon: Lexicon,
    taken: Sequence[int],
) -> Iterator[Cue]:
    """The further cues of a sentence in clauses other than those ``taken``."""
    for k, clause in enumerate(sentence.clauses):
        if k in taken:
            continue
        cue = None
        if clause.finite >= 0:
            cue = _written(words, sentence, k, hidden, lexicon)
        cue = cue or _inserted(words, sentence, k, hidden)
        if cue:
            yield cue


def stands_written(words: Words, sentence: Sentence, cue: Cue) -> bool:
    """»ein Zettel, auf dem geschrieben stand«: it stands there, whoever wrote it."""
    finite = sentence.clauses[cue.clause].finite
    return words.lower[cue.main] == "geschrieben" and words.lower[finite] in _STAND


def _written(
    words: Words, sentence: Sentence, k: int, hidden: Sequence[bool], lexicon: Lexicon
) -> Cue | None:
    """»In der Zeitung stand, …«, »Auf der Tafel ist „…“ zu lesen«."""
    clause = sentence.clauses[k]
    # »In dem Brief, der vorliegt, ist zu lesen, …«
    cut_off = k > 0 and clause.kind is ClauseKind.VERB_FIRST and sentence.clauses[k - 1].dependent
    begin = sentence.begin if cut_off else clause.begin
    parts = _parts_of_written(words, clause) or _parts_of_ruled(words, clause, lexicon)
    if (
        not parts
        or not _stands_on(words, clause, begin, hidden)
        or _names_what(words, clause, hidden, lexicon)
    ):
        return None
    return Cue(
        "verb", parts[-1], parts, k, WRITTEN, Medium.WRITING, False, clause.finite, WRITTEN.uses
    )


def _parts_of_written(words: Words, clause: Clause) -> list[int]:
    finite = clause.finite
    if words.lower[finite] in _STAND or words.lower[finite] in _GERMAN["forms_of_prangen"]:
        return [finite]
    if words.lower[finite] in _BE:
        for i in range(clause.begin, clause.end - 1):
            if words.lower[i] == "zu" and words.lower[i + 1] in ("lesen", "hören"):
                return [finite, i, i + 1]
    return []


def _parts_of_ruled(words: Words, clause: Clause, lexicon: Lexicon) -> list[int]:
    """»In der Satzung ist festgelegt, dass …«: the state that a verb of speech leads to, with the
    paper in which it is written.
    """
    main = clause.end - 1
    if main <= clause.finite or words.lower[clause.finite] not in _BE:
        return []
    readings = lexicon.verbs.get(words.lower[main], ())
    ruled = any(
        reading.form is Form.PARTICIPLE and "clause" in reading.verb.uses for reading in readings
    )
    nouns = (i for i in range(clause.begin, main) if words.pos[i] in NOMINAL)
    paper = ruled and any(is_document(words, i, lexicon) for i in nouns)
    return [clause.finite, main] if paper else []


def _stands_on(words: Words, clause: Clause, begin: int, hidden: Sequence[bool]) -> bool:
    """Whether the words from ``begin`` tell where it is written."""
    for i in range(begin, clause.end - 1):
        if hidden[i] or words.lower[i] not in _WRITTEN_ON or words.pos[i] != "ADP":
            continue
        if i == clause.first and clause.opener == i + 1:
            return True  # »…, in dem stand«
        noun = next((j for j in range(i + 1, min(i + 9, clause.end)) if words.pos[j] in NOMINAL), i)
        return noun > i and words.lower[noun] not in _GERMAN["places_of_stehen"]
    return False


def _names_what(words: Words, clause: Clause, hidden: Sequence[bool], lexicon: Lexicon) -> bool:
    """»Im Hof steht ein Haus«: something stands there, if it is not »der Satz« or »die Worte«."""
    return any(
        words.roles[i] == "subject"
        and not hidden[i]
        and words.lower[i] != "es"
        and not is_document(words, i, lexicon)
        for i in range(clause.begin, clause.end)
    )


def _inserted(words: Words, sentence: Sentence, k: int, hidden: Sequence[bool]) -> Cue | None:
    """»Der Termin, orakelte Wirt Amsel, werde platzen«: whatever verb, the subjunctive around it
    shows that it tells.
    """
    clause = sentence.clauses[k]
    short = clause.end - clause.begin <= _LONGEST_INSERTED
    if not k or clause.separator != "," or clause.coordinator or clause.dependent or not short:
        return None
    verb = clause.first + (words.lower[clause.first] == "so")
    told = any(c.subjunctive and not c.dependent for c in sentence.clauses if c is not clause)
    if not told or not _is_verb(words, clause, verb) or hidden[verb]:
        return None
    if not is_speaker(words, verb + 1, clause.end):
        return None
    last = clause.end - 1
    parts = [verb, last] if last > verb and words.roles[last] == "particle" else [verb]
    return Cue("verb", verb, parts, k, INSERTED, Medium.SPEECH, False, verb, INSERTED.uses)


def _is_verb(words: Words, clause: Clause, i: int) -> bool:
    """Whether a verb of the indicative stands at word ``i``; what the tagger takes for an adjective
    is put right.
    """
    if i >= clause.end:
        return False
    if i == clause.finite:
        return words.pos[i] == "VERB" and not words.subjunctive[i]
    past = words.lower[i].endswith(("te", "ten")) and words.pos[i] == "ADJ"
    if words.lower[i].startswith("un") and not is_verb_form(words.lower[i]):
        return False  # »…, unbegleitete Jugendliche, …«
    if clause.finite >= 0 or not past or i + 1 >= clause.end:
        return False
    words.pos[i], words.finite[i] = "VERB", True
    clause.finite, clause.kind = i, ClauseKind.VERB_FIRST
    return True


def is_speaker(words: Words, begin: int, end: int) -> bool:
    """Whether a person, an organisation or a pronoun for one stands right behind the verb."""
    if begin >= end:
        return False
    if words.pos[begin] == "PRON":
        return words.lower[begin] in _GERMAN["speaking_pronouns"]
    if words.pos[begin] == "PROPN" and words.cases[begin] == "Gen" and begin + 1 < end:
        begin += words.pos[begin + 1] == "NOUN"  # »stichelte Hellers | Anwalt Bert Vogt«
    for i in range(begin, min(end, begin + 6)):
        if words.pos[i] in NOMINAL:
            one = "Number=Sing" in words.morphs[begin - 1] and "Number=Plur" in words.morphs[i]
            nominative = words.cases[i] not in ("Dat", "Gen") and not one
            return nominative and (can_speak(words, i, "de") or _bears_name(words, i))
        if words.pos[i] not in ("DET", "ADJ", "NUM"):
            return False
    return False


def _bears_name(words: Words, i: int) -> bool:
    """»Kassenwart Uwe Reit«: a noun of any kind with a full name behind it is somebody."""
    named = words.pos[i + 1 : i + 3] == ["PROPN", "PROPN"] and words.heads[i + 1] == i
    return named and words.pos[i] == "NOUN"
