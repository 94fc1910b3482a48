"""The components of an item of NewsML 1: which are its words, which its title, its lead or the
caption of a picture, and which are the whole again in another language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ....readers.safe_xml import (
    Element,
    attribute,
    child,
    children,
    descendants,
    element_text,
    local_name,
)
from ....readers.text_builder import TextBuilder
from ....records import ArticlePassageKind
from ..article_body import add_body, add_paragraphs, split_lines
from ..html_body import add_html, html_words

_MARKED = re.compile(r"\s*<(?:p|div|html|body|h\d|nitf)\b", re.IGNORECASE)
_MARKS = re.compile(r"</?(?:b|i|u|a|em|strong|span|br|sup|sub)\b[^<>]*>", re.IGNORECASE)
_LEADS = frozenset({"lead", "abstract", "teaser", "summary"})
_NO_BODIES = _LEADS | {
    *("title", "headline", "caption", "thumbnail", "credit", "slug"),
    *("stylesheet", "contact", "tweettext", "logo", "subheadline"),
}
# What such a component may hold and nobody reads: style sheets, scripts.
_NO_WORDS = re.compile(r"css|javascript|image/|audio/|video/|application/(?!.*(?:xml|nitf))", re.I)


def formal_name(element: Element | None) -> str:
    """A formal name, which NewsML 1 has for everything."""
    return attribute(element, "FormalName") if element is not None else ""


def language_parts(item: Element) -> list[Element]:
    """The components that are the item in one language each; of most items it is all of it."""
    for component in descendants(item, "NewsComponent"):
        parts = [each for each in children(component, "NewsComponent") if _has_body(each)]
        languages = {attribute(each, "lang")[:2].lower() for each in parts}
        if len(parts) > 1 and len(languages) == len(parts) and "" not in languages:
            return parts
    return [item]


def is_further(item: Element, part: Element) -> bool:
    """Whether it is the item in a language that comes behind its first one."""
    return part is not item and part is not language_parts(item)[0]


def _has_body(component: Element) -> bool:
    return any(_role(content) not in _NO_BODIES for content in _texts(component))


def _texts(part: Element) -> Iterator[Element]:
    for content in descendants(part, "ContentItem"):
        kind = formal_name(child(content, "MediaType")).lower()
        written = (formal_name(child(content, name)) for name in ("Format", "MimeType"))
        is_text = kind in ("", "text", "complexdata") and not any(map(_NO_WORDS.search, written))
        if is_text and child(content, "DataContent") is not None:
            yield content


def _role(content: Element) -> str:
    """Of the component that the content is in, in small letters."""
    around = next((e for e in content.iterancestors() if local_name(e) == "NewsComponent"), None)
    return formal_name(child(around, "Role")).lower()


def lead_contents(part: Element) -> Iterator[str]:
    """What components say that are the lead of the body beside them, and not its headline again."""
    headlines = {element_text(each).casefold() for each in descendants(part, "HeadLine")}
    for content in _texts(part):
        data = child(content, "DataContent")
        words = element_text(data) if _role(content) in _LEADS and data is not None else ""
        if words and words.casefold() not in headlines:
            yield words


def subtitle_contents(part: Element) -> Iterator[str]:
    """What components say that stands below the headline, a line for each paragraph."""
    for content in _texts(part):
        data = child(content, "DataContent")
        if _role(content) == "subheadline" and data is not None:
            yield from filter(None, map(element_text, descendants(data, "p")))


def add_components(builder: TextBuilder, part: Element, lead: str) -> list[str]:
    """Add the leads and the bodies; returns the roles of texts that are left out.

    The first content that is a body counts, and all others of its role: a body may come in pieces.
    The same words in another form or language, and a story with a headline of its own, are none.
    """
    for words in lead_contents(part):
        builder.paragraph(words, ArticlePassageKind.LEAD)
    first: Element | None = None
    said: set[tuple[str, ...]] = set()
    left = []
    for content in sorted(_texts(part), key=lambda each: _role(each) != "body"):
        runs = _runs(content)
        if _role(content) in _NO_BODIES or 2 * len(runs & said) >= len(runs):
            continue
        if first is not None and not _is_piece(content, first):
            left.append(_role(content))
            continue
        before = builder.length
        # The lines of an agency are told in each piece for itself.
        piece = builder if first is None else TextBuilder()
        _add_data(piece, child(content, "DataContent"), lead)
        if piece is not builder:
            builder.append(piece)
        if builder.length > before:
            first = content if first is None else first
            said |= runs
    return left


def other_kinds(part: Element) -> list[str]:
    """What contents are that are no texts."""
    kinds = (formal_name(child(each, "MediaType")) for each in descendants(part, "ContentItem"))
    return [kind for kind in kinds if kind.lower() not in ("", "text")]


def _runs(content: Element) -> set[tuple[str, ...]]:
    """Its words in runs of five, whatever marks it has; none of a content without words."""
    raw = " ".join(part for data in children(content, "DataContent") for part in data.itertext())
    words = re.findall(r"\w+", (html_words(raw) if _MARKED.match(raw) else raw).casefold())
    runs = {tuple(words[place : place + 5]) for place in range(max(len(words) - 4, 1))}
    return runs - {()}


def _is_piece(content: Element, first: Element) -> bool:
    """Whether it goes on with the body that ``first`` begins."""
    languages = {_nearest_language(content), _nearest_language(first)} - {""}
    equal = _equivalents(content) & _equivalents(first)
    own = _own_headlines(content) - _own_headlines(first)
    return _role(content) == _role(first) and len(languages) < 2 and not equal and not own


def _nearest_language(content: Element) -> str:
    """Of the content or the component that it is in; "" where only the whole item has one."""
    around = (each for each in content.iterancestors() if local_name(each) == "NewsComponent")
    told = (attribute(each, "lang")[:2].lower() for each in (content, *around))
    return next(filter(None, told), "")


def _equivalents(content: Element) -> set[Element]:
    """The components that say of themselves that all in them is the same in several forms."""
    return {each for each in content.iterancestors() if attribute(each, "EquivalentsList") == "yes"}


def _own_headlines(content: Element) -> set[str]:
    """Of the component that it is in."""
    around = next((e for e in content.iterancestors() if local_name(e) == "NewsComponent"), None)
    found = child(around, "NewsLines", "HeadLine")
    return {element_text(found).casefold()} if found is not None else set()


def _add_data(builder: TextBuilder, data: Element, lead: str) -> None:
    raw = "".join(data.itertext())
    if len(data):
        add_body(builder, data, lead)
    elif _MARKED.match(raw):
        add_html(builder, raw, lead)
    else:
        bare = (html_words(each) if _MARKS.search(each) else each for each in split_lines(raw))
        add_paragraphs(builder, bare)
