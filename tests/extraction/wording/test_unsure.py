"""Where it is unsure what a sentence of its own would say, nothing is proposed."""

import pytest

from extraction import Person, PersonKind, Span, Statement, StatementType, extract, propose_wordings
from extraction.german.wordings.indicative import present_of, separated
from extraction.wording.material import UnsureError


def wording(text, language="de"):
    (statement,) = extract(text, language).statements
    return statement.wording


def test_a_pronoun_that_may_mean_somebody_else_is_not_replaced():
    text = "Georg Wilms traf Holger Ahrens. Er habe das Gesetz nie gelesen, sagte Wilms."
    assert wording(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        # Somebody else by the first name, by the pronoun elsewhere, by another name before it.
        "In the view of Gus Trevallion, her manager, she left because she was afraid.",
        "Trish Keller came. “We are late,” she said. Keller added that he has promoted women.",
        "Curtis Vance came. “Good,” said Ute Kramm. Vance’s aides insist. “The cement is dry,” said "
        "Trish Keller, noting that he has promoted women.",
        "“I don’t love her,” Aaron Pruitt said.",
    ],
)
def test_a_pronoun_that_is_not_the_speakers_gets_no_name(text):
    statement = extract(text, "en").statements[-1]
    assert statement.resolved_speaker
    assert statement.wording == ""


@pytest.mark.parametrize(
    "text",
    [
        "Vance said police “know who a lot of these people are.”",
        "The campaign of Gwen Ostrow called it “recycled gossip from people who were let go.”",
        "Officials said that it is needed to protect the elections.",
    ],
)
def test_a_part_of_a_sentence_or_one_without_its_subject_is_no_sentence(text):
    for statement in extract(text, "en").statements:
        assert statement.wording in ("", text)


@pytest.mark.parametrize(
    "text",
    [
        "Dass jemand es geöffnet hat, schließen die Ermittler aus.",
        "Präsident Klaas Dirksen kam. Man wolle sich notfalls vor Gericht wehren, sagte Dirksen.",
    ],
)
def test_words_that_mean_something_outside_are_not_left(text):
    statement = extract(text, "de").statements[-1]
    assert statement.wording == ""


def test_one_person_is_not_meant_by_a_plural_before_the_pronoun():
    text = "The aides described him as eager to question Ute Kramm."
    assert not any(each.wording for each in extract(text, "en").statements)


def test_a_pronoun_of_somebody_without_a_name_tells_nothing():
    text = "Eine Schwester kam. Den Vorwurf, die Belegschaft schüre Angst, wies sie zurück."
    begin = text.index("wies sie")
    statement = Statement(
        StatementType.REPORTED,
        quote=(Span((begin, len(text) - 1)),),
        speaker=(Span((begin + 5, begin + 8)),),
        resolved_speaker="Schwester",
        resolution_certainty=0.9,
    )
    people = [Person("Schwester", kind=PersonKind.UNNAMED)]
    assert propose_wordings(text, "de", [statement], people) == ("",)


def test_what_belongs_to_somebody_is_not_who_speaks():
    text = (
        "Finanzsenator Gregor Lindtner schwieg. Lindtners Warnung vor einem Haushaltsloch nannte "
        "der Fraktionsvorsitzende „nicht ganz falsch“."
    )
    (statement,) = extract(text, "de").statements
    assert not statement.wording.startswith("Gregor Lindtner nannte")


def test_what_somebody_is_sceptical_of_is_not_told_as_if_it_were_so():
    text = "Analysts were skeptical that the debate would change many minds."
    assert wording(text, "en") in ("", text)


def test_what_is_ruled_out_is_never_told_as_if_it_were_so():
    text = "Dass jemand das Tor geöffnet hat, schließen die Ermittler aus."
    assert wording(text) in ("", text)


def test_an_unreal_perfect_is_left_alone():
    assert wording("Chefin Ute Kramm sagte, das Werk hätte Gewinn gemacht.") == ""


def test_the_speakers_own_words_are_not_changed_inside_the_marks():
    text = "„Wir bauen diesen Hafen für die nächsten fünfzig Jahre“, sagte Ute Kramm."
    assert wording(text) == "Ute Kramm: „Wir bauen diesen Hafen für die nächsten fünfzig Jahre.“"


def test_a_speaker_whom_nobody_names_gets_no_name():
    assert wording("„Wir haben gewonnen“, sagte ein Fan.") == ""


def test_a_question_is_no_claim():
    assert wording("„Wer soll das bezahlen?“, sagte Ute Kramm.") == ""


@pytest.mark.parametrize(
    ("form", "present"),
    [
        ("habe", "hat"),
        ("sei", "ist"),
        ("wolle", "will"),
        ("handle", "handelt"),
        ("erneuere", "erneuert"),
        ("ausgebe", "ausgibt"),
        ("übernehme", "übernimmt"),
        ("kommt", ""),
        ("sagte", ""),
        ("straße", ""),
    ],
)
def test_the_subjunctive_of_reported_speech_becomes_the_present(form, present):
    assert present_of(form) == present


def test_a_particle_is_separated_where_it_is_one():
    assert separated("ausgibt") == ("gibt", "aus")
    assert separated("antwortet") == ("antwortet", "")
    assert separated("einigt") == ("einigt", "")
    with pytest.raises(UnsureError):
        separated("umfährt")


def test_a_claim_that_was_corrected_by_hand_gets_a_wording_with_its_speaker():
    text = "Ute Kramm trat ab. Er habe, so der Vorstand, von nichts gewusst."
    begin = text.index("Er habe")
    statement = Statement(
        StatementType.INDIRECT,
        quote=(Span((begin, begin + 7)), Span((text.index("von nichts"), len(text)))),
        resolved_speaker="Georg Wilms",
        resolution_certainty=1.0,
    )
    people = [Person("Georg Wilms")]
    assert propose_wordings(text, "de", [statement], people) == ("",)
    alone = text.replace("Ute Kramm trat ab. ", "Der Saal war leer. ")
    shifted = Statement(
        StatementType.INDIRECT,
        quote=(
            Span((alone.index("Er habe"), alone.index("Er habe") + 7)),
            Span((alone.index("von nichts"), len(alone))),
        ),
        resolved_speaker="Georg Wilms",
        resolution_certainty=1.0,
    )
    assert propose_wordings(alone, "de", [shifted], people) == (
        "Georg Wilms hat von nichts gewusst.",
    )


def test_a_post_in_another_language_is_worded_in_its_own():
    text = (
        "Die Insel trauert.\n\nEvery family on this island will get an answer. "
        "— Declan Ashgrove (@ashgrove) 11. März 2024\n"
    )
    post = next(s for s in extract(text, "de").statements if s.type is StatementType.POST)
    assert post.wording == "Every family on this island will get an answer."
