"""What is said with a German cue: the clauses behind, before or around it, and the frame that holds
them.
"""

from __future__ import annotations

from extraction.german.content.content_before import (
    DASS_OR_OB,
    Content,
    content_before,
    stands_behind,
    without_stop,
)
from extraction.german.content.content_stop import content_stop
from extraction.german.cues.cue import Cue
from extraction.german.cues.cue_finder import clause_is_cue_of_manner, words_and_pairs
from extraction.german.grammar.mood import can_be_subjunctive
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import NOMINAL, Words, WordSpan
from extraction.statements.candidates import trimmed
from extraction.statements.context import Context

_GERMAN = word_groups("de")
_OBJECTS = frozenset({"den", "einen", "keinen"})  # articles of an object, whatever its noun
_POINTING = _GERMAN["pointing_words"]
_MATRIX_COORDINATORS = _GERMAN["matrix_coordinators"]


def find_content(context: Context, sentence: Sentence, cue: Cue, floor: int) -> Content | None:
    """The words said and the frame around them, as ranges."""
    clause = sentence.clauses[cue.clause]
    if clause_is_cue_of_manner(clause, context.words):
        return _around_manner_clause(context, sentence, cue)
    after = _content_after(context, sentence, cue)
    behind = stands_behind(context, clause) or _is_set_in(context, cue, clause)
    behind = behind or _points_over_dash(context, cue, clause)
    follows = clause.separator in (",", "–") and not clause.coordinator and behind
    may_stand_before = follows and cue.clause > 0 and cue.rule != "noun"
    if after and not (may_stand_before and _begins_in_front(sentence, cue, after, floor)):
        return after
    around = content_before(context, sentence, cue, floor) if may_stand_before else None
    return around if around and (not after or len(around[0]) > 1) else after


def _is_set_in(context: Context, cue: Cue, clause: Clause) -> bool:
    """»Ohne Schiff, davon ist er überzeugt, werde …«"""
    led = context.words.lower[clause.first] == "davon" and clause.finite == clause.first + 1
    return cue.rule == "stance" and led


def _points_over_dash(context: Context, cue: Cue, clause: Clause) -> bool:
    """»Der Damm hält – das zumindest sagt der Verband.«"""
    opens = clause.separator == "–" and context.words.lower[clause.first] in _POINTING
    between = (context.words.pos[i] for i in range(clause.first + 1, clause.finite))
    return cue.rule == "verb" and opens and all(pos in ("ADV", "PART") for pos in between)


def _begins_in_front(sentence: Sentence, cue: Cue, after: Content, floor: int) -> bool:
    """»Es sei zu spät, konterte sie, deshalb falle die Wahl aus«: words of which the first part is
    told as well.
    """
    front = [c for c in sentence.clauses[: cue.clause] if c.begin >= floor]
    told = [c for c in front if c.finite >= 0 and not c.dependent]
    own = all(c.subjunctive and c.kind is not ClauseKind.VERB_FIRST for c in told[:1])
    return after[2].startswith("verb") and bool(told) and own


def _around_manner_clause(context: Context, sentence: Sentence, cue: Cue) -> Content | None:
    """»Wie die Polizei mitteilte, …« and »…, wie die Polizei mitteilte, …«."""
    if not cue.uses & {"clause", "quote"} or "label" in cue.uses or cue.rule != "verb":
        return None
    clause = sentence.clauses[cue.clause]
    begin, end = clause.begin, clause.end
    if clause.begin > sentence.begin:
        begin -= 1
    if end < sentence.end and context.words.texts[end] == ",":
        end += 1
    pieces = [WordSpan((sentence.begin, begin)), WordSpan((end, sentence.end))]
    pieces = [p for p in pieces if p[1] > p[0] and trimmed(context.words, p)]
    return (pieces, [without_stop(context, begin, end)], "wie clause") if pieces else None


def frame_begin(context: Context, sentence: Sentence, k: int) -> int:
    """The first word of the main clause around clause ``k``, with what stands before it."""
    while k > 0:
        clause = sentence.clauses[k]
        if clause.separator in (";", ":"):
            break
        if (
            clause.coordinator in _MATRIX_COORDINATORS
            and not clause.dependent
            and _has_main_verb(sentence, k)
        ):
            break
        k -= 1
    return sentence.clauses[k].begin


def _has_main_verb(sentence: Sentence, k: int) -> bool:
    return any(c.finite >= 0 and not c.dependent for c in sentence.clauses[:k])


def _content_after(context: Context, sentence: Sentence, cue: Cue) -> Content | None:
    clauses = sentence.clauses
    start = _content_start(context, sentence, cue)
    if start < 0:
        return None
    stop = content_stop(context, sentence, start)
    frame = [WordSpan((frame_begin(context, sentence, cue.clause), clauses[start].begin))]
    if cue.rule == "noun" and stop < len(clauses):
        frame.append(WordSpan((clauses[stop].begin - 1, sentence.end - 1)))
    quote = WordSpan((clauses[start].begin, clauses[stop - 1].end))
    return (
        [quote],
        [f for f in frame if f[1] > f[0]],
        _rule_name(context, cue, clauses[start], clauses[stop - 1]),
    )


def _rule_name(context: Context, cue: Cue, first: Clause, last: Clause) -> str:
    """»verb, dass clause«, »noun, infinitive«: what announces the words and what holds them."""
    opener = context.words.lower[first.opener] if first.opener >= 0 else ""
    if first.kind is ClauseKind.CONTENT:
        return f"{cue.rule}, {'dass' if opener in _GERMAN['dass'] else 'question'} clause"
    if first.kind is ClauseKind.INFINITIVE or (
        last.kind is ClauseKind.INFINITIVE and not first.finite >= 0
    ):
        return f"{cue.rule}, infinitive"
    mood = "subjunctive" if first.subjunctive or first.finite < 0 else "indicative"
    return f"{cue.rule}, {mood} clause"


def _content_start(context: Context, sentence: Sentence, cue: Cue) -> int:
    """The clause behind the cue's that begins the content, -1 for none."""
    clauses = sentence.clauses
    first = max(cue.clause, sentence.clause_of(max(cue.words))) + 1
    for k in range(first, min(first + 4, len(clauses))):
        clause = clauses[k]
        if cue.rule == "noun" and context.words.lower[clause.first] == "so":
            return -1  # »Der Vorwurf, so die Kammer, sei haltlos«
        if _can_be_content(context, sentence, cue, k):
            fronted = clause.kind in (ClauseKind.VERB_FIRST, ClauseKind.INFINITIVE)
            return first if fronted else k
        inserted = clause.kind in (
            ClauseKind.FRAGMENT,
            ClauseKind.SUBORDINATE,
        ) or _is_free_relative(context, clause)
        inserted = inserted and not clause.coordinator and not _speaks_itself(context, clause)
        if not inserted:
            return -1
    return -1


def _is_negated(context: Context, sentence: Sentence, cue: Cue) -> bool:
    clause = sentence.clauses[cue.clause]
    return any(
        context.words.lower[i] in _GERMAN["negations"] for i in range(clause.begin, clause.end)
    )


def _is_free_relative(context: Context, clause: Clause) -> bool:
    """»Sie warnt: Wer spare, riskiere viel.«: what »riskiere« has as its subject."""
    return (
        clause.kind is ClauseKind.CONTENT
        and context.words.lower[clause.opener] in _GERMAN["free_relatives"]
    )


def _speaks_itself(context: Context, clause: Clause) -> bool:
    """»…, da sie befürchten, …«: a clause set in before the content that has a verb of speech of
    its own.
    """
    if clause.finite < 0:
        return False
    readings = context.lexicon.readings(context.words.lower[clause.finite])
    return any(reading.whole and "clause" in reading.verb.uses for reading in readings)


def _can_be_asked_or_told(
    context: Context, sentence: Sentence, cue: Cue, clause: Clause, near: bool
) -> bool:
    """Whether a clause with »dass«, »ob« or a question word is content of the cue."""
    opener = context.words.lower[clause.opener] if clause.opener >= 0 else ""
    examined = cue.passive and "quote" not in cue.uses
    if opener not in _GERMAN["dass"] and (examined or _is_negated(context, sentence, cue)):
        # »Es wird geprüft, ob …«, »Es ist nicht bekannt, ob …«: nobody asks or tells
        return False
    silent = cue.verb is not None and cue.verb.lemma in _GERMAN["silent_negated"]
    if silent and _is_negated(context, sentence, cue):
        return False
    if opener == "wie" and _is_pointed_at(context, sentence, cue):
        return False  # »Das sagte er am Montag, wie die Zeitung schreibt.«
    if opener in DASS_OR_OB:
        return bool(cue.uses & {"clause", "question"}) or _has_object_word(context, sentence, cue)
    return near and ("question" in cue.uses or _tells_degree(context.words, cue, clause))


def _tells_degree(words: Words, cue: Cue, clause: Clause) -> bool:
    """»Sie betonte, wie wichtig der Damm sei«: behind »wie« a degree, told like »dass«."""
    i = clause.opener + 1
    if "clause" not in cue.uses or words.lower[clause.opener] != "wie":
        return False
    if i + 1 >= clause.end or words.pos[i] not in ("ADJ", "ADV"):
        return False
    return words.pos[i + 1] in ("DET", "PRON", *NOMINAL)


def _is_pointed_at(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»Das sagte sie«: what is said stands in front."""
    clause = sentence.clauses[cue.clause]
    points = context.words.lower[clause.first] in _GERMAN["pointing_words"]
    return points and clause.finite == clause.first + 1


def _has_object_word(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»hält es für möglich, dass«, but not »besteht die Gefahr, dass«."""
    if "object" not in cue.uses:
        return False
    asked = cue.verb.object_words if cue.verb else frozenset()
    clause = sentence.clauses[cue.clause]
    return not asked or not asked.isdisjoint(words_and_pairs(context.words, clause))


def _can_be_content(context: Context, sentence: Sentence, cue: Cue, k: int) -> bool:
    clause, near = sentence.clauses[k], k == cue.clause + 1
    if clause.kind is ClauseKind.CONTENT:
        return _can_be_asked_or_told(context, sentence, cue, clause, near)
    if clause.kind is ClauseKind.INFINITIVE:
        fragments = all(c.kind is ClauseKind.FRAGMENT for c in sentence.clauses[cue.clause + 1 : k])
        return (
            "infinitive" in cue.uses
            and fragments
            and context.words.lower[clause.first] not in _GERMAN["never_told_infinitives"]
        )
    if clause.coordinator or "clause" not in cue.uses:
        return False
    if not clause.subjunctive:
        if clause.kind is not ClauseKind.MAIN or not near:
            return False
        told = _announces(context, sentence, cue) or _is_quoted(context, sentence, cue, clause)
        return told or _stands_in(context, sentence, cue, clause)
    if (
        clause.kind is ClauseKind.VERB_FIRST
    ):  # behind a prefield of its own: »sagte er, dem Minister, einem Freund, sei …«
        return not near and not sentence.clauses[cue.clause].dependent
    return clause.kind is ClauseKind.MAIN


def _announces(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»Er sagte, er ruft an«, »Er bestätigt: Es ist aus«: with nothing behind the verb the
    indicative is said too.
    """
    clause = sentence.clauses[cue.clause]
    if cue.rule == "stance":  # »Brandt ist überzeugt: Der Abstieg ist kein Thema.«
        convinced = context.words.lower[cue.main] in _GERMAN["convictions"]
        closes = convinced and max(cue.words) == clause.end - 1 and not clause.dependent
        return closes and sentence.clauses[cue.clause + 1].separator == ":"
    if _names_result(context, sentence, cue):
        return True
    if cue.rule != "verb" or clause.dependent or (cue.passive and "told" not in cue.uses):
        return False
    if "quote" not in cue.uses or max(cue.words) != clause.end - 1:
        return False
    if _is_about_something(context.words, sentence, cue):
        return False
    # »haben eine Lösung gefunden: …« tells nothing
    separator = sentence.clauses[cue.clause + 1].separator
    return separator == "," or (separator == ":" and _leads_to_colon(context, clause, cue))


def _names_result(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»Die Kammer kommt zu dem Schluss: Der Damm hält.«: the noun leads to a colon, and the clause
    has a verb.
    """
    clause, lower = sentence.clauses[cue.clause], context.words.lower
    closes = cue.main == clause.end - 1 and sentence.clauses[cue.clause + 1].separator == ":"
    noun = cue.rule.startswith("noun") and lower[cue.main] in _GERMAN["results"]
    return noun and closes and clause.finite >= 0 and not clause.dependent


def _is_about_something(words: Words, sentence: Sentence, cue: Cue) -> bool:
    """»Sie lehnte den Entwurf ab, er …«: the verb has its object, and no words behind its
    particle, if nothing of them is in the subjunctive.
    """
    further = sentence.clauses[cue.clause + 2 : cue.clause + 3]
    if any(one.coordinator and one.subjunctive for one in further):
        return False
    last = max(cue.words)
    inside = range(cue.finite + 1, last if words.roles[last] == "particle" else 0)
    return any(
        words.pos[i] == "DET" and words.lower[i] in _OBJECTS and words.pos[i - 1] != "ADP"
        for i in inside
    )


def _stands_in(context: Context, sentence: Sentence, cue: Cue, clause: Clause) -> bool:
    """»Dem Rat antwortete sie, die Verträge liefen weiter«: a plural that is past and subjunctive
    alike.
    """
    said = cue.rule == "verb" and not cue.passive and "quote" in cue.uses
    if not said or sentence.clauses[cue.clause].kind is not ClauseKind.MAIN:
        return False
    words, verb = context.words, clause.finite
    past = words.lower[verb].endswith("n") and "Tense=Past" in words.morphs[verb]
    past = past and words.lower[verb] not in _GERMAN["passive_finites"]
    return clause.separator == "," and past and can_be_subjunctive(words.lower[verb])


def _leads_to_colon(context: Context, clause: Clause, cue: Cue) -> bool:
    """»Das Gericht hat entschieden: …«, but not »Proteste haben sich angekündigt: …«."""
    if cue.main == cue.finite:
        return True
    lemma = cue.verb.lemma if cue.verb else ""
    perfect = cue.finite in cue.words and lemma not in _GERMAN["doubtful_before_colon"]
    reflexive = "sich" in context.words.lower[clause.begin : clause.end]
    return perfect and not cue.passive and not reflexive


def _is_quoted(context: Context, sentence: Sentence, cue: Cue, clause: Clause) -> bool:
    """»Sie sagte vor der Presse, der Papst „ist und bleibt ein Denker“«: the marks around its verb
    show that it is said.
    """
    said = cue.rule == "verb" and not cue.passive and "quote" in cue.uses
    independent = said and sentence.clauses[cue.clause].kind is ClauseKind.MAIN
    return independent and clause.separator == "," and context.quoted[clause.finite]
