"""Articles on record whose text is nearly the same: agency copy with a few words changed, or cut.

A text is known by its runs of words, of a long one by a sample: the runs whose hash is divisible by
a power of two, so that about a hundred are left. Two texts are compared by the coarser sample of
both, and whoever holds half of the smaller one's runs is like it, also when one is much longer.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher

from articles.models import Article

_RUN = 5  # words
_MOST = 100  # runs of a sample
_LIKE = 0.5  # of the smaller sample
_LOOKED_AT = 200
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class SimilarArticle:
    """An article on record with the share of the smaller text's runs that both have, 0 to 1."""

    article: Article
    share: float


def text_sample(text: str) -> list[int]:
    """The sampled runs of a text as signed 64-bit numbers, in order; empty for a few words."""
    words = _WORD.findall(text.casefold())
    sample = {_hash(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)}
    step = 1
    while len(sample) > _MOST:
        step *= 2
        sample = {number for number in sample if number % step == 0}
    return sorted(sample)


def similar_articles(text: str, *, apart_from: Iterable[int] = ()) -> list[SimilarArticle]:
    """The articles on record that share half of their runs with the text, the likest first."""
    sample = text_sample(text)
    if not sample:
        return []
    found = (
        Article.objects.filter(sample__overlap=sample)
        .exclude(pk__in=list(apart_from))
        .defer("text")
        .order_by("-pk")[:_LOOKED_AT]
    )
    like = [SimilarArticle(article, _shared(sample, article.sample)) for article in found]
    return sorted((each for each in like if each.share >= _LIKE), key=lambda each: -each.share)


def differences_of(old: str, new: str) -> list[tuple[str, str]]:
    """Both texts as one, in pieces of ("span" | "del" | "ins", words): what both have, what is
    gone, what is new. Like is never the same, so a changed number is shown.
    """
    before, after = _pieces(old), _pieces(new)
    found: list[tuple[str, str]] = []
    for tag, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(("span", "".join(before[a:b])))
            continue
        if b > a:
            found.append(("del", "".join(before[a:b])))
        if d > c:
            found.append(("ins", "".join(after[c:d])))
    return found


def _pieces(text: str) -> list[str]:
    return re.findall(r"\w+|[^\w\s]|\s+", text[:200_000])


def _shared(one: list[int], other: list[int]) -> float:
    """The share of the smaller sample that both have, by the coarser of the two samples."""
    step = max(_step(one), _step(other))
    first, second = ({n for n in sample if n % step == 0} for sample in (one, other))
    return len(first & second) / max(1, min(len(first), len(second)))


def _step(sample: list[int]) -> int:
    """The power of two that a sample was taken by: the largest that divides all of it."""
    return min(number & -number or 1 for number in sample) if len(sample) > _MOST // 4 else 1


def _hash(words: list[str]) -> int:
    digest = hashlib.blake2b(" ".join(words).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)
