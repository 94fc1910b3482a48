"""Voices that are named with an office or a party: both are told from the name."""

import pytest

from intake import read
from intake.people.titled_names import titled_name
from intake.turns import extract_turns


@pytest.mark.parametrize(
    ("label", "told"),
    [
        ("Senator Anna Adler", ("Anna Adler", "Senator", "")),
        ("Sen. Anna Adler (D-Ohio)", ("Anna Adler", "Sen.", "D")),
        ("Deputy Prime Minister Anna von Adler", ("Anna von Adler", "Deputy Prime Minister", "")),
        ("Bundeskanzler Peter Möller (SPD)", ("Peter Möller", "Bundeskanzler", "SPD")),
        ("Anna Adler, Senator for Ohio", ("Anna Adler", "Senator for Ohio", "")),
        ("Anna Adler (AfD)", ("Anna Adler", "", "AfD")),
        ("ANNA ADLER", ("ANNA ADLER", "", "")),
        # What is no office, no party, or leaves no whole name.
        ("Judge Judy", ("Judge Judy", "", "")),
        ("Senator Adler", ("Senator Adler", "", "")),
        ("Anna Adler (BBC)", ("Anna Adler (BBC)", "", "")),
        ("General Motors Europe", ("General Motors Europe", "", "")),
        ("Minister", ("Minister", "", "")),
    ],
)
def test_office_and_party_are_told_from_the_name(label, told):
    found = titled_name(label)
    assert (found.name, found.office, found.party) == told


VTT = """WEBVTT

00:01.000 --> 00:02.000
<v Senator Anna Adler>We will not pay.

00:03.000 --> 00:04.000
<v Peter Berg (SPD)>Wir auch nicht.

00:05.000 --> 00:06.000
<v Anna Adler>Then who will?
"""


def test_a_voice_of_webvtt_has_its_office_as_position():
    (record,) = read(VTT.encode())
    assert [(turn.speaker, turn.role, turn.party) for turn in record.turns] == [
        ("Anna Adler", "Senator", ""),
        ("Peter Berg", "", "SPD"),
        ("Anna Adler", "", ""),
    ]
    adler = extract_turns(record, language="en").people[0]
    assert (adler.name, [position.title for position in adler.positions]) == (
        "Anna Adler", ["Senator"],
    )  # fmt: skip
