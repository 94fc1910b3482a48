"""The historic Hansard of Westminster, 1803 to 2005."""

import pytest

from intake import ArticlePassageKind, TurnKind, read, read_items

from ...turns_of import of_kind, said

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


@pytest.mark.parametrize("text", [HISTORIC])
def test_minutes_that_lack_anything_are_read_or_said(text):
    """Elements gone one by one, as files of a century have them gone."""
    for name in ("member", "membercontribution", "date"):
        cut = text.replace(f"<{name}", "<gone").replace(f"</{name}", "</gone")
        for item in read_items(cut.encode(), name="x.xml"):
            assert isinstance(item, Exception) or item.text
