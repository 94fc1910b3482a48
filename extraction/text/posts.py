"""Social-media posts that stand embedded in a plain text.

An embed that has lost its markup reads »Words of the post — Name (@handle) 9. Juli 2017«, with line
breaks anywhere, or is nothing but the post's address. The attribution is found first, then the
words in front of it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from html import unescape

from extraction.records import Post, Span
from extraction.text import languages
from extraction.text.copied_posts import CopiedPost, find_copied_posts
from extraction.text.paragraphs import line_groups, paragraphs
from extraction.text.post_attributions import Attribution, find_attributions, platform_of

_LEAD_IN = re.compile(
    r"\b(?:twitter\w*|getwittert|tweet\w*|X|Bluesky|Mastodon|Truth "
    r"Social|schr(?:ieb|eibt)\w*|post(?:et\w*|ed)|wrote)\b"
    r"[^.!?:\n]{0,80}:\s+"
)
_LEAD_IN_LIMIT = 240
_FIRST_PERSON = re.compile(r"\b(?:ich|wir|I|we)\b")
_MEDIA = re.compile(
    r"(?:\s{0,9}(?:(?:https?://)?(?:pic\.(?:twitter|x)\.com|t\.co)/\w+|\[image or embed\]))+\s*\Z"
)
_SENTENCE_END = re.compile(r"[.!?…][\"”“«»)]?\s+")
# Where a page's text was taken without its paragraphs: »… sagte sie.Wir bauen.«
_GLUED = re.compile(r"(?<=[a-zäöüß0-9])[.!?…][\"”“«»)]?(?=[A-ZÄÖÜ„“»@#])")
_POST_LIMIT = 600  # characters; longer posts exist, but then they stand in a paragraph of their own
_TWEET = 280


def find_posts(text: str) -> tuple[Post, ...]:
    """The posts embedded in ``text``, in order and without overlap.

    ``Post.text`` has its white space collapsed, entities resolved and trailing picture links taken
    off; ``Post.body`` is where it stands. A post that is an address alone has an empty text and an
    empty body.
    """
    if "@" not in text and "/" not in text:
        return ()
    copied = tuple(_copied(text, found) for found in find_copied_posts(text))
    taken = [post.span for post in copied]
    others = (
        post
        for post in _Reader(text).posts()
        if not any(post.span[0] < end and begin < post.span[1] for begin, end in taken)
    )
    return tuple(sorted((*copied, *others), key=lambda post: post.span))


def _copied(text: str, found: CopiedPost) -> Post:
    """A post in its platform's own layout; the network is told by the form of the handle."""
    words = " ".join(unescape(_MEDIA.sub("", text[slice(*found.body)])).split())
    return Post(
        platform=platform_of(found.handle),
        text=words,
        span=found.span,
        body=found.body,
        author=found.author,
        handle=found.handle,
        date=found.date,
    )


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.paragraphs = paragraphs(text)

    def posts(self) -> Iterator[Post]:
        floor = 0
        for attribution in find_attributions(self.text, self.paragraphs):
            if attribution.span[0] < floor:
                continue
            yield self._post(self._words_begin(attribution, floor), attribution)
            floor = attribution.span[1]

    def _post(self, begin: int, found: Attribution) -> Post:
        body = self._body(begin, found.span[0])
        return Post(
            platform=found.platform,
            text=" ".join(unescape(self.text[slice(*body)]).split()),
            span=Span((begin, found.span[1])),
            body=body,
            author=found.author,
            handle=found.handle,
            date=found.posted_on,
            url=found.address.url if found.address else "",
        )

    def _body(self, begin: int, end: int) -> Span:
        words = self.text[begin:end]
        told = _MEDIA.sub("", words).strip() or words.strip()
        offset = begin + len(words) - len(words.lstrip())
        return Span((offset, offset + len(told))) if told else Span((begin, begin))

    # Where the words begin
    # ------------------------------------------------------------------------------------

    def _words_begin(self, found: Attribution, floor: int) -> int:
        end = found.span[0]
        if found.bare:
            return end
        number = max(0, bisect_right(self.paragraphs, end, key=lambda paragraph: paragraph[0]) - 1)
        begin = max(self.paragraphs[number][0], floor)
        if begin >= end or self.text[begin:end].isspace():
            if not number or self.paragraphs[number - 1][0] < floor:
                return end
            number -= 1
            begin = self.paragraphs[number][0]
        own = self._after_prose(begin, end)
        return own if own > begin else self._first_paragraph(number, floor, begin, end)

    def _after_prose(self, begin: int, end: int) -> int:
        """Where the post begins in a paragraph that the article's own words open; ``begin`` where
        they do not.
        """
        lead_in = _LEAD_IN.search(self.text, begin, min(end, begin + _LEAD_IN_LIMIT))
        if (
            lead_in
            and lead_in.end() < end
            and not _FIRST_PERSON.search(self.text, begin, lead_in.end())
        ):
            return lead_in.end()
        starts = [
            begin,
            *(m.end() for m in _SENTENCE_END.finditer(self.text, begin, end) if m.end() < end),
        ]
        glued = [m.end() for m in _GLUED.finditer(self.text, begin, end)]
        if glued and end - glued[-1] <= _POST_LIMIT:
            return glued[-1]
        if languages.surely_foreign(self.text[starts[-1] : end], self._language):
            return self._after_own_language(starts, end)
        if end - begin > 4 * _POST_LIMIT or (
            end - begin > _POST_LIMIT and len(self.paragraphs) == 1
        ):
            return next((start for start in starts if end - start <= _TWEET), starts[-1])
        return begin

    def _after_own_language(self, starts: list[int], end: int) -> int:
        begin = starts[0]
        for start, following in zip(starts, [*starts[1:], end], strict=True):
            if following < end and languages.surely_written_in(
                self.text[start:following], self._language
            ):
                begin = following
        return begin

    def _first_paragraph(self, number: int, floor: int, begin: int, end: int) -> int:
        """Where the post begins when it runs over several paragraphs, of which ``number`` is the
        last.
        """
        while number and self.paragraphs[number - 1][0] >= max(floor, end - _POST_LIMIT):
            if not self._goes_on(number, begin, end):
                break
            number -= 1
            begin = self.paragraphs[number][0]
        return begin

    def _goes_on(self, number: int, begin: int, end: int) -> bool:
        before, words = self.text[slice(*self.paragraphs[number - 1])], self.text[begin:end].strip()
        if before.endswith(":"):
            return False
        if words[:1].islower() and before[-1] not in ".!?":
            return True
        if number in self._after_line_break and len(before) <= _TWEET // 2:
            return True
        foreign = languages.surely_foreign(words, self._language)
        return foreign is not None and foreign == languages.surely_foreign(before, self._language)

    @cached_property
    def _after_line_break(self) -> frozenset[int]:
        """Paragraphs that one line break parts from the one before, in a text whose paragraphs have
        blank lines.
        """
        groups = line_groups(self.text)
        if len(groups) < 2:
            return frozenset()
        firsts = {group[0][0] for group in groups}
        return frozenset(
            number for number, (begin, _) in enumerate(self.paragraphs) if begin not in firsts
        )

    @cached_property
    def _language(self) -> str:
        return languages.detect(self.text)
