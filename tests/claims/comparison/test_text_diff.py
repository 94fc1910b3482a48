"""What a claim and its source share, and how a quotation drifted."""

import unicodedata

import pytest
from django.utils import translation
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from claims.comparison.facts import facts_in
from claims.comparison.text_diff import collate

GERMAN, ACROSS = ("de", "de"), ("de", "en")


@pytest.fixture(autouse=True)
def english():
    with translation.override("en"):
        yield


def marked(pieces, role):
    return [piece.text for piece in pieces if piece.role == role]


def same(claim, source, verbatim=True):
    return collate(claim, source, languages=GERMAN, verbatim=verbatim)


def across(claim, source):
    return collate(claim, source, languages=ACROSS, verbatim=False)


SAID = (
    "Wir bauen die Brücke noch in diesem Jahr. Das Geld ist da. Die Stadt zahlt die Hälfte der "
    "Kosten."
)


def test_a_faithful_quotation_is_marked_whole_and_noted_nowhere():
    found = same("„Wir bauen die Brücke noch in diesem Jahr“", SAID)
    assert marked(found.claim, "same") == ["Wir bauen die Brücke noch in diesem Jahr"]
    assert found.notes == []


@pytest.mark.parametrize(
    ("claim", "note"),
    [
        ("„Wir bauen die Brücke in diesem Jahr“", "Left out without a mark: “noch”."),
        (
            "„Wir bauen die Brücke nicht noch in diesem Jahr“",
            "A negation is in one of the texts only.",
        ),
        ("„Wir bauen die Brücke noch in diesem Sommer“", "“Sommer” is not in the source."),
        (
            "„Wir bauen die Brücke noch in diesem Jahr. Die Stadt zahlt die Hälfte“",
            "Left out without a mark: “Das Geld ist da”.",
        ),
        ("„Wir bauen die Schule noch in diesem Jahr“", "Instead of “Brücke” it says “Schule”."),
    ],
)
def test_drift_is_named(claim, note):
    assert note in same(claim, SAID).notes


def test_words_left_out_with_an_ellipsis_are_no_drift_but_are_marked():
    found = same("„Wir bauen die Brücke […] in diesem Jahr“", SAID)
    assert found.notes == []
    assert marked(found.source, "left-out") == ["noch"]


def test_two_passages_joined_over_a_sentence_are_named_as_such():
    source = (
        "Wir senken die Steuern für alle. Nein. Aber nur wenn das Geld reicht, senken wir sie im "
        "Mai."
    )
    (note,) = same("„Wir senken die Steuern für alle senken wir sie im Mai“", source).notes
    assert note.startswith("Joins two passages without a mark")


def test_what_only_shares_some_words_is_no_quotation_and_has_no_drift():
    found = same("„Der Hafen wird im Herbst für zwei Jahre geschlossen“", SAID)
    assert found.notes == []


def test_a_paraphrase_has_marks_but_no_drift():
    found = same("die Stadt werde die Brücke noch in diesem Jahr nicht bauen", SAID, verbatim=False)
    assert "die Brücke noch in diesem Jahr" in marked(found.claim, "same")
    assert found.notes == []


def test_between_languages_names_numbers_and_dates_are_shared():
    found = across(
        "dass Putin am 9. Juli 2017 zwei Millionen Euro und 1.500,5 Tonnen zugesagt habe",
        "On July 9, Putin promised two million euros and 1,500.5 tons, Berlin said.",
    )
    assert marked(found.claim, "fact") == ["Putin", "9. Juli", "zwei Millionen", "1.500,5"]
    assert marked(found.source, "fact") == ["July 9", "Putin", "two million", "1,500.5"]


def test_a_name_is_shared_inside_a_compound_and_with_its_genitive():
    found = across(
        "die Gruppe für Cyber-Sicherheit sei Trumps Idee", "A Cyber Security unit was Trump’s idea"
    )
    assert marked(found.claim, "fact") == ["Cyber", "Trumps"]


def test_a_word_that_begins_a_sentence_is_no_name():
    assert marked(across("Die Brücke hat Platz", "Die hat that was").claim, "fact") == []


@pytest.mark.parametrize("text", ["", "1.2.3.4", "9. Juli Juli 9", "٣ ٤", "²", "1" * 400, "„…“"])
def test_any_text_has_facts(text):
    assert all(text[fact.begin : fact.end] for fact in facts_in(text))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.text(max_size=80), st.text(max_size=80), st.booleans(), st.booleans())
def test_no_character_is_lost_or_doubled(claim, source, same_language, verbatim):
    found = collate(claim, source, languages=GERMAN if same_language else ACROSS, verbatim=verbatim)
    assert "".join(piece.text for piece in found.claim) == claim
    assert "".join(piece.text for piece in found.source) == source


@pytest.mark.parametrize(
    "source",
    [
        "Wir bauen die Brü-\ncke in Mün- chen noch heuer.",
        "Wir bauen die Brü\u00adcke in Mün\u00adchen noch heuer.",
        unicodedata.normalize("NFD", "Wir bauen die Brücke in München noch heuer."),
        "Wir bauen die Brücke in München noch heuer.",
    ],
)
def test_how_a_word_is_cut_or_its_letters_are_made_is_no_drift(source):
    claim = "Wir bauen die Brücke in München noch heuer."
    for one, other in ((claim, source), (source, claim)):
        assert collate(one, other, languages=GERMAN, verbatim=True).notes == []


def test_half_a_compound_before_and_is_no_cut_word():
    text = "Die Nord-\nund Südtore sind gut bewacht, sagte er."
    same = "Die Nord- und Südtore sind gut bewacht, sagte er."
    assert collate(text, same, languages=GERMAN, verbatim=True).notes == []
