"""TTML as Apple writes it for podcasts and songs: times of the recording, and a span for each word."""

import pytest

from intake import read
from intake.turns import extract_turns

from ..turns_of import said

HEAD = """<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"
 xmlns:podcasts="http://podcasts.apple.com/transcript-ttml-internal" podcasts:timing="word"
 xml:lang="en"><head><metadata><ttm:agent type="person" xml:id="SPEAKER_1"/>
<ttm:agent type="person" xml:id="SPEAKER_2"/></metadata></head>
<body dur="2:24.000"><div begin="0.239" end="2:20.0">"""


def sentence(begin, end, *words):
    spans = "".join(f'<span podcasts:unit="word" begin="{begin}">{word}</span>' for word in words)
    return f'<span podcasts:unit="sentence" begin="{begin}" end="{end}">{spans}</span>'


def paragraph(agent, begin, *sentences):
    return f'<p begin="{begin}" end="2:20.0" ttm:agent="{agent}">{"".join(sentences)}</p>'


def one(*paragraphs):
    [record] = read(f"{HEAD}{''.join(paragraphs)}</div></body></tt>".encode(), name="a.ttml")
    return record


RECORD = (
    paragraph(
        "SPEAKER_1",
        "0.239",
        sentence("0.239", "2.5", "We", "never", "paid."),
        sentence("2.6", "1:04.2", "Not", "once."),
    ),
    paragraph("SPEAKER_2", "1:05.0", sentence("1:05.0", "1:07", "Really?")),
)


def test_words_are_parted_and_sentences_have_the_times_of_the_recording():
    record = one(*RECORD)
    assert said(record) == [
        ("SPEAKER_1", "We never paid. Not once."),
        ("SPEAKER_2", "Really?"),
    ]
    first, second = record.turns
    assert [seconds for _, seconds in first.times] == [0.239, 2.6]
    assert (first.until, second.offset) == (64.2, 65.0)


def test_speakers_that_are_numbered_are_nobody_by_name():
    assert [each.resolved_speaker for each in extract_turns(one(*RECORD)).statements] == [None] * 2


@pytest.mark.parametrize("role", ["x-translation", "x-roman"])
def test_a_translation_beside_the_words_is_not_said(role):
    song = """<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"
 xmlns:itunes="http://music.apple.com/lyric-ttml-internal" itunes:timing="Word"><body>
<div begin="7.4" end="9"><p begin="7.4" end="9"><span begin="7.4">Ei</span><span begin="7.6">ne</span>
<span begin="7.8">Stadt</span><span ttm:role="ROLE" xml:lang="en">A town</span></p></div></body></tt>"""
    [record] = read(song.replace("ROLE", role).encode(), name="a.ttml")
    assert record.text == "Eine Stadt"
    assert record.turns[0].offset == 7.4
