"""Whom a description takes up that tells something new, and who speaks now though another spoke."""

import pytest

from extraction import extract

GYGAX = "Der Plan ist teuer. Reto Gygax bezweifelt das. "
MARCHETTI = "Auch seine Kollegin Ines Marchetti ist skeptisch. "


def last(text):
    return extract(text, "de").statements[-1].resolved_speaker


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (MARCHETTI + "»Das ist neu«, sagte die Physikerin.", "Ines Marchetti"),
        (
            "Harsche Worte fand Sportchef Jan Menzel. »Peinlich«, sagte der frühere Nationalspieler.",
            "Jan Menzel",
        ),
        (
            "Der Fachmann Aaron Fedder hält das für falsch. »Nein«, sagte der Ingenieur aus Kiel.",
            "Aaron Fedder",
        ),
        ("Bürgermeister Karl Fürnkranz ist dagegen. »Nein«, sagte der Ortschef.", "Karl Fürnkranz"),
        (
            "Spielführerin Joana Prill begrüßt das. Das Team stehe hinter ihr, sagte die gebürtige Stettinerin.",
            "Joana Prill",
        ),
        (
            "»Gut so«, sagte Uwe Lang.\n\n" + GYGAX + "Man habe geklagt, so der Landwirt.",
            "Reto Gygax",
        ),
    ],
)
def test_a_calling_is_theirs_about_whom_the_sentence_before_is(text, name):
    assert last(text) == name


@pytest.mark.parametrize(
    "text",
    [
        MARCHETTI + "»Das ist neu«, sagte der Physiker.",
        MARCHETTI + "»Das ist neu«, sagte eine Physikerin.",
        MARCHETTI + "»Das ist neu«, sagte die Sprecherin.",
        MARCHETTI + "»Das ist neu«, sagte die Anwältin.",
        MARCHETTI + "»Das ist neu«, sagte die Richterin.",
        MARCHETTI + "»Das ist neu«, sagte die zweite Physikerin.",
        MARCHETTI + "Sie las. Es war spät. »Das ist neu«, sagte die Physikerin.",
        MARCHETTI + "\n\n»Das ist neu«, sagte die Physikerin.",
        "Die Biologin Ines Marchetti ist skeptisch. »Das ist neu«, sagte die Physikerin.",
        "Ines Marchetti traf Eva Moor. »Das ist neu«, sagte die Physikerin.",
    ],
)
def test_it_is_nobodys_who_may_be_another(text):
    assert last(text) != "Ines Marchetti"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Das sieht Petra Ohlen anders. Die Vorsitzende des Verbands sagte, es fehle Geld.",
            "Petra Ohlen",
        ),
        (
            "Petra Ohlen widersprach. Die Vorsitzende des Verbands sagte, es fehle Geld.",
            "Petra Ohlen",
        ),
        ("Petra Ohlen wohnt dort. Die Vorsitzende des Verbands sagte, es fehle Geld.", None),
        ("Das sieht Petra Ohlen anders. Die Sprecherin des Verbands sagte, es fehle Geld.", None),
        (
            "Das sieht Ärztin Petra Ohlen anders. Die Vorsitzende des Verbands sagte, es fehle Geld.",
            None,
        ),
    ],
)
def test_an_office_is_theirs_who_has_none_and_has_just_spoken(text, name):
    assert (last(text) == "Petra Ohlen") == (name is not None)


@pytest.mark.parametrize("act", ["widersprach", "sieht das anders", "winkte ab", "nickte"])
def test_who_answers_goes_on_to_speak(act):
    told = "Dezernent Timo Varn sprach von »Mängeln beim Bau«. Sein Vorgänger Ralf Boden "
    assert last(f"{told}{act}. Er habe das gesagt, erklärte er.") == "Ralf Boden"


def test_who_only_acts_does_not():
    told = "Dezernent Timo Varn sprach von »Mängeln beim Bau«. Sein Vorgänger Ralf Boden fehlte."
    assert last(f"{told} Er habe das gesagt, erklärte er.") != "Ralf Boden"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Die Moderatorin Jessy Kramer (38) und Sängerin Ada Kern (41) kamen. »Nein«, sagte die 38-Jährige.",
            "Jessy Kramer",
        ),
        (
            "Die 38-jährige Jessy Kramer und Ada Kern, 41, kamen. »Nein«, sagte die 41-Jährige.",
            "Ada Kern",
        ),
        ("Jessy Kramer (38) kam. »Nein«, sagte die 44-Jährige.", "44-Jährige"),
    ],
)
def test_years_are_theirs_of_whom_they_were_told(text, name):
    assert last(text) == name


def test_nobody_addresses_himself():
    text = "Rat Ludger Ost ließ die Kritik von Marten Pohl nicht gelten. »Sie irren, Herr Pohl«, sagte er."
    assert last(text) == "Ludger Ost"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Ein Bahnsprecher schwieg. Dieser, Jörn Petersen, bat darum, Geduld zu haben.",
            "Jörn Petersen",
        ),
        ("»Nein«, sagte der 23-jährige Dennis K. gestern. »Doch«, schrieb K. später.", "Dennis K."),
        ("Die 17-jährige Enna Lorenz kam. »Nein«, sagte Lorenz.", "Enna Lorenz"),
        ("Rico Valente (44, »Sommer in Rimini«) kam. »Nein«, sagt Valente.", "Rico Valente"),
        ("Schlagerqueen Mona Petri kam. »Nein«, sagt Petri.", "Mona Petri"),
        (
            "Es schrieb Cornelius Witt, 41, Vorstand der Reederei, ein schmaler Mann. Es sei spät, sagt er.",
            "Cornelius Witt",
        ),
        ("Neue Trainerin wird Lena Fabri. Es sei schön, erklärte die 32-Jährige.", "Lena Fabri"),
    ],
)
def test_whoever_is_told_of_by_the_way_is_known_by_the_name(text, name):
    assert last(text) == name


def test_a_party_in_brackets_runs_nothing():
    text = "Dezernent Timo Varn (Grüne) kam. Das sei nach Angaben des Betreibers behoben."
    assert last(text) != "Grüne"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Mona Petri schwieg. Danny Roth sieht das anders. Er bewundere Ricos Mut, erklärte der "
            "gebürtige Österreicher.",
            "Danny Roth",
        ),
        (
            "Neue Trainerin wird die Assistentin Lena Fabri. Sie freue sich, sagte die 32-Jährige.",
            "Lena Fabri",
        ),
        (
            "Karina Dombrow geht. »Schade«, sagte die 46-Jährige. Es folgt die Assistentin Lena "
            "Fabri. Sie freue sich, sagte die 32-Jährige.",
            "Lena Fabri",
        ),
    ],
)
def test_he_and_she_in_the_words_hide_nobody_who_says_them(text, name):
    assert last(text) == name


def test_whose_other_age_was_told_is_not_meant():
    text = "Karina Dombrow geht. »Schade«, sagte die 46-Jährige. »Nein«, sagte die 32-Jährige."
    assert last(text) == "32-Jährige"
