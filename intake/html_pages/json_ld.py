"""What a page says of its article in schema.org's terms (JSON-LD)."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from ..readers.html_tree import Element

Node = dict[str, Any]

# From the most to the least telling: what the page is about comes before what is on it.
_ARTICLES = (
    *("NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle"),
    *("BackgroundNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle", "SatiricalArticle"),
    *("LiveBlogPosting", "BlogPosting", "SocialMediaPosting", "AdvertiserContentArticle"),
    *("ScholarlyArticle", "TechArticle", "Report", "Article", "ClaimReview", "Review"),
    *("NewsMediaArticle", "PressRelease", "CreativeWork", "VideoObject", "AudioObject"),
    *("PodcastEpisode", "RadioEpisode", "WebPage"),
)
_RANK = {name.lower(): number for number, name in enumerate(_ARTICLES)}
_PARTS = ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "hasPart")
_COMMENT = re.compile(r"\A\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)")
_COMMENT_END = re.compile(r"(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)\s*\Z")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_STRAY_ESCAPE = re.compile(r"\\(?![\"\\/bfnrtu])")
_DEEPEST = 12
_LONGEST = 3_000_000  # characters of one block


def article_nodes(root: Element, titles: tuple[str, ...] = ()) -> list[Node]:
    """The nodes that speak of the page's own article, the most telling first; nodes of other
    articles that are only linked are left out. ``titles`` are what the page calls it elsewhere.
    """
    nodes = [node for block in _blocks(root) for node in _nodes(block)]
    known = {str(node["@id"]): node for node in nodes if node.get("@id") and len(node) > 1}
    articles = [_resolved(node, known) for node in nodes if _rank(node) < len(_ARTICLES)]
    wanted = {bare for title in titles if (bare := _bare(title))}
    articles.sort(key=lambda node: (not _is_called(node, wanted), *_order(node)))
    return [node for node in articles if _is_called(node, wanted)] or articles[:1]


def _resolved(node: Node, known: dict[str, Node]) -> Node:
    """The node with what it only refers to by ``@id`` put in."""

    def put_in(value: Any) -> Any:
        if isinstance(value, list):
            return [put_in(item) for item in value]
        if isinstance(value, dict) and set(value) <= {"@id", "@type", "name"}:
            return {**known.get(str(value.get("@id")), {}), **value}
        return value

    return {name: put_in(value) for name, value in node.items()}


def _is_called(node: Node, titles: set[str]) -> bool:
    own = [_bare(text_of(node.get(name))) for name in ("headline", "alternativeHeadline", "name")]
    return any(
        name and title and (name in title or title in name) for name in own for title in titles
    )


def _bare(title: str) -> str:
    return "".join(letter for letter in title.lower() if letter.isalnum())


def _order(node: Node) -> tuple[bool, bool, int]:
    named = bool(node.get("headline") or node.get("name"))
    return (not named, not (node.get("datePublished") or node.get("author")), _rank(node))


def _rank(node: Node) -> int:
    types = node.get("@type") or node.get("type") or ()
    names = [types] if isinstance(types, str) else types if isinstance(types, list) else []
    return min(
        (
            _RANK.get(str(name).rsplit("/", 1)[-1].rsplit(":", 1)[-1].lower(), len(_ARTICLES))
            for name in names
        ),
        default=len(_ARTICLES),
    )


def linked_data(root: Element) -> list[Any]:
    """All JSON-LD of a page, each block by itself: one that cannot be mended hides no other."""
    return list(_blocks(root))


def _blocks(root: Element) -> Iterator[Any]:
    for script in root.iter("script"):
        kind = (script.get("type") or "").partition(";")[0].strip().lower()
        if kind == "application/ld+json" and script.text:
            block = _loaded(script.text)
            if block is not None:
                yield block


def _loaded(text: str) -> Any:
    """One block; None for one that cannot be mended, so that it hides no other."""
    text = _COMMENT_END.sub("", _COMMENT.sub("", text[:_LONGEST])).strip().rstrip(";")
    mended = _mended(text)
    for attempt in (text, mended, html.unescape(mended)):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return _first_object(mended)


def _mended(text: str) -> str:
    return _TRAILING_COMMA.sub(r"\1", _STRAY_ESCAPE.sub(r"\\\\", text))


def _first_object(text: str) -> Any:
    """What can be read where something stands behind the object, or two stand in a row."""
    begin = min((at for at in (text.find("{"), text.find("[")) if at >= 0), default=-1)
    if begin < 0:
        return None
    try:
        return json.JSONDecoder(strict=False).raw_decode(text[begin:])[0]
    except (ValueError, RecursionError):
        return None


def _nodes(block: Any, depth: int = 0) -> Iterator[Node]:
    if depth > _DEEPEST:
        return
    if isinstance(block, list):
        for item in block:
            yield from _nodes(item, depth + 1)
    elif isinstance(block, dict):
        yield block
        for part in _PARTS:
            yield from _nodes(block.get(part), depth + 1)


def text_of(value: Any) -> str:
    """A value as plain text: the first of a list, the ``@value`` or ``name`` of an object."""
    if isinstance(value, list):
        return next((text for item in value if (text := text_of(item))), "")
    if isinstance(value, dict):
        return text_of(value.get("@value") or value.get("name") or value.get("headline"))
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return " ".join(_without_markup(html.unescape(str(value))).split())
    return ""


def _without_markup(text: str) -> str:
    return re.sub(r"</?[a-zA-Z][^<>]*>", "", html.unescape(text))
