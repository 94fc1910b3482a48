"""One article that comes in by several ways: pasted as text, as a page, as a file, by its address.

Such texts differ in what stands around the prose – a date in front, a caption, the address behind a
post – and in nothing else. A changed word in the prose is another text, which an editor is asked
about (see :mod:`articles.identity.similar_articles`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import islice

from articles.identity.similar_articles import SimilarArticle
from articles.models import Article, Post
from extraction.text.layout import read_layout
from extraction.text.posts import find_posts
from intake.addresses import place_key
from intake.records import ArticlePost

_WORD = re.compile(r"\w+")
_TELLING = 12  # words; fewer may be anybody's
_LOOKED_AT = 5


def prose_words(text: str) -> list[str]:
    """The words of the running prose, without dates in front, captions, posts and teasers."""
    plain = unicodedata.normalize("NFKC", text.replace("\u00ad", ""))
    prose = read_layout(plain).prose
    return _WORD.findall(" ".join(plain[begin:end] for begin, end in prose).casefold())


def same_article(
    text: str, similar: Iterable[SimilarArticle], *, address: str = "", outlet: str = ""
) -> Article | None:
    """Of the ``similar`` articles the one whose prose is this, word for word, and that may be from
    this place: the same text printed elsewhere is another article.
    """
    words = prose_words(text)
    if len(words) < _TELLING:
        return None
    for each in islice(similar, _LOOKED_AT):
        article = each.article
        if _may_be_at(article, address, outlet) and prose_words(article.text) == words:
            return article
    return None


def _may_be_at(article: Article, address: str, outlet: str) -> bool:
    elsewhere = address and article.address and place_key(address) != place_key(article.address)
    others = outlet and article.outlet and outlet.casefold() != article.outlet.casefold()
    return not elsewhere and not others


def complete_posts(article: Article, posts: Iterable[ArticlePost]) -> None:
    """Let the posts on record learn what this markup knows of them: address, moment, account. A
    post that nobody has read yet is put where its words stand in the text.
    """
    known = list(article.posts.all())
    for post in posts:
        if not post.address or any(each.address == post.address for each in known):
            continue
        mine = next((each for each in known if not each.address and _is_same(each, post)), None)
        if mine is None:
            mine = _placed(article, post)
        if mine is not None:
            _learn(mine, post)


def _placed(article: Article, post: ArticlePost) -> Post | None:
    for found in find_posts(article.text):
        if _words(found.text) == _words(post.text) and found.text:
            begin, end = found.span
            body_begin, body_end = found.body
            return Post(
                article=article, begin=begin, end=end, body_begin=body_begin, body_end=body_end,
                platform=found.platform[:30], author=found.author[:300],
                handle=found.handle[:200], text=found.text,
            )  # fmt: skip
    return None


def _is_same(mine: Post, post: ArticlePost) -> bool:
    if mine.text or post.text:
        return _words(mine.text) == _words(post.text)
    same_day = post.posted is not None and mine.posted_on == post.posted.day
    return bool(mine.handle) and mine.handle.casefold() == post.handle.casefold() and same_day


def _learn(mine: Post, post: ArticlePost) -> None:
    mine.address, mine.is_from_markup = post.address[:2000], True
    mine.author = mine.author or post.author[:300]
    mine.handle = mine.handle or post.handle[:200]
    mine.posted_on = post.posted.day if post.posted else mine.posted_on
    mine.save()


def _words(text: str) -> list[str]:
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())
