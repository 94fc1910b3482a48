"""What services of speech recognition return: words with times, and voices by number."""

import json

import pytest

from intake import read, read_items
from intake.errors import NoTextError, UnknownFormatError
from intake.turns import extract_turns

from ..turns_of import said


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


def labelled(words, begin, voice):
    return {
        "word": words,
        "startOffset": f"{begin}s",
        "endOffset": f"{begin}s",
        "speakerLabel": voice,
    }


def told(words, begin, voice, **names):
    """A word, sentence or phrase as several services have it, with the names that one has."""
    return {"text": words, "start": begin, "end": begin, "speaker": voice} | names


def in_ms(words, begin, voice):
    return {"text": words, "offsetMilliseconds": begin, "durationMilliseconds": 9, "speaker": voice}


def piece(words, begin, voice):
    return {"text": words, "start_ms": begin, "end_ms": begin + 90, "speaker": voice}


def in_channel(**alternative):
    return {
        "metadata": {"duration": 3.0},
        "results": {"channels": [{"alternatives": [alternative]}]},
    }


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
    "Amazon, labels apart": {"jobName": "x", "results": {
        "speaker_labels": {"segments": [
            {"items": [{"start_time": "0.5", "speaker_label": "speaker_1"}]},
            {"items": [{"start_time": "2.0", "speaker_label": "speaker_2"}]}]},
        "transcripts": [{"transcript": "x"}],
        "items": [
            {"type": "pronunciation", "start_time": "0.5", "alternatives": [{"content": "We build"}]},
            {"type": "punctuation", "alternatives": [{"content": "."}]},
            {"type": "pronunciation", "start_time": "2.0", "alternatives": [{"content": "No"}]},
            {"type": "punctuation", "alternatives": [{"content": "."}]}]}},
    "Azure at once": {"combinedPhrases": [{"text": "We build. No."}], "phrases": [
        in_ms("We build.", 500, 1), in_ms("No.", 2000, 2)]},
    "Deepgram's words": in_channel(words=[
        told("", 0.5, 1, text=None, word="we", punctuated_word="We"),
        told("", 0.7, 1, text=None, word="build", punctuated_word="build."),
        told("", 2.0, 2, text=None, word="no", punctuated_word="No.")]),
    "Deepgram's paragraphs": in_channel(words=[{"word": "we"}], paragraphs={"paragraphs": [
        {"speaker": 1, "sentences": [{"text": "We build.", "start": 0.5, "end": 0.9}]},
        {"speaker": 2, "sentences": [{"text": "No.", "start": 2.0, "end": 2.1}]}]}),
    "Deepgram's utterances": {"results": {"channels": [{"alternatives": [{"words": []}]}], "utterances": [
        told(None, 0.5, "Speaker 1", transcript="We build."),
        told(None, 2.0, "Speaker 2", transcript="No.")]}},
    "Gladia": {"id": "x", "result": {"transcription": {
        "full_transcript": "We build. No.",
        "utterances": [told("We build.", 0.5, "Speaker 1"), told("No.", 2.0, "Speaker 2")]}}},
    "Google, version 2": {"results": [
        {"alternatives": [{"transcript": "We build.", "words": [
            labelled("We", 0.5, "1"), labelled("build.", 0.7, "1")]}]},
        {"alternatives": [{"transcript": " No.", "words": [labelled("No.", 2.0, "2")]}]},
    ]},
    "Soniox": {"id": "x", "text": "We build. No.", "tokens": [
        piece("We", 500, "1"), piece(" bu", 700, "1"), piece("ild.", 800, "1"), piece(" No.", 2000, "2")]},
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


def test_times_of_google_in_seconds_and_milliardths():
    words = [{"word": "We", "startTime": {"seconds": "62", "nanos": 500_000_000}}]
    answer = {"results": [{"alternatives": [{"transcript": "We build.", "words": words}]}]}
    (record,) = read(json.dumps(answer).encode(), name="x.json")
    assert [turn.offset for turn in record.turns] == [62.5]


def test_voices_of_two_channels_are_two_though_each_counts_from_nought():
    def word(text, start, speaker):
        return {"word": text, "start": start, "end": start + 0.1, "speaker": speaker}

    channels = [
        {
            "alternatives": [
                {"words": [word("we", 0.5, 0), word("build", 0.7, 0), word("no", 9, 1)]}
            ]
        },
        {"alternatives": [{"words": [word("who", 2.5, 0), word("pays", 2.7, 0)]}]},
    ]
    utterances = [
        {"channel": 0, "speaker": 0, "start": 0.5, "end": 0.8, "transcript": "we build"},
        {"channel": 0, "speaker": 1, "start": 9.0, "end": 9.1, "transcript": "no"},
        {"channel": 1, "speaker": 0, "start": 2.5, "end": 2.8, "transcript": "who pays"},
    ]
    for results in ({"channels": channels}, {"channels": channels, "utterances": utterances}):
        (record,) = read(json.dumps({"metadata": {}, "results": results}).encode(), name="d.json")
        assert [words for _who, words in said(record)] == ["we build", "who pays", "no"]
        assert len({who for who, _words in said(record)}) == 3


def test_channels_of_a_call_are_voices_in_the_order_of_their_sentences():
    def channel(*sentences):
        parts = [{"sentences": [told(words, begin, None)]} for words, begin in sentences]
        return {"alternatives": [{"words": [], "paragraphs": {"paragraphs": parts}}]}

    answer = {
        "results": {"channels": [channel(("Hello.", 0.5), ("Bye.", 9.0)), channel(("Yes?", 3.0))]}
    }
    (record,) = read(json.dumps(answer).encode(), name="x.json")
    assert [record.text[slice(*turn.span)] for turn in record.turns] == ["Hello.", "Yes?", "Bye."]


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


@pytest.mark.parametrize("bad", [[1], {"a": 1}, None])
def test_words_without_a_time_that_is_one_are_kept(bad):
    word = {"type": "pronunciation", "start_time": bad, "alternatives": [{"content": "Build"}]}
    answer = {"jobName": "x", "results": {"transcripts": [], "items": [word]}}
    (record,) = read(json.dumps(answer).encode(), name="x.json")
    assert record.text == "Build"


def test_translations_between_the_words_are_nobodys():
    told, wir = piece("We", 500, "1"), {"text": "Wir", "translation_status": "translation"}
    answer = {"tokens": [told, wir, piece(" build.", 700, "1"), {"text": "<end>"}]}
    (record,) = read(json.dumps(answer).encode(), name="x.json")
    assert [record.text[slice(*turn.span)] for turn in record.turns] == ["We build."]


def test_an_answer_without_single_words_has_those_of_its_whole_text():
    answer = {"results": {"channels": [{"alternatives": [{"transcript": "We build."}]}]}}
    (record,) = read(json.dumps(answer).encode(), name="x.json")
    assert record.text == "We build."
