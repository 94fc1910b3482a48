"""What a page says in the attributes of its elements, as nodes like those of JSON-LD: microdata
(WHATWG HTML, section 5) and RDFa Lite 1.1. Older fact-checks and those made by forms have no other.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from intake.readers.html_tree import Element, tag_of
from published_checks.reading.claim_review import Node

# Where the value of a property stands that is not the element's text.
_VALUES = {
    **{"a": "href", "area": "href", "link": "href", "object": "data", "data": "value"},
    **dict.fromkeys(("audio", "embed", "iframe", "img", "source", "track", "video"), "src"),
    **{"meter": "value", "time": "datetime"},
}


def marked_items(root: Element) -> list[Node]:
    """The page's items that are no property of another, in reading order, with those inside them
    under the names of their properties; a property of several values has a list.
    """
    reader = _ItemReader(root)
    reader.read_children(root, {})
    return reader.found


class _ItemReader:
    """One walk over a page. What an item refers to elsewhere (itemref) belongs to that item, and is
    read once, so that items which refer to each other come to an end.
    """

    def __init__(self, root: Element) -> None:
        self.found: list[Node] = []
        wanted = {name for each in root.xpath("//@itemref") for name in each.split()}
        self._elsewhere = {each.get("id"): each for each in root.iter() if each.get("id") in wanted}

    def read_children(self, element: Element, node: Node) -> None:
        """Put into the node the properties inside the element."""
        for child in element:
            if child.get("id") not in self._elsewhere:
                self._read(child, node)

    def _read(self, element: Element, node: Node) -> None:
        names = (element.get("itemprop") or element.get("property") or "").split()
        if element.get("itemscope") is None and element.get("typeof") is None:
            _add(node, names, _value(element) if names else None)
            self.read_children(element, node)
            return
        item = self._item(element)
        _add(node, names, item)
        self.found += [] if names else [item]

    def _item(self, element: Element) -> Node:
        kinds = (element.get("itemtype") or element.get("typeof") or "").split()
        own = element.get("itemid") or element.get("resource") or element.get("about")
        node: Node = {"@type": [_name(kind) for kind in kinds], **({"@id": own} if own else {})}
        self.read_children(element, node)
        for name in (element.get("itemref") or "").split():
            part = self._elsewhere.get(name)
            if part is not None:
                self._elsewhere[name] = None
                self._read(part, node)
        return node


def _add(node: Node, names: list[str], value: Node | str | None) -> None:
    for name in map(_name, names):
        if name in node:
            before = node[name]
            node[name] = [*(before if isinstance(before, list) else [before]), value]
        else:
            node[name] = value


def _name(written: str) -> str:
    """The bare name: of an address its last part (``https://schema.org/author``), and without a
    prefix (``schema:author``).
    """
    path = urlsplit(written).path if "://" in written else written
    return path.rsplit("/", 1)[-1].rsplit(":", 1)[-1]


def _value(element: Element) -> str:
    given = element.get("content")
    if given is None:
        given = element.get(_VALUES.get(tag_of(element), "content"))
    return " ".join((element.text_content() if given is None else given).split())
