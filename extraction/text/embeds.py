"""Embedded posts in a page's HTML, laid out as the plain paragraphs that
:mod:`extraction.text.posts` reads.

Forms: X's blockquote (also of 2011, with ``data-datetime``), Bluesky's and Mastodon's blockquotes,
the older frames of Mastodon and Truth Social, which hold an address and no words. Each embed
becomes one paragraph »Words — Name (@handle) date address«, so that a post keeps its words together
and its address through any text extraction.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape

from selectolax.lexbor import LexborHTMLParser, LexborNode

from extraction.records import Post
from extraction.text.post_addresses import find_addresses
from extraction.text.posts import find_posts

_BLOCKS = (
    "address, article, aside, blockquote, caption, dd, div, dl, dt, figcaption, figure, "
    "footer, h1, h2, h3, h4, h5, "
    "h6, header, hr, li, main, nav, ol, p, pre, section, table, td, th, tr, ul"
)
_UNSEEN = ["script", "style", "noscript", "template", "head", "svg", "iframe"]
_EMBEDS = (
    "blockquote.twitter-tweet, blockquote.twitter-video, blockquote.bluesky-embed, "
    "blockquote.mastodon-embed, "
    "iframe.mastodon-embed, iframe.truthsocial-embed, blockquote.truthsocial-embed"
)


def posts_in_html(html: str) -> tuple[str, tuple[Post, ...]]:
    """The text of a page, one line a paragraph, and its posts with offsets into that text."""
    tree = _laid_out(html)
    text = _text_of(tree)
    return text, find_posts(text)


def with_posts_as_paragraphs(html: str) -> str:
    """The page with each embedded post replaced by a ``<p>``, for an extractor of article text to
    go over.
    """
    return _laid_out(html).html or ""


def _laid_out(html: str) -> LexborHTMLParser:
    tree = LexborHTMLParser(html)
    for embed in tree.css(_EMBEDS):
        if line := _line_of(embed):
            _replace(embed, f"<p>{escape(line, quote=False)}</p>")
    return tree


def _replace(node: LexborNode, html: str) -> None:
    paragraph = LexborHTMLParser(html).css_first("p")
    if paragraph is not None:
        node.replace_with(paragraph)


def _line_of(embed: LexborNode) -> str:
    address = _address_of(embed)
    if embed.tag == "iframe":
        return address
    readers: dict[str, Callable[[LexborNode, str], str]] = {
        "mastodon-embed": lambda _, address: address
    }
    kind = (embed.attributes.get("class") or "").split()[0]
    return readers.get(kind, _words_and_attribution)(embed, address)


def _words_and_attribution(embed: LexborNode, address: str) -> str:
    words = " ".join(_spaced_text(p) for p in embed.css("p"))
    whole = _spaced_text(embed)
    rest = whole[whole.find(words) + len(words) :] if words in whole else whole
    attribution = rest.strip()
    if moment := embed.css_first("[data-datetime]"):
        printed = _spaced_text(moment)
        attribution = attribution.replace(
            printed, (moment.attributes.get("data-datetime") or printed)[:10]
        )
    if attribution and not attribution.startswith(("—", "–", "-")):
        attribution = f"— {attribution}"
    return " ".join(part for part in (words, attribution, address) if part)


def _address_of(embed: LexborNode) -> str:
    """The post's own address: the last link to a post, or what the embed's attributes say."""
    attributes = embed.attributes
    candidates = [link.attributes.get("href") or "" for link in embed.css("a[href]")]
    candidates = [
        *(
            attributes.get(name) or ""
            for name in ("src", "cite", "data-embed-url", "data-bluesky-uri")
        ),
        *candidates,
    ]
    found = [address for candidate in candidates for address in find_addresses(candidate)]
    return found[-1].url if found else ""


def _spaced_text(node: LexborNode) -> str:
    for line_break in node.css("br"):
        line_break.replace_with(" ")
    return " ".join(node.text(deep=True).split())


def _text_of(tree: LexborHTMLParser) -> str:
    tree.strip_tags(_UNSEEN)
    for line_break in tree.css("br"):
        line_break.replace_with("\n")
    for block in tree.css(_BLOCKS):
        block.insert_before("\n\n")
        block.insert_after("\n\n")
    raw = tree.body.text(deep=True) if tree.body else ""
    lines = (" ".join(line.split()) for line in raw.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
