"""Lists of members as tables: CSV, and answers of a query service."""

import pytest

from .test_member_lists import held, parties, people

TABLES = {
    "Canada": (
        "Honorific Title,First Name,Last Name,Constituency,Political Affiliation,Start Date,End Date\n"
        "Hon.,Anne,Martin,Lindenau,Liberal,10/21/2019 12:00:00 AM,\n",
        [("member", "", "2019-10-21", "None")],
        [("Liberal", "2019-10-21", "None")],
    ),
    "Switzerland": (
        "Active;FirstName;LastName;CouncilName;PartyName;DateJoining;DateLeaving\n"
        "true;Anne;Martin;Nationalrat;SP;02.12.2019;\n",
        [("member", "Nationalrat", "2019-12-02", "None")],
        [("SP", "2019-12-02", "None")],
    ),
    "EveryPolitician": (
        "id,name,sort_name,email,group_id,group,area,chamber,term,start_date,end_date,gender\n"
        "a1,Anne Martin,Martin,,sp,SP,Lindenau,Nationalrat,25,2013-10-29,2017-11-08,female\n",
        [("member", "Nationalrat", "2013-10-29", "2017-11-08")],
        [("SP", "2013-10-29", "2017-11-08")],
    ),
    "Australian ministers": (
        '"Name","From","To","Ministers"\n,,,\n"Senator the Hon Anne Martin",11/03/1996,21/10/1998,"Minister for Bridges"\n',
        [("Minister for Bridges", "", "1996-03-11", "1998-10-21")],
        [],
    ),
    "no order of day and month": (
        "Name,Party,From\nAnne Martin,Labour,03/04/2019\n",
        [("member", "", "2019", "None")],
        [("Labour", "2019", "None")],
    ),
    "surname first": (
        "Surname,First Name,Electorate,Political Party\nMARTIN,Anne,Lindenau,Labour\n",
        [],
        [("Labour", "None", "None")],
    ),
    "Landtag": (
        "Anrede;Titel;Vorname;Name;Fraktion;Wahlkreis\nFrau;;Anne;Martin;SPD;Lindenau\n",
        [],
        [("SPD", "None", "None")],
    ),
    "whole name beside the first": (
        "Name;Vorname;Partei\nAnne Martin;Anne;SPD\n",
        [],
        [("SPD", "None", "None")],
    ),
}  # fmt: skip


def test_what_stands_before_a_surname_in_a_column_of_its_own_belongs_to_it():
    table = "Name;Namenszusatz;Vorname;Fraktion\nMartin;von;Anne;SPD\nBerg;;Bert;fraktionslos\n"
    assert [each.name for each in people(table, "members.csv")] == ["Anne von Martin", "Bert Berg"]


@pytest.mark.parametrize(("told", "seats", "party"), TABLES.values(), ids=TABLES)
def test_tables_of_members_are_known_by_their_columns(told, seats, party):
    (martin,) = people(told, "members.csv")
    assert martin.name == "Anne Martin"
    assert (held(martin), parties(martin)) == (seats, party)


def test_rows_of_one_person_are_one_person():
    told = "person_id,name,party,start,end\n1,Ida Au,SP,1990,1995\n1,Ida Au,FP,1995,1999\n2,Bo Au,FP,,\n"
    au, other = people(told, "x.csv")
    assert [party for party, *_ in parties(au)] == ["SP", "FP"]
    assert (au.name, other.name) == ("Ida Au", "Bo Au")


def test_answers_of_a_query_service_are_tables():
    row = {
        "item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q1"},
        "itemLabel": {"type": "literal", "value": "Anna Adler"},
        "partyLabel": {"type": "literal", "value": "SP"},
        "start": {"type": "literal", "value": "2019-12-02T00:00:00Z"},
    }
    told = {
        "head": {"vars": ["item", "itemLabel", "partyLabel", "start"]},
        "results": {"bindings": [row]},
    }
    (adler,) = people(told)
    assert adler.identifier.endswith("/Q1")
    assert parties(adler) == [("SP", "2019-12-02", "None")]
