"""WebVTT and SRT: sentences across cues, voices cue by cue, times kept."""

import pytest

from intake import ArticlePassageKind, IntakeError, read, read_items
from intake.addresses import at_time

from ..turns_of import of_kind, said

WEBVTT = """WEBVTT - Talkrunde
Kind: captions
Language: de

NOTE Das hier ist
ein Kommentar

STYLE
::cue(v) { color: red }

einleitung
00:00:01.000 --> 00:00:04.000 align:start position:10%
<v.loud Anna Adler>Wir haben &amp; das <i>nie</i>
gesagt, und</v>
<v Bernd>Doch!

00:05.500 --> 00:07.000
<v Anna Adler>[APPLAUS] Die Mieten sind auf dem Wohnungs-

00:07.000 --> 00:09.250
<v Anna Adler>markt zu <00:08.000><c>hoch.</c>

00:10.000 --> 00:11.000
<ruby>Berlin<rt>ber-leen</rt></ruby> wartet.
"""


def one(data, **known):
    (record,) = read(data.encode() if isinstance(data, str) else data, **known)
    return record


def test_two_voices_in_one_cue_are_two():
    record = one(WEBVTT)
    assert said(record)[:2] == [
        ("Anna Adler", "Wir haben & das nie gesagt, und"),
        ("Bernd", "Doch!"),
    ]


def test_a_sentence_goes_on_over_cues_and_lines():
    record = one(WEBVTT)
    assert said(record)[2] == ("Anna Adler", "Die Mieten sind auf dem Wohnungsmarkt zu hoch.")


def test_a_cue_without_a_voice_is_nobodys():
    assert said(one(WEBVTT))[3] == ("", "Berlin wartet.")


def test_what_was_only_heard_is_nobodys_words():
    record = one(WEBVTT)
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == ["[APPLAUS]"]


def test_each_turn_keeps_its_times():
    record = one(WEBVTT, address="https://example.org/video.mp4#top")
    turn = record.turns[2]
    assert (turn.offset, turn.until) == (5.5, 9.25)
    assert turn.address == "https://example.org/video.mp4#t=5.5"
    assert turn.seconds_at(record.text.index("zu hoch")) == 7.0
    assert turn.seconds_at(record.text.index("Mieten")) == 5.5


@pytest.mark.parametrize(
    "tag", ["<v" + ".a" * 60, "<v" + ".a" * 60 + "!>", "<v A " * 20_000, "<rt>" * 40_000]
)
def test_a_voice_of_many_classes_or_without_an_end_is_no_riddle(tag):
    """Each of these took hours: there were many ways to part the classes."""
    record = read(f"WEBVTT\n\n00:01.000 --> 00:02.000\n<v Anna>Good day.\n{tag}\n".encode())[0]
    assert record.turns[0].speaker == "Anna"


def test_title_and_language_come_from_the_header():
    record = one(WEBVTT)
    assert (record.title, record.language) == ("Talkrunde", "de")


def test_captions_that_roll_up_are_read_once():
    rolling = """WEBVTT

00:01.000 --> 00:03.000
the rents are rising

00:03.000 --> 00:03.010
the rents are rising

00:03.010 --> 00:05.000
the rents are rising
and nobody builds

00:05.000 --> 00:07.000
and nobody builds
anything at all.
"""
    assert one(rolling).text.count("nobody builds") == 1
    assert one(rolling).text.endswith("and nobody builds anything at all.")


def test_a_line_said_twice_is_kept_twice():
    twice = "WEBVTT\n\n00:01.000 --> 00:02.000\nNever.\n\n00:02.000 --> 00:03.000\nNever.\n"
    assert one(twice).text == "Never. Never."


SRT = """1
00:00:01,000 --> 00:00:02,500
<Anna> Hallo {Lachen} <i>Welt</i>

00:00:03,000 --> 00:00:04,000
{\\an8}Ohne Nummer

3
00:00:05.5 --> 00:00:07
>> CARLA LANG: Die Zahl
ist falsch.

4
00:00:08,000 --> 00:00:09,000

Leerzeile davor
>> Nein.

5
00:00:10,000 --> 00:00:11,000
- Ja.
- Doch.
"""


def test_srt_keeps_what_libraries_drop():
    record = one(SRT)
    assert said(record) == [
        ("Anna", "Hallo {Lachen} Welt"),
        ("", "Ohne Nummer"),
        ("Carla Lang", "Die Zahl ist falsch. Leerzeile davor"),
        ("", "Nein."),
        ("", "Ja."),
        ("", "Doch."),
    ]


def test_a_fraction_of_one_digit_is_tenths():
    assert one(SRT).turns[2].offset == 5.5


def test_line_ends_of_other_systems_and_a_mark_of_order_make_no_difference():
    data = b"\xef\xbb\xbf" + SRT.replace("\n", "\r\n").encode()
    assert said(one(data)) == said(one(SRT))


def test_a_colon_in_prose_names_nobody():
    text = SRT.replace(">> CARLA LANG: Die Zahl", "Eines ist klar: Die Zahl")
    assert ("", "Ohne Nummer Eines ist klar: Die Zahl ist falsch. Leerzeile davor") in said(
        one(text)
    )


@pytest.mark.parametrize("begins", ["WEBVTT\n\n", ""])
def test_a_name_of_one_word_counts_where_every_cue_begins_with_a_name(begins):
    said_by = ["Anna Adler: Wir zahlen.", "Beck: Zuerst: nein.\nFakt: ja.", "Anna Adler: Nie."]
    cues = "\n\n".join(
        f"{n}\n00:00:0{n}.000 --> 00:00:0{n}.900\n{each}" for n, each in enumerate(said_by, 1)
    )
    assert said(one(f"{begins}{cues}\n")) == [
        ("Anna Adler", "Wir zahlen."),
        ("Beck", "Zuerst: nein. Fakt: ja."),
        ("Anna Adler", "Nie."),
    ]


def test_words_behind_a_name_that_stands_once_are_not_those_of_the_voice_before():
    said_by = ["Anna Adler: Wir zahlen.", "Alles.", "Beck: Nein.", "Eines ist klar: nie."]
    cues = "\n\n".join(
        f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{each}" for n, each in enumerate(said_by, 1)
    )
    assert said(one(f"{cues}\n")) == [
        ("Anna Adler", "Wir zahlen. Alles."),
        ("", "Beck: Nein. Eines ist klar: nie."),
    ]


def test_subtitles_without_a_cue_are_an_error():
    (problem,) = read_items(b"WEBVTT\n\nNOTE nur ein Kommentar\n")
    assert problem.code == "broken"


def test_a_file_that_breaks_off_in_a_time_says_so_and_keeps_the_rest():
    record, problem = read_items(SRT.encode() + b"\n6\n00:00:12,000 --> 00:0")
    assert len(record.turns) == 6
    assert isinstance(problem, IntakeError)
    assert problem.code == "cut_off"


def test_an_address_gets_its_moment():
    assert at_time("https://example.org/a#b", 75.5) == "https://example.org/a#t=75.5"
    assert at_time("https://example.org/a", 120) == "https://example.org/a#t=120"
    assert at_time("", 3) == ""


@pytest.mark.parametrize("label", ["WARNING", "NOTE", "BREAKING", "WARNUNG", "EILMELDUNG"])
def test_what_captions_announce_is_nobodys(label):
    captions = (
        f"1\n00:00:01,000 --> 00:00:03,000\n{label}: Flashing images.\n\n"
        "2\n00:00:04,000 --> 00:00:06,000\nANNA ADLER: No.\n"
    )
    assert [turn.speaker for turn in one(captions).turns] == ["", "Anna Adler"]
