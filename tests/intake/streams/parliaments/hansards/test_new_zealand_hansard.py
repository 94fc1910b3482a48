"""Hansard of New Zealand as pages of the house's site."""

import pytest

from intake import ArticlePassageKind, TurnKind, read
from intake.turns import extract_turns

from ...turns_of import of_kind, said

PAGE = """<html><head><title>New Zealand Parliament - Questions for Oral Answer</title>
<meta name="DC.Date" content="2007-08-15T12:00:00.000Z" /></head><body><div class="copy">
<div class="section"><h1>Questions for Oral Answer</h1><p>[Volume:1;Page:2]</p>{body}</div></div>
</body></html>"""
QUESTION = """<h2>Questions to Ministers</h2><h4 class="QSubjectHeading">Rents—Lindenau</h4>
<div class="SubsQuestion"><p class="SubsQuestion"><strong>1. </strong><strong>ANNA ADLER
(Labour)</strong>, on behalf of <strong>EVA HAHN (Labour)</strong>, to the <strong>Minister of
Housing</strong>: Will rents fall: yes or no?</p>
<p class="SubsAnswer"><a name="time_14:04:13"></a><strong>Hon Dr BERT McBERG (Minister of
Housing)</strong> <strong>:</strong> They will.</p>
<p class="Interjection"><strong>Madam SPEAKER</strong>: Order.</p>
<p class="SupQuestion"><strong>Anna Adler</strong>: When?</p></div>"""
DEBATE = """<h2>General Debate</h2><div class="Speech"><p class="Speech"><a name="time_15:37:40"></a>
<strong>JAN WOLF (Deputy Leader—National)</strong><strong>:</strong> I move that we build.</p>
<p class="Interjection"><strong>Hon Member</strong>: Oh, really.</p>
<p class="ContinueSpeech"><strong>JAN WOLF</strong>: Really.</p><p class="a">It is time.</p>
<p class="a">Bill read a third time.</p></div>
<div class="partyVote"><p class="a">The noes have it.</p></div>
<div class="Speech"><p class="Speech"><strong>The ASSISTANT SPEAKER (Eva Hahn)</strong>: Thank you.
</p></div>"""


def page(*parts):
    return PAGE.format(body="".join(parts)).encode()


def voices(record):
    return [(t.speaker, t.role, t.party, t.kind) for t in record.turns]


def test_questions_and_answers_are_whoever_is_printed_in_bold():
    (record,) = read(page(QUESTION))
    assert said(record) == [
        ("Anna Adler", "Will rents fall: yes or no?"),
        ("Bert McBerg", "They will."),
        ("Madam Speaker", "Order."),
        ("Anna Adler", "When?"),
    ]
    assert voices(record) == [
        ("Anna Adler", "", "Labour", TurnKind.SPEECH),
        ("Bert McBerg", "Minister of Housing", "", TurnKind.SPEECH),
        ("Madam Speaker", "Madam Speaker", "", TurnKind.CHAIR),
        ("Anna Adler", "", "", TurnKind.SPEECH),
    ]
    assert (record.title, record.outlet) == ("Questions to Ministers", "New Zealand Parliament")
    assert (record.published.iso, record.turns[0].topic) == ("2007-08-15", "Rents—Lindenau")


def test_a_speech_goes_on_behind_a_call_and_not_over_what_the_clerks_write():
    _, record = read(page(QUESTION, DEBATE))
    assert said(record) == [
        ("Jan Wolf", "I move that we build."),
        ("Hon Member", "Oh, really."),
        ("Jan Wolf", "Really. It is time."),
        ("Eva Hahn", "Thank you."),
    ]
    assert voices(record)[0] == ("Jan Wolf", "Deputy Leader", "National", TurnKind.SPEECH)
    assert voices(record)[1][3] is TurnKind.INTERJECTION
    assert voices(record)[3] == ("Eva Hahn", "The Assistant Speaker", "", TurnKind.CHAIR)
    printed = of_kind(record, ArticlePassageKind.PRINTED_MATTER)
    assert {"Bill read a third time.", "The noes have it."} <= set(printed)


def test_a_member_whom_nobody_names_and_the_chair_are_nobody():
    first, second = read(page(QUESTION, DEBATE))
    assert extract_turns(first, language="en").statements[2].resolved_speaker is None
    names = [each.resolved_speaker for each in extract_turns(second, language="en").statements]
    assert names[:2] == ["Jan Wolf", None]


@pytest.mark.parametrize(
    "line", ["<strong>Madam Speaker</strong> took the Chair at 2 p.m.: prayers were said."]
)
def test_a_line_that_begins_in_bold_is_no_speech_for_that(line):
    (record,) = read(page(f'<p class="a">{line}</p>', QUESTION))
    assert len(record.turns) == 4
