"""What stands in a page's head: OpenGraph's and other meta elements, links, title."""

from __future__ import annotations

from collections import defaultdict
from urllib.parse import urljoin

from ..readers.html_tree import Element, collapse, plain_text, tag_of


class Head:
    """The meta elements by their names in lower case (``property``, ``name`` or ``itemprop``)."""

    def __init__(self, root: Element, address: str = "") -> None:
        self.metas: dict[str, list[str]] = defaultdict(list)
        for meta in root.iter("meta"):
            name = _first_attribute(meta, "property", "name", "itemprop")
            value = collapse(_first_attribute(meta, "content", "value"))
            if name and value:
                self.metas[name.strip().lower()].append(value)
        html = root if tag_of(root) == "html" else root.find(".//html")
        self.language = _first_attribute(html, "lang", "xml:lang") if html is not None else ""
        title = next((t for t in root.iter("title") if tag_of(t.getparent()) != "svg"), None)
        self.title = plain_text(title) if title is not None else ""
        self.canonical = self._link(root, "canonical", address)
        self.base = next((b.get("href") or "" for b in root.iter("base")), "")

    def first(self, *names: str) -> str:
        """The first value of the first of these that the page has."""
        for name in names:
            if self.metas.get(name):
                return self.metas[name][0]
        return ""

    def all(self, *names: str) -> list[str]:
        return [value for name in names for value in self.metas.get(name, ())]

    def _link(self, root: Element, relation: str, address: str) -> str:
        for link in root.iter("link"):
            if relation in (link.get("rel") or "").lower().split() and link.get("href"):
                try:
                    return str(urljoin(address, link.get("href").strip()))
                except ValueError:
                    return ""
        return ""


def _first_attribute(element: Element, *names: str) -> str:
    """The first of these attributes that says anything."""
    return next((value for name in names if (value := element.get(name))), "")
