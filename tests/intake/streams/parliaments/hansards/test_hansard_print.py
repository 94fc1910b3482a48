"""Hansard of Westminster as it is set for print."""

import pytest

from intake import ArticlePassageKind, TurnKind, read, read_items
from intake.turns import extract_turns

from ...turns_of import of_kind, said

PRINT = """<?xml version="1.0"?><Hansard xmlns="http://www.parliament.uk/{house}/hansard/print">
<System type="{system}" ColStart="1"><Fragment><Header><Sitting short-date="2016-05-03"/></Header>
<Body>{body}</Body></Fragment></System></Hansard>"""

COMMONS = """<hs_3MainHdg>House of Commons</hs_3MainHdg><hs_6fDate>Tuesday 3 May 2016</hs_6fDate>
<hs_6bBigBoldHdg>Prayers</hs_6bBigBoldHdg>
<hs_76fChair>[<SmallCaps>Mr Speaker</SmallCaps> <I>in the Chair</I>]</hs_76fChair>
<hs_3OralAnswers>Oral Answers to Questions</hs_3OralAnswers>
<hs_6bDepartment><DepartmentName xid="1">Housing</DepartmentName></hs_6bDepartment>
<hs_8Question>Rents</hs_8Question>
<Question><hs_Para><Number>1</Number>. <Uin>[904784]</Uin> <Member MnisId="11"><B>Anna
Adler</B> (Lindenau) (Con):</Member> <QuestionText></QuestionText>Is<hs_TimeCode time="2016"/> he
aware that rents rise?</hs_Para></Question>
<hs_Para><B><Member MnisId="12">The Minister for Housing (Mr Bert Berg):</Member></B> We build
<?notus-xml column=2?>300 homes. [<I>Interruption.</I>] Order is kept.</hs_Para>
<hs_brev>“We live in one”</hs_brev><hs_Para>That is so.</hs_Para>
<hs_Para><Member MnisId="-1"><B>Hon. Members</B>:</Member> Never!</hs_Para>
<hs_Para><Member MnisId="13"><B>Mr Speaker</B>:</Member> Order.</hs_Para>
<hs_Para><B><Member MnisId="12">Mr Berg:</Member></B> Well.</hs_Para>
<hs_2cStatement>Homes</hs_2cStatement><hs_Timeline>3.34 pm</hs_Timeline>
<hs_Para><Member MnisId="11">Anna Adler:</Member> I beg to move, That this House builds.</hs_Para>
<hs_Para><I>Question put</I>, That the House builds:—</hs_Para>
<Division><hs_Para><I>The House divided:</I> Ayes <AyesNumber>45</AyesNumber>, Noes
<NoesNumber>0</NoesNumber>.</hs_Para><hs_Para>Division No. <Number>9</Number>]</hs_Para>
<NamesAyes><hs_Para><Member MnisId="44">Cohn, Carla</Member></hs_Para></NamesAyes>
<hs_Para><I>Question accordingly agreed to.</I></hs_Para></Division>
<TableWrapper><row><entry><hs_brev>Year</hs_brev></entry><entry><hs_brev>Homes</hs_brev></entry>
</row></TableWrapper>"""

LORDS = """<hs_date>Tuesday 3 May 2016</hs_date><hs_Procedure>Prayers—read by the Lord Bishop.
</hs_Procedure><NewDebate BusinessType="Question"><hs_DebateHeading>Housing</hs_DebateHeading>
<hs_time>2.36 pm</hs_time><hs_TabledBy>Asked by <Member MnisId="21">Lord Adler</Member>
</hs_TabledBy><hs_Question>To ask the Government what they build.</hs_Question></NewDebate><hs_para>
<B><Member MnisId="22">The Parliamentary Under-Secretary of State (Baroness Berg) (Con)</Member></B>:
My Lords, we build.</hs_para><hs_para><B><Member MnisId="21">Lord Adler (LD)</Member></B>: When?
</hs_para><hs_quotefo>“Soon”</hs_quotefo><hs_para><B><Member MnisId="-1">Noble Lords</Member></B>:
Oh!</hs_para>"""

OF_2008 = """<?xml version="1.0"?><HansardDoc><?date 2008-02-18?><House name="Commons"><hs_2cStatement>
<?notus-xml column=21?>Northern Rock</hs_2cStatement><hs_Para><B><Member PimsId="77">The Chancellor
of the Exchequer (Mr. Bert Berg):</Member></B> We build.</hs_Para><hs_Para><Member PimsId="78"><B>Anna
Adler</B> (Lindenau) (LD):</Member> When?</hs_Para><hs_Para><B><Member PimsId="77">Mr.
Berg:</Member></B> Soon.</hs_Para></House></HansardDoc>"""


def commons(body=COMMONS, system="Debate"):
    return PRINT.format(house="commons", system=system, body=body).encode()


def test_members_in_lines_are_who_speaks():
    record, _ = read(commons())
    assert said(record) == [
        ("Anna Adler", "Is he aware that rents rise?"),
        ("Bert Berg", "We build 300 homes. Order is kept. That is so."),
        ("Hon. Members", "Never!"),
        ("Mr Speaker", "Order."),
        ("Bert Berg", "Well."),
    ]
    assert [(turn.party, turn.role, turn.kind) for turn in record.turns] == [
        ("Con", "", TurnKind.SPEECH),
        ("", "The Minister for Housing", TurnKind.SPEECH),
        ("", "", TurnKind.INTERJECTION),
        ("", "", TurnKind.CHAIR),
        ("", "The Minister for Housing", TurnKind.SPEECH),
    ]
    assert {turn.topic for turn in record.turns} == {"Rents"}
    named = {found.resolved_speaker for found in extract_turns(record).statements}
    assert not named & {"Mr Speaker", "Hon. Members"}


def test_numbers_of_two_registers_are_two_people():
    """The House counts its members one way, the publisher another."""
    body = COMMONS.replace(
        '<Member MnisId="-1"><B>Hon. Members</B>', '<Member PimsId="11">Carla Cohn'
    )
    assert ("Carla Cohn", "Never!") in said(read(commons(body))[0])


def test_a_number_that_the_printed_name_contradicts_is_not_believed():
    record, _ = read(commons(COMMONS.replace("Mr Berg:", "Mr Dorn:")))
    last = record.turns[-1]
    assert (last.speaker, last.role, last.identifier) == ("Mr Dorn", "", "")


def test_a_member_whose_name_is_missing_is_nobody_and_not_whoever_spoke_before():
    record, _ = read(commons(COMMONS.replace("<B>Hon. Members</B>", "")))
    assert "Never!" in of_kind(record, ArticlePassageKind.PRINTED_MATTER)


def test_numbered_styles_that_nobody_knows_yet_are_headings():
    record, _ = read(
        commons(COMMONS.replace("<hs_brev>“We", "<hs_9New>Later</hs_9New><hs_brev>“We"))
    )
    assert "Later" in of_kind(record, ArticlePassageKind.HEADING)


def test_headings_in_a_row_are_one_title_and_rites_are_left_out():
    record, following = read(commons())
    assert record.title == "Oral Answers to Questions – Housing"
    assert (record.outlet, str(record.published)) == ("House of Commons", "2016-05-03")
    assert "Prayers" not in record.text
    assert "904784" not in record.text
    assert of_kind(record, ArticlePassageKind.QUOTE) == ["“We live in one”"]
    assert following.title == "Homes"


def test_motions_and_divisions_are_nobodys_words():
    _, record = read(commons())
    assert said(record) == [("Anna Adler", "I beg to move, That this House builds.")]
    assert record.turns[0].party == "Con"
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == [
        "(Question put, That the House builds:—)",
        "(Question accordingly agreed to.)",
    ]
    assert of_kind(record, ArticlePassageKind.PRINTED_MATTER) == ["Division 9: Ayes 45, Noes 0"]
    assert of_kind(record, ArticlePassageKind.TABLE) == ["Year | Homes"]
    assert "Cohn" not in record.text


def test_the_lords_have_styles_of_their_own():
    (record,) = read(PRINT.format(house="lords", system="Debate", body=LORDS).encode())
    assert [(t.speaker, t.role, t.party) for t in record.turns] == [
        ("Baroness Berg", "The Parliamentary Under-Secretary of State", "Con"),
        ("Lord Adler", "", "LD"),
        ("Noble Lords", "", ""),
    ]
    assert (record.outlet, record.title) == ("House of Lords", "Housing")
    assert "Asked by Lord Adler" in of_kind(record, ArticlePassageKind.PRINTED_MATTER)


def test_the_printers_files_of_2008():
    (record,) = read(OF_2008.encode())
    assert said(record) == [
        ("Bert Berg", "We build."), ("Anna Adler", "When?"), ("Bert Berg", "Soon."),
    ]  # fmt: skip
    assert record.turns[2].role == "The Chancellor of the Exchequer"
    assert (str(record.published), record.outlet) == ("2008-02-18", "House of Commons")


def test_westminster_hall_is_said():
    record, *_ = read(commons(system="WestHall"))
    assert record.outlet == "Westminster Hall"


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<hs_Para>Nobody says this.</hs_Para>",
        "<hs_Para><Member/></hs_Para>",
        "<Division/><TableWrapper/><hs_9zNew>What is this?</hs_9zNew>",
        "<hs_2cStatement/><hs_Para><Member>:</Member> Well.</hs_Para>",
    ],
)
def test_prints_that_lack_anything_are_read_or_said(body):
    assert list(read_items(commons(body)))
