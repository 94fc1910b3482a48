"""Who wrote the article of a page: by its data, by its meta elements, by its byline."""

from __future__ import annotations

import itertools
import re

from ..people.authors import AGENCIES, read_authors
from ..readers.html_tree import Element, ancestors, collapse, plain_text
from . import json_ld
from .page_sources import PageSources
from .regions import Region, region_of

_AUTHORS = (
    *("author", "article:author", "article:author_name", "parsely-author", "sailthru.author"),
    *(
        "dc.creator",
        "dcterms.creator",
        "dc.contributor",
        "byl",
        "cxenseparse:author",
        "og:article:author",
    ),
    *("cxenseparse:recs:author", "creator", "article.author", "twitter:data1"),
)


def find_authors(page: PageSources, outlet: str) -> tuple[str, tuple[str, ...]]:
    """Origin and names; both empty where nobody is named."""
    read = (
        ("json-ld", _json_ld_authors(page)),
        ("meta", read_authors(v for v in page.head.all(*_AUTHORS) if "://" not in v)),
        ("byline", _marked_authors(page)),
    )
    found = [(origin, [_without_house(name, outlet) for name in names]) for origin, names in read]
    # An outlet as its own author says less than the people that the page names.
    for people_only in (True, False):
        for origin, names in found:
            kept = tuple(n for n in names if not (people_only and _is_house(n, outlet)))
            if kept:
                return origin, kept
    return "", ()


def _json_ld_authors(page: PageSources) -> tuple[str, ...]:
    for name in ("author", "creator", "contributor"):
        for node in page.nodes:
            if names := read_authors(_people_of(node.get(name))):
                return names
    return ()


def _marked_authors(page: PageSources) -> tuple[str, ...]:
    names: list[str] = []
    for element in page.near_heading:
        if _is_author_link(element):
            names += read_authors(plain_text(element))
    if names:
        return tuple(dict.fromkeys(names))
    for element in page.near_heading:
        words = plain_text(element)
        if region_of(element) is Region.BYLINE and 3 < len(words) < 300:
            people = [n for n in read_authors(_pieces(element)) if _may_write(n)]
            if people:
                return tuple(people)
    return ()


def _people_of(value: object) -> list[str]:
    """The names in an ``author``: a string, an object, or a list of such."""
    if isinstance(value, str):
        return [] if "://" in value else [json_ld.text_of(value)]
    if isinstance(value, list):
        return [name for item in value for name in _people_of(item)]
    if isinstance(value, dict):
        given = json_ld.text_of(value.get("givenName")), json_ld.text_of(value.get("familyName"))
        names = value.get("name")
        if isinstance(names, list):
            return [name for item in names for name in _people_of(item)]
        return [json_ld.text_of(names) or " ".join(part for part in given if part)]
    return []


def _without_house(name: str, outlet: str) -> str:
    """The name without the outlet behind it and what the person does there."""
    words = name.split()
    short = outlet.split(".")[0]
    if short.isupper() and short in words[2:]:
        return " ".join(words[: words.index(short, 2)])
    return name


def _is_house(name: str, outlet: str) -> bool:
    """Whether the name is the outlet's own or its desk's."""
    bare, known = (
        re.sub(r"\W|redaktion|online|news|staff|editors?", "", text.lower())
        for text in (name, outlet)
    )
    bare = re.sub(r"(?:de|com|org|net)$", "", bare)
    known = re.sub(r"(?:de|com|org|net)$", "", known)
    return name.lower() not in AGENCIES and (
        not bare or (bool(known) and (bare in known or known in bare))
    )


def _is_author_link(element: Element) -> bool:
    if "author" in (element.get("rel") or "").lower().split():
        return True
    mark = (element.get("itemprop") or "").lower()
    if mark == "author":
        return element.find(".//*[@itemprop='name']") is None
    return mark == "name" and any(
        (parent.get("itemprop") or "").lower() == "author"
        for parent in list(ancestors(element))[:4]
    )


def _pieces(element: Element) -> list[str]:
    """The texts of an element, where no white space parts them one by one."""
    texts = [text for text in element.itertext() if text.strip()]
    glued = any(
        one[-1:].isalnum() and other[:1].isalnum() for one, other in itertools.pairwise(texts)
    )
    return [collapse(text) for text in texts] if glued else [plain_text(element)]


_NO_WRITER = re.compile(
    r"\d|\bago\b|\b(?:share|save|follow|reporting|read|min|uhr|stand|updated|published"
    r"|kommentare)\b",
    re.IGNORECASE,
)


def _may_write(name: str) -> bool:
    return (" " in name or name.lower() in AGENCIES) and not _NO_WRITER.search(name)
