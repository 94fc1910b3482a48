"""Comments in templates."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import TYPE_CHECKING

from django import template
from django.utils.html import escape, linebreaks
from django.utils.safestring import SafeString, mark_safe

from claims.models.base.mentions import MENTION, mentioned_in

if TYPE_CHECKING:
    from claims.models import Comment

register = template.Library()


def names_mentioned(comments: Iterable[Comment]) -> set[str]:
    """Who is meant by an @name in these comments, in small letters."""
    texts = [comment.text for comment in comments if "@" in comment.text]
    if not texts:  # mostly; a queryset of nobody is dear to make
        return set()
    people = mentioned_in(texts)
    return {person.get_username().lower() for person in people}


@register.filter
def with_mentions(text: str, names: Container[str]) -> SafeString:
    """The comment in paragraphs, with those @names marked that somebody has (in small letters)."""
    found, end = [], 0
    for match in MENTION.finditer(text):
        if match[1].lower() in names:
            found += [
                escape(text[end : match.start()]),
                f'<b class="mention">@{escape(match[1])}</b>',
            ]
            end = match.end()
    marked = "".join([*found, escape(text[end:])])
    return mark_safe(linebreaks(marked))  # noqa: S308 - each part is escaped
