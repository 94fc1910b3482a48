"""ParlaMint as its countries spell it: ids and labels, notes of the corpus's makers, houses."""

import pytest

from intake import ArticlePassageKind, TurnKind, read, read_items
from intake.errors import NoArticleError
from intake.formats.parliaments.parlamint.person_ids import id_words

from ..turns_of import of_kind, said

TEI = 'xmlns="http://www.tei-c.org/ns/1.0"'
LOWER = '<meeting ana="#parla.lower #parla.sitting"/>'


def sitting(body, *, corpus="XX", language="en", meeting=LOWER, bibl=""):
    return f"""<TEI {TEI} xml:lang="{language}" xml:id="ParlaMint-{corpus}_2022-07-21">
<teiHeader><fileDesc><titleStmt><title type="main">Corpus</title>
<title type="sub" xml:lang="{language}">Sitting of 21 July [ParlaMint SAMPLE]</title>{meeting}
</titleStmt><publicationStmt><publisher>Makers of the corpus</publisher></publicationStmt>
<sourceDesc><bibl><title>Minutes</title>{bibl}<date when="2022-07-21"/></bibl></sourceDesc>
</fileDesc></teiHeader><text><body><div type="debateSection">{body}</div></body></text></TEI>"""


def one(body, **known):
    (record,) = read(sitting(body, **known).encode())
    return record


def u(who, words, mark="regular"):
    return f'<u who="#{who}" ana="#{mark}"><seg>{words}</seg></u>'


def label(words):
    return f'<note type="speaker">{words}</note>'


@pytest.mark.parametrize(
    ("who", "words"),
    [
        ("LindsayHoyle", ["Lindsay", "Hoyle"]),
        ("Mustafa.Şentop", ["Mustafa", "Şentop"]),
        ("NazırCihangir.İslam", ["Nazır", "Cihangir", "İslam"]),
        ("StanisławWójcik", ["Stanisław", "Wójcik"]),
        ("JanBartosek.1971", ["Jan", "Bartosek"]),
        ("JohnMcAdler", ["John", "McAdler"]),
        ("Anne-MarieAdler", ["Anne-Marie", "Adler"]),
        ("PAD_88386", []),
        ("PA1592", []),
    ],
)
def test_an_id_is_read_in_the_words_that_it_is_spelt_with(who, words):
    assert id_words(who) == words


def test_an_office_in_front_of_a_name_is_told_from_it_by_the_id():
    record = one(
        label("Marszałek Tomasz Wójcik:")
        + u("TomaszWójcik", "Otwieram posiedzenie.", "chair")
        + label("Senator Sprawozdawca Marcin Łoś:")
        + u("MarcinŁoś", "Dziękuję.")
        + label("Předsedkyně vlády ČR Jana Nováková")
        + u("JanaNovakova.1973", "Děkuji."),
        language="pl",
    )
    voices = [(turn.speaker, turn.role, turn.kind) for turn in record.turns]
    assert voices == [
        ("Tomasz Wójcik", "Marszałek", TurnKind.CHAIR),
        ("Marcin Łoś", "Senator Sprawozdawca", TurnKind.SPEECH),
        ("Jana Nováková", "Předsedkyně vlády ČR", TurnKind.SPEECH),
    ]
    assert not record.warnings


def test_a_label_that_is_an_office_alone_names_nobody_and_the_id_does():
    record = one(
        label("La presidenta")
        + u("SolerMarta", "Comença la sessió.", "chair")
        + label("Ignasi Puig Ferrer")
        + u("PuigIgnasi", "Bon dia."),
        language="ca",
    )
    assert [(turn.speaker, turn.role) for turn in record.turns] == [
        ("Marta Soler", "La presidenta"),  # ids of this file have the family name first
        ("Ignasi Puig Ferrer", ""),
    ]
    assert "SolerMarta" in record.warnings[0]


def test_a_family_name_in_capitals_is_completed_by_the_id_in_either_order():
    turned = (
        label("PRESIDENTE")
        + u("AdlerAnna", "La seduta è aperta.", "chair")
        + label("ROSSI (LIN)")
        + u("RossiMarco", "Grazie.")
        + label("DE LUCA (LIN)")
        + u("DeLucaMaria", "Sì.")
    )
    straight = (
        label("ROSSI (LIN)")
        + u("MarcoRossi", "Grazie.")
        + label("DE LUCA (LIN)")
        + u("MariaDeLuca", "Sì.")
    )
    assert [turn.speaker for turn in one(turned, language="it").turns] == [
        *("Anna Adler", "Marco Rossi", "Maria De Luca"),
    ]
    record = one(straight, language="it")
    assert [(turn.speaker, turn.party) for turn in record.turns] == [
        *(("Marco Rossi", "LIN"), ("Maria De Luca", "LIN")),
    ]
    assert not record.warnings


def known(record):
    return [(turn.speaker, turn.role, turn.party) for turn in record.turns]


def test_dutch_labels_have_an_address_or_office_before_the_family_name():
    record = one(
        label("De heer Van Hattem (PVV)")
        + u("AlexandervanHattem", "Dank u wel.")
        + label("Staatssecretaris Van der Burg")
        + u("EricvanderBurg", "Goed.")
        + label("Mevrouw Karimi (GroenLinks)")
        + u("FarahKarimi", "Nee."),
        language="nl",
    )
    assert known(record) == [
        ("Alexander van Hattem", "", "PVV"),
        ("Eric van der Burg", "Staatssecretaris", ""),
        ("Farah Karimi", "", "GroenLinks"),
    ]
    assert not record.warnings


def test_swedish_labels_have_a_number_and_names_in_capitals_behind_offices():
    record = one(
        label("Anf. 1 Klimat- och miljöminister ANNA ADLER (S):")
        + u("Q4980750", "Fru talman!")
        + label("Anf. 2 JAN-ERIK WOLF (KD):")
        + u("Q6255521", "Tack.")
        + label("Anf. 3 ANDRE VICE TALMANNEN:")
        + u("Q999", "Tack.", "chair"),
        language="sv",
    )
    assert known(record) == [
        ("Anna Adler", "Klimat- och miljöminister", "S"),
        ("Jan-Erik Wolf", "", "KD"),
        ("", "Andre Vice Talmannen", ""),
    ]


def test_hungarian_names_in_capitals_keep_their_order_and_their_offices():
    record = one(
        label("ELNÖK")
        + u("KoverLaszlo", "Tisztelt Ház!", "chair")
        + label("SZABÓ TIMEA (Párbeszéd)")
        + u("SzaboTimea", "Igen.")
        + label("DÖMÖTÖR CSABA, a Kabinetiroda államtitkára")
        + u("DomotorCsaba", "Nem.")
        + label("DR. KERESZTES LÁSZLÓ LÓRÁNT (LMP)")
        + u("KeresztesLaszloLorant", "De.", "regular"),
        language="hu",
    )
    assert known(record) == [
        ("Kover Laszlo", "Elnök", ""),
        ("Szabó Timea", "", "Párbeszéd"),
        ("Dömötör Csaba", "a Kabinetiroda államtitkára", ""),
        ("Keresztes László Lóránt", "", "LMP"),
    ]


def test_brackets_hold_a_name_behind_the_chair_and_an_office_behind_a_name():
    record = one(
        label("ΠΡΟΕΔΡΕΥΩΝ (Χαράλαμπος Αθανασίου):")
        + u("ΑΘΑΝΑΣΙΟΥ_ΧΑΡΑΛΑΜΠΟΣ", "Κυρίες και κύριοι.", "chair")
        + label("ΑΝΝΑ ΑΔΛΕΡ (Υπουργός Δικαιοσύνης):")
        + u("ΑΔΛΕΡ_ΑΝΝΑ", "Ναι.")
        + label("The HOUSE CHAIRPERSON (Ms M G Adler):")
        + u("houseChairperson", "Order!", "chair"),
        language="el",
    )
    assert known(record) == [
        ("Χαράλαμπος Αθανασίου", "Προεδρευων", ""),
        ("Αννα Αδλερ", "Υπουργός Δικαιοσύνης", ""),
        ("M G Adler", "The House Chairperson", ""),
    ]


def test_a_note_of_what_is_debated_is_the_topic():
    record = one(
        u("AnnaAdler", "We begin.")
        + '<note type="debate">Bill on rents</note>'
        + u("AnnaAdler", "Rents rise.")
    )
    assert [turn.topic for turn in record.turns] == ["", "Bill on rents"]
    assert of_kind(record, ArticlePassageKind.HEADING) == ["Bill on rents"]


def test_ids_alone_are_turned_where_first_names_say_so():
    record = one(
        u("KristensenHenrikDam", "Mødet er åbnet.", "chair")
        + u("DamsboAndersenLennart", "Tak.")
        + u("DanielsenThomas", "Nej."),
        language="da",
    )
    assert [turn.speaker for turn in record.turns] == [
        *("Henrik Dam Kristensen", "Lennart Damsbo Andersen", "Thomas Danielsen"),
    ]


def test_a_number_of_the_agenda_is_no_remark():
    record = one('<note type="agendaItem">2022-06-07-0</note>' + u("AnnaAdler", "Yes."))
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == []


def test_words_called_out_are_of_whoever_is_named_before_them():
    called = (
        '<vocal type="interruption"><desc>Dr. Rétvári Bence: Milyen visszafogott!</desc></vocal>'
        '<vocal type="interruption"><desc>Szabó Timea közbeszól.</desc></vocal>'
        '<vocal type="noise"><desc>From the gallery: Never!</desc></vocal>'
        '<kinesic type="applause"><desc>Taps. Szabó Timea: Nem kiabáltam.</desc></kinesic>'
    )
    record = one(label("KISS ANNA") + u("KissAnna", f"Igen.{called} Nem."), language="hu")
    assert said(record) == [("Kiss Anna", "Igen. Nem."), ("Rétvári Bence", "Milyen visszafogott!")]
    assert record.turns[1].kind is TurnKind.INTERJECTION


def test_a_name_that_the_id_has_more_of_stays_as_it_is_printed():
    record = one(label("Anna Adler") + u("AnnaMariaAdler", "Yes."))
    assert [turn.speaker for turn in record.turns] == ["Anna Adler"]


def test_a_number_in_front_of_a_label_is_no_name():
    record = one(label("01.02 Annick Maes (VB):") + u("MaesAnnick", "Mijn vraag."))
    (turn,) = record.turns
    assert (turn.speaker, turn.party) == ("Annick Maes", "VB")
    assert of_kind(record, ArticlePassageKind.SPEAKER_LABEL) == ["01.02 Annick Maes (VB):"]


def test_a_label_with_another_name_than_the_id_is_believed_and_said():
    record = one(label("Anna Adler") + u("BerndKrüger", "We build."))
    assert said(record) == [("Anna Adler", "We build.")]
    assert "BerndKrüger" in record.warnings[0]


def test_who_presides_by_a_note_is_the_chair_and_no_remark():
    record = one(
        '<note type="time">14.03</note><note type="president">Ayşe Yılmaz</note>'
        + u("Ayşe.Yılmaz", "Açıyorum.", "chair")
        + u("Ali.Kaya", "Teşekkürler.")
    )
    assert [(turn.speaker, turn.kind) for turn in record.turns] == [
        ("Ayşe Yılmaz", TurnKind.CHAIR),
        ("Ali Kaya", TurnKind.SPEECH),
    ]
    assert not of_kind(record, ArticlePassageKind.STAGE_DIRECTION)


def test_what_the_makers_of_a_corpus_wrote_is_not_in_the_text():
    gap = '<gap reason="editorial"><desc xml:lang="en">Table of contents</desc></gap>'
    record = one(
        f'{gap}<note type="debate">DISC_ARTICLES_1_1</note>'
        + u("AnnaAdler", "We build.")
        + f"<note>End of debateSection.</note>{gap}"
    )
    assert record.text == "Anna Adler:\n\nWe build."
    assert "Parts of the minutes are not in this file: Table of contents." in record.warnings


@pytest.mark.parametrize(
    ("corpus", "meeting", "bibl", "outlet"),
    [
        ("GB", LOWER, "", "House of Commons"),
        ("GB", '<meeting ana="#parla.upper #parla.sitting"/>', "", "House of Lords"),
        ("ES-CT", "", "", "Parlament de Catalunya"),
        ("PL", LOWER, "<publisher>Minutes</publisher>", "Sejm"),
        (
            "TR",
            LOWER,
            '<publisher><orgName xml:lang="tr">Meclis</orgName><orgName xml:lang="en">Assembly'
            "</orgName></publisher>",
            "Assembly",
        ),
        ("XX", LOWER, "", ""),
    ],
)
def test_the_outlet_is_the_house(corpus, meeting, bibl, outlet):
    record = one(u("AnnaAdler", "We build."), corpus=corpus, meeting=meeting, bibl=bibl)
    assert (record.outlet, record.title) == (outlet, "Sitting of 21 July")


def test_a_home_page_is_no_address_of_minutes():
    idno = "<idno>https://www.parlament.example/</idno>"
    assert one(u("AnnaAdler", "We build."), bibl=idno).address == ""
    particular = f"{idno}<idno>https://www.parlament.example/sitting/7.xml</idno>"
    record = one(u("AnnaAdler", "We build."), bibl=particular)
    assert record.address == "https://www.parlament.example/sitting/7.xml"


def test_a_machine_translation_is_said_to_be_one():
    record = one(u("AnnaAdler", "We build."), corpus="AT-en")
    assert "machine's translation" in record.warnings[0]


def test_a_section_is_in_the_language_that_most_of_it_is_spoken_in():
    french = '<u who="#AnnaAdler" xml:lang="fr"><seg>Oui.</seg></u>' * 2
    dutch = '<u who="#BerndBos" xml:lang="nl"><seg>Ja.</seg></u>'
    assert one(french + dutch, language="nl").language == "fr"


INCLUDED = 'xmlns:xi="http://www.w3.org/2001/XInclude"'
PERSONS = """<particDesc><listOrg><org xml:id="party.S"><orgName full="abb">SP</orgName></org>
</listOrg><listPerson><person xml:id="P1"><persName><forename>Anna</forename><surname>Adler
</surname></persName><affiliation role="member" ref="#party.S" from="2020"/></person>
</listPerson></particDesc>"""


def test_a_corpus_with_its_sittings_inside_names_their_speakers_by_its_persons():
    corpus = f"""<?xml version="1.0"?><teiCorpus {TEI} xml:id="ParlaMint-XX"><teiHeader>{PERSONS}
</teiHeader>{sitting(u("P1", "We build."))}{sitting(u("P1", "We wait."))}</teiCorpus>"""
    records = read(corpus.encode())
    assert [said(record) for record in records] == [
        [("Anna Adler", "We build.")],
        [("Anna Adler", "We wait.")],
    ]
    assert records[0].turns[0].party == "SP"


@pytest.mark.parametrize(
    ("root", "told"),
    [
        (f'<teiCorpus {TEI} {INCLUDED}><teiHeader/><xi:include href="a/1.xml"/></teiCorpus>',
         "hand in their files, such as a/1.xml"),
        (f"<teiCorpus {TEI}><teiHeader/></teiCorpus>", "without sittings"),
        (f"<listPerson {TEI}><person/></listPerson>", "import_members"),
        (f"<listOrg {TEI}><org/></listOrg>", "a list of organisations"),
        (f"<taxonomy {TEI}/>", "a vocabulary"),
    ],
)  # fmt: skip
def test_what_holds_no_sitting_says_what_to_hand_in(root, told):
    (error,) = read_items(root.encode(), name="x.xml")
    assert isinstance(error, NoArticleError)
    assert told in error.detail


def test_the_corpus_may_stand_in_the_title_alone():
    (record,) = read(
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de" xml:id="NRSITZ_020_00002"><teiHeader>'
        b"<fileDesc><titleStmt><title>Parlamentskorpus ParlaMint-AT, Sitzung 2</title></titleStmt>"
        b'</fileDesc></teiHeader><text><body><u who="#PAD_1"><seg>Wir bauen.</seg></u></body></text>'
        b"</TEI>"
    )
    assert record.outlet == "Nationalrat"
