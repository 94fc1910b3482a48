"""Bundestag minutes before 2017: labels on lines of their own, calls in brackets over lines."""

from intake import TurnKind, read, read_items

from .turns_of import said

MINUTES = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE DOKUMENT SYSTEM "BUNDESTAGSDOKUMENTE.dtd">
<DOKUMENT><WAHLPERIODE>18</WAHLPERIODE><DOKUMENTART>PLENARPROTOKOLL</DOKUMENTART><NR>18/99</NR>
<DATUM>14.10.2015</DATUM><TEXT>Plenarprotokoll 18/99
Inhalt:
Dr. Anna Adler (SPD) . . . 12 A
(Beginn: 9.00 Uhr)
Präsident Dr. Jan Wolf:
Guten Morgen! Ich rufe auf:
Beratung des Antrags.
Dr. Anna Adler (SPD):
Wir bauen. Eines ist klar: Es wird teuer.
(Beifall bei der SPD - Zuruf von der LINKEN:
Unsinn! - Carla Lang [CDU/CSU]: Genau!)
Danke.
Bernd Krüger, Parl. Staatssekretär bei der Bundesministerin der Finanzen:
Das Geld ist da.
(Schluss: 21.35 Uhr)
Anlage 1
Liste der entschuldigten Abgeordneten
</TEXT></DOKUMENT>"""


def test_a_sitting_is_read_turn_by_turn():
    (record,) = read(MINUTES.encode())
    assert said(record) == [
        ("Jan Wolf", "Guten Morgen! Ich rufe auf: Beratung des Antrags."),
        ("Anna Adler", "Wir bauen. Eines ist klar: Es wird teuer. Danke."),
        ("Zuruf von der LINKEN", "Unsinn!"),
        ("Carla Lang", "Genau!"),
        ("Bernd Krüger", "Das Geld ist da."),
    ]
    chair, speech, *_, secretary = record.turns
    assert (chair.kind, speech.party) == (TurnKind.CHAIR, "SPD")
    assert secretary.role.startswith("Parl. Staatssekretär")
    assert (record.title, str(record.published)) == ("Plenarprotokoll 18/99", "2015-10-14")


def test_contents_and_annexes_are_left_out():
    (record,) = read(MINUTES.encode())
    assert "Anlage" not in record.text
    assert "Inhalt" not in record.text


def test_an_envelope_without_a_text_is_an_error():
    (problem,) = read_items(b"<DOKUMENT><DOKUMENTART>PLENARPROTOKOLL</DOKUMENTART></DOKUMENT>")
    assert problem.code == "broken"
