"""Hansard of Australia, Canada and the historic one of Westminster; the Swiss bulletin."""

import json
from html import escape

import pytest

from intake import ArticlePassageKind, TurnKind, read, read_items
from intake.turns import extract_turns

from ..turns_of import of_kind, said

AUSTRALIA_2001 = """<?xml version="1.0"?><hansard noNamespaceSchemaLocation="../../hansard.xsd" version="2.0">
<session.header><date>2001-02-08</date><parliament.no>39</parliament.no><chamber>REPS</chamber>
</session.header><chamber.xscript><business.start><day.start>2001-02-08</day.start>
<para>The SPEAKER took the chair at 9.30 am.</para></business.start>
<debate><debateinfo>
<title>QUESTIONS WITHOUT NOTICE</title><type>Questions Without Notice</type><page.no>1</page.no>
</debateinfo><subdebate.1><subdebateinfo><title>Housing</title></subdebateinfo>
<question>
<talk.start><talker><page.no>1</page.no><name role="metadata">Adler, Anna, MP</name>
<name role="display">Ms ADLER</name><name.id>4K6</name.id><electorate>Page</electorate>
<party>NP</party><in.gov>1</in.gov></talker>
<para>—My question is to the Minister for Housing. Will rents rise?</para></talk.start><para>
<inline font-weight="bold">An opposition member</inline>—Never!</para></question>
<answer>
<talk.start><talker><name role="metadata">Berg, Bert, MP</name>
<name role="display">Mr BERG</name><name.id>ZD4</name.id><party>LP</party>
<role>Minister for Housing</role></talker><para>—I thank the member. Rents will fall.</para>
</talk.start><para>We build.</para><interjection><talk.start><talker><name.id>10000</name.id>
<name role="metadata">SPEAKER, The</name><name role="display">The SPEAKER</name></talker>
<para>—Order!</para></talk.start></interjection><interjection><talk.start><talker>
<name role="metadata">Adler, Anna, MP</name><name role="display">Ms Adler</name>
<name.id>4K6</name.id></talker><para>—When?</para></talk.start></interjection><continue>
<talk.start><talker><name.id>ZD4</name.id><name role="display">Mr BERG</name></talker>
<para>—Soon.</para></talk.start></continue></answer></subdebate.1></debate></chamber.xscript>
</hansard>"""

AUSTRALIA_2015 = """<?xml version="1.0"?><hansard xmlns:xsi="x" version="2.2"><session.header>
<date>2015-02-08</date><chamber>House of Reps</chamber></session.header><chamber.xscript>
<debate><debateinfo><title>BILLS</title></debateinfo><debate.text><body>
<p class="HPS-Debate">BILLS</p></body></debate.text><subdebate.1><subdebateinfo>
<title>Housing Bill 2015</title></subdebateinfo><subdebate.text><body><p>Housing Bill 2015</p>
</body></subdebate.text>
<speech><talk.start><talker><page.no>1</page.no>
<time.stamp>12:01</time.stamp><name role="metadata">Berg, Bert, MP</name>
<name role="display">Mr BERG</name><name.id>ZD4</name.id><electorate>Perth</electorate>
<party>ALP</party><role>Minister for Housing</role></talker></talk.start><talk.text>
<body xmlns="http://www.w3.org/1999/xhtml"><p class="HPS-Normal"><span class="HPS-Normal">
<a href="ZD4" type="MemberSpeech"><span class="HPS-MemberSpeech">Mr BERG</span>
</a> (<span class="HPS-Electorate">Perth</span>—<span class="HPS-MinisterialTitles">Minister for Housing</span>) (<span class="HPS-Time">12:01</span>): I move that rents fall: now.</span>
</p><p class="HPS-SmallQuote">That this bill be read.</p><p class="HPS-Normal">We build.</p>
<p class="HPS-Normal"><a href="4K6" type="MemberInterjecting">
<span class="HPS-MemberInterjecting">Ms Adler</span></a>: When?</p><p class="HPS-Normal">
<span class="HPS-GeneralInterjecting">Opposition members interjecting—</span></p>
<p class="HPS-Normal"><a href="10000" type="OfficeInterjecting">
<span class="HPS-OfficeInterjecting">The SPEAKER</span></a>: Order!</p><p class="HPS-Normal">
<a href="ZD4" type="MemberContinuation"><span class="HPS-MemberContinuation">Mr BERG</span>
</a>: Soon.</p></body></talk.text><interjection><talk.start><talker>
<name role="metadata">Adler, Anna, MP</name><name role="display">Ms Adler</name>
<name.id>4K6</name.id><party>NP</party></talker></talk.start></interjection></speech>
</subdebate.1></debate></chamber.xscript></hansard>"""

CANADA = """<?xml version="1.0" encoding="UTF-8"?><Hansard xmlns:xsi="x" Rev="5" id="1">
<StartPageNumber>1</StartPageNumber><DocumentTitle>
<DocumentName>House of Commons Debates</DocumentName></DocumentTitle><ExtractedInformation>
<ExtractedItem Name="ParliamentNumber">44</ExtractedItem>
<ExtractedItem Name="SessionNumber">1</ExtractedItem>
<ExtractedItem Name="Number">200</ExtractedItem>
<ExtractedItem Name="MetaDateNumDay">23</ExtractedItem>
<ExtractedItem Name="MetaDateNumMonth">9</ExtractedItem>
<ExtractedItem Name="MetaDateNumYear">2024</ExtractedItem></ExtractedInformation><HansardBody>
<Intro><ProceduralText>The House met at 11 a.m.</ProceduralText></Intro>
<OrderOfBusiness Rubric="QP"><OrderOfBusinessTitle>Oral Questions</OrderOfBusinessTitle>
<CatchLine>[Oral Questions]</CatchLine><SubjectOfBusiness id="1"><Timestamp Hr="14" Mn="15"/>
<FloorLanguage language="FR"/><SubjectOfBusinessTitle>Housing</SubjectOfBusinessTitle>
<SubjectOfBusinessContent><Intervention Type="Question" id="i1"><PersonSpeaking>
<Affiliation DbId="105774" Type="2">Mr. Bert Berg (Calgary Centre, CPC)</Affiliation>: </PersonSpeaking>
<Content><ParaText id="1">Mr. Speaker, will <B>rents</B> rise?</ParaText>
<FloorLanguage language="EN"/><ParaText id="2">We wait.</ParaText></Content></Intervention>
<Intervention Type="Answer" id="i2"><PersonSpeaking>
<Affiliation DbId="2" Type="2">Hon. Anna Adler (Minister of Housing, Infrastructure and Communities, Lib.)</Affiliation>: </PersonSpeaking>
<Content><ParaText>Mr. Speaker, no.</ParaText></Content></Intervention>
<Intervention Type="Debate" id="i3"><PersonSpeaking>
<Affiliation DbId="0" Type="1">Some hon. members</Affiliation>: </PersonSpeaking><Content>
<ParaText>Oh, oh!</ParaText></Content></Intervention><Intervention Type="Debate" id="i4">
<PersonSpeaking>
<Affiliation DbId="3" Type="1">The Assistant Deputy Speaker (Mrs. Carla Lang)</Affiliation>: </PersonSpeaking>
<Content><ParaText>Order.</ParaText></Content></Intervention><Intervention id="i5">
<PersonSpeaking><Affiliation DbId="4">The Speaker</Affiliation>: </PersonSpeaking><Content>
<ParaText>Order, please.</ParaText></Content></Intervention></SubjectOfBusinessContent>
</SubjectOfBusiness></OrderOfBusiness></HansardBody></Hansard>"""

HISTORIC = """<?xml version="1.0"?><hansard><title>HC Deb</title><houseCommons><title>House of Commons</title>
<date format="1985-12-16">Monday 16 December 1985</date>
<p id="S1">The House met at half-past Two o'clock</p><debates><oralquestions>
<title>ORAL ANSWERS</title><section><title>HOUSING</title><section><title>Rents</title>
<p id="S2">1. <member>Mr. Berg <memberconstituency>(Lindenau)</memberconstituency></member>
<membercontribution>asked the Minister whether rents will rise.</membercontribution></p>
<col>12</col><p id="S3"><member>The Minister for Housing (Mrs. Anna Adler)</member>
<membercontribution>: No. <col>13</col>We build<lb/>Next year we build more.</membercontribution>
</p><p><member>Mr. Speaker</member><membercontribution>: Order.</membercontribution></p>
<p>Question put and agreed to.</p></section></section></oralquestions></debates></houseCommons>
</hansard>"""


def one(text, name="x.xml"):
    (record,) = read(text.encode(), name=name)
    return record


def voices(record):
    return [(turn.speaker, turn.role, turn.party, turn.kind) for turn in record.turns]


def test_talks_of_australia_are_their_talkers():
    record = one(AUSTRALIA_2001)
    assert said(record) == [
        ("Anna Adler", "My question is to the Minister for Housing. Will rents rise?"),
        ("Bert Berg", "I thank the member. Rents will fall. We build."),
        ("The SPEAKER", "Order!"),
        ("Anna Adler", "When?"),
        ("Bert Berg", "Soon."),
    ]
    assert voices(record)[1:4] == [
        ("Bert Berg", "Minister for Housing", "LP", TurnKind.SPEECH),
        ("The SPEAKER", "", "", TurnKind.CHAIR),
        ("Anna Adler", "", "NP", TurnKind.INTERJECTION),
    ]
    assert (record.outlet, str(record.published)) == ("House of Representatives", "2001-02-08")
    assert {turn.topic for turn in record.turns} == {"Housing"}
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == ["(An opposition member—Never!)"]


def test_links_in_a_speech_of_australia_tell_who_goes_on():
    record = one(AUSTRALIA_2015)
    assert said(record) == [
        ("Bert Berg", "I move that rents fall: now. We build."),
        ("Anna Adler", "When?"),
        ("The SPEAKER", "Order!"),
        ("Bert Berg", "Soon."),
    ]
    assert of_kind(record, ArticlePassageKind.QUOTE) == ["That this bill be read."]
    assert voices(record)[1] == ("Anna Adler", "", "NP", TurnKind.INTERJECTION)


def test_who_presides_by_office_alone_is_no_speaker_on_record():
    found = extract_turns(one(AUSTRALIA_2015)).statements
    chair = [each for each in found if each.resolution == "turn" and not each.resolved_speaker]
    assert len(chair) == 1


def test_talkers_of_australia_without_a_number_are_who_is_printed():
    text = AUSTRALIA_2001.replace("<name.id>4K6</name.id>", "").replace(
        '<name.id>ZD4</name.id><name role="display">Mr BERG', '<name role="display">Mr DORN'
    )
    speakers = [turn.speaker for turn in one(text).turns]
    assert speakers == ["Anna Adler", "Bert Berg", "The SPEAKER", "Anna Adler", "Mr DORN"]


def test_a_number_of_australia_that_the_printed_name_contradicts_is_not_believed():
    marked = '<name.id>ZD4</name.id><name role="display">Mr '
    text = AUSTRALIA_2001.replace(f"{marked}BERG", f"{marked}DORN")
    last = one(text).turns[-1]
    assert (last.speaker, last.identifier) == ("Mr DORN", "")


def test_words_behind_a_link_are_of_whoever_it_names_up_to_the_next():
    goes_on = '<p class="HPS-Normal">The House will come to order.</p>'
    chair = (
        '<p class="HPS-Normal"><a href="10000" type="OfficeContinuation">The DEPUTY SPEAKER</a>: '
        "I call.</p>"
    )
    other = (
        '<p class="HPS-Normal"><a href="4K6" type="MemberContinuation">Ms Adler</a>: I go on.</p>'
    )
    text = AUSTRALIA_2015.replace(": Order!</p>", f": Order!</p>{goes_on}")
    text = text.replace(": Soon.</p>", f": Soon.</p>{chair}{other}")
    assert said(one(text))[2:] == [
        ("The SPEAKER", "Order! The House will come to order."),
        ("Bert Berg", "Soon."),
        ("The DEPUTY SPEAKER", "I call."),
        ("Anna Adler", "I go on."),
    ]


def test_names_of_australia_without_a_link_are_told_by_how_they_are_set():
    link = '<a href="10000" type="OfficeInterjecting">'
    text = AUSTRALIA_2015.replace(link, "<b>").replace(
        "The SPEAKER</span></a>", "The SPEAKER</span></b>"
    )
    assert ("The SPEAKER", "Order!") in said(one(text))
    untyped = AUSTRALIA_2015.replace(' type="OfficeInterjecting"', "")
    assert said(one(untyped)) == said(one(AUSTRALIA_2015))


def test_interjections_that_nobody_took_down_are_directions():
    text = AUSTRALIA_2015.replace("HPS-MemberInterjecting", "HPS-MemberIInterjecting").replace(
        "</a>: When?", "</a> interjecting—"
    )
    record = one(text)
    assert "Anna Adler" not in {turn.speaker for turn in record.turns}
    assert "(Ms Adler interjecting—)" in of_kind(record, ArticlePassageKind.STAGE_DIRECTION)
    plain = one(AUSTRALIA_2015.replace(' class="HPS-GeneralInterjecting"', ""))
    assert said(plain) == said(one(AUSTRALIA_2015))


def test_a_member_of_canada_has_office_or_party_and_the_chair_its_name():
    record = one(CANADA)
    assert voices(record) == [
        ("Bert Berg", "", "CPC", TurnKind.SPEECH),
        (
            "Anna Adler",
            "Minister of Housing, Infrastructure and Communities",
            "Lib.",
            TurnKind.SPEECH,
        ),
        ("Some hon. members", "", "", TurnKind.INTERJECTION),
        ("Carla Lang", "The Assistant Deputy Speaker", "", TurnKind.CHAIR),
        ("The Speaker", "", "", TurnKind.CHAIR),
    ]
    assert said(record)[0][1] == "Mr. Speaker, will rents rise? We wait."
    assert (record.title, str(record.published)) == ("Oral Questions", "2024-09-23")
    assert record.identifier == "hansard-ca:44-1-200#1"


def test_what_was_said_in_the_other_language_is_said_to_be_translated():
    assert "translation" in one(CANADA).warnings[0]
    assert not one(CANADA.replace('language="FR"', 'language="EN"')).warnings


def test_the_french_file_of_canada_is_french():
    record = one(CANADA.replace("House of Commons Debates", "Débats de la Chambre"))
    assert (record.language, record.outlet) == ("fr", "Chambre des communes du Canada")


def test_the_historic_hansard_names_its_members_and_leaves_columns_out():
    record = one(HISTORIC)
    assert voices(record) == [
        ("Anna Adler", "The Minister for Housing", "", TurnKind.SPEECH),
        ("Mr. Speaker", "", "", TurnKind.CHAIR),
    ]
    assert said(record)[0][1] == "No. We build Next year we build more."
    assert of_kind(record, ArticlePassageKind.PRINTED_MATTER) == ["Question put and agreed to."]
    assert (record.outlet, str(record.published)) == ("House of Commons", "1985-12-16")


def test_what_the_historic_hansard_tells_is_nobodys_own_words():
    record = one(HISTORIC)
    told = "Mr. Berg (Lindenau) asked the Minister whether rents will rise."
    assert told in record.text
    assert not any(turn.span[0] <= record.text.index(told) < turn.span[1] for turn in record.turns)


ROW = {
    "IdSubject": "44",
    "MeetingDate": "20181203",
    "CouncilName": "Nationalrat",
    "LanguageOfText": "DE",
}
ROWS = [
    {**ROW, "ID": "2", "SortOrder": 2, "SpeakerFullName": "Adler Anna", "PersonNumber": 7,
     "SpeakerFirstName": "Anna", "SpeakerLastName": "Adler", "SpeakerFunction": "Mit-F",
     "ParlGroupAbbreviation": "S", "CantonAbbreviation": "BE", "VoteBusinessTitle": "Mieten",
     "Text": "<pd_text><p>Die Mieten steigen.[NB] Wir <i>bauen</i>.</p><p>[GZ]Danke.</p></pd_text>"},
    {**ROW, "ID": "1", "SortOrder": 1, "SpeakerFullName": "Berg Bert", "SpeakerFirstName": "Bert",
     "SpeakerLastName": "Berg", "SpeakerFunction": "P",
     "Text": "<pd_text><p>Die Sitzung ist eröffnet.</p></pd_text>"},
]  # fmt: skip


@pytest.mark.parametrize("answer", [{"d": {"results": ROWS}}, {"d": ROWS}, {"value": ROWS}])
def test_rows_of_the_swiss_bulletin_are_speeches_in_their_order(answer):
    record = one(json.dumps(answer), "x.json")
    assert said(record) == [
        ("Bert Berg", "Die Sitzung ist eröffnet."),
        ("Anna Adler", "Die Mieten steigen. Wir bauen. Danke."),
    ]
    assert voices(record) == [
        ("Bert Berg", "Präsident", "", TurnKind.CHAIR),
        ("Anna Adler", "", "S", TurnKind.SPEECH),
    ]
    assert (record.title, record.outlet, record.language) == ("Mieten", "Nationalrat", "de")
    assert str(record.published) == "2018-12-03"


def swiss_atom(rows):
    """The rows as the service gives them to whoever asks for no JSON."""
    entries = "".join(
        "<entry><id>Transcript(1)</id><title/><updated>2024-01-01T00:00:00Z</updated>"
        '<content type="application/xml"><m:properties>'
        + "".join(f"<d:{name}>{escape(str(value))}</d:{name}>" for name, value in row.items())
        + '<d:EndTimeWithTimezone m:null="true"/></m:properties></content></entry>'
        for row in rows
    )
    spaces = "http://schemas.microsoft.com/ado/2007/08/dataservices"
    return (
        f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:d="{spaces}" '
        f'xmlns:m="{spaces}/metadata"><title type="text">Transcript</title>{entries}</feed>'
    )


def test_the_swiss_table_in_atom_is_minutes_and_no_feed():
    assert said(one(swiss_atom(ROWS))) == said(one(json.dumps(ROWS), "x.json"))
    assert one(swiss_atom(ROWS)).published == one(json.dumps(ROWS), "x.json").published


@pytest.mark.parametrize("write", [swiss_atom, json.dumps])
def test_a_swiss_speech_that_stands_there_in_each_language_is_made_once(write):
    rows = [
        {**row, "Language": language, "VoteBusinessTitle": title}
        for row in ROWS
        for language, title in (("FR", "Loyers"), ("DE", "Mieten"), ("IT", "Affitti"))
    ]
    record = one(write(rows), "")
    assert said(record) == said(one(json.dumps(ROWS), "x.json"))
    assert record.title == "Mieten"


@pytest.mark.parametrize(
    ("function", "office", "kind"),
    [
        ("P-M", "Präsident", TurnKind.CHAIR),
        ("1VP-F", "1. Vizepräsidentin", TurnKind.CHAIR),
        ("BPR-F", "Bundespräsidentin", TurnKind.SPEECH),
        ("BR-M", "Bundesrat", TurnKind.SPEECH),
        ("Mit-M", "", TurnKind.SPEECH),
        ("XY-F", "XY-F", TurnKind.SPEECH),
    ],
)
def test_swiss_offices_are_written_out_for_men_and_women(function, office, kind):
    row = {**ROWS[0], "SpeakerFunction": function}
    assert voices(one(json.dumps([row]), "x.json")) == [("Anna Adler", office, "S", kind)]


def test_the_swiss_table_is_known_behind_a_long_first_speech():
    row = {
        "ID": "1",
        "IdSubject": "44",
        "PersonNumber": 7,
        "Text": f"<pd_text><p>{'Die Mieten steigen. ' * 2000}</p></pd_text>",
        "SpeakerFullName": "Adler Anna",
    }
    assert one(json.dumps({"d": [row]}), "").turns[0].speaker == "Adler Anna"


@pytest.mark.parametrize(
    "broken",
    [
        swiss_atom([]).replace("<title", '<m:x a=":IdSubject"/><title'),
        swiss_atom(ROWS)[:900],
        swiss_atom([{**ROWS[0], "Text": ""}]),
        json.dumps([{**ROWS[0], "Text": None, "SortOrder": [], "MeetingDate": {}}]),
    ],
)
def test_a_swiss_table_without_words_is_said(broken):
    items = list(read_items(broken.encode()))
    assert items
    assert all(isinstance(item, Exception) for item in items)


@pytest.mark.parametrize("text", [AUSTRALIA_2001, AUSTRALIA_2015, CANADA, HISTORIC])
def test_minutes_that_lack_anything_are_read_or_said(text):
    """Elements gone one by one, as files of a century have them gone."""
    for name in (
        "talker",
        "name.id",
        "debateinfo",
        "Affiliation",
        "PersonSpeaking",
        "member",
        "date",
        "Content",
        "session.header>",
        "membercontribution",
    ):
        cut = text.replace(f"<{name}", "<gone").replace(f"</{name}", "</gone")
        for item in read_items(cut.encode(), name="x.xml"):
            assert isinstance(item, Exception) or item.text


def contribution(place, attributed, value, kind="Contribution", number=7):
    return {
        "ItemType": kind,
        "AttributedTo": attributed,
        "Value": value,
        "OrderInSection": place,
        "MemberId": number,
    }


DEBATE = {
    "Overview": {
        "Id": 1, "ExtId": "A-1", "Title": "Rents", "Date": "2024-03-05T00:00:00",
        "House": "Commons", "Location": "Commons Chamber", "HRSTag": "hs_2DebatedMotion",
    },
    "Items": [
        contribution(3, "Mr Speaker", "<p>Order.</p>", number=0),
        contribution(1, "The Minister for Housing (Anna Adler)", "<p>Rents <em>fell</em>. "
                     "[Interruption.] They did.</p><p>We build.</p>"),
        contribution(2, "Bert Berg (Lindenau) (Lab/Co-op)", "<p>When?</p>", number=8),
        contribution(0, None, "<p>2.30 pm</p>", kind="Timestamp"),
        contribution(4, None, "<p>Question put and agreed to.</p>"),
    ],
    "ChildDebates": [{
        "Overview": {"Title": "New clause"},
        "Items": [contribution(1, "Baroness Lang of Lindenau (CB)", "<p>My Lords.</p>"),
                  contribution(2, "Madam Deputy Speaker (Carla Lang)", "<p>Order.</p>")],
    }],
}  # fmt: skip


def test_a_debate_of_the_interface_of_hansard_is_in_its_order():
    record = one(json.dumps(DEBATE), "x.json")
    assert said(record) == [
        ("Anna Adler", "Rents fell. They did. We build."),
        ("Bert Berg", "When?"),
        ("Mr Speaker", "Order."),
        ("Baroness Lang of Lindenau", "My Lords."),
        ("Carla Lang", "Order."),
    ]
    assert voices(record) == [
        ("Anna Adler", "The Minister for Housing", "", TurnKind.SPEECH),
        ("Bert Berg", "", "Lab/Co-op", TurnKind.SPEECH),
        ("Mr Speaker", "", "", TurnKind.CHAIR),
        ("Baroness Lang of Lindenau", "", "CB", TurnKind.SPEECH),
        ("Carla Lang", "Madam Deputy Speaker", "", TurnKind.CHAIR),
    ]
    assert [turn.topic for turn in record.turns][2:4] == ["Rents", "New clause"]
    assert (record.outlet, str(record.published)) == ("House of Commons", "2024-03-05")
    assert of_kind(record, ArticlePassageKind.PRINTED_MATTER) == ["Question put and agreed to."]
