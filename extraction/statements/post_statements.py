"""An embedded post is a statement too: the words of its author, whatever the article says of
them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extraction.records import Medium, Person, Post, Reason, Span, Statement, StatementType

# A post names its author in its own form; what can be wrong is the form.
_CONFIDENCE = 0.95
# Where a post runs into what follows it, its beginning is a guess, too.
_GLUED_CONFIDENCE = 0.6
_SENTENCES = re.compile(r"[.!?…][\"”“«»)]?\s+\S")


def post_statements(text: str, posts: Sequence[Post]) -> tuple[Statement, ...]:
    """One statement of type Post for each post that holds words; ``posts`` have their authors'
    names resolved.
    """
    return tuple(_statement(text, post) for post in posts if post.body[0] < post.body[1])


def with_authors(people: Sequence[Person], posts: Sequence[Post]) -> tuple[Person, ...]:
    """``people`` and, after them, those who are in the article only as the author of a post."""
    known = {person.name for person in people}
    authors: dict[str, Person] = {}
    for post in posts:
        name = post.resolved_speaker
        if name and name not in known and name not in authors:
            accounts = (post.handle,) if post.handle else ()
            authors[name] = Person(
                name, names=tuple(dict.fromkeys((name, post.author or name))), accounts=accounts
            )
    return (*people, *authors.values())


def _statement(text: str, post: Post) -> Statement:
    author = _author(text, post)
    return Statement(
        StatementType.POST,
        quote=(post.body,),
        speaker=author,
        medium=Medium.WRITING,
        confidence=_GLUED_CONFIDENCE if _is_glued(text, post) else _CONFIDENCE,
        reasons=(Reason("post", author),),
        resolved_speaker=post.resolved_speaker,
        resolution="account" if post.resolved_speaker else "",
        resolution_certainty=_CONFIDENCE if post.resolved_speaker else 0.0,
    )


def _is_glued(text: str, post: Post) -> bool:
    """Whether the article goes on right behind the post, without a line break, and the post is of
    several sentences, of which the first may be the article's.
    """
    behind = text[post.span[1] : post.span[1] + 1]
    before = text[: post.span[0]][-1:]
    whole = not before.strip() and bool(_SENTENCES.search(text, *post.body))
    return bool(behind.strip()) and whole


def _author(text: str, post: Post) -> tuple[Span, ...]:
    """Where the post names its author, else where it gives the handle."""
    for words in (post.author, post.handle):
        begin = text.find(words, post.body[1], post.span[1]) if words else -1
        if begin >= 0:
            return (Span((begin, begin + len(words))),)
    return ()
