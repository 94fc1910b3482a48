"""Reasons in Markdown as HTML that can stand on a page of the desk and on a public one."""

from __future__ import annotations

import re
from itertools import pairwise

import nh3
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, list_block
from markdown_it.token import Token

# CommonMark without HTML and pictures, with tables; a text that nests deeper than this is cut off
# there.
_MARKDOWN = (
    MarkdownIt("commonmark", {"html": False, "maxNesting": 20}).enable("table").disable("image")
)
_MONTH = (
    r"(?:jan(?:uary?|uar)?|jän(?:ner)?|feb(?:ruary?|ruar)?|mär(?:z)?|mar(?:ch)?|apr(?:il)?|mai|may|"
    r"jun[ie]?|jul[iy]?|aug(?:ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|de[zc](?:ember)?)"
    r"(?!\w)"
)
# »1. Juni«, »3. bis 5. Mai«, »1. 6. 2024«, »2024.«: CommonMark numbers such lines as a list, and a
# browser then shows the day before plus one.
_DATE = re.compile(
    rf"\d{{1,2}}\.\s+(?:(?:bis|und|oder|to|and|[-–/])\s+\d{{1,2}}\.\s+)?{_MONTH}"
    r"|\d{1,2}\.\s+\d{1,2}\.(?:\s|$)|\d{4,9}\.\s",
    re.IGNORECASE,
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
    _break_before_dates(tokens)
    rendered = _MARKDOWN.renderer.render(tokens, _MARKDOWN.options, {})
    clean = nh3.clean(
        rendered,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        url_schemes={"http", "https", "mailto"},
        link_rel="noreferrer nofollow",
    )
    return mark_safe(clean)  # noqa: S308 - cleaned above


def _list_but_no_dates(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """CommonMark's list, where the line does not begin with a date."""
    begin = state.bMarks[line] + state.tShift[line]
    if _DATE.match(state.src[begin : state.eMarks[line]]):
        return False
    return list_block(state, line, end, silent)


_INTERRUPTED = ["paragraph", "reference", "blockquote"]
_MARKDOWN.block.ruler.at("list", _list_but_no_dates, {"alt": _INTERRUPTED})


def _break_before_dates(tokens: list[Token]) -> None:
    """A line that begins with a date stays a line: a list of days is a chronology."""
    for token in tokens:
        children = token.children or []
        for here, following in pairwise(children):
            if here.type == "softbreak" and _DATE.match(following.content):
                here.type, here.tag = "hardbreak", "br"


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
