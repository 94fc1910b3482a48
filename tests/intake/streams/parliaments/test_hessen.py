"""Hesse's Landtag: an export for a database, whose labels and words are told apart by spaces."""

from xml.sax.saxutils import escape

from intake import ArticlePassageKind, TurnKind, read

from ..turns_of import of_kind, said

ITEM = """

        Heading
       Aktuelle Stunde
Fraktion der SPD
Mieten steigen

        – Drucks. 20/88 –

       Es beginnt Frau Adler.

            Dr. Anna Adler [Freie Demokraten]:

       Herr Präsident! Die Mieten steigen – auch

       (Zuruf SPD: Nein!)

       in Hessen.

       (Beifall CDU – Bert Berg (Taunus) (BÜNDNIS 90/DIE GRÜNEN): Hört, hört! – Zurufe)

            Carla Cohn, Ministerin der Finanzen:

       Ich rufe dazu auf:

           Vizepräsident  Fritz Lohr:

       Danke. Ich rufe Punkt 7 auf:

        Entgegengenommen
"""
OPENING = "\n           Präsidentin  Petra Krohn:\n\n       Die Sitzung ist eröffnet.\n"


def update(kind, words, title=""):
    facts = {
        "DATNA": "x.xml", "WP": "20", "DNR": "111", "DAT": "14.07.2022", "AKAT": kind,
        "RNRD": "00003", "TOP": title, "AVT1": words,
    }  # fmt: skip
    fields = (
        f'<Field InputFieldName="{key}">{escape(words)}</Field>' for key, words in facts.items()
    )
    return f"<UpdateRecord>{''.join(fields)}</UpdateRecord>"


def export(*updates):
    login = '<Login><Connection Password="secret" UserId="x"/></Login>'
    return f"<?xml version='1.0'?><Root>{login}{''.join(updates)}</Root>".encode()


TITLE = " \n       Aktuelle Stunde\nFraktion der SPD\nMieten steigen"


def test_items_have_their_speeches_and_the_chair_goes_on_from_one_to_the_next():
    first, second = read(
        export(
            update("Inhaltsverzeichnis", "\n            Anna Adler [SPD]:\n"),
            update("Beginn", OPENING),
            update("TOP", ITEM, TITLE),
        ),
        name="ePP.xml",
    )
    assert said(first) == [("Petra Krohn", "Die Sitzung ist eröffnet.")]
    turns = [(turn.speaker, turn.party, turn.role, turn.kind) for turn in second.turns]
    assert turns == [
        ("Petra Krohn", "", "Präsidentin", TurnKind.CHAIR),
        ("Anna Adler", "Freie Demokraten", "", TurnKind.SPEECH),
        ("Zuruf SPD", "SPD", "", TurnKind.INTERJECTION),
        ("Bert Berg", "BÜNDNIS 90/DIE GRÜNEN", "", TurnKind.INTERJECTION),
        ("Carla Cohn", "", "Ministerin der Finanzen", TurnKind.SPEECH),
        ("Fritz Lohr", "", "Vizepräsident", TurnKind.CHAIR),
    ]
    assert said(second)[1][1] == "Herr Präsident! Die Mieten steigen – auch in Hessen."
    assert said(second)[-1][1] == "Danke. Ich rufe Punkt 7 auf:"


def test_titles_results_and_the_login_of_the_export_are_nobodys_words():
    (record,) = read(export(update("TOP", ITEM, TITLE)), name="ePP.xml")
    assert of_kind(record, ArticlePassageKind.HEADING)[0] == "Aktuelle Stunde"
    printed = of_kind(record, ArticlePassageKind.PRINTED_MATTER)
    assert {"– Drucks. 20/88 –", "Entgegengenommen"} <= set(printed)
    assert "secret" not in str(record)
    assert record.title.startswith("Plenarprotokoll 20/111: Aktuelle Stunde – Fraktion der SPD")
    assert (record.published.iso, record.outlet) == ("2022-07-14", "Hessischer Landtag")


def test_a_remark_over_lines_is_nobodys_words_and_one_that_is_not_closed_ends_with_its_line():
    words = (
        "\n            Anna Adler [SPD]:\n       Wir bauen.\n       (Beifall CDU –\n"
        "       Bert Berg (SPD): Nein!)\n       Doch.\n       (Zuruf CDU\n       Ja.\n"
        "            Carla Cohn [CDU]:\n       Nie.\n"
    )
    (record,) = read(export(update("TOP", words)), name="ePP.xml")
    assert [turn.speaker for turn in record.turns] == ["Anna Adler", "Bert Berg", "Carla Cohn"]
    assert said(record)[0] == ("Anna Adler", "Wir bauen. Doch. Ja.")
