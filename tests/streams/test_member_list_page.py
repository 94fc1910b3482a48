"""An official list in the administration: what it would do, then the import, by the command's rules."""

from __future__ import annotations

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from speakers.models import Position, Speaker
from tests.cast import a_speaker, client_of
from tests.streams.test_member_lists import ROOT, member, run, serving

pytestmark = pytest.mark.django_db

PAGE = "/admin/speakers/speaker/members/"
WHIP = '<publicwhip><person id="p/1" latestname="{}"><office id="m/1"/></person></publicwhip>'
SEATS = """<publicwhip><member id="m/1" house="senate" firstname="Ida" lastname="Au" party="SP"
fromdate="2019-05-01" todate="9999-12-31"/></publicwhip>"""


@pytest.fixture
def client(alma):
    return client_of(alma)


def members(*rows: str) -> bytes:
    return f"<DOCUMENT>{''.join(rows)}</DOCUMENT>".encode()


def upload(client, content: bytes, name: str = "members.xml", **given):
    return client.post(PAGE, {"file": SimpleUploadedFile(name, content), **given})


def confirm(client, shown):
    return client.post(PAGE, {"seal": shown.context["seal"]})


def test_the_dry_run_tells_new_completed_and_left_out_and_stores_nothing(client):
    known = a_speaker("Ida Au", state="kept")
    twice = (member(3, "Jan", "Wolf"), member(4, "Jan", "Wolf"))
    shown = upload(client, members(member(1, "Erika", "Brand"), member(2, "Ida", "Au"), *twice))
    new, merged = shown.context["effects"]
    assert (new.speaker.name, new.is_new, merged.speaker, merged.is_new) == (
        "Erika Brand", True, known, False,
    )  # fmt: skip
    page = shown.content.decode()
    assert "1 record is new." in page
    assert "2 people are left out" in page
    assert "Jan Wolf (3): several people on the list have this name." in page
    assert (Speaker.objects.count(), Position.objects.count()) == (1, 0)


def test_confirming_does_what_the_command_does(client, tmp_path):
    content = members(member(1, "Erika", "Brand"), serving(2, "Ida", "Au", "CDU"))
    answer = confirm(client, upload(client, content))
    assert answer.url == reverse("admin:speakers_speaker_changelist")
    columns = ("speaker__name", "title", "organisation", "start_on", "end_on", "known_from")
    by_page = set(Position.objects.values_list(*columns))
    Speaker.objects.all().delete()
    file = tmp_path / "members.xml"
    file.write_bytes(content)
    run(str(file))
    assert set(Position.objects.values_list(*columns)) == by_page


def test_only_who_is_in_office_is_the_choice_of_page_and_command(client, tmp_path):
    content = members(member(1, "Erika", "Brand"), serving(2, "Ida", "Au"))
    shown = upload(client, content, in_office="on")
    assert [effect.speaker.name for effect in shown.context["effects"]] == ["Ida Au"]
    file = tmp_path / "members.xml"
    file.write_bytes(content)
    assert "1 new records" in run(str(file), "--in-office")


def test_a_list_in_several_files_is_read_together(client):
    beside = SimpleUploadedFile("people.xml", WHIP.format("Ida Au-Berg").encode())
    shown = upload(client, SEATS.encode(), "senators.xml", beside=[beside])
    assert [effect.speaker.name for effect in shown.context["effects"]] == ["Ida Au-Berg"]


def test_confirming_twice_changes_nothing_the_second_time(client):
    shown = upload(client, members(member(1, "Erika", "Brand")))
    confirm(client, shown)
    assert confirm(client, shown).status_code == 409
    assert Speaker.objects.count() == 1


@pytest.mark.parametrize(
    ("content", "name", "message"),
    [
        (b"<rss/>", "list.xml", "This is no list of people that Wortlaut reads."),
        (b"{", "list.json", "The file is damaged or is not what its name says."),
        (b"", "list.csv", "The submitted file is empty."),
        (members(member(1, "Jan", "Wolf"), member(2, "Jan", "Wolf")), "list.xml",
         "The file holds no records."),
    ],
)  # fmt: skip
def test_a_wrong_file_is_refused_and_says_why(client, content, name, message):
    answer = upload(client, content, name)
    assert answer.status_code == 422
    assert message in answer.content.decode()
    assert not Speaker.objects.exists()


def test_problems_are_told_by_row(client):
    people = [{"id": "p1", "name": "Erika Brand"}, {"id": "p2", "name": "Ida Au"}]
    seat = {"person_id": "p2", "organization_id": "o", "role": "member"}
    told = {
        "persons": [*people, {"id": "p3", "name": "Bo\0Wolf"}],
        "memberships": [seat],
        "organizations": [{"id": "o", "name": "Ra\0t"}],
    }
    answer = upload(client, json.dumps(told).encode(), "list.json")
    assert (answer.status_code, len(answer.context["problems"])) == (422, 1)
    assert answer.context["problems"][0].startswith("p2 Ida Au: ")
    told["organizations"] = []
    shown = upload(client, json.dumps(told).encode(), "list.json")
    assert shown.context["left_out"] == ["Bo\0Wolf (p3): letters of the name are lost in the list."]
    assert not Speaker.objects.exists()


def test_it_is_german_for_a_german_reader(client):
    client.cookies["django_language"] = "de"
    page = upload(client, b"<rss/>").content.decode()
    assert "Das ist keine Liste von Personen, die Wortlaut liest." in page


ITEM = '{"id": "Q1", "type": "item", "labels": {}, "claims": {}}'


@pytest.mark.parametrize(
    ("content", "name", "hint"),
    [(ROOT, "root.xml", "die Personen dieses Korpus stehen in ParlaMint-XX-listPerson.xml"),
     ("- id: x\n  name: Ida\n", "list.yaml", "eine Liste in YAML"),
     (ITEM, "export.json", "ein Export aus Wikidata")],
)  # fmt: skip
def test_what_to_hand_in_instead_is_said_in_german(client, content, name, hint):
    client.cookies["django_language"] = "de"
    page = upload(client, content.encode(), name).content.decode()
    assert f"Das ist keine Liste von Personen, die Wortlaut liest. ({hint}" in page


def test_only_who_may_add_and_change_speakers_may_import(client, edda, rita):
    for person in (edda, rita):
        stranger = client_of(person)
        assert stranger.get(PAGE).status_code in (302, 403)
        assert upload(stranger, members(member(1, "Erika", "Brand"))).status_code in (302, 403)
    assert client.put(PAGE).status_code == 405
    assert not Speaker.objects.exists()


@pytest.mark.browser
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("width", [1440, 390])
def test_a_list_is_imported_in_the_browser_at_any_width(alma, page, context, live_server, width):
    session = client_of(alma).cookies["sessionid"].value
    context.add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])
    page.set_viewport_size({"width": width, "height": 900})
    page.goto("/admin/speakers/speaker/")
    page.get_by_role("link", name="Import a list of members").click()
    content = members(serving(1, "Erika", "Brand"), member(2, "Ida", "Au"))
    page.set_input_files(
        "#id_file", {"name": "members.xml", "mimeType": "text/xml", "buffer": content}
    )
    page.get_by_role("button", name="Check the list").click()
    page.get_by_text("1 record is new.").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.get_by_role("button", name="Import", exact=True).click()
    page.wait_for_url("**/admin/speakers/speaker/")
    assert Speaker.objects.get().name == "Erika Brand"
