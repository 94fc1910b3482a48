"""That records changed, told to whoever links to them."""

from __future__ import annotations

from collections.abc import Iterable

from procrastinate.contrib.django import app as jobs
from procrastinate.types import JSONValue

from .models import Speaker

# The job lives in the claims room, which this room does not know; the queue joins them by this name.
RESOLVE = "resolve_mentions"
_AT_ONCE = 200


def resolve_later(speakers: Iterable[Speaker]) -> None:
    """Queue another look at what is still open and may mean one of the records; committed with the change itself."""
    pks: list[JSONValue] = [*sorted({speaker.pk for speaker in speakers})]
    for begin in range(0, len(pks), _AT_ONCE):
        jobs.configure_task(RESOLVE).defer(speakers=pks[begin : begin + _AT_ONCE])
