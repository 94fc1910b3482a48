"""Voices that the words of captions name themselves: »ANNA ADLER: …«, »>> …«, »- …«."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from extraction.coreference.names.name_forms import first_name_gender

from ...people.voice_names import as_name
from .captions import SOUND, CaptionCue
from .voice_labels import is_speaker_name, is_thing

_LABEL = re.compile(
    rf"(?P<sounds>(?:(?:{SOUND.pattern})(?!\s*:)\s*)*)(?P<mark>>>+\s*|[-–—]\s*)?"
    r"(?:\[(?P<boxed>[^\[\]\n:]{2,40})\]:\s*|\((?P<round>[^()\n:]{2,40})\):\s*|"
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
    names |= _first_names(cues, others=bool(names)) | _in_brackets(cues)
    if names:
        names |= _names_of_all(cues)
        cues = _with_own_lines(cues, names)
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


def _with_own_lines(cues: list[CaptionCue], names: set[str]) -> list[CaptionCue]:
    """»Hallo. Dora Esch: Danke.«: a name that labels other lines begins one of its own behind a
    sentence, also where it goes over a line's end; else her words would be whose line it is.
    """
    each = "|".join(r"\s+".join(map(re.escape, name.split())) for name in sorted(names))
    label = re.compile(rf"(?<=[.!?…])\s+((?:{each}):)(?=\s)")
    return [
        cue
        if cue.voice or cue.is_sound
        else replace(cue, words=label.sub(lambda at: "\n" + " ".join(at[1].split()), cue.words))
        for cue in cues
    ]


def _first_names(cues: list[CaptionCue], *, others: bool) -> set[str]:
    """First names that cues begin with, as podcasts print who speaks: where other names are told,
    two of them are, or the first words have one. A single one in the middle is somebody's name.
    """
    labels = [_label(cue.words) for cue in cues if not (cue.voice or cue.is_sound)]
    found = {label for label in labels if label and first_name_gender(label) is not None}
    return found if others or len(found) > 1 or (found & set(labels[:1])) else set()


def _in_brackets(cues: list[CaptionCue]) -> set[str]:
    """Full names in brackets that cues begin with, where several do: »[Anna Adler] We build.«."""
    found = [_IN_BRACKETS.match(cue.words) for cue in cues if not (cue.voice or cue.is_sound)]
    named = [match["name"] for match in found if match and _is_full_name(match["name"])]
    return set(named) if len(named) > 1 else set()


def _is_full_name(words: str) -> bool:
    first = words.split(" ")[0]
    is_known = " " in words and first_name_gender(first.title()) is not None
    return is_known and is_speaker_name(words, 3)


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
    found = match and (match["boxed"] or match["round"] or match["label"] or match["alone"])
    return (found or "").strip()
