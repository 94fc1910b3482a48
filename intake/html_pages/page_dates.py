"""When the article of a page was published and changed: by its data, its meta elements, its
``<time>`` elements, and what is named like a date.
"""

from __future__ import annotations

import re

from ..dates.moments import Moment
from ..dates.written_dates import find_moment, read_moment
from ..readers.html_tree import Element, ancestors, names_of, plain_text, tag_of
from . import json_ld
from .page_sources import PageSources

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
_PUBLISHED_NAMES = re.compile(
    r"publi|veröffentlicht|erschienen|date-?created|posted|entry-date|erstellt|created"
)
_MODIFIED_NAMES = re.compile(r"modif|updat|aktualisiert|geändert|revis|stand")
_TIME_NAMES = re.compile(
    r"(?:^|[ -])(?:dates?|datum|time|timestamp|zeit|published|pubdate|stand|dateline|meta"
    r"|metatextline|byline|posted|info)(?=[ -]|$)"
)
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_TICKER = 2  # entries; one alone is no ticker
_DATED_ADDRESS = re.compile(r"/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-])")


def find_published(page: PageSources) -> tuple[str, Moment | None]:
    """Origin and moment; empty and None where the page does not say."""
    return _first_known(
        ("json-ld", _json_ld_moment(page, "datePublished", "uploadDate", "dateCreated")),
        ("open-graph", _meta_moment(page, _PUBLISHED)),
        ("time", _published_in_text(page)),
    )


def find_modified(page: PageSources) -> tuple[str, Moment | None]:
    """Origin and moment; empty and None where the page does not say."""
    times = [element for element in page.root.iter("time") if not page.is_beside(element)]
    return _first_known(
        ("json-ld", _json_ld_moment(page, "dateModified")),
        ("open-graph", _meta_moment(page, _MODIFIED)),
        ("time", _first_written(_named(times, _MODIFIED_NAMES))),
    )


def dated_address(page: PageSources) -> Moment | None:
    """The day in an address such as /2025/10/14/…, which counts least of all."""
    found = _DATED_ADDRESS.search(page.own_address)
    return read_moment("-".join(part.zfill(2) for part in found.groups())) if found else None


def _real(moment: Moment | None) -> Moment | None:
    """None for what a program writes in place of a date that it does not have."""
    written = moment.iso if moment else ""
    return None if written.startswith(("0", "1970-01-01T00:00")) else moment


def _first_known(*found: tuple[str, Moment | None]) -> tuple[str, Moment | None]:
    return next((known for known in found if known[1] is not None), ("", None))


def _json_ld_moment(page: PageSources, *names: str) -> Moment | None:
    for name in names:
        for node in page.nodes:
            if moment := _real(read_moment(json_ld.text_of(node.get(name)))):
                return moment
    for node in page.nodes:
        if names[0] == "datePublished" and "liveBlogUpdate" in node:
            return _first_update(node)
    return None


def _meta_moment(page: PageSources, names: tuple[str, ...]) -> Moment | None:
    spellings = {name: name.replace("_", "").replace("-", "") for name in page.head.metas}
    wanted = {name.replace("_", "").replace("-", "") for name in names}
    further = [name for name, bare in spellings.items() if bare in wanted]
    for value in page.head.all(*names, *further):
        if moment := _real(read_moment(value)):
            return moment
    return None


def _published_in_text(page: PageSources) -> Moment | None:
    """The first ``<time>`` of the article, one that is named so before others; else a date in its
    head.
    """
    times = [element for element in page.root.iter("time") if not page.is_beside(element)]
    times += [element for element in page.root.iter() if _is_marked_date(element)]
    named = _named(times, _PUBLISHED_NAMES)
    rest = [e for e in times if not _MODIFIED_NAMES.search(_surrounding_names(e))]
    if _first_written(named) is None and (entries := _entries(rest)):
        return _earliest(entries)
    return _first_written([*named, *rest]) or _dated_element(page)


def _entries(times: list[Element]) -> list[Element]:
    """The times of a ticker's entries, where the page has no other: the newest may come first."""
    holders = {_entry_of(time) for time in times}
    return times if len(holders) == len(times) >= _TICKER and None not in holders else []


def _entry_of(time: Element) -> Element | None:
    """The item of a list that the time is of."""
    return next((parent for parent in ancestors(time) if tag_of(parent) == "li"), None)


def _earliest(times: list[Element]) -> Moment | None:
    moments = [moment for time in times if (moment := _first_written([time]))]
    return min(moments, key=lambda moment: moment.iso, default=None)


def _is_marked_date(element: Element) -> bool:
    if tag_of(element) == "abbr":  # the moment in a »title«, as hAtom has it
        return _ISO_DAY.match(element.get("title", "")) is not None
    dated = element.get("itemprop") in ("datePublished", "dateCreated")
    return dated and tag_of(element) != "time"


def _named(times: list[Element], names: re.Pattern[str]) -> list[Element]:
    return [element for element in times if names.search(_surrounding_names(element))]


def _first_written(times: list[Element]) -> Moment | None:
    for element in times:
        given = (element.get(name) for name in ("datetime", "content", "title"))
        for written in (*given, plain_text(element)):
            if written and (moment := _real(read_moment(_without_label(written)))):
                return moment
    return None


def _dated_element(page: PageSources) -> Moment | None:
    """A date in an element that is named for it, in the article's head."""
    for element in page.near_heading:
        words = plain_text(element)
        if len(words) < 120 and _TIME_NAMES.search(names_of(element)):
            found = find_moment(words)
            if found and not _MODIFIED_NAMES.search(words[: found[1]].lower()):
                return found[0]
    return None


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
