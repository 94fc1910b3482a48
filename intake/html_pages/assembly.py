"""The kept blocks as one text, with the place of everything in it that is not prose."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..posts.embed import Embed
from ..readers.html_tree import Element, names_of, tag_of
from ..records import ArticlePassage, ArticlePassageKind, ArticlePost, Section
from .blocks import HEADINGS, Block
from .main_content import is_caption
from .page_blocks import PageBlocks
from .regions import Region

_CREDIT = re.compile(
    r"(?:^|\s)(?:\(?(?:(?:foto|bild|photo(?:graph)?|image|picture|illustration|grafik|quelle"
    r"|credit|copyright|source|video)s?"
    r"(?:\s+(?:by|von|credit))?\s*:|©|\(c\)|&copy;)\s*[^.]{2,80}\)?\s*)\Z|"
    r"(?:^|\s)\(?(?:Getty(?: Images)?|AFP|AP|Reuters|dpa|picture[ -]alliance|imago(?: images)?"
    r"|epa|EPA|Alamy|Shutterstock|iStock|Unsplash|PA(?: Media)?)(?:/[\w .&/-]{2,50})?\)?\Z",
    re.IGNORECASE,
)
_CREDIT_NAMES = re.compile(
    r"(?:^|[ -])(?:credits?|copyright|copyrights|source|quelle|rights|photographer|fotograf"
    r"|image-author|bildnachweis|byline|attribution|caption-source)(?=[ -]|$)"
)
_QUESTION = re.compile(r"\?[\"”“«»]?\s*\Z")
_QUOTE_MARKS = '"„“”«»‚‘’›‹'


class Assembly:
    """Collects paragraphs into a text, and passages, posts and sections with offsets into it."""

    def __init__(self, page: PageBlocks, posts: list[Embed], quotes: str = "„“") -> None:
        self.page, self.embeds, self.quotes = page, posts, quotes
        self.text = ""
        self.passages: list[ArticlePassage] = []
        self.posts: list[ArticlePost] = []
        self.headings: list[tuple[int, int, int]] = []  # level, begin, end

    def add_lead(self, blocks: Iterable[Block]) -> None:
        for block in blocks:
            self._paragraph(block.text, ArticlePassageKind.LEAD)

    def add(self, blocks: list[Block]) -> None:
        questions = self._questions(blocks)
        number = 0
        while number < len(blocks):
            block = blocks[number]
            if block.post is not None:
                self._post(self.embeds[block.post])
                number += 1
                continue
            quote = _quote_element(self.page, block)
            if quote is not None:
                group = [b for b in blocks[number:] if quote in b.path]
                self._quote(quote, group, blocks)
                number += len(group)
                continue
            row = _row(block)
            if row is not None:
                group = [b for b in blocks[number:] if row in b.path]
                if self._is_data(row, group):
                    self._paragraph(
                        " | ".join(b.text.replace("\n", " ") for b in group),
                        ArticlePassageKind.TABLE,
                        joined=self._in_table(),
                    )
                    number += len(group)
                    continue
            self._block(block, number in questions)
            number += 1

    # Kinds of blocks
    # ----------------------------------------------------------------------------------------

    def _block(self, block: Block, question: bool) -> None:
        kind = ArticlePassageKind.QUESTION if question else _kind_of(block)
        if kind is ArticlePassageKind.HEADING:
            begin = self._paragraph(block.text.replace("\n", " "), kind)
            level = int(block.tag[1]) if block.tag in HEADINGS else 3
            self.headings.append((level, begin, len(self.text)))
        elif kind is ArticlePassageKind.CAPTION:
            self._caption(block)
        elif kind is ArticlePassageKind.LIST_ITEM:
            self._paragraph(block.text, kind, joined=self._last_kind() is kind)
        else:
            self._paragraph(block.text, kind)

    def _caption(self, block: Block) -> None:
        if _CREDIT_NAMES.search(names_of(block.element)):
            self._paragraph(block.text, ArticlePassageKind.CREDIT)
            return
        begin = self._paragraph(block.text, None)
        credit = _CREDIT.search(block.text)
        end = begin + (credit.start() if credit else len(block.text))
        if self.text[begin:end].strip():
            self._mark(ArticlePassageKind.CAPTION, begin, end)
        if credit:
            self._mark(ArticlePassageKind.CREDIT, end, len(self.text))

    def _quote(self, element: Element, group: list[Block], blocks: list[Block]) -> None:
        """Words set apart, and who said them in the same paragraph."""
        words = [b for b in group if not _is_source(b, element)]
        source = " ".join(b.text for b in group if _is_source(b, element)).strip(" —–-")
        text = "\n".join(b.text for b in words)
        if source and text and not set(text[0] + text[-1]) & set(_QUOTE_MARKS):
            text = f"{self.quotes[0]}{text}{self.quotes[1]}"
        marked = any(self.page.region(e) is Region.PULL_QUOTE for e in group[0].path)
        pulled = marked or _is_repeated(text, [b for b in blocks if b not in group])
        kind = ArticlePassageKind.PULL_QUOTE if pulled else ArticlePassageKind.QUOTE
        self._paragraph(" – ".join(filter(None, (text, source))), kind)

    def _post(self, embed: Embed) -> None:
        if not embed.line:
            return
        begin = self._paragraph(embed.line, ArticlePassageKind.POST)
        self.posts.append(embed.at(begin))

    def _questions(self, blocks: list[Block]) -> set[int]:
        """An interview's questions: paragraphs in bold or italics that ask, two at least."""
        asked = {
            number
            for number, block in enumerate(blocks)
            if block.post is None
            and block.tag in ("p", "div", "h3", "h4", "h5", "dt")
            and (
                block.is_bold
                or block.italic >= 0.9 * len(block.text)
                or (block.tag != "p" and block.tag != "div")
            )
            and _QUESTION.search(block.text)
        }
        return asked if len(asked) > 1 else set()

    # Text
    # ----------------------------------------------------------------------------------------

    def _paragraph(
        self, text: str, kind: ArticlePassageKind | None, *, joined: bool = False
    ) -> int:
        """Append a paragraph; returns where it begins. List items and rows follow each other line
        by line.
        """
        if self.text:
            self.text += "\n" if joined else "\n\n"
        begin = len(self.text)
        self.text += text
        if kind is not None:
            self._mark(kind, begin, len(self.text))
        return begin

    def _mark(self, kind: ArticlePassageKind, begin: int, end: int) -> None:
        while begin < end and self.text[begin].isspace():
            begin += 1
        while end > begin and self.text[end - 1].isspace():
            end -= 1
        if begin < end:
            self.passages.append(ArticlePassage(kind, (begin, end)))

    def _last_kind(self) -> ArticlePassageKind | None:
        last = self.passages[-1] if self.passages else None
        return last.kind if last and last.span[1] == len(self.text) else None

    def _in_table(self) -> bool:
        return self._last_kind() is ArticlePassageKind.TABLE

    def _is_data(self, row: Element, group: list[Block]) -> bool:
        cells = [b.element for b in group]
        return (
            len(group) > 1
            and len(set(cells)) == len(cells)
            and all(len(b.text) < 300 for b in group)
        )

    def sections(self) -> tuple[Section, ...]:
        found = []
        for number, (level, begin, end) in enumerate(self.headings):
            after = [h for h in self.headings[number + 1 :] if h[0] <= level]
            stop = after[0][1] if after else len(self.text)
            found.append(
                Section(self.text[begin:end], level, (begin, len(self.text[:stop].rstrip())))
            )
        return tuple(found)


def _kind_of(block: Block) -> ArticlePassageKind | None:
    tags = [tag_of(element) for element in block.path]
    if (block.tag in HEADINGS and not is_caption(block)) or block.tag == "summary":
        return ArticlePassageKind.HEADING
    if is_caption(block):
        return ArticlePassageKind.CAPTION
    if len(block.text) < 100 and (credit := _CREDIT.search(block.text)) and not credit.start():
        return ArticlePassageKind.CREDIT
    if "li" in tags and "table" not in tags:
        return ArticlePassageKind.LIST_ITEM
    if block.is_bold and len(block.text) < 90 and not re.search(r"[.!:…,;\"”“»«]\s*\Z", block.text):
        return ArticlePassageKind.HEADING
    return None


def _quote_element(page: PageBlocks, block: Block) -> Element | None:
    """The outermost element around the block that sets words apart."""
    for element in block.path:
        tag = tag_of(element)
        if tag == "blockquote":
            figure = element.getparent()
            if figure is not None and tag_of(figure) == "figure":
                return figure
            return element
        if tag == "figure" and any(tag_of(inner) == "blockquote" for inner in element.iter()):
            return element
        if page.region(element) is Region.PULL_QUOTE and tag not in ("body", "main", "article"):
            return element
    return None


def _is_source(block: Block, quote: Element) -> bool:
    """Whether a block of a quotation names who said it."""
    inner = block.path[block.path.index(quote) :]
    tags = [tag_of(element) for element in inner]
    if "figcaption" in tags or "footer" in tags or "cite" in tags:
        return True
    names = " ".join(names_of(element) for element in inner[1:])
    return (
        bool(
            re.search(
                r"(?:^|[ -])(?:author|autor|source|speaker|cite|attribution|name|caption|credit"
                r"|byline|urheber)(?=[ -]|$)",
                names,
            )
        )
        and len(block.text) < 150
    )


def _row(block: Block) -> Element | None:
    return next((e for e in reversed(block.path) if tag_of(e) == "tr"), None)


def _is_repeated(text: str, others: list[Block]) -> bool:
    """Whether the article says the same again, as it does of a quote that is pulled out of it."""
    return len(text) > 20 and any(_bare(text) in _bare(other.text) for other in others)


def _bare(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isalnum())
