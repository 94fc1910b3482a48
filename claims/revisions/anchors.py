"""Where the words of a claim stand in a later version of its article: found by the words themselves
and what stands around them, never by likeness.

Offsets are code points. What is merely like the words is told apart from what is the same: a number
or a »nicht« weighs little in any score of likeness, and is another statement.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from rapidfuzz import fuzz

from claims.models.base.spans import Spans
from claims.models.changes.carried_claim import CarriedClaim

Fate = CarriedClaim.Fate
# Characters before and behind a quote that decide which of several places is meant.
CONTEXT = 32
# So much may be put between a quote and its speaker, or between two pieces of a quote.
_SLACK = 60
# Shorter words prove nothing by standing there alone, and are like anything.
_TELLING = 40
_LIKENED = 12
# Per cent of the letters in order, above which words are offered as what became of others.
_LIKE = 70.0
_STOP = re.compile(r"[.!?][^\w\s]*\s")
_TOKEN = re.compile(r"\w+|[^\w\s]")
_ROLES = ("speaker", "cue", "frame", "addressee")
# Whoever speaks, and the verb: »sagte« and »bestritt« are not the same statement.
_ATTRIBUTION = ("speaker", "cue")


@dataclass(frozen=True, slots=True)
class Anchor:
    """What becomes of a claim: ``places`` holds the quote's spans where it stands or may stand, and
    ``spans`` those of all roles when it moved.
    """

    fate: CarriedClaim.Fate
    places: list[Spans] = field(default_factory=list)
    spans: dict[str, Spans] = field(default_factory=dict)


def anchor(old: str, spans: Mapping[str, Spans], new: str) -> Anchor:
    """Where the claim with these spans in the old text stands in the new one; LOST may still be
    CHANGED, which :func:`likeliest` tells once it is known which words are taken.
    """
    quote = spans["quote"]
    places = places_of(old, quote, new)
    place = _meant(old, quote, new, places)
    if place is None:
        return Anchor(Fate.AMBIGUOUS, places) if places else Anchor(Fate.LOST)
    carried = carry_spans(old, spans, new, place)
    if any(len(carried.get(role, [])) < len(spans.get(role, [])) for role in _ATTRIBUTION):
        return Anchor(Fate.CHANGED, [place])
    if not spans.get("speaker") and not _is_telling(old, quote, new, place):
        return Anchor(Fate.AMBIGUOUS, [place])
    return Anchor(Fate.MOVED, [place], carried)


def places_of(old: str, quote: Spans, new: str) -> list[Spans]:
    """Every place where the quote stands word for word, its pieces in their order."""
    begin, end = quote[0][0], quote[-1][1]
    if whole := list(_occurrences(old[begin:end], new)):
        return [_shifted(quote, at - begin) for at in whole]
    starts = _occurrences(old[slice(*quote[0])], new) if len(quote) > 1 else ()
    return [place for at in starts if (place := _pieces_from(at, old, quote, new))]


def carry_spans(old: str, spans: Mapping[str, Spans], new: str, place: Spans) -> dict[str, Spans]:
    """The spans of all roles with the quote at its new place, without what is no longer near."""
    find = _finder(old, spans["quote"], new, place)
    roles = {
        role: [found for span in spans.get(role, []) if (found := find(span))] for role in _ROLES
    }
    return {"quote": place, **roles}


def carry_words(
    old: str, words: Iterable[list[int]], quote: Spans, new: str, place: Spans
) -> Spans:
    """Other words that the claim points to, such as those that a rule went by."""
    find = _finder(old, quote, new, place)
    return [found for span in words if (found := find(span))]


def likeliest(words: str, new: str, taken: Iterable[tuple[int, int]]) -> list[int] | None:
    """The stretch of the new text that is most like the words, or None; what is ``taken`` by other
    claims is out of the question.
    """
    for begin, end in taken:
        new = new[:begin] + "\0" * (end - begin) + new[end:]
    if len(words) < _LIKENED or not new:
        return None
    found = fuzz.partial_ratio_alignment(words, new, score_cutoff=_LIKE)
    if found is None:
        return None
    # The alignment is as long as the words were; what was put in or taken out makes another length.
    more = len(words) // 2
    begin, end = _whole(words, new, max(0, found.dest_start - more), found.dest_end + more)
    return None if begin == end or "\0" in new[begin:end] else [begin, end]


def _meant(old: str, quote: Spans, new: str, places: list[Spans]) -> Spans | None:
    """The one place that is meant: the only one, or the only one with the same words around it."""
    before = places_of(old, quote, old)
    if len(places) == len(before) == 1:
        return places[0]
    for sides in ((True, True), (True, False), (False, True)):
        around = _around(old, quote, *sides)
        same = [place for place in places if _around(new, place, *sides) == around]
        if len(same) == 1 == sum(_around(old, place, *sides) == around for place in before):
            return same[0]
    return None


def _around(text: str, place: Spans, before: bool, behind: bool) -> tuple[str, str]:
    begin, end = place[0][0], place[-1][1]
    return (
        text[max(0, begin - CONTEXT) : begin] if before else "",
        text[end : end + CONTEXT] if behind else "",
    )


def _is_telling(old: str, quote: Spans, new: str, place: Spans) -> bool:
    """Whether a quote without a speaker of its own is long, or stands where it stood."""
    return sum(end - begin for begin, end in quote) >= _TELLING or any(
        _around(old, quote, *sides) == _around(new, place, *sides)
        for sides in ((True, False), (False, True))
    )


def _pieces_from(at: int, old: str, quote: Spans, new: str) -> Spans:
    place, last = [[at, at + quote[0][1] - quote[0][0]]], quote[0][1]
    for begin, end in quote[1:]:
        reach = place[-1][1] + begin - last + end - begin + _SLACK
        found = next(_occurrences(old[begin:end], new[:reach], place[-1][1]), None)
        if found is None:
            return []
        place.append([found, found + end - begin])
        last = end
    return place


def _finder(
    old: str, quote: Spans, new: str, place: Spans
) -> Callable[[list[int]], list[int] | None]:
    """What finds words of the old text near where they have to be beside the quote's new place."""
    if len(place) != len(quote):
        quote, place = ([[each[0][0], each[-1][1]]] for each in (quote, place))

    def find(span: list[int]) -> list[int] | None:
        begin, end = span
        # The piece of the quote that they stand behind; the first one for what stands before it.
        piece = max((i for i, (_b, e) in enumerate(quote) if e <= begin), default=None)
        distance = place[0][0] - quote[0][0] if piece is None else place[piece][1] - quote[piece][1]
        expected = begin + distance
        start = max(0, expected - _SLACK)
        near = new[: expected + end - begin + _SLACK]
        edge = quote[0][0] if piece is None else quote[piece][1]
        stops = _stops(old, edge, begin)
        same = [
            at
            for at in _occurrences(old[begin:end], near, start)
            # In another sentence it is the speaker or the verb of another statement.
            if _stops(new, edge + distance, at) == stops
        ]
        at = min(same, key=lambda at: abs(at - expected), default=None)
        return None if at is None else [at, at + end - begin]

    return find


def _stops(text: str, one: int, other: int) -> int:
    """How many sentences end between two places."""
    return len(_STOP.findall(text, min(one, other), max(one, other)))


def _occurrences(words: str, text: str, start: int = 0) -> Iterator[int]:
    """Where the words stand as whole words."""
    at = text.find(words, start)
    while words and at >= 0:
        if not _cuts_a_word(text, at) and not _cuts_a_word(text, at + len(words)):
            yield at
        at = text.find(words, at + 1)


def _cuts_a_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()


def _shifted(spans: Spans, by: int) -> Spans:
    return [[begin + by, end + by] for begin, end in spans]


def _whole(words: str, text: str, begin: int, end: int) -> tuple[int, int]:
    """From the first to the last word in this stretch of the text that the words have in their
    order.
    """
    here = list(_TOKEN.finditer(text, begin, end))
    blocks = SequenceMatcher(
        None, _TOKEN.findall(words), [token.group() for token in here], autojunk=False
    ).get_matching_blocks()
    same = [here[at] for block in blocks for at in range(block.b, block.b + block.size)]
    return (same[0].start(), same[-1].end()) if same else (begin, begin)
