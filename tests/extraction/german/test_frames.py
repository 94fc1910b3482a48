"""How far the frame of a German statement reaches, and which words are its cue."""

import pytest

from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    ("sentence", "frame"),
    [
        ("Es war laut: „Wir gehen“, sagte Lang dem Sender.", ", sagte Lang dem Sender"),
        ("Der Rat tagte, die Leiterin sagte: „Wir bauen.“", "die Leiterin sagte:"),
        ("Der Pfarrer glaubt, dass es gelingt: „Wir bauen.“", "Der Pfarrer glaubt, … :"),
        ("Lang nannte den Plan „unreif“ und ging.", "Lang nannte den Plan"),
        ("Lang nannte den Plan „unreif“ und „ganz schlecht“.", "Lang nannte den Plan … und"),
    ],
)
def test_the_frame_is_the_clause_of_the_cue(sentence, frame):
    assert frame in [found.frame for found in found_in(sentence) if found.type == "Direct"]


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        ("Lang sagte dazu: „Wir bauen.“", "sagte"),
        ("Lang rief dazu auf, Wasser zu sparen.", "rief dazu auf"),
        ("Es wird befürchtet, dass der Damm bricht.", "Es wird befürchtet"),
        ("Die Firma beruft sich darauf, dass der Vertrag gilt.", "beruft sich darauf"),
        ("Lang eröffnete das Fest mit den Worten: „Wir bauen.“", "eröffnete … mit den Worten"),
    ],
)
def test_the_cue_is_the_verb_with_its_parts(sentence, cue):
    assert only(sentence).cue == cue


def test_wie_keeps_its_clause_though_commas_cut_its_subject_from_its_verb():
    found = only("Wie Jan Otten, Leiter des Hafenamtes, in Kiel mitteilte, fehlen zwei Boote.")
    assert (found.quote, found.speaker) == ("fehlen zwei Boote", "Jan Otten, Leiter des Hafenamtes")
    assert found.cue == "Wie … mitteilte"


def test_a_particle_behind_an_enumeration_still_belongs_to_the_verb():
    found = only(
        "Die Leiterin schlug dem Ausschuss für Bau, Umwelt und Verkehr vor, die Straße zu sperren."
    )
    assert found.frame == "Die Leiterin schlug dem Ausschuss für Bau, Umwelt und Verkehr vor,"


def test_words_quoted_in_a_further_sentence_hang_on_the_frame_before():
    first, _, quoted = found_in("Die Leiterin sagte, es fehle Geld. Das sei „ein echtes Unding“.")
    assert (quoted.quote, quoted.frame, quoted.cue) == ("„ein echtes Unding“", first.frame, "sagte")
