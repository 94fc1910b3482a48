"""Who speaks where the parse takes a thing for the subject, or the nearest verb is another's."""

import pytest

from extraction import extract
from tests.extraction.found import found_in


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        (
            "Leiterin Jana Brack hofft, dass alle wohlauf sind, rügte am Sonntag aber die Teilnahme"
            " an der Feier: „Das ist typisch.“",
            "Leiterin Jana Brack",
        ),
        (
            "Der Anwalt, Nils Schwan, hat sich zufrieden gezeigt, die Begründung aber als "
            "„erbärmlich“ bezeichnet.",
            "Der Anwalt, Nils Schwan",
        ),
        ("Jan Otten, der Leiter des Hafens, sagte: „Wir warten.“", "Jan Otten, der Leiter"),
        (
            "Für Staatsanwältin Ilse Kant liegt der Fall klar auf der Hand: „Er hat gelogen.“",
            "Staatsanwältin Ilse Kant",
        ),
        (
            "Die Wache geht von einem Unfall aus, wie Sprecher Jens Möhl gegenüber dem Blatt "
            "sagte: „Es war wohl ein Defekt.“",
            "Sprecher Jens Möhl",
        ),
    ],
)
def test_somebody_speaks_and_not_the_thing_that_is_spoken_of(sentence, speaker):
    direct = [found for found in found_in(sentence) if found.type == "Direct"]
    assert len(direct) == 1
    assert direct[0].speaker.startswith(speaker)


@pytest.mark.parametrize(
    "further",
    [
        "Wenn sie behaupte, dass die Wahl ein Zeichen des Verfalls sei, stelle sie das Gesetz "
        "infrage.",
        "Behaupte die Opposition, dass Geld fehle, sei das falsch.",
    ],
)
def test_who_tells_something_inside_somebody_s_words_is_not_the_one_who_speaks(further):
    text = f"Der Plan sei gut, sagte Ministerin Olga Brenn. {further}"
    last = extract(text, "de").statements[-1]
    assert [text[begin:end] for begin, end in last.quote] == [further]
    assert last.resolved_speaker == "Olga Brenn"


def test_what_he_is_said_to_be_is_no_quotation_of_his():
    text = "Die Branche sei „zufrieden“, sagte der Vorsitzende, Hugo Traub, am Freitag in Aulingen."
    found = extract(text, "de").statements
    assert {one.resolved_speaker for one in found} == {"Hugo Traub"}
    assert [text[begin:end] for begin, end in found[0].quote] == ["Die Branche sei „zufrieden“"]


def test_several_accounts_are_their_giver_s():
    text = "Die Stadt ist nach Darstellungen von Kämmerer Paul Lind gut aufgestellt."
    assert [one.resolved_speaker for one in extract(text, "de").statements] == ["Paul Lind"]


@pytest.mark.parametrize(
    "frame", ["Die Autorin kam zu einem eindeutigen Schluss", "Der Rat zieht ein klares Fazit"]
)
def test_a_conclusion_in_front_of_a_colon_is_told(frame):
    found = found_in(f"{frame}: Der Markt bleibt.")
    assert [one.quote for one in found] == ["Der Markt bleibt"]


def test_figures_that_somebody_points_to_are_told_by_him():
    found = found_in("Forscherin Karla Fries verwies auf Messungen, wonach es wärmer wird.")
    assert [one.speaker for one in found if one.rule == "wonach clause"] == [
        "Forscherin Karla Fries"
    ]


def test_marks_around_the_verb_go_on_with_the_words_in_front():
    text = "„Ich staune“, sagt Landrätin Ute Noll. Meist „verhandelt man, bevor man verkündet“."
    assert [one.resolved_speaker for one in extract(text, "de").statements] == ["Ute Noll"] * 2


VOICES = """Stimmen zum 0:5 am Samstag

Trainer Ole Brandt

„Das muss ich mir erst ansehen. So etwas ist nicht zu erklären.“

Sportchef Uwe Lenz

„Ich bin sprachlos.“

Nils Moor

„Wir müssen uns schämen.“
"""


def test_names_on_lines_of_their_own_say_what_stands_below_them():
    found = extract(VOICES, "de").statements
    assert [one.resolved_speaker for one in found] == ["Ole Brandt", "Uwe Lenz", "Nils Moor"]


def test_names_below_what_they_said_do_not_say_what_comes_next():
    title, *lines = VOICES.strip().split("\n\n")
    turned = [lines[i + 1 - i % 2 * 2] for i in range(len(lines))]
    found = extract("\n\n".join([title, *turned]), "de").statements
    assert [one.resolved_speaker for one in found] == ["Ole Brandt", "Uwe Lenz", "Nils Moor"]
