"""Whether reading an item once more can end otherwise: the same bytes say the same each time."""

from __future__ import annotations

from articles.incoming_items.fetch_problems import FETCH_PROBLEMS
from articles.incoming_items.messages import INTAKE_MESSAGES, UNREADABLE_LANGUAGE
from fetching import Problem
from intake.errors import IntakeError, TooDemandingError

# Under less load it may be read in time, and what fell over may be mended meanwhile.
_PASSING = {IntakeError.message, TooDemandingError.message}
_OF_BYTES = {*INTAKE_MESSAGES, UNREADABLE_LANGUAGE} - _PASSING
_OF_ADDRESSES = {FETCH_PROBLEMS[Problem.ADDRESS], FETCH_PROBLEMS[Problem.PORT]}


def is_lasting(error: str, *, is_address: bool) -> bool:
    """``error`` is a message in English, as outcomes keep it. What stands at an address may be
    another page by now.
    """
    return error in (_OF_ADDRESSES if is_address else _OF_BYTES)
