"""Minutes, transcripts, chats and headlines, where who speaks is named before a colon."""

import pytest

from extraction import extract

MINUTES = """\
Council of Brackwater

The Chair (Cllr Moira Quill): I open the debate on the library.

Cllr Ben Asher (Labour): The library has not had a new roof since 1971. (Interruption by Cllr Stott: Nonsense!)

Ms Ida Farrant, treasurer: The reserves are low, not gone. (Applause)

The motion was carried by twelve votes to nine.
"""
TRANSCRIPT = """\
[00:00:12] MARCUS OYELARAN, TRANSIT CHIEF: Glad to be with you.

[00:00:15] HARROW: Your own engineers say the tunnel leaks. Is it safe?
"""
CHAT = """\
9:04 p.m. – Kai: My train stood in that tunnel for an hour
9:05 p.m. – Mel R.: same here, no announcement at all
"""
PAPER = """\
Abstract: In this paper, we propose three operators.

Swap operator (Listing 3): It exchanges the coordinates of a geometry.
"""


def turns(text):
    return [
        (text[slice(*s.speaker[0])], text[slice(*s.quote[0])])
        for s in extract(text, "en").statements
    ]


def test_minutes_are_read_by_their_labels():
    assert turns(MINUTES) == [
        ("The Chair (Cllr Moira Quill)", "I open the debate on the library."),
        ("Cllr Ben Asher", "The library has not had a new roof since 1971."),
        ("Cllr Stott", "Nonsense!"),
        ("Ms Ida Farrant, treasurer", "The reserves are low, not gone."),
    ]


def test_a_function_behind_the_name_belongs_to_the_label():
    assert turns(TRANSCRIPT) == [
        ("MARCUS OYELARAN, TRANSIT CHIEF", "Glad to be with you."),
        ("HARROW", "Your own engineers say the tunnel leaks. Is it safe?"),
    ]


def test_messages_without_full_stops_are_parted_by_their_times():
    assert turns(CHAT) == [
        ("Kai", "My train stood in that tunnel for an hour"),
        ("Mel R.", "same here, no announcement at all"),
    ]


def test_labels_of_a_paper_name_nobody():
    assert turns(PAPER) == []


@pytest.mark.parametrize(
    ("headline", "who"),
    [("Police: Coast road stays closed", "Police"), ("Cooking: Ten soups", None)],
)
def test_a_headline_says_who_says_it(headline, who):
    text = f"{headline}\n\nThe storm had come at night. Nobody was hurt. It was Sunday."
    assert [s.resolved_speaker for s in extract(text, "en").statements] == ([who] if who else [])


def test_the_second_of_two_labels_in_a_list_is_said_too():
    text = "Mayor Ida Voss called him a “true friend of the town” and a “great teller of tales”."
    (found,) = extract(text, "en").statements
    assert text[slice(*found.speaker[0])] == "Mayor Ida Voss"
    assert [text[slice(*piece)] for piece in found.quote] == [
        "“true friend of the town”",
        "“great teller of tales”",
    ]
