"""Pages are read in the encoding that they are in, whatever they or their server call it."""

import pytest

from intake import read
from intake.readers.decoding import decode_text

WORDS = "Die Bürgermeisterin sagte, dass die Anwohner der Uferstraße das lange gewollt hätten."
PAGE = (
    "<!doctype html><html lang='de'><head><meta charset='{}'><title>Brücke fällt</title></head>"
    f"<body><article><h1>Brücke fällt</h1><p>Der Rat hat lange getagt. {WORDS}</p></article>"
    "</body></html>"
)
CHARSETS = {
    "UTF-8 called Latin-1": PAGE.format("iso-8859-1").encode(),
    "Windows called UTF-8": PAGE.format("utf-8").encode("cp1252"),
    "Windows called UTF-16": PAGE.format("utf-16").encode("cp1252"),
    "UTF-8 called UTF-16": PAGE.format("utf-16").encode(),
    "a charset that nobody knows": PAGE.format("x-lindenau").encode("cp1252"),
    "UTF-16 called UTF-8": PAGE.format("utf-8").encode("utf-16"),
    "UTF-8 with a Latin-1 advertisement": PAGE.format("utf-8")
    .encode()
    .replace(b"</article>", b"</article><aside>K\xe4se im Angebot</aside>"),
    "UTF-8 cut off in a letter": PAGE.format("utf-8").encode() + b"\xc3",
}


@pytest.mark.parametrize("page", CHARSETS.values(), ids=CHARSETS)
@pytest.mark.parametrize("declared", ["", "; charset=utf-8", "; charset=utf-16", "; charset=ascii"])
def test_a_page_of_a_wrong_charset_is_read_all_the_same(page, declared):
    record = read(page, content_type=f"text/html{declared}")[0]
    assert record.title == "Brücke fällt"
    assert WORDS in record.text
    assert "\ufffd" not in record.text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("koi8-r", "Пример текста"),
        ("cp1250", "Příliš žluťoučký kůň"),
        ("shift_jis", "日本語の文章です"),
        ("utf-16-le", "Brücke"),
    ],
)
def test_a_right_declaration_is_believed(encoding, text):
    assert decode_text(text.encode(encoding), encoding) == text


def test_stray_bytes_in_utf_8_are_read_as_windows_has_them():
    text = "Brücke, Käse, süß, Öl, Äpfel, Übermut: "
    assert decode_text(text.encode() + b"f\xfcr 3 \x80") == f"{text}für 3 €"
