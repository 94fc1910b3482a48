"""Judgements in quotation marks behind »als«, and whoever is quoted by others."""

import pytest

from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    ("sentence", "quote", "speaker", "cue"),
    [
        (
            "Der Trainer bezeichnete das Tor als „Glückstreffer“.",
            "„Glückstreffer“",
            "Der Trainer",
            "bezeichnete … als",
        ),
        (
            "Das Amt wies den Bericht als „falsch“ zurück.",
            "„falsch“",
            "Das Amt",
            "wies … als … zurück",
        ),
        (
            "Als „Geschenk“ bezeichnete die Leiterin den Fund.",
            "„Geschenk“",
            "die Leiterin",
            "Als … bezeichnete",
        ),
    ],
)
def test_a_judgement_behind_als_is_a_direct_quotation(sentence, quote, speaker, cue):
    found = only(sentence)
    assert (found.type, found.quote, found.speaker, found.cue) == ("Direct", quote, speaker, cue)


def test_as_what_somebody_works_is_no_judgement():
    assert found_in("Er arbeitet seit Mai als „Springer“ im Lager.") == []


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("„Wir bleiben hier“, zitiert die Zeitung den Pächter.", "den Pächter"),
        ("„Wir bleiben hier“, zitiert die Zeitung.", "die Zeitung"),
    ],
)
def test_whoever_is_quoted_speaks_not_whoever_quotes(sentence, speaker):
    assert only(sentence).speaker == speaker
