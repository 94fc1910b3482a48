"""Whether reading an item once more can end otherwise: the same bytes say the same each time."""

from __future__ import annotations

from articles.incoming_items.fetch_problems import FETCH_PROBLEMS
from articles.incoming_items.messages import INTAKE_MESSAGES, UNREADABLE_LANGUAGE
from articles.models import IncomingItem
from fetching import Problem
from intake.errors import IntakeError, TooDemandingError

# Under less load it may be read in time, and what fell over may be mended meanwhile.
_PASSING = {IntakeError.message, TooDemandingError.message}
_OF_BYTES = {*INTAKE_MESSAGES, UNREADABLE_LANGUAGE} - _PASSING
_OF_ADDRESSES = {FETCH_PROBLEMS[Problem.ADDRESS], FETCH_PROBLEMS[Problem.PORT]}


def can_be_tried_again(item: IncomingItem) -> bool:
    """Whether it failed for what may be over, and is still here, which ``light`` tells of what came
    by itself. What stands at an address may be another page by now.
    """
    if item.state != IncomingItem.State.FAILED:
        return False
    is_address = item.kind == IncomingItem.Kind.ADDRESS
    lasting = _OF_ADDRESSES if is_address else _OF_BYTES
    errors = {outcome.get("error", "") for outcome in item.outcomes}
    if errors and errors <= lasting:
        return False
    return is_address or getattr(item, "is_here", False)
