"""Subtitles as stations exchange them: EBU-STL, SCC, Avid's captions."""

import pytest

from intake import read, read_items
from intake.errors import BrokenDocumentError, CutOffError, NoArticleError, NoTextError
from intake.formats.transcripts.broadcast.iso_6937 import decode_iso_6937

from ..turns_of import said


def stl_head(title="Die Bruecke", begins=b"10000000", table=b"00"):
    head = bytearray(b" " * 1024)
    head[0:11] = b"850STL25.01"
    head[12:14], head[14:16] = table, b"08"
    head[16:48] = title.encode("cp850").ljust(32)
    head[256:264] = begins
    return bytes(head)


def clock(seconds):
    return bytes([seconds // 3600, seconds // 60 % 60, seconds % 60, 0])


def subtitle(begin, end, text, extension=0xFF, comment=0):
    head = bytes([0, 1, 0, extension, 0]) + clock(begin) + clock(end) + bytes([20, 2, comment])
    return head + text.ljust(112, b"\x8f")


TEN = 36_000


@pytest.mark.parametrize("begins", [b"10000000", b"        ", b"00000000"])
def test_subtitles_of_ebu_stl_begin_with_the_programme(begins):
    data = stl_head("Die Brücke", begins) + subtitle(
        TEN + 1, TEN + 3, b"\x0b\x0bWir bauen die Br\xc8ucke\x8a\x8ain diesem Jahr.\x0a\x0a"
    )
    (record,) = read(data, name="a.stl")
    assert said(record) == [("", "Wir bauen die Brücke in diesem Jahr.")]
    assert (record.turns[0].offset, record.turns[0].until) == (1.0, 3.0)
    assert (record.title, record.language) == ("Die Brücke", "de")


def test_colours_of_ebu_stl_part_voices_also_inside_of_a_subtitle():
    text = b"\x0bWer zahlt?\x0a\x8a\x8a\x03\x0bWir alle.\x0a"
    data = (
        stl_head() + subtitle(TEN + 1, TEN + 3, text) + subtitle(TEN + 4, TEN + 5, b"\x03\x0bJa.")
    )
    assert said(read(data)[0]) == [("", "Wer zahlt?"), ("", "Wir alle. Ja.")]


def test_blocks_of_one_subtitle_are_one_and_comments_and_user_data_are_none():
    data = (
        stl_head()
        + subtitle(TEN, TEN + 1, b"secret", comment=1)
        + subtitle(TEN, TEN + 1, b"\x01\x02\x03", extension=0xFE)
        + subtitle(TEN + 1, TEN + 3, b"Wir bauen ".ljust(112, b"."), extension=0x00)
        + subtitle(TEN + 1, TEN + 3, b" hier.")
    )
    (record,) = read(data)
    assert record.text.endswith("... hier.")
    assert "secret" not in record.text


def test_other_alphabets_of_ebu_stl_have_their_own_table():
    data = stl_head(table=b"01") + subtitle(TEN, TEN + 1, "Мост".encode("iso8859-5"))
    assert said(read(data)[0]) == [("", "Мост")]


def test_ebu_stl_that_breaks_off_gives_what_stands_before():
    data = stl_head() + subtitle(TEN, TEN + 1, b"Wir bauen.") + subtitle(TEN, TEN + 1, b"Ja.")[:50]
    record, error = read_items(data, name="a.stl")
    assert said(record) == [("", "Wir bauen.")]
    assert isinstance(error, CutOffError)


@pytest.mark.parametrize(
    ("data", "error"), [(stl_head()[:500], BrokenDocumentError), (stl_head(), NoTextError)]
)
def test_ebu_stl_without_subtitles_is_refused(data, error):
    with pytest.raises(error):
        read(data, name="a.stl")


def test_an_accent_of_iso_6937_stands_in_front_of_its_letter():
    coded = b"Br\xc8ucke, \xc2elan, fa\xcbcade, \xa9so\xb9, Stra\xfbe, \xe9re, \xd8"
    assert decode_iso_6937(coded) == "Brücke, élan, façade, ‘so’, Straße, Øre, \ufffd"


def pairs(text):
    """Letters as CEA-608 sends them, with odd parity."""
    codes = text.encode("ascii") + b"\0" * (len(text) % 2)
    parity = [code | (0x80 if bin(code).count("1") % 2 == 0 else 0) for code in codes]
    return " ".join(f"{a:02x}{b:02x}" for a, b in zip(parity[::2], parity[1::2], strict=True))


LOAD, CLEAR, ROW, NEXT_ROW, FLIP, ERASE = (
    f"{code} {code}" for code in ("9420", "94ae", "9470", "94f4", "942f", "942c")
)
ROLL, RETURN, NOTE, ACCENT = (f"{code} {code}" for code in ("9425", "94ad", "9137", "92b0"))


def test_captions_of_scc_are_shown_when_they_are_flipped_and_end_when_they_are_erased():
    text = (
        "Scenarist_SCC V1.0\n\n"
        f"00:00:01:15\t{LOAD} {CLEAR} {ROW} {pairs('We build')} {NEXT_ROW} {pairs('the bridge.')} {FLIP}\n\n"
        f"00:00:03:00\t{ERASE}\n\n"
        f"00:00:04;00\t{LOAD} {CLEAR} {ROW} {pairs('>> Who pays?')} {FLIP}\n"
    )
    (record,) = read(text.encode(), name="a.scc")
    assert said(record) == [("", "We build the bridge."), ("", "Who pays?")]
    assert (record.turns[0].offset, record.turns[0].until) == (1.5, 3.0)


def test_rolling_captions_of_scc_end_with_each_line_and_letters_of_other_sets_replace_one():
    text = (
        "Scenarist_SCC V1.0\n\n"
        f"00:00:01:00\t{ROLL} {RETURN} {ROW} {pairs('We build')}\n\n"
        f"00:00:02:00\t{ROLL} {RETURN} {ROW} {pairs('the cafA')} {ACCENT} {pairs('.')}\n\n"
        f"00:00:04:00\t{ERASE}\n"
    )
    (record,) = read(text.encode(), name="a.scc")
    assert said(record) == [("", "We build the cafÀ.")]


def test_scc_without_captions_is_broken():
    with pytest.raises(BrokenDocumentError):
        read(b"Scenarist_SCC V1.0\n\nnothing\n", name="a.scc")


AVID = """@ This file written with the Avid Caption plugin, version 1

<begin subtitles>

00:00:10:00 00:00:12:12
We build
the bridge.

00:00:13:00 00:00:15:12
[Anna Adler]: Who pays?

<end subtitles>
"""


def test_avids_captions_have_times_with_frames():
    (record,) = read(AVID.encode(), name="a.txt")
    assert said(record) == [("", "We build the bridge."), ("Anna Adler", "Who pays?")]
    assert record.turns[0].until == 12.48


def test_avids_captions_that_break_off_are_said():
    _record, error = read_items(AVID.partition("<end")[0].encode(), name="a.txt")
    assert isinstance(error, CutOffError)


def test_marks_of_an_edit_are_no_article():
    with pytest.raises(NoArticleError, match="marks of an edit"):
        read(b"Anna\t00:00:10:00\tV1\tred\tgood bite about the bridge\t1\n", name="m.txt")
