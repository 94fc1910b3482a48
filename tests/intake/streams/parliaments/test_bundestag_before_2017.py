"""Bundestag minutes before 2017: labels on lines of their own, calls in brackets over lines."""

from intake import TurnKind, read, read_items

from ..turns_of import said

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


def minutes(course, term="17"):
    (record,) = read(
        f"""<DOKUMENT><WAHLPERIODE>{term}</WAHLPERIODE><DOKUMENTART>PLENARPROTOKOLL</DOKUMENTART>
<NR>{term}/5</NR><DATUM>11.11.2009</DATUM><TEXT>Inhalt:
{course}</TEXT></DOKUMENT>""".encode()
    )
    return record


def test_lines_and_words_parted_at_their_ends_are_joined():
    record = minutes("""Beginn: 10.00 Uhr
Dr. Anna Adler (SPD):
Die Sitzung ist eröff-
net, Wohnungs- und
Bauwesen sind 3,5 Pro-
zent der
Nord-
Süd-Strecke.""")
    assert record.text.endswith(
        "Die Sitzung ist eröffnet, Wohnungs- und Bauwesen sind 3,5 Prozent der Nord-Süd-Strecke."
    )


def test_the_head_of_a_page_is_nobodys_words():
    record = minutes("""Beginn: 10.00 Uhr
Präsident Dr. Jan Wolf:
Ich erteile das Wort Frau

Deutscher Bundestag – 17. Wahlperiode – 5. Sitzung. Berlin, Mittwoch, den 11. November 2009    201
(A)
(C) (B)

Präsident Dr. Jan Wolf

Dr. Adler.
Dr. Anna Adler (SPD):
Danke.
20076* Deutscher Bundestag — 10. Wahlperiode — 256. Sitzung. Bonn, den 11. Dezember 1986
Dr. Anna Adler
Wir bauen.""")
    assert said(record) == [
        ("Jan Wolf", "Ich erteile das Wort Frau Dr. Adler."),
        ("Anna Adler", "Danke. Wir bauen."),
    ]


def test_labels_of_early_terms_stand_in_front_of_the_first_words():
    record = minutes(
        """Die Sitzung wird um 9 Uhr 3 Minuten durch den Präsidenten
Dr. Wolf eröffnet.
Präsident Dr. Wolf: Das Wort hat Frau Dr. Adler.
Frau Dr. Adler (Lindenau) (DP): Herr Präsident! Das ist
wahr.
(Zuruf von der SPD: Nein!)
Krüger, Bundesminister der Finanzen (von der CDU/CSU mit Beifall begrüßt): Danke.
Präsident Wolf hat gesagt: Es reicht.
(Schluß der Sitzung: 18 Uhr.)
Anlage""",
        "1",
    )
    assert said(record) == [
        ("Wolf", "Das Wort hat Frau Dr. Adler."),
        ("Adler", "Herr Präsident! Das ist wahr."),
        ("Zuruf von der SPD", "Nein!"),
        ("Krüger", "Danke. Präsident Wolf hat gesagt: Es reicht."),
    ]
    assert [turn.party for turn in record.turns] == ["", "DP", "SPD", ""]
    assert record.turns[3].role == "Bundesminister der Finanzen"


def test_an_office_in_front_of_a_name_ends_the_words_of_whoever_spoke_before():
    spoken = """Dr. Berg (Lindenau) (CDU/CSU): Was kostet das?
Parl. Staatssekretär Carstens: Zwei Millionen.
Bundesminister Dr. Kranz (Verkehr): Höchstens."""
    (record,) = read(
        MINUTES.replace(
            "Dr. Anna Adler (SPD):\nWir", f"{spoken}\nDr. Anna Adler (SPD):\nWir"
        ).encode()
    )
    assert said(record)[1:4] == [
        ("Berg", "Was kostet das?"),
        ("Carstens", "Zwei Millionen."),
        ("Kranz", "Höchstens."),
    ]
    assert [turn.role for turn in record.turns[2:4]] == ["Parl. Staatssekretär", "Bundesminister"]
