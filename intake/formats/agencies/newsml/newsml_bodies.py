"""The words of an item of NewsML-G2: one of the bodies that its content set holds."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable

from ....errors import BodyElsewhereError, IntakeError, NoArticleError, NoTextError
from ....readers.safe_xml import Element, attribute, children, descendants, local_name
from ....readers.text_builder import TextBuilder
from ..article_body import add_body, add_paragraphs, split_lines
from ..html_body import add_html
from .newsml_concepts import last_part
from .tt_nitf import translate_tt

# What inline XML may hold that is data and no text: events, results, company figures.
_TEXTS = frozenset({"html", "body", "nitf", "div", "section", "article", "p", "body.content"})
_MARKED = re.compile(r"\s*<(?:p|div|html|body|h\d)\b", re.IGNORECASE)


def add_content(
    builder: TextBuilder,
    content_set: Element | None,
    lead: str,
    language: str,
    headlines: Iterable[str] = (),
) -> None:
    """One body: the same words may come as XHTML, NITF and plain text side by side, and others in
    another language.
    """
    if content_set is None:
        return
    original = attribute(content_set, "original")
    bodies = sorted(
        children(content_set, "inlineXML", "inlineData"),
        key=lambda body: (
            attribute(body, "lang")[:2].lower() not in ("", language[:2]),
            attribute(body, "id") != original if original else False,
            _rank(body),
        ),
    )
    for body in bodies:
        _add_one(builder, body, lead, headlines)
        if builder.length:
            return


def no_words(content_set: Element | None) -> IntakeError:
    """Of an item without words: that they are data, lie elsewhere, or that there are none."""
    if data := _data_name(content_set):
        return NoArticleError(data)
    remote = children(content_set, "remoteContent") if content_set is not None else ()
    kinds = [_kind_of_words(each) for each in remote]
    elsewhere = ", ".join(dict.fromkeys(filter(None, kinds)))
    return BodyElsewhereError(elsewhere) if elsewhere else NoTextError()


def _kind_of_words(remote: Element) -> str:
    """The name of a rendition whose type is one of words; "" for pictures and the like."""
    kind = attribute(remote, "contenttype")
    is_text = re.match(r"text/|application/(?:xhtml|.*nitf)", kind, re.IGNORECASE)
    return (last_part(attribute(remote, "rendition")) or kind) if is_text else ""


def _data_name(content_set: Element | None) -> str:
    """What a content set holds instead of words: »events«, »sports-content«."""
    for body in children(content_set, "inlineXML") if content_set is not None else ():
        for inner in children(body):
            if not _is_text(inner):
                return local_name(inner)
    return ""


def _is_text(inner: Element) -> bool:
    """Whether an element is a body of words: known for one, with paragraphs, or words alone."""
    has_paragraphs = next(descendants(inner, "p"), None) is not None
    return local_name(inner) in _TEXTS or has_paragraphs or not len(inner)


def _rank(body: Element) -> int:
    kind = attribute(body, "contenttype").lower()
    if local_name(body) == "inlineXML":
        return 0 if "html" in kind else 1
    return 2 if "html" in kind else 3


def _add_one(builder: TextBuilder, body: Element, lead: str, headlines: Iterable[str]) -> None:
    if local_name(body) == "inlineXML":
        if "ttnitf" in attribute(body, "contenttype").lower():
            translate_tt(body)
        for inner in filter(_is_text, children(body)):
            add_body(builder, inner, lead, headlines)
    elif "html" in attribute(body, "contenttype").lower() or _MARKED.match(_data(body)):
        add_html(builder, _data(body), lead, headlines)
    else:
        add_paragraphs(builder, split_lines(_data(body)))


def _data(body: Element) -> str:
    """The text of inline data, which may be packed into letters for its way; "" of a picture."""
    written = "".join(body.itertext())
    if "base64" not in attribute(body, "encoding").lower():
        return written
    try:
        return base64.b64decode("".join(written.split()), validate=True).decode()
    except ValueError:
        return ""
