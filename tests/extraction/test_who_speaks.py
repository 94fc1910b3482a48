"""Who of those named around a cue speaks, and whose voice further sentences carry."""

import pytest

from .found import found_in, only


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Die Zahl der Verletzten bezifferte die Feuerwehr mit dreizehn.", "die Feuerwehr"),
        ("Monatelang haben die Behörden abgestritten, dass Türen klemmen.", "die Behörden"),
        ("Die Behörde bezifferte die Zahl der Verletzten mit dreizehn.", "Die Behörde"),
        ("Der Ausschuss tagte lange, die Leiterin, Eva Roth, sagte, man komme voran.", "die Leiterin, Eva Roth"),
        ("Der Pfarrer kam, lobte den Chor und sagte, er komme wieder.", "Der Pfarrer"),
        ("„Das dauert“, sagte der Pilot laut Abendzeitung.", "der Pilot"),
        ("Nach Angaben der Polizei sagte der Fahrer: „Ich war müde.“", "der Fahrer"),
    ],
)
def test_the_one_who_can_speak_is_the_speaker(sentence, speaker):
    assert speaker in [found.speaker for found in found_in(sentence)]


def test_with_its_particle_it_is_another_verb():
    assert found_in("Der Landrat forderte gestern Hilfstruppen an.") == []
    assert only("Der Landrat forderte gestern Hilfstruppen.").type == "Reported"


def test_quoted_words_that_are_the_object_are_the_statement_not_the_sentence():
    found = only("Meteorologen warnen vor einem „sehr heftigen Sturm“.")
    assert (found.type, found.quote, found.speaker) == ("Direct", "„sehr heftigen Sturm“", "Meteorologen")


def test_a_passive_name_without_an_agent_is_nobodys_judgement():
    assert found_in("Der Strom, der als „Nordstrom“ bezeichnet wird, ist kalt.") == []


def test_whoever_opens_the_paragraph_is_the_voice_of_its_subjunctive():
    text = "Der Trainer klagte, das Tor sei gültig.\n\nMinisterin Uta Lohse nahm dazu Stellung. Das Gesetz komme bald."
    assert found_in(text)[-1].speaker == "Ministerin Uta Lohse"


def test_what_cannot_speak_carries_no_voice():
    text = "Die Ministerin sagte, das Gesetz komme. Die Verträge sehen eine Frist vor. Sie ende im Mai."
    assert found_in(text)[-1].speaker == "Die Ministerin"
