"""The paragraphs of an agency's body: XHTML, NITF, or text of lines.

One walk serves both vocabularies, since NITF's block names are XHTML's with a few of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...readers.drawn_marks import write_out_marks
from ...readers.safe_xml import Element, attribute, children, descendants, element_text, local_name
from ...records import ArticlePassageKind
from ...text_builder import TextBuilder, squeeze

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2"})
_QUOTES = frozenset({"blockquote", "bq"})
_CAPTIONS = frozenset({"figcaption", "caption", "media-caption", "media-producer"})
_BLOCKS = frozenset(
    {
        *("p", "div", "section", "article", "main", "body", "html", "block", "body.content", "ul"),
        *(
            "ol",
            "dl",
            "li",
            "dt",
            "dd",
            "table",
            "tr",
            "thead",
            "tbody",
            "tfoot",
            "figure",
            "media",
        ),
        *("pre", "hr", "aside", "header", "footer", "nitf-table", "fn", "credit"),
    }
    | _HEADINGS
    | _QUOTES
    | _CAPTIONS
)
_UNREAD = frozenset(
    {
        *("head", "header", "script", "style", "nav", "media-reference", "media-metadata"),
        *("media-object", "footer", "title", "note", "template", "body.head", "body.end"),
    }
)
# »Berlin (dpa) - «, »NEW YORK (AP) — «, »Tegucigalpa, Jan 2 (EFE).- «, »LONDON, Oct 3 (Reuters) - «
DATELINE = re.compile(
    r"[A-ZÄÖÜ][^\s()]*(?:[ ,/]+[^\s()]+){0,7} ?\([^()]{2,30}\) ?[.:]? ?(?:--?|–|—) ?"
)
_RULE = re.compile(r"[_*=\-–—·\s]{3,}")


def add_body(builder: TextBuilder, root: Element, lead: str = "") -> None:
    """Add every paragraph of the body; one that is the lead again is marked as such."""
    write_out_marks(root)
    for element in _main(root):
        _add_block(builder, element, lead)
    mark_dateline(builder)


def _main(root: Element) -> list[Element]:
    """German agencies put the text into ``section.main`` and their own apparatus around it."""
    for section in descendants(root, "section"):
        if "main" in _classes(section):
            return [section]
    bodies = list(descendants(root, "body.content")) or list(descendants(root, "body"))
    return bodies[:1] or [root]


def _classes(element: Element) -> list[str]:
    return attribute(element, "class").split()


def _add_block(builder: TextBuilder, element: Element, lead: str) -> None:
    name = local_name(element)
    if name in _UNREAD:
        return
    if name == "tr":
        builder.paragraph(
            " | ".join(map(element_text, children(element))), ArticlePassageKind.TABLE
        )
    elif _holds_blocks(element):
        for part in _parts(element):
            if isinstance(part, str):
                _add_paragraph(builder, part, _kind(element, part, lead))
            else:
                _add_block(builder, part, lead)
    else:
        for paragraph in _paragraphs(element):
            _add_paragraph(builder, paragraph, _kind(element, paragraph, lead))


def _holds_blocks(element: Element) -> bool:
    return any(local_name(inner) in _BLOCKS for inner in element)


def _parts(element: Element) -> Iterator[str | Element]:
    """Blocks and, as text, what stands between them."""
    loose = element.text or ""
    for inner in element:
        name = local_name(inner)
        if name in _BLOCKS:
            if loose.strip():
                yield loose
            loose = ""
            yield inner
        elif name and name not in _UNREAD:
            loose += element_text(inner)
        loose += inner.tail or ""
    if loose.strip():
        yield loose


def _paragraphs(element: Element) -> Iterator[str]:
    """Mostly one; several where breaks, or lines with an indent, part them inside one element."""
    raw = "".join(element.itertext())
    lines = raw.split("\n")
    indented = [line.startswith("  ") for line in lines[1:] if line.strip()]
    if local_name(element) in {"p", "pre"} and any(indented) and not all(indented):
        yield from split_lines(raw)
        return
    whole = element_text(element)
    breaks = sum(1 for _ in descendants(element, "br"))
    if breaks < 2:
        yield whole
        return
    yield from re.split(r"\x1e(?:\s*\x1e)+", _with_breaks(element))


def _with_breaks(element: Element) -> str:
    words = element.text or ""
    for inner in element:
        words += "\x1e" if local_name(inner) == "br" else _with_breaks(inner)
        words += inner.tail or ""
    return words


def split_lines(raw: str) -> Iterator[str]:
    """Paragraphs of wrapped lines: parted by blank lines, or begun by an indent."""
    paragraph: list[str] = []
    for line in raw.split("\n"):
        if (not line.strip() or re.match(r"\s{2,}\S", line)) and paragraph:
            yield join_lines(paragraph)
            paragraph = []
        if line.strip():
            paragraph.append(line.strip())
    if paragraph:
        yield join_lines(paragraph)


_SUSPENDED = re.compile(r"(?:und|oder|bis|sowie|and|or|to)\b")


def join_lines(lines: list[str]) -> str:
    """Wrapped lines as one: a word that was parted at its own hyphen has no space in it."""
    joined = ""
    for line in lines:
        parted = re.search(r"\w-$", joined) and not _SUSPENDED.match(line)
        joined += line if parted or not joined else f" {line}"
    return joined


def _kind(element: Element, words: str, lead: str) -> ArticlePassageKind | None:
    name, classes = local_name(element), _classes(element)
    if name in _HEADINGS or name == "dt":
        return ArticlePassageKind.HEADING
    if name == "li":
        return ArticlePassageKind.LIST_ITEM
    if name in _CAPTIONS:
        return ArticlePassageKind.CAPTION
    if name == "credit" or "credit" in classes:
        return ArticlePassageKind.CREDIT
    if name in _QUOTES:
        return ArticlePassageKind.QUOTE
    is_lead = {"teaser", "lead"} & set(classes) or attribute(element, "lead") == "true"
    if is_lead or (lead and squeeze(words) == lead):
        return ArticlePassageKind.LEAD
    return None


def _add_paragraph(builder: TextBuilder, words: str, kind: ArticlePassageKind | None) -> None:
    words = squeeze(words.replace("\x1e", " "))
    if not words or _RULE.fullmatch(words) or words.lower() == "ends":
        return
    inside = builder.passages[-1].span if builder.passages else (0, 0)
    if kind is ArticlePassageKind.LEAD and builder.text[slice(*inside)] == words:
        return  # printed as the lead and again as the first paragraph
    builder.paragraph(words, kind)


def mark_dateline(builder: TextBuilder) -> None:
    """Mark the place and agency in front of the first paragraph of prose."""
    position = 0
    for paragraph in builder.text.split("\n\n")[:4]:
        if match := DATELINE.match(paragraph):
            builder.mark((position, position + match.end()), ArticlePassageKind.DATELINE)
            return
        position += len(paragraph) + 2
