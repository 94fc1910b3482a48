"""Where a page says something of its article: its head, its scripts of data, its elements."""

from __future__ import annotations

import re
from functools import cached_property

from ..readers.html_tree import Element, ancestors, names_of, plain_text, tag_of
from . import json_ld
from .blocks import is_unseen
from .head import Head
from .regions import Region, region_of
from .titles import find_heading

_NEAR = (
    *("a", "span", "div", "p", "address", "li", "strong"),
    *("em", "cite", "h3", "h4", "ul", "time", "figcaption"),
)
_OTHERS = re.compile(
    r"teaser|related|recommend|most|popular|card|list|sidebar|site-footer|page-footer|promo"
    r"|newsletter|latest|more-|author-(?:bio|box)|gallery|carousel"
)


class PageSources:
    """A page before anything is taken out of its tree."""

    def __init__(self, root: Element, address: str) -> None:
        self.root, self.head = root, Head(root, address)
        self.address = address
        shown = (self.head.first("og:title", "twitter:title"), self.head.title)
        self.heading = find_heading(root, shown)
        heading = plain_text(self.heading) if self.heading is not None else ""
        self.nodes = json_ld.article_nodes(root, (*shown, heading))

    @property
    def own_address(self) -> str:
        """What the page says that its address is, else where it was found."""
        return self.head.canonical or self.address

    def said(self, *names: str) -> str:
        """The first of these of schema.org's properties that the article has."""
        for node in self.nodes:
            for name in names:
                if text := json_ld.text_of(node.get(name)):
                    return text
        return ""

    @cached_property
    def near_heading(self) -> list[Element]:
        """Elements of the article's head and foot, without those of other articles and comments."""
        return [
            element
            for element in self.root.iter()
            if tag_of(element) in _NEAR
            and len(element) < 12
            and not is_unseen(element)
            and not self.is_beside(element)
        ]

    def is_beside(self, element: Element) -> bool:
        """Whether an element belongs to comments, boxes, pictures or other articles."""
        return any(
            region_of(parent) in (Region.COMMENTS,)
            or tag_of(parent) in ("nav", "aside", "figure", "figcaption", "blockquote")
            or (region_of(parent) is Region.ASIDE and _OTHERS.search(names_of(parent)))
            for parent in (element, *list(ancestors(element))[:12])
            if tag_of(parent) not in ("html", "body")
        )
