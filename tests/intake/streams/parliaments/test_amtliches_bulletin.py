"""The Swiss bulletin as JSON and as Atom."""

import json
from html import escape

import pytest

from intake import TurnKind, read, read_items

from ..turns_of import said


def one(text, name="x.xml"):
    (record,) = read(text.encode(), name=name)
    return record


def voices(record):
    return [(turn.speaker, turn.role, turn.party, turn.kind) for turn in record.turns]


ROW = {
    "IdSubject": "44",
    "MeetingDate": "20181203",
    "CouncilName": "Nationalrat",
    "LanguageOfText": "DE",
}
ROWS = [
    {**ROW, "ID": "2", "SortOrder": 2, "SpeakerFullName": "Adler Anna", "PersonNumber": 7,
     "SpeakerFirstName": "Anna", "SpeakerLastName": "Adler", "SpeakerFunction": "Mit-F",
     "ParlGroupAbbreviation": "S", "CantonAbbreviation": "BE", "VoteBusinessTitle": "Mieten",
     "Text": "<pd_text><p>Die Mieten steigen.[NB] Wir <i>bauen</i>.</p><p>[GZ]Danke.</p></pd_text>"},
    {**ROW, "ID": "1", "SortOrder": 1, "SpeakerFullName": "Berg Bert", "SpeakerFirstName": "Bert",
     "SpeakerLastName": "Berg", "SpeakerFunction": "P",
     "Text": "<pd_text><p>Die Sitzung ist eröffnet.</p></pd_text>"},
]  # fmt: skip


@pytest.mark.parametrize("answer", [{"d": {"results": ROWS}}, {"d": ROWS}, {"value": ROWS}])
def test_rows_of_the_swiss_bulletin_are_speeches_in_their_order(answer):
    record = one(json.dumps(answer), "x.json")
    assert said(record) == [
        ("Bert Berg", "Die Sitzung ist eröffnet."),
        ("Anna Adler", "Die Mieten steigen. Wir bauen. Danke."),
    ]
    assert voices(record) == [
        ("Bert Berg", "Präsident", "", TurnKind.CHAIR),
        ("Anna Adler", "", "S", TurnKind.SPEECH),
    ]
    assert (record.title, record.outlet, record.language) == ("Mieten", "Nationalrat", "de")
    assert str(record.published) == "2018-12-03"


def swiss_atom(rows):
    """The rows as the service gives them to whoever asks for no JSON."""
    entries = "".join(
        "<entry><id>Transcript(1)</id><title/><updated>2024-01-01T00:00:00Z</updated>"
        '<content type="application/xml"><m:properties>'
        + "".join(f"<d:{name}>{escape(str(value))}</d:{name}>" for name, value in row.items())
        + '<d:EndTimeWithTimezone m:null="true"/></m:properties></content></entry>'
        for row in rows
    )
    spaces = "http://schemas.microsoft.com/ado/2007/08/dataservices"
    return (
        f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xmlns:d="{spaces}" '
        f'xmlns:m="{spaces}/metadata"><title type="text">Transcript</title>{entries}</feed>'
    )


def test_the_swiss_table_in_atom_is_minutes_and_no_feed():
    assert said(one(swiss_atom(ROWS))) == said(one(json.dumps(ROWS), "x.json"))
    assert one(swiss_atom(ROWS)).published == one(json.dumps(ROWS), "x.json").published


@pytest.mark.parametrize("write", [swiss_atom, json.dumps])
def test_a_swiss_speech_that_stands_there_in_each_language_is_made_once(write):
    rows = [
        {**row, "Language": language, "VoteBusinessTitle": title}
        for row in ROWS
        for language, title in (("FR", "Loyers"), ("DE", "Mieten"), ("IT", "Affitti"))
    ]
    record = one(write(rows), "")
    assert said(record) == said(one(json.dumps(ROWS), "x.json"))
    assert record.title == "Mieten"


@pytest.mark.parametrize(
    ("function", "office", "kind"),
    [
        ("P-M", "Präsident", TurnKind.CHAIR),
        ("1VP-F", "1. Vizepräsidentin", TurnKind.CHAIR),
        ("BPR-F", "Bundespräsidentin", TurnKind.SPEECH),
        ("BR-M", "Bundesrat", TurnKind.SPEECH),
        ("Mit-M", "", TurnKind.SPEECH),
        ("XY-F", "XY-F", TurnKind.SPEECH),
    ],
)
def test_swiss_offices_are_written_out_for_men_and_women(function, office, kind):
    row = {**ROWS[0], "SpeakerFunction": function}
    assert voices(one(json.dumps([row]), "x.json")) == [("Anna Adler", office, "S", kind)]


def test_the_swiss_table_is_known_behind_a_long_first_speech():
    row = {
        "ID": "1",
        "IdSubject": "44",
        "PersonNumber": 7,
        "Text": f"<pd_text><p>{'Die Mieten steigen. ' * 2000}</p></pd_text>",
        "SpeakerFullName": "Adler Anna",
    }
    assert one(json.dumps({"d": [row]}), "").turns[0].speaker == "Adler Anna"


@pytest.mark.parametrize(
    "broken",
    [
        swiss_atom([]).replace("<title", '<m:x a=":IdSubject"/><title'),
        swiss_atom(ROWS)[:900],
        swiss_atom([{**ROWS[0], "Text": ""}]),
        json.dumps([{**ROWS[0], "Text": None, "SortOrder": [], "MeetingDate": {}}]),
    ],
)
def test_a_swiss_table_without_words_is_said(broken):
    items = list(read_items(broken.encode()))
    assert items
    assert all(isinstance(item, Exception) for item in items)
