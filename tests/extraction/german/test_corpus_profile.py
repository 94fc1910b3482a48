"""What the ``corpus`` profile leaves out or tells otherwise, counted on what the annotators of the German
news quotation corpus mark, and what the desk has of the same sentence.
"""

import pytest

from extraction import extract

_WITHIN = (
    "Laut Polizei ist die Feier, zu der der Verein aufgerufen hatte, „weitgehend ruhig“ verlaufen."
)


def _told(text, profile):
    return [
        [" ".join(text[slice(*span)] for span in spans) for spans in (s.quote, s.speaker)]
        for s in extract(text, "de", profile=profile).statements
    ]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Die Werft hatte den Bau im Mai angekündigt.", "Die Werft"),
        ("Zuvor hatte der Rat einen Umbau gefordert.", "der Rat"),
    ],
)
def test_acts_of_before_are_for_the_desk_alone(sentence, speaker):
    assert _told(sentence, "desk") == [[sentence, speaker]]
    assert _told(sentence, "corpus") == []


def test_an_act_told_in_the_perfect_is_for_both():
    sentence = "Die Werft hat den Bau angekündigt."
    assert _told(sentence, "corpus") == _told(sentence, "desk") == [[sentence, "Die Werft"]]


def test_words_inside_of_what_a_source_tells_are_the_source_s_in_the_corpus():
    assert ["„weitgehend ruhig“", "Polizei"] in _told(_WITHIN, "corpus")


def test_hearsay_of_nobody_is_for_the_desk_alone():
    sentence = "Drei Gäste sollen im Keller gestorben sein."
    assert _told(sentence, "desk") == [[sentence, ""]]
    assert _told(sentence, "corpus") == []


def test_hearsay_that_is_given_to_nobody_by_name_is_for_both():
    text = "Anwältin Rieke Holm sagte, der Ladner schweige. Er soll Geld genommen haben."
    told = ["Er soll Geld genommen haben.", ""]
    assert told in _told(text, "desk")
    assert told in _told(text, "corpus")
