"""NewsML 1.x: components in components, text as elements or as a string, revisions."""

import pytest

from intake import SpecialGenre, read, read_items
from intake.errors import NoArticleError, NoTextError

ITEM = """<?xml version="1.0" encoding="iso-8859-1"?>
<NewsML><Catalog Href="http://nan.example/catalog.xml"/><NewsEnvelope>
<DateAndTime>20240710T130037Z</DateAndTime><Priority FormalName="4"/></NewsEnvelope><NewsItem>
<Identification><NewsIdentifier><ProviderId>nan.example</ProviderId><DateId>20240710</DateId>
<NewsItemId>x1</NewsItemId><RevisionId PreviousRevision="1" Update="U">2</RevisionId>
<PublicIdentifier>urn:newsml:nan.example:20240710:x1:2</PublicIdentifier></NewsIdentifier>
</Identification><NewsManagement><NewsItemType FormalName="News"/>
<FirstCreated>20240710T125902Z</FirstCreated><ThisRevisionCreated>20240710T135902Z
</ThisRevisionCreated><Status FormalName="Usable"/>{management}</NewsManagement><NewsComponent>
<TopicSet FormalName="x"><Topic><FormalName Scheme="IptcSubjectCodes">09003000</FormalName>
<Description xml:lang="en" Variant="Category">ANE</Description><Description xml:lang="de"
 Variant="Name">Arbeit</Description></Topic></TopicSet>
<NewsLines><HeadLine>Mieten steigen in Lindenau</HeadLine><ByLine>Von Anna Adler</ByLine>
<DateLine>Lindenau, 10. Juli 2024 (NAN)</DateLine><NewsLine><NewsLineType FormalName="EditorNote"/>
<NewsLineText>Mit neuem Absatz.</NewsLineText></NewsLine><NewsLine><NewsLineType
 FormalName="InternalContact"/><NewsLineText>Tel. 123</NewsLineText></NewsLine></NewsLines>
<AdministrativeMetadata><Provider><Party FormalName="NAN"/></Provider></AdministrativeMetadata>
<DescriptiveMetadata><Language FormalName="de"/><SubjectCode><SubjectMatter
 FormalName="09003000"/></SubjectCode><Location><Property FormalName="City" Value="Lindenau"/>
</Location></DescriptiveMetadata><NewsComponent><Role FormalName="Main"/><ContentItem>
<MediaType FormalName="Text"/><DataContent>{content}</DataContent></ContentItem></NewsComponent>
<NewsComponent><ContentItem><MediaType FormalName="Photo"/></ContentItem></NewsComponent>
</NewsComponent></NewsItem></NewsML>"""
ELEMENTS = "<p>Die Mieten steigen.</p><p>»Zu viel«, sagte Berg.</p>"


def items(content=ELEMENTS, management=""):
    text = ITEM.format(content=content, management=management)
    return list(read_items(text.encode("iso-8859-1"), name="x.xml"))


@pytest.mark.parametrize(
    "content",
    [
        ELEMENTS,
        "<![CDATA[<P>Die Mieten steigen.</P>\n<P>»Zu viel«, sagte Berg.</P>]]>",
        "<nitf><body><body.content>" + ELEMENTS + "</body.content></body></nitf>",
        "Die Mieten\nsteigen.\n\n»Zu viel«, sagte Berg.",
    ],
    ids=["elements", "string", "nitf", "lines"],
)
def test_the_text_is_read_in_every_form(content):
    (record,) = items(content)
    assert record.text == "Die Mieten steigen.\n\n»Zu viel«, sagte Berg."


def test_facts_come_from_lines_and_metadata():
    (record,) = items()
    assert record.title == "Mieten steigen in Lindenau"
    assert (record.outlet, record.authors, record.language) == ("NAN", ("Anna Adler",), "de")
    assert str(record.published) == "2024-07-10T12:59:02Z"
    assert (record.identifier, record.version) == ("urn:newsml:nan.example:20240710:x1", "2")
    assert (record.subjects, record.subject_codes) == (("Arbeit",), ("subj:09003000",))
    assert (record.places, record.urgency, record.signals) == (("Lindenau",), 4, ("update",))
    assert record.notes == ("Mit neuem Absatz.",)


def test_a_status_that_will_change_is_an_embargo_and_its_end():
    change = '<StatusWillChange><FutureStatus FormalName="Usable"/><DateAndTime>{}</DateAndTime></StatusWillChange>'
    (record,) = items(management=change.format("20240711T060000+0200"))
    assert str(record.embargo) == "2024-07-11T06:00:00+02:00"
    (record,) = items(management=change.format("bald"))
    assert (record.embargo, record.status) == (None, "withheld")
    assert record.warnings


@pytest.mark.parametrize(
    ("status", "read_as"), [("Canceled", "canceled"), ("Embargoed", "withheld")]
)
def test_a_status_is_kept(status, read_as):
    text = ITEM.format(content=ELEMENTS, management="").replace('"Usable"', f'"{status}"')
    (record,) = read(text.encode("iso-8859-1"))
    assert record.status == read_as


def test_a_picture_is_no_article_and_an_item_without_words_is_said():
    picture = ITEM.format(content="", management="").replace(
        'FormalName="Text"', 'FormalName="Photo"'
    )
    (error,) = read_items(picture.encode("iso-8859-1"))
    assert isinstance(error, NoArticleError)
    alone = ITEM.format(content="", management="").replace('<MediaType FormalName="Photo"/>', "")
    (error,) = read_items(alone.encode("iso-8859-1"))
    assert isinstance(error, NoTextError)
    assert "x1" in error.item


def test_a_press_release_is_marked():
    text = ITEM.format(content=ELEMENTS, management="").replace(
        '<Party FormalName="NAN"/>', '<Party FormalName="Business Wire"/>'
    )
    (record,) = read(text.encode("iso-8859-1"))
    assert record.special_genre is SpecialGenre.PRESS_RELEASE


def test_of_a_message_that_breaks_off_the_items_before_are_read():
    whole = ITEM.format(content=ELEMENTS, management="").encode("iso-8859-1")
    before, opening, rest = whole.partition(b"<NewsItem>")
    thrice = before + (opening + rest.removesuffix(b"</NewsML>")) * 3
    first, second, problem = read_items(thrice[:-300])
    assert (first.title, first.urgency) == ("Mieten steigen in Lindenau", 4)
    assert second.urgency == 4  # as the envelope in front of both says
    assert problem.code == "cut_off"
