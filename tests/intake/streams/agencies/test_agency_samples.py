"""Items built as the standards' own samples are, in other words."""

from __future__ import annotations

import json

import pytest

from intake import read, read_items
from intake.dates.stamps import read_stamp
from intake.errors import NoArticleError
from intake.formats.agencies.subject_codes import subject_code

G2 = """<?xml version="1.0" encoding="UTF-8" ?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:nan.example:20251014:HARBOUR"
 version="10" standard="NewsML-G2" standardversion="2.24" conformance="power" xml:lang="en-US">
<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_30.xml" />
<rightsInfo><copyrightHolder uri="http://nan.example/about"><name>Nan Media LLC</name>
</copyrightHolder><copyrightNotice>Copyright 2025 Nan Media LLC</copyrightNotice></rightsInfo>
<itemMeta><itemClass qcode="ninat:text" /><provider uri="http://nan.example/about/" />
<versionCreated>2025-10-14T16:25:32-05:00</versionCreated><pubStatus qcode="stat:usable" />
</itemMeta><contentMeta><contentCreated>2025-10-14T15:21:06-05:00</contentCreated>
<located qcode="geoloc:LIN"/><creator uri="http://nan.example/staff/aadler">
<name>Anna Adler</name></creator><infoSource qcode="is:XP"><name>Xpress</name></infoSource>
<language tag="en-US" /><subject qcode="medtop:04000000"><name>economy</name></subject>
<subject type="cpnat:abstract" qcode="x:2f6e294082b3"/><slugline>LN-Harbour</slugline>
<headline> Council to halt work on "harbour"</headline></contentMeta>
<contentSet><inlineXML contenttype="application/nitf+xml">
<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head><hedline>
<hl1>Council to halt work on "harbour"</hl1></hedline>
<byline>By Anna Adler, <byttl>Staff Reporter</byttl></byline></body.head><body.content>
<p>(Lindenau, LN - October 14) The council will halt the work,
     Mayor Bernd Winter said.
</p><p>“We wait for the court,” he said.</p></body.content></body></nitf></inlineXML></contentSet>
<assert qcode="geoloc:LIN"><name>Lindenau</name></assert>
<assert qcode="x:2f6e294082b3"><name>Harbours</name><related qcode="x:1"/></assert></newsItem>"""

NITF = """<?xml version="1.0" encoding="UTF-8"?>
<nitf version="-//IPTC//DTD NITF 3.6//EN"><head><title>Rules for the harbour race</title>
<tobject tobject.type="news"><tobject.subject tobject.subject.refnum="20000822"
 tobject.subject.type="Sport"/><tobject.subject tobject.subject.refnum="11006005"
 tobject.subject.matter="Rules"/></tobject><docdata><du-key version="1" key="rules"/>
<doc-id regsrc="RW" id-string="rules"/><date.issue norm="20251014+0200"/>
<evloc city="Lindenau" iso-cc="DEU"/><urgency ed-urg="5"/></docdata></head><body><body.head>
<hedline><hl1 id="headline">Rules for the harbour race</hl1></hedline><byline>By RowWatch</byline>
<distributor>RowWatch</distributor></body.head><body.content><block id="lead">
<p class="lead" lede="true">The council today announced rules for the race.</p></block>
<block class="content"><p class="text">The rules are strict, it said.</p>
<p class="text">“Nobody will cheat,” Mayor Bernd Winter said.</p></block></body.content></body></nitf>
"""

NINJS = {
    "uri": "https://rowwatch.example/news/rules",
    "standard": {"name": "ninjs", "version": "3.0"},
    "type": "text", "representationType": "full", "profile": "text-only",
    "genres": [{"uri": "http://cv.iptc.org/newscodes/genre/Actuality"}],
    "subjects": [
        {"rel": "classifies", "uri": "http://cv.iptc.org/newscodes/mediatopic/15000000",
         "name": "Sport"},
    ],
    "title": "Rules for the harbour race", "version": "2", "urgency": 4, "pubStatus": "usable",
    "versionCreated": "2025-10-15T02:34:03+02:00",
    "headlines": [{"role": "main", "value": "Rules for the harbour race"}],
    "descriptions": [
        {"role": "lead", "value": "The council today announced rules for the race."}
    ],
    "bodies": [
        {"charCount": 0, "role": "nitf", "contentType": "text/vnd.IPTC.NITF", "value": NITF},
        {"charCount": 0, "role": "text", "contentType": "text/plain",
         "value": "The rules are strict, it said.\r\n\r\n“Nobody will cheat,” the mayor said."},
    ],
    "language": "en", "by": "Rosa Ruder", "located": "Lindenau",
}  # fmt: skip
RULES = (
    "The council today announced rules for the race.\n\nThe rules are strict, it said.\n\n"
    "“Nobody will cheat,” Mayor Bernd Winter said."
)


def test_a_text_item_with_nitf_inside_and_names_apart():
    (record,) = read(G2.encode())
    assert record.title == 'Council to halt work on "harbour"'
    assert (record.outlet, record.authors) == ("Nan Media LLC", ("Anna Adler",))
    assert record.places == ("Lindenau",)
    assert record.subjects == ("economy", "Harbours")
    assert record.subject_codes == ("medtop:04000000", "x:2f6e294082b3")
    assert record.text == (
        "(Lindenau, LN - October 14) The council will halt the work, Mayor Bernd Winter said.\n\n"
        "“We wait for the court,” he said."
    )


def test_an_item_of_nitf_whose_day_has_a_zone_and_whose_subjects_are_media_topics():
    (record,) = read(NITF.encode())
    assert (record.text, str(record.published)) == (RULES, "2025-10-14")
    assert record.subjects == ("Sport", "Rules")
    assert record.subject_codes == ("medtop:20000822", "subj:11006005")
    assert (record.outlet, record.identifier, record.urgency) == ("RowWatch", "rules", 5)


def test_of_a_ninjs_item_with_nitf_and_text_one_body_is_the_text():
    (record,) = read(json.dumps(NINJS).encode())
    assert (record.text, record.authors, record.places) == (RULES, ("Rosa Ruder",), ("Lindenau",))
    assert (record.subjects, record.subject_codes) == (("Sport",), ("medtop:15000000",))


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("20251014+0200", "2025-10-14"),
        ("20251014Z", "2025-10-14"),
        ("2025-10-14+02:00", "2025-10-14"),
        ("2025-10-14Z", "2025-10-14"),
        ("20251014T101500+0200", "2025-10-14T10:15:00+02:00"),
        ("2025-10-14T10:15:00Z", "2025-10-14T10:15:00Z"),
    ],
)
def test_a_day_may_have_a_zone(written, read_as):
    assert str(read_stamp(written)) == read_as


@pytest.mark.parametrize(
    ("written", "code"),
    [("subj:04000000", "medtop:04000000"), ("subj:11006005", "subj:11006005")],
)
def test_subjects_of_the_highest_level_are_media_topics(written, code):
    assert subject_code(written) == code


NAR = "http://iptc.org/std/nar/2006-10-01/"


def message(body, meta="", content="<headline>Gold rises</headline>"):
    """The record of a message in NewsML-G2 with that content set."""
    (record,) = read(
        f"""<newsItem xmlns="{NAR}" guid="g:1" version="4" xml:lang="en"><itemMeta>
<itemClass qcode="icls:text"/><provider literal="NAN"/>{meta}</itemMeta>
<contentMeta>{content}</contentMeta><contentSet>{body}</contentSet></newsItem>""".encode()
    )
    return record


def xhtml(words):
    return f'<inlineXML contenttype="xhtml/xml"><html><body>{words}</body></html></inlineXML>'


def marked(record):
    return [(p.kind.value, record.text[slice(*p.span)]) for p in record.passages]


def test_a_note_of_a_private_role_is_never_stored():
    notes = '<edNote role="x:private">Call 555.</edNote><edNote role="x:public">Adds.</edNote>'
    assert message(xhtml("<p>Gold rose.</p>"), meta=notes).notes == ("Adds.",)


def test_what_the_desk_and_the_writer_say_is_marked():
    record = message(
        xhtml("""<p>(Adds comments, detail)
    * Gold may rise

    By Anna Adler
    Jan 30 (NAN) - Gold rose on Tuesday on increased safe
haven demand.

 (Reporting by Anna Adler in Bonn; Editing by Bernd
Eck)</p>""")
    )
    assert marked(record) == [
        ("note", "(Adds comments, detail)"),
        ("byline", "By Anna Adler"),
        ("dateline", "Jan 30 (NAN) - "),
        ("note", "(Reporting by Anna Adler in Bonn; Editing by Bernd Eck)"),
    ]


def test_markup_in_a_body_of_text_is_read_as_such():
    data = """<inlineData contenttype="text/plain"><![CDATA[
<p>
            (NAN) - Rome, October 11 - The minister has said
that it is over.
   "Over," he said. </p>]]></inlineData>"""
    record = message(data)
    assert record.text.split("\n\n") == [
        "(NAN) - Rome, October 11 - The minister has said that it is over.",
        '"Over," he said.',
    ]
    assert marked(record) == [("dateline", "(NAN) - Rome, October 11 - ")]


def test_what_is_escaped_twice_is_words_and_an_embeds_code_is_none():
    body = "<p>At 4 o&amp;#39;clock, R&amp;D.</p><p>&lt;div id='x'&gt;&lt;/div&gt;</p>"
    assert message(xhtml(body)).text == "At 4 o'clock, R&D."


def test_a_subordinate_headline_is_not_the_title_and_a_place_may_be_literal():
    content = """<located literal="Rome"/><headline role="hld:subHeadline">Below</headline>
<headline>Above</headline><creditline>NAN–</creditline>"""
    record = message(xhtml("<p>Gold rose.</p>"), content=content)
    assert (record.title, record.places, record.outlet) == ("Above", ("Rome",), "NAN")


def test_a_picture_with_a_caption_for_a_body_is_no_article():
    picture = {"guid": "1", "type": "picture", "versioncreated": "2025-10-14", "body_text": "A man"}
    (problem,) = read_items(json.dumps(picture).encode())
    assert isinstance(problem, NoArticleError)
