"""The parts of a verb of speech in its clause: auxiliaries, a separated particle, a modal verb."""

from __future__ import annotations

from collections.abc import Sequence

from extraction.parse.clauses import Clause, Sentence
from extraction.parse.lexicon import Lexicon, SpeechVerb, VerbReading
from extraction.parse.verb_forms import Form
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words

_GERMAN = word_groups("de")
_HAVE, _BECOME, _BE = (
    _GERMAN["forms_of_haben"],
    _GERMAN["forms_of_werden"],
    _GERMAN["forms_of_sein"],
)
_AUXILIARIES = _HAVE | _BECOME | _BE


def verb_parts(
    words: Words,
    sentence: Sentence,
    k: int,
    clause: Clause,
    i: int,
    reading: VerbReading,
    hidden: Sequence[bool],
    lexicon: Lexicon,
) -> tuple[list[int], bool, int] | None:
    """The words of the verb, whether it is passive, and its finite word; None when the reading does
    not fit here.
    """
    form, whole, verb = reading.form, reading.whole, reading.verb
    if form is Form.FINITE and (words.finite[i] or clause.finite in (-1, i)):
        return _finite_parts(words, sentence, k, clause, i, whole, verb)
    if form is Form.PARTICIPLE and verb.lemma == "heißen":
        return _said_there(words, clause, i)
    if form is Form.PARTICIPLE:
        parts = _participle_parts(words, clause, i, whole, verb, hidden)
        alone = parts is not None and len(parts[0]) == 1
        if alone and _goes_on_passive(words, sentence, k):
            return [i], True, -1
        return (_split_perfect(words, sentence, k, i, whole) if alone else None) or parts
    if form is Form.INFINITIVE and whole:
        return _modal_parts(words, clause, i, lexicon)
    return ([i], False, i) if form is Form.ZU_INFINITIVE else None


def _modal_parts(
    words: Words, clause: Clause, i: int, lexicon: Lexicon
) -> tuple[list[int], bool, int] | None:
    """»will … sagen«: an infinitive with its modal verb."""
    finite = clause.finite
    modal = finite >= 0 and finite != i and words.lower[finite] in lexicon.words["modals"]
    return ([finite, i], False, finite) if modal else None


def _finite_parts(
    words: Words, sentence: Sentence, k: int, clause: Clause, i: int, whole: bool, verb: SpeechVerb
) -> tuple[list[int], bool, int] | None:
    if words.pos[i] not in ("VERB", "AUX") and not (clause.first == i and clause.finite in (-1, i)):
        return None
    if verb.lemma == "heißen":
        return _with_es(words, clause, i)
    if whole:
        return None if not verb.particle and _has_particle(words, clause, i) else ([i], False, i)
    if i > clause.begin and words.lower[i - 1] == verb.particle and len(verb.particle) > 3:
        return [i - 1, i], False, i  # »wie der Verband bekannt gab«
    last = _particle(words, sentence, k, i, verb.particle)
    return ([i, last], False, i) if last >= 0 else None


def _has_particle(words: Words, clause: Clause, i: int) -> bool:
    """»forderte die Garde an«, »sprach ihn frei«: with its particle it is another verb."""
    last = clause.end - 1
    while last > i and words.pos[last] == "PUNCT":
        last -= 1
    alone = words.pos[last] == "ADP" or words.lower[last] in _GERMAN["adverbial_particles"]
    return last > i and alone and words.roles[last] == "particle" and words.heads[last] == i


def _with_es(words: Words, clause: Clause, i: int) -> tuple[list[int], bool, int] | None:
    """»heißt es«, »es heißt«, »wie es dort hieß«; without »es« the verb names things."""
    behind_opener = (clause.opener + 1,) if clause.dependent and clause.opener >= 0 else ()
    for j in (i + 1, i - 1, *behind_opener):
        if clause.begin <= j < clause.end and words.lower[j] in ("es", "'s"):
            return sorted((i, j)), False, i
    return None


def _said_there(words: Words, clause: Clause, i: int) -> tuple[list[int], bool, int] | None:
    """»hatte es geheißen«: without »es« somebody was called so."""
    finite = clause.finite
    if finite < 0 or words.lower[finite] not in _HAVE:
        return None
    es = next((j for j in range(clause.begin, i) if words.lower[j] in ("es", "'s")), -1)
    return (sorted((finite, es, i)), False, finite) if es >= 0 else None


def _particle(words: Words, sentence: Sentence, k: int, i: int, particle: str) -> int:
    """The separated particle at the end of the verb's clause, also behind clauses set into it; -1
    for none.
    """
    for clause in sentence.clauses[k : k + 4]:
        if clause is not sentence.clauses[k] and clause.finite >= 0 and not clause.dependent:
            return -1  # »sagt er und winkt ab«
        for j in range(clause.end - 1, max(clause.begin, i + 1) - 1, -1):
            if words.lower[j] == particle and (
                j == clause.end - 1 or words.pos[j] in ("ADP", "ADV", "PART", "ADJ")
            ):
                at_end = j == clause.end - 1 or words.pos[j + 1] in ("PUNCT", "CCONJ")
                if at_end:
                    return j
    return -1


def _participle_parts(
    words: Words, clause: Clause, i: int, whole: bool, verb: SpeechVerb, hidden: Sequence[bool]
) -> tuple[list[int], bool, int] | None:
    if not whole and (i == clause.begin or words.lower[i - 1] != verb.particle):
        return None
    auxiliaries = _auxiliaries_of(words, clause, i, hidden)
    indices = [*([i] if whole else [i - 1, i]), *auxiliaries]
    passive = any(words.lower[j] in _BECOME for j in auxiliaries)
    if len(indices) == 1 and (words.finite[i] or _is_a_state(words, clause, verb)):
        return None
    finites = [j for j in auxiliaries if words.finite[j]]
    finite = finites[-1] if finites else next(iter(auxiliaries), -1)
    if finite > i > clause.finite >= 0 and not clause.dependent:
        finite = clause.finite  # »soll … gesagt haben«
    return sorted(set(indices)), passive, finite


def _auxiliaries_of(words: Words, clause: Clause, i: int, hidden: Sequence[bool]) -> list[int]:
    """The auxiliaries of the participle at ``i``; »ist« only where »worden« makes it a passive."""
    return [
        j
        for j in range(clause.begin, clause.end)
        if words.lower[j] in _AUXILIARIES
        and j != i
        and not hidden[j]
        and (words.lower[j] not in _BE or _worden_follows(words, clause, i))
    ]


def _goes_on_passive(words: Words, sentence: Sentence, k: int) -> bool:
    """»wurde nichts versprochen, aber zugesichert«: the auxiliary stands in the clause before."""
    clause = sentence.clauses[k]
    before = sentence.clauses[k - 1] if k else clause
    if not clause.coordinator or clause.finite >= 0 or before.finite < 0:
        return False
    return words.lower[before.finite] in _GERMAN["passive_finites"]


def _is_a_state(words: Words, clause: Clause, verb: SpeechVerb) -> bool:
    """»Die Ämter sind geschlossen«: how things stand; but »sind davon ausgegangen«, »ist bekannt
    geworden«.
    """
    if clause.finite < 0 or clause.dependent or words.lower[clause.finite] not in _BE:
        return False
    return (
        verb.lemma not in _GERMAN["perfects_with_sein"]
        and "geworden" not in words.lower[clause.begin : clause.end]
    )


def _split_perfect(
    words: Words, sentence: Sentence, k: int, i: int, whole: bool
) -> tuple[list[int], bool, int] | None:
    """»hatte der Leiter, Peter Wolf, zugesagt«: an apposition stands between the auxiliary and its
    participle.
    """
    if not whole or sentence.clauses[k].finite >= 0:
        return None
    for clause in reversed(sentence.clauses[max(k - 3, 0) : k]):
        if clause.finite >= 0:
            alone = words.lower[clause.finite] in _HAVE and not clause.dependent
            return ([clause.finite, i], False, clause.finite) if alone else None
    return None


def _worden_follows(words: Words, clause: Clause, i: int) -> bool:
    return i + 1 < clause.end and words.lower[i + 1] == "worden"
