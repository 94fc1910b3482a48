"""NewsML 1.x: components in components, text as elements or as a string, revisions."""

import pytest

from intake import ArticlePassageKind, SpecialGenre, read, read_items
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


def component(words, role="Main", attributes="", headline=""):
    lines = f"<NewsLines><HeadLine>{headline}</HeadLine></NewsLines>" if headline else ""
    return (
        f'<NewsComponent{attributes}>{lines}<Role FormalName="{role}"/><ContentItem><MediaType '
        f'FormalName="Text"/><DataContent>{words}</DataContent></ContentItem></NewsComponent>'
    )


FIRST = "<p>Die Mieten in Lindenau steigen in jedem Jahr weiter.</p>"
SECOND = "<p>Der Rat der Stadt berät am Montag über neue Häuser.</p>"
BOTH_TEXTS = (
    "Die Mieten in Lindenau steigen in jedem Jahr weiter.\n\n"
    "Der Rat der Stadt berät am Montag über neue Häuser."
)
ONE_TEXT = BOTH_TEXTS.split("\n")[0]


def parted(*components, attributes=""):
    text = ITEM.format(content="", management="")
    place = text.index("<NewsComponent><Role")
    end = text.index("<NewsComponent><ContentItem>")
    inner = "".join(components)
    text = f"{text[:place]}<NewsComponent{attributes}>{inner}</NewsComponent>{text[end:]}"
    (record,) = read(text.encode("iso-8859-1"))
    return record.text, [each for each in record.warnings if "left out" in each]


@pytest.mark.parametrize(
    ("components", "attributes", "text", "left"),
    [
        ([component(FIRST), component(SECOND)], "", BOTH_TEXTS, ""),
        ([component(FIRST), component(SECOND, "Supporting")], "", ONE_TEXT, "1 (supporting)"),
        ([component(FIRST), component(f"<![CDATA[{FIRST}]]>")], "", ONE_TEXT, None),
        ([component(FIRST), component(SECOND)], ' EquivalentsList="yes"', ONE_TEXT, "1 (main)"),
        ([component(FIRST), component(SECOND, headline="Neue Häuser")], "", ONE_TEXT, "1 (main)"),
        (
            [
                component(FIRST, attributes=' xml:lang="de"'),
                component(SECOND, attributes=' xml:lang="en"'),
                component("<p>Und das ist noch ein Satz von hier.</p>"),
            ],
            "",
            f"{ONE_TEXT}\n\nUnd das ist noch ein Satz von hier.",
            "1 (main)",
        ),
        (
            [component(SECOND, "Caption"), component(FIRST), component("", "Main")],
            "",
            ONE_TEXT,
            None,
        ),
    ],
    ids=["pieces", "role", "form", "equal", "story", "language", "caption"],
)
def test_pieces_of_one_body_are_one_text_and_what_is_left_out_is_said(
    components, attributes, text, left
):
    found, warnings = parted(*components, attributes=attributes)
    assert found == text
    assert warnings == (
        [f"The item holds further texts that were left out: {left}."] if left else []
    )


def test_lines_of_an_agency_in_a_piece_are_marked_once():
    first = "<p>Lindenau (nan) - Die Mieten in der Stadt steigen weiter.</p>"
    text = ITEM.format(content="", management="")
    place = text.index("<NewsComponent><Role")
    inner = component(first) + component(SECOND)
    (record,) = read((text[:place] + inner + text[place:]).encode("iso-8859-1"))
    marked = [each for each in record.passages if each.kind is ArticlePassageKind.DATELINE]
    assert [record.text[slice(*each.span)].strip() for each in marked] == ["Lindenau (nan) -"]


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


def test_an_embargo_in_a_note_counts_beside_another_change_of_status():
    ends = '<StatusWillChange><FutureStatus FormalName="{}"/><DateAndTime>20240711T060000+0200</DateAndTime></StatusWillChange>'
    note = "Sperrfrist: 12. Juli 2024, 18.00 Uhr"
    for status, embargo in (
        ("Canceled", "2024-07-12T18:00Z"),
        ("Usable", "2024-07-12T18:00Z"),
    ):
        text = ITEM.format(content=ELEMENTS, management=ends.format(status))
        (record,) = read(text.replace("Mit neuem Absatz.", note).encode("iso-8859-1"))
        assert str(record.embargo) == embargo


@pytest.mark.parametrize(
    ("status", "read_as"),
    [
        ("Canceled", "canceled"),
        ("Killed", "canceled"),
        ("Embargoed", "withheld"),
        ("On hold", "withheld"),
    ],
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
