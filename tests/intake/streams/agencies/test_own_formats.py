"""Formats that one agency has for itself: Ritzau, The Canadian Press, AAP."""

from intake import IntakeError, read, read_items
from intake.records import ArticlePassageKind, SpecialGenre

RITZAU = """<?xml version="1.0"?>
<XMLNewsQueuedResponse xmlns="http://tempuri.org/"><XMLNewsQueuedResult
 xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><error xmlns="">0</error><ListOfRBNews xmlns="">
<RBNews><NewsID>a-2</NewsID><PublishDate>2026-02-01T18:38:49.417</PublishDate>
<strapline>NET/HAVN</strapline><headline>Havnen &#xE5;bner</headline><subtitle i:nil="true"/>
<town>Lindenau</town><origin>/ritzau/</origin><section>Indland</section><version>2</version>
<content>&lt;p&gt;Havnen i Lindenau &#xE5;bner fredag, siger direkt&#xF8;r Hanna Hecht.&lt;/p&gt;
&lt;p&gt;Det er for sent, mener byr&#xE5;det. /ritzau/&lt;/p&gt;</content><HistID>AA-1</HistID>
<Priority>4</Priority><IPTCList xmlns:a="http://schemas.example/"><a:int>04000000</a:int></IPTCList>
<Annuleret>false</Annuleret><NyVersion>true</NyVersion><Korrektion>true</Korrektion>
<byLine>Anna Adler</byLine><byLineEmail>anna@nan.example</byLineEmail>
<byLinePhone>33300000</byLinePhone><TilRedaktionen>&lt;p&gt;Rettet i 1. afsnit.&lt;/p&gt;
</TilRedaktionen></RBNews>
<RBNews><NewsID>b-1</NewsID><PublishDate>2026-02-01T18:44:52</PublishDate>
<strapline>---PRESSEMEDDELELSE---</strapline><headline>PR / Lindenau Havn A/S</headline>
<subtitle>Ny kaj &amp;apos;til alle&amp;apos;</subtitle><origin>Via Ritzau</origin><content>&lt;P&gt;
Kajen &amp;amp;quot;er klar&amp;amp;quot;, siger Hanna Hecht.&lt;/P&gt;</content></RBNews>
<RBNews><NewsID>c-1</NewsID><PublishDate>2026-02-01T18:50:00</PublishDate><content/></RBNews>
</ListOfRBNews></XMLNewsQueuedResult></XMLNewsQueuedResponse>"""


def test_a_queue_of_ritzau_is_read_item_by_item():
    story, release, problem = read_items(RITZAU.encode())
    assert story.text.split("\n\n") == [
        "Havnen i Lindenau åbner fredag, siger direktør Hanna Hecht.",
        "Det er for sent, mener byrådet. /ritzau/",
    ]
    assert (story.outlet, story.authors, story.places) == ("Ritzau", ("Anna Adler",), ("Lindenau",))
    assert (story.identifier, story.version) == ("AA-1", "2")
    assert story.published.iso == "2026-02-01T18:38:49+01:00"
    assert (story.signals, story.notes) == (("correction", "update"), ("Rettet i 1. afsnit.",))
    assert story.subject_codes == ("", "medtop:04000000")
    (signed,) = [p for p in story.passages if p.kind is ArticlePassageKind.NOTE]
    assert story.text[slice(*signed.span)].strip() == "/ritzau/"
    assert release.title == "Ny kaj 'til alle'"
    assert (release.authors, release.special_genre) == (
        ("Lindenau Havn A/S",),
        SpecialGenre.PRESS_RELEASE,
    )
    assert release.text == 'Kajen "er klar", siger Hanna Hecht.'
    assert isinstance(problem, IntakeError)
    assert (problem.code, problem.item) == ("no_text", "item 3 c-1")


def test_what_ritzau_knows_of_its_people_is_never_stored():
    told = "".join(str(item.as_dict()) for item in list(read_items(RITZAU.encode()))[:2])
    assert "33300000" not in told
    assert "anna@nan" not in told


def test_ritzau_takes_an_item_back():
    alone = f"<RBNews>{RITZAU.split('<RBNews>')[1].split('</RBNews>')[0]}</RBNews>"
    back = alone.replace("<Annuleret>false", "<Annuleret>true")
    (record,) = read(back.encode())
    assert (record.status, record.identifier, record.version) == ("canceled", "AA-1", "2")


PRESS = """<?xml version="1.0" encoding="utf-8"?>
<Publish><PublishID>1</PublishID><Username>adlera</Username><ContentItem><SystemSlug>0372</SystemSlug>
<Headline>Harbour in Lindenau to open on Friday</Headline><EditorNote>With photos</EditorNote>
<Category>National</Category><IndexCode>Business,National</IndexCode><RankingValue>2</RankingValue>
<ContentType>Text</ContentType><Source>The Canadian Press</Source>
<Corrections>Corrects the day in paragraph 1</Corrections><HoldFlag>false</HoldFlag>
<EmbargoTime>0001-01-01T00:00:00</EmbargoTime><Language>1</Language>
<DirectoryText>The harbour will open on</DirectoryText>
<UpdatedDateTime>2026-03-27T11:53:07.627-04:00</UpdatedDateTime>
<CreatedDateTime>2026-03-27T15:53:07.57</CreatedDateTime><ContentText>&lt;p&gt;The harbour will open on
 Friday, the city said.&lt;/p&gt;
&lt;p&gt;This report by The Canadian Press was first published March 27, 2026.&lt;/p&gt;
&lt;p&gt;— By Anna Adler in Lindenau, with files from Bert Berg.&lt;/p&gt;</ContentText>
<WritethruValue>3</WritethruValue><City>Lindenau</City><Province>Ontario</Province></ContentItem>
</Publish>"""


def test_an_item_of_the_canadian_press_names_its_writers_behind_the_text():
    (record,) = read(PRESS.encode())
    assert (record.outlet, record.language) == ("The Canadian Press", "en")
    assert (record.identifier, record.version) == ("0372", "3")
    assert record.authors == ("Anna Adler", "Bert Berg")
    assert record.published.iso == "2026-03-27T15:53:07Z"
    assert (record.embargo, record.status, record.lead) == (None, "usable", "")
    assert record.notes == ("With photos", "Corrects the day in paragraph 1")
    assert (record.signals, record.subjects) == (("correction",), ("National", "Business"))
    kinds = {p.kind: record.text[slice(*p.span)] for p in record.passages}
    assert kinds[ArticlePassageKind.BYLINE].startswith("— By Anna Adler")
    assert kinds[ArticlePassageKind.NOTE].startswith("This report by")
    assert "adlera" not in str(record.as_dict())


def test_its_embargo_is_torontos_and_its_hold_holds():
    later = PRESS.replace("0001-01-01T00:00:00", "2026-03-28T06:00:00")
    (record,) = read(later.encode())
    assert record.embargo.iso == "2026-03-28T06:00:00-04:00"
    (record,) = read(PRESS.replace("<HoldFlag>false", "<HoldFlag>true").encode())
    assert record.status == "withheld"


def test_its_pictures_are_no_articles():
    (problem,) = read_items(PRESS.replace(">Text<", ">Photo<").encode())
    assert problem.code == "no_article"


SCRIPT = """ZCZC AAP
%A
#Legal: Harbour_BC6
$Harbour to open on Friday

:(LINDENAU)
&AAPIS\\adlera
*04000000
@Vic
The harbour of Lindenau will open on Friday, the mayor says.

   Paul Panter says that is too late.

AAP RTV
NNNN
"""
RELEASE = """   ZCZC AAP
%MNETALL MFI MGD
$J
:
:Lindenau Water Authority
*X
Media release: Water use falls 0.6%

Tue 13 October 2026

Director Anna Adler said the fall was the largest.
* farms used 2.4% more

NNNN
"""
NEWS = """ZCZC AAP
$A
:HARBOUR
^Harbour to open
~Opinion
+04000000
*T
Berths      4
Boats      10
NNNN
"""
FIELDS = "ZCZC FMG000\nYY TDR\nRACING : Lindenau Park FIELDS Thursday\nNNNN\n"


def test_a_broadcast_script_of_aap_has_signs_of_its_own():
    (record,) = read(SCRIPT.encode(), name="script.tst")
    assert record.title == "Harbour to open on Friday"
    assert record.text.split("\n\n") == [
        "The harbour of Lindenau will open on Friday, the mayor says.",
        "Paul Panter says that is too late.",
        "AAP RTV",
    ]
    assert (record.outlet, record.places) == ("AAP", ("Lindenau", "Vic"))
    assert (record.keywords, record.subject_codes) == (
        ("Legal: Harbour_BC6",),
        ("medtop:04000000",),
    )
    assert "adlera" not in str(record.as_dict())


def test_messages_of_aap_are_read_one_after_the_other():
    release, news, problem = read_items((RELEASE + NEWS + FIELDS).encode(), name="aap.tst")
    assert (release.title, release.authors) == (
        "Water use falls 0.6%",
        ("Lindenau Water Authority",),
    )
    assert release.special_genre is SpecialGenre.PRESS_RELEASE
    assert release.published.iso == "2026-10-13"
    assert release.text.endswith("\n\n* farms used 2.4% more")
    assert (news.title, news.special_genre) == ("Harbour to open", SpecialGenre.OPINION)
    assert {p.kind for p in news.passages} == {ArticlePassageKind.TABLE}
    assert (problem.code, problem.item) == ("no_article", "message 3")
