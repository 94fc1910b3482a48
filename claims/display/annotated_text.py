"""An article's text as it is shown: paragraphs, captions and posts, cut wherever a claim begins or
ends.

All positions are code points of the article's text, so that a place on the page leads back to the
exact place in it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

from articles.models import Article, Passage, Post
from claims.comparison.post_checks import PostCheck, checks_of_posts
from claims.models import Claim, Evidence
from extraction.text.labelled_lines import time_stamp
from extraction.text.tickers import ticker_stamp

PARAGRAPH = re.compile(r"[^\n]+")
# The line that an archive puts before the text says nothing that the head of the page does not say.
HIDDEN = frozenset({"dateline"})


@dataclass(frozen=True)
class Card:
    """A claim with its number in the article's reading order; a list over many articles has no
    numbers.
    """

    claim: Claim
    number: int | None = None

    @cached_property
    def offers(self) -> list[Evidence]:
        """Sources that wait for an editor, the likeliest first."""
        return self._evidence(Evidence.State.PROPOSED)

    @cached_property
    def confirmed(self) -> list[Evidence]:
        return self._evidence(Evidence.State.CONFIRMED)

    def _evidence(self, state: str) -> list[Evidence]:
        return [evidence for evidence in self.claim.evidence.all() if evidence.state == state]


@dataclass(frozen=True, slots=True)
class Marking:
    """A stretch that belongs to a claim: its quote, cue or speaker; ``last`` where the quote
    ends.
    """

    begin: int
    end: int
    card: Card
    role: str
    last: bool = False


@dataclass(frozen=True, slots=True)
class AnnotatedPiece:
    """A stretch of text that the same claims cover, the outermost first."""

    begin: int
    text: str
    cards: tuple[Card, ...] = ()
    ending: tuple[Card, ...] = ()
    cue: tuple[int, ...] = ()
    speaker: tuple[int, ...] = ()


@dataclass(slots=True)
class TextBlock:
    """A paragraph, a passage that is not prose, or a post, with the cards of the claims that begin
    in it.
    """

    kind: str
    begin: int
    end: int
    post: Post | None = None
    check: PostCheck | None = None
    cards: list[Card] = field(default_factory=list)
    markings: list[Marking] = field(default_factory=list)
    pieces: list[AnnotatedPiece] = field(default_factory=list)


def number_claims(claims: Iterable[Claim]) -> list[Card]:
    """Cards for claims that come in reading order."""
    return [Card(claim, number) for number, claim in enumerate(claims, 1)]


def lay_out(article: Article, cards: list[Card]) -> list[TextBlock]:
    """The article from top to bottom; every character of prose and every claim is in exactly one
    block.
    """
    blocks = list(divide(article.text, list(article.posts.all()), list(article.passages.all())))
    if not blocks:
        return []
    begins = [block.begin for block in blocks]
    for card in cards:
        blocks[_block_at(begins, card.claim.begin)].cards.append(card)
        for marking in markings_of(card):
            # A quote may go on in the next paragraph or behind a caption: it is marked in each of
            # them.
            for index in range(_block_at(begins, marking.begin), len(blocks)):
                if blocks[index].begin >= marking.end:
                    break
                blocks[index].markings.append(marking)
    checks = checks_of_posts(article, [card.claim for card in cards])
    for block in blocks:
        block.check = checks[block.post.pk] if block.post else None
        block.pieces = cut_at_markings(article.text, block)
    return blocks


def _tells_time(text: str, passage: Passage) -> bool:
    """Whether it is the time before an entry of a ticker or the words of a chat, or a mark between
    two, which the head of the page does not say.
    """
    if passage.kind not in HIDDEN:
        return False
    begin = passage.begin
    stamp = ticker_stamp(text, begin, len(text)) or time_stamp(text, begin, len(text))
    return stamp is not None or not text[begin : passage.end].strip("+")


def divide(text: str, posts: list[Post], passages: list[Passage]) -> Iterator[TextBlock]:
    """The blocks of a text, in order: what is set apart, and the paragraphs between."""
    apart = [TextBlock("post", post.begin, post.end, post) for post in posts]
    apart += [
        TextBlock(passage.kind, passage.begin, passage.end)
        for passage in passages
        # The post that is on record says more than the passage that shows where it stands.
        if not (passage.kind == "post" and posts) and not _tells_time(text, passage)
    ]
    done = 0
    # Of two that begin together the longer one: what lies inside it is passed over.
    for block in sorted(apart, key=lambda block: (block.begin, -block.end)):
        if block.begin < done:
            continue
        yield from _paragraphs(text, done, block.begin)
        done = block.end
        if block.kind not in HIDDEN:
            yield _trimmed(text, block)
    yield from _paragraphs(text, done, len(text))


def _paragraphs(text: str, begin: int, end: int) -> Iterator[TextBlock]:
    for match in PARAGRAPH.finditer(text, begin, end):
        if match.group().strip():
            yield _trimmed(text, TextBlock("paragraph", match.start(), match.end()))


def _trimmed(text: str, block: TextBlock) -> TextBlock:
    """The block without white space around it; a post is reduced to its words, since the rest is
    drawn.
    """
    if block.post:
        block.begin, block.end = block.post.body_begin, block.post.body_end
    words = text[block.begin : block.end]
    block.begin += len(words) - len(words.lstrip())
    block.end = block.begin + len(words.strip())
    return block


def _block_at(begins: list[int], position: int) -> int:
    return max(bisect_right(begins, position) - 1, 0)


def markings_of(card: Card) -> Iterator[Marking]:
    spans = card.claim.spans
    # What an editor added has no pieces, only a beginning and an end.
    quote = spans.get("quote") or [[card.claim.begin, card.claim.end]]
    for begin, end in quote:
        yield Marking(begin, end, card, "quote", last=end == quote[-1][1])
    for role in ("cue", "speaker"):
        for begin, end in spans.get(role, ()):
            yield Marking(begin, end, card, role)


def cut_at_markings(text: str, block: TextBlock) -> list[AnnotatedPiece]:
    """The block's text, cut at every boundary of a marking."""
    edges = {block.begin, block.end}
    for marking in block.markings:
        edges |= {edge for edge in (marking.begin, marking.end) if block.begin < edge < block.end}
    ordered = sorted(edges)
    return [_piece(text, begin, end, block) for begin, end in pairwise(ordered)]


def _piece(text: str, begin: int, end: int, block: TextBlock) -> AnnotatedPiece:
    here = [marking for marking in block.markings if marking.begin < end and marking.end > begin]
    quotes = sorted(
        (m for m in here if m.role == "quote"),
        # The outermost first, as the elements are nested on the page.
        key=lambda m: (m.card.claim.begin, -m.card.claim.end),
    )
    return AnnotatedPiece(
        begin,
        text[begin:end],
        cards=tuple(m.card for m in quotes),
        ending=tuple(m.card for m in quotes if m.last and _ends_at(m, end, block)),
        cue=_claims_marked(here, "cue"),
        speaker=_claims_marked(here, "speaker"),
    )


def _ends_at(quote: Marking, end: int, block: TextBlock) -> bool:
    """A quote may end in white space or a hidden passage behind the block."""
    return quote.end == end or end == block.end < quote.end


def _claims_marked(markings: Iterable[Marking], role: str) -> tuple[int, ...]:
    return tuple(marking.card.claim.pk for marking in markings if marking.role == role)
