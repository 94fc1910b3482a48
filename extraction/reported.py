"""Reported speech: the act of speaking told with its content as a noun phrase, no clause of its
own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from extraction.addressees import find_addressee
from extraction.article import Article
from extraction.attribution import find_speaker
from extraction.clauses import ClauseKind, Sentence
from extraction.cues import Cue
from extraction.drafts import Draft
from extraction.lexicon import SpeechVerb
from extraction.records import StatementType
from extraction.rejections import is_name
from extraction.word_groups import word_groups

_GERMAN = word_groups("de")


def labels_with_quotation(article: Article, k: int, verb: SpeechVerb | None) -> bool:
    """»nannte es „unausgegoren“«: the quotation is the statement, not the sentence."""
    if verb is None or "label" not in verb.uses:
        return False
    bounds = article.sentences[k]
    return any(
        not is_name(article, *article.ranges[index])
        and bounds.begin <= article.ranges[index][0] < bounds.end
        for index in article.partial.get(k, ())
    )


def quotes_its_object(article: Article, k: int, cue: Cue) -> bool:
    """»warnte vor einem „ungleichen Kampf“«: the quoted words are the statement, not the sentence
    around them.
    """
    words, sentence = article.words, article.sentences[k]
    if not cue.uses & {"quote", "clause"}:
        return False
    for index in article.partial.get(k, ()):
        begin, end = article.ranges[index]
        if sentence.clause_of(begin) == cue.clause and words.texts[begin + 1][:1].islower():
            return not is_name(article, begin, end)
    return False


def _has_object_words(article: Article, sentence: Sentence, cue: Cue) -> bool:
    """»hält es für falsch«: a verb that tells of speech only with a certain word beside it."""
    asked = cue.verb.object_words if cue.verb else frozenset()
    clause = sentence.clauses[cue.clause]
    return not asked or any(
        article.words.lower[i] in asked for i in range(clause.begin, clause.end)
    )


def _is_wished(article: Article, sentence: Sentence, cue: Cue) -> bool:
    """»wollte fast das Doppelte verlangen«: with a modal verb nothing has been said yet."""
    return cue.rule == "verb" and any(
        article.words.lower[i] in article.lexicon.words["modals"] for i in cue.words
    )


def _counts_victims(article: Article, sentence: Sentence, cue: Cue) -> bool:
    """»forderte drei Tote«, »hat mehr als hundert Todesopfer gefordert«: the disaster does not
    speak.
    """
    clause = sentence.clauses[cue.clause]
    return any(
        article.words.lower[i] in article.lexicon.words["victims"]
        for i in range(clause.begin, clause.end)
    )


def _is_only_named(article: Article, sentence: Sentence, cue: Cue) -> bool:
    """»wurde nicht genannt«, »wurde begrüßt«: a passive verb of judging tells a judgement only with
    »als«.
    """
    clause = sentence.clauses[cue.clause]
    judges = cue.verb is not None and "label" in cue.verb.uses
    return cue.passive and judges and "als" not in article.words.lower[clause.begin : clause.end]


def _is_attribute(article: Article, sentence: Sentence, cue: Cue) -> bool:
    """», auch Fasthenne genannt, «: a participle on its own describes a thing and tells of no
    speaking.
    """
    return cue.finite < 0 and len(cue.words) == 1 and not article.words.finite[cue.main]


def _is_told_behind_colon(sentence: Sentence, cue: Cue) -> bool:
    """»Ein Vater schlug Alarm: Seine Tochter habe über Übelkeit geklagt.«: the complaint is itself
    told.
    """
    clause = sentence.clauses[cue.clause]
    return clause.separator == ":" and clause.subjunctive


def _cue_of_subject(article: Article, sentence: Sentence, cue: Cue) -> Cue:
    """»Brand lobte das Team, kündigte aber Gespräche an«: the verb that the subject of both stands
    with.
    """
    clause = sentence.clauses[cue.clause]
    goes_on = clause.kind is ClauseKind.VERB_FIRST and clause.finite + 1 < clause.end
    if not goes_on or article.words.lower[clause.finite + 1] not in _GERMAN["contrasting_adverbs"]:
        return cue
    mains = [
        (k, c) for k, c in enumerate(sentence.clauses[: cue.clause]) if c.kind is ClauseKind.MAIN
    ]
    before = [(k, c) for k, c in mains if not article.quoted[c.finite]]
    if not before:
        return cue
    k, main = before[-1]
    return replace(cue, main=main.finite, words=[main.finite], clause=k, finite=main.finite)


def reported_statements(article: Article, k: int) -> Iterator[Draft]:
    """At most one reported statement: sentence ``k`` as a whole."""
    sentence, words = article.sentences[k], article.words
    for cue in article.verb_cues(k):
        if (
            cue.rule not in ("verb", "wollen")
            or "object" not in cue.uses
            or sentence.clauses[cue.clause].dependent
        ):
            continue
        if not _has_object_words(article, sentence, cue) or labels_with_quotation(
            article, k, cue.verb
        ):
            continue
        if quotes_its_object(article, k, cue):
            continue
        if _is_wished(article, sentence, cue) or _counts_victims(article, sentence, cue):
            continue
        if _is_attribute(article, sentence, cue) or _is_only_named(article, sentence, cue):
            continue
        if _is_told_behind_colon(sentence, cue):
            continue
        teller = _cue_of_subject(article, sentence, cue)
        speaker = find_speaker(
            words, sentence, teller, article.hidden, article.lexicon, sentence.begin
        )
        if speaker is None or words.lower[speaker[0]] == "man":
            continue
        addressee = find_addressee(words, sentence, cue, article.hidden, speaker, sentence.begin)
        yield Draft(
            StatementType.REPORTED,
            "reported",
            k,
            [(sentence.begin, sentence.end)],
            speaker=[speaker] if speaker else [],
            addressee=[addressee] if addressee else [],
            medium=cue.medium,
            trigger=cue.words,
        )
        return
