"""Minutes of the Bundestag as the GermaParl corpus has them."""

import pytest

from intake import ArticlePassageKind, TurnKind, read, read_items

from ..turns_of import of_kind, said

HEADER = """<teiHeader><fileDesc><titleStmt><title>Plenarprotokoll</title>
<legislativePeriod>17</legislativePeriod><sessionNo>2</sessionNo></titleStmt><editionStmt><edition>
<birthday>2023-05-17</birthday></edition></editionStmt><publicationStmt>
<publisher>Deutscher Bundestag</publisher><date when="">2009-10-28</date><page/></publicationStmt>
<sourceDesc><url>http://dipbt.bundestag.de/doc/btp/17/17002.pdf</url><date>2015-10-07</date>
</sourceDesc></fileDesc></teiHeader>"""
CHAIR = """<sp who="Carla Cohn" parliamentary_group="NA" role="presidency" position="Präsidentin"
 party="CDU" name="Carla Cohn"><speaker>Präsidentin Dr. Carla Cohn:</speaker><p>Ich eröffne.</p>
<stage type="interjection">(Beifall bei der SPD – Dora Dorn [FDP]: Mäßig!)</stage><p>Bitte.</p></sp>"""
MEMBER = """<sp who="Anna Adler" parliamentary_group="SPD" role="mp" position="NA" party="SPD"
 name="Anna Adler"><speaker>Dr. Anna Adler (SPD):</speaker><p>Die Mieten steigen.</p></sp>"""
MINISTER = """<sp who="Bert Berg" parliamentary_group="NA" role="government" party="FDP"
 position="Bundesminister der Finanzen" name="Bert Berg"><speaker>Bert Berg, Bundesminister der
Finanzen:</speaker><p>Das Geld ist da.</p></sp>"""


def minutes(*items):
    divs = "".join(
        f'<div type="agenda_item" n="{n}" what="debate" desc="Debatte">{item}</div>'
        for n, item in enumerate(items, 1)
    )
    return f"<TEI>{HEADER}<text><body>{divs}</body></text></TEI>".encode()


def test_attributes_tell_who_speaks():
    record, following = read(minutes(CHAIR + MEMBER, MINISTER))
    assert said(record) == [
        ("Carla Cohn", "Ich eröffne. Bitte."),
        ("Dora Dorn", "Mäßig!"),
        ("Anna Adler", "Die Mieten steigen."),
    ]
    assert [(turn.role, turn.party, turn.kind) for turn in record.turns] == [
        ("Präsidentin", "", TurnKind.CHAIR),
        ("", "FDP", TurnKind.INTERJECTION),
        ("", "SPD", TurnKind.SPEECH),
    ]
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == [
        "(Beifall bei der SPD – Dora Dorn [FDP]: Mäßig!)"
    ]
    (turn,) = following.turns
    assert (turn.speaker, turn.role, turn.party) == ("Bert Berg", "Bundesminister der Finanzen", "")


def test_attributes_against_the_printed_label_are_not_believed():
    (record,) = read(minutes(MEMBER.replace('name="Anna Adler"', 'name="Dora Dorn"')))
    (turn,) = record.turns
    assert (turn.speaker, turn.party) == ("Anna Adler", "SPD")
    (record,) = read(minutes(CHAIR.replace("Präsidentin Dr. Carla Cohn:", "Präsidentin:")))
    assert (record.turns[0].speaker, record.turns[0].kind) == ("Carla Cohn", TurnKind.CHAIR)


def test_the_sitting_is_of_its_own_day_and_not_of_the_files():
    record, _ = read(minutes(CHAIR, MEMBER))
    assert record.title == "Plenarprotokoll 17/2: 1. Debatte"
    assert (record.outlet, str(record.published), record.language) == (
        "Deutscher Bundestag", "2009-10-28", "de",
    )  # fmt: skip
    assert record.address == "http://dipbt.bundestag.de/doc/btp/17/17002.pdf"
    assert record.identifier == "germaparl:17/2#1"
    archive = minutes(CHAIR).replace(b"17002.pdf", b"pp17-data.zip")
    assert read(archive)[0].address == ""


@pytest.mark.parametrize(
    "item", ['<sp parliamentary_group="NA"/>', '<sp parliamentary_group=""><p>Ja.</p></sp>', "<p/>"]
)
def test_speeches_that_lack_anything_are_read_or_said(item):
    assert list(read_items(minutes(item)))
