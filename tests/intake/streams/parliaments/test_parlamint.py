"""ParlaMint: calls in the middle of a segment are their callers', names come from label or list."""

from intake import ArticlePassageKind, Document, TurnKind, read
from intake.formats.parliaments.parlamint.people import read_persons
from intake.formats.parliaments.parlamint.sittings import read_parlamint
from intake.people.officials import by_identifier
from intake.readers.safe_xml import parse_xml

from ..turns_of import of_kind, said

TEI = 'xmlns="http://www.tei-c.org/ns/1.0"'


def document(body, language="de", header=""):
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<TEI {TEI} xml:lang="{language}" xml:id="ParlaMint-XX_2022-05-19" ana="#parla.sitting">
<teiHeader><fileDesc><titleStmt><title type="main" xml:lang="{language}">Korpus</title>
<title type="sub" xml:lang="{language}">159. Sitzung</title></titleStmt><sourceDesc><bibl>
<publisher>Parlament</publisher><idno type="URI">https://example.org/159</idno>
<date when="2022-05-20"/></bibl></sourceDesc></fileDesc><profileDesc><settingDesc><setting>
<date when="2022-05-19">2022</date></setting></settingDesc>{header}</profileDesc></teiHeader>
<text><body><div type="debateSection">{body}</div></body></text></TEI>""".encode()


SPEECH = """<note type="time"><time when="2022-05-19T10:00:00+02:00">10:00</time></note>
<note type="speaker">Abgeordneter Mag. Bernd Krüger (FPÖ)</note>
<u who="#PAD_1" xml:id="u1" ana="#regular">
<seg xml:id="s1">Die Mieten
 steigen. <note type="unauthorized_interruption">Abg. Dr. Adler: Naiv!</note>Meine Damen,
 <pb n="47"/>das ist <vocal type="interruption"><desc>(Ruf bei der ÖVP: Nein!)</desc></vocal>
 so. <kinesic type="applause"><desc>(Beifall bei der FPÖ.)</desc></kinesic> – Danke.</seg>
<seg xml:id="s2">Ende.</seg></u>
<note type="speaker">Präsidentin Mag. Carla Lang</note>
<u who="#PAD_2" xml:id="u2" ana="#chair"><seg>Die Sitzung ist <gap reason="inaudible"/> zu.</seg>
</u>"""


def test_calls_in_the_middle_of_a_segment_are_their_callers():
    (record,) = read(document(SPEECH))
    assert said(record) == [
        ("Bernd Krüger", "Die Mieten steigen. Meine Damen, das ist so. – Danke. Ende."),
        ("Adler", "Naiv!"),
        ("Ruf bei der ÖVP", "Nein!"),
        ("Carla Lang", "Die Sitzung ist zu."),
    ]
    assert record.turns[0].party == "FPÖ"
    assert record.turns[0].identifier == "PAD_1"


def test_the_chair_is_the_chair():
    (record,) = read(document(SPEECH))
    chair = record.turns[-1]
    assert (chair.kind, chair.role) == (TurnKind.CHAIR, "Präsidentin")


def test_applause_is_nobodys_words():
    (record,) = read(document(SPEECH))
    assert "(Beifall bei der FPÖ.)" in of_kind(record, ArticlePassageKind.STAGE_DIRECTION)


def test_title_day_and_source_come_from_the_header():
    (record,) = read(document(SPEECH))
    assert record.title == "159. Sitzung"
    assert str(record.published) == "2022-05-19"
    assert (record.outlet, record.address) == ("Parlament", "https://example.org/159")


def test_annotated_words_are_put_together_as_printed():
    body = """<note type="speaker">Anna Adler</note><u who="#A" ana="#regular"><seg><s>
<w lemma="das">Das</w><name type="PER"><w>Haus</w></name><w join="right">steht</w>
<pc>.</pc></s><s><w join="right">Ja</w><pc>!</pc><linkGrp><link target="#a #b"/></linkGrp></s>
</seg></u>"""
    (record,) = read(document(body))
    assert said(record) == [("Anna Adler", "Das Haus steht. Ja!")]


PERSONS = f"""<listPerson {TEI} xml:lang="de"><person xml:id="PAD_1">
<persName to="2000-09-27"><surname>Krüger</surname><forename>Bernd</forename></persName>
<persName from="2000-09-28"><surname>Wolf</surname><forename>Bernd</forename>
<forename>Jan</forename><roleName>Mag.</roleName></persName><birth when="1960-11-21"/>
<affiliation from="2020-01-07" to="2021-04-19" role="minister" ref="#GOV">
<roleName xml:lang="de">Bundesminister für Wohnen</roleName>
<roleName xml:lang="en">Minister of Housing</roleName></affiliation>
<affiliation role="member" ref="#politicalParty.GRÜNE"/>
<affiliation from="1990-11-05" to="1997-10-30" role="member" ref="#parliamentaryGroup.GRÜNE"/>
<affiliation from="2019-01-01" role="member" ref="#parliamentaryGroup.SPÖ"/>
<affiliation from="2019-01-01" role="member" ref="#NR"/>
<idno type="URI" subtype="parliament">https://example.org/PAD_1</idno></person></listPerson>"""


def test_persons_have_dated_names_offices_and_parties():
    (person,) = read_persons(parse_xml(PERSONS.encode()))
    assert person.name == "Bernd Jan Wolf"
    assert [name.name for name in person.names] == ["Bernd Krüger", "Bernd Jan Wolf"]
    day = person.positions[0].begin.day
    assert person.office_on(day, "de") == "Bundesminister für Wohnen"
    assert person.office_on(day, "en") == "Minister of Housing"
    assert person.party_on(day) == "SPÖ"
    assert person.name_on(person.names[0].end.day) == "Bernd Krüger"
    assert person.addresses == ("https://example.org/PAD_1",)


def test_a_corpuss_persons_name_the_speakers_of_the_day():
    people = by_identifier(read_persons(parse_xml(PERSONS.encode())))
    body = '<u who="#PAD_1" ana="#regular"><seg>Ich wohne.</seg></u>'
    (record,) = read_parlamint(Document(document(body)), people)
    (turn,) = record.turns
    assert (turn.speaker, turn.party, turn.role) == ("Bernd Jan Wolf", "SPÖ", "")


def test_a_name_made_of_an_id_comes_with_a_warning():
    body = """<head>Housing</head><u who="#AnnaAdler" ana="#regular"><seg>We build.</seg></u>
<u who="#X77" ana="#regular"><seg>Who am I?</seg></u><note>House adjourned.</note>"""
    (record,) = read(document(body, language="en"))
    assert said(record) == [("Anna Adler", "We build."), ("", "Who am I?")]
    assert len(record.warnings) == 2
    assert record.turns[0].topic == "Housing"


def test_whoever_goes_on_is_read_without_the_remark():
    body = """<note type="speaker">Abgeordnete Anna Adler, BA (SPÖ) (fortsetzend):</note>
<u who="#P1" ana="#regular"><seg>Die Mieten steigen.</seg></u>
<note type="speaker">Präsidentin Carla Lang (das Glockenzeichen gebend):</note>
<u who="#P2" ana="#chair"><seg>Bitte.</seg></u>"""
    adler, chair = read(document(body))[0].turns
    assert (adler.speaker, adler.party, adler.role) == ("Anna Adler", "SPÖ", "")
    assert (chair.speaker, chair.role) == ("Carla Lang", "Präsidentin")


def test_each_heading_is_the_topic_of_what_follows():
    body = """<head>Wohnen</head><head>Mieten</head><u who="#AnnaAdler"><seg>Eins.</seg></u>
<div><head>Bauen</head><u who="#BerndWolf"><seg>Zwei.</seg></u></div>
<u who="#AnnaAdler"><seg>Drei.</seg></u><head>Heizen</head><u who="#BerndWolf"><seg>Vier.</seg></u>"""
    (record,) = read(document(body))
    topics = [turn.topic for turn in record.turns]
    assert topics == ["Wohnen – Mieten", "Bauen", "Wohnen – Mieten", "Heizen"]
    assert record.title == "159. Sitzung: Wohnen"


def test_a_remark_in_several_languages_is_said_once():
    seen = (
        '<kinesic><desc xml:lang="en">Applause</desc><desc xml:lang="de">Beifall</desc></kinesic>'
    )
    (record,) = read(document(f'{seen}<u who="#AnnaAdler"><seg>Eins. {seen} Zwei.</seg></u>'))
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == ["(Beifall)", "(Beifall)"]


def test_a_label_inside_an_utterance_names_it_and_not_the_next():
    body = """<u who="#P1"><note type="speaker">Bernd Krüger (FPÖ)</note><seg>Eins.</seg></u>
<u who="#P2"><seg>Zwei.</seg></u>"""
    (record,) = read(document(body))
    assert said(record) == [("Bernd Krüger", "Eins."), ("", "Zwei.")]


def test_the_name_in_use_is_the_one_without_an_end():
    persons = f"""<listPerson {TEI}><person xml:id="P1">
<persName from="2001"><surname>Wolf</surname><forename>Bernd</forename></persName>
<persName to="2000"><surname>Krüger</surname><forename>Bernd</forename></persName></person>
</listPerson>"""
    (person,) = read_persons(parse_xml(persons.encode()))
    assert person.name == "Bernd Wolf"
