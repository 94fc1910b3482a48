"""What services of speech recognition return: words with times, and voices by number."""

import json

import pytest

from intake import read, read_items
from intake.errors import NoTextError, UnknownFormatError
from intake.turns import extract_turns


def word(content, begin, voice=None, kind="word"):
    best = {"content": content} | ({"speaker": voice} if voice else {})
    return {"type": kind, "alternatives": [best], "start_time": begin, "end_time": begin + 0.2}


def phrase(words, ticks, voice):
    return {"offsetInTicks": ticks, "durationInTicks": 5_000_000, "speaker": voice,
            "nBest": [{"display": words}, {"display": "other"}]}  # fmt: skip


def tagged(words, begin, voice):
    return {"word": words, "startTime": f"{begin}s", "endTime": f"{begin}s", "speakerTag": voice}


def eleven(words, begin, voice, kind="word"):
    return {"text": words, "start": begin, "end": begin, "type": kind, "speaker_id": voice}


ANSWERS = {
    "Azure": {"recognizedPhrases": [phrase("We build.", 5_000_000, 1), phrase("No.", 20_000_000, 2)]},
    "Google": {"results": [
        {"alternatives": [{"transcript": "We build. No.", "words": [{"word": "We"}]}]},
        {"alternatives": [{"words": [
            tagged("We", 0.5, 1), tagged("build.", 0.7, 1), tagged("No.", 2.0, 2)]}]},
    ]},
    "Speechmatics": {"results": [
        word("We", 0.5, "S1"), word("build", 0.7, "S1"), word(".", 0.9, "S1", "punctuation"),
        word("No", 2.0, "S2"), word(".", 2.1, "S2", "punctuation"),
    ]},
    "Watson": {
        "results": [{"alternatives": [{"transcript": "x", "timestamps": [
            ["We", 0.5, 0.6], ["build.", 0.7, 0.9], ["No.", 2.0, 2.1]]}]}],
        "speaker_labels": [{"from": 0.5, "speaker": 1}, {"from": 0.7, "speaker": 1},
                           {"from": 2.0, "speaker": 2}],
    },
    "ElevenLabs": {"text": "We build. No.", "words": [
        eleven("We", 0.5, "speaker_1"), eleven(" ", 0.6, "speaker_1", "spacing"),
        eleven("build.", 0.7, "speaker_1"), eleven("No.", 2.0, "speaker_2"),
    ]},
}  # fmt: skip


@pytest.mark.parametrize("service", ANSWERS)
def test_voices_have_numbers_and_each_turn_its_time(service):
    (record,) = read(json.dumps(ANSWERS[service]).encode(), name="x.json")
    turns = record.turns
    assert [record.text[slice(*turn.span)] for turn in turns] == ["We build.", "No."]
    assert [turn.offset for turn in turns] == [0.5, 2.0]
    assert [turn.speaker.lower().replace("_", " ") for turn in turns] == ["speaker 1", "speaker 2"]
    named = [each.resolved_speaker for each in extract_turns(record, language="en").statements]
    assert named == [None, None]


def test_a_voice_that_the_service_cannot_tell_is_nobody_and_one_it_was_taught_is_named():
    answer = {"results": [word("We", 0.5, "UU"), word("build", 1.0, "Anna Adler")]}
    (record,) = read(json.dumps(answer).encode(), name="x.json")
    assert [turn.speaker for turn in record.turns] == ["", "Anna Adler"]


def test_words_without_voices_are_one_turn_of_nobody():
    answer = {"result": [{"word": "we", "start": 0.1, "end": 0.2, "conf": 1.0},
                         {"word": "build", "start": 0.3, "end": 0.4}], "text": "we build"}  # fmt: skip
    (record,) = read(json.dumps(answer).encode(), name="x.json")
    assert (record.text, [turn.speaker for turn in record.turns]) == ("we build", [""])


@pytest.mark.parametrize("words", ["transcript", None])
def test_lists_of_sentences_with_names_are_transcripts(words):
    said = [
        {"sentence": "We build.", "speaker_name": "Anna Adler", "startTime": "00:01"},
        {"sentence": "No.", "speaker_name": "Bert Berg", "startTime": "00:04"},
    ]
    (record,) = read(json.dumps({words: said} if words else said).encode(), name="x.json")
    assert [(t.speaker, t.offset) for t in record.turns] == [
        ("Anna Adler", 1.0),
        ("Bert Berg", 4.0),
    ]


@pytest.mark.parametrize("bad", [{"a": 1}, [[1]], None, 1.5, "x"])
def test_an_answer_with_anything_in_the_place_of_times_is_read_or_said(bad):
    for results in ([{"alternatives": [{"timestamps": bad}]}], bad):
        answer = {"results": results, "speaker_labels": [{"from": bad, "speaker": bad}]}
        for item in read_items(json.dumps(answer).encode(), name="x.json"):
            assert isinstance(item, NoTextError | UnknownFormatError)
