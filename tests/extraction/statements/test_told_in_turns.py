"""What somebody else is told to say inside the turns of a transcript or chat."""

import pytest

from extraction import extract


def told(text, language):
    return [
        (text[s.begin : s.end], s.resolved_speaker)
        for s in extract(text, language).statements
        if s.reasons[0].rule != "speech, colon"
    ]


@pytest.mark.parametrize(
    ("language", "text", "inner"),
    [
        (
            "de",
            "[00:03] BERG: Guten Abend. Die Bahn sagt, der Zug fahre im August.\n",
            [("der Zug fahre im August", "Bahn")],
        ),
        (
            "de",
            "[12.03.25, 19:02] Jana: Die Schule fordert mehr Geld. Wer zahlt das?\n",
            [("Die Schule fordert mehr Geld.", "Schule")],
        ),
        (
            "en",
            "[00:03] BERG: Good evening. The county says the dam is safe.\n",
            [("the dam is safe", "county")],
        ),
        (
            "en",
            "[18:43] Bram: Good. Garvey told me he won't back down.\n",
            [("he won't back down", "Garvey")],
        ),
    ],
)
def test_what_others_say_inside_a_turn_is_told(language, text, inner):
    assert told(text, language) == inner


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "[00:03] BERG: Wir fordern mehr Geld.\n"),
        ("de", "[00:03] BERG: Hat die Bahn das Geld gefordert?\n"),
        ("de", "[00:03] BERG: Ich sage, das hilft niemandem.\n"),
        ("en", "[00:03] BERG: Good evening. Mr. Lund, thank you for being here.\n"),
        ("en", "[00:03] BERG: I say it helps nobody.\n"),
    ],
)
def test_what_the_turn_says_itself_is_told_once(language, text):
    assert told(text, language) == []


def test_what_somebody_told_somebody_else_is_told_by_whose_turn_it_is():
    text = "[00:03] Berg: It is not. I told the board that the gates leak.\n"
    assert told(text, "en") == [("that the gates leak", "Berg")]


def test_a_turn_with_a_call_inside_is_found_once_in_an_interview_too():
    text = (
        "HOOVER: That is good. (LAUGHTER) We are glad.\n\nQUILL: So which is it?\n\n"
        "HOOVER: I stand by what I said."
    )
    found = [s for s in extract(text, "en").statements if s.resolved_speaker == "HOOVER"]
    assert [[text[slice(*part)] for part in s.quote] for s in found] == [
        ["That is good.", "We are glad."],
        ["I stand by what I said."],
    ]
