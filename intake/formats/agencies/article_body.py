"""The paragraphs of an agency's body: XHTML, NITF, or text of lines.

One walk serves both vocabularies, since NITF's block names are XHTML's with a few of its own.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator

from ...readers.drawn_marks import write_out_marks
from ...readers.html_tree import parse_piece
from ...readers.safe_xml import (
    Element,
    attribute,
    child_text,
    children,
    descendants,
    element_text,
    local_name,
)
from ...readers.text_builder import TextBuilder, squeeze
from ...records import ArticlePassageKind
from .agency_lines import is_apparatus, mark_agency_lines

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2"})
_QUOTES = frozenset({"blockquote", "bq"})
_CAPTIONS = frozenset({"figcaption", "caption", "media-caption"})
_CREDITS = frozenset({"credit", "media-producer"})
_PICTURES = frozenset({"figure", "media"})
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
        *("pre", "hr", "aside", "header", "footer", "nitf-table", "custom-table"),
    }
    | _HEADINGS
    | _QUOTES
    | _CAPTIONS
    | _CREDITS
)
_UNREAD = frozenset(
    {
        *("head", "header", "script", "style", "nav", "media-reference", "media-metadata"),
        *("media-object", "footer", "title", "note", "template", "body.head", "body.end"),
        "nitf-table-metadata",
    }
)
# Where whoever sent a release is reached: names, addresses and telephones, and no words of it.
_CONTACTS = re.compile(r"(?:^|[_-])contacts?(?:[_-]?info)?$", re.IGNORECASE)
_BYLINE = re.compile(r"(?:^|[_-])byline$")
_ESCAPED_TWICE = re.compile(r"&(?:#\d{2,5}|quot|apos|amp|nbsp|[lr][sd]quo);")
_LONGEST_LINE = 160  # characters
# Behind a body and in no paragraph: »51 77 03 CRO01 1113 APE4800 GEST«.
_ROUTING = re.compile(r"(?=(?:\D*\d){6})(?:[A-Z\d]+ ){4,}[A-Z\d]+")


def add_body(
    builder: TextBuilder, root: Element, lead: str = "", headlines: Iterable[str] = ()
) -> None:
    """Add every paragraph of the body; one that is the lead again is marked as such. What is known
    as one of the ``headlines`` is not repeated above the text.
    """
    write_out_marks(root)
    _write_out_fractions(root)
    main = _main(root)
    _leave_out_headlines(main, set(headlines))
    footnotes = [take_out(found) for part in main for found in list(descendants(part, "fn"))]
    for element in main:
        _add_block(builder, _unpacked(element), lead)
    for footnote in footnotes:
        builder.paragraph(element_text(footnote), ArticlePassageKind.NOTE)
    mark_agency_lines(builder)


_PACKED = re.compile(r"<(?:p|br|b|i|em|strong|a|div|h\d|ul)\b[^<>]*>", re.IGNORECASE)


def _unpacked(element: Element) -> Element:
    """The element with what a CDATA section in it holds as elements of their own."""
    if len(element) or not _PACKED.search(element.text or ""):
        return element
    found = parse_piece(element.text)
    return element if found is None else found


def add_paragraphs(builder: TextBuilder, paragraphs: Iterable[str]) -> None:
    """Add a body that is plain text."""
    for paragraph in paragraphs:
        builder.paragraph(paragraph)
    mark_agency_lines(builder)


def _leave_out_headlines(main: list[Element], headlines: set[str]) -> None:
    for heading in [found for part in main for found in descendants(part, *_HEADINGS)]:
        if headlines and element_text(heading) in headlines:
            take_out(heading)


def take_out(element: Element) -> Element:
    """The element without its place in the tree; what stands behind it stays there."""
    before, around = element.getprevious(), element.getparent()
    if around is None:
        return element
    if before is not None:
        before.tail = (before.tail or "") + (element.tail or "")
    else:
        around.text = (around.text or "") + (element.tail or "")
    around.remove(element)
    element.tail = None
    return element


def _write_out_fractions(root: Element) -> None:
    """NITF's ``3<frac>`` of one and two is »3 1/2«: without space and stroke it would be 312."""
    for fraction in list(descendants(root, "frac")):
        parts = (child_text(fraction, "frac-num"), child_text(fraction, "frac-den"))
        before, around = fraction.getprevious(), fraction.getparent()
        words = (before.tail if before is not None else around.text) if around is not None else ""
        if before is not None and not words:  # »<num>4</num><frac>«
            words = "".join(before.itertext())
        for inner in list(fraction):
            fraction.remove(inner)
        fraction.text = (" " if re.search(r"\d$", words or "") else "") + "/".join(parts)


def _main(root: Element) -> list[Element]:
    """German agencies put the text into ``section.main`` and their own apparatus around it."""
    for section in descendants(root, "section"):
        if "main" in _classes(section):
            return [section]
    contents = [each for each in descendants(root, "body.content") if not _is_inside(each, "note")]
    bodies = [each for each in descendants(root, "body") if not _is_inside(each, "note")]
    # NITF parts a body into as many contents as it likes.
    return [each for each in contents if each.getparent() is contents[0].getparent()] or (
        bodies[:1] or [root]
    )


def _is_inside(element: Element, *names: str) -> bool:
    return any(local_name(around) in names for around in element.iterancestors())


def _classes(element: Element) -> list[str]:
    return attribute(element, "class").split()


def _add_block(builder: TextBuilder, element: Element, lead: str) -> None:
    name = local_name(element)
    if name in _UNREAD or any(map(_CONTACTS.search, _classes(element))):
        return
    if name == "tr":
        builder.paragraph(
            " | ".join(map(element_text, children(element))), ArticlePassageKind.TABLE
        )
    elif _holds_blocks(element):
        for part in _parts(element):
            if isinstance(part, str) and _ROUTING.fullmatch(squeeze(part)):
                continue
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
    is_set = local_name(element) == "pre" and re.search(r"\n[ \t]*\n", raw.strip())
    if is_set or (local_name(element) in {"p", "pre"} and any(indented) and not all(indented)):
        yield from split_lines(raw)
        return
    whole = element_text(element)
    if {"dat", "dateline"} & set(_classes(element)) and not (element.text or "").strip():
        whole = squeeze(" ".join(f"{element_text(e)} {e.tail or ''}" for e in children(element)))
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


_BEGINS_ONE = re.compile(r"\s{2,}\S|[*•] ")


def split_lines(raw: str) -> Iterator[str]:
    """Paragraphs of wrapped lines: parted by blank lines, or begun by an indent or a bullet. Lines
    of a length that nobody wraps at are a paragraph each.
    """
    paragraph: list[str] = []
    lines = raw.split("\n")
    if any(len(line) > _LONGEST_LINE for line in lines):
        yield from (line.strip() for line in lines if line.strip())
        return
    for line in lines:
        if (not line.strip() or _BEGINS_ONE.match(line)) and paragraph:
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
        parted = re.search(r"\w-$", joined[-2:]) and not _SUSPENDED.match(line)
        joined += line if parted or not joined else f" {line}"
    return joined


_SET_APART = {
    "li": ArticlePassageKind.LIST_ITEM,
    "custom-table": ArticlePassageKind.TABLE,
    **dict.fromkeys(_CAPTIONS, ArticlePassageKind.CAPTION),
    **dict.fromkeys(_QUOTES, ArticlePassageKind.QUOTE),
}


_PULLED = re.compile(r"pull-?quote", re.IGNORECASE)


def _kind(element: Element, words: str, lead: str) -> ArticlePassageKind | None:
    name, classes = local_name(element), set(_classes(element))
    if name in _HEADINGS or name == "dt":
        return ArticlePassageKind.HEADING
    if name in _CREDITS or "credit" in classes:
        return ArticlePassageKind.CREDIT
    if any(map(_BYLINE.search, classes)):
        in_picture = _is_inside(element, *_PICTURES)
        return ArticlePassageKind.CREDIT if in_picture else ArticlePassageKind.BYLINE
    if classes & {"dat", "dateline"}:
        return ArticlePassageKind.DATELINE
    # Paragraphs of a quotation or caption are that as well.
    for around in (element, *element.iterancestors()):
        if _PULLED.search(attribute(around, "class")):
            return ArticlePassageKind.PULL_QUOTE
        if kind := _SET_APART.get(local_name(around)):
            return kind
    is_lead = classes & {"teaser", "lead"} or "true" in (
        attribute(element, "lede"),
        attribute(element, "lead"),
    )
    if is_lead or (lead and squeeze(words) == lead):
        return ArticlePassageKind.LEAD
    return None


def _add_paragraph(builder: TextBuilder, words: str, kind: ArticlePassageKind | None) -> None:
    words = squeeze(words.replace("\x1e", " "))
    if _ESCAPED_TWICE.search(words):
        words = squeeze(html.unescape(words))
    if not words or is_apparatus(words):
        return
    inside = builder.passages[-1].span if builder.passages else (0, 0)
    if kind is ArticlePassageKind.LEAD and builder.text[slice(*inside)] == words:
        return  # printed as the lead and again as the first paragraph
    builder.paragraph(words, kind)


def add_summary(builder: TextBuilder, lead: str) -> tuple[str, ...]:
    """Where an item has no body, its description as its words; returns the warning that says so."""
    if builder.length or not lead:
        return ()
    builder.paragraph(lead, ArticlePassageKind.LEAD)
    return ("The agency sent a summary of this item and no body.",)
