"""»Sie mahnt zur Eile, weil Geld fehle«: clauses that only their subjunctive shows as told.

A subordinate one is told by the subject of its main clause; a main one goes on with the voice
before.
"""

from __future__ import annotations

from extraction.article import Article
from extraction.attribution import find_speaker
from extraction.clauses import Clause, ClauseKind, Sentence
from extraction.content import content_stop
from extraction.cues import Cue
from extraction.drafts import Draft, Range, trimmed
from extraction.mood import is_second_subjunctive
from extraction.records import StatementType
from extraction.voices import carried_speaker, names_somebody
from extraction.word_groups import word_groups

_GERMAN = word_groups("de")


def told_clause(article: Article, k: int) -> Draft | None:
    """The first clause of ``k`` that hangs on its main clause and stands in the subjunctive, told
    by its subject.
    """
    sentence = article.sentences[k]
    for j, clause in enumerate(sentence.clauses):
        if j and _is_told(article, clause):
            return _draft(article, k, sentence, j)
    return None


def told_main_clause(article: Article, k: int) -> Draft | None:
    """»Das Bad öffnet, der Eintritt sei frei.«: a main clause in the subjunctive behind one of the
    writer's own.
    """
    sentence, words = article.sentences[k], article.words
    main = [c for c in sentence.clauses if _is_main(c) and not article.hidden[c.begin]]
    told = next((c for c in main[1:] if c.subjunctive and c.separator in (",", ";", "")), None)
    if told is None or main[0].subjunctive or told.kind is not ClauseKind.MAIN:
        return None
    if is_second_subjunctive(words.lower[told.finite]) or _weighs_up(
        article, told.first, told.finite
    ):
        return None
    j = sentence.clauses.index(told)
    quote = trimmed(
        words, (told.begin, sentence.clauses[content_stop(article, sentence, j) - 1].end)
    )
    if quote is None:
        return None
    draft = Draft(
        StatementType.INDIRECT_FREE_INDIRECT,
        "subjunctive goes on",
        k,
        [quote],
        trigger=[told.finite],
    )
    draft.speaker = carried_speaker(article, k)
    return draft


def _is_told(article: Article, clause: Clause) -> bool:
    """A modal verb may weigh something up; subjunctive II tells what is not so, but in the plural
    stands in for I.
    """
    words = article.words
    # »Meier blieb hart: Er zahle nichts.«
    behind_colon = clause.kind is ClauseKind.MAIN and clause.separator == ":"
    told = clause.subjunctive and (behind_colon or clause.kind is ClauseKind.SUBORDINATE)
    if not told or article.hidden[clause.begin]:
        return False
    if _weighs_up(article, clause.first if behind_colon else clause.opener, clause.finite):
        return False
    verb = words.lower[clause.finite]
    return not is_second_subjunctive(verb) or verb.endswith("n")


def _weighs_up(article: Article, opener: int, finite: int) -> bool:
    """»wenn es ginge«, »das könnte teuer werden«: the writer's own thought, by how it begins or by
    its verb.
    """
    lower = article.words.lower
    return (
        lower[opener] in _GERMAN["never_telling_openers"]
        or lower[finite] in _GERMAN["weighing_finites"]
    )


def _draft(article: Article, k: int, sentence: Sentence, j: int) -> Draft | None:
    words = article.words
    main = next((m for m in range(j - 1, -1, -1) if _is_main(sentence.clauses[m])), -1)
    quote = trimmed(
        words,
        (sentence.clauses[j].begin, sentence.clauses[content_stop(article, sentence, j) - 1].end),
    )
    if main < 0 or quote is None or sentence.clauses[main].subjunctive:
        return None
    cue = next((c for c in article.verb_cues(k) if c.clause == main), None)
    speaker = _speaker(article, sentence, main, cue)
    if speaker is None:
        return None
    draft = Draft(
        StatementType.INDIRECT,
        "told clause",
        k,
        [quote],
        speaker=[speaker],
        trigger=[sentence.clauses[j].finite],
    )
    if cue and cue.rule in ("verb", "noun with verb"):
        draft.cue, draft.medium = cue.words, cue.medium
        draft.frame = [(sentence.clauses[main].begin, sentence.clauses[j].begin)]
    return draft


def _is_main(clause: Clause) -> bool:
    return clause.finite >= 0 and not clause.dependent


def _speaker(article: Article, sentence: Sentence, main: int, cue: Cue | None) -> Range | None:
    """The subject of the main clause, if it can tell something."""
    words, clause = article.words, sentence.clauses[main]
    if cue is None or cue.rule == "noun":
        cue = Cue("verb", clause.finite, [clause.finite], main, finite=clause.finite)
    found = find_speaker(words, sentence, cue, article.hidden, article.lexicon, clause.begin)
    return found if found and names_somebody(article, found) else None
