"""What a reading of the text found beside statements: posts, and passages that are not prose."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from articles.models.post import Passage, Post, posts_of
from record_versions.row_insert import insert_rows

if TYPE_CHECKING:
    from articles.models.article import Article
    from extraction import Extraction

Place = tuple[int, int]
"""Begin and end in the article's text."""


def keep_readings(
    read: Sequence[tuple[Article, Extraction]], *, had_some: bool = True
) -> dict[int, dict[Place, Post]]:
    """Store the posts and the passages of the articles; return each article's posts by their
    place, by the article's number. ``had_some`` is False where none can have passages from before.
    """
    if had_some:
        Passage.objects.filter(article__in=[article for article, _found in read]).delete()
    insert_rows(
        [
            Passage(
                article=article, kind=passage.kind.value, begin=passage.span[0], end=passage.span[1]
            )
            for article, found in read
            for passage in found.passages
        ]
    )
    with_posts = [article.pk for article, found in read if found.posts]
    marked_up: dict[int, list[Post]] = defaultdict(list)
    for post in posts_of(*with_posts) if with_posts else ():
        if post.is_from_markup:
            marked_up[post.article_id].append(post)
    return {
        article.pk: _kept_posts(article, found, marked_up[article.pk]) for article, found in read
    }


def _kept_posts(
    article: Article, found: Extraction, marked_up: Sequence[Post]
) -> dict[Place, Post]:
    """A post that a source refers to stays the same row when the extraction runs again."""
    posts: dict[Place, Post] = {}
    for post in found.posts:
        if known := _overlapping(post.span, marked_up):
            posts[post.span] = known
            continue
        posts[post.span], _created = Post.objects.update_or_create(
            article=article,
            begin=post.span[0],
            end=post.span[1],
            defaults={
                "body_begin": post.body[0],
                "body_end": post.body[1],
                "platform": post.platform,
                "author": post.author,
                "handle": post.handle,
                "posted_on": post.date[:10] or None,
                "address": post.url,
                "text": post.text,
            },
        )
    return posts


def _overlapping(span: Place, posts: Iterable[Post]) -> Post | None:
    return next((post for post in posts if post.begin < span[1] and span[0] < post.end), None)
