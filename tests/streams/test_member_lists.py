"""Official lists of members, beside the speakers on record."""

from __future__ import annotations

import json
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from articles.incoming_items.reading import place_record
from articles.models import Article, IncomingItem
from claims.detection.claim_creation import find_claims
from claims.models import Claim
from intake import Document, read
from speakers.models import Position, Speaker
from streams.member_lists import listed_members
from tests.cast import a_speaker
from tests.intake.streams.parliaments.test_popolo import WESTMINSTER

pytestmark = pytest.mark.django_db


def member(number: int, first: str, last: str, party: str = "SPD") -> str:
    return f"""<MDB><ID>{number}</ID><NAMEN><NAME><NACHNAME>{last}</NACHNAME>
<VORNAME>{first}</VORNAME><HISTORIE_VON>01.01.2001</HISTORIE_VON></NAME></NAMEN>
<BIOGRAFISCHE_ANGABEN><PARTEI_KURZ>{party}</PARTEI_KURZ></BIOGRAFISCHE_ANGABEN>
<WAHLPERIODEN><WAHLPERIODE><WP>16</WP><MDBWP_VON>18.10.2005</MDBWP_VON>
<MDBWP_BIS>27.10.2009</MDBWP_BIS><INSTITUTIONEN><INSTITUTION>
<INSART_LANG>Fraktion/Gruppe</INSART_LANG><INS_LANG>Fraktion der {party}</INS_LANG>
</INSTITUTION></INSTITUTIONEN></WAHLPERIODE></WAHLPERIODEN></MDB>"""


def listed(tmp_path: Path, *members: str) -> str:
    file = tmp_path / "members.xml"
    file.write_text(f"<DOCUMENT>{''.join(members)}</DOCUMENT>", "utf-8")
    return str(file)


def run(*given: str) -> str:
    out = StringIO()
    call_command("import_members", *given, stdout=out, stderr=out)
    return out.getvalue()


def test_a_dry_run_says_what_would_change_and_stores_nothing(tmp_path):
    said = run(listed(tmp_path, member(1, "Erika", "Brand")), "--dry-run")
    assert "new record “Erika Brand”" in said
    assert "1 new records, 0 completed, 0 as they were, 0 left out; nothing was stored" in said
    assert not Speaker.objects.exists()


def test_a_member_has_dated_positions_and_a_party_and_the_second_time_changes_nothing(tmp_path):
    file = listed(tmp_path, member(1, "Erika", "Brand"))
    run(file)
    speaker = Speaker.objects.get(name="Erika Brand")
    dated = set(speaker.positions.values_list("start_on", "end_on"))
    assert (date(2005, 10, 18), date(2009, 10, 27)) in dated
    assert speaker.positions.filter(organisation="SPD").exists()
    before = Position.objects.count()
    assert "0 new records, 0 completed, 1 as they were" in run(file)
    assert Position.objects.count() == before


def test_who_is_on_record_is_completed_and_what_the_record_says_stays(tmp_path):
    known = a_speaker("Erika Brand", state="kept", description="Juristin")
    assert f"[record {known.pk}]" in run(listed(tmp_path, member(1, "Erika", "Brand")))
    known.refresh_from_db()
    assert (Speaker.objects.count(), known.description) == (1, "Juristin")
    assert known.positions.exists()


def test_nobody_is_a_member_of_anything_after_their_death(tmp_path):
    died = "<STERBEDATUM>02.03.2020</STERBEDATUM><PARTEI_KURZ>"
    run(listed(tmp_path, member(1, "Erika", "Brand", "ABC").replace("<PARTEI_KURZ>", died)))
    ends = set(Position.objects.values_list("end_on", flat=True))
    assert ends == {date(2009, 10, 27), date(2020, 3, 2)}


def test_a_list_in_popolo_is_brought_in_and_completes_who_is_on_record(tmp_path):
    known = a_speaker("Baroness Adler of Lindenau", state="kept")
    file = tmp_path / "people.json"
    file.write_text(json.dumps(WESTMINSTER), "utf-8")
    said = run(str(file), "--dry-run")
    assert f"[record {known.pk}]" in said
    assert "1 new records, 1 completed" in said
    assert not Position.objects.exists()
    run(str(file))
    seats = set(known.positions.values_list("title", "organisation", "start_on", "end_on"))
    assert ("MP", "House of Commons", date(1979, 5, 3), date(1983, 5, 13)) in seats
    assert ("member", "Labour", date(1997, 7, 1), None) in seats
    assert known.names.filter(name="Anna Adler", kind="former").exists()


def table(tmp_path: Path, *rows: str) -> str:
    file = tmp_path / "members.csv"
    file.write_text("\n".join(["ID,Name,Party,From", *rows]), "utf-8")
    return str(file)


def test_a_year_stays_a_year(tmp_path):
    run(table(tmp_path, "1,Ida Au,SP,2019"))
    told = set(Position.objects.values_list("start_on", "start_precision", "end_on"))
    assert told == {(date(2019, 1, 1), "year", None)}


def test_a_name_that_lost_letters_in_the_list_is_left_out_and_said(tmp_path):
    said = run(table(tmp_path, "1,Ida A?,SP,2019", "2,Bo Wolf,SP,2019"))
    assert "Ida A? (1): letters of the name are lost in the list." in said
    assert list(Speaker.objects.values_list("name", flat=True)) == ["Bo Wolf"]


def legislator(number: str, known_as: str, first: str, last: str) -> dict[str, object]:
    return {
        "id": {"bioguide": number, "wikipedia": f"{known_as} {last}"},
        "name": {"first": first, "nickname": "Bob", "last": last},
        "terms": [{"type": "sen", "start": "2003-01-07", "end": "2009-01-03", "party": "Whig"}],
    }


def test_other_names_are_aliases_unless_somebody_else_on_the_list_has_them(tmp_path):
    file = tmp_path / "legislators.json"
    members = [
        legislator("1", "Robert", "Rupert", "Drew"),
        legislator("2", "Rupert P.", "Robert", "Drew"),
    ]
    file.write_text(json.dumps(members), "utf-8")
    run(str(file))
    named = Speaker.objects.get(name="Robert Drew").names.exclude(kind="full")
    assert set(named.values_list("name", "kind")) == {("Rupert Drew", "alias")}


def test_two_people_of_one_name_are_left_out_and_named(tmp_path):
    file = listed(
        tmp_path, member(1, "Jan", "Wolf"), member(2, "Jan", "Wolf", "CDU"), member(3, "Ida", "Au")
    )
    said = run(file)
    assert "Jan Wolf (1): several people on the list have this name." in said
    assert "1 new records, 0 completed, 0 as they were, 2 left out" in said
    assert list(Speaker.objects.values_list("name", flat=True)) == ["Ida Au"]


def serving(number: int, first: str, last: str, party: str = "SPD") -> str:
    """A member whose mandate has not ended."""
    return member(number, first, last, party).replace("27.10.2009", "")


def test_of_two_people_of_one_name_the_one_in_office_is_taken(tmp_path):
    file = listed(tmp_path, member(1, "Jan", "Wolf"), serving(2, "Jan", "Wolf", "CDU"))
    said = run(file)
    assert "Jan Wolf (1): several people on the list have this name." in said
    assert "1 new records, 0 completed, 0 as they were, 1 left out" in said
    parties = set(Speaker.objects.get().positions.values_list("organisation", flat=True))
    assert "CDU" in parties
    assert "SPD" not in parties
    assert "0 new records, 0 completed, 1 as they were, 1 left out" in run(file)


def test_of_two_people_of_one_name_in_office_neither_is_taken(tmp_path):
    run(listed(tmp_path, serving(1, "Jan", "Wolf"), serving(2, "Jan", "Wolf", "CDU")))
    assert not Speaker.objects.exists()


def test_a_record_that_may_be_the_former_namesake_is_not_completed(tmp_path):
    former = a_speaker("Jan Wolf", state="kept")
    file = listed(tmp_path, member(1, "Jan", "Wolf"), serving(2, "Jan", "Wolf", "CDU"))
    assert "0 new records, 0 completed, 0 as they were, 2 left out" in run(file)
    assert not former.positions.exists()


def test_a_name_of_several_records_is_left_out(tmp_path):
    a_speaker("Jan Wolf")
    a_speaker("Jan Wolf")
    assert "merge them first" in run(listed(tmp_path, member(1, "Jan", "Wolf")))
    assert not Position.objects.exists()


def test_what_is_asked_about_names_does_not_grow_with_the_list(django_assert_num_queries):
    data = "".join(member(n, "Ida", f"Au{n}") for n in range(20))
    document = Document(f"<DOCUMENT>{data}</DOCUMENT>".encode(), name="members.xml")
    with django_assert_num_queries(1):
        listed_members(document, lambda name: None, in_office=False)


def test_a_list_that_breaks_off_stores_nothing_and_says_so(tmp_path):
    file = tmp_path / "members.xml"
    file.write_text(f"<DOCUMENT>{member(1, 'Ida', 'Au')}<MDB><ID>2", "utf-8")
    with pytest.raises(CommandError, match=r"Nothing was stored"):
        run(str(file))
    assert not Speaker.objects.exists()


TEI = 'xmlns="http://www.tei-c.org/ns/1.0" xmlns:xi="http://www.w3.org/2001/XInclude"'
ROOT = f"""<teiCorpus {TEI}><teiHeader><particDesc><xi:include href="ParlaMint-XX-listOrg.xml"/>
<xi:include href="ParlaMint-XX-listPerson.xml"/></particDesc></teiHeader></teiCorpus>"""
PERSONS = f"""<listPerson {TEI}><person xml:id="P1"><persName><forename>Erika</forename>
<surname>Brand</surname></persName><affiliation role="member" ref="#party.S" from="2020-01-01"/>
<affiliation role="minister" from="2021-01-01"><orgName full="yes">Ministry of Bridges</orgName>
</affiliation></person></listPerson>"""
BODIES = (
    f"""<listOrg {TEI}><org xml:id="party.S"><orgName full="abb">SP</orgName></org></listOrg>"""
)


@pytest.mark.parametrize("handed_in", ["ParlaMint-XX.xml", "ParlaMint-XX-listPerson.xml"])
def test_a_corpus_has_its_persons_and_parties_in_files_beside_it(tmp_path, handed_in):
    for name, content in (
        ("ParlaMint-XX.xml", ROOT),
        ("ParlaMint-XX-listPerson.xml", PERSONS),
        ("ParlaMint-XX-listOrg.xml", BODIES),
    ):
        (tmp_path / name).write_text(content, "utf-8")
    run(str(tmp_path / handed_in))
    held = set(Position.objects.values_list("title", "organisation"))
    assert {organisation for _, organisation in held} == {"SP", "Ministry of Bridges"}


def test_a_corpus_without_its_list_of_persons_says_which_file_has_them(tmp_path):
    (tmp_path / "ParlaMint-XX.xml").write_text(ROOT, "utf-8")
    with pytest.raises(CommandError, match=r"stand in ParlaMint-XX-listPerson\.xml"):
        run(str(tmp_path / "ParlaMint-XX.xml"))


@pytest.mark.parametrize("content", [b"", b"<html></html>", b"\x00\x01"])
def test_what_is_no_list_of_people_is_refused(tmp_path, content):
    file = tmp_path / "x.xml"
    file.write_bytes(content)
    with pytest.raises(CommandError):
        run(str(file))


MINUTES = """<?xml version="1.0" encoding="UTF-8"?>
<dbtplenarprotokoll wahlperiode="20" sitzung-nr="7" sitzung-datum="14.10.2025">
<sitzungsverlauf><tagesordnungspunkt top-id="Tagesordnungspunkt 1"><rede id="ID1">
<p klasse="redner"><redner id="1"><name><vorname>Erika</vorname><nachname>Brand</nachname>
<fraktion>SPD</fraktion></name></redner>Erika Brand (SPD):</p>
<p klasse="J_1">Wir bauen in diesem Jahr die Brücke von Lindenau. Sie kostet zwei Millionen.</p>
</rede></tagesordnungspunkt></sitzungsverlauf></dbtplenarprotokoll>"""


def test_minutes_are_an_article_whose_statements_have_their_speakers_from_the_format(tmp_path):
    run(listed(tmp_path, member(1, "Erika", "Brand")))
    for record in read(MINUTES.encode(), name="20007.xml"):
        place_record(record, IncomingItem(kind="record"))
    find_claims(Article.objects.get().latest_run)
    said = {claim.speaker and claim.speaker.name for claim in Claim.objects.all()}
    assert said == {"Erika Brand"}
