"""What is told in the indicative, with neither »dass« nor subjunctive, and how it is seen."""

import pytest

from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    ("sentence", "quote", "speaker"),
    [
        (
            "Das Gericht in Brenz hat entschieden: Die Ämter können ihn nicht belangen.",
            "Die Ämter können ihn nicht belangen",
            "Das Gericht in Brenz",
        ),
        (
            "Später sagte Ministerin Kohl vor der Presse, der Papst aus Brenz „ist und bleibt klug“.",
            "der Papst aus Brenz „ist und bleibt klug“",
            "Ministerin Kohl",
        ),
        (
            "Aus der Regierung ist zu hören, der Händler habe die Filme bestellt.",
            "der Händler habe die Filme bestellt",
            "der Regierung",
        ),
    ],
)
def test_a_clause_behind_a_verb_of_speech_is_told(sentence, quote, speaker):
    found = found_in(sentence)[0]
    assert (found.type, found.quote, found.speaker) == ("Indirect", quote, speaker)


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Ämter haben eine Lösung gefunden: Der Zaun wird versetzt.",
        "Die Sieger stehen nach Punkten fest: Es gewinnt der Club.",
    ],
)
def test_a_colon_alone_tells_nothing(sentence):
    assert found_in(sentence) == []


def test_a_frame_in_the_middle_keeps_both_parts_of_what_is_told():
    found = found_in(
        "Sie sei „ganz geschockt“ über den Sturm, sagte die Königin, ihre „Gedanken sind bei allen“."
    )[0]
    assert found.quote.startswith("Sie sei")
    assert only("Er kam spät, sagte sie.").speaker == "sie"
