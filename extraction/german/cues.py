"""Finds cues: the words that show that something is said, and the parts they stand in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extraction.german.cue import Cue
from extraction.german.unlisted_cues import unlisted_cues
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.lexicon import Lexicon, SpeechVerb, VerbReading
from extraction.parse.verb_forms import Form
from extraction.parse.word_groups import word_groups
from extraction.parse.words import Words
from extraction.records import Medium
from extraction.statements.context import Context

_GERMAN = word_groups("de")
_HAVE, _BECOME, _BE = (
    _GERMAN["forms_of_haben"],
    _GERMAN["forms_of_werden"],
    _GERMAN["forms_of_sein"],
)
_AUXILIARIES = _HAVE | _BECOME | _BE
_STANCE_USES = frozenset({"clause", "infinitive"})
_CLAIM = _GERMAN["claiming_modals"]


def verb_cues(context: Context, k: int) -> list[Cue]:
    """The verb cues of sentence ``k`` outside quotations, found once: nearly every rule asks for
    them.
    """
    if k not in context.cues:
        words, sentence, lexicon = context.words, context.sentences[k], context.lexicon
        found = list(find_verb_cues(words, sentence, context.quoted, lexicon))
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
        cue = cue or _verb_cue(words, sentence, k, clause, hidden, lexicon)
        cue = cue or _noun_cue(words, k, clause, hidden, lexicon)
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
    for i in range(clause.begin, clause.end):
        if hidden[i] or not (readings := lexicon.readings(words.lower[i])):
            continue
        if words.texts[i][:1].isupper() and (
            words.pos[i] not in ("VERB", "AUX") or i != clause.first
        ):
            continue
        for reading in readings:
            parts = _parts(words, sentence, k, clause, i, reading, hidden, lexicon)
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


def _uses_here(words: Words, clause: Clause, verb: SpeechVerb) -> frozenset[str]:
    """»besteht darauf«, »legte Wert darauf«: without the word that has to stand beside it the verb
    tells nothing.
    """
    asking = verb.beside.keys() & {"clause", "infinitive"}
    if not asking:
        return verb.uses
    here = frozenset(words.lower[clause.begin : clause.end])
    return verb.uses - {use for use in asking if here.isdisjoint(verb.beside[use])}


def _parts(
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


def _noun_cue(
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


def _stance_cue(
    words: Words, k: int, clause: Clause, hidden: Sequence[bool], lexicon: Lexicon
) -> Cue | None:
    """»zeigte sich überzeugt«, »ist sicher«."""
    finite = clause.finite
    if finite < 0 or hidden[finite] or words.lower[finite] not in lexicon.words["stance_verbs"]:
        return None
    for i in range(clause.end - 1, clause.begin - 1, -1):
        if words.lower[i] in lexicon.words["stance_words"]:
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
