"""Indirect statements that hang on a source phrase: what the source vouches for, and the frame
around its name.
"""

from __future__ import annotations

from collections.abc import Iterator

from extraction.german.speakers.source_phrase import SourcePhrase
from extraction.german.speakers.source_phrases import find_source_phrases
from extraction.parse.clauses import Clause, ClauseKind, Sentence
from extraction.parse.words import Words, WordSpan
from extraction.records import StatementType
from extraction.statements.candidates import Candidate, trimmed_all, without
from extraction.statements.context import Context


def source_statements(context: Context, k: int) -> Iterator[Candidate]:
    """Indirect statements of sentence ``k`` that a source phrase introduces."""
    sentence = context.sentences[k]
    for phrase in find_source_phrases(context, k):
        candidate = _draft(context, k, sentence, phrase)
        if candidate:
            yield candidate


def _draft(context: Context, k: int, sentence: Sentence, phrase: SourcePhrase) -> Candidate | None:
    words = context.words
    whole = _scope(context, sentence, phrase)
    frame = _frame(words, phrase, whole)
    if frame[0] == whole[0]:
        frame = WordSpan((frame[0], _up_to_verb(words, sentence, frame[1])))
        _name_up_to_verb(words, sentence, phrase, frame)
    pieces = trimmed_all(words, without(whole, [frame]))
    if not pieces:
        return None
    return Candidate(
        StatementType.INDIRECT,
        phrase.rule,
        k,
        pieces,
        speaker=[phrase.speaker] if phrase.speaker else [],
        cue=phrase.cue,
        frame=[frame],
        addressee=[phrase.addressee] if phrase.addressee else [],
        medium=phrase.medium,
    )


def _up_to_verb(words: Words, sentence: Sentence, end: int) -> int:
    """»Nach Angaben von Jan Otten, dem Leiter des Amtes, der gestern kam, hat …«: all of it stands
    before the verb.
    """
    if words.texts[end - 1] != ",":
        return end
    for clause in sentence.clauses:
        if clause.begin < end or not clause.separator:
            continue
        if clause.kind is ClauseKind.VERB_FIRST:
            return clause.begin if clause.begin > end and clause.separator == "," else end
        if (
            clause.kind is ClauseKind.MAIN
            and words.cases[clause.begin] == "Dat"
            and words.pos[clause.begin] == "DET"
        ):
            return clause.finite
        if clause.kind not in (ClauseKind.FRAGMENT, ClauseKind.SUBORDINATE):
            return end
    return end


def _name_up_to_verb(
    words: Words, sentence: Sentence, phrase: SourcePhrase, frame: WordSpan
) -> None:
    """»Nach Angaben von Jan Otten, dem Leiter des Amtes | ist …«: who is named reaches up to the
    verb, where no comma closes what he is.
    """
    speaker, end = phrase.speaker, frame[1]
    main = any(c.kind is ClauseKind.MAIN and c.finite == end for c in sentence.clauses)
    if speaker and main and speaker[1] < end and words.texts[speaker[1]] == ",":
        phrase.speaker = WordSpan((speaker[0], end))


def _scope(context: Context, sentence: Sentence, phrase: SourcePhrase) -> WordSpan:
    """What the source vouches for: a subordinate clause when the phrase stands in one, else the
    whole sentence.
    """
    clause: Clause = sentence.clauses[phrase.clause]
    opener = context.words.lower[clause.opener] if clause.opener >= 0 else ""
    apart = clause.kind is ClauseKind.SUBORDINATE or (
        clause.kind is ClauseKind.CONTENT and opener == "was" and not _is_told(sentence)
    )
    if apart and phrase.rule != "so" and clause.separator == ",":
        return WordSpan((clause.begin, _coordinated_end(sentence, phrase.clause)))
    independent = clause.kind is ClauseKind.MAIN or (
        clause.kind is ClauseKind.VERB_FIRST and clause.coordinator
    )
    if independent and clause.separator in (",", ";", ":") and _has_verb(sentence, phrase.clause):
        return WordSpan(
            (clause.begin, sentence.end)
        )  # »…, jedoch wurde laut Polizei niemand verletzt«
    begin = _behind_colon(context, sentence, phrase) if phrase.rule == "so" else sentence.begin
    return WordSpan((begin, sentence.end))


def _behind_colon(context: Context, sentence: Sentence, phrase: SourcePhrase) -> int:
    """»Eines ist klar: Der Streik geht weiter, so der Vorstand.«: what is told behind the colon."""
    colons = (
        c.begin
        for c in sentence.clauses[: phrase.clause]
        if c.separator == ":" and c.finite >= 0 and not context.quoted[c.begin]
    )
    return max(colons, default=sentence.begin)


def _is_told(sentence: Sentence) -> bool:
    """»Sie hätten Waffen getragen, was laut dem Zeugen üblich ist«: all of it is told."""
    return any(c.subjunctive and not c.dependent for c in sentence.clauses)


def _coordinated_end(sentence: Sentence, k: int) -> int:
    """»…, der laut Polizei log und betrog«: a subordinate clause and those coordinated with it."""
    end = sentence.clauses[k].end
    for clause in sentence.clauses[k + 1 :]:
        if clause.begin != end or not clause.dependent:
            break
        end = clause.end
    return end


def _has_verb(sentence: Sentence, k: int) -> bool:
    """Whether a main clause stands before clause ``k``, so that this one is another statement."""
    return any(c.finite >= 0 and not c.dependent for c in sentence.clauses[:k])


def _frame(words: Words, phrase: SourcePhrase, whole: WordSpan) -> WordSpan:
    """A frame between commas takes them along."""
    begin, end = phrase.frame
    while end - 1 > begin and words.texts[end - 1] in ".!?":
        end -= 1
    if (
        end < whole[1]
        and words.texts[end] == ","
        and (begin == whole[0] or words.texts[begin] == ",")
    ):
        end += 1
    return WordSpan((begin, end))
