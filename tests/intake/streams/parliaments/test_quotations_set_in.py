"""Quotations that minutes set into paragraphs of their own: found inside the speech, and nobody's
by name where the line before names nobody.
"""

import pytest

from intake import read
from intake.record_json import turn_as_json, turns_from
from intake.turns import extract_turns

from .test_bundestag import ADLER, item, minutes, speech

WORDS = "Die Mieten sind in zehn Jahren um vierzig Prozent gestiegen."


def found_in(*paragraphs):
    """(quote, speaker) of each statement of a speech of such paragraphs, (style, words) each."""
    marked = "".join(f'<p klasse="{style}">{words}</p>' for style, words in paragraphs)
    (record,) = read(minutes(item(speech(ADLER, marked))))
    return [
        (" … ".join(record.text[slice(*span)] for span in each.quote), each.resolved_speaker)
        for each in extract_turns(record).statements
    ]


def test_it_is_whoever_the_line_before_names():
    found = found_in(
        ("J_1", "Der Minister Bernd Krüger hat im Mai geschrieben:"),
        ("Z", WORDS),
        ("J", "Das ist die Lage, über die wir reden müssen."),
    )
    assert (WORDS, "Bernd Krüger") in found
    own = [words for words, name in found if name == "Anna Adler"]
    assert own
    assert not any(WORDS in words for words in own)


@pytest.mark.parametrize(
    "before",
    [
        "Ich habe Ihnen heute etwas aus dem Brief einer Bürgerin mitgebracht.",
        "Bernd Krüger ist heute leider nicht hier. Ich lese Ihnen etwas vor.",
        "Ich zitiere:",
    ],
)
def test_it_is_nobodys_by_name_where_the_line_before_names_nobody(before):
    found = found_in(("J_1", before), ("Z", WORDS), ("J", "Das ist die Lage in unserem Land."))
    assert [name for words, name in found if words == WORDS] == [None]


def test_it_is_the_text_that_the_line_before_names():
    before = "Im Koalitionsvertrag steht dazu:"
    found = found_in(("J_1", before), ("Z", WORDS), ("J", "Das ist die Lage in unserem Land."))
    assert (WORDS, "Koalitionsvertrag") in found


def test_several_paragraphs_are_one_quotation():
    more = "Niemand hat etwas dagegen getan."
    found = found_in(
        ("J_1", "Der Minister Bernd Krüger hat im Mai geschrieben:"),
        ("Z", WORDS),
        ("Z", more),
        ("J", "Das ist die Lage, über die wir reden müssen."),
    )
    assert [words for words, name in found if name == "Bernd Krüger"] == [f"{WORDS}\n\n{more}"]


def test_it_may_be_the_last_that_a_speaker_reads_out():
    found = found_in(("J_1", "Der Minister Bernd Krüger hat im Mai geschrieben:"), ("Z", WORDS))
    assert (WORDS, "Bernd Krüger") in found


def test_the_desk_keeps_it_with_the_speech():
    (record,) = read(
        minutes(
            item(speech(ADLER, f'<p klasse="J_1">Der Vertrag sagt:</p><p klasse="Z">{WORDS}</p>'))
        )
    )
    (turn,) = turns_from([turn_as_json(turn) for turn in record.turns])
    assert [record.text[slice(*span)] for span in turn.read_out] == [WORDS]
