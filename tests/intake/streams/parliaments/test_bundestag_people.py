"""MdB-Stammdaten: names with their particles, mandates, groups and functions with their days."""

import io

import pytest

from intake.errors import CutOffError
from intake.formats.parliaments.bundestag.members import read_members

MEMBERS = """<?xml version="1.0" encoding="UTF-8"?><DOCUMENT><VERSION>1</VERSION>
<MDB><ID>11005627</ID><NAMEN>
<NAME><NACHNAME>Brand</NACHNAME><VORNAME>Erika</VORNAME><ORTSZUSATZ>(Lindenau)</ORTSZUSATZ><ADEL/>
<PRAEFIX/><HISTORIE_VON>01.01.2001</HISTORIE_VON><HISTORIE_BIS/></NAME>
<NAME><NACHNAME>Berg</NACHNAME><VORNAME>Erika</VORNAME><ADEL>Freiin</ADEL><PRAEFIX>von</PRAEFIX>
<AKAD_TITEL>Dr.</AKAD_TITEL><HISTORIE_VON>01.01.1990</HISTORIE_VON>
<HISTORIE_BIS>31.12.2000</HISTORIE_BIS></NAME></NAMEN>
<BIOGRAFISCHE_ANGABEN><GEBURTSDATUM>02.10.1959</GEBURTSDATUM><STERBEDATUM/>
<RELIGION>evangelisch</RELIGION><PARTEI_KURZ>CDU</PARTEI_KURZ></BIOGRAFISCHE_ANGABEN>
<WAHLPERIODEN><WAHLPERIODE><WP>16</WP><MDBWP_VON>18.10.2005</MDBWP_VON>
<MDBWP_BIS>27.10.2009</MDBWP_BIS><INSTITUTIONEN><INSTITUTION><INSART_LANG>Fraktion/Gruppe
</INSART_LANG><INS_LANG>Fraktion der CDU/CSU</INS_LANG><MDBINS_VON/><MDBINS_BIS/>
<FKT_LANG/></INSTITUTION><INSTITUTION><INSART_LANG>Ausschuss</INSART_LANG>
<INS_LANG>Ausschuss für Wohnen</INS_LANG><FKT_LANG>Vorsitzende</FKT_LANG>
<FKTINS_VON>01.12.2005</FKTINS_VON><FKTINS_BIS/></INSTITUTION></INSTITUTIONEN></WAHLPERIODE>
</WAHLPERIODEN></MDB><MDB><ID>2</ID><NAMEN><NAME><NACHNAME>Wolf</NACHNAME><VORNAME>Jan</VORNAME>
</NAME></NAMEN></MDB></DOCUMENT>"""


def test_a_member_is_read_with_names_mandates_and_groups():
    first, second = read_members(io.BytesIO(MEMBERS.encode()))
    assert first.name == "Erika Brand"
    assert [name.name for name in first.names] == ["Erika Freiin von Berg", "Erika Brand"]
    assert str(first.born) == "1959-10-02"
    mandate, function = first.positions
    assert (str(mandate.begin), str(mandate.end)) == ("2005-10-18", "2009-10-27")
    assert (function.title, function.organisation) == ("Vorsitzende", "Ausschuss für Wohnen")
    assert first.party_on(function.begin.day) == "CDU/CSU"
    assert second.name == "Jan Wolf"


@pytest.mark.parametrize(
    ("group", "parties"),
    [
        (
            "Fraktion der Christlich Demokratischen Union/Christlich - Sozialen Union",
            ["CDU/CSU", "CDU"],
        ),
        ("Fraktion der Sozialdemokratischen Partei Deutschlands", ["SPD", "CDU"]),
        ("Fraktion Alternative für Deutschland", ["AfD", "CDU"]),
        ("Fraktion DIE LINKE.", ["Die Linke", "CDU"]),
        ("Fraktion BÜNDNIS 90/DIE GRÜNEN", ["Bündnis 90/Die Grünen", "CDU"]),
        ("Gruppe der Partei des Demokratischen Sozialismus", ["PDS", "CDU"]),
        ("Fraktion der FDP (Gast)", ["FDP", "CDU"]),
        ("Fraktionslos", ["CDU"]),
        ("", ["CDU"]),
    ],
)
def test_a_group_is_called_as_everybody_calls_it(group, parties):
    data = MEMBERS.replace("Fraktion der CDU/CSU", group).encode()
    first, _ = read_members(io.BytesIO(data))
    assert [membership.party for membership in first.parties] == parties


def test_a_function_in_a_group_is_in_the_group_as_everybody_calls_it():
    function = "<FKT_LANG>Stellvertretender Vorsitzender</FKT_LANG>"
    group = "Fraktion der Freien Demokratischen Partei"
    data = MEMBERS.replace("<FKT_LANG/>", function).replace("Fraktion der CDU/CSU", group)
    first, _ = read_members(io.BytesIO(data.encode()))
    assert first.positions[1].organisation == "FDP-Fraktion"


def test_religion_is_not_read():
    first, _ = read_members(io.BytesIO(MEMBERS.encode()))
    assert "evangelisch" not in str(first)


def test_those_before_the_break_are_read():
    members = read_members(io.BytesIO(MEMBERS.encode()[:-60]))
    assert next(members).identifier == "11005627"
    with pytest.raises(CutOffError):
        list(members)
