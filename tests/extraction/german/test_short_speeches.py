"""Words without a verb are said as well when a frame follows: »„Unsinn“, sagte er«. And what stands
behind a colon.
"""

import pytest

from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    ("text", "quote", "speaker", "cue"),
    [
        ("„Ein Tag für den Wald“, sagte Petra Sommer.", "„Ein Tag für den Wald“", "Petra Sommer", "sagte"),
        ("„Unsinn“, sagte Petra Sommer.", "„Unsinn“", "Petra Sommer", "sagte"),
        ("»Natürlich«, antwortete die Wirtin.", "»Natürlich«", "die Wirtin", "antwortete"),
        ("„Kein Kommentar“, so der Sprecher.", "„Kein Kommentar“", "der Sprecher", "so"),
        ("„Ein schwarzer Tag“, hieß es bei der Gewerkschaft.", "„Ein schwarzer Tag“", "der Gewerkschaft", "hieß es"),
        ("„Unsinn“, sagt Petra Sommer, „alles Unsinn.“", "„Unsinn“ … „alles Unsinn.“", "Petra Sommer", "sagt"),
    ],
)  # fmt: skip
def test_words_without_a_verb_in_front_of_their_frame_are_a_speech(text, quote, speaker, cue):
    found = only(text)
    assert (found.type, found.quote, found.speaker, found.cue) == ("Direct", quote, speaker, cue)


@pytest.mark.parametrize(
    "text",
    [
        "„Tatort“, „Polizeiruf“ und „Die Chefin“ laufen weiter.",
        "„Freiheit“, so heißt das Stück.",
        "„Freiheit“, so lautet das Motto.",
    ],
)
def test_names_in_front_of_a_comma_are_none(text):
    assert found_in(text) == []


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Das Management bestätigte: Die Reise ist abgesagt!", "Die Reise ist abgesagt"),
        ("Die Polizei teilte mit: Der Fahrer ist gefunden.", "Der Fahrer ist gefunden"),
        (
            "Die Leiterin warnt: Wer jetzt spare, riskiere einen Rückfall.",
            "Wer jetzt spare, riskiere einen Rückfall",
        ),
    ],
)
def test_what_stands_behind_the_colon_of_a_verb_of_speech_is_told(text, quote):
    found = only(text)
    assert (found.type, found.quote) == ("Indirect", quote)


def test_a_solution_that_was_found_tells_nothing_behind_its_colon():
    assert found_in("Die Nachbarn haben eine Lösung gefunden: Der Zaun bleibt stehen.") == []


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        (
            "Wie aus seinem Umfeld verlautete, will der Minister bleiben.",
            "seinem Umfeld",
            "Wie … verlautete",
        ),
        (
            "Wie es aus Kreisen der Partei hieß, will der Minister bleiben.",
            "Kreisen der Partei",
            "Wie es … hieß",
        ),
        ("Wie es in dem Bericht heißt, fehlt das Geld.", "dem Bericht", "Wie es … heißt"),
    ],
)
def test_what_comes_out_of_a_circle_or_a_document(text, speaker, cue):
    found = only(text)
    assert (found.speaker, found.cue) == (speaker, cue)


def test_the_end_of_another_verb_is_no_particle_of_the_verb_of_speech():
    assert only("„Die da oben“, sagt Jan Otten und winkt ab.").cue == "sagt"


def test_what_leads_to_the_colon_is_not_told_with_what_stands_behind_it():
    found = only(
        "Rückhalt bekam er vom Verein: Man unterstütze die Forderung, ließ die Vorsitzende wissen."
    )
    assert found.quote == "Man unterstütze die Forderung"


def test_a_question_is_told_behind_a_colon():
    assert (
        only("Richterin Holm hakte nach: Warum sie geblieben sei?").quote
        == "Warum sie geblieben sei"
    )


def test_a_dash_parts_two_speeches():
    whole, short = found_in(
        "„Das Werk schließt zum Jahresende.“ – „Eine Katastrophe“, sagte die Betriebsrätin."
    )
    assert (whole.speaker, whole.cue) == ("", "")
    assert (short.quote, short.speaker) == ("„Eine Katastrophe“", "die Betriebsrätin")


def test_who_or_what_begins_what_is_told_before_its_frame():
    found = only(
        "Wer mitregieren wolle, müsse Verantwortung tragen, sagte die Vorsitzende in Kiel."
    )
    assert (found.quote, found.rule) == (
        "Wer mitregieren wolle, müsse Verantwortung tragen",
        "verb behind",
    )
    assert found_in("Wie es weitergeht, weiß niemand.") == []


@pytest.mark.parametrize(
    ("text", "speaker", "quote"),
    [
        ("Bankchef Jan Nagler bremste: Es sei zu früh.", "Bankchef Jan Nagler", "Es sei zu früh"),
        ("Der Verein blieb hart: Er zahle nichts.", "Der Verein", "Er zahle nichts"),
        (
            "Am Morgen hatte ein Vater Alarm geschlagen: Sein Kind habe geklagt.",
            "ein Vater",
            "Sein Kind habe geklagt",
        ),
    ],
)
def test_the_subjunctive_behind_a_colon_is_told_by_whoever_stands_before_it(text, speaker, quote):
    found = only(text)
    assert (found.type, found.speaker, found.quote) == ("Indirect", speaker, quote)
