"""A claim and its source, ready to be shown beside each other."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claims.comparison.said_before import quoted_words
from claims.comparison.text_diff import Collation, collate
from claims.models import Claim, Evidence
from claims.sources.passages import StoredText, still_stands, text_at, text_key
from extraction.text.languages import SUPPORTED, detect

# So much of a long source is compared and shown; the rest is on the source's own page.
_SHOWN = 1500
_STEP = 200
_WORD = re.compile(r"\w{4,}")


@dataclass(frozen=True, slots=True)
class SideBySide:
    """What is shown: the collation, the languages of both sides, and whether the source goes on
    before and after.
    """

    collation: Collation
    claim_language: str
    source_language: str
    text: StoredText | None
    goes_on_before: bool
    goes_on_after: bool

    @property
    def is_same_language(self) -> bool:
        return self.claim_language == self.source_language


def side_by_side(evidence: Evidence) -> SideBySide:
    claim = evidence.claim
    text = _text_of(evidence)
    words = text.text if text else evidence.passage
    begin, end = _window(words, claim.quote, _place(evidence, text))
    shown = words[begin:end]
    ours = quoted_words(claim).language
    theirs = (text.language if text else "") or _guessed(shown) or ours
    verbatim = claim.kind == Claim.Kind.DIRECT
    collation = collate(claim.quote, shown, languages=(ours, theirs), verbatim=verbatim)
    return SideBySide(collation, ours, theirs, text, begin > 0, end < len(words))


def _guessed(text: str) -> str:
    """German or English; a post is too short to be sure, and a wrong guess costs a few marks. Empty
    for others.
    """
    found = detect(text)
    return found if found in SUPPORTED else ""


def _text_of(evidence: Evidence) -> StoredText | None:
    """The version in which the passage was selected, else the newest; None where nothing is
    stored.
    """
    return text_at(evidence.source, text_key(evidence))


def _place(evidence: Evidence, text: StoredText | None) -> int | None:
    if text and evidence.passage_begin is not None and still_stands(evidence, text):
        return evidence.passage_begin
    return None


def _window(text: str, quote: str, place: int | None) -> tuple[int, int]:
    """What of a long text is shown: around the passage, else where most of the quote's words
    stand.
    """
    if len(text) <= _SHOWN:
        return 0, len(text)
    if place is None:
        place = _densest(text, {word.lower() for word in _WORD.findall(quote)}) + _SHOWN // 3
    begin = min(max(place - _SHOWN // 3, 0), len(text) - _SHOWN)
    return _at_spaces(text, begin, begin + _SHOWN)


def _densest(text: str, words: set[str]) -> int:
    """The beginning of the window with most of the words in it."""
    places = [match.start() for match in _WORD.finditer(text) if match.group().lower() in words]
    begins = range(0, len(text) - _SHOWN + _STEP, _STEP)
    counts = dict.fromkeys(begins, 0)
    for place in places:
        for begin in range(max(place - _SHOWN + _STEP, 0) // _STEP * _STEP, place + 1, _STEP):
            if begin in counts:
                counts[begin] += 1
    return max(counts, key=lambda begin: (counts[begin], -begin))


def _at_spaces(text: str, begin: int, end: int) -> tuple[int, int]:
    """Moved inwards to where words begin and end."""
    while 0 < begin < end and not text[begin - 1].isspace():
        begin += 1
    while begin < end < len(text) and not text[end].isspace():
        end -= 1
    return begin, end
