"""Word documents (.docx, Office Open XML), as Word shows them: insertions and moved text where they
are now, nothing that was deleted or is hidden, each text box once.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import BrokenDocumentError
from ..readers.office_text import Paragraph, office_record
from ..readers.safe_xml import Element, local_name, parse_xml
from ..readers.text_builder import squeeze
from ..readers.zip_files import ZipDocument, names_in
from ..records import ArticlePassageKind, ArticleRecord
from ..registry import LIKELY, NO, SURELY, Document, Format
from .transcripts.plain_transcript import as_transcript

_GONE = frozenset({"del", "moveFrom", "Fallback", "delText", "instrText", "pPr", "rPr", "sdtPr"})
_GONE |= {"footnoteReference", "endnoteReference", "commentReference", "annotationRef", "tblPr"}
_LETTERS = {"tab": " ", "ptab": " ", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
_HEADINGS = ("heading", "überschrift", "berschrift")
_KINDS = {
    **dict.fromkeys(("caption", "beschriftung", "bildunterschrift"), ArticlePassageKind.CAPTION),
    **dict.fromkeys(("quote", "zitat", "intense quote"), ArticlePassageKind.QUOTE),
    **dict.fromkeys(("list paragraph", "listenabsatz"), ArticlePassageKind.LIST_ITEM),
}
_ROLES = {
    **dict.fromkeys(("title", "titel"), "title"),
    **dict.fromkeys(("subtitle", "untertitel", "lead", "vorspann"), "lead"),
}
_OFF = frozenset({"0", "false", "off", "none"})


def read_docx(document: Document) -> Iterator[ArticleRecord]:
    archive = ZipDocument(document.data)
    content = archive.part(_main_part(archive))
    if not content:
        raise BrokenDocumentError("word/document.xml is missing")
    styles = _style_names(archive.part("word/styles.xml"))
    paragraphs = list(_Walk(styles).paragraphs(parse_xml(content)))
    title, creator = _properties(archive.part("docProps/core.xml"))
    article = office_record(paragraphs, title=title, creator=creator, address=document.address)
    yield as_transcript(article)


def _main_part(archive: ZipDocument) -> str:
    names = archive.names()
    usual = "word/document.xml"
    return (
        usual if usual in names else next((n for n in names if n.endswith("document.xml")), usual)
    )


def _style_names(content: bytes) -> dict[str, str]:
    """The names of paragraph styles by their ids, which differ between languages of Word."""
    if not content:
        return {}
    names = {}
    for style in parse_xml(content):
        name = next((c for c in style if local_name(c) == "name"), None)
        if local_name(style) == "style" and name is not None:
            names[_value(style, "styleId")] = _value(name, "val").lower()
    return names


def _properties(content: bytes) -> tuple[str, str]:
    if not content:
        return "", ""
    found = {local_name(item): (item.text or "").strip() for item in parse_xml(content)}
    return found.get("title", ""), found.get("creator", "")


class _Walk:
    def __init__(self, styles: dict[str, str]) -> None:
        self.styles = styles
        self.carried = ""  # text of paragraphs whose mark was deleted: it joins the next one
        self.boxes: list[Element] = []

    def paragraphs(self, element: Element) -> Iterator[Paragraph]:
        for child in element:
            name = local_name(child)
            if name in _GONE:
                continue
            if name == "p":
                yield from self._paragraph(child)
            elif name == "tbl":
                yield from self._table(child)
            else:
                yield from self.paragraphs(child)

    def _paragraph(self, element: Element) -> Iterator[Paragraph]:
        pieces: list[str] = []
        self._gather(element, pieces)
        text = self.carried + "".join(pieces)
        if _mark_is_deleted(element):
            self.carried = text
        else:
            self.carried = ""
            lines = (squeeze(line) for line in text.split("\n"))
            yield self._named(element, "\n".join(line for line in lines if line))
        boxes, self.boxes = self.boxes, []
        for box in boxes:
            yield from self.paragraphs(box)

    def _gather(self, element: Element, pieces: list[str]) -> None:
        for child in element:
            name = local_name(child)
            if name in _GONE:
                continue
            if name == "t":
                pieces.append(child.text or "")
            elif name in _LETTERS:
                pieces.append(_LETTERS[name])
            elif name == "br":
                pieces.append(" " if _value(child, "type") in ("page", "column") else "\n")
            elif name == "txbxContent":
                self.boxes.append(child)
            elif not (name == "r" and _is_hidden(child)):
                self._gather(child, pieces)

    def _named(self, element: Element, text: str) -> Paragraph:
        properties = next((c for c in element if local_name(c) == "pPr"), None)
        marks = {} if properties is None else {local_name(c): c for c in properties}
        style = _value(marks["pStyle"], "val") if "pStyle" in marks else ""
        name = self.styles.get(style, style.lower())
        if name.startswith(_HEADINGS):
            return Paragraph(text, ArticlePassageKind.HEADING)
        if role := _ROLES.get(name):
            return Paragraph(text, role=role)
        listed = "numPr" in marks and not name.startswith("heading")
        kind = ArticlePassageKind.LIST_ITEM if listed else _KINDS.get(name)
        return Paragraph(text, kind, joined=kind is ArticlePassageKind.LIST_ITEM)

    def _table(self, table: Element) -> Iterator[Paragraph]:
        """A line for each row; a table of one cell only frames its text."""
        rows = [r for r in table.iter() if local_name(r) == "tr"]
        cells = [[c for c in row if local_name(c) == "tc"] for row in rows]
        if sum(map(len, cells)) <= 1:
            for cell in (cell for row in cells for cell in row):
                yield from self.paragraphs(cell)
            return
        for number, row in enumerate(cells):
            line = " | ".join(filter(None, map(self._cell_text, row)))
            yield Paragraph(line, ArticlePassageKind.TABLE, joined=number > 0)

    def _cell_text(self, cell: Element) -> str:
        texts = (paragraph.text for paragraph in self.paragraphs(cell))
        return " ".join(filter(None, texts)).replace("\n", " ")


def _mark_is_deleted(paragraph: Element) -> bool:
    for properties in (c for c in paragraph if local_name(c) == "pPr"):
        for run in (c for c in properties if local_name(c) == "rPr"):
            return any(local_name(mark) in ("del", "moveFrom") for mark in run)
    return False


def _is_hidden(run: Element) -> bool:
    for properties in (c for c in run if local_name(c) == "rPr"):
        for mark in properties:
            if local_name(mark) == "vanish" and _value(mark, "val").lower() not in _OFF:
                return True
    return False


def _value(element: Element, name: str) -> str:
    return next((v for key, v in element.attrib.items() if key.rpartition("}")[2] == name), "")


def _is_docx(document: Document) -> float:
    named = document.extension in FORMAT.extensions and document.data.startswith(b"PK")
    found = any(name.startswith("word/") for name in names_in(document.data))
    return SURELY if found else LIKELY if named else NO


FORMAT = Format(
    name="Word",
    read=read_docx,
    sniff=_is_docx,
    media_types=frozenset(
        {"application/vnd.openxmlformats-officedocument.wordprocessingml.document"}
    ),
    extensions=frozenset({".docx", ".docm"}),
)
