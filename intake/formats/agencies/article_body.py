"""The paragraphs of an agency's body: XHTML, NITF, or text of lines.

One walk serves both vocabularies, since NITF's block names are XHTML's with a few of its own.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from ...people.authors import byline_people
from ...readers.drawn_marks import write_out_marks
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
# »Berlin (dpa) - «, »NEW YORK (AP) — «, »Tegucigalpa, Jan 2 (EFE).- «, »LONDON, Oct 3 (Reuters) - «
DATELINE = re.compile(
    r"[A-ZÄÖÜ][^\s()]*(?:[ ,/]+[^\s()]+){0,7} ?\([^()]{2,30}\) ?[.:]? ?(?:--?|–|—) ?"
)
# The same with the agency in front: »(ANSA) - Rome, October 11 - «
_DATELINE_BEHIND = re.compile(r"\([A-Z]{2,12}\) ?[-–—] ?[A-ZÄÖÜ][^()\n]{1,40}? [-–—] ")
_ESCAPED_TWICE = re.compile(r"&(?:#\d{2,5}|quot|apos|amp|nbsp|[lr][sd]quo);")
_CODE = re.compile(r"(?:<[^<>]*>\s*)+")  # of an embed, for editors to copy
_DESK_NOTE = re.compile(
    r"\((?:Adds|Updates?|Corrects|Recasts|Repeats|Refiles|Releads|Removes|Editing|Writing|Compiled|"
    r"(?:Additional )?Reporting)\b.*\)",
    re.DOTALL,
)
_BYLINE = re.compile(r"(?:By|Von) (?:[A-ZÄÖÜ][\w.’'-]+(?:,? |$)|and |und |von |van |de ){2,10}")
_TRAILER = re.compile(
    r".{0,80}\b(?:can be reached at|contributed to this (?:report|story)|reported from)\b"
)
_LONGEST_HEAD = 8  # paragraphs
_LONGEST_LINE = 160  # characters
# Behind a body and in no paragraph: »51 77 03 CRO01 1113 APE4800 GEST«.
_ROUTING = re.compile(r"(?=(?:\D*\d){6})(?:[A-Z\d]+ ){4,}[A-Z\d]+")
_SIGNED_OFF = re.compile(r"\((?P<agency>[^()]{2,30})\)\.?")
_RULE = re.compile(r"[_*=\-–—·\s]{3,}")


def add_body(builder: TextBuilder, root: Element, lead: str = "") -> None:
    """Add every paragraph of the body; one that is the lead again is marked as such."""
    write_out_marks(root)
    _write_out_fractions(root)
    main = _main(root)
    footnotes = [take_out(found) for part in main for found in list(descendants(part, "fn"))]
    for element in main:
        _add_block(builder, element, lead)
    for footnote in footnotes:
        builder.paragraph(element_text(footnote), ArticlePassageKind.NOTE)
    mark_agency_lines(builder)


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
        for inner in list(fraction):
            fraction.remove(inner)
        fraction.text = (" " if re.search(r"\d$", words or "") else "") + "/".join(parts)


def _main(root: Element) -> list[Element]:
    """German agencies put the text into ``section.main`` and their own apparatus around it."""
    for section in descendants(root, "section"):
        if "main" in _classes(section):
            return [section]
    bodies = [*descendants(root, "body.content"), *descendants(root, "body")]
    return [body for body in bodies if not _is_inside(body, "note")][:1] or [root]


def _is_inside(element: Element, *names: str) -> bool:
    return any(local_name(around) in names for around in element.iterancestors())


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


def split_lines(raw: str) -> Iterator[str]:
    """Paragraphs of wrapped lines: parted by blank lines, or begun by an indent. Lines of a length
    that nobody wraps at are a paragraph each.
    """
    paragraph: list[str] = []
    lines = raw.split("\n")
    if any(len(line) > _LONGEST_LINE for line in lines):
        yield from (line.strip() for line in lines if line.strip())
        return
    for line in lines:
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


_SET_APART = {
    "li": ArticlePassageKind.LIST_ITEM,
    "custom-table": ArticlePassageKind.TABLE,
    **dict.fromkeys(_CAPTIONS, ArticlePassageKind.CAPTION),
    **dict.fromkeys(_QUOTES, ArticlePassageKind.QUOTE),
}


def _kind(element: Element, words: str, lead: str) -> ArticlePassageKind | None:
    name, classes = local_name(element), set(_classes(element))
    if name in _HEADINGS or name == "dt":
        return ArticlePassageKind.HEADING
    if name in _CREDITS or "credit" in classes:
        return ArticlePassageKind.CREDIT
    if "byline" in classes:
        in_picture = _is_inside(element, *_PICTURES)
        return ArticlePassageKind.CREDIT if in_picture else ArticlePassageKind.BYLINE
    if classes & {"dat", "dateline"}:
        return ArticlePassageKind.DATELINE
    # Paragraphs of a quotation or caption are that as well.
    for around in (element, *element.iterancestors()):
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
    if not words or _RULE.fullmatch(words) or words.lower() == "ends" or _CODE.fullmatch(words):
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


def mark_agency_lines(builder: TextBuilder) -> None:
    """Mark what is no prose in an agency's text: the place and agency in front of its first
    paragraph, a byline above it, and what the desk says of the text.
    """
    position = 0
    is_begun = False  # the prose, with its dateline
    for number, paragraph in enumerate(builder.text.split("\n\n")):
        whole = (position, position + len(paragraph))
        if _DESK_NOTE.fullmatch(paragraph):
            builder.mark(whole, ArticlePassageKind.NOTE)
        elif not is_begun and number < _LONGEST_HEAD:
            if match := DATELINE.match(paragraph) or _DATELINE_BEHIND.match(paragraph):
                builder.mark((position, position + match.end()), ArticlePassageKind.DATELINE)
                is_begun = True
            elif _BYLINE.fullmatch(paragraph):
                builder.mark(whole, ArticlePassageKind.BYLINE)
        position += len(paragraph) + 2
    _mark_sign_off(builder)


def _mark_sign_off(builder: TextBuilder) -> None:
    """The agency in brackets on the last line, which stands in the dateline already."""
    begin = builder.text.rfind("\n\n") + 2
    found = _SIGNED_OFF.fullmatch(builder.text, begin) if begin > 1 else None
    if found and f"({found['agency']})" in builder.text[:begin]:
        builder.mark(found.span(), ArticlePassageKind.NOTE)


def printed_byline(builder: TextBuilder) -> tuple[str, ...]:
    """Who is named on a line of their own above the text."""
    for passage in builder.passages:
        if passage.kind is ArticlePassageKind.BYLINE:
            return byline_people(builder.text[slice(*passage.span)])
    return ()


def mark_trailer(builder: TextBuilder) -> None:
    """»A. Writer can be reached at …«, »B. contributed to this report« are no part of the story."""
    position = 0
    for paragraph in builder.text.split("\n\n"):
        if _TRAILER.match(paragraph):
            builder.mark((position, position + len(paragraph)), ArticlePassageKind.NOTE)
        position += len(paragraph) + 2
