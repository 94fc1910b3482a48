"""Lists of members as parliaments and those who watch them publish them."""

import json

import pytest

from intake import Document
from intake.errors import BrokenDocumentError, IntakeError, UnknownFormatError
from intake.formats.parliaments.people_lists import read_people


def people(told, name="members", beside=lambda name: None):
    data = told if isinstance(told, str) else json.dumps(told, ensure_ascii=False)
    return list(read_people(Document(data.encode(), name=name), beside))


def held(person):
    return [(p.title, p.organisation, str(p.begin), str(p.end)) for p in person.positions]


def parties(person):
    return [(p.party, str(p.begin), str(p.end)) for p in person.parties]


CONGRESS = [
    {
        "id": {"bioguide": "A000001", "wikidata": "Q1", "wikipedia": "Bob Adler (Ohio politician)"},
        "name": {
            "first": "Robert", "middle": "P.", "last": "Adler", "suffix": "Jr.", "nickname": "Bob",
            "official_full": "Robert P. Adler, Jr.",
        },
        "bio": {"birthday": "1960-04-13", "religion": "none"},
        "terms": [
            {"type": "rep", "start": "2001-01-03", "end": "2003-01-03", "party": "Democrat"},
            {
                "type": "sen", "start": "2003-01-07", "end": "2009-01-03", "party": "Independent",
                "party_affiliations": [
                    {"start": "2003-01-07", "end": "2005-06-01", "party": "Democrat"},
                    {"start": "2005-06-02", "end": "2009-01-03", "party": "Independent"},
                ],
            },
        ],
        "leadership_roles": [
            {"title": "Minority Whip", "chamber": "senate", "start": "2007-01-04", "end": None}
        ],
    },
    {
        "id": {"govtrack": 7},
        "name": {"first": "Carla", "last": "Drew"},
        "terms": [{"type": "prez", "start": "1901-01-20", "end": "1905-01-20", "party": "Whig"}],
    },
]  # fmt: skip


def test_members_of_congress_go_by_the_name_that_everybody_writes():
    adler, drew = people(CONGRESS)
    assert (adler.name, drew.name) == ("Bob Adler", "Carla Drew")
    assert "Robert P. Adler, Jr." in [each.name for each in adler.names]
    assert "https://www.wikidata.org/wiki/Q1" in adler.addresses


def test_terms_of_congress_have_their_days_parties_and_offices():
    adler, drew = people(CONGRESS)
    assert held(adler) == [
        ("Representative", "United States House of Representatives", "2001-01-03", "2003-01-03"),
        ("Senator", "United States Senate", "2003-01-07", "2009-01-03"),
        ("Minority Whip", "United States Senate", "2007-01-04", "None"),
    ]
    assert parties(adler) == [
        ("Democrat", "2001-01-03", "2003-01-03"),
        ("Democrat", "2003-01-07", "2005-06-01"),
    ]
    assert held(drew) == [("President of the United States", "", "1901-01-20", "1905-01-20")]


MEMBER = {
    "id": 7, "nameListAs": "Adler, Ms Anna", "nameDisplayAs": "Ms Anna Adler",
    "nameFullTitle": "Rt Hon Anna Adler MP", "latestParty": {"id": 1, "name": "Labour"},
    "latestHouseMembership": {
        "membershipFrom": "Lindenau", "house": 1, "membershipStartDate": "2019-12-12T00:00:00",
        "membershipEndDate": None,
    },
}  # fmt: skip
HISTORY = {
    "id": 8,
    "nameHistory": [
        {"nameDisplayAs": "Lord Berg", "startDate": "2020-01-01T00:00:00", "endDate": None},
        {"nameDisplayAs": "Mr Bert Berg", "startDate": "1997-05-01T00:00:00", "endDate": "2020-01-01"},
    ],
    "partyHistory": [
        {"startDate": "1997-05-01T00:00:00", "endDate": "2019-02-20T00:00:00", "party": {"name": "Labour"}},
        {"startDate": "2019-02-20T00:00:00", "endDate": None, "party": {"name": "Crossbench"}},
    ],
    "houseMembershipHistory": [
        {"house": 1, "membershipStartDate": "1997-05-01", "membershipEndDate": "2015-03-30"},
        {"house": 2, "membershipStartDate": "2020-01-01", "membershipEndDate": None},
    ],
}  # fmt: skip


@pytest.mark.parametrize("told", [{"items": [{"value": MEMBER}]}, {"value": MEMBER}])
def test_a_search_at_westminster_tells_names_without_forms_of_address(told):
    (adler,) = people(told)
    assert (adler.name, adler.identifier) == ("Anna Adler", "7")
    assert held(adler) == [("Member of Parliament", "House of Commons", "2019-12-12", "None")]
    assert parties(adler) == [("Labour", "None", "None")]


def test_the_history_of_a_member_has_names_parties_and_seats_with_their_days():
    (berg,) = people([{"value": HISTORY}])
    assert berg.name == "Lord Berg"
    assert ("Bert Berg", "2020-01-01") in [(each.name, str(each.end)) for each in berg.names]
    assert parties(berg) == [("Labour", "1997-05-01", "2019-02-20")]
    assert held(berg)[1] == ("Member of the House of Lords", "House of Lords", "2020-01-01", "None")


def test_members_of_the_oireachtas_have_seats_parties_and_offices():
    told = {"head": {"counts": {}}, "results": [{"member": {
        "memberCode": "Anna-Adler.D.2011-03-09", "fullName": "Anna Adler", "dateOfDeath": None,
        "memberships": [{"membership": {
            "house": {"houseCode": "dail", "houseNo": "31", "showAs": "31st Dáil"},
            "dateRange": {"start": "2011-03-09", "end": "2016-02-03"},
            "parties": [{"party": {"showAs": "Fine Linde", "dateRange": {"start": "2011-03-09", "end": None}}}],
            "offices": [{"office": {
                "officeName": {"showAs": "Minister for Bridges", "uri": None},
                "dateRange": {"start": "2014-07-11", "end": "2016-05-06"},
            }}],
        }}],
    }}]}  # fmt: skip
    (adler,) = people(told)
    assert held(adler) == [
        ("Teachta Dála", "Dáil Éireann", "2011-03-09", "2016-02-03"),
        ("Minister for Bridges", "", "2014-07-11", "2016-05-06"),
    ]
    assert adler.positions[1].is_office
    assert parties(adler) == [("Fine Linde", "2011-03-09", "2016-02-03")]


SWISS = {
    "PersonNumber": 41, "FirstName": "Anna", "LastName": "Adler", "CouncilAbbreviation": "NR",
    "CouncilName": "Nationalrat", "PartyAbbreviation": "SP", "Active": True,
    # Midnight in Berne is eleven in the evening before in UTC.
    "DateJoining": "/Date(1575241200000)/", "DateLeaving": None, "DateOfBirth": "/Date(-315622800000)/",
}  # fmt: skip
COUNCILLOR = {
    "id": 41, "firstName": "Anna", "lastName": "Adler", "council": {"abbreviation": "CN"},
    "party": {"abbreviation": "SP", "name": None}, "membership": {"entryDate": "2019-12-02T00:00:00Z"},
    "birthDate": "1960-01-01T00:00:00Z",
}  # fmt: skip


@pytest.mark.parametrize(
    "told",
    [
        {"d": [{**SWISS, "Language": "DE"}, {**SWISS, "Language": "FR", "CouncilName": "x"}]},
        {"d": {"results": [SWISS]}},
        [COUNCILLOR],
    ],
)
def test_members_of_the_federal_assembly_have_the_day_on_which_they_joined(told):
    (adler,) = people(told)
    assert held(adler) == [("Mitglied des Nationalrats", "Nationalrat", "2019-12-02", "None")]
    assert (str(adler.born), parties(adler)) == ("1960-01-01", [("SP", "None", "None")])


def test_mandates_of_german_houses_have_groups_of_their_time_and_no_candidates():
    told = {"meta": {"status": "ok"}, "data": [
        {
            "id": 1, "type": "mandate", "label": "Anna Adler (Bundestag 2017 - 2021)",
            "politician": {"id": 5, "label": "Anna Adler"}, "start_date": None, "end_date": "2020-02-01",
            "parliament_period": {"label": "Bundestag 2017 - 2021"},
            "fraction_membership": [
                {"fraction": {"label": "DIE LINKE (Bundestag 2017 - 2021)"}, "valid_from": None,
                 "valid_until": "2019-08-19"},
                {"fraction": {"label": "fraktionslos (Bundestag 2017 - 2021)"}, "valid_from": "2019-08-19"},
            ],
        },
        {"id": 2, "type": "candidacy", "politician": {"id": 6, "label": "Bert Berg"}},
    ]}  # fmt: skip
    (adler,) = people(told)
    assert held(adler) == [("Mitglied", "Bundestag", "2017", "2020-02-01")]
    assert parties(adler) == [("DIE LINKE", "2017", "2019-08-19")]


def test_austrian_members_have_every_seat_and_office_of_theirs():
    told = [{
        "id": "br_1", "given_name": "Anna", "surname": "Adler", "whole_name": "Mag. Dr. Anna Adler, MBA",
        "birth": "06.12.1939", "death": "", "br": [{"club": "SPÖ", "start": "06.07.1981", "end": "30.09.1985"}],
        "others": {
            "nr": [{"club": "ohne Klub", "start": "13.01.1989", "end": "ongoing"}], "eup": [],
            "others": [{"function": "Präsidentin des Bundesrates", "start": "01.01.1984", "end": "30.06.1984"}],
        },
    }]  # fmt: skip
    (adler,) = people(told)
    assert adler.name == "Anna Adler"
    assert held(adler) == [
        ("Mitglied des Bundesrats", "Bundesrat", "1981-07-06", "1985-09-30"),
        ("Mitglied des Nationalrats", "Nationalrat", "1989-01-13", "None"),
        ("Präsidentin des Bundesrates", "", "1984-01-01", "1984-06-30"),
    ]
    assert parties(adler) == [("SPÖ", "1981-07-06", "1985-09-30")]


def test_rows_of_the_austrian_site_have_names_without_titles():
    told = {"header": [{"label": "Name"}, {"label": "Fraktion"}], "rows": [
        ['<a href="/person/35520">Mag.<sup>a</sup> Anna Adler</a>', '<span title="x">SPÖ</span>'],
        ['<a href="/person/8184">Dr. Berg, Bert, MBA</a>', "ÖVP"],
        ['<a href="/person/9">Winter Wolf, Mag.</a>', "NEOS"],
    ]}  # fmt: skip
    assert [(each.identifier, each.name, parties(each)[0][0]) for each in people(told)] == [
        ("35520", "Anna Adler", "SPÖ"),
        ("8184", "Bert Berg", "ÖVP"),
        ("9", "Wolf Winter", "NEOS"),
    ]


OTTAWA = """<?xml version="1.0"?>
<ArrayOfMemberOfParliament xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<MemberOfParliament><PersonId>1</PersonId><PersonShortHonorific>Hon.</PersonShortHonorific>
<PersonOfficialFirstName>Anne</PersonOfficialFirstName><PersonOfficialLastName>Martin</PersonOfficialLastName>
<CaucusShortName>Liberal</CaucusShortName><FromDateTime>2019-10-21T00:00:00</FromDateTime>
<ToDateTime xsi:nil="true" /></MemberOfParliament></ArrayOfMemberOfParliament>"""
MINISTERS = """<ArrayOfMinister><Minister><PersonId>1</PersonId>
<PersonOfficialFirstName>Anne</PersonOfficialFirstName><PersonOfficialLastName>Martin</PersonOfficialLastName>
<Title>Minister of Bridges</Title><FromDateTime>2021-10-26T00:00:00</FromDateTime>
</Minister></ArrayOfMinister>"""


def test_canadas_members_and_ministers_are_read():
    (member,), (minister,) = people(OTTAWA), people(MINISTERS)
    assert held(member)[0][2:] == ("2019-10-21", "None")
    assert parties(member) == [("Liberal", "2019-10-21", "None")]
    assert held(minister) == [("Minister of Bridges", "", "2021-10-26", "None")]
    assert minister.positions[0].is_office


def test_surnames_in_capitals_of_the_european_parliament_are_names():
    told = """<meps><mep><fullName>Anna VAN DER LINDE</fullName><country>x</country>
<politicalGroup>Group of Bridges</politicalGroup><id>7</id>
<nationalPoliticalGroup>Independent</nationalPoliticalGroup></mep>
<mep><fullName>Bert McADAM</fullName><id>8</id></mep>
<mep><fullName>Carla MacHALL</fullName><id>9</id></mep></meps>"""
    linde, adam, hall = people(told)
    assert (linde.name, adam.name, hall.name) == (
        "Anna Van Der Linde",
        "Bert McAdam",
        "Carla MacHall",
    )
    assert parties(linde) == [("Group of Bridges", "None", "None")]


def test_parltracks_list_has_groups_and_parties_of_their_time():
    told = [{
        "UserID": 7, "Name": {"full": "Anna ADLER", "sur": "Anna", "family": "ADLER"},
        "Birth": {"date": "1960-04-13T00:00:00", "place": "x"},
        "Constituencies": [{"party": "SPD", "country": "Germany", "start": "2014-07-01T00:00:00",
                            "end": "9999-12-31T00:00:00"}],
        "Groups": [{"Organization": "Group of Bridges", "start": "2014-07-01T00:00:00", "end": "2019-07-01"}],
    }]  # fmt: skip
    (adler,) = people(told)
    assert held(adler)[0][2:] == ("2014-07-01", "None")
    assert parties(adler)[1] == ("Group of Bridges", "2014-07-01", "2019-07-01")


def test_open_data_of_the_european_parliament_has_names_as_they_are_written():
    told = {"data": [{
        "id": "person/7", "type": "Person", "identifier": "7", "label": "Anna DI LINDE",
        "familyName": "Di Linde", "givenName": "Anna", "api:political-group": "S&D",
    }], "@context": []}  # fmt: skip
    (linde,) = people(told)
    assert (linde.name, linde.identifier) == ("Anna Di Linde", "7")
    assert parties(linde) == [("S&D", "None", "None")]


def test_members_and_roles_of_the_northern_ireland_assembly_are_read():
    members = {"AllMembersList": {"Member": [
        {"PersonId": "7", "MemberName": "Adler, Anna OBE", "MemberFullDisplayName": "Dr Anna Adler OBE",
         "PartyName": "Linden Party"},
        {"PersonId": "8", "MemberFullDisplayName": "Mr Bert Berg", "PartyName": "Independent"},
    ]}}  # fmt: skip
    adler, berg = people(members)
    assert (adler.name, berg.name) == ("Anna Adler", "Bert Berg")
    assert (parties(adler), parties(berg)) == ([("Linden Party", "None", "None")], [])
    role = {
        "PersonId": "7",
        "MemberFullDisplayName": "Dr Anna Adler OBE",
        "AffiliationStart": "2024-02-03T00:00:00+00:00",
    }
    ministry = {
        "Organisation": "Department of Bridges",
        "RoleType": "Ministerial Role",
        "Role": "Minister",
    }
    group = {
        "Organisation": "Group on Boats",
        "RoleType": "All Party Group Role",
        "Role": "Secretary",
    }
    (minister,) = people({"AllMembersRoles": {"Role": [{**role, **ministry}, {**role, **group}]}})
    assert held(minister) == [("Minister", "Department of Bridges", "2024-02-03", "None")]


def test_an_export_of_wikidata_is_told_apart():
    with pytest.raises(UnknownFormatError, match="export of Wikidata"):
        people({"entities": {"Q1": {"labels": {}, "claims": {}}}})


SEATS = """<publicwhip>
<member id="uk.org.publicwhip/member/1" house="representatives" title="" firstname="Anna" lastname="Adler"
 division="Lindenau" party="Australian Labor Party" fromdate="2001-02-03" todate="2004-10-08" fromwhy="" towhy=""/>
<member id="uk.org.publicwhip/member/2" house="representatives" title="" firstname="Ann" lastname="Adler"
 division="Lindenau" party="SPK" fromdate="2004-10-09" todate="9999-12-31" fromwhy="" towhy=""/>
</publicwhip>"""
PERSONS = b"""<publicwhip><person id="uk.org.publicwhip/person/1" latestname="Anna Adler">
<office id="uk.org.publicwhip/member/1"/><office id="uk.org.publicwhip/member/2" current="yes"/>
<office id="uk.org.publicwhip/moffice/9"/></person></publicwhip>"""
OFFICES = b"""<publicwhip><moffice id="uk.org.publicwhip/moffice/9" name="Anna Adler"
 matchid="uk.org.publicwhip/member/1" dept="Department of Bridges" position="Assistant Whip"
 fromdate="2002-06-12" todate="2003-06-13" source=""></moffice></publicwhip>"""


def test_lists_of_public_whip_are_put_together_with_the_files_beside_them():
    beside = {"people.xml": PERSONS, "ministers.xml": OFFICES}.get
    (adler,) = people(SEATS, "representatives.xml", beside)
    assert adler.name == "Anna Adler"
    assert held(adler) == [
        ("member", "House of Representatives", "2001-02-03", "2004-10-08"),
        ("member", "House of Representatives", "2004-10-09", "None"),
        ("Assistant Whip", "Department of Bridges", "2002-06-12", "2003-06-13"),
    ]
    assert parties(adler) == [("Australian Labor Party", "2001-02-03", "2004-10-08")]


def test_without_the_list_of_persons_each_name_is_somebody():
    assert [each.name for each in people(SEATS)] == ["Anna Adler", "Ann Adler"]


@pytest.mark.parametrize(
    ("told", "error"),
    [
        ('[{"id": {"bioguide": "A1"}, "name": {', BrokenDocumentError),
        ("[" * 100_000, BrokenDocumentError),
        ('{"meta": {}, "data": [{"label": "Anna Adler", "politician": null}]}', UnknownFormatError),
        ("- id:\n    bioguide: A1\n  name:\n    first: Anna\n", UnknownFormatError),
        ("Date,Amount,Party\n2019-01-01,5,SP\n", UnknownFormatError),
        ("<publicwhip><speech id='1'>x</speech></publicwhip>", UnknownFormatError),
        ("<meps><mep>", BrokenDocumentError),
        ("Anna Adler, SP, Lindenau", UnknownFormatError),
    ],
)  # fmt: skip
def test_what_is_cut_or_no_list_of_people_is_refused(told, error):
    with pytest.raises(error) as refused:
        people(told)
    assert isinstance(refused.value, IntakeError)
