"""Posts embedded in a page: found in whatever wraps them, taken out, and a mark left at their
place.
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import html
import re
from collections.abc import Iterator

import lxml.html

from ..readers.html_tree import Element, ancestors, collapse, names_of, plain_text, remove, tag_of
from .embed import Embed
from .embed_codes import read_blockquote, read_frame
from .platforms import post_place

MARK = "intake-post"

_FRAMES = ("iframe", "amp-iframe", "embed", "object", "video")
_HOLDERS = ("template", "noscript", "textarea", "script")
_HELD = re.compile(
    r"<(?:blockquote|iframe|amp-\w+|script|div|a)\b|&lt;(?:blockquote|iframe)\b", re.IGNORECASE
)
_TELLS = re.compile(
    r"twitter|//(?:www\.)?x\.com|bsky|mastodon|threads|truthsocial|instagram|facebook|tiktok|t\.me"
    r"|telegram|youtu|linkedin|/embed\b",
    re.IGNORECASE,
)
_CODED = re.compile(r"(?:data-|srcdoc\Z)", re.IGNORECASE)
_BASE64 = re.compile(r"[A-Za-z0-9+/=\s]{40,}")
_WRAPPER = re.compile(
    r"embed|consent|opt-?in|social|twitter|tweet|facebook|instagram|tiktok|youtube|bluesky|bsky"
    r"|mastodon|telegram|linkedin|threads|truth|external|extern|third-party|drittanbieter|2-?click"
    r"|two-click|privacy|datenschutz|oembed|video|iframe|borlabs|usercentrics|media|snippet"
)
# What asks for consent before the post is shown, and says nothing of the article.
_CONSENT = re.compile(
    r"(?:an dieser stelle|empfohlener|externe[rn]?|dieser|diesen|this|third.party|recommended|to "
    r"view"
    r"|we need|wir (?:benötigen|brauchen)|mit (?:ihrer|deiner) zustimmung|with your consent)?"
    r".{0,160}(?:inhalt|content|zustimm|einwillig|consent|datenschutz|privacy|cookie"
    r"|personenbezogen"
    r"|drittanbieter|third part|extern|geladen|loaded|anzeigen|akzeptier|accept|embed)",
    re.IGNORECASE | re.DOTALL,
)
_LONGEST_CONSENT = 900  # characters
_SEE_POST = re.compile(
    r"(?:view|see|watch|read|open|zum|auf|diesen|den|original|link|post|tweet|beitrag|video|bei"
    r"|on|x"
    r"|twitter|instagram|facebook|tiktok|youtube|bluesky|mastodon|telegram|linkedin|threads|truth"
    r"|social|ansehen|anzeigen|öffnen|this|the|post|by|von|a|shared|→|»|>|[\W_])+",
    re.IGNORECASE,
)


def lift_posts(root: Element) -> list[Embed]:
    """Take every embedded post out of the tree and leave ``<intake-post number="…">`` in its
    place; the posts in the order of their numbers. A post that stands twice (with and without
    script) is one.
    """
    _unwrap_held(root)
    posts: list[Embed] = []
    for element in list(root.iter()):
        if element.getparent() is None or not _is_in(element, root):
            continue
        embed = _read(element)
        if embed is not None:
            _replace(element, embed, posts)
    return posts


def _is_in(element: Element, root: Element) -> bool:
    return any(parent is root for parent in ancestors(element))


def _read(element: Element) -> Embed | None:
    tag = tag_of(element)
    if tag == "blockquote":
        return read_blockquote(element)
    if tag in _FRAMES or tag.startswith("amp-") or tag.endswith(("-embed", "-widget", "youtube")):
        return read_frame(element)
    if tag == "script" and element.get("data-telegram-post"):
        return read_frame(element)
    if tag in ("div", "figure", "section", "span") and _TELLS.search(" ".join(element.values())):
        return _marked_element(element) or _bare_address(element)
    if tag == "a":
        return _lone_link(element)
    return _bare_address(element) if tag in ("p", "div", "figure") and not len(element) else None


def _marked_element(element: Element) -> Embed | None:
    """A placeholder that a script would fill: ``div.fb-post[data-href]``, ``[data-tweet-id]``."""
    if len(plain_text(element)) > _LONGEST_CONSENT:
        return None
    return read_frame(element)


def _lone_link(element: Element) -> Embed | None:
    """A link to a post that stands where a post would: alone in its paragraph, or in a box that
    asks for consent.
    """
    place = post_place(element.get("href") or "")
    if place is None:
        return None
    block = next((parent for parent in ancestors(element) if tag_of(parent) not in _INLINE), None)
    if block is None:
        return None
    words = plain_text(block)
    own = plain_text(element)
    rest = words.replace(own, " ", 1)
    alone = not re.search(r"\w", rest) and (_is_address(own) or _SEE_POST.fullmatch(own))
    boxed = len(words) < _LONGEST_CONSENT and any(
        _is_wrapper(box) and _asks_consent(plain_text(box).replace(own, ""))
        for box in (element, *list(ancestors(element))[:5])
        if len(plain_text(box)) < _LONGEST_CONSENT
    )
    if not (alone or boxed):
        return None
    return Embed(place.platform, place.address, place.handle, posted=place.posted)


def _bare_address(element: Element) -> Embed | None:
    """An address as the only text, which a script would have replaced."""
    text = (element.text or "").strip()
    place = post_place(text) if _is_address(text) else None
    return (
        Embed(place.platform, place.address, place.handle, posted=place.posted) if place else None
    )


_INLINE = frozenset({"a", "b", "strong", "em", "i", "span", "u", "font", "small"})


def _is_address(words: str) -> bool:
    return bool(re.fullmatch(r"(?:https?://|www\.|pic\.)?[\w.-]+\.\w+/\S*", words))


def _replace(element: Element, embed: Embed, posts: list[Embed]) -> None:
    number = len(posts)
    for known, other in enumerate(posts):
        if other.platform == embed.platform and _same_address(other.address, embed.address):
            posts[known] = other.completed(embed)
            remove(_outermost(element))
            return
    posts.append(embed)
    outer = _outermost(element)
    mark = lxml.html.Element(MARK, number=str(number))
    captions = [plain_text(caption) for caption in outer.iter("figcaption")]
    outer.addprevious(mark)
    for caption in captions:
        if caption and caption not in embed.words:
            kept = lxml.html.Element("figcaption")
            kept.text = caption
            mark.addnext(kept)
    remove(outer)


def _same_address(one: str, other: str) -> bool:
    place, place_2 = post_place(one), post_place(other)
    return bool(place and place_2 and place.identifier == place_2.identifier)


def _outermost(element: Element) -> Element:
    """The widest element around a post that holds nothing of the article: its figure, its box that
    asks for consent.
    """
    outer, own = element, plain_text(element)
    for parent in ancestors(element):
        if tag_of(parent) in ("body", "main", "article", "html", "td", "li"):
            break
        if len(list(parent.iter(MARK))) or _other_posts(parent, element):
            break
        rest = plain_text(parent).replace(own, "", 1)
        for caption in parent.iter("figcaption"):
            rest = rest.replace(plain_text(caption), "", 1)
        rest = rest.strip()
        if rest and not (
            _is_wrapper(parent) and len(rest) < _LONGEST_CONSENT and _asks_consent(rest)
        ):
            break
        outer = parent
    return outer


def _other_posts(parent: Element, element: Element) -> bool:
    inside = set(element.iter())
    return any(
        other not in inside
        for tag in ("blockquote", "iframe")
        for other in parent.iter(tag)
        if tag_of(other) == "iframe" or "embed" in names_of(other) or "tweet" in names_of(other)
    )


def _is_wrapper(element: Element) -> bool:
    return bool(_WRAPPER.search(names_of(element))) or tag_of(element) in ("figure", "aside")


def _asks_consent(words: str) -> bool:
    words = collapse(words)
    return bool(
        not words or _SEE_POST.fullmatch(words) or (_CONSENT.match(words) or _CONSENT.search(words))
    )


# Markup that is held back
# --------------------------------------------------------------------------------------------


def _unwrap_held(root: Element) -> None:
    """Put the markup that scripts would put in – templates, texts of consent tools, coded
    attributes – where it would stand.
    """
    for element in list(root.iter()):
        for markup in _held_in(element):
            for held in _parsed(markup):
                element.addprevious(held)
            if tag_of(element) in _HOLDERS:
                remove(element)
            break


def _held_in(element: Element) -> Iterator[str]:
    tag = tag_of(element)
    if tag == "script":
        kind = (element.get("type") or "").lower()
        text = element.text or ""
        if kind in ("text/plain", "text/template", "text/html", "text/x-template"):
            yield from _with_posts(text)
        return
    if tag in ("template", "noscript"):
        inner = (element.text or "") + "".join(
            lxml.html.tostring(child, encoding="unicode") for child in element
        )
        yield from _with_posts(inner)
        return
    if tag == "textarea":
        yield from _with_posts(element.text or "")
    for name, value in element.attrib.items():
        if len(value) > 30 and _CODED.match(name):
            yield from _with_posts(value)


def _with_posts(text: str) -> Iterator[str]:
    """The markup in ``text`` (plain, escaped or in base 64) when it holds posts."""
    candidates = [text]
    if _BASE64.fullmatch(text):
        with contextlib.suppress(binascii.Error, UnicodeDecodeError):
            candidates.append(base64.b64decode(text, validate=False).decode())
    for candidate in candidates:
        for markup in (candidate, html.unescape(candidate)):
            if _HELD.search(markup) and _TELLS.search(markup):
                yield html.unescape(markup) if "&lt;" in markup and "<" not in markup else markup
                return


def _parsed(markup: str) -> list[Element]:
    try:
        pieces = lxml.html.fragments_fromstring(markup[:200_000])
    except lxml.etree.LxmlError:
        return []
    elements = [piece for piece in pieces if not isinstance(piece, str)]
    return [piece for piece in elements if any(_read(part) for part in piece.iter())]
