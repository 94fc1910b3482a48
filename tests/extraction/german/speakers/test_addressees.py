"""To whom it is said, in German: by case, by preposition, before the verb and behind it."""

import pytest

from tests.extraction.found import found_in, only


@pytest.mark.parametrize(
    ("sentence", "addressee"),
    [
        ("Die Leiterin sagte vor der versammelten Presse, man baue.", "der versammelten Presse"),
        ("„Wir bauen“, sagte Eva Roth, Leiterin des Amtes, gegenüber dem Sender.", "dem Sender"),
        ("Der Trainer sagte zur Zeitung, er gehe.", "Zeitung"),
        ("Die Mieter forderte sie auf, Wasser zu sparen.", "Die Mieter"),
        ("Der Rat bat Direktor Jan Lang, den Bau zu beenden.", "Direktor Jan Lang"),
        ("Darin wird der Minister aufgefordert, den Bau zu beenden.", "der Minister"),
        ("Der Verband forderte von der Regierung einen Plan.", "der Regierung"),
        ("Die Stadt warf Meier Wortbruch vor.", "Meier"),
    ],
)
def test_the_one_spoken_to_is_found(sentence, addressee):
    assert addressee in [found.addressee for found in found_in(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Leiterin sagte zum Umbau, man baue im Mai.",
        "Es wurde gefordert, dass der Bau beginnt.",
        "In dem Brief wird gefordert, dass der Bau beginnt.",
        "Sie sagte, vor allem Reporterinnen fehlten.",
    ],
)
def test_a_topic_or_a_document_is_not_spoken_to(sentence):
    assert only(sentence).addressee == ""


@pytest.mark.parametrize("paper", ["unserer Redaktion", "dieser Zeitung"])
def test_this_paper_is_spoken_to_and_no_part_of_the_name(paper):
    found = only(f"»Es eilt«, sagte Bürgermeisterin Ida Voss {paper}.")
    assert (found.speaker, found.addressee) == ("Bürgermeisterin Ida Voss", paper)


@pytest.mark.parametrize(
    ("sentence", "speaker", "addressee"),
    [
        (
            "Nun wirft die Orlo AG der Wahlkommission vor, zu lügen.",
            "die Orlo AG",
            "der Wahlkommission",
        ),
        (
            "Nun wirft der Arbeitskreis der Polizei vor, zu lügen.",
            "der Arbeitskreis",
            "der Polizei",
        ),
        (
            "Nun warf der Chef der Polizei dem Mann vor, zu lügen.",
            "der Chef der Polizei",
            "dem Mann",
        ),
        ("Die Räte haben der Ministerin vorgeworfen, zu lügen.", "Die Räte", "der Ministerin"),
    ],
)
def test_a_verb_that_is_never_without_a_dative_has_one(sentence, speaker, addressee):
    found = only(sentence)
    assert (found.speaker, found.addressee) == (speaker, addressee)


@pytest.mark.parametrize(
    ("sentence", "addressee"),
    [
        ("Sie warf dem Minister vor, die Zahlen zu schönen.", "dem Minister"),
        ("Der Polizist sagte gegenüber dem Sender, der Fahrer sei müde gewesen.", "dem Sender"),
        (
            "In einem Interview mit der Abendzeitung sagte der Koch, er höre auf.",
            "der Abendzeitung",
        ),
        ("Der Verband forderte die Regierung auf, den Bau zu beenden.", "die Regierung"),
        ("Dem Amt wurde vorgeworfen, die Akten vernichtet zu haben.", "Dem Amt"),
        ("Außerdem fordern die Verbände Bürger dazu auf, Wasser zu sparen.", "Bürger"),
        ("Die Polizei bat Anwohner, die Fenster zu schließen.", "Anwohner"),
        ("Wegen des Rauchs wurden Anwohner aufgefordert, die Fenster zu schließen.", "Anwohner"),
        ("Der frühere Präsident Jan Karsten sagte Reportern, alles sei ruhig.", "Reportern"),
        (
            "Ein Zeuge erzählte der Nachrichtenagentur Norda, es habe gebrannt.",
            "der Nachrichtenagentur Norda",
        ),
        (
            "Dem Berater Per Tinsul, einem früheren Minister, wird vorgeworfen, gelogen zu haben.",
            "Dem Berater Per Tinsul, einem früheren Minister",
        ),
        ("Zuvor wurde in Kiel mitgeteilt, dass gebaut werde.", ""),
        ("Im Bericht wird die Zahl mitgeteilt.", ""),
        ("Der Minister sagte, der Bau beginne.", ""),
    ],
)
def test_the_one_spoken_to(sentence, addressee):
    assert only(sentence).addressee == addressee
