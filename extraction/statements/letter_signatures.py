"""The words of a letter are whose who signs it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extraction.records import Statement, StatementType
from extraction.text.letters import Letter

_BARE = "speech without frame"
_SIGNED = "speech, signature"


def sign_letters(
    statements: Sequence[Statement], letters: Sequence[Letter]
) -> tuple[Statement, ...]:
    """The statements with who signs as speaker of the paragraphs of each of the ``letters``."""
    if not letters:
        return tuple(statements)
    return tuple(_signed(statement, letters) for statement in statements)


def _signed(statement: Statement, letters: Sequence[Letter]) -> Statement:
    bare = statement.reasons[0].rule == _BARE and not statement.frame and not statement.cue
    signed = statement.reasons[0].rule == _SIGNED  # as »… – Yours, etc,« looks like
    if statement.type is not StatementType.DIRECT or not (bare or signed):
        return statement
    for letter in letters:
        if any((statement.begin, statement.end) == paragraph for paragraph in letter.body):
            reason = replace(statement.reasons[0], rule=_SIGNED, words=(letter.signature,))
            return replace(statement, speaker=(letter.signature,), reasons=(reason,))
    return statement
