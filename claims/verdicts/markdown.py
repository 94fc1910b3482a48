"""Reasons in Markdown as HTML that can stand on a page of the desk and on a public one."""

from __future__ import annotations

import nh3
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt
from markdown_it.token import Token

# CommonMark without HTML and pictures, with tables; a text that nests deeper than this is cut off
# there.
_MARKDOWN = (
    MarkdownIt("commonmark", {"html": False, "maxNesting": 20}).enable("table").disable("image")
)
_TAGS = {
    "p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a", "hr", "h2", "h3",
    "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td",
}  # fmt: skip
_ATTRIBUTES = {"a": {"href", "title"}, "ol": {"start"}}
_LOWEST = 6


def as_html(text: str, *, below: int = 2) -> SafeString:
    """The text as HTML. Its first heading is one level below the page's heading of level ``below``.

    Markdown passes no HTML through, and what it makes is cleaned all the same: neither library has
    to be without fault.
    """
    tokens = _MARKDOWN.parse(text)
    _fit_headings(tokens, below)
    rendered = _MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {})
    clean = nh3.clean(
        rendered,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto"},
        link_rel="noreferrer nofollow",
    )
    return mark_safe(clean)  # noqa: S308 - cleaned above


def _fit_headings(tokens: list[Token], below: int) -> None:
    """Headings go down below the page's own and never skip a level, which a screen reader would
    stumble over.
    """
    level = below
    for token in tokens:
        if token.type == "heading_open":
            level = min(int(token.tag[1:]) + below, level + 1, _LOWEST)
            token.tag = f"h{level}"
        elif token.type == "heading_close":
            token.tag = f"h{level}"
