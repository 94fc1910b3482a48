"""What an item of ninjs says: headlines, description and bodies, of which each has its role."""

from __future__ import annotations

import re

from ...readers.text_builder import TextBuilder
from .article_body import add_paragraphs, split_lines
from .html_body import add_html, html_words
from .ninjs_item import NinjsItem, with_role

# Roles of bodies that are not the article.
_PARTS = frozenset({"lead", "teaser", "summary", "abstract", "caption", "short", "headline"})
_MARKED = re.compile(r"html|xhtml|nitf|xml", re.IGNORECASE)
_ABOVE = re.compile(r"kicker|overline|eyebrow|vignette|dachzeile|pretitle", re.IGNORECASE)


def ninjs_headline(item: NinjsItem) -> str:
    roles = with_role(item.get("headlines", "headline"))
    roles.sort(key=lambda pair: (pair[0] not in ("", "main", "headline", "title"),))
    for _, value in roles:
        if isinstance(value.get("value"), str) and value["value"].strip():
            return bare_words(value["value"])
    single = item.get("headline")
    if isinstance(single, str):
        return bare_words(single)
    return next(
        (bare_words(v) for v in item.starting("headline").values() if isinstance(v, str)), ""
    )


def bare_words(text: str) -> str:
    return html_words(text) if re.search(r"<\w+[^>]*>|&\w+;", text) else " ".join(text.split())


def ninjs_lead(item: NinjsItem) -> str:
    roles = [
        (role, value)
        for role, value in with_role(item.get("descriptions"))
        if "caption" not in role
    ]
    for _, value in roles:
        if isinstance(value.get("value"), str):
            return bare_words(value["value"])
    texts = item.starting("description")
    for name in ("descriptiontext", *sorted(texts)):
        if isinstance(texts.get(name), str):
            return bare_words(texts[name])
    return ""


def add_ninjs_body(builder: TextBuilder, item: NinjsItem, lead: str, title: str) -> None:
    """One of the bodies: they hold the same words in several forms, and the marked-up one has its
    paragraphs.
    """
    for kind, body in ninjs_bodies(item):
        if _MARKED.search(kind) or body.lstrip().startswith("<"):
            add_html(builder, body, lead, (title,))
        else:
            add_paragraphs(builder, split_lines(body))
        if builder.length:
            return


def ninjs_bodies(item: NinjsItem) -> list[tuple[str, str]]:
    roles = sorted(with_role(item.get("bodies", "body")), key=lambda body: body[0] in _PARTS)
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


def ninjs_kicker(item: NinjsItem) -> str:
    """The line above the headline."""
    roles = with_role(item.get("headlines"))
    above = [value.get("value") for role, value in roles if _ABOVE.search(role)]
    named = [value for name, value in item.starting("headline").items() if _ABOVE.search(name)]
    return next((bare_words(each) for each in (*above, *named) if isinstance(each, str)), "")
