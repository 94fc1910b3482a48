"""Cues of any caption format, joined into turns of prose.

A sentence runs over cues and lines; a voice holds for its own cue only, but where the words
themselves name it (»ANNA ADLER: …«, »>> …«) it holds up to the next such mark. Each turn keeps the
times of its cues. What was only heard (»[APPLAUSE]«, »♪ …«) is nobody's words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from extraction.coreference.names.name_forms import first_name_gender

from ...addresses import at_time
from ...article_lines.first_titles import first_title
from ...errors import NoTextError
from ...people.titled_names import titled_name
from ...people.voice_names import as_name, spoken_name
from ...readers.text_builder import TextBuilder, squeeze
from ...records import ArticlePassageKind, ArticleRecord, SpeechTurn, TextSpan
from .voice_labels import is_speaker_name, is_thing

_PAUSE = 2.0  # seconds of silence that part paragraphs of a voice that is not named
_FLASH = 0.1  # seconds for which a line is shown again while the next one rolls up
_LONG = 700  # characters of a paragraph, behind which the next sentence begins a new one
_SENTENCE_END = re.compile(r"[.!?…][\"'”“»«’)]*$")
_SOUND_WORDS = (
    r"applause|laughter|laughs?|laughing|music|cheering|cheers|crosstalk|inaudible|unintelligible|"
    r"silence|sighs?|coughs?|clears throat|chuckles?|beep|pause|booing|boos|screaming|crying|"
    r"applaus|beifall|lachen|lacht|gelächter|musik|jubel|unverständlich|räuspert sich|husten|"
    r"durcheinander|stille|seufzt|buhrufe"
)
SOUND = re.compile(
    r"\[[^\[\]\n]{1,80}\]|\( [^()\n]{1,60} \)|♪[^♪]*♪?|♫[^♫]*♫?|\([A-ZÄÖÜ][A-ZÄÖÜ ,.'&-]{1,60}\)|"
    rf"\((?i:[^()\n]{{0,30}}\b(?:{_SOUND_WORDS})\b[^()\n]{{0,30}})\)|"
    rf"\*(?i:[^*\n]{{0,30}}\b(?:{_SOUND_WORDS})\b[^*\n]{{0,30}})\*"
)


# What those who made the captions say of themselves.
_CREDIT = re.compile(
    r"(?:Copyright |© ?)?(?:Untertitel(?:ung)?|Live-Untertitelung|Captions?|Captioned|Subtitles?|"
    r"Subtitled|Subtitling|Transcribed|Transcript(?:ion)?)"
    r"(?: by\b| von\b| im Auftrag\b|:) ?.{2,80}",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class CaptionCue:
    """Words between two times, in seconds; ``voice`` is empty where the format names none, and
    ``changes`` says that another voice than before speaks, whoever it is. Broadcasters show that
    by the ``colour``.
    """

    begin: float | None
    end: float | None
    words: str
    voice: str = ""
    is_sound: bool = False
    changes: bool = False
    colour: str = ""


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
        if self._text.last not in ("", "\n", " ") and not self._goes_on(words):
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

    def _goes_on(self, words: str) -> bool:
        """A word that was parted at its hyphen goes on without a space."""
        tail = self._tail()
        parted = bool(re.search(r"[^\W\d_]-$", tail)) and words[0].islower()
        return parted and not re.match(r"(?:und|oder|bis|sowie|and|or|to)\b", words)

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
    for cue in without_repeats(named_voices(list(_by_colour(told)))):
        for part in _without_sounds(cue):
            builder.add(part)
    return builder.record(title, language, origin)


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


_LABEL = re.compile(
    rf"(?P<sounds>(?:(?:{SOUND.pattern})(?!\s*:)\s*)*)(?P<mark>>>+\s*|[-–—]\s*)?"
    r"(?:\[(?P<boxed>[^\[\]\n:]{2,40})\]:\s*|"
    r"(?P<label>[^\W\d_][^:;!?\n\[\]<>]{0,48}?)(?P<note>\s*(?:\([^()\n]{1,40}\)|\[[^\[\]\n]{1,40}\]))?:\s+|"
    # On a line of its own only in capitals: »Dazu Anna Adler:« announces words, and is none.
    r"(?P<alone>[A-ZÄÖÜ][A-ZÄÖÜ0-9 .'’-]{1,40}):$)?"
)
_IN_BRACKETS = re.compile(r"[(\[](?P<name>[^()\[\]\n]{2,40})[)\]]\s+(?=\w)")


def named_voices(cues: list[CaptionCue]) -> Iterator[CaptionCue]:
    """Cues parted where a line names another voice. A name counts that is printed in capitals, has
    two words, begins lines again and again, or stands where each cue begins with one, as in Zoom's;
    »Eines ist klar: …« is none.
    """
    lines = (line for cue in cues if not cue.voice for line in cue.words.split("\n"))
    counts: Counter[str] = Counter()
    for line in lines:
        if label := _label(line):
            counts[label] += 3 if line.lstrip().startswith(f"[{label}]") else 1
    names = {label for label, count in counts.items() if is_speaker_name(label, count)}
    names |= _first_names(cues, others=bool(names))
    if names:
        names |= _names_of_all(cues)
    voice = ""
    for cue in cues:
        if cue.voice or cue.is_sound:
            yield cue
            continue
        if cue.changes:
            voice = ""
        for part in _parted(cue, names, voice):
            voice = part.voice
            yield part


def _first_names(cues: list[CaptionCue], *, others: bool) -> set[str]:
    """First names that cues begin with, as podcasts print who speaks: where other names are told,
    two of them are, or the first words have one. A single one in the middle is somebody's name.
    """
    labels = [_label(cue.words) for cue in cues if not (cue.voice or cue.is_sound)]
    found = {label for label in labels if label and first_name_gender(label) is not None}
    return found if others or len(found) > 1 or (found & set(labels[:1])) else set()


def _names_of_all(cues: list[CaptionCue]) -> set[str]:
    """What the cues begin with, where nearly every one begins with a name."""
    said = [cue for cue in cues if not (cue.voice or cue.is_sound) and cue.words.strip()]
    found = [label for cue in said if (label := _label(cue.words)) and not is_thing(label)]
    labels = [label for label in found if is_speaker_name(label, 3)]
    return set(labels) if len(labels) * 10 >= len(said) * 9 else set()


class _Opening(NamedTuple):
    """What a line begins with; "" for what there is not."""

    label: str
    sounds: str
    #: Where words begin behind all of it.
    end: int
    #: The sign of another voice, and where words begin behind it.
    mark: str
    behind_mark: int


def _opening(line: str, names: set[str]) -> _Opening:
    match = _LABEL.match(line)
    assert match  # noqa: S101 - all its parts may be missing
    mark, behind_mark = match["mark"] or "", match.end("mark")
    bracketed = _IN_BRACKETS.match(line)
    if bracketed and bracketed["name"] in names:  # »(ANNA) …«, who is »ANNA: …« elsewhere
        return _Opening(bracketed["name"], "", bracketed.end(), mark, behind_mark)
    return _Opening(_label(line), match["sounds"].strip(), match.end(), mark, behind_mark)


def _parted(cue: CaptionCue, names: set[str], voice: str) -> Iterator[CaptionCue]:
    lines = [line.strip() for line in cue.words.split("\n")]
    dialogue = sum(bool(re.match(r"[-–—]\s*\S", line)) for line in lines) > 1
    kept: list[str] = []
    changes = cue.changes
    for line in lines:
        label, sounds, end, mark, behind_mark = _opening(line, names)
        named = label in names
        if named or (mark and (dialogue or ">" in mark)):
            if sounds:  # »(LAUGHTER) ANNA: …«
                kept.append(sounds)
            if kept:
                yield replace(cue, words="\n".join(kept), voice=voice, changes=changes)
            kept, changes, voice = [], not named, as_name(label) if named else ""
            line = line[end if named else behind_mark :]
        elif voice and line == lines[0] and label and is_speaker_name(label, 3):
            voice, changes = "", True  # »Beck: …«, once: somebody's name, or »Fazit: …«
        kept.append(line)
    yield replace(cue, words="\n".join(kept), voice=voice, changes=changes)


def _label(line: str) -> str:
    match = _LABEL.match(line.strip())
    return (match["boxed"] or match["label"] or match["alone"] or "").strip() if match else ""


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
