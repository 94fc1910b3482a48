"""The blocks of a page in reading order – paragraphs, headings, list items, captions – as a reader
sees their words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..readers.drawn_marks import QUOTE_MARKS, QUOTES, raised_number
from ..readers.html_tree import Element, collapse, name_words, tag_of
from .formulas import formula_text

BLOCK_TAGS = frozenset(
    [
        "address",
        "amp-accordion",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "intake-post",
    ]
)
HEADINGS = frozenset(f"h{level}" for level in range(1, 7))
_SKIPPED = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "iframe",
        "object",
        "embed",
        "svg",
        "canvas",
        "audio",
        "video",
        "map",
        "select",
        "option",
        "textarea",
        "input",
        "head",
        "title",
        "link",
        "meta",
        "datalist",
        "progress",
        "meter",
        "del",
        "s",
        "strike",
    ]
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_READER_ONLY = re.compile(
    r"\b(?:sr-only|screen-?reader(?:-text|-only|s)?|visually-?hidden|visuallyhidden|u-hidden"
    r"|is-hidden"
    r"|a11y-hidden|aural|hide-text|print-only|only-print|hidden-print)\b",
    re.IGNORECASE,
)
_LINE_BREAK = "\ufdd0"  # no character, so it stands in no text: marks a <br>
_BREAKS = re.compile(rf"{_LINE_BREAK}(?:\s*{_LINE_BREAK})+")
_FOOTNOTE = re.compile(r"\[?\d{1,3}\]?|\*")


@dataclass(slots=True)
class Block:
    """One paragraph or the like. ``links`` and ``bold`` count characters of its text."""

    element: Element
    text: str
    tag: str
    links: int = 0
    bold: int = 0
    italic: int = 0
    buttons: int = 0
    pieces: int = 0  # links and buttons in it
    path: tuple[Element, ...] = ()
    post: int | None = None
    marks: set[str] = field(default_factory=set)

    @property
    def link_share(self) -> float:
        return min(1.0, self.links / max(1, len(self.text)))

    @property
    def is_bold(self) -> bool:
        return self.bold >= 0.9 * len(self.text) > 0


def is_unseen(element: Element) -> bool:
    """Whether no reader sees the element, by its own markup."""
    attributes = element.attrib
    if "hidden" in attributes and attributes["hidden"] != "false":
        return True
    if attributes.get("aria-hidden") == "true" and tag_of(element) not in ("body", "main"):
        return True
    if _HIDDEN_STYLE.search(attributes.get("style", "")):
        return True
    return bool(_READER_ONLY.search(attributes.get("class", "")))


def _is_drawn_formula(element: Element) -> bool:
    """Whether it holds nothing but a formula, of which the page shows a picture instead."""
    return len(element) == 1 and tag_of(element[0]) == "math" and not (element.text or "").strip()


def read_blocks(root: Element, language: str, *, hidden: bool = False) -> list[Block]:
    """All blocks under ``root``; those that nobody sees only if ``hidden``."""
    return list(_Reader(language, hidden).blocks(root))


class _Reader:
    def __init__(self, language: str, hidden: bool) -> None:
        self.quotes = QUOTES.get(language, QUOTES["en"])
        self.hidden = hidden
        self.path: list[Element] = []

    def blocks(self, root: Element) -> Iterator[Block]:
        self.buffer = _Buffer()
        self.depth = 0
        yield from self._walk(root)
        yield from self._flush()

    def _walk(self, element: Element) -> Iterator[Block]:
        """A block element: what stands loose in it, and the blocks inside it."""
        yield from self._flush()
        self.path.append(element)
        if tag_of(element) == "intake-post":
            yield Block(element, "", "post", path=tuple(self.path), post=int(element.get("number")))
        elif element.text:
            self.buffer.add(element.text)
        for child in element:
            yield from self._child(child)
            if child.tail:
                self.buffer.add(child.tail)
        yield from self._flush()
        self.path.pop()

    def _child(self, child: Element) -> Iterator[Block]:
        tag = tag_of(child)
        if not tag or tag in _SKIPPED:
            return
        if not self.hidden and is_unseen(child) and not _is_drawn_formula(child):
            return
        if tag == "math":
            self.buffer.add(formula_text(child))
        elif tag in BLOCK_TAGS:
            yield from self._walk(child)
        elif tag == "br":
            self.buffer.add(_LINE_BREAK)
        elif tag == "wbr":
            return
        elif self._holds_blocks(child):
            yield from self._walk(child)
        else:
            yield from self._inline(child, tag)

    def _holds_blocks(self, element: Element) -> bool:
        return any(tag_of(inner) in BLOCK_TAGS for inner in element.iterdescendants())

    def _inline(self, element: Element, tag: str) -> Iterator[Block]:
        if tag in ("sup", "sub") and self._is_footnote(element):
            return
        if tag in ("sup", "sub") and self._is_number(element, tag):
            return
        opened = len(self.buffer.pieces)
        if tag == "q":
            self._quotation(element)
        else:
            if element.text:
                self.buffer.add(element.text)
            for child in element:
                yield from self._child(child)
                if child.tail:
                    self.buffer.add(child.tail)
        self.buffer.count(opened, tag)
        if tag == "span" and name_words(element) & _PLACE_MARKS:
            self.buffer.add(" ")

    def _is_number(self, element: Element, tag: str) -> bool:
        """A raised number as such: 10⁹ is not 109. Lowered ones (CO2) may stand on the line."""
        number = raised_number(collapse("".join(element.itertext()))) if tag == "sup" else ""
        if number:
            self.buffer.add(number)
        return bool(number)

    def _quotation(self, element: Element) -> None:
        """Words of ``<q>`` with the marks that a browser draws around them."""
        level = min(self.depth, 1)
        self.depth += 1
        begin = len(self.buffer.pieces)
        if element.text:
            self.buffer.add(element.text)
        for child in element:
            list(self._child(child))
            if child.tail:
                self.buffer.add(child.tail)
        self.depth -= 1
        words = "".join(self.buffer.pieces[begin:]).translate(_NO_MARKS)
        stripped = words.strip()
        if stripped and stripped[0] not in QUOTE_MARKS:
            marks = self.quotes[level]
            lead = words[: len(words) - len(words.lstrip())]
            trail = words[len(words.rstrip()) :]
            self.buffer.pieces[begin:] = [f"{lead}{marks[0]}{stripped}{marks[1]}{trail}"]

    def _is_footnote(self, element: Element) -> bool:
        text = collapse("".join(element.itertext()))
        linked = element.find(".//a") is not None or tag_of(element.getparent()) == "a"
        return bool(_FOOTNOTE.fullmatch(text)) and linked

    def _flush(self) -> Iterator[Block]:
        if not self.path:
            return
        whole, self.buffer = self.buffer.text(), _Buffer()
        if not whole.translate(_NO_MARKS).strip():
            return
        element = self.path[-1]
        linked = any(tag_of(around) == "a" for around in self.path)
        marked = _Marked()
        # A line break alone is one; two in a row are a new paragraph.
        for text in _BREAKS.split(whole):
            block = Block(element, "", tag_of(element), path=tuple(self.path))
            lines = [collapse(line) for line in marked.measure(text, block).split(_LINE_BREAK)]
            block.text = "\n".join(line for line in lines if line)
            if linked:
                block.links = len(block.text)
            if block.text:
                yield block


_PLACE_MARKS = frozenset({"dateline", "location", "ort", "spitzmarke", "place"})


class _Buffer:
    """Text that stands loose in a block, with marks around links, bold, italics, buttons."""

    def __init__(self) -> None:
        self.pieces: list[str] = []

    def add(self, text: str) -> None:
        self.pieces.append(text)

    def count(self, begin: int, tag: str) -> None:
        mark = _MARKS.get(tag)
        if mark and begin < len(self.pieces):
            self.pieces[begin] = mark[0] + self.pieces[begin]
            self.pieces.append(mark[1])

    def text(self) -> str:
        return "".join(self.pieces).strip()


# Noncharacters, which stand in no text: an opening and a closing one for each kind.
_MARKS = {
    "a": "\ufdd1\ufdd2",
    **dict.fromkeys(("b", "strong"), "\ufdd3\ufdd4"),
    **dict.fromkeys(("i", "em", "cite"), "\ufdd5\ufdd6"),
    **dict.fromkeys(("button", "label"), "\ufdd7\ufdd8"),
}
_FIELDS = {"\ufdd1": "links", "\ufdd3": "bold", "\ufdd5": "italic", "\ufdd7": "buttons"}
_NO_MARKS = dict.fromkeys(range(64976, 64985))
_PARTS = re.compile("([\ufdd1-\ufdd8])")


class _Marked:
    """Which marks are open, over the paragraphs of one element."""

    def __init__(self) -> None:
        self.open: dict[str, int] = dict.fromkeys(_FIELDS.values(), 0)

    def measure(self, text: str, block: Block) -> str:
        """The text without its marks; their lengths are added to the block's."""
        plain: list[str] = []
        for part in _PARTS.split(text):
            if part in _FIELDS:
                self.open[_FIELDS[part]] += 1
                block.pieces += _FIELDS[part] in ("links", "buttons")
            elif part and part in _CLOSING:
                self.open[_CLOSING[part]] -= 1
            else:
                plain.append(part)
                length = len(collapse(part)) if any(self.open.values()) else 0
                for name, depth in self.open.items():
                    if depth > 0:
                        setattr(block, name, getattr(block, name) + length)
        return "".join(plain)


_CLOSING = {chr(ord(mark) + 1): name for mark, name in _FIELDS.items()}
