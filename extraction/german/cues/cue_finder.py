"""Finds cues: the words that show that something is said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extraction.german.cues.cue import Cue
from extraction.german.cues.noun_cues import denied_cue, is_told_behind, noun_cue
from extraction.german.cues.unlisted_cues import stands_written, unlisted_cues
from extraction.german.grammar.verb_parts import verb_parts
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.lexicon import Lexicon, SpeechVerb
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words
from extraction.records import Medium
from extraction.statements.context import Context

_GERMAN = word_groups("de")
_STANCE_USES = frozenset({"clause", "infinitive"})
_OBJECT = frozenset(
    {"object"}
)  # »hegt den Verdacht, …«: the noun, and not its verb, tells a clause
_CLAIM = _GERMAN["claiming_modals"]


def verb_cues(context: Context, k: int) -> list[Cue]:
    """The verb cues of sentence ``k`` outside quotations, found once: nearly every rule asks for
    them.
    """
    if k not in context.cues:
        words, sentence, lexicon = context.words, context.sentences[k], context.lexicon
        found = [
            cue
            for cue in find_verb_cues(words, sentence, context.quoted, lexicon)
            if not stands_written(words, sentence, cue) and not context.hidden[cue.main]
        ]
        taken = [cue.clause for cue in found]
        found += unlisted_cues(words, sentence, context.quoted, lexicon, taken)
        context.cues[k] = sorted(found, key=lambda cue: cue.clause)
    return context.cues[k]


def find_verb_cues(
    words: Words, sentence: Sentence, hidden: Sequence[bool], lexicon: Lexicon
) -> Iterator[Cue]:
    """The verb cues of a sentence, at most one a clause: the first that is complete."""
    for k, clause in enumerate(sentence.clauses):
        cue = _stance_cue(words, k, clause, hidden, lexicon) or _claim_cue(words, k, clause)
        cue = cue or denied_cue(words, sentence, k, hidden, lexicon)
        cue = cue or _verb_cue(words, sentence, k, clause, hidden, lexicon)
        if cue is None or (cue.uses == _OBJECT and is_told_behind(sentence, k)):
            cue = noun_cue(words, k, clause, hidden, lexicon) or cue
        if cue:
            yield cue


def _verb_cue(
    words: Words,
    sentence: Sentence,
    k: int,
    clause: Clause,
    hidden: Sequence[bool],
    lexicon: Lexicon,
) -> Cue | None:
    best: Cue | None = None
    verbs, lower = lexicon.verbs, words.lower
    if verbs.keys().isdisjoint(lower[clause.begin : clause.end]):
        return None
    for i in range(clause.begin, clause.end):
        if lower[i] not in verbs or hidden[i]:
            continue
        if words.texts[i][:1].isupper() and not _may_open(words, clause, i):
            continue
        for reading in verbs[lower[i]]:
            parts = verb_parts(words, sentence, k, clause, i, reading, hidden, lexicon)
            if not parts:
                continue
            indices, passive, finite = parts
            passive = passive and "quoting" not in reading.verb.uses
            uses = _uses_here(words, clause, reading.verb)
            if reading.verb.uses and not uses:
                continue
            cue = Cue(
                "verb",
                i,
                indices,
                k,
                reading.verb,
                reading.verb.medium,
                passive,
                finite,
                uses,
            )
            if best is None or len(cue.words) > len(best.words):
                best = cue
    return _with_announcement(words, sentence, clause, best, hidden, lexicon) if best else None


def _may_open(words: Words, clause: Clause, i: int) -> bool:
    """Whether the word with a capital is a verb that its sentence begins with; in front of the
    passive's auxiliary, whatever the tagger takes it for: »Vorgeworfen wird ihm Betrug«.
    """
    passive = i + 1 < clause.end and words.lower[i + 1] in _GERMAN["passive_finites"]
    return i == clause.first and (passive or words.pos[i] in ("VERB", "AUX"))


def _uses_here(words: Words, clause: Clause, verb: SpeechVerb) -> frozenset[str]:
    """»besteht darauf«, »legte Wert darauf«: without the word that has to stand beside it the verb
    tells nothing.
    """
    asking = verb.beside.keys() & {"clause", "infinitive"}
    if verb.uses <= verb.beside.keys():  # »übte Kritik«: else »üben« tells nothing
        asking = set(verb.beside)
    if not asking:
        return verb.uses
    here = words_and_pairs(words, clause)
    if verb.lemma in _GERMAN["silent_negated"] and not _GERMAN["negations"].isdisjoint(here):
        return verb.uses - asking  # »nahm dazu nicht Stellung«
    return verb.uses - {use for use in asking if here.isdisjoint(verb.beside[use])}


def words_and_pairs(words: Words, clause: Clause) -> frozenset[str]:
    """The words of a clause in small letters, and each two neighbours with a line between them, as
    the lexicon asks for them: »zur_last«.
    """
    inside = words.lower[clause.begin : clause.end]
    return frozenset((*inside, *map("_".join, pairwise(inside))))


def _with_announcement(
    words: Words,
    sentence: Sentence,
    clause: Clause,
    cue: Cue,
    hidden: Sequence[bool],
    lexicon: Lexicon,
) -> Cue:
    """The words beside the verb that belong to the cue: »geht davon aus«, »hält für«, »wie«."""
    announcing = lexicon.words["announcing_adverbs"]
    for j in range(max(clause.begin, min(cue.words) - 2), clause.end):
        free = words.lower[j] in announcing and j not in cue.words and not hidden[j]
        if free and _announces(words, sentence, clause, cue, j):
            cue.words = sorted([*cue.words, j])
            break
    if cue.verb and cue.verb.lemma == "halten":
        _with_judgement(words, clause, cue)
    if clause.dependent and clause.opener >= 0 and words.lower[clause.opener] == "wie":
        cue.words = sorted({*cue.words, clause.opener})
    if cue.verb and "reflexive" in cue.verb.uses:
        _with_reflexive(words, clause, cue)
    _with_fixed_words(words, clause, cue, hidden)
    return cue


def _with_fixed_words(words: Words, clause: Clause, cue: Cue, hidden: Sequence[bool]) -> None:
    """»verabschiedete sich mit den Worten«, »Es wird vermutet«."""
    for j in range(clause.begin, clause.end - 2):
        if words.lower[j : j + 3] == ["mit", "den", "worten"] and not hidden[j]:
            cue.words = sorted({*cue.words, j, j + 1, j + 2})
    if cue.passive and words.lower[clause.first] == "es" and cue.finite == clause.first + 1:
        cue.words = [clause.first, *cue.words]


def _announces(words: Words, sentence: Sentence, clause: Clause, cue: Cue, j: int) -> bool:
    """»geht davon aus«, »wies darauf hin«: whether the pronominal adverb at ``j`` announces the
    clause that is told.
    """
    if words.lower[j] == "dazu" and not _infinitive_follows(sentence, cue.clause):
        return False  # »sagte dazu«: to what he said it
    behind_finite = j > min(cue.main, cue.finite) if cue.finite >= 0 else j > cue.main
    return j != clause.first and (behind_finite or clause.dependent)


def _with_judgement(words: Words, clause: Clause, cue: Cue) -> None:
    """»hält es für möglich, dass«: the judgement is part of the cue."""
    lower = words.lower
    es = next((j for j in range(clause.begin, clause.end) if lower[j] == "es"), -1)
    for j in range(max(es, 0), clause.end - 1):
        if es >= 0 and lower[j] == "für" and words.pos[j + 1] in ("ADJ", "ADV", "VERB"):
            cue.words = sorted({*cue.words, es, j, j + 1})
            return


def _infinitive_follows(sentence: Sentence, k: int) -> bool:
    return any(clause.kind is ClauseKind.INFINITIVE for clause in sentence.clauses[k + 1 : k + 3])


def _with_reflexive(words: Words, clause: Clause, cue: Cue) -> None:
    """»äußerte sich«."""
    for j in range(max(clause.begin, min(cue.words) - 3), min(clause.end, cue.main + 3)):
        if words.lower[j] == "sich":
            cue.words = sorted({*cue.words, j})
            return


def _stance_cue(
    words: Words, k: int, clause: Clause, hidden: Sequence[bool], lexicon: Lexicon
) -> Cue | None:
    """»zeigte sich überzeugt«, »ist sicher«."""
    finite = clause.finite
    if finite < 0 or hidden[finite] or words.lower[finite] not in lexicon.words["stance_verbs"]:
        return None
    for i in range(clause.end - 1, clause.begin - 1, -1):
        if words.lower[i] in lexicon.words["stance_words"]:
            if i and words.lower[i - 1] in _GERMAN["degrees_with_result"]:
                return None  # »ist derart unzufrieden, dass sie streikt«: what comes of it
            indices = [finite, i]
            if "sich" in words.lower[clause.begin : clause.end]:
                indices.append(words.lower.index("sich", clause.begin, clause.end))
            return Cue(
                "stance", i, sorted(indices), k, None, Medium.THOUGHT, False, finite, _STANCE_USES
            )
    return None


def _claim_cue(words: Words, k: int, clause: Clause) -> Cue | None:
    """»will nichts gewusst haben«: with a perfect infinitive wollen tells what somebody claims of
    himself.
    """
    finite, last = clause.finite, clause.end - 1
    while last > finite and words.pos[last] == "PUNCT":
        last -= 1
    if finite < 0 or clause.dependent or words.lower[finite] not in _CLAIM or last - 1 <= finite:
        return None
    if (
        words.lower[last] not in _GERMAN["perfect_infinitives"]
        or "VerbForm=Part" not in words.morphs[last - 1]
    ):
        return None
    uses = frozenset({"clause", "question", "object"})
    return Cue(
        "wollen", last - 1, [finite, last - 1, last], k, None, Medium.SPEECH, False, finite, uses
    )


def clause_is_cue_of_manner(clause: Clause, words: Words) -> bool:
    """»wie die Polizei mitteilte«: the cue clause itself is opened by »wie«."""
    if (
        clause.kind not in (ClauseKind.CONTENT, ClauseKind.SUBORDINATE)
        or words.lower[clause.opener] != "wie"
    ):
        return False
    # »Wie lange das Bad geschlossen bleibt«
    return words.lower[clause.opener + 1] not in _GERMAN["asked_degrees"]
