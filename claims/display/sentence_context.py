"""The sentence that a claim stands in, and the sentences before and after it, out of the article's
text.

Read from a stretch of the text around the claim, so that a list of claims of long articles reads
no whole article. No model is asked: where an abbreviation is unknown the context is a little short,
which costs a reader a glance and no claim its words.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from django.db.models import F, IntegerField, OuterRef, Subquery
from django.db.models.functions import Greatest, Substr

from articles.models import Passage
from claims.models import Claim
from claims.models.base.spans import TextSpan

# Code points on either side of a claim that are looked at.
REACH = 600
# What the article's facts say already, or what no sentence of it is: the context ends there.
_NO_SENTENCES = ("dateline", "headline", "byline", "navigation")
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
    numbers = [claim.pk for claim in claims]
    read = Claim.on_record.filter(pk__in=numbers).only("begin", "end", "spans").order_by()
    found = {each.pk: sentence_of(each) for each in with_window(read)} if numbers else {}
    for claim in claims:
        claim.sentence = found.get(claim.pk)


def with_window(claims: Any) -> Any:
    """With what :func:`sentence_of` looks for the sentence in: the text at most REACH on either
    side of the claim, as ``stretch``, and the code points at which it has to end because what
    follows is none of its sentences, None where there are none.
    """
    apart = Passage.objects.filter(article=OuterRef("article"), kind__in=_NO_SENTENCES)
    before = apart.filter(end__lte=OuterRef("begin")).order_by("-end").values("end")[:1]
    behind = apart.filter(begin__gte=OuterRef("end")).order_by("begin").values("begin")[:1]
    begin = Greatest(F("begin") - REACH, 0, output_field=IntegerField())
    # PostgreSQL would look for the ends anew in each place that they are named in, so they are
    # read once and cut off here.
    return claims.annotate(
        stretch=Substr("article__text", begin + 1, F("end") + REACH - begin),
        apart_before=Subquery(before),
        apart_behind=Subquery(behind),
        body_begin=F("post__body_begin"),
        body_end=F("post__body_end"),
    )


def sentence_of(claim: Any) -> SentenceContext:
    """The same for one claim that was asked for :func:`with_window`; of a post its body alone."""
    quote = claim.spans.get("quote") or [[claim.begin, claim.end]]
    read_from = max(claim.begin - REACH, 0)
    begin = min(claim.begin, max(read_from, claim.apart_before or 0, claim.body_begin or 0))
    ends = [end for end in (claim.apart_behind, claim.body_end) if end is not None]
    end = max(claim.end, min(ends, default=claim.end + REACH))
    window = claim.stretch[begin - read_from : end - read_from]
    return sentence_in(window, begin, quote, is_cut=begin == claim.begin - REACH > 0)


def sentence_in(
    window: str, start: int, quote: Sequence[Any], *, is_cut: bool = False
) -> SentenceContext:
    """``window`` begins at code point ``start`` of the text, in which ``quote`` counts its spans;
    ``is_cut`` where that may be in the middle of a sentence.
    """
    spans = [TextSpan((begin - start, end - start)) for begin, end in quote]
    starts = _starts_around(window, spans[0][0], spans[-1][1])
    # A claim that begins with white space begins with the word behind it.
    first = bisect_right(starts, spans[0][0]) - 1
    last = bisect_left(starts, spans[-1][1])
    before = window[starts[first - 1] : starts[first]] if first else ""
    after = window[starts[last] : starts[last + 1]] if last + 1 < len(starts) else ""
    begin = starts[first]
    if is_cut and first == 1:
        before = f"… {before.partition(' ')[2]}"
    elif is_cut and first == 0:
        begin = window.find(" ") + 1
    blanks = len(window) - begin - len(window[begin:].lstrip())
    pieces = tuple(_pieces(window, min(begin + blanks, spans[0][0]), starts[last], spans))
    return SentenceContext(" ".join(before.split()), pieces, " ".join(after.split()))


def _starts_around(text: str, begin: int, end: int) -> list[int]:
    """Where sentences start, the text itself and its end among them: of those that start before
    ``begin`` and from ``end`` on the nearest two, and none between.
    """
    found = list(_END.finditer(text))
    before = islice(_sentence_starts(text, (at for at in reversed(found) if at.end() <= begin)), 2)
    behind = islice(_sentence_starts(text, (at for at in found if at.end() >= end)), 2)
    return [0, *reversed([*before]), *behind, len(text)]


def _sentence_starts(text: str, ends: Iterable[re.Match[str]]) -> Iterator[int]:
    for end in ends:
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
