"""Bodies that come as a piece of HTML in a string."""

from __future__ import annotations

from collections.abc import Iterable

from ...readers.html_tree import parse_piece
from ...readers.text_builder import TextBuilder
from .article_body import add_body


def add_html(
    builder: TextBuilder, markup: str, lead: str = "", headlines: Iterable[str] = ()
) -> None:
    """Add the paragraphs of a piece of HTML, however broken; nothing for an empty one."""
    if not markup.strip():
        return
    root = parse_piece(markup)
    if root is not None:
        add_body(builder, root, lead, headlines)


def html_words(markup: str) -> str:
    """The text of a piece of HTML, its paragraphs parted by blank lines."""
    builder = TextBuilder()
    add_html(builder, markup)
    return builder.finished()[0]
