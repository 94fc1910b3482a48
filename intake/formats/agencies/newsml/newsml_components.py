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


def add_components(builder: TextBuilder, part: Element, lead: str) -> Iterator[str]:
    """Add the leads and the first content that is a body; yields what other contents are."""
    for words in lead_contents(part):
        builder.paragraph(words, ArticlePassageKind.LEAD)
    for content in sorted(_texts(part), key=lambda each: _role(each) != "body"):
        data = child(content, "DataContent")
        if _role(content) in _NO_BODIES or data is None:
            continue
        before = builder.length
        _add_data(builder, data, lead)
        if builder.length > before:
            break
    kinds = (formal_name(child(each, "MediaType")) for each in descendants(part, "ContentItem"))
    yield from (kind for kind in kinds if kind.lower() not in ("", "text"))


def _add_data(builder: TextBuilder, data: Element, lead: str) -> None:
    raw = "".join(data.itertext())
    if len(data):
        add_body(builder, data, lead)
    elif _MARKED.match(raw):
        add_html(builder, raw, lead)
    else:
        bare = (html_words(each) if _MARKS.search(each) else each for each in split_lines(raw))
        add_paragraphs(builder, bare)
