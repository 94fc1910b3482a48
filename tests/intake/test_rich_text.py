"""Rich Text Format."""

import pytest

from intake import read, read_items
from intake.errors import CutOffError, NoTextError

from .streams.turns_of import said


def rtf(body, head=r"\ansi\ansicpg1252\deff0"):
    return f"{{\\rtf1{head}{{\\fonttbl{{\\f0 Arial;}}}}{body}}}".encode("latin-1")


def text_of(body, **given):
    return read(rtf(body, **given), name="a.rtf")[0].text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"We build.\par Who pays?", "We build.\n\nWho pays?"),
        (r"Br\'fccke, Stra\'dfe", "Brücke, Straße"),
        (r"Br\u252?cke und {\uc0\u8222 so\u8220 }", "Brücke und „so“"),
        (r"\uc2\u252\'fc\'fccke", "ücke"),
        (r"\u-10179?\u-8704? here", "😀 here"),
        (r"{\*\generator X;}{\pict 89504e47}{\header Page}We {\b build}.", "We build."),
        (r"We {\v secretly }build.", "We build."),
        (r"{\field{\*\fldinst HYPERLINK \'22x\'22}{\fldrslt the bridge}} stands", "the bridge stands"),
        (r"a\{b\}c\\d", "a{b}c\\d"),
        (r"She said: \ldblquote no\rdblquote  \emdash  twice.", "She said: “no” — twice."),
        ("We\nbuild.\\\nWho?", "Webuild.\n\nWho?"),
    ],
)  # fmt: skip
def test_what_a_reader_sees_is_the_text(body, text):
    assert text_of(body) == text


def test_the_code_page_is_the_documents_own():
    assert (
        text_of(r"\'cc\'ee\'f1\'f2 \'f1\'f2\'ee\'e8\'f2", head=r"\ansi\ansicpg1251") == "Мост стоит"
    )


def test_title_and_author_are_the_documents_properties():
    (record,) = read(rtf(r"{\info{\title The bridge}{\author Anna Adler}}We build it this year."))
    assert (record.title, record.authors) == ("The bridge", ("Anna Adler",))
    assert record.text == "We build it this year."


def test_a_transcript_in_rtf_has_its_speakers_and_times():
    body = (
        r"Anna Adler: Wir bauen die Br\'fccke, und ich freue mich. #00:00:05-3#\par "
        r"Bert Berg: Wer zahlt das? Ich nicht. #00:00:09-1#\par "
        r"Anna Adler: Wir alle zahlen. #00:00:12-0#"
    )
    (record,) = read(rtf(body), name="f4.rtf")
    assert [who for who, _words in said(record)] == ["Anna Adler", "Bert Berg", "Anna Adler"]
    assert record.turns[1].offset == 5.0


def test_what_is_cut_gives_what_stands_before():
    record, error = read_items(rtf(r"We build.\par Who")[:-1], name="a.rtf")
    assert record.text == "We build.\n\nWho"
    assert isinstance(error, CutOffError)


@pytest.mark.parametrize("data", [rtf(""), b"{\\rtf1", b"{\\rtf1}}}}}"])
def test_what_holds_no_text_says_so(data):
    with pytest.raises(NoTextError):
        read(data, name="a.rtf")


def test_pictures_in_bytes_of_their_own_may_hold_braces():
    (record,) = read(rb"{\rtf1\ansi Davor {\pict\bin5 }}{\x} danach.\par}", name="x.rtf")
    assert record.text == "Davor danach."


def test_letters_are_in_the_encoding_of_their_font():
    fonts = rb"{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}"
    words = rb"\f0 Gr\'fc\'dfe, {\f1 \'cc\'e8\'f0}, Gr\'fc\'dfe.\par}"
    (record,) = read(rb"{\rtf1\ansi\ansicpg1252" + fonts + words, name="x.rtf")
    assert record.text == "Grüße, Мир, Grüße."
