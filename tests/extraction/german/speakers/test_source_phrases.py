"""Sources that a phrase names, not a verb: how far the phrase reaches, and what it vouches for."""

import pytest

from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    ("sentence", "speaker", "cue"),
    [
        ("Die Brauerei will Gerüchten zu Folge umziehen.", "Gerüchten", "zu Folge"),
        (
            "Mit Schnaps nimmt die Bande Schätzungen zufolge Millionen ein.",
            "Schätzungen",
            "zufolge",
        ),
        (
            "Den Behörden in Mandau zufolge wurden zwei Boote gefunden.",
            "Den Behörden in Mandau",
            "zufolge",
        ),
        ("Der Damm hält nach Expertenmeinung noch zehn Jahre.", "Expertenmeinung", "nach"),
        (
            "Nach einer Stellungnahme des Vereins bleibt das Bad offen.",
            "einer Stellungnahme des Vereins",
            "Nach",
        ),
        (
            "Der Umbau kommt nach Ansicht der Leiterin, Vera Lohse, zu spät.",
            "Ansicht der Leiterin, Vera Lohse",
            "nach",
        ),
        ("Der Sieg wurde laut Radio Nord von tausend Gästen gefeiert.", "Radio Nord", "laut"),
        (
            "Der Verein geht nach ersten Schätzungen von Kosten in Höhe von zwei Millionen aus.",
            "ersten Schätzungen",
            "nach",
        ),
    ],
)
def test_the_source_is_the_whole_phrase_and_no_more(sentence, speaker, cue):
    found = only(sentence)
    assert (found.speaker, found.cue) == (speaker, cue)


def test_all_that_stands_before_the_verb_belongs_to_the_frame():
    found = only(
        "Nach Angaben von Jan Otten, dem Leiter des Amtes, der gestern kam, fehlen zwei Boote."
    )
    assert found.quote == "fehlen zwei Boote"
    assert found.frame == "Nach Angaben von Jan Otten, dem Leiter des Amtes, der gestern kam,"


def test_a_source_in_a_later_main_clause_vouches_for_that_clause_only():
    found = only("Die Häfen bleiben zu, jedoch wurde laut Polizei niemand verletzt.")
    assert found.quote == "jedoch wurde … niemand verletzt"


def test_a_relative_clause_behind_a_noun_of_speech_tells_what_it_says():
    found = only("Es gibt Berichte, nach denen das Werk schließt.")
    assert (found.quote, found.speaker, found.cue) == ("das Werk schließt", "denen", "nach")
    assert found_in("Es gibt Tage, nach denen man müde ist.") == []


def test_a_source_inside_what_somebody_says_is_a_statement_of_its_own():
    outer, inner = found_in(
        "Der Sprecher sagte, nach ersten Erkenntnissen habe ein Kind gezündelt."
    )
    assert (outer.speaker, inner.speaker) == ("Der Sprecher", "ersten Erkenntnissen")
    assert inner.quote == "habe ein Kind gezündelt"


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (
            "Nach Schätzungen französischer Behörden lebten dort tausend Menschen.",
            "Schätzungen französischer Behörden",
        ),
        ("Nach einem Plan der Stadt müssen alle Schulen sparen.", "einem Plan der Stadt"),
        (
            "Nach einer Veröffentlichung im Fachblatt schrumpft der Gletscher.",
            "einer Veröffentlichung im Fachblatt",
        ),
        ("Der Wirt war nach eigenem Bekunden eingeweiht.", "Der Wirt"),
    ],
)
def test_a_source_is_named_to_its_end(sentence, speaker):
    assert only(sentence).speaker == speaker


@pytest.mark.parametrize(
    "sentence",
    [
        "Nach der Veröffentlichung des Berichts kam es zu Protesten.",
        "Nach der Nachricht vom Rücktritt stiegen die Kurse.",
        "Die Halle ist nach wie vor leer.",
    ],
)
def test_what_comes_after_something_in_time_has_no_source(sentence):
    assert found_in(sentence) == []


def test_a_source_in_a_relative_clause_vouches_for_all_of_it():
    found = only("Es war ein Mann, der laut Polizei log und betrog.")
    assert found.quote == "der … log und betrog"


def test_what_something_goes_by_is_no_source():
    assert found_in("Alle Parteien sind gemäß ihrer Stärke im Rat vertreten.") == []
    assert only("Gemäß Gesetzentwurf steigt der Beitrag.").speaker == "Gesetzentwurf"


def test_who_is_named_behind_the_words_says_what_a_paper_has():
    first, second = found_in(
        "In dem Brief heißt es: „Der Kran bleibt“, so Sprecherin Ina Korn. „Wir warten.“"
    )
    assert first.speaker == second.speaker == "Sprecherin Ina Korn"
