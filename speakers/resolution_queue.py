"""That records changed, told to whoever links to them or compares them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from procrastinate.contrib.django import app as jobs
from procrastinate.types import JSONValue

if TYPE_CHECKING:
    from speakers.models import Speaker

# The jobs live in the claims room, which this room does not know; the queue joins them by these
# names.
RESOLVE, COMPARE = "resolve_mentions", "compare_records"
_AT_ONCE = 200


def queue_mention_resolution(speakers: Iterable[Speaker]) -> None:
    """Queue another look at what is still open and may mean one of the records; committed with the
    change itself.
    """
    for some in _in_parts(speaker.pk for speaker in speakers):
        jobs.configure_task(RESOLVE).defer(speakers=some)


def queue_record_comparison(pks: Iterable[int]) -> None:
    """Queue a comparison of these records with all others."""
    for some in _in_parts(pks):
        jobs.configure_task(COMPARE).defer(speakers=some)


def _in_parts(pks: Iterable[int]) -> Iterator[list[JSONValue]]:
    ordered: list[JSONValue] = [*sorted(set(pks))]
    for begin in range(0, len(ordered), _AT_ONCE):
        yield ordered[begin : begin + _AT_ONCE]
