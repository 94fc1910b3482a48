"""Popolo: Westminster's people.json and EveryPolitician's lists."""

import json

import pytest

from intake import Document
from intake.errors import BrokenDocumentError
from intake.formats.parliaments.people_lists import read_people

PARTIES = [
    {"id": "labour", "name": "Labour", "classification": "party"},
    {"id": "independent", "name": "Independent", "classification": "party"},
    {"id": "house-of-commons", "name": "House of Commons", "classification": "chamber"},
    {"id": "house-of-lords", "name": "House of Lords", "classification": "chamber"},
]
POSTS = [
    {
        "id": "cons/1",
        "label": "MP for Lindenau",
        "organization_id": "house-of-commons",
        "role": "MP",
    }
]
BARONESS = {
    "honorific_prefix": "Baroness", "lordname": "Adler", "lordofname": "Lindenau",
    "note": "Main", "start_date": "1997-07-01",
}  # fmt: skip
WESTMINSTER = {
    "persons": [
        {
            "id": "person/1",
            "other_names": [
                {"given_name": "Anna", "family_name": "Adler", "note": "Main", "end_date": "1997-06-30"}
            ],
        },
        {
            "id": "person/2",
            "other_names": [
                {"given_name": "Bert", "family_name": "Berg", "note": "Main"},
                {"name": "Robert Berg", "note": "Alternate"},
            ],
        },
        {"id": "person/3", "redirect": "person/1"},
    ],
    "memberships": [
        {
            "person_id": "person/1", "post_id": "cons/1", "on_behalf_of_id": "labour",
            "start_date": "1979-05-03", "end_date": "1983-05-13",
        },
        {
            "person_id": "person/1", "organization_id": "house-of-lords", "role": "Peer", "name": BARONESS,
            "on_behalf_of_id": "labour", "start_date": "1997-07-01", "end_date": "9999-12-31",
        },
        {"person_id": "person/2", "post_id": "cons/1", "on_behalf_of_id": "independent"},
    ],
    "organizations": PARTIES,
    "posts": POSTS,
}  # fmt: skip


def people(told):
    return list(read_people(Document(json.dumps(told).encode(), name="people.json")))


def held(person):
    return [(p.title, p.organisation, str(p.begin), str(p.end)) for p in person.positions]


def test_westminsters_people_have_seats_parties_and_the_name_of_their_peerage():
    baroness, berg = people(WESTMINSTER)
    assert baroness.name == "Baroness Adler of Lindenau"
    assert [name.name for name in baroness.names] == ["Anna Adler", "Baroness Adler of Lindenau"]
    assert held(baroness) == [
        ("MP", "House of Commons", "1979-05-03", "1983-05-13"),
        ("Peer", "House of Lords", "1997-07-01", "None"),
    ]
    assert {party.party for party in baroness.parties} == {"Labour"}
    assert (berg.name, berg.parties) == ("Bert Berg", ())


def test_everypoliticians_memberships_have_the_days_of_their_terms():
    seat = {
        "person_id": "a",
        "organization_id": "leg",
        "on_behalf_of_id": "party/lin",
        "role": "member",
    }
    told = {
        "persons": [
            {
                "id": "a", "name": "Anna Adler", "death_date": "2021-05-06",
                "other_names": [
                    {"name": "Anne Adler", "lang": "fr", "note": "multilingual"},
                    {"name": "Anna Berg", "start_date": "1990", "end_date": "1999"},
                ],
            }
        ],
        "memberships": [
            seat | {"legislative_period_id": "term/20"},
            seat | {"legislative_period_id": "term/21", "start_date": "2021-01-01"},
        ],
        "organizations": [
            {"id": "leg", "name": "Nationalrat", "classification": "legislature"},
            {"id": "party/lin", "name": "Lindenauer Liste"},
        ],
        "events": [
            {"id": "term/20", "start_date": "2017-11-09", "end_date": "2019-10-22"},
            {"id": "term/21", "start_date": "2019-10-23"},
        ],
    }  # fmt: skip
    (adler,) = people(told)
    assert {name.name for name in adler.names} == {"Anna Adler", "Anna Berg"}
    assert held(adler) == [
        ("member", "Nationalrat", "2017-11-09", "2019-10-22"),
        ("member", "Nationalrat", "2021-01-01", "None"),
    ]
    assert [party.party for party in adler.parties] == ["Lindenauer Liste"] * 2
    assert str(adler.died) == "2021-05-06"


@pytest.mark.parametrize("data", [b'{"persons": [', b'{"persons": [{}]'])
def test_a_list_that_breaks_off_is_said(data):
    with pytest.raises(BrokenDocumentError):
        list(read_people(Document(data)))


def test_what_else_stands_in_a_list_of_people_is_passed_over():
    assert people({"persons": [1, {"id": "x"}], "memberships": None, "organizations": "none"}) == []
