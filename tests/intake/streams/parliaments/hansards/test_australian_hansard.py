"""Minutes of the Australian Parliament, before and since 2011."""

import pytest

from intake import ArticlePassageKind, TurnKind, read, read_items
from intake.turns import extract_turns

from ...turns_of import of_kind, said

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


@pytest.mark.parametrize("text", [AUSTRALIA_2001, AUSTRALIA_2015])
def test_minutes_that_lack_anything_are_read_or_said(text):
    """Elements gone one by one, as files of a century have them gone."""
    for name in ("talker", "name.id", "debateinfo", "session.header>", "date"):
        cut = text.replace(f"<{name}", "<gone").replace(f"</{name}", "</gone")
        for item in read_items(cut.encode(), name="x.xml"):
            assert isinstance(item, Exception) or item.text
