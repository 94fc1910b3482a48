"""Handelingen of the Dutch houses: as published since 2011 and before, and as the Tweede Kamer's
own reports.
"""

import pytest

from intake import TurnKind, read, read_items
from intake.errors import NoArticleError
from intake.records import ArticlePassageKind
from intake.turns import extract_turns

from ..turns_of import of_kind, said


def speech(before, name, words, party=""):
    group = f" (\n <politiek>\n {party}\n </politiek>\n )" if party else ""
    return (
        f'<spreekbeurt nieuw="ja"><spreker><voorvoegsels>\n {before}\n </voorvoegsels><naam>'
        f"<achternaam>\n {name}\n </achternaam></naam>{group} :</spreker>"
        f'<tekst status="goed">{words}</tekst></spreekbeurt>'
    )


def alinea(words):
    return f"<al-groep><al>\n {words}\n </al></al-groep>"


def published(*items, front="", number="h-tk-20252026-12-3"):
    return (
        '\n<?xml version="1.0" encoding="utf-8"?>\n<officiele-publicatie><metadata>'
        f'<meta name="OVERHEIDop.externMetadataRecord" scheme="" content="https://zoek.example/'
        f'{number}/metadata.xml"/></metadata><handelingen>{front}{"".join(items)}</handelingen>'
        "</officiele-publicatie>"
    ).encode()


def item(*parts, title="Bruggen in Lindenau"):
    return (
        f"<agendapunt><nr>3</nr><item-titel>\n {title}\n </item-titel>{''.join(parts)}</agendapunt>"
    )


FRONT = (
    "<vergadering><vergadering-nummer>12e vergadering</vergadering-nummer>"
    "<vergaderdatum> Donderdag 16 oktober 2025 </vergaderdatum></vergadering>"
)
DEBATE = item(
    "<onderwerp>" + alinea("Aan de orde is het <nadruk>debat</nadruk> over bruggen.") + "</onderwerp>",
    speech("De", "voorzitter", alinea("Het woord is aan mevrouw Adler.")),
    speech(
        "Mevrouw", "Adler",
        alinea("De brug blijft dicht.<noot><al>Zie nr. 4.</al></noot>") + alinea("(Geroffel op de bankjes)")
        + "<al>Wij betalen niet.</al><lijst><li><al>Eerst de brug.</al></li></lijst>"
        + "<motie><kop><titel>Motie</titel></kop><al>De Kamer, gehoord de beraadslaging, besluit.</al>"
        + "<motie-info><al>Zij krijgt nr. 5 (4).</al></motie-info></motie>" + alinea("Dank u wel."),
        party="LIN",
    ),
    speech("Minister", "Van den Berg", alinea("Wij bouwen haar opnieuw.")),
    f"<tekst>{alinea('De beraadslaging wordt gesloten.')}</tekst>",
)  # fmt: skip


def voices(record):
    return [(t.speaker, t.role, t.party, t.kind) for t in record.turns]


def test_each_speech_of_an_item_is_its_speakers():
    (record,) = read(published(DEBATE, front=FRONT))
    assert said(record) == [
        ("De voorzitter", "Het woord is aan mevrouw Adler."),
        ("Adler", "De brug blijft dicht. Wij betalen niet. Eerst de brug. Dank u wel."),
        ("Van den Berg", "Wij bouwen haar opnieuw."),
    ]
    assert voices(record) == [
        ("De voorzitter", "", "", TurnKind.CHAIR),
        ("Adler", "", "LIN", TurnKind.SPEECH),
        ("Van den Berg", "Minister", "", TurnKind.SPEECH),
    ]
    assert (record.title, record.outlet, record.language) == (
        "Bruggen in Lindenau", "Tweede Kamer", "nl",
    )  # fmt: skip
    assert record.published.iso == "2025-10-16"
    assert record.identifier == "h-tk-20252026-12-3"


def test_motions_notes_and_what_the_clerk_writes_are_nobodys():
    (record,) = read(published(DEBATE, front=FRONT))
    printed = of_kind(record, ArticlePassageKind.PRINTED_MATTER)
    assert "De Kamer, gehoord de beraadslaging, besluit." in printed
    assert "De beraadslaging wordt gesloten." in printed
    assert "Zie nr. 4." not in record.text
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == ["(Geroffel op de bankjes)"]


def test_whoever_presides_has_no_name_of_their_own():
    (record,) = read(published(DEBATE, front=FRONT))
    chair = extract_turns(record).statements[0]
    assert record.text[slice(*chair.quote[0])] == "Het woord is aan mevrouw Adler."
    assert chair.resolved_speaker is None


@pytest.mark.parametrize("name", ["h-ek-20252026-2-7", "h-vv-20252026-1-1"])
def test_the_house_is_told_by_the_number(name):
    (record,) = read(published(DEBATE, number=name))
    house = {"ek": "Eerste Kamer", "vv": "Verenigde Vergadering"}[name[2:4]]
    assert (record.outlet, record.published) == (house, None)


def test_the_end_of_a_sitting_is_no_article():
    closing = item(f"<tekst>{alinea('Sluiting 22.06 uur.')}</tekst>", title="Sluiting")
    (error,) = read_items(published(closing))
    assert isinstance(error, NoArticleError)


OLD = """<?xml version="1.0" encoding="ISO-8859-1"?><handeling><frontm><vergjaar>Vergaderjaar
1998-1999</vergjaar><kamer>Tweede Kamer</kamer><verghead><vergdat>Woensdag 3 maart 1999</vergdat>
</verghead></frontm><part><item><itemnaam>Bruggen in Lindenau</itemnaam>
<voorz><wie>De <naam>voorzitter</naam>:</wie><al>Het woord is aan de heer Berg.</al></voorz>
<spreker><wie><aanspr>De heer</aanspr> <naam>Berg</naam> (<partij>LIN</partij>):</wie>
<al>De brug kost veel.</al><spreker><wie><aanspr>Mevrouw</aanspr> <naam>Adler</naam>
(<partij>ABC</partij>):</wie><al>Hoeveel?</al></spreker><al>Twee miljoen.</al></spreker>
<spreker><wie><aanspr>Staatssecretaris</aanspr> <naam>Cohn</naam>:</wie><al>Dat klopt.</al></spreker>
</item></part></handeling>"""


def test_minutes_before_2011_nest_who_interrupts():
    (record,) = read(OLD.encode("latin-1"))
    assert said(record) == [
        ("De voorzitter", "Het woord is aan de heer Berg."),
        ("Berg", "De brug kost veel."),
        ("Adler", "Hoeveel?"),
        ("Berg", "Twee miljoen."),
        ("Cohn", "Dat klopt."),
    ]
    assert [turn.party for turn in record.turns] == ["", "LIN", "ABC", "LIN", ""]
    assert record.turns[-1].role == "Staatssecretaris"
    assert record.published.iso == "1999-03-03"
    assert (record.title, record.outlet) == ("Bruggen in Lindenau", "Tweede Kamer")


def own(first, shown, party="LIN", office="lid Tweede Kamer", number="p-1", last=""):
    return (
        f'<spreker soort="Tweede Kamerlid" objectid="{number}"><fractie>{party}</fractie>'
        f"<aanhef>Mevrouw</aanhef><verslagnaam>{shown}</verslagnaam><weergavenaam>{shown}"
        f"</weergavenaam><voornaam>{first}</voornaam><achternaam>{last or shown}</achternaam>"
        f"<functie>{office}</functie></spreker>"
    )


def turn(speaker, lines, chair="false", name="woordvoerder", inside=""):
    lines = "".join(f"<alineaitem>{line}</alineaitem>" for line in lines)
    return (
        f"<{name}>{speaker}<markeertijdbegin>2025-10-16T10:00:00</markeertijdbegin>"
        f"<isvoorzitter>{chair}</isvoorzitter><tekst><alinea>{lines}</alinea></tekst>{inside}</{name}>"
    )


def report(*turns, more=""):
    return (
        '<?xml version="1.0"?><vlosCoreDocument soort="Eindpublicatie" status="Gecorrigeerd" xmlns='
        '"http://www.tweedekamer.nl/ggm/vergaderverslag/v1.0"><vergadering soort="Plenair" '
        'objectid="v-1" kamer="Tweede Kamer"><titel>12e vergadering</titel>'
        '<datum>2025-10-16T00:00:00</datum><activiteit soort="Plenair debat" objectid="a-1">'
        "<titel>Bruggen in Lindenau</titel><onderwerp>Bruggen in Lindenau</onderwerp>"
        '<activiteithoofd soort="Algemeen"><draadboekfragment><isdraad>true</isdraad><sprekers>'
        f"{own('Jan', 'Wolf')}</sprekers><tekst><alinea><alineaitem>Aan de orde is het debat."
        "</alineaitem></alinea></tekst></draadboekfragment><activiteitdeel><activiteititem>"
        f"{''.join(turns)}</activiteititem></activiteitdeel></activiteithoofd></activiteit>{more}"
        "</vergadering></vlosCoreDocument>"
    ).encode()


CHAIR = turn(
    own("Carla", "Cohn"), ["De <nadruk>voorzitter</nadruk>:", "Ga uw gang."], "true",
    name="interrumpant",
)  # fmt: skip
MEMBER = turn(
    own("Anna", "Van der Aa", last="Aa van der"),
    ["Mevrouw <nadruk>Van der Aa</nadruk> (LIN):", "De brug blijft <nadruk>dicht</nadruk>."],
    inside=CHAIR,
)


def test_own_reports_name_whoever_speaks_in_full():
    minister = own("Bert", "Berg", "", "minister van Bruggen", "p-2")
    (record,) = read(report(MEMBER, turn(minister, ["Minister <nadruk>Berg</nadruk>:", "Ja."])))
    assert said(record) == [
        ("Anna van der Aa", "De brug blijft dicht."),
        ("Carla Cohn", "Ga uw gang."),
        ("Bert Berg", "Ja."),
    ]
    assert voices(record) == [
        ("Anna van der Aa", "", "LIN", TurnKind.SPEECH),
        ("Carla Cohn", "", "LIN", TurnKind.CHAIR),
        ("Bert Berg", "minister van Bruggen", "", TurnKind.SPEECH),
    ]
    assert record.turns[2].identifier == "p-2"
    assert (record.title, record.outlet) == ("Bruggen in Lindenau", "Tweede Kamer")
    assert record.published.iso == "2025-10-16"
    assert record.identifier == "vlos:v-1#a-1"


def test_a_mark_that_disagrees_with_its_printed_label_is_not_believed():
    wrong = turn(own("Anna", "Adler"), ["De heer <nadruk>Wolf</nadruk> (ABC):", "Nee."])
    (record,) = read(report(wrong))
    assert voices(record) == [("Wolf", "", "ABC", TurnKind.SPEECH)]
    assert record.turns[0].identifier == ""
    assert record.warnings


def test_a_name_that_is_printed_in_full_is_not_doubled():
    (record,) = read(report(turn(own("Jan", "Jan de Wit"), ["De heer Jan de Wit (LIN):", "Ja."])))
    assert said(record) == [("Jan de Wit", "Ja.")]


def test_a_sitting_whose_words_are_not_there_yet_is_said():
    empty = f"<woordvoerder>{own('Jan', 'Wolf')}<tekst/></woordvoerder>"
    (error,) = read_items(report(empty).replace(b"Aan de orde is het debat.", b""))
    assert error.code == "no_text"


def test_a_file_that_was_saved_with_an_empty_line_before_its_declaration_is_read():
    (record,) = read(b"\xef\xbb\xbf\r\n" + published(DEBATE).lstrip())
    assert len(record.turns) == 3
