"""Debates in Akoma Ntoso, as the Oireachtas and SayIt write it."""

import pytest

from intake import ArticlePassageKind, TurnKind, read, read_items
from intake.errors import NoArticleError
from intake.turns import extract_turns

from ..turns_of import of_kind, said

META = """<meta><identification source="#s"><FRBRWork>
<FRBRthis value="/akn/ie/debateRecord/dail/2020-07-30/debate/main"/>
<FRBRdate date="2020-07-30" name="#generation"/><FRBRauthor href="/ie/oireachtas/house/dail/33"/>
</FRBRWork><FRBRExpression><FRBRdate date="2021-01-01"/><FRBRlanguage language="mul"/>
</FRBRExpression></identification><references source="#s">
<TLCPerson eId="AnnaAdler" href="x" showAs="Anna Adler"/>
<TLCPerson eId="BertBerg" href="x" showAs="Bert Berg"/>
<TLCPerson eId="CarlaCohn" href="x" showAs="Carla Cohn"/>
<TLCRole eId="minister" href="y" showAs="Minister for Housing"/>
<TLCRole eId="ceann" href="y" showAs="An Ceann Comhairle"/></references></meta>
<preface><block name="title_ga"><docTitle>Díospóireachtaí</docTitle></block>
<block name="title_en"><docTitle>Dáil Debates</docTitle></block></preface>"""

QUESTIONS = """<debateSection name="prelude"><summary>The House met at 10 a.m.</summary>
</debateSection><debateSection name="debate"><heading>Tithíocht</heading></debateSection>
<debateSection name="questions" eId="dbsect_3"><heading>Housing<recordedTime time="x"/></heading>
<question by="#AnnaAdler" to="#minister"><p>36. <b>Deputy Anna Adler</b> asked the Minister for
Housing if he builds. [36013/25]</p></question>
<speech by="#BertBerg" as="#minister"><from>Minister for Housing (Deputy Bert Berg)<recordedTime
time="y"/></from><p>We build 300 homes. <entity name="reference" refersTo="#x"/></p>
<p class="indent_1">“No rent”</p><p>That is so. <remark>(Interruptions.)</remark> Rents fall.</p>
</speech><speech by="#AnnaAdler"><from>Deputy Anna Adler</from><p>When?</p></speech>
<summary>(Interruptions).</summary><speech by="#CarlaCohn" as="#ceann"><from>An Ceann Comhairle
</from><p>Order.</p></speech><speech by="#"><from>Deputies</from><p>Hear, hear.</p></speech>
<debateSection name="division"><summary>Question put:</summary><summary title="division">The Dáil
divided: Tá, <quantity normalized="63">63</quantity>.</summary><debateSection name="ta"><p>Tá</p>
<p><person refersTo="#x">Dorn, Dora</person></p></debateSection></debateSection>
<table><tr><td><p>Year</p></td><td><p>Homes</p></td></tr></table></debateSection>
<debateSection name="writtenAnswers"><heading>Rents</heading><question by="#AnnaAdler"><p>1. Deputy
Anna Adler asked.</p></question><speech by="#BertBerg"><from>Bert Berg</from><p>They fall.</p>
</speech></debateSection>"""

SAYIT = """<akomaNtoso><debate><meta><references source="#">
<TLCPerson id="anna" href="/x" showAs="ANNA ADLER"/></references></meta><debateBody><debateSection>
<heading>Session</heading><debateSection><heading>Rents</heading><speech by="#anna">Rents
fell.</speech><narrative>They laugh.</narrative><speech by=""><from>MR. SPEAKER</from><p>Order.</p>
</speech></debateSection></debateSection></debateBody></debate></akomaNtoso>"""


def debate(body=QUESTIONS):
    return (
        '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate name="debate">'
        f"{META}<debateBody>{body}</debateBody></debate></akomaNtoso>"
    ).encode()


def test_references_in_the_head_are_who_speaks():
    record, _ = read(debate())
    assert said(record) == [
        ("Bert Berg", "We build 300 homes. That is so. Rents fall."),
        ("Anna Adler", "When?"),
        ("Carla Cohn", "Order."),
        ("Deputies", "Hear, hear."),
    ]
    assert [(turn.role, turn.kind, turn.identifier) for turn in record.turns] == [
        ("Minister for Housing", TurnKind.SPEECH, "BertBerg"),
        ("", TurnKind.SPEECH, "AnnaAdler"),
        ("An Ceann Comhairle", TurnKind.CHAIR, "CarlaCohn"),
        ("", TurnKind.SPEECH, ""),
    ]
    named = [found.resolved_speaker for found in extract_turns(record).statements]
    assert named == ["Bert Berg", "Anna Adler", "Carla Cohn", None]


def test_what_the_reporters_tell_is_nobodys_words():
    record, _ = read(debate())
    printed = of_kind(record, ArticlePassageKind.PRINTED_MATTER)
    assert printed[0].startswith("36. Deputy Anna Adler asked the Minister")
    assert printed[1:] == ["Question put:", "The Dáil divided: Tá, 63."]
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == [
        "(Interruptions.)",
        "(Interruptions).",
    ]
    assert of_kind(record, ArticlePassageKind.QUOTE) == ["“No rent”"]
    assert of_kind(record, ArticlePassageKind.TABLE) == ["Year | Homes"]
    assert "Dorn" not in record.text


def test_house_and_day_are_the_works_and_written_answers_are_written():
    record, written = read(debate())
    assert (record.title, record.outlet, str(record.published), record.language) == (
        "Housing", "Dáil Éireann", "2020-07-30", "en",
    )  # fmt: skip
    assert record.identifier.endswith("/main#dbsect_3")
    assert [turn.kind for turn in written.turns] == [TurnKind.WRITTEN]


def test_a_debate_without_paragraphs_or_metadata():
    (record,) = read(SAYIT.encode())
    assert said(record) == [("Anna Adler", "Rents fell."), ("Mr. Speaker", "Order.")]
    assert {turn.topic for turn in record.turns} == {"Rents"}
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == ["(They laugh.)"]


def test_references_that_lead_nowhere_or_against_the_print_name_nobody_else():
    nameless = debate().replace(b'eId="CarlaCohn" ', b"").replace(b'by="#CarlaCohn"', b"")
    record, _ = read(nameless.replace(b"Deputy Anna Adler<", b"Deputy Dora Dorn<"))
    assert [(turn.speaker, turn.identifier) for turn in record.turns][1:] == [
        ("Dora Dorn", ""),
        ("An Ceann Comhairle", ""),
        ("Deputies", ""),
    ]


def test_a_law_is_no_debate():
    law = b"<akomaNtoso><act><body><section><p>Rents shall fall.</p></section></body></act></akomaNtoso>"
    (error,) = read_items(law)
    assert isinstance(error, NoArticleError)


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<speech/>",
        "<speech><p/></speech><question/><answer by='#x'/>",
        "<debateSection><speech by='#BertBerg'><blockList><item>One</item></blockList></speech>"
        "</debateSection>",
    ],
)
def test_debates_that_lack_anything_are_read_or_said(body):
    assert list(read_items(debate(body)))


PRETORIA = """<akomaNtoso><debate name="SITTING"><meta><identification source="#s"><FRBRWork>
<FRBRthis value="/za/debaterecord/2012-05-11/main"/><FRBRuri value="/za/debaterecord/2012-05-11"/>
<FRBRdate date="3000-01-01" name="generation"/></FRBRWork></identification>
<references source="#s"><TLCPerson id="a" href="x" showAs="Adv A D ADLER"/>
<TLCPerson id="b" href="x" showAs="Mnr T BERG"/></references></meta><preface><p>Friday,
<docDate date="2012-05-11">11 May 2012</docDate></p></preface><debateBody><debateSection id="d">
<heading>RENTS</heading><speech by="#a"><from>Adv A D ADLER</from><p>Rents rose.</p></speech>
<speech by="#b"><from>Mnr T BERG</from><p>Nee.</p></speech></debateSection></debateBody></debate>
</akomaNtoso>"""


def test_a_date_that_fills_the_place_is_none_and_forms_of_address_are_no_names():
    (record,) = read(PRETORIA.encode())
    assert record.published.iso == "2012-05-11"
    assert said(record) == [("A D Adler", "Rents rose."), ("T Berg", "Nee.")]
    unprinted = PRETORIA.replace('<docDate date="2012-05-11">', "").replace("</docDate>", "")
    assert read(unprinted.encode())[0].published.iso == "2012-05-11"


def test_a_heading_that_begins_with_the_day_tells_it_where_nothing_else_does():
    (record,) = read(SAYIT.replace("<heading>Rents", "<heading>2025-10-15 Rents").encode())
    assert record.published.iso == "2025-10-15"
