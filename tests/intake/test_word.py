"""Word documents are read as Word shows them."""

import pytest

from intake import ArticlePassageKind, read
from intake.errors import BrokenDocumentError, TooLargeError
from intake.readers.zip_files import LARGEST_PART
from tests.intake.office_files import a_docx, zipped


def p(*runs, style="", mark=""):
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties += f"<w:rPr>{mark}</w:rPr>" if mark else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def r(text, properties=""):
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def text_of(body):
    return read(a_docx(body), name="a.docx")[0].text


@pytest.mark.parametrize(
    "inside",
    [
        "<w:ins>{}</w:ins>",
        "<w:moveTo>{}</w:moveTo>",
        "<w:smartTag>{}</w:smartTag>",
        "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:hyperlink>{}</w:hyperlink>",
        "<w:fldSimple>{}</w:fldSimple>",
        "<w:ins><w:hyperlink>{}</w:hyperlink></w:ins>",
    ],
)
def test_words_stay_whatever_stands_around_them(inside):
    assert text_of(p(r("Der Rat "), inside.format(r("stimmt")), r(" zu."))) == "Der Rat stimmt zu."


@pytest.mark.parametrize(
    "gone",
    [
        "<w:del><w:r><w:delText>nicht </w:delText></w:r></w:del>",
        f"<w:moveFrom>{r('nicht ')}</w:moveFrom>",
        r("nicht ", "<w:vanish/>"),
        "<w:r><w:instrText>PAGE</w:instrText></w:r>",
    ],
)
def test_what_was_deleted_or_is_hidden_is_not_in_the_text(gone):
    assert text_of(p(r("Der Rat stimmt "), gone, r("zu."))) == "Der Rat stimmt zu."


def test_a_paragraph_whose_mark_is_deleted_joins_the_next_one():
    body = p(r("Der Rat stimmt "), mark="<w:del/>") + p(r("zu.")) + p(r("Ende."))
    assert text_of(body) == "Der Rat stimmt zu.\n\nEnde."


def test_a_text_box_is_read_once():
    box = "<w:txbxContent>" + p(r("Im Kasten.")) + "</w:txbxContent>"
    drawing = (
        f"<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert text_of(p(r("Davor."), drawing)) == "Davor.\n\nIm Kasten."


def test_hyphens_that_do_not_break_stay_and_soft_ones_go():
    body = p(
        "<w:r><w:t>E</w:t><w:noBreakHyphen/><w:t>Mails und Ei</w:t><w:softHyphen/><w:t>er</w:t></w:r>"
    )
    assert text_of(body) == "E-Mails und Eier"


def test_styles_say_what_is_title_lead_heading_and_caption():
    styles = "".join(
        f'<w:style w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in (
            ("Titel", "Title"),
            ("Unter", "Subtitle"),
            ("b1", "heading 1"),
            ("Be", "caption"),
        )
    )
    body = (
        p(r("Rat baut um"), style="Titel")
        + p(r("Das Rathaus wird saniert."), style="Unter")
        + p(r("Am Montag begann es."))
        + p(r("Kosten"), style="b1")
        + p(r("Das Rathaus. Foto: dpa"), style="Be")
    )
    record = read(a_docx(body, styles), name="a.docx")[0]
    assert (record.title, record.lead) == ("Rat baut um", "Das Rathaus wird saniert.")
    kinds = {record.text[slice(*passage.span)]: passage.kind for passage in record.passages}
    assert kinds["Kosten"] is ArticlePassageKind.HEADING
    assert kinds["Das Rathaus. Foto: dpa"] is ArticlePassageKind.CAPTION


def test_a_table_is_a_line_a_row():
    row = "<w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr>"
    table = (
        "<w:tbl>"
        + row.format(p(r("Jahr")), p(r("Euro")))
        + row.format(p(r("2024")), p(r("12")))
        + "</w:tbl>"
    )
    assert text_of(p(r("Davor.")) + table) == "Davor.\n\nJahr | Euro\n2024 | 12"


def test_a_part_that_unpacks_without_end_is_refused():
    bomb = zipped({"word/document.xml": b" " * (LARGEST_PART + 1)})
    with pytest.raises(TooLargeError):
        read(bomb, name="a.docx")


@pytest.mark.parametrize(
    "data",
    [
        zipped({"word/document.xml": "<w:document"}),
        zipped({"word/x": ""}),
        a_docx("<w:p/>")[:-30],
    ],
)
def test_a_damaged_document_is_refused(data):
    with pytest.raises(BrokenDocumentError):
        read(data, name="a.docx")
