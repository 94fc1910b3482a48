"""Plain text: what an editor types or pastes, and ``.txt`` files."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from extraction.records import Post
from extraction.text.languages import detect
from extraction.text.posts import find_posts

from ..article_lines.bylines import Imprint, read_imprint
from ..article_lines.first_titles import first_title
from ..article_lines.private_notes import without_private_notes
from ..dates.moments import Moment
from ..errors import NoTextError
from ..posts.platforms import post_place
from ..readers.decoding import decode_text
from ..records import (
    ArticlePassage,
    ArticlePassageKind,
    ArticlePost,
    ArticleRecord,
    SpecialGenre,
)
from ..registry import NO, POSSIBLY, Document, Format
from .agencies.agency_lines import dateline_source
from .agencies.genres import special_genre

# What stands between a date, a name and the text behind them.
_BETWEEN = " \n\t.,:|–—-"


def read_text(document: Document) -> Iterator[ArticleRecord]:
    text = decode_text(document.data, document.charset)
    text = re.sub(r"\r\n?", "\n", text).strip()
    if not text:
        raise NoTextError
    record = text_record(text, address=document.address)
    if not record.text:  # notes for editors alone
        raise NoTextError
    yield record


def text_record(text: str, *, address: str = "") -> ArticleRecord:
    """The record of a text as it stands, with the date and the authors that it names itself; what
    an agency has behind it for desks alone is none of it.
    """
    text, left_out = without_private_notes(text)
    imprint = read_imprint(text)
    posts = tuple(_post(text, found) for found in find_posts(text))
    passages = [ArticlePassage(ArticlePassageKind(kind), span) for kind, span in imprint.spans]
    passages += [ArticlePassage(ArticlePassageKind.POST, post.span) for post in posts]
    facts = {"title": True, "published": imprint.published, "authors": imprint.authors}
    return ArticleRecord(
        title=first_title(_behind_first_lines(text, imprint)),
        text=text,
        authors=imprint.authors,
        published=imprint.published,
        language=detect(text),
        address=address,
        posts=posts,
        passages=tuple(sorted(passages, key=lambda passage: passage.span)),
        origins={name: "text" for name, known in facts.items() if known},
        warnings=left_out,
        special_genre=_kind(text),
    )


def _kind(text: str) -> SpecialGenre | None:
    """Whether the place line says that it is a press release: »Lindenau (ots) - «."""
    source = dateline_source(text)
    return special_genre((source, re.split(r"[-/]", source)[0]))


def _behind_first_lines(text: str, imprint: Imprint) -> str:
    """The text without the date and the names that it begins with; all of it where it is no more
    than these.
    """
    start = 0
    for _kind, (begin, end) in imprint.spans:
        if not text[start:begin].strip(_BETWEEN):
            start = end
    return text[start:].lstrip(_BETWEEN) or text


def _post(text: str, found: Post) -> ArticlePost:
    place = post_place(found.url) if found.url else None
    dated = Moment(found.date) if found.date else None
    return ArticlePost(
        platform=found.platform,
        span=found.span,
        body=found.body,
        text=found.text,
        author=found.author,
        handle=found.handle,
        address=found.url,
        posted=(place.posted if place else None) or dated,
    )


def _looks_like_text(document: Document) -> float:
    sample = document.data[:4096]
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        return POSSIBLY
    return NO if b"\x00" in sample or _is_data(document) else POSSIBLY


_MARKUP = re.compile(
    r"(?:<\?xml\s[^>]*\?>\s*)(?>(?:<!--.*?-->\s*)*)<(?!html)|<[\w.-]+:[\w.-]+[\s>]", re.S
)


def _is_data(document: Document) -> bool:
    """Whether it is XML or JSON that no format knew: its marks are no words of an article."""
    if document.unknown_root or _MARKUP.match(document.head):
        return True
    if not document.head.startswith(("{", "[")) or not document.is_whole:
        return False
    try:
        return isinstance(json.loads(decode_text(document.data, document.charset)), dict | list)
    except (ValueError, RecursionError):
        return False


FORMAT = Format(
    name="plain text",
    read=read_text,
    sniff=_looks_like_text,
    media_types=frozenset({"text/plain"}),
    extensions=frozenset({".txt", ".text"}),
)
