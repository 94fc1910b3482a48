"""The sentence that a claim stands in, and the sentences before and after it, out of the article's
text.

Read from a stretch of the text around the claim, so that a list of claims of long articles reads
no whole article. No model is asked: where an abbreviation is unknown the context is a little short,
which costs a reader a glance and no claim its words.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import F
from django.db.models.functions import Greatest, Substr

from claims.models import Claim
from claims.models.base.spans import TextSpan

# Code points on either side of a claim that are looked at.
REACH = 600
_END = re.compile(r"(?P<mark>[.!?…])[\"“”»«’'‘›‹)\]]*\s+|\s*\n\s*")
_LAST_WORD = re.compile(r"[^\W_]+$")
# Behind these a full stop ends no sentence; single letters and ordinals are told by their form.
_ABBREVIATIONS = frozenset({
    "abs", "art", "bsp", "bzw", "ca", "co", "dr", "etc", "evtl", "geb", "gen", "gest", "ggf", "hl",
    "hr", "inc", "inkl", "jr", "lt", "ltd", "max", "min", "mio", "mr", "mrd", "mrs", "ms", "nr",
    "prof", "rep", "sen", "sog", "sr", "st", "str", "tel", "usw", "vgl", "vs", "zzt",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class SentencePiece:
    """A stretch of the sentence; ``is_quote`` where the claim has its words."""

    text: str
    is_quote: bool


@dataclass(frozen=True, slots=True)
class SentenceContext:
    """The sentence in pieces, and one more on either side, empty at the text's ends."""

    before: str
    pieces: tuple[SentencePiece, ...]
    after: str


def attach_sentences(claims: Sequence[Claim]) -> None:
    """Give each claim its ``sentence``, by one query for all of them."""
    found = dict(_read([claim.pk for claim in claims]))
    for claim in claims:
        claim.sentence = found.get(claim.pk)


def _read(numbers: list[int]) -> Iterator[tuple[int, SentenceContext]]:
    if not numbers:
        return
    start = Greatest(F("begin") - REACH, 0)
    windows = Claim.on_record.filter(pk__in=numbers).values_list(
        "pk",
        "begin",
        "end",
        "spans__quote",
        Substr("article__text", start + 1, F("end") - start + REACH),
    )
    for pk, begin, end, quote, window in windows.order_by():
        yield pk, sentence_in(window, max(begin - REACH, 0), quote or [[begin, end]])


def sentence_of(claim: Claim, text: str) -> SentenceContext:
    """The same for a claim whose article's text is at hand."""
    start = max(claim.begin - REACH, 0)
    quote = claim.spans.get("quote") or [[claim.begin, claim.end]]
    return sentence_in(text[start : claim.end + REACH], start, quote)


def sentence_in(window: str, start: int, quote: Sequence[Any]) -> SentenceContext:
    """``window`` begins at code point ``start`` of the text, in which ``quote`` counts its
    spans.
    """
    spans = [TextSpan((begin - start, end - start)) for begin, end in quote]
    starts = [0, *_sentence_starts(window), len(window)]
    # A claim that begins with white space begins with the word behind it.
    first = bisect_right(starts, spans[0][0]) - 1
    last = bisect_left(starts, spans[-1][1])
    before = window[starts[first - 1] : starts[first]] if first else ""
    after = window[starts[last] : starts[last + 1]] if last + 1 < len(starts) else ""
    begin = starts[first]
    # The window may begin in the middle of a word.
    if start and first == 1:
        before = f"… {before.partition(' ')[2]}"
    elif start and first == 0:
        begin = min(window.find(" ") + 1, spans[0][0])
    pieces = tuple(_pieces(window, begin, starts[last], spans))
    return SentenceContext(" ".join(before.split()), pieces, " ".join(after.split()))


def _sentence_starts(text: str) -> Iterator[int]:
    for end in _END.finditer(text):
        if not end["mark"] or _ends_sentence(text, end):
            yield end.end()


def _ends_sentence(text: str, end: re.Match[str]) -> bool:
    following = text[end.end() : end.end() + 1]
    if not following or following.islower() or following in ",;:–—":
        return False
    if end["mark"] != ".":
        return True
    word = _LAST_WORD.search(text, max(end.start() - 20, 0), end.start())
    if word is None:
        return True
    is_ordinal = word.group().isdigit() and len(word.group()) <= 2
    return not (is_ordinal or len(word.group()) == 1 or word.group().lower() in _ABBREVIATIONS)


def _pieces(text: str, begin: int, end: int, spans: Sequence[TextSpan]) -> Iterator[SentencePiece]:
    end = begin + len(text[begin:end].rstrip())
    done = begin
    for first, last in spans:
        if first > done:
            yield SentencePiece(text[done:first], False)
        if last > max(first, done):
            yield SentencePiece(text[max(first, done) : last], True)
            done = last
    if end > done:
        yield SentencePiece(text[done:end], False)
