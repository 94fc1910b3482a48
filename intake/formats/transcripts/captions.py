"""A cue of captions, and what in its words was only heard."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_SOUND_WORDS = (
    r"applause|laughter|laughs?|laughing|music|cheering|cheers|crosstalk|inaudible|unintelligible|"
    r"silence|sighs?|coughs?|clears throat|chuckles?|beep|pause|booing|boos|screaming|crying|"
    r"applaus|beifall|lachen|lacht|gelächter|musik|jubel|unverständlich|räuspert sich|husten|"
    r"durcheinander|stille|seufzt|buhrufe|"
    r"applaudissements|exclamations|rires|sourires|aplausos|rumores|risas|protestas|aplaudiments|"
    r"applausi|commenti|proteste"
)
SOUND = re.compile(
    r"\[[^\[\]\n]{1,80}\]|\( [^()\n]{1,60} \)|♪[^♪]*♪?|♫[^♫]*♫?|\([A-ZÄÖÜ][A-ZÄÖÜ ,.'&-]{1,60}\)|"
    rf"\((?i:[^()\n]{{0,30}}\b(?:{_SOUND_WORDS})\b[^()\n]{{0,60}})\)|"
    rf"\*(?i:[^*\n]{{0,30}}\b(?:{_SOUND_WORDS})\b[^*\n]{{0,30}})\*"
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


_CAPITALS = r"[A-ZÄÖÜ'’,]+"
_SOUND_ALONE = re.compile(
    rf"(?:{_CAPITALS} ){{0,3}}(?i:{_SOUND_WORDS})(?: {_CAPITALS}){{0,3}}[.!]?"
)
_MOST = 0.5  # of captions in capitals, and those of sounds tell nothing


def in_capitals(cues: Sequence[CaptionCue]) -> bool:
    """Whether captions are written in capitals throughout, as American ones are."""
    written = [cue.words for cue in cues if re.search(r"[^\W\d_]", cue.words)]
    return sum(words.isupper() for words in written) > _MOST * len(written)


def is_sound_in_capitals(words: str) -> bool:
    """»APPLAUSE«, »HE LAUGHS«, as the BBC sets what is heard among words in small letters."""
    return words.isupper() and bool(_SOUND_ALONE.fullmatch(words))


# What goes on behind a hyphen that stands for the rest of a word: »Miet- und Preiserhöhungen«.
_SUSPENDED = re.compile(r"(?:und|oder|bis|sowie|bzw|noch|and|or|to|nor)\b")


def with_whole_words(words: str, *, is_german: bool) -> str:
    """The lines of a cue, with words that a line end parts as one. A German hyphen at a line end
    is gone where the word goes on in small letters; an English one belongs to the word.
    """
    return re.sub(
        r"(?<=[^\W\d_])-\n(?=(?P<rest>[^\W\d_]\w*))",
        lambda end: _hyphen(end["rest"], is_german=is_german),
        words,
    )


def _hyphen(rest: str, *, is_german: bool) -> str:
    if _SUSPENDED.match(rest) or (rest[0].isupper() and not is_german):
        return "-\n"
    return "" if is_german and rest[0].islower() else "-"


def goes_on(before: str, words: str) -> bool:
    """Whether a word that was parted at its hyphen goes on in the next cue."""
    parted = bool(re.search(r"[^\W\d_]-$", before)) and words[:1].islower()
    return parted and not _SUSPENDED.match(words)
