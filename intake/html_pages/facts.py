"""What a page says of its article: from schema.org's terms, from OpenGraph, from its elements,
from its text, in this order, each fact with its origin.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from ..dates.moments import Moment
from ..readers.html_tree import Element
from . import json_ld
from .page_authors import find_authors
from .page_dates import dated_address, find_modified, find_published
from .page_sources import PageSources
from .titles import Headline, choose_headline

_NO_OUTLET = re.compile(r"(?:startseite|home|homepage|online|news)", re.IGNORECASE)


@dataclass(slots=True)
class PageFacts:
    headline: Headline
    heading: Element | None
    description: str = ""
    outlet: str = ""
    authors: tuple[str, ...] = ()
    published: Moment | None = None
    modified: Moment | None = None
    canonical: str = ""
    language: str = ""
    body: str = ""  # schema.org's articleBody, a paragraph a line
    paid: bool = False
    keywords: tuple[str, ...] = ()
    section: str = ""
    dated_address: Moment | None = None
    origins: dict[str, str] = field(default_factory=dict)


def read_facts(root: Element, address: str = "") -> PageFacts:
    """Everything that the head, the scripts of data and the marked elements say; to be asked before
    anything is taken out of the tree.
    """
    page = PageSources(root, address)
    outlet_origin, outlet = _outlet(page)
    headline = choose_headline(
        json_ld=page.said("headline", "name"),
        open_graph=page.head.first("og:title", "twitter:title", "dc.title", "title"),
        heading=page.heading,
        document=page.head.title,
        outlet=outlet,
    )
    authors_origin, authors = find_authors(page, outlet)
    published_origin, published = find_published(page)
    modified_origin, modified = find_modified(page)
    origins = {
        "outlet": outlet_origin,
        "title": headline.origin if headline.title else "",
        "authors": authors_origin,
        "published": published_origin,
        "modified": modified_origin,
    }
    return PageFacts(
        headline,
        page.heading,
        description=_description(page),
        outlet=outlet,
        authors=authors,
        published=published,
        modified=modified,
        canonical=page.head.canonical or page.head.first("og:url"),
        language=page.head.language or page.said("inLanguage"),
        body=_body(page),
        paid=_is_paid(page),
        keywords=_keywords(page),
        section=page.said("articleSection") or page.head.first("article:section"),
        dated_address=dated_address(page),
        origins={fact: origin for fact, origin in origins.items() if origin},
    )


def _outlet(page: PageSources) -> tuple[str, str]:
    """Origin and name: the host of the page where nothing names its outlet."""
    meta = ("application-name", "cre", "dc.publisher", "publisher", "copyright")
    for origin, name in (
        ("json-ld", _publisher(page)),
        ("open-graph", page.head.first("og:site_name")),
        ("meta", page.head.first(*meta)),
    ):
        name = re.sub(r"\A(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?", "", name, flags=re.IGNORECASE)
        if _may_be_outlet(name):
            return origin, name
    host = (urlsplit(page.own_address).hostname or "").removeprefix("www.")
    return ("address", host) if host else ("", "")


def _may_be_outlet(name: str) -> bool:
    return 0 < len(name) < 90 and not name.startswith("http") and not _NO_OUTLET.fullmatch(name)


def _publisher(page: PageSources) -> str:
    for node in page.nodes:
        for name in ("publisher", "sourceOrganization", "provider", "isPartOf"):
            value = node.get(name)
            text = json_ld.text_of(value if not isinstance(value, str) else "") or (
                value if isinstance(value, str) and name == "publisher" else ""
            )
            if text:
                return text
    return ""


def _body(page: PageSources) -> str:
    for node in page.nodes:
        body = node.get("articleBody")
        if isinstance(body, str) and body.strip():
            lines = re.split(r"\n|</p>|<br */?>", html.unescape(body))
            return "\n".join(text for line in lines if (text := json_ld.text_of(line)))
    return ""


def _description(page: PageSources) -> str:
    return page.said("description", "abstract") or page.head.first(
        "og:description", "description", "twitter:description", "dc.description"
    )


def _is_paid(page: PageSources) -> bool:
    for node in page.nodes:
        if str(node.get("isAccessibleForFree", "")).lower() in ("false", "no", "0"):
            return True
    tier = page.head.first("article:content_tier", "access", "cxenseparse:pay-access")
    return tier.lower() in ("locked", "paid", "premium")


def _keywords(page: PageSources) -> tuple[str, ...]:
    for node in page.nodes:
        value = node.get("keywords")
        words = value if isinstance(value, list) else str(value or "").split(",")
        if kept := tuple(text for word in words if (text := json_ld.text_of(word))):
            return tuple(dict.fromkeys(kept))
    words = page.head.all("article:tag") or page.head.first("news_keywords", "keywords").split(",")
    return tuple(dict.fromkeys(word.strip() for word in words if word.strip()))
