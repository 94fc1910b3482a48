"""Transcripts as plain text: a name, perhaps a time, and a colon before each turn.

The text stays as it is; only who speaks, and when, is read out of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from extraction.coreference.names.name_forms import first_name_gender

from ...addresses import at_time
from ...article_lines.first_titles import first_title
from ...errors import NoTextError
from ...people.voice_names import is_office, is_unnamed, spoken_name
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
from ..parliaments.landtag_labels import landtag_voice
from ..parliaments.printed_titles import printed_titles
from ..parliaments.romance_labels import romance_voice
from ..parliaments.speaker_labels import read_label
from ..plain_text import text_record
from .captions import SOUND
from .examinations import Examinations
from .printed_marks import (
    AGE,
    CHAT,
    TIME_ABOVE,
    PrintedMark,
    SpanSet,
    printed_marks,
    voices_of,
)
from .spoken_times import SpokenTime, is_time_of_day, spoken_times, times_between

# What the service says of itself, and of who pressed its buttons.
_SERVICE = re.compile(
    r"^(?:Transcribed by https?://\S+|Meeting ended after .+|This editable transcript was .+|"
    r".{2,60} (?:started|stopped) transcription|"
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
_REMARK = re.compile(
    r"\((?:[^()]|\([^()]{1,60}\)){4,900}\)|\[(?:[^\[\]]|\[[^\[\]]{1,60}\]){4,900}\]"
)
_TIME_ALONE = re.compile(r"\A\s*\d{1,2}:\d\d(?::\d\d)?\s*\Z")
_LEAST_TURNS = 3
_SAMPLE = 16_000  # characters that tell whether a text is one
_LEAST_SAID = 0.5  # of the turns have a word
_LEAST_OWN = 0.25  # of the turns have an I or a We, where no name is known for one


def read_transcript(document: Document) -> Iterator[ArticleRecord]:
    text = re.sub(r"\r\n?", "\n", decode_text(document.data, document.charset)).strip()
    if not text:
        raise NoTextError
    record = text_record(text, address=document.address)
    if not record.text:  # notes for editors alone
        raise NoTextError
    yield _with_turns(record)


def as_transcript(article: ArticleRecord) -> ArticleRecord:
    """The article of another format, with whoever speaks in it where it is a transcript."""
    return _with_turns(article) if _is_transcript(article.text[:_SAMPLE]) else article


def _with_turns(article: ArticleRecord) -> ArticleRecord:
    text = article.text
    posts = SpanSet(post.span for post in article.posts)
    remarks = [found for found in _REMARK.finditer(text) if is_remark(found[0])]
    remarked = SpanSet(found.span() for found in remarks)
    marks = [m for m in printed_marks(text) if m.span[0] not in posts and m.span[0] not in remarked]
    labelled = SpanSet(mark.span for mark in marks)
    times = spoken_times(text, labelled)
    printed = (*(remark.span() for remark in remarks), *(time.span for time in times))
    sounds = [
        ArticlePassage(ArticlePassageKind.STAGE_DIRECTION, span)
        for span in _unheard(text, SpanSet(printed))
        if span[0] not in posts and span[0] not in labelled
    ]
    labels = [ArticlePassage(ArticlePassageKind.SPEAKER_LABEL, mark.span) for mark in marks]
    headings = (p for p in article.passages if p.kind is ArticlePassageKind.HEADING)
    titles = [ArticlePassage(ArticlePassageKind.PRINTED_MATTER, s) for s in printed_titles(text)]
    passages = (*article.passages, *sounds, *labels, *titles)
    unsaid = sorted(passage.span for passage in (*sounds, *headings, *titles))
    is_clock = is_time_of_day(next((m.seconds for m in marks if m.seconds is not None), None))
    spoken = _turns(text, marks, unsaid, times)
    placed = (_placed(turn, article.address, is_clock=is_clock) for turn in spoken)
    called = (turn for remark in remarks for turn in _called(remark))
    turns = tuple(sorted((*placed, *called), key=lambda turn: turn.span))
    return replace(
        article,
        title=_title(article.title, text, marks, turns),
        passages=tuple(sorted(passages, key=lambda passage: passage.span)),
        turns=turns,
        origins={**article.origins, "turns": "text"},
    )


def _unheard(text: str, printed: SpanSet) -> Iterator[TextSpan]:
    """What is ``printed`` between words, what was only heard, and what the service says."""
    yield from printed
    yield from (span for span in Examinations(text).printed() if span[0] not in printed)
    for found in (*SOUND.finditer(text), *_SERVICE.finditer(text)):
        if found.start() not in printed:
            yield found.span()


def _called(remark: re.Match[str]) -> Iterator[SpeechTurn]:
    """What somebody called into a speech, as minutes in print have it."""
    for call in read_interjections(remark[0]):
        begin, end = (remark.start() + place for place in call.span)
        yield SpeechTurn(
            (begin, end), call.voice.speaker, party=call.voice.party, kind=call.voice.kind
        )


def _title(title: str, text: str, marks: list[PrintedMark], turns: tuple[SpeechTurn, ...]) -> str:
    """The text's own, unless it begins with the first who speaks: then what they say."""
    before = text[: marks[0].span[0]] if turns else ""
    if turns and not _TIME_ALONE.sub("", TIME_ABOVE.sub("", before)).strip():
        return first_title(text[slice(*turns[0].words[0])])
    return title


def _turns(
    text: str, marks: list[PrintedMark], unsaid: list[TextSpan], times: list[SpokenTime]
) -> Iterator[SpeechTurn]:
    """A turn for each mark; a time behind somebody's last words is that of whoever comes next."""
    if not marks:  # those of the beginning were in posts, or in notes that are left out
        return
    ends = [mark.span[0] for mark in marks[1:]] + [len(text)]
    voices = voices_of(marks)
    above = times_between(times, 0, marks[0].span[0])
    carried = above[-1].seconds if above and above[-1].span[1] + 2 > marks[0].span[0] else None
    for number, (mark, voice, end) in enumerate(zip(marks, voices, ends, strict=True)):
        pieces = tuple(_pieces(text, mark.span[1], end, unsaid))
        begun = carried if mark.seconds is None else mark.seconds
        inside = times_between(times, mark.span[1], end)
        last = pieces[-1][1] if pieces else mark.span[1]
        carried = inside[-1].seconds if inside and inside[-1].span[0] >= last else None
        if not pieces:
            continue
        following = marks[number + 1].seconds if number + 1 < len(marks) else None
        said = _said_at(pieces, begun, [time for time in inside if time.span[0] < last])
        yield SpeechTurn(
            span=(pieces[0][0], pieces[-1][1]),
            speaker=voice.speaker,
            role=voice.role,
            party=voice.party,
            kind=voice.kind,
            offset=said[0][1] if said and said[0][0] == pieces[0][0] else None,
            until=(carried if following is None else following) if said else None,
            pieces=pieces if len(pieces) > 1 else (),
            times=said,
        )


def _said_at(
    pieces: tuple[TextSpan, ...], begun: float | None, times: list[SpokenTime]
) -> tuple[tuple[int, float], ...]:
    """Where words begin, and when: of several times for one place the last counts."""
    said = {} if begun is None else {pieces[0][0]: begun}
    begins = [begin for begin, _end in pieces]
    for time in times:
        following = bisect_left(begins, time.span[1])
        if following < len(begins):  # else it is inside of a post, and parts nothing
            said[begins[following]] = time.seconds
    return tuple(said.items())


def _placed(turn: SpeechTurn, address: str, *, is_clock: bool) -> SpeechTurn:
    """The turn with where it stands in the recording, which a clock on the wall does not tell."""
    if is_clock:
        return replace(turn, offset=None, until=None, times=())
    return turn if turn.offset is None else replace(turn, address=at_time(address, turn.offset))


def _pieces(text: str, begin: int, end: int, sounds: list[TextSpan]) -> Iterator[TextSpan]:
    inside = sounds[bisect_left(sounds, (begin, 0)) : bisect_left(sounds, (end, 0))]
    position = begin
    for sound_begin, sound_end in [*inside, (end, end)]:
        words = text[position:sound_begin]
        # A full stop behind a stage direction is its own: »(Aplausos).«.
        blank = " \t\n" if position == begin else " \t\n.,;"
        first = position + len(words) - len(words.lstrip(blank))
        last = position + len(words.rstrip())
        if last > first:
            yield first, last
        position = max(position, sound_end)  # »♪ [00:10] ♪«: one may be inside of another


def _sniff(document: Document) -> float:
    """Several turns by at least two voices, of whom one speaks again or most speak of themselves,
    which together are most of the text. Lists of people, films or events name each once.
    """
    return LIKELY if _is_transcript(re.sub(r"\r\n?", "\n", _head(document))) else NO


def _head(document: Document) -> str:
    """The beginning with its letters right: labels have »señor« and »Präsidentin«."""
    try:
        return document.data[: len(document.head)].decode("utf-8-sig", "strict").lstrip()
    except UnicodeDecodeError as error:
        is_cut = error.start > len(document.head) - 4
        return document.data[: error.start].decode("utf-8-sig") if is_cut else document.head


def _is_transcript(head: str) -> bool:
    if "\x00" in head or head.startswith(("{", "[{", "<", "%PDF", "PK")):
        return False
    marks = printed_marks(head)
    voices = {voice.speaker for voice in voices_of(marks)}
    if len(marks) < _LEAST_TURNS or len(voices) < 2 or not _goes_on(marks):
        return False
    own = _share_with(_OWN, head, marks)
    if _share_with(_SAID, head, marks) < _LEAST_SAID:
        return False
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


# Prices, goals and ages have none.
_SAID = re.compile(r"[^\W\d_]{2}")


def _share_with(pattern: re.Pattern[str], text: str, marks: list[PrintedMark]) -> float:
    """In how many of the turns the pattern is found: an I or a We in most answers of passers-by."""
    ends = [mark.span[0] for mark in marks[1:]] + [len(text)]
    found = sum(
        bool(pattern.search(text, mark.span[1], end)) for mark, end in zip(marks, ends, strict=True)
    )
    return found / len(marks)


def _somebody_asks(text: str, marks: list[PrintedMark]) -> bool:
    """Whether a turn ends in a question that another answers."""
    return any(text[: mark.span[0]].rstrip().endswith("?") for mark in marks[1:])


def _may_be_somebody(mark: PrintedMark) -> bool:
    """Whether a label is known to name a person or an office, or nobody: »FC Lindenau« and the
    places of a ticker are not.
    """
    label = AGE.sub("", mark.label)
    voice = read_label(spoken_name(label))
    first = voice.speaker.split(" ")[0].strip(",")
    is_told = voice.role or voice.party or voice.kind is not TurnKind.SPEECH or mark.is_marked
    # »Finanzminister Winter: Bau wird teurer« is a headline: an office alone tells nothing.
    member = landtag_voice(label)
    if romance_voice(label) or (member and (member.party or member.kind is TurnKind.CHAIR)):
        return True
    is_nobody = is_unnamed(label) or is_office(label) or CHAT.fullmatch(label)
    return bool(is_told or is_nobody) or label.isupper() or first_name_gender(first) is not None


def _goes_on(marks: list[PrintedMark]) -> bool:
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
