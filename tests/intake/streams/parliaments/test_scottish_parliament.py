"""The Official Report of the Scottish Parliament as its open data give it, as JSON and as XML."""

import json

import pytest

from intake import ArticlePassageKind, TurnKind, read, read_items
from intake.turns import extract_turns

from ..turns_of import of_kind, said


def row(place, words, shown, *, name="", party="", number=None, heading="Housing", **more):
    person = {"ID": number, "ParliamentaryName": name, "PartyName": party} if number else None
    return {
        "ID": place,
        "Detail": {
            "ContributionID": place, "EditedText": words, "SpeakerDisplayName": shown,
        },
        "Person": person,
        "Time": {"Start": "2026-01-14T14:00:00", "Session": "Session 6"},
        "ItemOfBusiness": {"ID": 12, "Heading": heading},
        **more,
    }  # fmt: skip


CHAIR = row(
    1, "<p>Good afternoon. I call Bert Berg.</p>", "The Presiding Officer (Carla Cohn)",
    name="Cohn, Carla", party="No Party Affiliation", number=9,
)  # fmt: skip
MINISTER = row(
    2, "<p>We build 300&nbsp;homes.</p><p>Rents fall. <em>[Applause.]</em> They will.</p>",
    "The Minister for Housing (Bert Berg)", name="Berg, Bert", party="Lindenau Party", number=8,
)  # fmt: skip
MEMBER = row(
    3, "Will they&rsquo;t?", "Anna Adler (Lindenau) (LIN)",
    name="Adler, Ms Anna", party="Lindenau Party", number=7,
)  # fmt: skip
REPORT = [CHAIR, MINISTER, MEMBER]


def as_json(rows):
    return json.dumps(rows).encode()


def as_xml(rows, name="OfficialReport"):
    def element(tag, value):
        if isinstance(value, dict):
            value = "".join(element(key, inner) for key, inner in value.items())
        elif value is None:
            return f"<{tag} i:nil='true'/>"
        else:
            value = str(value).replace("&", "&amp;").replace("<", "&lt;")
        return f"<{tag}>{value}</{tag}>"

    inner = "".join(element(name, each) for each in rows)
    space = "xmlns:i='http://www.w3.org/2001/XMLSchema-instance'"
    return f"<ArrayOf{name} {space}>{inner}</ArrayOf{name}>".encode()


def voices(record):
    return [(t.speaker, t.role, t.party, t.identifier, t.kind) for t in record.turns]


@pytest.mark.parametrize("written", [as_json, as_xml])
def test_contributions_are_speeches_by_item_of_business(written):
    record, following = read(written([*REPORT, row(4, "No.", "Jan Wolf", heading="Schools")]))
    assert said(record) == [
        ("Carla Cohn", "Good afternoon. I call Bert Berg."),
        ("Bert Berg", "We build 300\xa0homes. Rents fall. They will."),
        ("Anna Adler", "Will they’t?"),
    ]
    assert voices(record) == [
        ("Carla Cohn", "The Presiding Officer", "", "9", TurnKind.CHAIR),
        ("Bert Berg", "The Minister for Housing", "Lindenau Party", "8", TurnKind.SPEECH),
        ("Anna Adler", "", "Lindenau Party", "7", TurnKind.SPEECH),
    ]
    assert of_kind(record, ArticlePassageKind.STAGE_DIRECTION) == ["[Applause.]"]
    assert (record.title, record.outlet, str(record.published), record.language) == (
        "Housing", "Scottish Parliament", "2026-01-14", "en",
    )  # fmt: skip
    assert (following.title, said(following)) == ("Schools", [("Jan Wolf", "No.")])


OLD = {
    "ID": 5, "Session": "4", "Meeting_Type": "Plenary", "Heading_Type": "Debate",
    "Heading": "Housing", "Sub_Heading_Type": "", "Sub_Heading": "Rents", "Person_ID": 7,
    "Parliamentary_Name": "Adler, Anna", "Actual_Party_Name": "Lindenau Party",
    "Speaker_Office": "The Minister for Housing", "Edited_Text": "We build.",
    "Submitted_Date": "2013-01-14T14:00:00",
}  # fmt: skip


def test_the_flat_rows_of_before_2018_are_read_too():
    [record] = read(as_json([OLD]))
    assert voices(record) == [
        ("Anna Adler", "The Minister for Housing", "Lindenau Party", "7", TurnKind.SPEECH)
    ]
    assert (record.title, record.turns[0].topic, str(record.published)) == (
        "Housing", "Rents", "2013-01-14",
    )  # fmt: skip


def test_witnesses_of_a_committee_are_named_by_what_is_shown():
    committee = {"Committee": {"ID": 3, "Name": "Housing Committee"}}
    witness = row(1, "Rents rose.", "Dr Dora Dorn (University of Lindenau)", **committee)
    convener = row(2, "Thank you.", "The Convener", **committee)
    [record] = read(as_json([witness, convener]))
    assert [(turn.speaker, turn.kind) for turn in record.turns] == [
        ("Dora Dorn", TurnKind.SPEECH),
        ("The Convener", TurnKind.CHAIR),
    ]
    assert record.outlet == "Scottish Parliament, Housing Committee"
    assert [each.resolved_speaker for each in extract_turns(record).statements] == [
        "Dora Dorn",
        None,
    ]


def test_a_person_who_is_not_shown_is_believed_only_where_nothing_speaks_against_it():
    other = row(1, "No.", "Jan Wolf (Lindenau) (LIN)", name="Adler, Anna", party="X", number=7)
    [record] = read(as_json([other]))
    assert voices(record) == [("Jan Wolf", "", "LIN", "", TurnKind.SPEECH)]
    assert record.warnings


def test_rows_that_are_none_are_passed_over_and_a_report_without_words_is_said():
    assert len(read(as_json(["An error has occurred.", *REPORT, {"ID": 1}]))[0].turns) == 3
    [error] = read_items(as_json([row(1, "", "Jan Wolf")]))
    assert type(error).__name__ == "NoTextError"
    [error] = read_items(as_json(REPORT)[:-9])
    assert type(error).__name__ == "BrokenDocumentError"


@pytest.mark.parametrize(
    ("shown", "marked", "speaker", "number", "warned"),
    [
        ("Olivia Berg", "Li, Ms Ann", "Olivia Berg", "", True),  # »li« is within »Olivia«
        ("Ann Li (Lindenau) (LIN)", "Li, Ms Ann", "Ann Li", "7", False),
        ("The Deputy Presiding Officer", "Adler, Ms Anna", "Anna Adler", "7", False),
        ("The Temporary Convener", "Adler, Ms Anna", "Anna Adler", "7", False),
        ("The First Minister", "Adler, Ms Anna", "Anna Adler", "7", False),
        ("Members", "Adler, Ms Anna", "Members", "", False),
    ],
)
def test_a_mark_names_an_office_that_is_shown_and_no_other_person(
    shown, marked, speaker, number, warned
):
    said = row(1, "<p>Good morning to all.</p>", shown, name=marked, party="Linden", number=7)
    [record] = read(as_json([said]))
    assert [(turn.speaker, turn.identifier) for turn in record.turns] == [(speaker, number)]
    assert bool(record.warnings) is warned
