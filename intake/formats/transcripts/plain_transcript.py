"""Transcripts as plain text: a name, perhaps a time, and a colon before each turn.

The text stays as it is; only who speaks, and when, is read out of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from operator import itemgetter

from extraction.coreference.names.name_forms import first_name_gender

from ...addresses import at_time
from ...article_lines.first_titles import first_title
from ...errors import NoTextError
from ...people.voice_names import as_name, is_office, is_unnamed, spoken_name
from ...readers.decoding import decode_text
from ...records import (
    ArticlePassage,
    ArticlePassageKind,
    ArticleRecord,
    SpeechTurn,
    TextSpan,
    TurnKind,
)
from ...registry import LIKELY, NO, Document, Format
from ..parliaments.interjections import is_remark, read_interjections
from ..parliaments.printed_titles import printed_titles
from ..parliaments.speaker_labels import Voice, read_label
from ..plain_text import text_record
from .cues import SOUND
from .podcast import read_seconds
from .printed_voices import read_voice, with_full_names
from .voice_labels import is_speaker_name

_TIME = r"[\[(]?(?P<{0}>\d{{1,2}}:\d\d(?::\d\d)?(?:[.,]\d+)?)(?![:\d])[\])]?"
_LINE = re.compile(
    # Once read, what was only heard is not tried in other parts: »♪ ♪ ♪ …« has too many.
    rf"^[ \t]*(?P<sounds>(?>(?:(?!\[[\d:.,]+\])(?:{SOUND.pattern})(?!\s*[:\d])[ \t]+)*))"
    rf"(?:{_TIME.format('before')}[ \t]*[-–]?[ \t]*)?"
    r"(?:\[(?P<boxed>[^\W\d_][^:\n\[\]]{1,39})\](?=[ \t]*(?::|\d+:\d))|"
    r"(?P<label>[^\W\d_][^:\n\[\]]{0,79}?))[ \t]*"
    rf"(?:{_TIME.format('behind')}[ \t]*)?"
    # A colon, the end of the line, or a time in brackets before the first words.
    r"(?::[ \t]*|(?<=[\])])[ \t]*$|(?<=\d)[ \t]*$|(?<=\d[\])])[ \t]+(?=\S)|"
    r"(?<=\d[\])] )(?=\S))",
    re.MULTILINE,
)
# A time, and who speaks in the line below it.
_STACKED = re.compile(
    rf"^[ \t]*{_TIME.format('before')}[ \t]*(?:[-–>]+[ \t]*[\d:.,]+)?[ \t]*\n[ \t]*"
    r"(?P<label>[^\W\d_][^:\n\[\]]{1,60}?):?[ \t]*\n(?![ \t]*\[?\d{1,2}:\d\d)(?=[ \t]*\S)",
    re.MULTILINE,
)
# »From Anna Adler to Everyone«: the chat of a meeting.
_CHAT = re.compile(r"From\s+(?P<name>\S.*?)(?:\s+to\s+.+)?")
# What the service says of itself, and of who pressed its buttons.
_SERVICE = re.compile(
    r"^(?:Transcribed by https?://\S+|.{2,60} (?:started|stopped) transcription|"
    r".{2,60} hat die Transkription (?:gestartet|beendet)|"
    # What closes a transcript, and to whom it belongs.
    r"[ \t]*(?:END|ENDE|# ?# ?#|-30-)(?:[ \t]+\d{1,2}[:.]\d\d.{0,20})?|"
    r"(?:Copyright )?© ?.+|Copyright (?:\d{4}|by) .+|(?:NPR )?[Tt]ranscripts are created on .+|"
    r"\(?Schlu(?:ss|ß)(?: der Sitzung)?:? \d{1,2}[.:]\d\d Uhr\)?|"
    r"THIS IS A RUSH TRANSCRIPT\..*|"
    r"\((?:Whereupon|Recess|Discussion off|Off the record)\b[^()]{0,300}\)|"
    # Headings of a court's: »          ORAL ARGUMENT OF ANNA ADLER«.
    r"[ \t]{6,}[A-Z][A-Z.,'’-]*(?: [A-Z.,'’-]+){2,})[ \t]*$",
    re.MULTILINE,
)
# What the stenographer of minutes in print has in brackets, over lines too.
_REMARK = re.compile(r"\((?:[^()]|\([^()]{1,60}\)){4,900}\)")
# Who asks in a press conference, or asks and answers before a court, whoever that is.
_ASKED = re.compile(r"^[ \t]*(?P<label>[QA])(?:\.?(?:[ \t]{2,}|\t)|\. )(?=\S)", re.MULTILINE)
# A time in brackets above the label.
_TIME_ABOVE = re.compile(rf"\[{_TIME.format('above')}\s*\Z")
_AGE = re.compile(r",? ?\(\d{1,3}\)|, \d{1,3}(?: Jahre| years old)?(?=,|$)")
_LEAST_TURNS = 3
_SAMPLE = 16_000  # characters that tell whether a text is one
_LEAST_OWN = 0.25  # of the turns have an I or a We, where no name is known for one


@dataclass(frozen=True, slots=True)
class _Mark:
    span: TextSpan
    label: str
    seconds: float | None
    is_boxed: bool  # »[Anna]: …«


def read_transcript(document: Document) -> Iterator[ArticleRecord]:
    text = re.sub(r"\r\n?", "\n", decode_text(document.data, document.charset)).strip()
    if not text:
        raise NoTextError
    yield _with_turns(text_record(text, address=document.address))


def as_transcript(article: ArticleRecord) -> ArticleRecord:
    """The article of another format, with whoever speaks in it where it is a transcript."""
    return _with_turns(article) if _is_transcript(article.text[:_SAMPLE]) else article


def _with_turns(article: ArticleRecord) -> ArticleRecord:
    text = article.text
    posts = _Spans(post.span for post in article.posts)
    remarks = [found for found in _REMARK.finditer(text) if is_remark(found[0])]
    remarked = _Spans(found.span() for found in remarks)
    marks = [m for m in _marks(text) if m.span[0] not in posts and m.span[0] not in remarked]
    labelled = _Spans(mark.span for mark in marks)
    heard = (*SOUND.finditer(text), *_SERVICE.finditer(text))
    sounds = [
        ArticlePassage(ArticlePassageKind.STAGE_DIRECTION, sound.span())
        for sound in (*remarks, *(found for found in heard if found.start() not in remarked))
        if sound.start() not in posts and sound.start() not in labelled
    ]
    labels = [ArticlePassage(ArticlePassageKind.SPEAKER_LABEL, mark.span) for mark in marks]
    headings = (p for p in article.passages if p.kind is ArticlePassageKind.HEADING)
    titles = [ArticlePassage(ArticlePassageKind.PRINTED_MATTER, s) for s in printed_titles(text)]
    passages = (*article.passages, *sounds, *labels, *titles)
    unsaid = sorted(passage.span for passage in (*sounds, *headings, *titles))
    spoken = _turns(text, marks, unsaid, article.address)
    called = (turn for remark in remarks for turn in _called(remark))
    turns = tuple(sorted((*spoken, *called), key=lambda turn: turn.span))
    return replace(
        article,
        title=_title(article.title, text, marks, turns),
        passages=tuple(sorted(passages, key=lambda passage: passage.span)),
        turns=turns,
        origins={**article.origins, "turns": "text"},
    )


def _called(remark: re.Match[str]) -> Iterator[SpeechTurn]:
    """What somebody called into a speech, as minutes in print have it."""
    for call in read_interjections(remark[0]):
        begin, end = (remark.start() + place for place in call.span)
        yield SpeechTurn(
            (begin, end), call.voice.speaker, party=call.voice.party, kind=call.voice.kind
        )


def _title(title: str, text: str, marks: list[_Mark], turns: tuple[SpeechTurn, ...]) -> str:
    """The text's own, unless it begins with the first who speaks: then what they say."""
    if turns and not _TIME_ABOVE.sub("", text[: marks[0].span[0]]).strip():
        return first_title(text[slice(*turns[0].words[0])])
    return title


class _Spans:
    """Spans that do not overlap, asked whether a position is in one of them."""

    def __init__(self, spans: Iterable[TextSpan]) -> None:
        self._spans = sorted(spans)

    def __contains__(self, position: int) -> bool:
        before = bisect_right(self._spans, position, key=itemgetter(0))
        return before > 0 and position < self._spans[before - 1][1]


def _marks(text: str) -> list[_Mark]:
    found = [_mark(match, _begin(match)) for match in _LINE.finditer(text)]
    taken = _Spans(mark.span for mark in found)
    found += [
        _mark(match, match.start())
        for match in _STACKED.finditer(text)
        if match.start() not in taken and match.end() - 1 not in taken
    ]
    found.sort(key=lambda mark: mark.span)
    counts = Counter(mark.label for mark in found)
    named = [mark for mark in found if _is_speaker(mark, counts[mark.label])]
    return sorted([*named, *_asked(text, _Spans(mark.span for mark in named))], key=_span_of)


def _asked(text: str, taken: _Spans) -> list[_Mark]:
    """Questions and answers of nobody by name; a Q once may be anything."""
    found = [match for match in _ASKED.finditer(text) if match.start() not in taken]
    asked = [match for match in found if match["label"] == "Q"]
    marks = found if len(asked) > 1 else []
    return [_Mark(match.span(), match["label"], None, is_boxed=False) for match in marks]


def _span_of(mark: _Mark) -> TextSpan:
    return mark.span


def _mark(match: re.Match[str], begin: int) -> _Mark:
    groups = match.groupdict()
    above = _TIME_ABOVE.search(match.string, max(begin - 40, 0), begin)
    time = groups["before"] or groups.get("behind") or (above["above"] if above else None)
    return _Mark(
        (begin, match.end()),
        (groups.get("boxed") or groups["label"]).strip(" ,-–"),
        read_seconds(time),
        bool(groups.get("boxed")),
    )


def _begin(match: re.Match[str]) -> int:
    """Where the label begins, behind white space and what was only heard."""
    words = match.string[match.end("sounds") : match.end()]
    return match.end("sounds") + len(words) - len(words.lstrip())


def _is_speaker(mark: _Mark, count: int) -> bool:
    if re.search(r"\d", _AGE.sub("", mark.label)) and not is_unnamed(mark.label):
        return False  # a date, a room
    if mark.seconds is not None:
        words = mark.label.split()
        return len(words) < 7 and (words[0][0].isupper() or count > 1)
    bare = re.sub(r"\s*\([^()]*\)|,.*", "", mark.label)
    return bool(bare) and is_speaker_name(bare, count + 2 * mark.is_boxed + 1)


def _turns(
    text: str, marks: list[_Mark], sounds: list[TextSpan], address: str
) -> Iterator[SpeechTurn]:
    ends = [mark.span[0] for mark in marks[1:]] + [len(text)]
    voices = with_full_names([_voice(mark) for mark in marks])
    for number, (mark, voice, end) in enumerate(zip(marks, voices, ends, strict=True)):
        pieces = tuple(_pieces(text, mark.span[1], end, sounds))
        if not pieces:
            continue
        following = marks[number + 1].seconds if number + 1 < len(marks) else None
        yield SpeechTurn(
            span=(pieces[0][0], pieces[-1][1]),
            speaker=voice.speaker,
            role=voice.role,
            party=voice.party,
            kind=voice.kind,
            offset=mark.seconds,
            until=following if mark.seconds is not None else None,
            address=at_time(address, mark.seconds) if mark.seconds is not None else "",
            pieces=pieces if len(pieces) > 1 else (),
            times=((pieces[0][0], mark.seconds),) if mark.seconds is not None else (),
        )


def _voice(mark: _Mark) -> Voice:
    label = _AGE.sub("", mark.label)
    if mark.seconds is not None and (chat := _CHAT.fullmatch(label)):
        label = chat["name"]
    voice = read_voice(label)
    if is_unnamed(label):
        return voice
    name = as_name(voice.speaker)
    # »FRAGE WOLF«: what stands beside an office is a name, however short.
    return replace(voice, speaker=name.title() if name.isupper() and " " in label else name)


def _pieces(text: str, begin: int, end: int, sounds: list[TextSpan]) -> Iterator[TextSpan]:
    inside = sounds[bisect_left(sounds, (begin, 0)) : bisect_left(sounds, (end, 0))]
    position = begin
    for sound_begin, sound_end in [*inside, (end, end)]:
        words = text[position:sound_begin]
        first = position + len(words) - len(words.lstrip())
        last = position + len(words.rstrip())
        if last > first:
            yield first, last
        position = sound_end


def _sniff(document: Document) -> float:
    """Several turns by at least two voices, of whom one speaks again or most speak of themselves,
    which together are most of the text. Lists of people, films or events name each once.
    """
    return LIKELY if _is_transcript(re.sub(r"\r\n?", "\n", document.head)) else NO


def _is_transcript(head: str) -> bool:
    if "\x00" in head or head.startswith(("{", "[{", "<", "%PDF", "PK")):
        return False
    marks = _marks(head)
    voices = {_voice(mark).speaker for mark in marks}
    if len(marks) < _LEAST_TURNS or len(voices) < 2 or not _goes_on(marks):
        return False
    own = _share_of_own(head, marks)
    if len(voices) == len(marks) and own <= 0.5:
        return False
    is_told = any(map(_may_be_somebody, marks)) or _somebody_asks(head, marks)
    if own < _LEAST_OWN and not is_told:
        return False
    spoken = len(head) - marks[0].span[0]
    return spoken > 0.6 * len(head) and spoken / len(marks) < 2500


_OWN = re.compile(
    r"\b(?:[Ii]ch|[Mm]i(?:r|ch)|[Mm]eine?[mnrs]?|[Ww]ir|[Uu]ns(?:er\w*)?|I|[Mm][ey]|[Ww]e|[Oo]ur)\b"
)


def _share_of_own(text: str, marks: list[_Mark]) -> float:
    """In how many of the turns there is an I or a We; in most answers of passers-by."""
    ends = [mark.span[0] for mark in marks[1:]] + [len(text)]
    own = sum(
        bool(_OWN.search(text, mark.span[1], end)) for mark, end in zip(marks, ends, strict=True)
    )
    return own / len(marks)


def _somebody_asks(text: str, marks: list[_Mark]) -> bool:
    """Whether a turn ends in a question that another answers."""
    return any(text[: mark.span[0]].rstrip().endswith("?") for mark in marks[1:])


def _may_be_somebody(mark: _Mark) -> bool:
    """Whether a label is known to name a person or an office, or nobody: »FC Lindenau« and the
    places of a ticker are not.
    """
    label = _AGE.sub("", mark.label)
    voice = read_label(spoken_name(label))
    first = voice.speaker.split(" ")[0].strip(",")
    is_told = voice.role or voice.party or voice.kind is not TurnKind.SPEECH or mark.is_boxed
    is_nobody = is_unnamed(label) or is_office(label) or _CHAT.fullmatch(label)
    return bool(is_told or is_nobody) or label.isupper() or first_name_gender(first) is not None


def _goes_on(marks: list[_Mark]) -> bool:
    """Whether its times, where it has any, are those of something that goes on."""
    times = [mark.seconds for mark in marks if mark.seconds is not None]
    backwards = sum(after < before for before, after in pairwise(times))
    return backwards * 10 <= len(times)


FORMAT = Format(
    name="plain transcript",
    read=read_transcript,
    sniff=_sniff,
    media_types=frozenset({"text/plain"}),
    extensions=frozenset({".txt", ".text"}),
)
