"""Record of the Senedd: its own XML, and what TheyWorkForYou makes of it."""

from html import escape

import pytest

from intake import ArticlePassageKind, TurnKind, read, read_items
from intake.turns import extract_turns

from ..turns_of import of_kind, said

ROW = """<XML_Plenary_Bilingual><Meeting_ID>13263</Meeting_ID>
<MeetingDate>2024-01-09T00:00:00</MeetingDate><Contribution_ID>{place}</Contribution_ID>
<Contribution_Order_ID>{place}</Contribution_Order_ID>
<contribution_language>{language}</contribution_language><Agenda_Item_ID>{agenda}</Agenda_Item_ID>
<Agenda_item_welsh>Tai</Agenda_item_welsh><Agenda_item_english>Item {agenda}</Agenda_item_english>
<contribution_type>{kind}</contribution_type><Member_Id>{member}</Member_Id>
<Member_name_English>{name}</Member_name_English>
<Member_job_title_English>{office}</Member_job_title_English>
<contribution_verbatim>{words}</contribution_verbatim>
<contribution_translated>{translated}</contribution_translated></XML_Plenary_Bilingual>"""
ADLER = {"name": "Anna Adler MS", "member": "7", "office": "The Llywydd"}
BERG = {"name": "Bert Berg MS", "member": "8", "office": "The First Minister"}


def row(place, words, translated="<p>Arall.</p>", **known):
    empty = {"language": "En", "agenda": "1-1", "kind": "C", "member": "", "name": "", "office": ""}
    known = {**empty, **known}
    return ROW.format(
        place=place, words=escape(words), translated=escape(translated) if words else "", **known
    )


def sitting(*rows):
    return f'<?xml version="1.0"?><dataroot>{"".join(rows)}</dataroot>'.encode()


WELSH = row(2, "<p>Prynhawn da.</p>", "<p>Good afternoon.</p>", language="Cy", **ADLER)
REMARK = row(1, "<p>The Senedd met at 13:30.</p>", kind="I")
HEADING = row(3, "Housing", kind="B")
FIRST = row(4, "<p>We build <em>300</em> homes.</p><p>Rents fall.</p>", **BERG)
EMPTY = row(5, "")
MORE = row(6, "<p>That is&amp;nbsp;so.</p>", **BERG)
NEXT = row(7, "<p>Next.</p>", agenda="1-2", **ADLER)


def test_rows_are_speeches_in_their_order_by_item_of_the_agenda():
    record, following = read(sitting(WELSH, REMARK, HEADING, FIRST, EMPTY, MORE, NEXT))
    assert said(record) == [
        ("Anna Adler", "Good afternoon."),
        ("Bert Berg", "We build 300 homes. Rents fall. That is\xa0so."),
    ]
    assert [(turn.role, turn.kind, turn.topic, turn.identifier) for turn in record.turns] == [
        ("The Llywydd", TurnKind.CHAIR, "Item 1-1", "7"),
        ("The First Minister", TurnKind.SPEECH, "Housing", "8"),
    ]
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == ["(The Senedd met at 13:30.)"]
    assert (record.title, record.outlet, str(record.published), record.language) == (
        "Item 1-1", "Senedd", "2024-01-09", "en",
    )  # fmt: skip
    assert said(following) == [("Anna Adler", "Next.")]


def test_words_that_the_house_translated_are_said_to_be():
    translated, as_spoken = read(sitting(WELSH, NEXT))
    assert "said in Welsh" in translated.warnings[0]
    assert not as_spoken.warnings


def test_questions_that_were_not_reached_are_answered_in_writing():
    # They tell no language, and their answers are escaped once more.
    question = row(1, "How many homes?", "How many homes?", kind="QNR", language="", **ADLER)
    answer = row(
        2, escape("<p>Three.</p>"), escape("<p>Three.</p>"), kind="ANR", language="", **BERG
    )
    (record,) = read(sitting(question, answer))
    assert said(record) == [("Anna Adler", "How many homes?"), ("Bert Berg", "Three.")]
    assert {turn.kind for turn in record.turns} == {TurnKind.WRITTEN}
    assert not record.warnings


@pytest.mark.parametrize("rows", [[], [EMPTY], [row("x", "<p>Who</p>"), row("", "<p")]])
def test_rows_that_lack_anything_are_read_or_said(rows):
    assert list(read_items(sitting(*rows)))


def whip(language, first, second):
    gid = f"uk.org.publicwhip/senedd/{language}/2024-01-09.1."
    return (
        f'<publicwhip><speech id="{gid}7" speakername="Anna Adler" {first}><p>Good afternoon, and '
        f'welcome.</p></speech><speech id="{gid}8" speakername="Bert Berg" {second}><p>Well.</p>'
        f'</speech><speech id="{gid}9" speakername="Member of the Senedd"><p>No.</p></speech>'
        "</publicwhip>"
    ).encode()


def test_theyworkforyou_has_a_file_for_each_language():
    (english,) = read(whip("en", 'original_lang="cy"', ""))
    assert english.language == "en"
    assert "said in Welsh" in english.warnings[0]
    (welsh,) = read(whip("cy", "", 'lang="en"'))
    assert welsh.language == "cy"
    assert not welsh.warnings
    (mostly_english,) = read(whip("cy", 'lang="en"', ""))
    assert mostly_english.language == "en"


def test_a_member_without_a_name_is_nobody():
    (record,) = read(whip("en", "", ""))
    speakers = [found.resolved_speaker for found in extract_turns(record).statements]
    assert speakers == ["Anna Adler", "Bert Berg", None]


def test_the_mayor_of_london_is_asked_in_the_assembly():
    gid = "uk.org.publicwhip/london-mayors-questions/2026-02-23.10."
    (record,) = read(
        f'<publicwhip><ques id="{gid}q0" speakername="Anna Adler" memberid="m/7"><p>When?</p></ques>'
        f'<reply id="{gid}r0" speakername="Bert Berg"><p>Soon.</p></reply></publicwhip>'.encode()
    )
    assert record.outlet == "London Assembly, Mayor’s Question Time"
    assert str(record.published) == "2026-02-23"
    assert [turn.identifier for turn in record.turns] == ["m/7", ""]
