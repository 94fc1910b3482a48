"""Verbs of speech that stand behind the words said, and clauses that only look like it."""

import pytest

from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    ("sentence", "quote", "speaker", "cue"),
    [
        (
            "Der Hof sei zu klein, so bestätigt das Gericht.",
            "Der Hof sei zu klein",
            "das Gericht",
            "bestätigt",
        ),
        (
            "Der Kran bleibt einen Tag länger stehen, das entschied die Stadt Ahlen.",
            "Der Kran bleibt einen Tag länger stehen",
            "die Stadt Ahlen",
            "entschied",
        ),
        (
            "Das Risiko ist, so betonen die Ärzte, bei Kindern kleiner.",
            "Das Risiko ist … bei Kindern kleiner",
            "die Ärzte",
            "betonen",
        ),
    ],
)
def test_so_and_das_may_lead_the_verb_behind_the_words(sentence, quote, speaker, cue):
    found = only(sentence)
    assert (found.quote, found.speaker, found.cue) == (quote, speaker, cue)


@pytest.mark.parametrize(
    "sentence",
    [
        "Wie es weitergeht, weiß niemand.",
        "Wie lange das Bad geschlossen bleibt, ist offen.",
        "Nach dem Krieg arbeitete sie im Hafen, fand dann eine neue Anstellung.",
        "Der Läufer lag vorn, hatte das Ziel jedoch nicht erkannt.",
        "Selbst wenn der Plan gelingt, droht ihm eine Geldstrafe.",
        "Es wird geprüft, ob die Frist abgelaufen ist.",
        "Es ist nicht bekannt, ob jemand verletzt wurde.",
        "Das Amt wollte nicht bestätigen, dass der Kran brennt.",
        "Die Ämter sind geschlossen, der Verkehr ruht.",
        "Seit Mai ist geplant, den Hof zu räumen.",
    ],
)
def test_nothing_is_told_where_nobody_behind_the_clause_can_tell_it(sentence):
    assert found_in(sentence) == []


def test_words_with_a_verb_before_the_marks_are_indirect_speech_around_a_quotation():
    whole, part = found_in(
        "Lang erklärte, ihr Büro sei „seit dem Sturm im Mai ohne Strom und ohne Wasser“."
    )
    assert (whole.type, whole.quote) == (
        "Indirect",
        "ihr Büro sei „seit dem Sturm im Mai ohne Strom und ohne Wasser“",
    )
    assert (part.type, part.quote) == (
        "Direct",
        "„seit dem Sturm im Mai ohne Strom und ohne Wasser“",
    )


@pytest.mark.parametrize(
    ("sentence", "quote"),
    [
        ("Der Minister wurde gefragt, ob er zurücktrete.", "ob er zurücktrete"),
        ("Das Amt bestätigte, dass der Kran brennt.", "dass der Kran brennt"),
        ("Die Fischer waren davon ausgegangen, dass der Damm hält.", "dass der Damm hält"),
        ("Nach Angaben des Vorsitzenden, Jan Otten, sei die Halle voll.", "sei die Halle voll"),
    ],
)
def test_what_is_asked_confirmed_or_vouched_for_is_told_once(sentence, quote):
    assert only(sentence).quote == quote


@pytest.mark.parametrize(
    ("behind", "speaker", "cue"),
    [
        ("So lobte die Trainerin Ada Berg ihre Leute.", "die Trainerin Ada Berg", "lobte"),
        (
            "Mit diesen Worten eröffnete der Wirt Emil Korn das Fest.",
            "der Wirt Emil Korn",
            "Mit diesen Worten eröffnete",
        ),
    ],
)
def test_a_sentence_that_tells_how_it_was_said_frames_the_speech_before_it(behind, speaker, cue):
    found = only(f"„Ihr seid gut!“ {behind}")
    assert (found.quote, found.speaker, found.cue) == ("„Ihr seid gut!“", speaker, cue)


def test_a_speech_that_has_its_frame_takes_no_other():
    first, second = found_in("„Ihr seid gut!“, sagte Berg. So lobte auch der Wirt das Team.")
    assert (first.speaker, second.speaker) == ("Berg", "der Wirt")
