"""Plenarprotokolle as the Bundestag's information system returns them, with the printed text."""

import json

from intake import ArticlePassageKind, TurnKind, read, read_items
from intake.errors import NoArticleError

from ..turns_of import of_kind, said

PRINTED = """Plenarprotokoll 20/32
Deutscher Bundestag
Stenografischer Bericht
I n h a l t :
Anna Adler (SPD) . . . . . . . . . . 2887 A
32. Sitzung
Berlin, Freitag, den 29. April 2022
Beginn: 9.00 Uhr
Vizepräsidentin Petra Krohn:
Guten Morgen! Ich rufe auf den Tagesordnungs-
punkt 1:
Erste Beratung des von der Bundesregierung ein-
gebrachten Entwurfs eines Mietengesetzes
Drucksache 20/1234
Das Wort hat die Kollegin Anna Adler
für die SPD-Fraktion.
(Beifall bei der SPD)
Anna Adler (SPD):
Ich habe aus den Rei-
hen der AfD gehört, die Mieten sinken.
(Stephan Dorn [AfD]: Das stimmt! –
Weiterer Zuruf von der AfD: Ja!)
Deutscher Bundestag – 20. Wahlperiode – 32. Sitzung. Berlin, Freitag, den 29. April 2022      2889
(A)
(B)
(C)
(D)
Der Antrag der Fraktion der AfD
Drucksache 20/99
wird abgelehnt.
(Schluss: 15.46 Uhr)
Anlagen zum Stenografischen Bericht
"""
FACTS = {
    "id": "1", "dokumentart": "Plenarprotokoll", "dokumentnummer": "20/32", "herausgeber": "BT",
    "datum": "2022-04-29", "titel": "Protokoll der 32. Sitzung", "fundstelle": {"pdf_url": "https://x.example/a.pdf"},
}  # fmt: skip


def test_the_printed_minutes_of_an_answer_have_their_speakers():
    (record,) = read(json.dumps(FACTS | {"text": PRINTED}).encode(), name="x.json")
    assert said(record) == [
        (
            "Petra Krohn",
            "Guten Morgen! Ich rufe auf den Tagesordnungspunkt 1: "
            "Das Wort hat die Kollegin Anna Adler für die SPD-Fraktion.",
        ),
        (
            "Anna Adler",
            "Ich habe aus den Reihen der AfD gehört, die Mieten sinken. "
            "Der Antrag der Fraktion der AfD Drucksache 20/99 wird abgelehnt.",
        ),
        ("Stephan Dorn", "Das stimmt!"),
        ("Weiterer Zuruf von der AfD", "Ja!"),
    ]
    assert record.turns[0].kind is TurnKind.CHAIR
    titles = of_kind(record, ArticlePassageKind.PRINTED_MATTER)
    assert titles[0].startswith("Erste Beratung des von der Bundesregierung eingebrachten")
    assert (record.title, record.outlet) == ("Protokoll der 32. Sitzung", "Deutscher Bundestag")
    assert (record.published.iso, record.address) == ("2022-04-29", "https://x.example/a.pdf")


def test_a_list_gives_each_and_says_whose_words_lie_elsewhere():
    answer = {"numFound": 2, "documents": [FACTS, FACTS | {"text": PRINTED}]}
    without, record = read_items(json.dumps(answer).encode(), name="x.json")
    assert isinstance(without, NoArticleError)
    assert without.item == "Plenarprotokoll 20/32"
    assert record.turns


def test_a_paper_beside_minutes_is_said_to_be_no_article():
    paper = {"dokumentart": "Drucksache", "dokumentnummer": "20/7", "text": "Antrag"}
    answer = {"documents": [FACTS | {"text": PRINTED}, paper]}
    record, problem = read_items(json.dumps(answer).encode(), name="x.json")
    assert record.turns
    assert (problem.code, problem.item) == ("no_article", "Drucksache 20/7")
