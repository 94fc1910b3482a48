"""Minutes of parliaments as text, out of a PDF or a web page: who called into a speech, too."""

from intake import TurnKind, read
from intake.records import ArticlePassageKind

from ...office_files import a_docx
from ..turns_of import of_kind, said

LANDTAG = """Landtag Lindenau, 17. Wahlperiode
Beginn: 10:02 Uhr

Präsident Jan Wolf: Meine Damen und Herren, ich eröffne die Sitzung.

Anna Adler*) (SPD): Herr Präsident! Wir bauen 300 Wohnungen.
               (Beifall von der SPD – Bert Berg [CDU]: Das stimmt
               nicht! – Zuruf von der AfD: Unsinn!)
Doch, das stimmt (und zwar seit Mai).
                   (Heiterkeit)

Präsident Jan Wolf: Vielen Dank. – Das Wort hat Frau Ministerin Roth.

Carla Roth, Ministerin für Wohnen: Ich danke Ihnen.
                   (Unruhe – Glocke des Präsidenten)

Präsident Jan Wolf: Wir sind am Ende.

Schluss: 17:45 Uhr
"""


def one(text):
    (record,) = read(text.encode(), name="protokoll.txt")
    return record


def test_what_others_call_into_a_speech_is_theirs():
    record = one(LANDTAG)
    assert said(record) == [
        ("Jan Wolf", "Meine Damen und Herren, ich eröffne die Sitzung."),
        (
            "Anna Adler",
            "Herr Präsident! Wir bauen 300 Wohnungen. Doch, das stimmt (und zwar seit Mai).",
        ),
        ("Bert Berg", "Das stimmt\n               nicht!"),
        ("Zuruf von der AfD", "Unsinn!"),
        ("Jan Wolf", "Vielen Dank. – Das Wort hat Frau Ministerin Roth."),
        ("Carla Roth", "Ich danke Ihnen."),
        ("Jan Wolf", "Wir sind am Ende."),
    ]
    assert [(t.party, t.role, t.kind) for t in record.turns][:3] == [
        ("", "Präsident", TurnKind.CHAIR),
        ("SPD", "", TurnKind.SPEECH),
        ("CDU", "", TurnKind.INTERJECTION),
    ]
    assert "Schluss: 17:45 Uhr" in of_kind(record, ArticlePassageKind.STAGE_DIRECTION)


def test_a_declaration_that_is_handed_in_is_whoevers_it_is():
    record = one(
        "Präsident Bert Berg: Ich eröffne die Sitzung des Bundesrates.\n\n"
        "Anna Adler (Lindenau): Wir stimmen nicht zu.\n\n"
        "Erklärung von Ministerin Carla Roth (Südland): Wir enthalten uns.\n\n"
        "Präsident Bert Berg: Wir stimmen ab.\n"
    )
    assert [(t.speaker, t.role) for t in record.turns] == [
        ("Bert Berg", "Präsident"),
        ("Anna Adler", ""),
        ("Carla Roth", "Ministerin"),
        ("Bert Berg", "Präsident"),
    ]


def test_minutes_in_a_word_document_have_their_speakers():
    text = LANDTAG.partition("Uhr\n\n")[2].partition("Schluss")[0]
    blocks = [" ".join(block.split()) for block in text.split("\n\n") if block.strip()]
    body = "".join(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>" for words in blocks)
    (record,) = read(a_docx(body), name="protokoll.docx")
    assert [turn.speaker for turn in record.turns][:4] == [
        "Jan Wolf",
        "Anna Adler",
        "Bert Berg",
        "Zuruf von der AfD",
    ]


def test_offices_of_polish_and_spanish_houses_are_no_part_of_a_name():
    record = one(
        "Marszałek Sejmu Anna Kowalska: Otwieram posiedzenie.\n\nPoseł Jan Nowak (PiS): Nie.\n\n"
        "Diputada Carla Ruiz: No.\n\nMarszałek Sejmu Anna Kowalska: Dziękuję.\n"
    )
    assert [(turn.speaker, turn.role) for turn in record.turns] == [
        ("Anna Kowalska", "Marszałek Sejmu"),
        ("Jan Nowak", ""),
        ("Carla Ruiz", ""),
        ("Anna Kowalska", "Marszałek Sejmu"),
    ]
