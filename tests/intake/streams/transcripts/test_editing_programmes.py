"""Transcripts of programmes in which recordings are cut or typed, and of Fathom."""

import json

import pytest

from ..turns_of import said
from .test_meeting_transcripts import ANNA, BERND, BOTH, one

FATHOM = f"""Bridge meeting - December 12
VIEW RECORDING - 31 mins (No highlights)

---

0:00 - Anna Adler (Lindenau Post)
  {ANNA} I have seen it.

0:14 - Bernd Winter
  {BERND}

0:22 - Anna Adler (Lindenau Post)
  Well.
"""


def test_a_name_behind_a_time_and_a_dash_speaks_where_somebody_speaks_again():
    record = one(FATHOM)
    assert [who for who, _words in said(record)] == ["Anna Adler", "Bernd Winter", "Anna Adler"]
    assert [turn.offset for turn in record.turns] == [0.0, 14.0, 22.0]


def test_headings_of_a_live_blog_are_nobody():
    blog = (
        "Blog\n\n10:15 - The minister speaks\nWe wait. I am there.\n\n10:25 - Anna Adler\nWe wait."
    )
    assert not one(f"{blog}\n\n10:35 - Anna Adler resigns\nA surprise to me.\n").turns


PREMIERE = {
    "language": "en-us",
    "segments": [
        {
            "speaker": "1b2c-77", "start": 0.5, "duration": 2.0,
            "words": [{"text": "Rents", "start": 0.5}, {"text": "rose.", "start": 0.9}],
        },
        {"speaker": "9f-1", "start": 3.5, "duration": 2.0, "words": [{"text": "Who", "start": 3.5}, {"text": "pays?"}]},
    ],
    "speakers": [{"id": "1b2c-77", "name": "Anna Adler"}, {"id": "9f-1", "name": ""}],
}  # fmt: skip
HAPPY_SCRIBE = [
    {
        "speaker": "Anna Adler",
        "words": [
            {"text": "Rents ", "type": "text", "data_start": 0.5, "data_end": 0.8},
            {"text": "rose.", "type": "text", "data_start": 0.9, "data_end": 2.5},
        ],
    },
    {"speaker": "", "words": [{"text": "Who pays?", "data_start": 3.5, "data_end": 5.5}]},
]


@pytest.mark.parametrize("told", [PREMIERE, HAPPY_SCRIBE], ids=["Premiere", "Happy Scribe"])
def test_words_of_editing_programmes_are_put_together(told):
    record = one(json.dumps(told), "x.json")
    assert said(record) == [("Anna Adler", "Rents rose."), ("", "Who pays?")]
    assert [(turn.offset, turn.until) for turn in record.turns] == [(0.5, 2.5), (3.5, 5.5)]


def otranscribe(*paragraphs):
    typed = "".join(f"<p>{each}</p>" for each in paragraphs)
    return json.dumps({"text": typed, "media": "talk.mp3", "media-source": "", "media-time": 20.1})


def test_what_was_typed_in_otranscribe_has_its_speakers_and_times():
    stamp = '<span class="timestamp" data-timestamp="{}">00:{:02}</span>'.format
    typed = otranscribe(
        f"{stamp(2, 2)} <b>Anna Adler:</b> {ANNA}",
        f"{stamp(9, 9)}&nbsp;Bernd Winter: {BERND}<br>",
        f"{stamp(15, 15)} Anna Adler: Well.",
    )
    record = one(typed, "x.otr")
    assert said(record) == BOTH
    assert [turn.offset for turn in record.turns] == [2.0, 9.0, 15.0]


def timed(words, begin):
    return [
        {"text": word, "start": begin + n, "end": begin + n + 0.5}
        for n, word in enumerate(words.split())
    ]


def spoken_in_samples(speaker, model_label, begin, words):
    return {
        "speaker_id": speaker,
        "speaker_model_label": model_label,
        "start_offset": begin * 16_000,
        "end_offset": (begin + 2) * 16_000,
        "transcript": words,
    }


SPEAKERS = [{"id": 7, "speaker_name": "Anna Adler"}, {"id": 9, "speaker_name": "Bernd Winter"}]
OTTER = {
    "status": "OK",
    "speech": {
        "title": "Bridge meeting",
        "created_at": 1700000000,
        "speakers": SPEAKERS,
        "transcripts": [
            spoken_in_samples(7, "1", 1, "Rents rose."),
            spoken_in_samples(9, "2", 4, "Who pays?"),
            spoken_in_samples(None, "3", 7, "Nobody."),
        ],
    },
}
UNNAMED = {
    "transcripts": [
        spoken_in_samples(None, "1", 1, "Rents rose."),
        spoken_in_samples(None, "2", 4, "Who pays?"),
    ]
}
DRAFT = {
    "blocks": [
        {"text": "Rents rose.", "data": {"speaker": "Anna Adler", "start": 1, "words": timed("Rents rose.", 1)}},
        {"text": "Who pays?", "data": {"speaker": "Bernd Winter", "words": timed("Who pays?", 4)}},
    ],
    "entityMap": {},
}  # fmt: skip
DIGITAL_PAPER_EDIT = {
    "words": [*timed("Rents rose.", 1), *timed("Who pays?", 4)],
    "paragraphs": [
        {"speaker": "Bernd Winter", "start": 4, "end": 6},
        {"speaker": "Anna Adler", "start": 1, "end": 3},
    ],
}
TAUGHT = {
    "monologues": [
        {
            "speaker": number,
            "speaker_info": {"display_name": name},
            "elements": [
                {"type": "text", "value": words, "ts": begin, "end_ts": begin + 1.5},
                {"type": "punct", "value": mark},
            ],
        }
        for number, name, words, mark, begin in (
            (0, "Anna Adler", "Rents rose", ".", 1.0),
            (1, "Bernd Winter", "Who pays", "?", 4.0),
        )
    ]
}
ASKED = [("Anna Adler", "Rents rose."), ("Bernd Winter", "Who pays?")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (OTTER, [*ASKED, ("", "Nobody.")]),
        (UNNAMED, [("Speaker 1", "Rents rose."), ("Speaker 2", "Who pays?")]),
        (DRAFT, ASKED),
        ({"rawDraftContentState": DRAFT}, ASKED),
        (DIGITAL_PAPER_EDIT, ASKED),
        (TAUGHT, ASKED),
    ],
    ids=["Otter", "Otter without names", "DraftJS", "DraftJS inside", "Digital Paper Edit", "Rev"],
)
def test_voices_that_stand_apart_from_the_words_are_kept(told, expected):
    record = one(json.dumps(told), "x.json")
    assert said(record) == expected
    assert [turn.offset for turn in record.turns] == [1.0, 4.0, 7.0][: len(expected)]


def test_times_of_rev_end_with_the_last_word():
    assert [turn.until for turn in one(json.dumps(TAUGHT), "x.json").turns] == [2.5, 5.5]
