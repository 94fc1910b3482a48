"""Who wrote an entry of a feed, without the addresses that stand beside the names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...readers.safe_xml import Element, children, element_text
from .feed_elements import CORE, namespace_of

_ADDRESS = r"[^\s@()<>]+@[^\s@()<>]+"
_WITH_ADDRESS = re.compile(
    rf"{_ADDRESS}\s*\((?P<name>[^)]+)\)|(?P<before>.*?)\s*[(<]?{_ADDRESS}[)>]?"
)


def entry_authors(element: Element) -> Iterator[str]:
    """Without the addresses of their mail. A podcast's own name for them counts where none is."""
    named = list(filter(None, map(_without_address, _named_authors(element))))
    yield from named or filter(None, _other_authors(element))


def _without_address(name: str) -> str:
    found = _WITH_ADDRESS.fullmatch(name)
    return (found["name"] or found["before"] or "").strip() if found else name


def _other_authors(element: Element) -> Iterator[str]:
    return (
        _without_address(element_text(author))
        for author in children(element, "author")
        if namespace_of(author) not in CORE
    )


def _named_authors(element: Element) -> Iterator[str]:
    for author in children(element, "author"):
        if namespace_of(author) in CORE:
            name = next((element_text(e) for e in children(author, "name")), "") or element_text(
                author
            )
            yield name
    for creator in children(element, "creator"):
        yield element_text(creator)
