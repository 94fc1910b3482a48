"""Paragraphs of an office document as an article record."""

from __future__ import annotations

from dataclasses import dataclass

from extraction.text.languages import detect

from ..article_lines.bylines import read_imprint
from ..article_lines.first_titles import first_title
from ..article_lines.private_notes import record_without_notes
from ..errors import NoTextError
from ..people.authors import read_authors
from ..records import ArticlePassage, ArticlePassageKind, ArticleRecord
from .text_builder import TextBuilder

_LONGEST_TITLE = 300  # characters


@dataclass(slots=True)
class Paragraph:
    """``kind`` is None for prose; ``role`` is title or lead where the document's styles say so."""

    text: str
    kind: ArticlePassageKind | None = None
    role: str = ""
    joined: bool = False  # right below the one before, as list items and rows of tables


def office_record(
    paragraphs: list[Paragraph], *, title: str = "", creator: str = "", address: str = ""
) -> ArticleRecord:
    """The record of a document whose properties name ``title`` and ``creator``. Raises
    NoTextError.
    """
    paragraphs = [p for p in paragraphs if p.text.strip()]
    if not paragraphs:
        raise NoTextError
    titled = _title_in(paragraphs)
    body = [p for p in paragraphs if p is not titled] or paragraphs
    text, passages = _written(body)
    imprint = read_imprint(text)
    lead = next((p.text for p in body[:6] if p.role == "lead"), "")
    properties = read_authors(creator)
    # Each fact by where it may stand, the best place first.
    origins = {
        "title": _first_place(style=titled, properties=title, text=text),
        "lead": _first_place(style=lead),
        "published": _first_place(text=imprint.published),
        "authors": _first_place(text=imprint.authors, properties=properties),
    }
    marked = (ArticlePassage(ArticlePassageKind(kind), span) for kind, span in imprint.spans)
    record = ArticleRecord(
        title=(titled.text if titled else title or first_title(text))[:_LONGEST_TITLE],
        text=text,
        lead=lead,
        authors=imprint.authors or properties,
        published=imprint.published,
        language=detect(text),
        address=address,
        passages=tuple(sorted((*passages, *marked), key=lambda passage: passage.span)),
        origins={fact: origin for fact, origin in origins.items() if origin},
    )
    return record_without_notes(record)


def _first_place(**places: object) -> str:
    """The first of these places that has anything; empty for none."""
    return next((place for place, found in places.items() if found), "")


def _title_in(paragraphs: list[Paragraph]) -> Paragraph | None:
    """The paragraph that is styled as the title, else a heading that opens the document."""
    opening = paragraphs[0] if paragraphs[0].kind is ArticlePassageKind.HEADING else None
    return next((p for p in paragraphs[:8] if p.role == "title"), opening)


def _written(paragraphs: list[Paragraph]) -> tuple[str, tuple[ArticlePassage, ...]]:
    builder = TextBuilder()
    before: ArticlePassageKind | None = None
    for paragraph in paragraphs:
        if builder.length:
            goes_on = paragraph.joined and before is paragraph.kind
            builder.add("\n" if goes_on else "\n\n")
        before = paragraph.kind
        kind = ArticlePassageKind.LEAD if paragraph.role == "lead" else paragraph.kind
        builder.add(paragraph.text, kind)
    return builder.finished()
