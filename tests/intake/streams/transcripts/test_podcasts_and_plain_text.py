"""Transcripts of podcasts as JSON and HTML, of YouTube, and plain ones."""

import json

import pytest

from intake import IntakeError, read

from ..turns_of import said

PODCAST = {
    "version": "1.0.0",
    "segments": [
        {"speaker": "Anna", "startTime": 0.5, "endTime": 1.0, "body": "Wir"},
        {"speaker": "Anna", "startTime": 1.0, "endTime": 1.5, "body": "bauen."},
        {"speaker": "Bernd", "startTime": 2, "endTime": 3, "body": "(lacht) Wann &amp; wo?"},
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


def one(data, **known):
    (record,) = read(data.encode() if isinstance(data, str) else data, **known)
    return record


def test_podcast_json_joins_words_of_a_speaker():
    record = one(json.dumps(PODCAST), address="https://example.org/1.mp3")
    assert said(record) == [("Anna", "Wir bauen."), ("Bernd", "Wann & wo?")]
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
