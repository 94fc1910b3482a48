"""What is told inside the turns of a transcript, chat or interview: »BERG: Die Bahn sagt, es werde
August.« holds Berg's words, and what the railway says.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extraction.parse.lexicon import Lexicon
from extraction.parse.person_words import load_person_words
from extraction.parse.tokens import Tokens
from extraction.records import Span, Statement, StatementType
from extraction.statements.finder import find_statements

_ENDS = " .!?\n"
_TOLD = (StatementType.DIRECT, StatementType.INDIRECT, StatementType.REPORTED)


def told_in_turns(
    tokens: Tokens, found: Sequence[Statement], lexicon: Lexicon
) -> Iterator[Statement]:
    """The statements with a cue and a speaker inside of one turn, beside those ``found`` with the
    turns as quotations.

    The rules read the text once more, as if the turns were prose; few texts have any.
    """
    turns = [(q.begin, q.end) for q in tokens.quotations if not q.marked]
    if not turns:
        return
    taken = {statement.quote for statement in found}
    for told in find_statements(tokens.without_turns(), lexicon):
        turn = next((t for t in turns if t[0] < told.end <= t[1]), None)
        if turn is None or told.type not in _TOLD:
            continue
        statement = _without_label(told, turn[0])
        further = statement.quote not in taken and _stands_inside(statement, turn)
        if further and not _is_the_turn(tokens, statement, turn):
            yield statement


def _stands_inside(statement: Statement, turn: tuple[int, int]) -> bool:
    """Whether a statement has a cue, or is an act of speech as a whole, and a speaker, and all of
    it is part of the turn.
    """
    told = statement.cue or statement.type is StatementType.REPORTED
    parts = (*statement.quote, *statement.speaker, *statement.cue, *statement.frame)
    inside = all(turn[0] <= begin and end <= turn[1] for begin, end in parts)
    return bool(told and statement.speaker) and inside


def _without_label(told: Statement, begin: int) -> Statement:
    """»Jana: Die Schule fordert Geld.«: what opens in front of the turn that begins at ``begin``
    opens with it.
    """
    quote, frame = (
        tuple(Span((max(low, begin), high)) for low, high in spans if high > begin)
        for spans in (told.quote, told.frame)
    )
    return replace(told, quote=quote, frame=frame)


def _is_the_turn(tokens: Tokens, statement: Statement, turn: tuple[int, int]) -> bool:
    """Whether the turn says it itself: »BERG: Wir fordern Geld.« as a whole, »I say it fails.« to
    nobody else, and »Mr. Berg, thank you«, which names who is spoken to.
    """
    text = tokens.text
    spoken = " ".join(text[slice(*part)] for part in statement.quote).strip(_ENDS)
    if spoken == text[slice(*turn)].strip(_ENDS):
        return True
    (begin, end), *_ = statement.speaker
    pronoun = load_person_words(tokens.language).pronouns.get(text[begin:end].lower())
    if pronoun == "first_person" and not statement.addressee:
        return True
    parted = statement.cue and text[end : statement.cue[0][0]].strip() == ","
    return bool(parted) and "," not in text[begin:end]  # »Our councillor, Neil Garvey, said«
