"""PDF documents: lines joined to paragraphs, divided words whole, page numbers and running heads
left out.
"""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from statistics import median

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from ..errors import (
    BrokenDocumentError,
    EncryptedDocumentError,
    NoTextError,
    PicturesOnlyError,
    TooLargeError,
)
from ..readers.office_text import Paragraph, office_record
from ..readers.pdf_lines import Line, page_lines
from ..records import ArticlePassageKind, ArticleRecord
from ..registry import NO, SURELY, Document, Format
from .transcripts.lines_in_print import begins_speech, is_in_capitals, without_line_numbers
from .transcripts.plain_transcript import as_transcript

_LONGEST = 5_000_000  # characters
_DIVIDED = re.compile(r"(?<=\w)[-\u00ad\u2010]$")
_END = re.compile(r"[.!?:…][\"”“«»’)]*$")
_BULLET = re.compile(r"[•▪●■–-]\s+(?=\S)")
_NO_TITLE = re.compile(r"microsoft|\.docx?$|\.indd$|\.pdf$|untitled|unbenannt|^\W*$", re.IGNORECASE)


def read_pdf_article(document: Document) -> Iterator[ArticleRecord]:
    try:
        reader = PdfReader(io.BytesIO(document.data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise EncryptedDocumentError
        pages = list(_pages(reader))
        facts = reader.metadata
        title, creator = _fact(facts, "title"), _fact(facts, "author")
    except (NoTextError, TooLargeError, EncryptedDocumentError):
        raise
    except (PyPdfError, ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
        raise BrokenDocumentError(str(error)) from error
    except (OverflowError, RecursionError, NotImplementedError) as error:
        raise BrokenDocumentError(str(error)) from error
    if not any(pages):
        raise PicturesOnlyError
    paragraphs = list(_paragraphs(_without_running_heads(without_line_numbers(pages))))
    title = "" if _NO_TITLE.search(title) else title
    article = office_record(paragraphs, title=title, creator=creator, address=document.address)
    yield as_transcript(article)


def _pages(reader: PdfReader) -> Iterator[list[Line]]:
    length = 0
    for number, page in enumerate(reader.pages):
        lines = page_lines(page, number)
        length += sum(len(line.text) for line in lines)
        if length > _LONGEST:
            raise TooLargeError(f"page {number + 1}")
        yield lines


def _fact(facts: object, name: str) -> str:
    return str(getattr(facts, name, None) or "").strip()


def _without_running_heads(pages: list[list[Line]]) -> list[Line]:
    """Without first and last lines that are on most pages, numbers not compared, and page
    numbers.
    """
    edges = Counter(text for lines in pages for text in {_plain(e) for e in _edge_lines(lines)})
    often = {text for text, count in edges.items() if count >= max(2, 0.5 * len(pages))}
    kept: list[Line] = []
    for lines in pages:
        edge = {id(line) for line in _edge_lines(lines)}
        for line in lines:
            if id(line) in edge and (
                _plain(line) in often or re.fullmatch(r"\W*\d{1,4}\W*", line.text)
            ):
                continue
            kept.append(line)
    return kept


def _edge_lines(lines: list[Line]) -> list[Line]:
    heights = sorted({round(line.y) for line in lines})
    edges = {*heights[:2], *heights[-2:]}
    return [line for line in lines if round(line.y) in edges]


def _plain(line: Line) -> str:
    return re.sub(r"\d+", "#", line.text.lower()).strip()


def _paragraphs(lines: list[Line]) -> Iterator[Paragraph]:
    if not lines:
        return
    size = median(line.size for line in lines)
    width = max(20.0, median(len(line.text) for line in lines))
    gap = _usual_gap(lines)
    words, last, kind = "", None, None
    for line in lines:
        if last is not None and _begins_new(last, line, gap, width, size, words):
            yield Paragraph(words, kind)
            words = ""
        if not words:
            kind = _kind(line, size)
            words = (
                _BULLET.sub("", line.text, count=1)
                if kind is ArticlePassageKind.LIST_ITEM
                else line.text
            )
        else:
            words = _continued(words, line.text)
        last = line
    yield Paragraph(words, kind)


def _usual_gap(lines: list[Line]) -> float:
    gaps = [a.y - b.y for a, b in pairwise(lines) if 0 < a.y - b.y < 60]
    return median(gaps) if gaps else 12.0


def _begins_new(last: Line, line: Line, gap: float, width: float, size: float, words: str) -> bool:
    if abs(last.size - line.size) > 0.15 * size:
        return True
    if _BULLET.match(line.text) or begins_speech(line.text, last.text):
        return True
    if is_in_capitals(line.text) != is_in_capitals(last.text):
        return True
    below = last.page == line.page and last.y > line.y
    if below and last.y - line.y > 1.35 * gap:
        return True
    ended = _END.search(last.text) is not None
    if ended and len(last.text) < 0.8 * width:
        return True
    return ended and below and line.x - last.x > 5  # an indented first line


def _kind(line: Line, size: float) -> ArticlePassageKind | None:
    if (line.size > 1.15 * size or is_in_capitals(line.text)) and len(line.text) < 160:
        return ArticlePassageKind.HEADING
    return ArticlePassageKind.LIST_ITEM if _BULLET.match(line.text) else None


def _continued(words: str, line: str) -> str:
    """The next line of a paragraph; a word divided at the line's end is one again, a compound
    (»Kfz-« / »Steuer«) keeps its hyphen.
    """
    if _DIVIDED.search(words):
        if line[:1].islower() and not re.match(r"(?:und|oder|bzw|and|or)\b", line):
            return words[:-1] + line
        if line[:1].isupper():
            return words + line
    return f"{words} {line}"


def _is_pdf(document: Document) -> float:
    return SURELY if b"%PDF-" in document.data[:1024] else NO


FORMAT = Format(
    name="PDF",
    read=read_pdf_article,
    sniff=_is_pdf,
    media_types=frozenset({"application/pdf"}),
    extensions=frozenset({".pdf"}),
)
