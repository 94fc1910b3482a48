"""Acts of speech told by a preposition and a noun (»sprach sich für … aus«), and who speaks in them.

The ``desk`` profile tells them; the annotators of the German corpus mark few, so ``corpus`` does not.
"""

import pytest

from extraction import extract

SENTENCES = (
    ("Gleichzeitig sprach sich Maas für ein härteres Strafrecht aus.", "Maas"),
    (
        "Die Berliner SPD hat sich gegen den Verkauf der Wohnungen ausgesprochen.",
        "Die Berliner SPD",
    ),
    (
        "Zuletzt hatte Präsident Vicente Fox um die Herausgabe des Schmucks gebeten.",
        "Präsident Vicente Fox",
    ),
    ("Der Verband mahnte zur Eile.", "Der Verband"),
    ("Die Gewerkschaft pochte auf den Tarifvertrag.", "Die Gewerkschaft"),
    ("Die Wirte protestierten gegen die Sperrstunde.", "Die Wirte"),
)


@pytest.mark.parametrize(("sentence", "who"), SENTENCES)
def test_the_desk_is_told_of_them(sentence, who):
    (found,) = extract(sentence, "de").statements
    assert found.type == "Reported"
    assert sentence[slice(*found.speaker[0])] == who
    assert extract(sentence, "de", profile="corpus").statements == ()


@pytest.mark.parametrize("sentence", ["Die Brücke besteht aus Stahl.", "Der Wirt bat ins Haus."])
def test_other_uses_of_the_verbs_tell_nothing(sentence):
    assert extract(sentence, "de").statements == ()


def test_a_stretch_of_time_does_not_speak():
    text = (
        "Wenige Stunden nach dem Putsch erklärte der neue Rat, die Situation sei unter Kontrolle."
    )
    (found,) = extract(text, "de").statements
    assert text[slice(*found.speaker[0])] == "der neue Rat"


def test_a_name_in_apposition_ends_who_speaks_unless_a_function_follows():
    text = (
        "Damit warnt der Geschäftsführer des Bundes, Peter Hahn, die Politik in einem Brief: "
        "„Das Wasser ist in Gefahr.“"
    )
    (found,) = extract(text, "de").statements
    assert text[slice(*found.speaker[0])] == "der Geschäftsführer des Bundes, Peter Hahn"
