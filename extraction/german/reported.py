"""Reported speech: the act of speaking told with its content as a noun phrase, no clause of its
own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from extraction.german.addressees import find_addressee
from extraction.german.cue import Cue
from extraction.german.cues import verb_cues
from extraction.german.speakers import find_speaker
from extraction.parse.clauses import ClauseKind, Sentence
from extraction.parse.word_groups import word_groups
from extraction.parse.words import WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate
from extraction.statements.context import Context
from extraction.statements.rejections import is_name, labels_with_quotation

_GERMAN = word_groups("de")


def quotes_its_object(context: Context, k: int, cue: Cue) -> bool:
    """»warnte vor einem „ungleichen Kampf“«: the quoted words are the statement, not the sentence
    around them.
    """
    words, sentence = context.words, context.sentences[k]
    if not cue.uses & {"quote", "clause"}:
        return False
    for index in context.partial.get(k, ()):
        begin, end = context.ranges[index]
        if sentence.clause_of(begin) == cue.clause and words.texts[begin + 1][:1].islower():
            return not is_name(context, begin, end)
    return False


def _has_object_words(context: Context, sentence: Sentence, cue: Cue) -> bool:
    """»hält es für falsch«: a verb that tells of speech only with a certain word beside it."""
    asked = cue.verb.object_words if cue.verb else frozenset()
    clause = sentence.clauses[cue.clause]
    return not asked or any(
        context.words.lower[i] in asked for i in range(clause.begin, clause.end)
    )


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
    »als«.
    """
    clause = sentence.clauses[cue.clause]
    judges = cue.verb is not None and "label" in cue.verb.uses
    return cue.passive and judges and "als" not in context.words.lower[clause.begin : clause.end]


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


def _cue_of_subject(context: Context, sentence: Sentence, cue: Cue) -> Cue:
    """»Brand lobte das Team, kündigte aber Gespräche an«: the verb that the subject of both stands
    with.
    """
    clause = sentence.clauses[cue.clause]
    goes_on = clause.kind is ClauseKind.VERB_FIRST and clause.finite + 1 < clause.end
    if not goes_on or context.words.lower[clause.finite + 1] not in _GERMAN["contrasting_adverbs"]:
        return cue
    mains = [
        (k, c) for k, c in enumerate(sentence.clauses[: cue.clause]) if c.kind is ClauseKind.MAIN
    ]
    before = [(k, c) for k, c in mains if not context.quoted[c.finite]]
    if not before:
        return cue
    k, main = before[-1]
    return replace(cue, main=main.finite, words=[main.finite], clause=k, finite=main.finite)


def reported_statements(context: Context, k: int) -> Iterator[Candidate]:
    """At most one reported statement: sentence ``k`` as a whole."""
    sentence, words = context.sentences[k], context.words
    for cue in verb_cues(context, k):
        if (
            cue.rule not in ("verb", "wollen")
            or "object" not in cue.uses
            or sentence.clauses[cue.clause].dependent
        ):
            continue
        if not _has_object_words(context, sentence, cue) or labels_with_quotation(
            context, k, cue.verb
        ):
            continue
        if quotes_its_object(context, k, cue):
            continue
        if _is_wished(context, sentence, cue) or _counts_victims(context, sentence, cue):
            continue
        if _is_attribute(context, sentence, cue) or _is_only_named(context, sentence, cue):
            continue
        if _is_told_behind_colon(sentence, cue):
            continue
        teller = _cue_of_subject(context, sentence, cue)
        speaker = find_speaker(
            words, sentence, teller, context.hidden, context.lexicon, sentence.begin
        )
        if speaker is None or words.lower[speaker[0]] == "man":
            continue
        addressee = find_addressee(words, sentence, cue, context.hidden, speaker, sentence.begin)
        yield Candidate(
            StatementType.REPORTED,
            "reported",
            k,
            [WordSpan((sentence.begin, sentence.end))],
            speaker=[speaker] if speaker else [],
            addressee=[addressee] if addressee else [],
            medium=cue.medium,
            trigger=cue.words,
        )
        return
