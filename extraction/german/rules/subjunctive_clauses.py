"""»Sie mahnt zur Eile, weil Geld fehle«: clauses that only their subjunctive shows as told.

A subordinate one is told by the subject of its main clause; a main one goes on with the voice
before.
"""

from __future__ import annotations

from extraction.german.content.content_stop import content_stop
from extraction.german.cues.cue import Cue
from extraction.german.cues.cue_finder import verb_cues
from extraction.german.grammar.mood import is_second_subjunctive
from extraction.german.speakers.cue_speakers import find_speaker
from extraction.german.speakers.voices import names_somebody
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate, trimmed
from extraction.statements.context import Context
from extraction.statements.voices import carried_speaker

_GERMAN = word_groups("de")


def told_clause(context: Context, k: int) -> Candidate | None:
    """The first clause of ``k`` that hangs on its main clause and stands in the subjunctive, told
    by its subject.
    """
    sentence = context.sentences[k]
    for j, clause in enumerate(sentence.clauses):
        if j and _is_told(context, clause):
            return _draft(context, k, sentence, j)
    return None


def told_main_clause(context: Context, k: int) -> Candidate | None:
    """»Das Bad öffnet, der Eintritt sei frei.«: a main clause in the subjunctive behind one of the
    writer's own.
    """
    sentence, words = context.sentences[k], context.words
    main = [c for c in sentence.clauses if _is_main(c) and not context.hidden[c.begin]]
    told = next((c for c in main[1:] if c.subjunctive and c.separator in (",", ";", "")), None)
    if told is None or main[0].subjunctive or told.kind is not ClauseKind.MAIN:
        return None
    if is_second_subjunctive(words.lower[told.finite]) or _weighs_up(
        context, told.first, told.finite
    ):
        return None
    j = sentence.clauses.index(told)
    quote = trimmed(
        words, WordSpan((told.begin, sentence.clauses[content_stop(context, sentence, j) - 1].end))
    )
    if quote is None:
        return None
    candidate = Candidate(
        StatementType.INDIRECT_FREE_INDIRECT,
        "subjunctive goes on",
        k,
        [quote],
        trigger=[told.finite],
    )
    own = _own_voice(context, k, main[0]) or _cut_off_voice(context, sentence, main[0])
    candidate.speaker = own or carried_speaker(context, k)
    return candidate


def _cut_off_voice(context: Context, sentence: Sentence, main: Clause) -> list[WordSpan]:
    """»Peer, der daneben stand, brummte, sie solle gehen«: whatever he does in front."""
    j = sentence.clauses.index(main)
    begin = _begin_of_main(sentence, j)
    speaker = _speaker(context, sentence, j, None, begin) if begin < main.begin else None
    return [speaker] if speaker else []


def _own_voice(context: Context, k: int, main: Clause) -> list[WordSpan]:
    """»Berg sprach von Glück, auch wenn seine Elf besser gewesen sei«: whoever speaks in the main
    clause.
    """
    sentence = context.sentences[k]
    j = sentence.clauses.index(main)
    cue = next((c for c in verb_cues(context, k) if c.clause == j and c.rule == "verb"), None)
    speaker = _speaker(context, sentence, j, cue) if cue else None
    return [speaker] if speaker else []


def _is_told(context: Context, clause: Clause) -> bool:
    """A modal verb may weigh something up; subjunctive II tells what is not so, but in the plural
    stands in for I.
    """
    words = context.words
    # »Meier blieb hart: Er zahle nichts.«
    behind_colon = clause.kind is ClauseKind.MAIN and clause.separator == ":"
    told = clause.subjunctive and (behind_colon or clause.kind is ClauseKind.SUBORDINATE)
    if not told or context.hidden[clause.begin]:
        return False
    if _weighs_up(context, clause.first if behind_colon else clause.opener, clause.finite):
        return False
    verb = words.lower[clause.finite]
    return not is_second_subjunctive(verb) or verb.endswith("n")


def _weighs_up(context: Context, opener: int, finite: int) -> bool:
    """»wenn es ginge«, »das könnte teuer werden«: the writer's own thought, by how it begins or by
    its verb.
    """
    lower = context.words.lower
    return (
        lower[opener] in _GERMAN["never_telling_openers"]
        or lower[finite] in _GERMAN["weighing_finites"]
    )


def _draft(context: Context, k: int, sentence: Sentence, j: int) -> Candidate | None:
    words = context.words
    main = next((m for m in range(j - 1, -1, -1) if _is_main(sentence.clauses[m])), -1)
    quote = trimmed(
        words,
        WordSpan(
            (
                sentence.clauses[j].begin,
                sentence.clauses[content_stop(context, sentence, j) - 1].end,
            )
        ),
    )
    if main < 0 or quote is None or sentence.clauses[main].subjunctive:
        return None
    cue = next((c for c in verb_cues(context, k) if c.clause == main), None)
    behind_colon = sentence.clauses[j].separator == ":"
    begin = _begin_of_main(sentence, main) if behind_colon else -1
    speaker = _speaker(context, sentence, main, cue, begin)
    if speaker is None:
        return None
    candidate = Candidate(
        StatementType.INDIRECT,
        "told clause",
        k,
        [quote],
        speaker=[speaker],
        trigger=[sentence.clauses[j].finite],
    )
    if cue and cue.rule in ("verb", "noun with verb"):
        candidate.cue, candidate.medium = cue.words, cue.medium
        candidate.frame = [WordSpan((sentence.clauses[main].begin, sentence.clauses[j].begin))]
    return candidate


def _is_main(clause: Clause) -> bool:
    return clause.finite >= 0 and not clause.dependent


def _begin_of_main(sentence: Sentence, main: int) -> int:
    """»Torhüter Overath, der lange hielt, wurde deutlich: …«: in front of what cuts it in two."""
    clause, j = sentence.clauses[main], main
    if clause.kind is ClauseKind.VERB_FIRST and clause.separator == "," and not clause.coordinator:
        while j and sentence.clauses[j - 1].dependent and sentence.clauses[j].separator == ",":
            j -= 1
        if j and j < main and sentence.clauses[j - 1].kind is ClauseKind.FRAGMENT:
            return sentence.clauses[j - 1].begin
    return clause.begin


def _speaker(
    context: Context, sentence: Sentence, main: int, cue: Cue | None, begin: int = -1
) -> WordSpan | None:
    """The subject of the main clause, if it can tell something; looked for from ``begin`` on."""
    words, clause = context.words, sentence.clauses[main]
    if cue is None or cue.rule == "noun":
        cue = Cue("verb", clause.finite, [clause.finite], main, finite=clause.finite)
    begin = begin if begin >= 0 else clause.begin
    found = find_speaker(words, sentence, cue, context.hidden, context.lexicon, begin)
    return found if found and names_somebody(context, found) else None
