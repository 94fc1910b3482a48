"""Lists of members that stand in several files, in a ZIP, or in tables and XML of houses of their
own: Holyrood, Canberra, Paris, and who has Modern.gov.
"""

import io
import json
import zipfile

import pytest

from intake.errors import BrokenDocumentError, UnknownFormatError
from intake.formats.parliaments.people_lists import read_people
from intake.registry import Document
from tests.intake.streams.parliaments.test_member_lists import held, parties, people


def packed(**files: str | bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        for name, content in files.items():
            file.writestr(name.replace("__", "/").replace("_", "."), content)
    return out.getvalue()


def unpacked(data: bytes):
    return list(read_people(Document(data, name="list.zip")))


MEMBERS = [
    {"PersonID": 1, "ParliamentaryName": "Adler, Anna", "PreferredName": "Anna", "IsCurrent": True,
     "BirthDate": "1970-01-02T00:00:00", "BirthDateIsProtected": True},
    {"PersonID": 2, "ParliamentaryName": "Drew, Bob", "PreferredName": "Bob", "IsCurrent": False},
    {"PersonID": 3, "ParliamentaryName": "Reed, Carla", "PreferredName": "C.", "IsCurrent": False},
]  # fmt: skip
DAYS = {"ValidFromDate": "2016-05-06T00:00:00", "ValidUntilDate": None}
BESIDE = {
    "memberelectionregionstatuses.json": [
        {"PersonID": 3, "ValidFromDate": "2003-05-02T00:00:00",
         "ValidUntilDate": "2007-04-02T00:00:00"}],
    "memberelectionconstituencystatuses.json": [{"PersonID": 1, **DAYS}],
    "parties.json": [{"ID": 7, "Abbreviation": "WP", "ActualName": "Whig", "PreferredName": "Whig"},
                     {"ID": 8, "PreferredName": "Independent"}],
    "memberparties.json": [{"PersonID": 1, "PartyID": 7, **DAYS},
                           {"PersonID": 3, "PartyID": 8, **DAYS}],
    "governmentroles.json": [{"ID": 4, "Name": "Cabinet Secretary for Bridges"}],
    "membergovernmentroles.json": [{"PersonID": 1, "GovernmentRoleID": 4, **DAYS}],
}  # fmt: skip


def test_holyrood_has_seats_parties_and_offices_in_files_beside_its_members():
    beside = {name: json.dumps(rows).encode() for name, rows in BESIDE.items()}
    adler, reed = people(MEMBERS, beside=beside.get)
    assert (adler.name, adler.born, reed.name) == ("Anna Adler", None, "Carla Reed")
    assert held(adler) == [
        ("member", "Scottish Parliament", "2016-05-06", "None"),
        ("Cabinet Secretary for Bridges", "Scottish Government", "2016-05-06", "None"),
    ]
    assert parties(adler) == [("Whig", "2016-05-06", "None")]
    assert held(reed) == [("member", "Scottish Parliament", "2003-05-02", "2007-04-02")]
    assert parties(reed) == []


def test_of_members_alone_only_those_of_today_are_members_of_something():
    (adler,) = people(MEMBERS)
    assert held(adler) == [("member", "Scottish Parliament", "None", "None")]


def test_a_damaged_file_beside_the_members_is_said_and_leaves_nobody_without_days():
    beside = {"memberparties.json": b'[{"PersonID": 1'}
    with pytest.raises(BrokenDocumentError, match=r"memberparties\.json"):
        people(MEMBERS, beside=beside.get)


def service(begin, end, party):
    stint = {"RoSType": "Parties Represented", "Value": party, "DateStart": begin, "DateEnd": end}
    return {"RoSType": "Parliamentary Service", "Value": "REED", "DateStart": begin, "DateEnd": end,
            "SecondaryService": [stint]}  # fmt: skip


HANDBOOK = {
    "@odata.count": 2,
    "value": [
        {"PHID": "1A", "GivenName": "Katherine", "PreferredName": "Kate", "FamilyName": "McREED",
         "MPorSenator": ["Member", "Senator"], "InCurrentParliament": "True",
         "ServiceHistory_End": "2026-12-01", "DateOfBirth": "1960-02-03",
         "ElectorateService": [{"Electorate": "Lindenau", "ServiceStart": "2007-11-24",
                                "ServiceEnd": "2014-06-30"}],
         "PartyParliamentaryService": [service("2007-11-24", "2014-06-30", "Whig Party"),
                                       service("2016-07-02", "2026-12-01", "Independent")]},
        {"PHID": "2B", "GivenName": "Bo", "PreferredName": "", "FamilyName": "DREW",
         "MPorSenator": ["Senator"], "InCurrentParliament": "True", "ElectorateService": [],
         "PartyParliamentaryService": [service("2002-07-01", "1900-01-01", "Whig Party")]},
    ],
}  # fmt: skip


def test_canberras_handbook_has_who_changed_houses_and_no_end_for_who_serves():
    reed, drew = people(HANDBOOK)
    assert (reed.name, drew.name, str(reed.born)) == ("Kate McReed", "Bo Drew", "1960-02-03")
    assert "Katherine McReed" in [each.name for each in reed.names]
    assert held(reed) == [
        ("Member of Parliament", "House of Representatives", "2007-11-24", "2014-06-30"),
        ("Senator", "Senate", "2016-07-02", "None"),
    ]
    assert parties(reed) == [("Whig Party", "2007-11-24", "2014-06-30")]
    assert held(drew) == [("Senator", "Senate", "2002-07-01", "None")]
    assert parties(drew) == [("Whig Party", "2002-07-01", "None")]


def acteur(number, civ, first, last, *mandates):
    return {"acteur": {
        "uid": {"@xsi:type": "IdActeur_type", "#text": number},
        "etatCivil": {"ident": {"civ": civ, "prenom": first, "nom": last},
                      "infoNaissance": {"dateNais": "1970-05-06"},
                      "dateDeces": {"@xsi:nil": "true"}},
        "mandats": {"mandat": list(mandates) if len(mandates) > 1 else mandates[0]},
    }}  # fmt: skip


def mandat(kind, begin, end=None, body="PO9", quality="Membre"):
    return {"typeOrgane": kind, "dateDebut": begin, "dateFin": end,
            "organes": {"organeRef": body},
            "infosQualite": {"codeQualite": quality, "libQualite": quality}}  # fmt: skip


def organe(number, kind, name):
    return {"organe": {"uid": number, "codeType": kind, "libelle": name}}


PARIS = [
    organe("PO1", "GP", "Groupe du Pont"),
    organe("PO2", "GP", "Députés non inscrits"),
    organe("PO3", "MINISTERE", "Ministère des ponts"),
    acteur("PA1", "Mme", "Anne", "Adler", mandat("ASSEMBLEE", "2024-07-07"),
           mandat("GP", "2024-07-20", body="PO1"), mandat("COMPER", "2024-07-20", body="PO4"),
           mandat("MINISTERE", "2025-01-02", "2025-03-04", "PO3", "Ministre")),
    acteur("PA2", "M.", "Luc", "Berg", mandat("GP", "2024-07-20", body="PO2")),
]  # fmt: skip
ADLER = [
    ("députée", "Assemblée nationale", "2024-07-07", "None"),
    ("Ministre", "Ministère des ponts", "2025-01-02", "2025-03-04"),
]


def test_the_assemblee_has_a_file_for_each_person_and_body_in_a_zip():
    files = {
        f"json__x__{i}_{'JSON' if i > 3 else 'json'}": json.dumps(each)
        for i, each in enumerate(PARIS)
    }
    spare = {
        f"json__y__{i}_json": json.dumps(organe(f"PO{i + 9}", "COMPER", "x")) for i in range(30)
    }
    adler, berg = unpacked(packed(**files, **spare))
    assert (adler.name, str(adler.born), adler.died) == ("Anne Adler", "1970-05-06", None)
    assert held(adler) == ADLER
    assert parties(adler) == [("Groupe du Pont", "2024-07-20", "None")]
    assert (berg.name, held(berg), parties(berg)) == ("Luc Berg", [], [])


def test_the_assemblee_in_one_file_is_the_same():
    bodies, folk = ([each[name] for each in PARIS if name in each] for name in ("organe", "acteur"))
    told = {"export": {"organes": {"organe": bodies}, "acteurs": {"acteur": folk}}}
    assert [held(each) for each in people(told)] == [ADLER, []]


SENAT = """% Liste des sénateurs
% Source : exemple
Matricule,Qualité,Nom usuel,Prénom usuel,État,Date naissance,Groupe politique
1A,Mme,Adler,Anne,ACTIF,1959/04/24 00:00:00,Groupe du Pont
2B,M.,Berg,Luc,ANCIEN,1930/04/24 00:00:00,Groupe du Pont
"""


def test_of_the_senats_table_those_in_office_are_senators():
    (adler,) = read_people(Document(SENAT.encode("cp1252"), name="ODSEN_GENERAL.csv"))
    assert (adler.name, str(adler.born)) == ("Anne Adler", "1959-04-24")
    assert held(adler) == [("sénatrice", "Sénat", "None", "None")]
    assert parties(adler) == [("Groupe du Pont", "None", "None")]


FRENCH_TABLES = [
    "id,civ,nom,prenom,groupe,datePriseFonction\nPA1,Mme,Adler,Anne,Groupe du Pont,2024-07-07\n",
    "id,nom,nom_de_famille,prenom,mandat_debut,groupe_sigle\n"
    "1,Anne Adler,Adler,Anne,2024-07-07,Groupe du Pont\n",
]


@pytest.mark.parametrize("table", FRENCH_TABLES)
def test_tables_of_those_who_watch_the_assemblee_have_names_in_parts(table):
    (adler,) = people(table)
    assert (adler.name, parties(adler)) == (
        "Anne Adler", [("Groupe du Pont", "2024-07-07", "None")],
    )  # fmt: skip


def councillor(number, name, party, term=""):
    return f"""<councillor><councillorid>{number}</councillorid><fullusername>{name}</fullusername>
<politicalpartytitle>{party}</politicalpartytitle><keyposts>Chair</keyposts>
<homeaddress><line1>1 Home Street</line1></homeaddress>
<termsofoffice>{term}</termsofoffice></councillor>"""


TERM = """<termofoffice><startdate>07/05/2021</startdate><enddate>unspecified</enddate>
</termofoffice>"""


def test_modern_gov_tells_members_of_the_senedd_from_councillors():
    rows = councillor(1, "Anna Adler MS", "Whig", TERM)
    rows += councillor(2, "Councillor Bob Drew", "Independent")
    told = f"<councillorsbyward><wards><ward><councillors>{rows}</councillors></ward></wards></councillorsbyward>"
    adler, drew = people(told)
    assert (adler.name, drew.name) == ("Anna Adler", "Bob Drew")
    assert held(adler) == [("Member of the Senedd", "Senedd", "2021-05-07", "None")]
    assert held(drew) == [("Councillor", "", "None", "None")]
    assert (parties(adler), parties(drew)) == ([("Whig", "None", "None")], [])


def test_a_list_is_read_as_it_is_packed_and_the_others_in_the_zip_stand_beside_it():
    seats = (
        '<publicwhip><member id="m/1" house="senate" firstname="Ida" lastname="Au"/></publicwhip>'
    )
    whip = '<publicwhip><person id="p/1" latestname="Ida Au-Berg"><office id="m/1"/></person></publicwhip>'
    (found,) = unpacked(packed(senators_xml=seats + " " * 500, people_xml=whip, read_txt="x"))
    assert found.name == "Ida Au-Berg"
    with pytest.raises(UnknownFormatError):
        unpacked(packed(read_txt="x"))
    with pytest.raises(UnknownFormatError):  # it might hold itself
        unpacked(packed(list_json=packed(list_json="[]")))
