"""Captions and transcripts: sentences across cues, voices cue by cue, times kept."""

import json

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
    assert said(record)[2] == ("Anna Adler", "Die Mieten sind auf dem Wohnungs-markt zu hoch.")


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
    assert turn.seconds_at(record.text.index("markt")) == 7.0
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


TTML = """<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"
 xmlns:ttp="http://www.w3.org/ns/ttml#parameter" xml:lang="de" ttp:frameRate="25"
 ttp:tickRate="1000"><head><metadata><ttm:title>Interview</ttm:title>
<ttm:agent xml:id="a" type="person"><ttm:name type="full">Anna Adler</ttm:name></ttm:agent>
<ttm:agent xml:id="b" type="person"><ttm:name type="full">Bernd Krüger</ttm:name></ttm:agent>
</metadata></head><body><div begin="00:01:00.000">
<p begin="1s" end="00:00:03:00" ttm:agent="a">Wir bauen<br/>schnell</p>
<p begin="3s" dur="2s" ttm:agent="a">und <span tts="x">gut.</span></p>
<p begin="00:00:05:12"><span ttm:agent="b">Wann?</span> <span ttm:agent="a">Bald.</span></p>
<p begin="8000t" ttm:role="sound">Beifall</p></div>
<div begin="2m" timeContainer="seq"><p dur="1s" ttm:agent="b">Eins.</p><p dur="1s">Zwei.</p></div>
</body></tt>"""


def test_ttml_has_agents_and_times_counted_from_containers():
    record = one(TTML)
    assert said(record) == [
        ("Anna Adler", "Wir bauen schnell und gut."),
        ("Bernd Krüger", "Wann?"),
        ("Anna Adler", "Bald."),
        ("Bernd Krüger", "Eins."),
        ("", "Zwei."),
    ]
    assert [turn.offset for turn in record.turns] == [61.0, 65.48, 65.48, 120.0, 121.0]
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == ["Beifall"]
    assert (record.title, record.language) == ("Interview", "de")


@pytest.mark.parametrize(
    "rates",
    [
        'ttp:frameRate="25p"', 'ttp:frameRate="0"', 'ttp:tickRate="−5"', 'ttp:frameRate="nan"',
        'ttp:frameRate="25" ttp:frameRateMultiplier="1000 none"', 'ttp:tickRate=""',
        'ttp:frameRateMultiplier="0 0"', 'ttp:frameRateMultiplier="1:2:3:4"',
    ],
)  # fmt: skip
def test_ttml_with_a_rate_that_is_none_counts_as_if_it_were_not_there(rates):
    head = f'<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" {rates}>'
    body = '<body><div><p begin="2s" end="00:00:04">We agree.</p></div></body></tt>'
    [record] = read((head + body).encode())
    assert record.turns[0].offset == 2.0


def test_ttml_with_a_time_of_endless_digits_keeps_its_words():
    for stamp in (
        "9" * 5000 + ":00:00",
        "00:00:01:" + "9" * 5000,
        "9" * 5000 + ":1.0",
        "9" * 5000 + "s",
    ):
        body = f'<body><div><p begin="{stamp}" end="00:00:04">We agree.</p></div></body>'
        [record] = read(f'<tt xmlns="http://www.w3.org/ns/ttml">{body}</tt>'.encode())
        assert record.text == "We agree."


def test_ttml_without_a_body_is_an_error():
    (problem,) = read_items(b'<tt xmlns="http://www.w3.org/ns/ttml"><head/></tt>')
    assert problem.code == "broken"


PODCAST = {
    "version": "1.0.0",
    "segments": [
        {"speaker": "Anna", "startTime": 0.5, "endTime": 1.0, "body": "Wir"},
        {"speaker": "Anna", "startTime": 1.0, "endTime": 1.5, "body": "bauen."},
        {"speaker": "Bernd", "startTime": 2, "endTime": 3, "body": "(lacht) Wann?"},
        {"startTime": "x", "body": 7},
    ],
}
WHISPER = {
    "language": "german",
    "text": "Wir bauen.",
    "segments": [
        {"id": 0, "start": 0.0, "end": 2.0, "text": " Wir bauen.", "speaker": "SPEAKER_00"}
    ],
}


def test_podcast_json_joins_words_of_a_speaker():
    record = one(json.dumps(PODCAST), address="https://example.org/1.mp3")
    assert said(record) == [("Anna", "Wir bauen."), ("Bernd", "Wann?")]
    assert record.turns[1].address == "https://example.org/1.mp3#t=2"


def test_whisper_json_is_read():
    record = one(json.dumps(WHISPER))
    assert said(record) == [("SPEAKER_00", "Wir bauen.")]
    assert record.language == "de"


JSON3 = """{
  "wireMagic": "pb3", "pens": [{}], "wsWinStyles": [{}, {"mhModeHint": 2}], "wpWinPositions": [{}],
  "events": [
    {"tStartMs": 0, "dDurationMs": 900000, "id": 1, "wpWinPosId": 1, "wsWinStyleId": 1},
    {"tStartMs": 21000, "dDurationMs": 4000, "wWinId": 1,
     "segs": [{"utf8": "We", "acAsrConf": 0}, {"utf8": " build", "tOffsetMs": 300}]},
    {"tStartMs": 23990, "wWinId": 1, "aAppend": 1, "segs": [{"utf8": "\\n"}]},
    {"tStartMs": 24000, "dDurationMs": 5000, "wWinId": 1, "segs": [{"utf8": "new flats."}]},
    {"tStartMs": 885000, "dDurationMs": 2000, "segs": [{"utf8": ">> Really?\\n>> Yes."}]}
  ]}"""


def test_json_of_youtube_has_its_words_in_segments_and_its_times_in_thousandths():
    [record] = read(JSON3.encode(), name="x.de.json3", address="https://example.org/watch")
    assert said(record) == [("", "We build new flats."), ("", "Really?"), ("", "Yes.")]
    assert [turn.offset for turn in record.turns] == [21.0, 885.0, 885.0]
    assert record.turns[0].times[1][1] == 24.0


def test_a_list_of_events_is_no_transcript_of_youtube():
    events = b'{"events": [{"name": "Fair", "start": "2025-10-14", "text": "A fair for all."}]}'
    with pytest.raises(IntakeError):
        read(events)


@pytest.mark.parametrize("count", [1, 2])
def test_a_file_of_times_in_pairs_is_a_transcript_however_short(count):
    cues = ["0:00:00.599,0:00:04.160\nGood day.", "0:00:04.160,0:00:06.770\nIt rains."][:count]
    [record] = read("\n\n".join(cues).encode())
    assert record.turns[0].offset == 0.599
    assert record.text == " ".join(["Good day.", "It rains."][:count])


def test_podcast_html_is_read():
    page = """<cite>Anna:</cite><time>0:12</time><p>Wir bauen.</p>
<cite>Bernd:</cite><time>1:02:03</time><p>Wann?</p>"""
    record = one(page)
    assert said(record) == [("Anna", "Wir bauen."), ("Bernd", "Wann?")]
    assert record.turns[1].offset == 3723.0
    assert record.title == "Wir bauen."


PLAIN = """Talk at the Lindenau Forum

ANNA ADLER: Good evening. We build:
faster than planned.

[LAUGHTER]

Bernd Krüger (SPD): When?

ANNA ADLER: Soon. (APPLAUSE) Very soon.
"""


def test_a_plain_transcript_keeps_its_text_and_gets_its_turns():
    record = one(PLAIN)
    assert record.text == PLAIN.strip()
    assert said(record) == [
        ("Anna Adler", "Good evening. We build:\nfaster than planned."),
        ("Bernd Krüger", "When?"),
        ("Anna Adler", "Soon. Very soon."),
    ]
    assert record.turns[1].party == "SPD"
    assert record.title == "Talk at the Lindenau Forum"


@pytest.mark.parametrize(
    "text",
    [
        "[00:00:05] Anna: Eins.\n[00:00:09] Bernd: Zwei.\n[00:01:00] Anna: Drei.",
        "00:00:05 Anna: Eins.\n00:00:09 Bernd: Zwei.\n00:01:00 Anna: Drei.",
        "Anna (0:05):\nEins.\n\nBernd (0:09):\nZwei.\n\nAnna (1:00):\nDrei.",
        "Anna 0:05\nEins.\n\nBernd 0:09\nZwei.\n\nAnna 1:00\nDrei.",
    ],
)
def test_times_of_plain_transcripts_are_read(text):
    record = one(text)
    assert said(record) == [("Anna", "Eins."), ("Bernd", "Zwei."), ("Anna", "Drei.")]
    assert [turn.offset for turn in record.turns] == [5.0, 9.0, 60.0]


def test_an_article_with_a_colon_is_no_transcript():
    article = "Lindenau baut\n\nEines ist klar: Es geht los.\nDie Stadt sagt: Ja.\n\nMehr folgt."
    assert one(article).turns == ()


def test_a_transcript_is_read_as_a_text_beside_its_turns():
    record = one(PLAIN.replace("Forum\n", "Forum\n\nLindenau, 14. Oktober 2025\n"))
    assert record.language == "en"
    assert len(record.turns) == 3


def test_questions_and_answers_name_nobody():
    interview = (
        "Frage: Wann?\nAntwort: Bald.\nFrage: Wo?\nAntwort: Hier.\nFrage: Wie?\nAntwort: So."
    )
    assert one(interview).turns == ()


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
