"""Transcripts as meetings, services and press offices hand them out."""

import json

import pytest

from intake import ArticlePassageKind, TurnKind, read
from intake.errors import NoTextError
from intake.people.voice_names import is_unnamed, spoken_name
from intake.turns import extract_turns

from ..turns_of import of_kind, said

ANNA, BERND = "Rents rose by ten percent.", "I do not agree."
BOTH = [("Anna Adler", ANNA), ("Bernd Winter", BERND), ("Anna Adler", "Well.")]


def one(text, name="x.txt"):
    (record,) = read(text.encode(), name=name)
    return record


@pytest.mark.parametrize(
    "text",
    [
        f"Call\nTue, Mar 05, 2024 10:02AM • 45:12\n\nSPEAKERS\nAnna Adler, Bernd Winter\n\n"
        f"Anna Adler  00:02\n{ANNA}\n\nBernd Winter  00:15\n{BERND}\n\nAnna Adler  01:02\nWell.\n\n"
        "Transcribed by https://otter.ai",
        f"[Anna Adler] 00:00:02\n{ANNA}\n\n[Bernd Winter] 00:00:15\n{BERND}\n\n"
        "[Anna Adler] 00:01:02\nWell.",
        f"Anna Adler [00:00:02] {ANNA}\n\nBernd Winter [00:00:15] {BERND}\n\n"
        "Anna Adler [00:01:02] Well.",
        f"00:00:02\nAnna Adler\n{ANNA}\n\n00:00:15\nBernd Winter\n{BERND}\n\n"
        "00:01:02\nAnna Adler\nWell.",
        f"Call-Recording\n\nMarch 5, 2024, 9:02AM\n\n1m 12s\n\nAdler, Anna   0:02\n{ANNA}\n\n"
        f"Bernd Winter (Guest)   0:15\n{BERND}\n\nAdler, Anna   1:02\nWell.\n\n"
        "Bernd Winter stopped transcription",
        f"00:00:02\t From Anna Adler : {ANNA}\n00:00:15\t From Bernd Winter to Everyone : {BERND}\n"
        "00:01:02\t From Anna Adler to Everyone: Well.",
    ],
    ids=["otter", "zoom", "trint", "descript", "teams", "chat"],
)
def test_turns_of_meetings_have_their_names_words_and_times(text):
    record = one(text)
    assert record.text == text.strip()
    assert said(record) == BOTH
    assert [turn.offset for turn in record.turns] == [2.0, 15.0, 62.0]


@pytest.mark.parametrize(
    "text",
    [
        f"00:00:02\nAnna Adler: {ANNA}\n\n00:00:15\nBernd Winter: {BERND}\n\n00:01:02\nAnna Adler: Well.",
        f"Anna Adler: [00:00:02] {ANNA}\n\nBernd Winter: [00:00:15] {BERND}\n\n"
        "Anna Adler: [00:01:02] Well.",
        f"Anna Adler: (00:00:02) {ANNA} #00:00:15-3#\n\nBernd Winter: {BERND} #00:01:02-0#\n\n"
        "Anna Adler: Well. #00:01:04-9#",
    ],
    ids=["tl;dv", "in boxes", "f4"],
)
def test_times_between_turns_are_nobodys_words_and_tell_when_each_begins(text):
    record = one(text)
    assert said(record) == BOTH
    assert [turn.offset for turn in record.turns] == [2.0, 15.0, 62.0]
    assert record.title == ANNA


def test_a_time_inside_of_a_turn_is_that_of_the_words_behind_it():
    record = one(
        f"Anna Adler: {ANNA}\n00:05:00\nThey did.\n\nBernd Winter: [00:06:30] {BERND}\n\n"
        "Anna Adler: Well.\nMeeting ended after 00:07:00 👋\n"
        "This editable transcript was computer generated and might contain errors."
    )
    first, second, last = record.turns
    assert [record.text[slice(*piece)] for piece in first.words] == [ANNA, "They did."]
    assert (first.offset, first.seconds_at(first.words[1][0])) == (None, 300.0)
    assert (second.offset, record.text[slice(*last.span)]) == (390.0, "Well.")


def test_times_of_a_clock_on_the_wall_are_no_moments_of_a_recording():
    record = one(
        f"[Anna Adler] 19:00:03\n{ANNA}\n\n[Bernd Winter] 19:00:41\n{BERND}\n\n"
        "[Anna Adler] 19:02:10\nWell."
    )
    assert said(record) == BOTH
    assert {turn.offset for turn in record.turns} == {None}


def test_initials_told_beside_a_name_are_that_name_and_no_party():
    record = one(f"Anna Adler (AA): {ANNA}\n\nBernd Winter (BW): {BERND}\n\nAA: Well.\n\nBW: Yes?")
    assert said(record) == [*BOTH, ("Bernd Winter", "Yes?")]
    assert {turn.party for turn in record.turns} == {""}


def test_a_recordings_length_behind_its_date_is_no_hindrance():
    record = one(
        f"Call\nTue, Mar 05, 2024 2:02PM • 45:12\n\nAnna Adler  00:02\n{ANNA}\n\n"
        f"Bernd Winter  00:15\n{BERND}\n\nAnna Adler  01:02\nWell."
    )
    assert str(record.published) == "2024-03-05T14:02"


def test_a_transcript_that_begins_with_a_name_is_called_by_what_is_said():
    record = one(
        f"Anna Adler (0:02):\n{ANNA}\n\nBernd Winter (0:15):\n{BERND}\n\nAnna Adler (0:20):\nOh."
    )
    assert record.title == ANNA


def test_a_voice_with_a_number_is_nobodys_name_and_does_not_preside():
    record = one(
        f"Speaker 1: {ANNA}\n\nSpeaker 2: {BERND}\n\nSpeaker 1: Well, rents rose all the same."
    )
    assert {(turn.speaker, turn.kind) for turn in record.turns} == {
        ("Speaker 1", TurnKind.SPEECH),
        ("Speaker 2", TurnKind.SPEECH),
    }
    assert {found.resolved_speaker for found in extract_turns(record).statements} == {None}


@pytest.mark.parametrize(
    "name", ["Speaker 3", "SPEAKER_00", "spk_0", "MAN #1", "Unidentified Woman", "B", "0", "Frage"]
)
def test_words_for_people_whom_nobody_names(name):
    assert is_unnamed(name)


@pytest.mark.parametrize("name", ["Anna Adler", "Manfred", "Frau Adler", "Ali", "Speaker Wolf"])
def test_a_name_is_a_name(name):
    assert not is_unnamed(name)


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Adler, Anna", "Anna Adler"),
        ("Adler, Anna (Gast)", "Anna Adler"),
        ("Bernd Winter (he/him)", "Bernd Winter"),
        ("Winter, Minister", "Winter, Minister"),
        ("Anna Adler (SPD)", "Anna Adler (SPD)"),
    ],
)
def test_a_name_is_turned_and_a_remark_left_away(label, name):
    assert spoken_name(label) == name


def test_a_press_conference_of_the_government():
    record = one(
        "REGIERUNGSPRESSEKONFERENZ\n\nSTS Adler (BReg): Guten Tag. Die Mieten steigen.\n\n"
        "ZUSATZFRAGE WOLF: Warum steigen sie?\n\nKRÜGER (BMWSB): Das wird gerade geprüft.\n\n"
        "VORS. BRAND: Gibt es weitere Fragen?\n\nKRÜGER (BMWSB): Nein."
    )
    voices = [(turn.speaker, turn.role, turn.party, turn.kind) for turn in record.turns]
    assert voices[:4] == [
        ("Adler", "STS, BReg", "", TurnKind.SPEECH),
        ("Wolf", "", "", TurnKind.SPEECH),
        ("Krüger", "BMWSB", "", TurnKind.SPEECH),
        ("Brand", "VORS.", "", TurnKind.CHAIR),
    ]


TTML = """<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter"
 xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="de" {time}><head><styling>
<style xml:id="white" tts:color="#ffffff"/><style xml:id="cyan" tts:color="#00ffff"/></styling>
</head><body><div>{words}</div></body></tt>"""
COLOURS = """<p xml:id="s1" begin="00:00:02.000" end="00:00:05.000"><span style="white">Die Mieten
</span><br/><span style="white">steigen.</span></p><p xml:id="s1" begin="00:00:05.000"
 end="00:00:08.000"><span style="white">Sehr.</span><br/><span style="cyan">Nein.</span></p>"""


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("x.xml", TTML.format(time="", words=COLOURS)),
        ("x.vtt", "WEBVTT\n\n00:02.000 --> 00:05.000\n<c.white>Die Mieten</c>\n<c.white>steigen.</c>"
         "\n\n00:05.000 --> 00:08.000\n<c.white>Sehr.</c>\n<c.cyan>Nein.</c>\n"),
        ("x.srt", "1\n00:00:02,000 --> 00:00:05,000\nDie Mieten\nsteigen.\n\n2\n00:00:05,000 --> "
         "00:00:08,000\nSehr.\n<font color=\"#00ffff\">Nein.</font>\n"),
    ],
)  # fmt: skip
def test_another_colour_is_another_voice(name, text):
    """European broadcasters tell speakers apart by nothing else."""
    assert said(one(text, name)) == [("", "Die Mieten steigen. Sehr."), ("", "Nein.")]


def test_a_voice_in_the_words_ends_where_the_colour_changes():
    text = (
        "1\n00:00:02,000 --> 00:00:05,000\n<font color=\"#ffff00\">ANNA: Rents rose.</font>\n\n"
        "2\n00:00:05,000 --> 00:00:08,000\n<font color=\"#00ffff\">Never.</font>\n"
    )  # fmt: skip
    assert said(one(text, "x.srt")) == [("ANNA", "Rents rose."), ("", "Never.")]


def test_a_tape_that_counts_from_ten_o_clock_begins_at_nought():
    words = '<p begin="10:00:02:00" end="10:00:04:00">Die Mieten steigen.</p>'
    record = one(TTML.format(time='ttp:timeBase="smpte" ttp:frameRate="25"', words=words), "x.xml")
    assert (record.turns[0].offset, record.turns[0].until) == (2.0, 4.0)


def test_a_remark_behind_a_label_and_a_number_in_it_end_the_voice_before():
    text = "".join(
        f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{words}\n\n"
        for n, words in enumerate(
            ["ANNA: Rents rose.", "BERND [off-screen]: Never!", "MAN #1: Hear, hear."], 1
        )
    )
    assert said(one(text, "x.srt")) == [
        ("ANNA", "Rents rose."),
        ("Bernd", "Never!"),
        ("Man #1", "Hear, hear."),
    ]


def test_who_made_the_captions_says_nothing_in_them():
    text = "1\n00:00:01,000 --> 00:00:02,000\nANNA: Rents rose.\n\n2\n00:00:03,000 --> 00:00:04,000\nSubtitles by Lindenau Media\n"
    record = one(text, "x.srt")
    assert said(record) == [("ANNA", "Rents rose.")]
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == ["Subtitles by Lindenau Media"]


WORD = {"alternatives": [{"content": "Rents"}], "type": "pronunciation", "speaker_label": "spk_0"}
STOP = {"alternatives": [{"content": "."}], "type": "punctuation", "speaker_label": "spk_0"}


@pytest.mark.parametrize(
    "found",
    [
        {"utterances": [{"speaker": "A", "text": "Rents.", "start": 500, "end": 1500}],
         "language_code": "en_us"},
        {"results": {"utterances": [
            {"speaker": 0, "transcript": "Rents.", "start": 0.5, "end": 1.5}]}},
        {"monologues": [{"speaker": 0, "elements": [
            {"type": "text", "value": "Rents", "ts": 0.5, "end_ts": 1.5},
            {"type": "punct", "value": "."}]}]},
        {"jobName": "j", "results": {"transcripts": [{"transcript": "Rents."}],
         "items": [{**WORD, "start_time": "0.5", "end_time": "1.5"}, STOP]}},
        {"transcription": [{"timestamps": {"from": "00:00:00,500", "to": "00:00:01,500"},
         "text": " Rents."}]},
    ],
    ids=["milliseconds", "nested", "elements", "words and signs", "timestamps"],
)  # fmt: skip
def test_what_speech_services_return_is_read_in_seconds(found):
    record = one(json.dumps(found), "x.json")
    (turn,) = record.turns
    assert (record.text[slice(*turn.span)], turn.offset) == ("Rents.", 0.5)
    assert not turn.speaker or is_unnamed(turn.speaker)


def test_names_of_a_podcast_page_may_stand_in_a_paragraph():
    page = (
        "<html><body><p><cite>Anna:</cite><time>0:02</time></p><p>Rents rose.</p>"
        "<p><cite>Bernd:</cite><time>0:15</time></p><p>Never.</p></body></html>"
    )
    assert said(one(page, "x.html")) == [("Anna", "Rents rose."), ("Bernd", "Never.")]


CUES = list(zip(
    (0, 4, 9, 12), ("Guten Abend.", "Wir bauen 300", "Wohnungen.", "Das ist so."), strict=True
))  # fmt: skip


@pytest.mark.parametrize(
    ("name", "line", "above"),
    [
        ("x.txt", "0:{0:02}\n{1}\n", "Ansprache\n"),
        ("x.txt", "0:{0:02}\n{0} seconds\n{1}\n", ""),
        ("x.txt", "0:{0:02} {1}\n", "Ansprache\n"),
        ("x.txt", "[00:{0:02}.000 --> 00:{0:02}.900]  {1}\n", ""),
        ("x.sbv", "0:00:{0:02}.000,0:00:{0:02}.900\n{1}\n\n", ""),
        ("x.lrc", "[00:{0:02}.00]{1}\n", "[ti:Ansprache]\n[by:Nobody]\n"),
    ],
    ids=["copied", "read-out", "in-a-line", "whisper", "sbv", "lyrics"],
)
def test_times_of_a_recording_without_names_are_no_words(name, line, above):
    record = one(above + "".join(line.format(*cue) for cue in CUES), name)
    assert " ".join(record.text.split()) == "Guten Abend. Wir bauen 300 Wohnungen. Das ist so."
    assert (record.turns[0].speaker, record.turns[0].offset) == ("", 0.0)
    assert [seconds for _, seconds in record.turns[0].times] == [0.0, 4.0, 9.0, 12.0]
    assert record.title == ("Ansprache" if above else record.title)


def test_times_of_a_clock_stay_in_the_text():
    night = "00:05\nDie Wahl ist vorbei.\n\n00:45\nErste Zahlen.\n\n01:10\nMehr davon.\n"
    assert one(night).text == night.strip()
    falling = "0:12\nDas ist so.\n0:09\nWohnungen.\n0:00\nGuten Abend.\n"
    assert one(falling).text == falling.strip()


TALK = "ANNA ADLER: I say we build.\nBERT BERG: I do not.\n" * 3


def test_notes_for_editors_are_no_transcript():
    (record,) = read(f"It rained.\n\nEditorial contacts\n{TALK}".encode())
    assert (record.text, record.turns) == ("It rained.", ())
    with pytest.raises(NoTextError):
        read(f"Editorial contacts\n{TALK}".encode())


def test_a_time_inside_of_a_song_begins_no_words():
    (record,) = read(f"{TALK}ANNA ADLER: ♪ La [00:10:00] la ♪ I sing.\n".encode())
    assert said(record)[-1] == ("Anna Adler", "I sing.")


def test_one_turn_may_have_any_number_of_times():
    """Each is looked up; else this takes minutes."""
    words = "[00:00:01] so we say " * 30_000
    (record,) = read(f"{TALK}ANNA ADLER: {words}\n".encode())
    assert len(record.turns[-1].times) == 30_000
