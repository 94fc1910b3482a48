"""Tables of speeches, a row each, and names of columns that archives have."""

import json

import pytest

from intake import read


def csv(head, *rows):
    return "\n".join((head, *rows)).encode()


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("id,speaker,party,date,agenda,speechContent", '1,Anna Adler,SPD,2024-03-05,Mieten,"Wir bauen."'),
        (
            "id,firstName,lastName,party,date,agenda,speechContent",
            '1,Anna,Adler,SPD,2024-03-05,Mieten,"Wir bauen."',
        ),
        ("Nummer;Redner;Fraktion;Datum;Tagesordnungspunkt;Rede", "1;Anna Adler;SPD;5.3.2024;Mieten;Wir bauen."),
    ],
)  # fmt: skip
def test_a_row_of_speeches_is_its_speakers(head, row):
    (record,) = read(csv(head, row), name="speeches.csv")
    (turn,) = record.turns
    assert (turn.speaker, turn.party, turn.topic) == ("Anna Adler", "SPD", "Mieten")
    assert record.text[slice(*turn.span)] == "Wir bauen."
    assert record.published.iso == "2024-03-05"


def test_the_number_of_a_group_is_no_party_and_a_speech_of_nobody_is_nobodys():
    head = "id,speaker,faction,office,speech"
    first, second = read(
        csv(head, "1,Anna Adler,23,Ministerin,Wir bauen.", "2,,3,,Nein."), name="a.csv"
    )
    assert [(t.speaker, t.role, t.party) for t in first.turns] == [("Anna Adler", "Ministerin", "")]
    assert second.turns == ()


def test_whoever_is_named_beside_an_articles_text_does_not_say_all_of_it():
    (record,) = read(
        csv("title,speaker,text", "Mieten,Anna Adler,Die Mieten steigen."), name="a.csv"
    )
    assert record.turns == ()


def test_columns_of_crawlers_and_press_archives_are_known():
    row = {
        "title": "A",
        "maintext": "Rents rise.",
        "source_domain": "a.example",
        "inLanguage": "en-GB",
    }
    (record,) = read(json.dumps(row).encode(), name="a.jsonl")
    assert (record.outlet, record.language) == ("a.example", "en")
    head = "Überschrift;Untertitel;Text;Erscheinungsdatum;Autor/in;Requested URL"
    line = "Mieten;Unten;Die Mieten steigen.;05.03.2024;Bert Berg;https://a.example/1"
    (record,) = read(csv(head, line), name="a.csv")
    assert (record.lead, record.authors, record.published.iso, record.address) == (
        "Unten",
        ("Bert Berg",),
        "2024-03-05",
        "https://a.example/1",
    )
