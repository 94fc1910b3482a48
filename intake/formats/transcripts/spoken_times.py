"""Times that transcripts print between words: »[00:24:12]«, »#00:00:05-3#«, lines of their own."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Sequence
from dataclasses import dataclass
from operator import attrgetter

from ...records import TextSpan
from .podcast import read_seconds

_CLOCK = r"\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d+)?"
_STAMP = re.compile(
    # »Break: [00:24:12]« is a line of its own, unless its word names who speaks next.
    rf"^[ \t]*(?P<word>[^\W\d_]+:)[ \t]*\[(?P<behind>{_CLOCK})\][ \t]*$|"
    rf"(?<=:[ \t])(?P<last>{_CLOCK})[ \t]*$|"
    rf"\[(?P<boxed>{_CLOCK})\]|\((?P<round>\d{{1,2}}:\d\d:\d\d(?:[.,]\d+)?)\)|"
    r"#(?P<hashed>\d\d:\d\d:\d\d)(?:-\d+)?#|"
    rf"^[ \t]*(?P<alone>{_CLOCK})[ \t]*$",
    re.MULTILINE,
)
# No recording begins so late: such times are those of the day.
_LATE = 5 * 3600.0  # seconds


@dataclass(frozen=True, slots=True)
class SpokenTime:
    """A printed time, and the seconds that it says."""

    span: TextSpan
    seconds: float


def spoken_times(text: str, labels: Container[int]) -> list[SpokenTime]:
    """All such times outside of the ``labels`` that name speakers, in text order."""
    return [time for stamp in _STAMP.finditer(text) if (time := _spoken_time(stamp, labels))]


def _spoken_time(stamp: re.Match[str], labels: Container[int]) -> SpokenTime | None:
    begin, end = stamp.span()
    if stamp["word"] and begin in labels:
        begin = stamp.start("behind") - 1
    seconds = read_seconds(stamp[stamp.lastgroup or 0])
    is_label = begin in labels or seconds is None
    return None if is_label else SpokenTime((begin, end), seconds)  # type: ignore[arg-type]


def is_time_of_day(first: float | None) -> bool:
    """Whether the first time of a transcript is that of a clock on the wall."""
    return first is not None and first >= _LATE


def times_between(times: Sequence[SpokenTime], begin: int, end: int) -> Sequence[SpokenTime]:
    """Those of ``times`` that stand from ``begin`` up to ``end``."""
    key = attrgetter("span")
    return times[bisect_left(times, (begin, 0), key=key) : bisect_left(times, (end, 0), key=key)]
