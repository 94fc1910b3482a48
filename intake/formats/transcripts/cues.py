"""Cues of any caption format, joined into turns of prose.

A sentence runs over cues and lines; a voice holds for its own cue only, but where the words
themselves name it (»ANNA ADLER: …«, »>> …«) it holds up to the next such mark. Each turn keeps the
times of its cues. What was only heard (»[APPLAUSE]«, »♪ …«) is nobody's words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from extraction.text.languages import detect

from ...addresses import at_time
from ...article_lines.first_titles import first_title
from ...errors import NoTextError
from ...people.titled_names import titled_name
from ...people.voice_names import spoken_name
from ...readers.text_builder import TextBuilder, squeeze
from ...records import ArticlePassageKind, ArticleRecord, SpeechTurn, TextSpan
from .captions import (
    SOUND,
    CaptionCue,
    goes_on,
    in_capitals,
    is_sound_in_capitals,
    with_whole_words,
)
from .cue_voices import named_voices

_SAMPLE = 5000  # characters that tell a language
_PAUSE = 2.0  # seconds of silence that part paragraphs of a voice that is not named
_FLASH = 0.1  # seconds for which a line is shown again while the next one rolls up
_LONG = 700  # characters of a paragraph, behind which the next sentence begins a new one
_SENTENCE_END = re.compile(r"[.!?…][\"'”“»«’)]*$")
# What those who made the captions say of themselves.
_CREDIT = re.compile(
    r"(?:Copyright |© ?)?(?:Untertitel(?:ung)?|Live-Untertitelung|Captions?|Captioned|Subtitles?|"
    r"Subtitled|Subtitling|Transcribed|Transcript(?:ion)?)"
    r"(?: by\b| von\b| im Auftrag\b|:) ?.{2,80}",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Turn:
    speaker: str
    begin: float | None
    until: float | None = None
    pieces: list[TextSpan] = field(default_factory=list)
    times: list[tuple[int, float]] = field(default_factory=list)
    interrupted: bool = False


class TranscriptBuilder:
    """Collects the text and turns of one recording."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._text = TextBuilder()
        self._open: _Turn | None = None
        self._turns: list[SpeechTurn] = []
        self._paragraph = 0  # where the current one begins

    def add(self, cue: CaptionCue) -> None:
        words = squeeze(cue.words)
        if not words:
            return
        if cue.is_sound:
            self._add_sound(words)
            return
        if self._open is None or cue.changes or self._open.speaker != cue.voice:
            self._begin(cue)
        elif self._parts(cue):
            self._text.end_paragraph()
            self._paragraph = self._text.length
        self._add_words(cue, words)

    def _begin(self, cue: CaptionCue) -> None:
        self.close()
        if cue.voice:
            self._text.paragraph(f"{cue.voice}:", ArticlePassageKind.SPEAKER_LABEL)
        self._text.end_paragraph()
        self._paragraph = self._text.length
        self._open = _Turn(cue.voice, cue.begin)

    def _parts(self, cue: CaptionCue) -> bool:
        """Whether a paragraph ends before this cue: only ever behind a whole sentence."""
        turn = self._open
        if not turn or not turn.pieces or not _SENTENCE_END.search(self._tail()):
            return False
        pause = cue.begin is not None and turn.until is not None and cue.begin - turn.until > _PAUSE
        return (pause and not cue.voice) or self._text.length - self._paragraph > _LONG

    def _tail(self) -> str:
        return self._text.tail(8)

    def _add_words(self, cue: CaptionCue, words: str) -> None:
        turn = self._open
        assert turn  # noqa: S101 - begun before
        if self._text.last not in ("", "\n", " ") and not goes_on(self._tail(), words):
            self._text.add(" ")
        span = self._text.add(words)
        if turn.pieces and not turn.interrupted:
            turn.pieces[-1] = (turn.pieces[-1][0], span[1])
        else:
            turn.pieces.append(span)
        turn.interrupted = False
        turn.until = cue.end if cue.end is not None else turn.until
        if cue.begin is not None:
            turn.times.append((span[0], cue.begin))

    def _add_sound(self, words: str) -> None:
        if self._open:
            self._open.interrupted = True
        if self._text.last not in ("", "\n", " "):
            self._text.add(" ")
        self._text.add(words, ArticlePassageKind.STAGE_DIRECTION)

    def close(self) -> None:
        turn, self._open = self._open, None
        if turn is None or not turn.pieces:
            return
        voice = titled_name(turn.speaker)
        self._turns.append(
            SpeechTurn(
                span=(turn.pieces[0][0], turn.pieces[-1][1]),
                speaker=voice.name,
                role=voice.office,
                party=voice.party,
                offset=turn.begin,
                until=turn.until,
                address=at_time(self._address, turn.begin) if turn.begin is not None else "",
                pieces=tuple(turn.pieces) if len(turn.pieces) > 1 else (),
                times=tuple(turn.times),
            )
        )

    def record(self, title: str, language: str, origin: str, **facts: object) -> ArticleRecord:
        self.close()
        text, passages = self._text.finished()
        if not text:
            raise NoTextError
        return ArticleRecord(
            title=title or self._first_words(text),
            text=text,
            language=language,
            address=self._address,
            passages=passages,
            turns=tuple(self._turns),
            origins={"turns": origin},
            **facts,  # type: ignore[arg-type]
        )

    def _first_words(self, text: str) -> str:
        """The first line that somebody says: who says it is no title, and nor is what is heard."""
        begin, end = self._turns[0].words[0] if self._turns else (0, len(text))
        return first_title(text[begin:end])


def make_record(
    cues: Iterable[CaptionCue], *, title: str, language: str, origin: str, address: str
) -> ArticleRecord:
    """The record of a recording whose cues are those, voices in their words told."""
    builder = TranscriptBuilder(address)
    told = [replace(cue, voice=spoken_name(cue.voice)) if cue.voice else cue for cue in cues]
    told = list(_by_colour(_with_sounds(told)))
    is_german = (language or _detected(told)) == "de"
    for cue in _without_hyphens(without_repeats(named_voices(told)), is_german=is_german):
        for part in _without_sounds(cue):
            builder.add(part)
    return builder.record(title, language, origin)


def _detected(cues: list[CaptionCue]) -> str:
    """The language of captions that do not tell it, where any of them ends in a hyphen."""
    if not any(re.search(r"[^\W\d_]-(?:\n|$)", cue.words) for cue in cues):
        return ""
    return detect("\n".join(cue.words for cue in cues)[:_SAMPLE])


def _with_sounds(cues: list[CaptionCue]) -> list[CaptionCue]:
    """The cues, with what the BBC sets in capitals as sounds."""
    if in_capitals(cues):
        return cues
    return [
        replace(cue, is_sound=True) if is_sound_in_capitals(squeeze(cue.words)) else cue
        for cue in cues
    ]


def _without_hyphens(cues: Iterable[CaptionCue], *, is_german: bool) -> list[CaptionCue]:
    """The cues with whole words; of one that is parted between two cues the first has all."""
    whole: list[CaptionCue] = []
    for cue in cues:
        words = with_whole_words(cue.words, is_german=is_german)
        before = whole[-1] if whole else None
        is_rest = before and before.voice == cue.voice and not (cue.changes or cue.is_sound)
        if is_german and before and is_rest and goes_on(before.words.rstrip(), words):
            rest, _, words = words.partition(" ")
            whole[-1] = replace(before, words=before.words.rstrip()[:-1] + rest)
        whole.append(replace(cue, words=words))
    return whole


def _by_colour(cues: list[CaptionCue]) -> Iterator[CaptionCue]:
    """The cues, with a change of voice wherever the colour of the words changes."""
    before: str | None = None
    for cue in cues:
        if cue.is_sound or not cue.words.strip() or SOUND.fullmatch(cue.words.strip()):
            yield cue
            continue
        recoloured = before not in (None, cue.colour)
        yield replace(cue, changes=True) if recoloured else cue
        before = cue.colour


def _without_sounds(cue: CaptionCue) -> Iterator[CaptionCue]:
    """A cue in parts: its words, and what was only heard."""
    if cue.is_sound or _CREDIT.fullmatch(squeeze(cue.words)):
        yield replace(cue, is_sound=True)
        return
    position, changes = 0, cue.changes
    for sound in SOUND.finditer(cue.words):
        before = cue.words[position : sound.start()]
        yield replace(cue, words=before, changes=changes)
        yield replace(cue, words=sound[0], is_sound=True, changes=False)
        position, changes = sound.end(), changes and not before.strip()
    yield replace(cue, words=cue.words[position:], changes=changes) if position else cue


def without_repeats(cues: Iterable[CaptionCue]) -> Iterator[CaptionCue]:
    """Cues without the lines that captions rolling up show a second time."""
    shown: list[str] = []
    ended: float | None = None
    for cue in cues:
        lines = [line for line in cue.words.split("\n") if line.strip()]
        close = ended is None or cue.begin is None or cue.begin - ended < 0.5
        again = _overlap(shown, lines, cue) if close and not cue.is_sound else 0
        if lines:
            shown, ended = lines, cue.end
        yield replace(cue, words="\n".join(lines[again:])) if again else cue


def _overlap(shown: list[str], lines: list[str], cue: CaptionCue) -> int:
    """How many lines at the beginning are those last shown. A line said twice, alone in both of
    its cues, is no repeat, unless it stands for no longer than captions take to roll up.
    """
    flashes = cue.begin is not None and cue.end is not None and cue.end - cue.begin < _FLASH
    if len(shown) == 1 and len(lines) == 1 and not flashes:
        return 0
    for count in range(min(len(shown), len(lines)), 0, -1):
        if shown[-count:] == lines[:count]:
            return count
    return 0
