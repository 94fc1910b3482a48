"""Where a transcript in print names who speaks next, and how it prints when."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter

from ...people.voice_names import as_name, is_unnamed
from ...records import TextSpan
from ..parliaments.landtag_labels import landtag_voice
from ..parliaments.romance_labels import is_romance_label, labels_with_full_stop
from ..parliaments.speaker_labels import Voice
from .captions import SOUND
from .examinations import Examinations
from .podcast import read_seconds
from .printed_voices import initials_in, read_voice, with_full_names
from .voice_labels import is_speaker_name

_TIME = r"[\[(]?(?P<{0}>\d{{1,2}}:\d\d(?::\d\d)?(?:[.,]\d+)?)(?![:\d])[\])]?"
_LINE = re.compile(
    # Once read, what was only heard is not tried in other parts: »♪ ♪ ♪ …« has too many.
    rf"^[ \t]*(?P<sounds>(?>(?:(?!\[[\d:.,]+\])(?:{SOUND.pattern})(?!\s*[:\d])[ \t]+)*))"
    # Committees number their questions: »Q12 Anna Adler:«.
    rf"(?P<asked>Q\d{{1,4}}\.?[ \t]+)?(?:{_TIME.format('before')}[ \t]*[-–]?[ \t]*)?"
    r"(?:\[(?P<boxed>[^\W\d_][^:\n\[\]]{1,39})\](?=[ \t]*(?::|\d+:\d))|"
    r"(?P<label>(?:\d\. (?=(?:Vize)?[Pp]räsident))?[^\W\d_][^:\n\[\]]{0,149}?"
    r"(?: \[[A-ZÄÖÜ][^:\n\[\]]{1,24}\])?))[ \t]*"
    rf"(?:{_TIME.format('behind')}[ \t]*)?"
    # A colon, the end of the line, or a time in brackets before the first words.
    r"(?::\*{0,3}[ \t]*|(?<=[\])])[ \t]*$|(?<=\d)[ \t]*$|(?<=\d[\])])[ \t]+(?=\S)|"
    r"(?<=\d[\])] )(?=\S))",
    re.MULTILINE,
)
# A time, and who speaks in the line below it.
_STACKED = re.compile(
    rf"^[ \t]*{_TIME.format('before')}[ \t]*(?:[-–>]+[ \t]*[\d:.,]+)?[ \t]*\n[ \t]*"
    r"(?P<label>[^\W\d_][^:\n\[\]]{1,60}?):?[ \t]*\n(?![ \t]*\[?\d{1,2}:\d\d)(?=[ \t]*\S)",
    re.MULTILINE,
)
# »0:14 - Anna Adler (Lindenau Post)«: a time and a name alone, words below.
_DASHED = re.compile(
    rf"^[ \t]*{_TIME.format('before')}[ \t]+[-–][ \t]+(?P<label>[^\W\d_][^:\n\[\]]{{1,60}}?)[ \t]*$"
    r"(?=\n[ \t]*[^\s\d])",
    re.MULTILINE,
)
_BRACKET = re.compile(r"\s*\([^()]*\)\Z")
_NAME_WORD = r"(?:[A-ZÄÖÜ][\w.’'-]*|v[ao]n|d[eui]|der|den|la|le)"
_NAMED_WORDS = re.compile(rf"{_NAME_WORD}(?: {_NAME_WORD}){{0,4}}")
#: »From Anna Adler to Everyone«: the chat of a meeting.
CHAT = re.compile(r"From\s+(?P<name>\S.*?)(?:\s+to\s+.+)?")
# Who asks in a press conference, or asks and answers before a court, whoever that is.
_ASKED = re.compile(r"^[ \t]*(?P<label>[QA])(?:\.?(?:[ \t]{2,}|\t)|\. )(?=\S)", re.MULTILINE)
#: A time in brackets above the label.
TIME_ABOVE = re.compile(rf"\[{_TIME.format('above')}\s*\Z")
_LONGEST = 80  # characters of a label, but for offices in full
#: How old somebody is who is asked in the street.
AGE = re.compile(r",? ?\(\d{1,3}\)|, \d{1,3}(?: Jahre| years old)?(?=,|$)")


@dataclass(frozen=True, slots=True)
class PrintedMark:
    """What is printed before somebody's words, with the time that it tells, in seconds."""

    span: TextSpan
    label: str
    seconds: float | None
    is_marked: bool  # »[Anna]: …«, »Q12 Anna: …«


class SpanSet:
    """Spans that do not overlap, asked whether a position is in one of them."""

    def __init__(self, spans: Iterable[TextSpan]) -> None:
        self._spans = sorted(spans)

    def __iter__(self) -> Iterator[TextSpan]:
        return iter(self._spans)

    def __contains__(self, position: object) -> bool:
        if not isinstance(position, int):
            return False
        before = bisect_right(self._spans, position, key=itemgetter(0))
        return before > 0 and position < self._spans[before - 1][1]


def printed_marks(text: str) -> list[PrintedMark]:
    """All marks of speakers, in text order."""
    found = [_mark(match, _begin(match)) for match in _LINE.finditer(text)]
    found = [mark for mark in found if len(mark.label) <= _LONGEST or landtag_voice(mark.label)]
    taken = SpanSet(mark.span for mark in found)
    found += [
        _mark(match, match.start())
        for match in _STACKED.finditer(text)
        if match.start() not in taken and match.end() - 1 not in taken
    ]
    found += _dashed(text, SpanSet(mark.span for mark in found))
    taken = SpanSet(mark.span for mark in found)
    stopped = [label for label in labels_with_full_stop(text) if label.start("label") not in taken]
    found.sort(key=lambda mark: mark.span)
    counts = Counter(mark.label for mark in found)
    named = [mark for mark in found if _is_speaker(mark, counts[mark.label])]
    named += [
        PrintedMark(
            (label.start("label"), label.end()), f"{label['label']}.", None, is_marked=False
        )
        for label in stopped
    ]
    asked = _asked(text, SpanSet(mark.span for mark in named))
    marks = sorted([*named, *asked], key=_span_of)
    told = Examinations(text).labels([(mark.span[0], mark.label) for mark in marks])
    return [replace(mark, label=label) for mark, label in zip(marks, told, strict=True)]


def _dashed(text: str, taken: SpanSet) -> list[PrintedMark]:
    """Times and names with a dash between them, where all are names and somebody speaks again: the
    headings of a live blog are told once each. Where somebody works is no part of the name.
    """
    marks = [_mark(match, match.start()) for match in _DASHED.finditer(text)]
    marks = [replace(each, label=_BRACKET.sub("", each.label)) for each in marks]
    counts = Counter(mark.label for mark in marks)
    is_spoken = any(count > 1 for count in counts.values())
    if not (is_spoken and all(map(_NAMED_WORDS.fullmatch, counts))):
        return []
    return [mark for mark in marks if mark.span[0] not in taken]


def _asked(text: str, taken: SpanSet) -> list[PrintedMark]:
    """Questions and answers of nobody by name; a Q once may be anything."""
    found = [match for match in _ASKED.finditer(text) if match.start() not in taken]
    asked = [match for match in found if match["label"] == "Q"]
    marks = found if len(asked) > 1 else []
    return [PrintedMark(match.span(), match["label"], None, is_marked=False) for match in marks]


def _span_of(mark: PrintedMark) -> TextSpan:
    return mark.span


def _mark(match: re.Match[str], begin: int) -> PrintedMark:
    groups = match.groupdict()
    above = TIME_ABOVE.search(match.string, max(begin - 40, 0), begin)
    time = groups["before"] or groups.get("behind") or (above["above"] if above else None)
    return PrintedMark(
        (begin, match.end()),
        (groups.get("boxed") or groups["label"]).strip(" ,-–"),
        read_seconds(time),
        bool(groups.get("boxed") or groups.get("asked")),
    )


def _begin(match: re.Match[str]) -> int:
    """Where the label begins, behind white space and what was only heard."""
    words = match.string[match.end("sounds") : match.end()]
    return match.end("sounds") + len(words) - len(words.lstrip())


def _is_speaker(mark: PrintedMark, count: int) -> bool:
    if landtag_voice(mark.label):
        return True
    if re.search(r"\d", AGE.sub("", mark.label)) and not is_unnamed(mark.label):
        return False  # a date, a room
    if mark.seconds is not None:
        words = mark.label.split()
        return len(words) < 7 and (words[0][0].isupper() or count > 1)
    if is_romance_label(mark.label):
        return True
    bare = re.sub(r"\s*\([^()]*\)|,.*", "", mark.label)
    return bool(bare) and is_speaker_name(bare, count + 2 * mark.is_marked + 1)


def voices_of(marks: Sequence[PrintedMark]) -> list[Voice]:
    """Whom the marks name, those by their initials or surname alone, too."""
    told = {initials_in(mark.label): mark for mark in marks} if marks else {}
    told.pop("", None)
    return with_full_names([voice_of(told.get(mark.label, mark)) for mark in marks])


def voice_of(mark: PrintedMark) -> Voice:
    """Whom a mark names."""
    label = AGE.sub("", mark.label)
    if mark.seconds is not None and (chat := CHAT.fullmatch(label)):
        label = chat["name"]
    voice = read_voice(label)
    if is_unnamed(label):
        return voice
    name = as_name(voice.speaker)
    # »FRAGE WOLF«: what stands beside an office is a name, however short.
    return replace(voice, speaker=name.title() if name.isupper() and " " in label else name)
