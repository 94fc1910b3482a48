"""PDF documents: paragraphs out of lines."""

import pytest

from intake import ArticlePassageKind, read
from intake.errors import BrokenDocumentError, EncryptedDocumentError, PicturesOnlyError
from tests.documents import a_pdf, a_pdf_of_pages, a_pdf_page

LEFT, RIGHT = 72, 320


def lines(*texts, x=LEFT, top=700, size=11):
    return [(x, top - 14 * number, size, text) for number, text in enumerate(texts)]


def test_a_word_divided_at_the_line_end_is_whole_and_a_compound_keeps_its_hyphen():
    page = a_pdf_page(
        *lines(
            "Der Rat der Stadt Lindenau hat am Montag die Sanie-",
            "rung des alten Hauses beschlossen und zugleich die Kfz-",
            "Steuer sowie die Vor- und",
            "Nachteile beraten, wie es hiess.",
        )
    )
    assert read(page)[0].text == (
        "Der Rat der Stadt Lindenau hat am Montag die Sanierung des alten Hauses beschlossen und "
        "zugleich die Kfz-Steuer sowie die Vor- und Nachteile beraten, wie es hiess."
    )


def test_running_heads_and_page_numbers_are_left_out():
    def page(number, *texts):
        head = (LEFT, 760, 9, f"Jahresbericht 2024 - Seite {number}")
        return [head, *lines(*texts), (300, 40, 9, str(number))]

    pages = [
        page(n, f"Dies ist der Text der Seite Nummer {w}, der auf ihr endet.")
        for n, w in enumerate(("eins", "zwei", "drei"), 1)
    ]
    text = read(a_pdf_of_pages(pages))[0].text
    assert "Jahresbericht" not in text
    assert [word for word in text.split() if word.isdigit()] == []
    assert "Seite Nummer zwei" in text


def test_columns_are_read_one_after_the_other():
    left = lines(*(f"links Zeile {n} von der linken Spalte" for n in "abcdefgh"))
    right = lines(*(f"rechts Zeile {n} von der rechten Spalte" for n in "abcdefgh"), x=RIGHT)
    mixed = [line for pair in zip(left, right, strict=True) for line in pair]
    text = read(a_pdf_page(*mixed))[0].text
    assert text.index("links Zeile h") < text.index("rechts Zeile a")


def test_larger_letters_are_a_heading_and_the_first_of_them_the_title():
    page = a_pdf_page(
        (LEFT, 740, 20, "Rat baut um"),
        *lines("Am Montag begann die Arbeit.", "Sie endet im Mai.", top=700),
        (LEFT, 640, 15, "Kosten"),
        *lines("Sie sind hoch.", "Sehr hoch.", "Zu hoch.", top=620),
    )
    record = read(page)[0]
    assert record.title == "Rat baut um"
    headings = [
        record.text[slice(*p.span)] for p in record.passages if p.kind is ArticlePassageKind.HEADING
    ]
    assert headings == ["Kosten"]


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (a_pdf(""), PicturesOnlyError),
        (a_pdf("Geheim", password="x"), EncryptedDocumentError),
        (b"%PDF-1.7 nothing of the kind", BrokenDocumentError),
    ],
)
def test_what_cannot_be_read_is_said(data, error):
    with pytest.raises(error):
        read(data)
