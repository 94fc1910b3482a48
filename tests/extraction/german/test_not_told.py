"""What stands near somebody's words and is not told: terms, weighing, plans."""

import pytest

from tests.extraction.found import found_in, only


@pytest.mark.parametrize("term", ["„Stadtrendite“", "„Runden Tisches“"])
def test_a_term_in_quotation_marks_inside_what_is_told_is_no_quotation(term):
    assert only(f"Der Kämmerer sagte, man messe das an der {term}.").type == "Indirect"
    whole, part = found_in("Der Kämmerer sagte, das sei „eine reine Farce“.")
    assert (whole.type, part.quote) == ("Indirect", "„eine reine Farce“")


@pytest.mark.parametrize("weighed", ["Das könnte teuer werden.", "Die Stadt sollte sparen."])
def test_what_the_writer_weighs_goes_on_with_nobodys_words(weighed):
    assert [found.type for found in found_in(f"Die Leiterin sagte, es fehle Geld. {weighed}")] == [
        "Indirect"
    ]


def test_a_plan_two_sentences_behind_a_voice_is_the_writers_own():
    text = (
        "Die Leiterin sagte, es fehle Geld. Es regnete den ganzen Tag. Die Brücke soll im Mai "
        "öffnen."
    )
    assert [found.type for found in found_in(text)] == ["Indirect"]


def test_what_goes_forth_from_a_document_is_said_by_it():
    found = only("Aus dem Vermerk geht hervor, dass der Damm bricht.")
    assert (found.quote, found.speaker) == ("dass der Damm bricht", "dem Vermerk")
    found = only("Der Verein zieht um. Das geht aus einem Brief hervor.")
    assert (found.quote, found.speaker) == ("Der Verein zieht um … Das", "einem Brief")


def test_what_everybody_calls_something_is_nobodys_quotation():
    assert found_in("Dies nennt man einen „kalten Start“.") == []


@pytest.mark.parametrize(
    "said", ["ein Russe sein", "aus Kiel stammen", "Kontakte haben", "den Zaun gestreift haben"]
)
def test_of_what_is_or_was_so_sollen_tells_what_others_say(said):
    assert only(f"Der Mann soll {said}.").type == "FreeIndirect"


@pytest.mark.parametrize("planned", ["gesperrt werden", "im Mai öffnen", "an die Stadt fallen"])
def test_of_what_is_to_be_done_sollen_tells_a_plan(planned):
    assert found_in(f"Die Halle soll {planned}.") == []


@pytest.mark.parametrize(
    "wish",
    [
        "Als gäbe es keinen Winter, standen die Türen offen.",
        "Man nehme drei Eier und ein Pfund Mehl.",
        "Der Markt bleibt offen. Es sei denn, der Sturm nimmt zu.",
    ],
)
def test_a_likeness_a_recipe_and_an_idiom_are_nobodys_words(wish):
    assert found_in(wish) == []


def test_behind_somebodys_words_man_nehme_goes_on_with_them():
    text = "Die Leiterin sagte, es fehle Geld. Man nehme das nicht hin."
    assert [found.type for found in found_in(text)] == ["Indirect", "IndirectFreeIndirect"]


@pytest.mark.parametrize(
    "unreal",
    [
        "Der Vertrag wäre noch bis 2027 gelaufen.",
        "Eigentlich hätte sie am Montag gesprochen.",
        "Der Bau wäre planmäßig im Mai fertig gewesen.",
    ],
)
def test_what_did_not_come_about_is_told_by_the_writer(unreal):
    assert [found.type for found in found_in(f"»Wir gehen«, sagte die Leiterin. {unreal}")] == [
        "Direct"
    ]
    told = found_in("»Wir gehen«, sagte die Leiterin. Sie hätten lange gewartet.")
    assert [found.type for found in told] == ["Direct", "IndirectFreeIndirect"]


def test_behind_nach_dem_motto_nobody_says_anything():
    assert found_in("Viele leben nach dem Motto: „Wer nicht wagt, der hat schon verloren.“") == []


def test_why_somebody_acts_is_not_said():
    assert found_in("Aus Sorge, er könnte schwer verletzt sein, suchte ihn ein Hubschrauber.") == []


def test_the_next_question_of_an_interview_does_not_go_on_with_an_answer():
    text = (
        "Was stört Sie daran?\nBahr: Man würde hoffen, dass sich Firmen auftun.\n"
        "Wäre ein Kompromiss möglich?\nEhm: Nein. Das reicht."
    )
    assert "Wäre ein Kompromiss möglich?" not in [found.quote for found in found_in(text)]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Olaf Pann sagte: „Ich glaube nicht.“", ""),
        ("Der Anwalt sagte: „Ich glaube nicht.“", ""),
        ("Die Polizei teilte mit, dass es brennt.", "Die Polizei"),
    ],
)
def test_hearsay_is_of_no_person_who_spoke_before_the_writer_told_of_another(before, speaker):
    text = f"{before} Der Zeuge hat zwei Stiche abbekommen. Der Mann soll sie gesetzt haben."
    assert found_in(text)[-1].speaker == speaker
