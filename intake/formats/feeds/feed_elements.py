"""Elements of feeds by their namespaces: RSS's and Atom's own, and modules' of the same names."""

from __future__ import annotations

from ...readers.safe_xml import Element, children, element_text

ATOM = ("http://www.w3.org/2005/Atom", "http://purl.org/atom/ns#")
CORE = frozenset(
    {
        "",
        *ATOM,
        "http://purl.org/rss/1.0/",
        "http://my.netscape.com/rdf/simple/0.9/",
        "http://channel.netscape.com/rdf/simple/0.9/",
        "http://backend.userland.com/rss2",
        "http://blogs.law.harvard.edu/tech/rss",
        "http://cyber.law.harvard.edu/rss/rss.html",
    }
)
DC = "http://purl.org/dc/elements/1.1/"
ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd"
TERMS = "http://purl.org/dc/terms/"


def namespace_of(element: Element) -> str:
    tag = element.tag
    return tag[1:].partition("}")[0] if isinstance(tag, str) and tag.startswith("{") else ""


def core_child(element: Element, name: str) -> Element | None:
    """A child of RSS's or Atom's own, not one of a module that has the same name."""
    return next((e for e in children(element, name) if namespace_of(e) in CORE), None)


def core_text(element: Element, name: str) -> str:
    found = core_child(element, name)
    return element_text(found) if found is not None else ""


def module_text(element: Element, name: str, namespace: str | None = None) -> str:
    for found in children(element, name):
        space = namespace_of(found)
        if space == namespace or (namespace is None and space not in CORE):
            return element_text(found)
    return ""
