"""What a verb tells by its object alone (»bestreitet den Vorwurf«, »warnt vor Hochwasser«), and who
tells it.
"""

from __future__ import annotations

from dataclasses import replace

from extraction.german.content.left_unsaid import is_not_done
from extraction.german.cues.cue import Cue
from extraction.german.cues.cue_finder import words_and_pairs
from extraction.german.grammar.quoted_names import MARKS
from extraction.german.speakers.agents import is_happening
from extraction.german.speakers.cue_speakers import find_speaker
from extraction.german.speakers.voices import names_somebody
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.statements.animacy import can_speak
from extraction.statements.context import Context
from extraction.statements.rejections import is_name, labels_with_quotation

_GERMAN = word_groups("de")
_BE, _NEGATED = _GERMAN["forms_of_sein"], _GERMAN["negations"]
_ABSTRACT = tuple(_GERMAN["abstract_endings"])
_OF = frozenset({"von", "vom", "durch"})
_IN_PHRASES = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
_SEEN_IN = tuple(_GERMAN["seen_in_something"])
_RELATIVES, _SUBJECT_RELATIVES = _GERMAN["relatives"], _GERMAN["subject_relatives"]
_PRONOUN_SUBJECTS = _GERMAN["speaking_pronouns"] | _GERMAN["only_nominative"]


def tells_object(context: Context, k: int, cue: Cue) -> bool:
    """Whether the cue tells its object as something that is said."""
    sentence = context.sentences[k]
    if cue.rule not in ("verb", "wollen") or not cue.uses & {"object", "act"}:
        return False
    if not cue.uses & {"object", "reflexive"} and _is_reflexive(context, sentence, cue):
        return False
    if not _has_told_object(context, k, cue):
        return False
    return not (
        labels_with_quotation(context, k, cue.verb)
        or _quotes_its_object(context, k, cue)
        or _is_wished(context, sentence, cue)
        or _counts_victims(context, sentence, cue)
        or _is_attribute(context, sentence, cue)
        or _names_itself(context, sentence, cue)
        or _is_only_named(context, sentence, cue)
        or is_not_done(context, sentence, cue)
        or _is_told_behind_colon(sentence, cue)
    )


def _has_told_object(context: Context, k: int, cue: Cue) -> bool:
    """Whether beside the verb stands what it tells, and not what is there to be seen."""
    sentence = context.sentences[k]
    if not _has_object_words(context, sentence, cue) or not _has_object(context, sentence, cue):
        return False
    return not _is_perceived(context, k, sentence, cue)


def _is_perceived(context: Context, k: int, sentence: Sentence, cue: Cue) -> bool:
    """Whether somebody looks at or waits for what is there, and thinks nothing of it; or something
    came about »wie erwartet«, »wie angekündigt«.
    """
    if context.words.lower[cue.main - 1] == "wie":
        return True
    lemma = cue.verb.lemma if cue.verb else ""
    if lemma == "sehen":
        return _is_seen_in_place(context, k, sentence, cue)
    return lemma == "erwarten" and _awaits_somebody(context, sentence, cue)


def _is_seen_in_place(context: Context, k: int, sentence: Sentence, cue: Cue) -> bool:
    """»Sie sah das Auto in der Garage« tells nothing; »sieht die Lösung in X« and »sieht es als
    Erfolg« tell what somebody thinks. What is quoted there is a statement of its own.
    """
    words, clause = context.words, sentence.clauses[cue.clause]
    inside = range(clause.begin, clause.end)
    quoted = (context.ranges[index] for index in context.partial.get(k, ()))
    if any(clause.begin <= begin < clause.end for begin, _ in quoted):
        return True
    if not {"als", "darin"}.isdisjoint(words.lower[i] for i in inside):
        return False
    seen = [words.lower[i] for i in inside if words.pos[i] == "NOUN" and words.heads[i] == cue.main]
    endings = _SEEN_IN if "Tense=Past" in words.morphs[cue.main] else (*_SEEN_IN, *_ABSTRACT)
    return not any(noun.endswith(endings) for noun in seen)


def _awaits_somebody(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»Die Helfer erwarten die Läufer«: they wait for them; a crowd of so many is what they
    expect.
    """
    words, clause = context.words, sentence.clauses[cue.clause]
    objects = (
        i
        for i in range(clause.begin, clause.end)
        if words.pos[i] in NOMINAL and words.labels[i] == "obj" and words.heads[i] == cue.main
    )
    return any(can_speak(words, i, "de") and words.pos[i - 1] != "NUM" for i in objects)


def _quotes_its_object(context: Context, k: int, cue: Cue) -> bool:
    """»warnte vor einem „ungleichen Kampf“«: the quoted words are the statement, not the sentence
    around them.
    """
    words, sentence = context.words, context.sentences[k]
    if not cue.uses & {"quote", "clause"}:
        return False
    for index in context.partial.get(k, ()):
        begin, end = context.ranges[index]
        small = "".join(words.texts[begin + 1 : begin + 2])[:1].islower()
        if sentence.clause_of(begin) != cue.clause:
            continue
        if accuses_of(words, cue, begin):
            return True
        if small or _calls_it(words, cue, begin):
            return not is_name(context, begin, end)
    return False


def accuses_of(words: Words, cue: Cue, begin: int) -> bool:
    """»wirft dem Senat „Wortbruch“ vor«: what somebody is charged with, in quotation marks; not
    what he »muss sich vorwerfen lassen«.
    """
    charges = cue.verb is not None and cue.verb.lemma in _GERMAN["charging_verbs"]
    charges = charges and "lassen" not in words.lower[cue.main + 1 : cue.main + 2]
    return charges and (words.pos[begin - 1] in NOMINAL or words.lower[begin - 1] == "anderem")


def _calls_it(words: Words, cue: Cue, begin: int) -> bool:
    """»sprach von einem „Kahlschlag mit Ansage“«, »rät zu „Gelassenheit“«: of what somebody speaks
    in quotation marks, he calls it so.
    """
    lemma = cue.verb.lemma if cue.verb else ""
    before = words.lower[max(0, begin - 2) : begin]
    if lemma == "raten":
        return before[-1:] == ["zu"]
    of = before[-1:] == ["von"] or before in (["von", "einem"], ["von", "einer"])
    return of and lemma in _GERMAN["speaking_of"]


def _has_object_words(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»hält es für falsch«: a verb that tells of speech only with a certain word beside it, if not
    with any object (»bestreitet den Vorwurf«).
    """
    if "act" in cue.uses:
        return True
    asked = cue.verb.object_words if cue.verb else frozenset()
    clause = sentence.clauses[cue.clause]
    return not asked or not asked.isdisjoint(words_and_pairs(context.words, clause))


def _is_wished(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»wollte fast das Doppelte verlangen«: with a modal verb nothing has been said yet."""
    return cue.rule == "verb" and any(
        context.words.lower[i] in context.lexicon.words["modals"] for i in cue.words
    )


def _counts_victims(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»forderte drei Tote«, »hat mehr als hundert Todesopfer gefordert«: the disaster does not
    speak.
    """
    clause = sentence.clauses[cue.clause]
    return any(
        context.words.lower[i] in context.lexicon.words["victims"]
        for i in range(clause.begin, clause.end)
    )


def _is_only_named(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»wurde nicht genannt«, »wurde begrüßt«: a passive verb of judging tells a judgement only with
    »als«, or of a thing with who judges (»Vom Verband wird die Reform begrüßt«).
    """
    clause = sentence.clauses[cue.clause]
    judges = cue.verb is not None and "label" in cue.verb.uses
    if not cue.passive or not judges or "als" in context.words.lower[clause.begin : clause.end]:
        return False
    judge = speaker_of_act(context, sentence, cue)
    if judge is None or context.words.lower[judge[0] - 1] not in _OF:
        return True
    return not (names_somebody(context, judge) and _is_thing_judged(context, clause))


def _is_thing_judged(context: Context, clause: Clause) -> bool:
    """Whether the passive's subject is a noun that cannot speak: guests are welcomed in another
    way than plans.
    """
    words = context.words
    subjects = [
        i
        for i in range(clause.begin, clause.end)
        if words.labels[i].startswith(("nsubj", "sb")) and words.pos[i] in NOMINAL
    ]
    return bool(subjects) and not any(can_speak(words, i, "de") for i in subjects)


def _is_attribute(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """», auch Fasthenne genannt, «: a participle on its own describes a thing and tells of no
    speaking.
    """
    return cue.finite < 0 and len(cue.words) == 1 and not context.words.finite[cue.main]


def _is_told_behind_colon(sentence: Sentence, cue: Cue) -> bool:
    """»Ein Vater schlug Alarm: Seine Tochter habe über Übelkeit geklagt.«: the complaint is itself
    told.
    """
    clause = sentence.clauses[cue.clause]
    return clause.separator == ":" and clause.subjunctive


def _is_reflexive(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»Zum Schluss meldete sich die Rentnerin«: with »sich« it is another verb."""
    clause = sentence.clauses[cue.clause]
    return "sich" in context.words.lower[clause.begin : clause.end]


def _names_itself(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»der sich „Fuchs“ nennt«, »Die Band nannte sich Silberfuchs«: a name that somebody took; who
    »nennt sich erleichtert« tells something.
    """
    if cue.verb is None or "label" not in cue.verb.uses:
        return False
    words, clause = context.words, sentence.clauses[cue.clause]
    own = words.lower[clause.begin : clause.end]
    if "sich" not in own:
        return False
    behind = clause.begin + own.index("sich") + 1
    word = next((i for i in range(behind, clause.end) if words.texts[i] not in MARKS), clause.end)
    return word < clause.end and words.pos[word] in NOMINAL


def _has_object(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»bestreitet den Vorwurf«: a verb that tells by any object has a noun beside its subject."""
    if "object" in cue.uses and _asks_nothing(cue):
        return True
    clause = sentence.clauses[cue.clause]
    end = max(clause.end, *cue.words)  # »geht von einer gewollten, geplanten Tat aus«
    nouns = [i for i in range(clause.begin, end) if context.words.pos[i] in NOMINAL]
    objects = [i for i in nouns if context.words.roles[i] != "subject"]
    return bool(objects) or len(nouns) > 1 or _points_back(context.words, clause, cue)


def _points_back(words: Words, clause: Clause, cue: Cue) -> bool:
    """»Der Verein bestritt das bis zuletzt.«, »Das bestritt der Verein.«: what was told before is
    its object, whatever the parse takes an opening »das« for.
    """
    pointing = (
        i for i in range(clause.begin, clause.end) if words.lower[i] in _GERMAN["pointing_words"]
    )
    if _takes_up_dative(words, clause, cue):
        return True
    return any(
        words.heads[i] in cue.words
        and (words.labels[i] == "obj" or (i == clause.first and i < cue.main))
        for i in pointing
    )


def _takes_up_dative(words: Words, clause: Clause, cue: Cue) -> bool:
    """»widersprach dem«, »Dem widersprach der Verein«: what was told before, in the dative."""
    if cue.verb is None or cue.verb.addressee != ("dat",):
        return False
    return any(
        words.lower[i] == "dem" and (i + 1 == clause.end or words.pos[i + 1] not in _IN_PHRASES)
        for i in range(clause.begin, clause.end)
    )


def _asks_nothing(cue: Cue) -> bool:
    return cue.verb is None or not cue.verb.object_words


def is_told_by_nobody(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»Den Gästen wurde Ersatz versprochen.«: a passive whose agent is not named."""
    clause = sentence.clauses[cue.clause]
    negated = _GERMAN["negations"] & set(context.words.lower[clause.begin : clause.end])
    plain = clause.kind is ClauseKind.MAIN and clause.finite in cue.words
    return cue.passive and plain and not negated


def is_a_thing(context: Context, cue: Cue, speaker: WordSpan) -> bool:
    """»Die Echtheit bestreitet keiner«: what cannot speak is the object of a verb that tells by any
    object; »Das Feuer bestätigte die Sorgen« tells nothing.
    """
    if is_happening(context.words, speaker):
        return True
    if cue.verb is not None and cue.verb.lemma in _GERMAN["verbs_of_somebody"]:
        return not _is_somebody(context, speaker)
    if "act" not in cue.uses:
        return False
    words = context.words
    nouns = [i for i in range(*speaker) if words.pos[i] in NOMINAL]
    if nouns and words.lower[nouns[0]] in _GERMAN["held_things"]:
        return True
    thing = bool(nouns) and words.lower[nouns[0]].endswith(_ABSTRACT)
    return thing and not names_somebody(context, speaker)


def _is_somebody(context: Context, speaker: WordSpan) -> bool:
    """»Dieser Darstellung widersprach die Kasse«: an account is no one who contradicts."""
    words = context.words
    nouns = [i for i in range(*speaker) if words.pos[i] in NOMINAL]
    if nouns and not can_speak(words, nouns[0], "de"):
        return False
    return names_somebody(context, speaker)


def cue_of_subject(context: Context, sentence: Sentence, cue: Cue) -> Cue:
    """»Brand lobte das Team, kündigte aber Gespräche an«: the verb that the subject of both stands
    with.
    """
    clause = sentence.clauses[cue.clause]
    goes_on = clause.kind is ClauseKind.VERB_FIRST and clause.finite + 1 < clause.end
    if not goes_on or context.words.lower[clause.finite + 1] not in _GERMAN["contrasting_adverbs"]:
        return cue
    mains = [  # »Sie räumte ein, es werde eng, sprach aber von …«: not what is told between them
        (k, c)
        for k, c in enumerate(sentence.clauses[: cue.clause])
        if c.kind is ClauseKind.MAIN and not c.subjunctive
    ]
    before = [(k, c) for k, c in mains if not context.quoted[c.finite]]
    if not before:
        return cue
    k, main = before[-1]
    return replace(cue, main=main.finite, words=[main.finite], clause=k, finite=main.finite)


def speaker_of_act(context: Context, sentence: Sentence, cue: Cue) -> WordSpan | None:
    begin, words = sentence.begin, context.words
    # »Das kritisierte die Behörde«, where the parse takes »das« for the subject
    if words.lower[begin] in _GERMAN["pointing_words"] and words.finite[begin + 1]:
        begin += 1
    found = find_speaker(words, sentence, cue, context.hidden, context.lexicon, begin)
    if found is None or cue.verb is None:
        return found
    for i in range(found[0] + 1, found[1]):
        if context.words.lower[i] in cue.verb.object_words and context.words.pos[i] == "ADP":
            return WordSpan((found[0], i))  # »sprach sich Maas [für Strafen] aus«
    return found
