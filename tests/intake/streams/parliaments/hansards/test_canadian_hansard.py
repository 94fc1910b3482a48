"""Minutes of the Canadian Commons, English and French."""

import pytest

from intake import ArticlePassageKind, TurnKind, read, read_items

from ...turns_of import of_kind, said

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


def one(text, name="x.xml"):
    (record,) = read(text.encode(), name=name)
    return record


def voices(record):
    return [(turn.speaker, turn.role, turn.party, turn.kind) for turn in record.turns]


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


def test_a_motion_is_printed_and_a_quotation_is_read_out():
    set_in = "</ParaText><Motion>That the House notes the rents.</Motion><Quote>Rents.</Quote>"
    record = one(CANADA.replace("no.</ParaText>", f"no.{set_in}"))
    assert "That the House notes the rents." in of_kind(record, ArticlePassageKind.PRINTED_MATTER)
    assert of_kind(record, ArticlePassageKind.QUOTE) == ["Rents."]


@pytest.mark.parametrize("text", [CANADA])
def test_minutes_that_lack_anything_are_read_or_said(text):
    """Elements gone one by one, as files of a century have them gone."""
    for name in ("Affiliation", "PersonSpeaking", "Content", "date"):
        cut = text.replace(f"<{name}", "<gone").replace(f"</{name}", "</gone")
        for item in read_items(cut.encode(), name="x.xml"):
            assert isinstance(item, Exception) or item.text
