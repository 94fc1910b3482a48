"""The sentence around a claim in templates."""

from __future__ import annotations

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from claims.display.sentence_context import SentenceContext

register = template.Library()


@register.filter
def with_quote_marked(sentence: SentenceContext | None) -> SafeString | str:
    """The sentence with the claim's words marked, between its neighbours, which are shown on
    demand.
    """
    if not sentence:
        return ""
    parts = [
        f'<mark class="words">{escape(piece.text)}</mark>' if piece.is_quote else escape(piece.text)
        for piece in sentence.pieces
    ]
    before = sentence.before and f'<span class="around">{escape(sentence.before)} </span>'
    after = sentence.after and f'<span class="around"> {escape(sentence.after)}</span>'
    return mark_safe("".join([before, *parts, after]))  # noqa: S308 - each part is escaped
