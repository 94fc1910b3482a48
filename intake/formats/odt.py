"""OpenDocument texts (.odt, .fodt), without margin comments, notes and deleted sentences."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import BrokenDocumentError
from ..readers.office_text import Paragraph, office_record
from ..readers.safe_xml import Element, local_name, parse_xml
from ..readers.text_builder import squeeze
from ..readers.zip_files import ZipDocument, names_in
from ..records import ArticlePassageKind, ArticleRecord
from ..registry import NO, SURELY, Document, Format
from .transcripts.plain_transcript import as_transcript

_MIME = b"application/vnd.oasis.opendocument.text"
_GONE = frozenset(
    {"annotation", "annotation-end", "note", "tracked-changes", "deletion", "hidden-text"}
)
_GONE |= {"hidden-paragraph", "forms", "sequence-decls", "variable-decls", "ruby-text", "desc"}
_GONE |= {"table-of-content", "bibliography", "alphabetical-index", "illustration-index"}
_BLOCKS = frozenset({"p", "h"})
_ROLES = {"title": "title", "subtitle": "lead"}
_KINDS = {
    "quotations": ArticlePassageKind.QUOTE,
    "caption": ArticlePassageKind.CAPTION,
    "illustration": ArticlePassageKind.CAPTION,
    "figure": ArticlePassageKind.CAPTION,
}


def read_odt(document: Document) -> Iterator[ArticleRecord]:
    if document.data.startswith(b"PK"):
        archive = ZipDocument(document.data)
        content, meta = archive.part("content.xml"), archive.part("meta.xml")
    else:
        content = meta = document.data
    if not content:
        raise BrokenDocumentError("content.xml is missing")
    root = parse_xml(content)
    body = next((e for e in root.iter() if local_name(e) == "text" and len(e)), None)
    if body is None:
        raise BrokenDocumentError("no text in it")
    paragraphs = list(_Walk(_parents(root)).paragraphs(body))
    title, creator = _properties(meta)
    article = office_record(paragraphs, title=title, creator=creator, address=document.address)
    yield as_transcript(article)


def _parents(root: Element) -> dict[str, str]:
    """The named style that each automatic one is made from."""
    return {
        _value(style, "name"): _value(style, "parent-style-name")
        for style in root.iter()
        if local_name(style) == "style"
    }


def _properties(content: bytes) -> tuple[str, str]:
    if not content:
        return "", ""
    found: dict[str, str] = {}
    for element in parse_xml(content).iter():
        if local_name(element) in ("title", "creator", "initial-creator"):
            found.setdefault(local_name(element), (element.text or "").strip())
    return found.get("title", ""), found.get("initial-creator", "") or found.get("creator", "")


class _Walk:
    def __init__(self, parents: dict[str, str]) -> None:
        self.parents = parents
        self.boxes: list[Element] = []

    def paragraphs(self, element: Element, *, listed: bool = False) -> Iterator[Paragraph]:
        for child in element:
            name = local_name(child)
            if name in _GONE:
                continue
            if name in _BLOCKS:
                yield from self._paragraph(child, name, listed)
            elif name == "table":
                yield from self._table(child)
            else:
                yield from self.paragraphs(child, listed=listed or name == "list-item")

    def _paragraph(self, element: Element, name: str, listed: bool) -> Iterator[Paragraph]:
        pieces: list[str] = []
        self._gather(element, pieces)
        lines = (squeeze(line) for line in "".join(pieces).split("\v"))
        yield self._named(element, name, listed, "\n".join(line for line in lines if line))
        boxes, self.boxes = self.boxes, []
        for box in boxes:
            yield from self.paragraphs(box)

    def _gather(self, element: Element, pieces: list[str]) -> None:
        pieces.append(element.text or "")
        for child in element:
            name = local_name(child)
            if name == "line-break":
                pieces.append("\v")
            elif name in ("tab", "s", "soft-page-break"):
                pieces.append("" if name == "soft-page-break" else " ")
            elif name == "text-box":
                self.boxes.append(child)
            elif name and name not in _GONE:
                self._gather(child, pieces)
            pieces.append(child.tail or "")

    def _named(self, element: Element, name: str, listed: bool, text: str) -> Paragraph:
        style = _value(element, "style-name")
        named = (self.parents.get(style) or style).replace("_20_", " ").lower()
        if role := _ROLES.get(named):
            return Paragraph(text, role=role)
        if name == "h" or named.startswith("heading"):
            return Paragraph(text, ArticlePassageKind.HEADING)
        kind = ArticlePassageKind.LIST_ITEM if listed else _KINDS.get(named)
        return Paragraph(text, kind, joined=kind is ArticlePassageKind.LIST_ITEM)

    def _table(self, table: Element) -> Iterator[Paragraph]:
        for number, row in enumerate(r for r in table.iter() if local_name(r) == "table-row"):
            cells = [c for c in row if local_name(c) == "table-cell"]
            texts = [" ".join(p.text for p in self.paragraphs(cell) if p.text) for cell in cells]
            line = " | ".join(text.replace("\n", " ") for text in texts if text)
            yield Paragraph(line, ArticlePassageKind.TABLE, joined=number > 0)


def _value(element: Element, name: str) -> str:
    return next((v for key, v in element.attrib.items() if key.rpartition("}")[2] == name), "")


def _is_odt(document: Document) -> float:
    if document.data.startswith(b"PK"):
        zipped = _MIME in document.data[:200] or "content.xml" in names_in(document.data)
        return SURELY if zipped else NO
    return SURELY if _MIME.decode() in document.head[:4000] else NO


FORMAT = Format(
    name="OpenDocument text",
    read=read_odt,
    sniff=_is_odt,
    media_types=frozenset({_MIME.decode(), f"{_MIME.decode()}-template"}),
    extensions=frozenset({".odt", ".ott", ".fodt"}),
)
