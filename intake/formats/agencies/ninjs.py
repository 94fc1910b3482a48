"""IPTC ninjs 1.x, 2.x and 3.x: one item, a list of them, or an object with ``items``.

The versions name the same things differently (``byline`` and ``by``, ``headline`` and ``headlines``
with roles, ``versioncreated`` and ``versionCreated``, ``body_html`` and ``bodies``), so a name is
looked up without its case and underscores.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ...dates.stamps import read_stamp
from ...errors import (
    BodyElsewhereError,
    BrokenDocumentError,
    IntakeError,
    NoArticleError,
    NoTextError,
)
from ...people.authors import byline_people
from ...readers.decoding import decode_text
from ...readers.text_builder import TextBuilder
from ...records import ArticleRecord
from ...registry import LIKELY, NO, SURELY, Document, Format
from .agency_lines import mark_agency_lines
from .article_body import add_summary, split_lines
from .embargo_notes import embargo_of
from .genres import special_genre
from .html_body import add_html, html_words
from .subject_codes import once

# What an item of these types has as its body is a caption.
_NO_TEXTS = frozenset({"picture", "photo", "graphic", "event", "planning"})
# Roles of bodies that are not the article.
_PARTS = frozenset({"lead", "teaser", "summary", "abstract", "caption", "short", "headline"})
_MARKED = re.compile(r"html|xhtml|nitf|xml", re.IGNORECASE)


class _Item:
    """An item whose members are found under any version's name for them."""

    def __init__(self, members: dict[str, Any]) -> None:
        self._members = {_plain(name): value for name, value in members.items()}
        self.names = members.keys()

    def get(self, *names: str) -> Any:
        for name in names:
            if (value := self._members.get(name)) not in (None, "", [], {}):
                return value
        return None

    def text(self, *names: str) -> str:
        value = self.get(*names)
        return str(value).strip() if isinstance(value, str | int | float) else ""

    def starting(self, prefix: str) -> dict[str, Any]:
        return {name: value for name, value in self._members.items() if name.startswith(prefix)}


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def read_ninjs(document: Document) -> Iterator[ArticleRecord | IntakeError]:
    try:
        found = json.loads(decode_text(document.data, document.charset))
    except ValueError as error:
        raise BrokenDocumentError(str(error)) from error
    for number, members in enumerate(_items(found), 1):
        try:
            if not isinstance(members, dict):
                raise BrokenDocumentError("not an object")
            yield _record(_Item(members), document.address)
        except IntakeError as error:
            yield type(error)(error.detail, item=f"item {number}")


def _items(found: Any) -> list[Any]:
    """The items of a delivery; agencies' interfaces wrap them: ``data.items[].item`` is AP's."""
    if isinstance(found, list):
        return [each for item in found for each in _items(item)]
    if not isinstance(found, dict):
        return [found]
    for name in ("items", "_items", "newsitems", "item"):
        if isinstance(found.get(name), list):
            return _items(found[name])
    for name in ("data", "item"):
        if isinstance(found.get(name), dict) and not {"uri", "guid"} & found.keys():
            return _items(found[name])
    return [found]


def _record(item: _Item, address: str) -> ArticleRecord:
    status = item.text("pubstatus").lower().rpartition(":")[2] or "usable"
    status = {"cancelled": "canceled"}.get(status, status)
    builder = TextBuilder()
    lead = _description(item)
    _add_body(builder, item, lead)
    kind = item.text("type").lower()
    is_text = kind in ("", "text", "composite")
    summary = add_summary(builder, lead) if is_text and status == "usable" else ()
    text, passages = builder.finished()
    if kind in _NO_TEXTS or (not text and not is_text):
        raise NoArticleError(kind)
    title = _headline(item)
    if not text and status == "usable":
        raise _no_text(item, title[:80])
    genres, genre_codes = _names(item, "genre", "genres")
    subjects, subject_codes = _subjects(item)
    outlet = item.text("source", "provider", "copyrightholder")
    created = read_stamp(item.text("versioncreated"))
    published = read_stamp(item.text("firstpublished", "contentcreated", "firstcreated")) or created
    notes = tuple(filter(None, (item.text("ednote"),)))
    stamp = item.text("embargoed", "embargoeduntil") or None
    embargo, held = embargo_of(stamp, notes, published)
    return ArticleRecord(
        title=title or text.split("\n", 1)[0][:200],
        text=text,
        lead=lead,
        outlet=outlet,
        authors=_authors(item),
        published=published,
        modified=created,
        language=item.text("language").split("-")[0].lower(),
        address=address or item.text("url"),
        passages=passages,
        origins=dict.fromkeys(("title", "lead", "published"), "ninjs"),
        warnings=(*held, *summary),
        identifier=item.text("uri", "guid", "altid"),
        version=item.text("version"),
        status="withheld" if held and status == "usable" else status,
        embargo=embargo,
        genres=genres,
        special_genre=special_genre((*genres, *genre_codes, outlet)),
        signals=_names(item, "signal", "signals")[0],
        notes=notes,
        urgency=_urgency(item),
        subjects=subjects,
        subject_codes=subject_codes,
        places=_places(item),
        keywords=_keywords(item),
    )


def _with_role(values: Any) -> list[tuple[str, dict[str, Any]]]:
    """Objects with their role; one without is the main one."""
    if not isinstance(values, list):
        return []
    found = [value for value in values if isinstance(value, dict)]
    return [(str(value.get("role", "")).lower(), value) for value in found]


def _headline(item: _Item) -> str:
    roles = _with_role(item.get("headlines"))
    roles.sort(key=lambda pair: (pair[0] not in ("", "main", "headline", "title"),))
    for _, value in roles:
        if isinstance(value.get("value"), str) and value["value"].strip():
            return _bare(value["value"])
    single = item.get("headline")
    if isinstance(single, str):
        return _bare(single)
    return next((_bare(v) for v in item.starting("headline").values() if isinstance(v, str)), "")


def _bare(text: str) -> str:
    return html_words(text) if re.search(r"<\w+[^>]*>|&\w+;", text) else " ".join(text.split())


def _description(item: _Item) -> str:
    roles = [
        (role, value)
        for role, value in _with_role(item.get("descriptions"))
        if "caption" not in role
    ]
    for _, value in roles:
        if isinstance(value.get("value"), str):
            return _bare(value["value"])
    texts = item.starting("description")
    for name in ("descriptiontext", *sorted(texts)):
        if isinstance(texts.get(name), str):
            return _bare(texts[name])
    return ""


def _add_body(builder: TextBuilder, item: _Item, lead: str) -> None:
    """One of the bodies: they hold the same words in several forms, and the marked-up one has its
    paragraphs.
    """
    for kind, body in _bodies(item):
        if _MARKED.search(kind) or body.lstrip().startswith("<"):
            add_html(builder, body, lead)
        else:
            for paragraph in split_lines(body):
                builder.paragraph(paragraph)
            mark_agency_lines(builder)
        if builder.length:
            return


def _bodies(item: _Item) -> list[tuple[str, str]]:
    roles = sorted(_with_role(item.get("bodies")), key=lambda body: body[0] in _PARTS)
    found = [
        (f"{value.get('contentType') or value.get('contenttype') or ''} {role}", value["value"])
        for role, value in roles
        if isinstance(value.get("value"), str)
    ]
    found += [
        (name.removeprefix("body"), value)
        for name, value in item.starting("body").items()
        if isinstance(value, str)
    ]
    order = ("html", "xml", "nitf")
    return sorted(
        found, key=lambda body: next((k for k, n in enumerate(order) if n in body[0].lower()), 9)
    )


def _no_text(item: _Item, title: str) -> NoTextError:
    """What to say of an item without words: where they lie, if it tells."""
    renditions = item.get("renditions")
    elsewhere = [
        name
        for name, rendition in (renditions.items() if isinstance(renditions, dict) else ())
        if isinstance(rendition, dict) and rendition.get("type") == "text"
    ]
    return (
        BodyElsewhereError(f"{title}: {', '.join(elsewhere)}") if elsewhere else NoTextError(title)
    )


def _authors(item: _Item) -> tuple[str, ...]:
    byline = item.get("by", "byline")
    if isinstance(byline, str):
        return byline_people(_bare(byline))
    people = item.get("authors") or []
    return tuple(
        str(person["name"])
        for person in people
        if isinstance(person, dict) and person.get("name") and person.get("role") != "editor"
    )


def _names(item: _Item, *members: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names, and codes, of a list of concepts."""
    values = item.get(*members)
    if isinstance(values, str):
        return (values,), ()
    names, codes = [], []
    for value in values if isinstance(values, list) else []:
        if isinstance(value, dict):
            code = str(value.get("code") or value.get("uri") or value.get("literal") or "")
            names.append(str(value.get("name") or code))
            codes.append(code)
        elif isinstance(value, str):
            names.append(value)
    return tuple(dict.fromkeys(filter(None, names))), tuple(filter(None, codes))


def _subjects(item: _Item) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names and codes, side by side."""
    values = item.get("subject", "subjects")
    found = []
    for value in values if isinstance(values, list) else [values]:
        if isinstance(value, dict) and value.get("rel") != "location":
            code = str(value.get("code") or value.get("uri") or value.get("literal") or "")
            found.append((str(value.get("name") or code), code))
        elif isinstance(value, str):
            found.append((value, ""))
    return once(found)


def _places(item: _Item) -> tuple[str, ...]:
    located = item.text("located")
    return tuple(dict.fromkeys(filter(None, (located, *_names(item, "place", "places")[0]))))


def _keywords(item: _Item) -> tuple[str, ...]:
    return _names(item, "keywords", "keyword")[0]


def _urgency(item: _Item) -> int | None:
    value = item.text("urgency")
    return int(value) if value.isdecimal() and len(value) == 1 else None


_OWN = re.compile(
    r'"(?:uri|guid)"\s*:.*?"(?:versioncreated|versionCreated|pubstatus|pubStatus|bodies'
    r'|body_(?:text|html|xhtml)|headlines)"\s*:',
    re.DOTALL,
)
_OWN_BACKWARDS = re.compile(
    r'"(?:versioncreated|versionCreated|pubstatus|pubStatus|bodies|body_(?:text|html|xhtml)'
    r'|headlines)"\s*:.*?"(?:uri|guid)"\s*:',
    re.DOTALL,
)


def _sniff(document: Document) -> float:
    head = document.head
    if not head.startswith(("{", "[")) or "jsonfeed.org" in head:
        return NO
    if re.search(r'"name"\s*:\s*"ninjs"|iptc\.org/std/ninjs', head):
        return SURELY
    if re.search(r"\}\s*\n\s*\{", head):
        return NO  # JSON lines
    return LIKELY if _OWN.search(head) or _OWN_BACKWARDS.search(head) else NO


FORMAT = Format(
    name="ninjs",
    read=read_ninjs,
    sniff=_sniff,
    media_types=frozenset({"application/vnd.iptc.ninjs+json", "application/json"}),
    extensions=frozenset({".json", ".ninjs"}),
)
