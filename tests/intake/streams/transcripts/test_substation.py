"""Subtitles in SubStation Alpha: words with commas, voices by field, lines by their times."""

import pytest

from intake import IntakeError, read, read_items
from intake.formats.transcripts.voice_styles import without_styles

from ..turns_of import said

HEAD = """[Script Info]
; Script written by hand
Title: Talk in Lenau
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize
Style: Default,Arial,20

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""


def dialogue(begin, name, words, kind="Dialogue"):
    return f"{kind}: 0,0:00:{begin:05.2f},0:00:{begin + 2:05.2f},Default,{name},0,0,0,,{words}\n"


def one(text, **known):
    (record,) = read(text.encode(), **known)
    return record


def test_each_line_is_said_by_the_voice_in_its_field():
    record = one(
        HEAD
        + dialogue(
            1, "Anna Adler", "We paid 10,000 euros, not more,\\Nand {\\i1}nobody{\\i0} knew."
        )
        + dialogue(4, "Bernd Beck", "No.")
        + dialogue(7, "", "Lenau\\hwaits.")
    )
    assert record.title == "Talk in Lenau"
    assert said(record) == [
        ("Anna Adler", "We paid 10,000 euros, not more, and nobody knew."),
        ("Bernd Beck", "No."),
        ("", "Lenau waits."),
    ]


def test_lines_are_told_in_the_order_of_their_times():
    late_first = dialogue(9, "Bernd Beck", "No.") + dialogue(1, "Anna Adler", "Did you pay?")
    assert said(one(HEAD + late_first)) == [
        ("Anna Adler", "Did you pay?"),
        ("Bernd Beck", "No."),
    ]


def test_comments_and_drawings_are_nobodys_words():
    record = one(
        HEAD
        + dialogue(1, "Anna Adler", "We never paid.", kind="Comment")
        + dialogue(1, "", "{\\p1}m 0 0 l 100 0 100 50{\\p0}")
        + dialogue(2, "Anna Adler", "{check this}We paid.")
    )
    assert said(record) == [("Anna Adler", "We paid.")]


def test_older_files_have_other_fields_and_lines_of_windows():
    older = """[Script Info]
Title: <untitled>
[Events]
Format: Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: Marked=0,0:00:01.00,0:00:02.50,Default,Anna Adler,0000,0000,0000,,We paid, in May.
"""
    record = one(older.replace("\n", "\r\n"), address="https://example.org/talk.ssa")
    assert record.title != "<untitled>"
    assert said(record) == [("Anna Adler", "We paid, in May.")]


def test_a_file_without_a_subtitle_is_refused():
    with pytest.raises(IntakeError):
        one(HEAD + dialogue(1, "Anna Adler", "We paid.", kind="Comment"))


def test_words_on_two_layers_are_said_once():
    line = dialogue(1, "Anna Adler", "We paid 10,000 euros.")
    assert said(one(HEAD + line + line.replace(" 0,", " 1,", 1))) == [
        ("Anna Adler", "We paid 10,000 euros.")
    ]


def test_what_stands_on_a_sign_is_nobodys():
    record = one(HEAD + dialogue(1, "Sign", "{\\an8}Town hall") + dialogue(4, "Anna Adler", "No."))
    assert said(record) == [("Anna Adler", "No.")]
    assert "Town hall" in record.text


def test_a_file_that_ends_within_a_line_is_told():
    text = HEAD + dialogue(1, "Anna Adler", "We paid.") + "Dialogue: 0,0:00:05"
    found = list(read_items(text.encode()))
    assert any(isinstance(item, IntakeError) and item.item == "last subtitle" for item in found)


def test_the_style_before_a_voice_in_converted_captions_is_no_name():
    record = one(
        "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Default Anna Adler>We never paid.\n\n"
        "00:03.000 --> 00:04.000\n<v Default >Lenau waits.\n"
    )
    assert said(record) == [("Anna Adler", "We never paid."), ("", "Lenau waits.")]


def captions(*voices):
    return "WEBVTT\n\n" + "\n".join(
        f"00:0{place}.000 --> 00:0{place}.900\n<v {voice}>We never paid {place}.\n"
        for place, voice in enumerate(voices, 1)
    )


@pytest.mark.parametrize(
    ("voices", "speakers"),
    [
        (("Main Anna Adler", "Main "), ["Anna Adler", ""]),
        (("Main Zorilla Quant", "Italics Zorilla Quant"), ["Zorilla Quant"]),
        (("Main Zorilla Quant", "Main Yrsa Onk"), ["Zorilla Quant", "Yrsa Onk"]),
        (("Anna Adler", "Berta Adler", "Anna Berg"), ["Anna Adler", "Berta Adler", "Anna Berg"]),
        (("Anna Maria Adler", "Anna Eva Berg"), ["Anna Maria Adler", "Anna Eva Berg"]),
        (("Zorilla Quant", "Zorilla Onk"), ["Zorilla Quant", "Zorilla Onk"]),
    ],
)
def test_any_style_before_voices_is_told_from_names(voices, speakers):
    assert [speaker for speaker, _ in said(one(captions(*voices)))] == speakers


@pytest.mark.parametrize("word", ["Senator", "Dr.", "Dr", "Bürgermeisterin", "Mayor", "Mr", "Frau"])
def test_an_office_or_title_before_several_names_is_no_style(word):
    text = captions(f"{word} Zorilla Quant", f"{word} Yrsa Onk")
    assert without_styles(text) == text
