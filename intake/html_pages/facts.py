"""What a page says of its article: from schema.org's terms, from OpenGraph, from its elements,
from its text, in this order, each fact with its origin.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from ..dates.moments import Moment
from ..dates.written_dates import find_moment, read_moment
from ..people.authors import AGENCIES, read_authors
from ..readers.html_tree import Element, ancestors, collapse, names_of, plain_text, tag_of
from . import json_ld
from .blocks import is_unseen
from .head import Head
from .regions import Region, region_of
from .titles import Headline, choose_headline, find_heading

_PUBLISHED = (
    *("article:published_time", "og:article:published_time", "og:published_time"),
    *("datepublished", "date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created"),
    *("dcterms.issued", "parsely-pub-date", "sailthru.date", "publication_date", "publish-date"),
    *(
        "pubdate",
        "article.published",
        "published_time_telegram",
        "last_published",
        "cxenseparse:recs:publishtime",
    ),
    *(
        "cxenseparse:publishtime",
        "published",
        "publishdate",
        "date.release",
        "release_date",
        "timestamp",
    ),
    *(
        "vr:published_time",
        "ptime",
        "displaydate",
        "dc.date.created",
        "creation_date",
        "article:post_date",
    ),
)
_MODIFIED = (
    *("article:modified_time", "og:updated_time", "datemodified", "last-modified", "revision_date"),
    *("dcterms.modified", "dc.date.modified", "lastmod", "article:updated", "modified"),
)
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
_PUBLISHED_NAMES = re.compile(
    r"publi|veröffentlicht|erschienen|date-?created|posted|entry-date|erstellt|created"
)
_MODIFIED_NAMES = re.compile(r"modif|updat|aktualisiert|geändert|revis|stand")
_TIME_NAMES = re.compile(
    r"(?:^|[ -])(?:dates?|datum|time|timestamp|zeit|published|pubdate|stand|dateline|meta"
    r"|metatextline|byline|posted|info)(?=[ -]|$)"
)
_DATED_ADDRESS = re.compile(r"/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-])")
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
    body: str = ""  # schema.org's articleBody
    paid: bool = False
    keywords: tuple[str, ...] = ()
    section: str = ""
    dated_address: Moment | None = None
    origins: dict[str, str] = field(default_factory=dict)


def read_facts(root: Element, address: str = "") -> PageFacts:
    """Everything that the head, the scripts of data and the marked elements say; to be asked before
    anything is taken out of the tree.
    """
    return _Reader(root, address).facts()


class _Reader:
    def __init__(self, root: Element, address: str) -> None:
        self.root, self.head = root, Head(root, address)
        self.address = address
        shown = (self.head.first("og:title", "twitter:title"), self.head.title)
        self.heading = find_heading(root, shown)
        heading = plain_text(self.heading) if self.heading is not None else ""
        self.nodes = json_ld.article_nodes(root, (*shown, heading))
        self.origins: dict[str, str] = {}

    def facts(self) -> PageFacts:
        outlet = self._outlet()
        headline = choose_headline(
            json_ld=self._said("headline", "name"),
            open_graph=self.head.first("og:title", "twitter:title", "dc.title", "title"),
            heading=self.heading,
            document=self.head.title,
            outlet=outlet,
        )
        if headline.title:
            self.origins["title"] = headline.origin
        published = self._published()
        return PageFacts(
            headline,
            self.heading,
            description=self._description(),
            outlet=outlet,
            authors=self._authors(outlet),
            published=published,
            modified=self._modified(published),
            canonical=self.head.canonical or self.head.first("og:url"),
            language=self.head.language or self._said("inLanguage"),
            body=self._said("articleBody"),
            paid=self._is_paid(),
            keywords=self._keywords(),
            section=self._said("articleSection") or self.head.first("article:section"),
            dated_address=self.dated_address(),
            origins=self.origins,
        )

    def _said(self, *names: str) -> str:
        for node in self.nodes:
            for name in names:
                if text := json_ld.text_of(node.get(name)):
                    return text
        return ""

    # Outlet
    # ----------------------------------------------------------------------------------------

    def _outlet(self) -> str:
        for origin, name in (
            ("json-ld", self._publisher()),
            ("open-graph", self.head.first("og:site_name")),
            (
                "meta",
                self.head.first(
                    "application-name", "cre", "dc.publisher", "publisher", "copyright"
                ),
            ),
        ):
            name = re.sub(r"\A(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?", "", name, flags=re.IGNORECASE)
            if (
                name
                and not name.startswith("http")
                and not _NO_OUTLET.fullmatch(name)
                and len(name) < 90
            ):
                self.origins["outlet"] = origin
                return name
        host = (urlsplit(self.head.canonical or self.address).hostname or "").removeprefix("www.")
        if host:
            self.origins["outlet"] = "address"
        return host

    def _publisher(self) -> str:
        for node in self.nodes:
            for name in ("publisher", "sourceOrganization", "provider", "isPartOf"):
                value = node.get(name)
                text = json_ld.text_of(value if not isinstance(value, str) else "") or (
                    value if isinstance(value, str) and name == "publisher" else ""
                )
                if text:
                    return text
        return ""

    # Authors
    # ----------------------------------------------------------------------------------------

    def _authors(self, outlet: str) -> tuple[str, ...]:
        found = [
            ("json-ld", self._json_ld_authors()),
            ("meta", read_authors(v for v in self.head.all(*_AUTHORS) if "://" not in v)),
            ("byline", self._marked_authors()),
        ]
        # An outlet as its own author says less than the people that the page names.
        for people_only in (True, False):
            for origin, names in found:
                kept = tuple(n for n in names if not (people_only and _is_house(n, outlet)))
                if kept:
                    self.origins["authors"] = origin
                    return kept
        return ()

    def _json_ld_authors(self) -> tuple[str, ...]:
        for name in ("author", "creator", "contributor"):
            for node in self.nodes:
                if names := read_authors(_people_of(node.get(name))):
                    return names
        return ()

    def _marked_authors(self) -> tuple[str, ...]:
        names: list[str] = []
        marked = [e for e in self._near_heading() if _is_author_link(e)]
        for element in marked:
            names += read_authors(plain_text(element))
        if names:
            return tuple(dict.fromkeys(names))
        for element in self._near_heading():
            words = plain_text(element)
            if region_of(element) is Region.BYLINE and 3 < len(words) < 300:
                people = [n for n in read_authors(_pieces(element)) if _may_write(n)]
                if people:
                    return tuple(people)
        return ()

    def _near_heading(self) -> list[Element]:
        """Elements of the article's head and foot, without those of other articles and comments."""
        if not hasattr(self, "_near"):
            self._near = [
                element
                for element in self.root.iter()
                if tag_of(element)
                in (
                    "a",
                    "span",
                    "div",
                    "p",
                    "address",
                    "li",
                    "strong",
                    "em",
                    "cite",
                    "h3",
                    "h4",
                    "ul",
                    "time",
                    "figcaption",
                )
                and len(element) < 12
                and not is_unseen(element)
                and not self._is_beside(element)
            ]
        return self._near

    def _is_beside(self, element: Element) -> bool:
        return any(
            region_of(parent) in (Region.COMMENTS,)
            or tag_of(parent) in ("nav", "aside", "figure", "figcaption", "blockquote")
            or (region_of(parent) is Region.ASIDE and _OTHERS.search(names_of(parent)))
            for parent in (element, *list(ancestors(element))[:12])
            if tag_of(parent) not in ("html", "body")
        )

    # Dates
    # ----------------------------------------------------------------------------------------

    def _published(self) -> Moment | None:
        for origin, moment in (
            ("json-ld", self._json_ld_moment("datePublished", "uploadDate", "dateCreated")),
            ("open-graph", self._meta_moment(_PUBLISHED)),
            ("time", self._marked_moment(_PUBLISHED_NAMES)),
        ):
            if moment is not None:
                self.origins["published"] = origin
                return moment
        return None

    def dated_address(self) -> Moment | None:
        """The day in an address such as /2025/10/14/…, which counts least of all."""
        found = _DATED_ADDRESS.search(self.head.canonical or self.address)
        return read_moment("-".join(part.zfill(2) for part in found.groups())) if found else None

    def _modified(self, published: Moment | None) -> Moment | None:
        for origin, moment in (
            ("json-ld", self._json_ld_moment("dateModified")),
            ("open-graph", self._meta_moment(_MODIFIED)),
            ("time", self._marked_moment(_MODIFIED_NAMES, only=True)),
        ):
            if moment is not None:
                self.origins["modified"] = origin
                return moment
        return None

    def _json_ld_moment(self, *names: str) -> Moment | None:
        for name in names:
            for node in self.nodes:
                if moment := read_moment(json_ld.text_of(node.get(name))):
                    return moment
        for node in self.nodes:
            if names[0] == "datePublished" and "liveBlogUpdate" in node:
                return _first_update(node)
        return None

    def _meta_moment(self, names: tuple[str, ...]) -> Moment | None:
        spellings = {name: name.replace("_", "").replace("-", "") for name in self.head.metas}
        wanted = {name.replace("_", "").replace("-", "") for name in names}
        further = [name for name, bare in spellings.items() if bare in wanted]
        for value in self.head.all(*names, *further):
            if moment := read_moment(value):
                return moment
        return None

    def _marked_moment(self, names: re.Pattern[str], *, only: bool = False) -> Moment | None:
        """The first ``<time>`` of the article, one that is named so before others."""
        times = [e for e in self.root.iter("time") if not self._is_beside(e)]
        times += (
            [
                e
                for e in self.root.iter()
                if e.get("itemprop") in ("datePublished", "dateCreated") and tag_of(e) != "time"
            ]
            if not only
            else []
        )
        named = [e for e in times if names.search(_surrounding_names(e))]
        other = _MODIFIED_NAMES if not only else _PUBLISHED_NAMES
        rest = [] if only else [e for e in times if not other.search(_surrounding_names(e))]
        for element in (*named, *rest):
            for written in (element.get("datetime"), element.get("content"), plain_text(element)):
                if written and (moment := read_moment(_without_label(written))):
                    return moment
        return None if only else self._dated_element()

    def _dated_element(self) -> Moment | None:
        """A date in an element that is named for it, in the article's head."""
        for element in self._near_heading():
            words = plain_text(element)
            if len(words) < 120 and _TIME_NAMES.search(names_of(element)):
                found = find_moment(words)
                if found and not _MODIFIED_NAMES.search(words[: found[1]].lower()):
                    return found[0]
        return None

    # The rest
    # ----------------------------------------------------------------------------------------

    def _description(self) -> str:
        return self._said("description", "abstract") or self.head.first(
            "og:description", "description", "twitter:description", "dc.description"
        )

    def _is_paid(self) -> bool:
        for node in self.nodes:
            if str(node.get("isAccessibleForFree", "")).lower() in ("false", "no", "0"):
                return True
        tier = self.head.first("article:content_tier", "access", "cxenseparse:pay-access")
        return tier.lower() in ("locked", "paid", "premium")

    def _keywords(self) -> tuple[str, ...]:
        for node in self.nodes:
            value = node.get("keywords")
            words = value if isinstance(value, list) else str(value or "").split(",")
            if kept := tuple(text for word in words if (text := json_ld.text_of(word))):
                return tuple(dict.fromkeys(kept))
        words = self.head.all("article:tag") or self.head.first("news_keywords", "keywords").split(
            ","
        )
        return tuple(dict.fromkeys(word.strip() for word in words if word.strip()))


_OTHERS = re.compile(
    r"teaser|related|recommend|most|popular|card|list|sidebar|site-footer|page-footer|promo|newsletter|latest"
    r"|more-|author-(?:bio|box)|gallery|carousel"
)


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


def _surrounding_names(element: Element) -> str:
    named = [element, *list(ancestors(element))[:2]]
    words = " ".join(
        f"{names_of(e)} {e.get('itemprop') or ''} {(e.get('pubdate') and 'published') or ''}"
        for e in named
    )
    before = (element.getparent().text or "") if element.getparent() is not None else ""
    return f"{words} {before} {plain_text(element)}".lower()[:400]


def _without_label(written: str) -> str:
    return re.sub(r"\A\s*[A-Za-zÄÖÜäöü ]{3,24}:\s+", "", written)


def _first_update(node: json_ld.Node) -> Moment | None:
    """When a live blog began: its coverage's start, or its earliest entry."""
    if start := read_moment(json_ld.text_of(node.get("coverageStartTime"))):
        return start
    updates = node.get("liveBlogUpdate")
    updates = updates if isinstance(updates, list) else [updates]
    moments = [
        moment
        for update in updates
        if isinstance(update, dict)
        and (moment := read_moment(json_ld.text_of(update.get("datePublished"))))
    ]
    return min(moments, key=lambda moment: moment.iso, default=None)
