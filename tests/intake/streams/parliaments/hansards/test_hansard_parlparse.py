"""Hansard by parlparse: who speaks, and what was not said."""

from intake import ArticlePassageKind, TurnKind, read

from ...turns_of import of_kind, said

HANSARD = """<?xml version="1.0" encoding="ISO-8859-1"?>
<!DOCTYPE publicwhip [ <!ENTITY pound "&#163;"> <!ENTITY ndash "&#8211;"> ]>
<publicwhip scraperversion="a" latest="yes">
<oral-heading id="uk.org.publicwhip/debate/2025-10-14a.1.0" nospeaker="true">Questions</oral-heading>
<major-heading id="uk.org.publicwhip/debate/2025-10-14a.1.1" nospeaker="True" colnum="1"
 url="https://example.org/1"> Housing </major-heading>
<minor-heading id="uk.org.publicwhip/debate/2025-10-14a.1.2" nospeaker="true">Rents</minor-heading>
<speech id="uk.org.publicwhip/debate/2025-10-14a.1.3" speakername="Anna Adler"
 person_id="uk.org.publicwhip/person/1" speakeroffice="The Minister for Housing" time="12:32:00">
<p pid="a1.3/1">We spend &pound;5 &ndash; no more. <i>[Interruption.]</i> I will not give way.</p>
<p pid="a1.3/2" class="indent" pwmotiontext="moved">That this House notes the rents.</p>
<p pid="a1.3/3"><i>The House divided.</i></p></speech>
<speech id="uk.org.publicwhip/debate/2025-10-14a.1.4" speakername="Hon. Members:"
 nospeaker="true"><p>Hear, hear!</p></speech>
<speech id="uk.org.publicwhip/debate/2025-10-14a.1.5" nospeaker="True">
<p pwmotiontext="yes">Question put and agreed to.</p></speech>
<division id="uk.org.publicwhip/debate/2025-10-14a.1.6" nospeaker="True" divnumber="7">
<divisioncount ayes="82" noes="54" tellerayes="2"/><mplist vote="aye"><mpname>A</mpname></mplist>
</division>
<speech id="uk.org.publicwhip/debate/2025-10-14a.1.7" speakername="Jan Wolf" person_id="unknown"
 error="No match" speakeroffice="Mr Deputy Speaker"><p>Order.</p></speech>
<major-heading id="uk.org.publicwhip/debate/2025-10-14a.2.0" nospeaker="true">Roads</major-heading>
<speech id="uk.org.publicwhip/debate/2025-10-14a.2.1" speakername="Bernd Krüger"
 person_id="uk.org.publicwhip/person/2"><p>Roads!</p></speech></publicwhip>"""


def records():
    return read(HANSARD.encode("latin-1"))


def test_each_debate_is_a_record_with_house_and_day():
    housing, roads = records()
    assert (housing.title, housing.outlet) == ("Housing", "House of Commons")
    assert str(housing.published) == "2025-10-14"
    assert roads.title == "Roads"


def test_speeches_are_their_speakers():
    housing, roads = records()
    assert said(housing) == [
        ("Anna Adler", "We spend £5 – no more. I will not give way."),
        ("Hon. Members", "Hear, hear!"),
        ("Jan Wolf", "Order."),
    ]
    assert said(roads) == [("Bernd Krüger", "Roads!")]
    assert housing.turns[0].role == "The Minister for Housing"
    assert housing.turns[0].identifier == "uk.org.publicwhip/person/1"
    assert housing.turns[0].topic == "Rents"


def test_italics_are_stage_directions():
    housing, _ = records()
    assert of_kind(housing, ArticlePassageKind.STAGE_DIRECTION) == [
        "[Interruption.]",
        "(The House divided.)",
    ]


def test_what_nobody_said_is_printed_matter():
    housing, _ = records()
    assert of_kind(housing, ArticlePassageKind.PRINTED_MATTER) == [
        "That this House notes the rents.",
        "Question put and agreed to.",
        "Division 7: ayes 82, noes 54",
    ]


def test_the_chair_is_the_chair_and_an_unknown_number_is_none():
    turn = records()[0].turns[2]
    assert (turn.kind, turn.identifier) == (TurnKind.CHAIR, "")


def test_written_answers_are_written():
    data = HANSARD.replace("publicwhip/debate/", "publicwhip/wrans/").replace("<speech", "<reply")
    (first, _) = read(data.replace("</speech", "</reply").encode("latin-1"))
    assert first.turns[0].kind is TurnKind.WRITTEN


def of_house(house, *speeches, day="2025-10-14a"):
    """The first record of minutes with those speeches, each (attributes, paragraphs)."""
    markup = "".join(
        f'<speech id="uk.org.publicwhip/{house}/{day}.1.{number}" {attributes}>{words}</speech>'
        for number, (attributes, words) in enumerate(speeches)
    )
    return read(f"<publicwhip>{markup}</publicwhip>".encode())[0]


def test_the_heading_of_a_sequence_stands_before_its_first_debate():
    extra = '<oral-heading id="x">Answers</oral-heading><major-heading id="uk.org.publicwhip/debate/2025-10-14a.2.0"'
    data = HANSARD.replace('<major-heading id="uk.org.publicwhip/debate/2025-10-14a.2.0"', extra)
    housing, roads = read(data.encode("latin-1"))
    assert "Answers" not in housing.text
    assert roads.text.startswith("Answers\n\nRoads\n\n")
    assert roads.title == "Roads"


def test_a_question_that_is_all_set_in_is_who_asks():
    record = of_house(
        "lords",
        ('speakername="Lord Berg"', '<p class="indent">To ask what the total is.</p>'),
        ('speakername="Baroness Eck"', '<p>I quote:</p><p class="indent">Five.</p>'),
    )
    assert said(record) == [
        ("Lord Berg", "To ask what the total is."),
        ("Baroness Eck", "I quote:"),
    ]


def test_items_of_a_list_are_paragraphs():
    record = of_house(
        "debate", ('speakername="Anna Adler"', "<p>We</p><ul><li>pay £5,</li><li>build.</li></ul>")
    )
    assert said(record) == [("Anna Adler", "We pay £5, build.")]


def test_a_name_that_stands_again_in_an_answer_is_no_word_of_it():
    record = of_house("wrans", ('speakername="Anna Adler"', "<p>Anna Adler: We build.</p>"))
    assert said(record) == [("Anna Adler", "We build.")]


def test_a_name_printed_with_its_office_or_seat_is_the_person():
    record = of_house(
        "spor",
        ('speakername="The Presiding Officer (Anna Adler)"', "<p>Order.</p>"),
        ('speakername="Bernd Krüger (Lindenau) (SNP)"', "<p>No.</p>"),
        (
            'speakername="Carla Lang" speakeroffice="The Minister for Housing (Carla Lang)"',
            "<p>Yes.</p>",
        ),
    )
    assert [(turn.speaker, turn.role, turn.party) for turn in record.turns] == [
        ("Anna Adler", "The Presiding Officer", ""),
        ("Bernd Krüger", "", "SNP"),
        ("Carla Lang", "The Minister for Housing", ""),
    ]
    assert record.turns[0].kind is TurnKind.CHAIR
    assert record.outlet == "Scottish Parliament"


def test_a_committees_house_and_day_stand_around_its_bill():
    record = of_house(
        "standing", ('speakername="Anna Adler"', "<p>Yes.</p>"), day="standing_02-0_2025-10-14a"
    )
    assert record.outlet == "House of Commons, public bill committee"
    assert str(record.published) == "2025-10-14"


def test_a_written_statement_is_written():
    record = of_house("wms", ('speakername="Anna Adler"', "<p>We build.</p>"))
    assert record.turns[0].kind is TurnKind.WRITTEN


def test_an_interjection_is_marked_as_a_talk_of_its_own_in_australia():
    talk = ('speakerid="7" speakername="Anna Adler" talktype="interjection"', "<p>When?</p>")
    assert of_house("representatives", talk).turns[0].kind is TurnKind.INTERJECTION


def test_headings_without_a_speech_stand_before_the_next_debate():
    """However many: forty thousand of them took a quarter of an hour."""
    headings = '<major-heading id="uk.org.publicwhip/debate/2024-05-01a.1.0">Rents</major-heading>'
    words = '<speech speakername="Anna Adler"><p>Rents rise.</p></speech>'
    xml = f"<publicwhip>{headings * 40_000}{words}{headings}{words}</publicwhip>"
    first, second = read(xml.encode())
    assert (first.title, second.title) == ("Rents", "Rents")
    assert [said(record) for record in (first, second)] == [[("Anna Adler", "Rents rise.")]] * 2
