"""Import and export of records in the admin: a dry run that shows every row's effect, then all or
nothing.
"""

import csv
import io
import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from speakers.models import Account, Name, Speaker
from speakers.record_files import import_files
from tests.cast import a_speaker, client_of
from tests.speakers.record_files.test_record_import import ENTITIES

pytestmark = pytest.mark.django_db

CHANGELIST = "/admin/speakers/speaker/"
PAGE = f"{CHANGELIST}import/"


@pytest.fixture
def client(alma):
    return client_of(alma)


def upload(client, content, name="records.csv", **headers):
    content = content if isinstance(content, bytes) else content.encode()
    return client.post(PAGE, {"file": SimpleUploadedFile(name, content)}, headers=headers)


def confirm(client, shown):
    return client.post(PAGE, {"seal": shown.context["seal"]})


def test_the_dry_run_shows_every_row_and_stores_nothing(client):
    known = a_speaker("Bo Winter", state="kept")
    page = upload(client, "name,names\nAda Sommer,\nBo Winter,B. Winter\nBo Winter,\n")
    told = [(effect.row, effect.is_new, effect.changes) for effect in page.context["effects"]]
    assert told == [
        ("Row 2", True, ["new record “Ada Sommer”", "name: Ada Sommer"]),
        ("Row 3", False, ["name: B. Winter"]),
        ("Row 4", False, []),
    ]
    assert "2 change a record" in page.content.decode()
    assert (Speaker.objects.get(), known.names.count()) == (known, 1)


def test_confirming_imports_what_was_shown(client):
    shown = upload(
        client,
        (
            "name,accounts,positions\nAda Sommer,x: @ada,Ministerin; Verkehr; 2017-03-14\nAda "
            "Sommer,,\n"
        ),
    )
    assert confirm(client, shown).url == CHANGELIST
    ada = Speaker.objects.get()
    assert (ada.state, ada.accounts.get().handle, ada.positions.get().title) == (
        "kept",
        "ada",
        "Ministerin",
    )


def test_confirming_twice_changes_nothing_the_second_time(client):
    shown = upload(client, "name\nAda Sommer\n")
    confirm(client, shown)
    assert confirm(client, shown).status_code == 409
    assert Speaker.objects.count() == Name.objects.count() == 1


def test_records_that_changed_since_the_dry_run_are_shown_anew_and_not_imported(client):
    shown = upload(client, "name,description\nAda Sommer,minister\n")
    a_speaker("Ada Sommer", state="kept", description="singer")
    answer = confirm(client, shown)
    assert answer.status_code == 409
    assert "description stays “singer”" in answer.content.decode()
    assert Speaker.objects.get().description == "singer"


def test_what_cannot_be_imported_any_more_is_refused(client):
    shown = upload(client, "name,accounts\nAda Sommer,x: ada\n")
    Account.objects.create(speaker=a_speaker("Bo Winter"), platform="x", handle="Ada")
    answer = confirm(client, shown)
    assert answer.status_code == 422
    assert "Row 2: @ada belongs to “Bo Winter”" in answer.content.decode()
    assert Speaker.objects.count() == 1


def test_a_wikidata_export_is_imported(client):
    confirm(client, upload(client, json.dumps({"entities": ENTITIES}), name="export.json"))
    assert (
        Speaker.objects.get().positions.get().known_from == "https://www.wikidata.org/wiki/Q77#P39"
    )


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("nmae\nAda\n", "Row 1: unknown column &#x27;nmae&#x27;"),
        ("name\nBj\xf6rn\n".encode("latin-1"), "Row 2: not UTF-8"),
        ("name,accounts\nAda,x: ada\nBo,x: ada\n", "Row 3: @ada belongs to “Ada”"),
        (
            "name,positions\nAda,Boss; ; 2020-01-01; 2019-01-01\n",
            "Row 2: The position ends before it starts.",
        ),
        ("name\n", "The file holds no records."),
        ("", "The submitted file is empty."),
    ],
)
def test_a_wrong_file_is_refused_with_the_row(client, content, message):
    answer = upload(client, content)
    assert answer.status_code == 422
    assert message in answer.content.decode()
    assert not Speaker.objects.exists()


def test_the_message_is_german_for_a_german_reader(client, german):
    answer = upload(client, "name,positions\nAda,Chefin; ; gestern\n", **german)
    assert "Zeile 2: „gestern“ ist kein Datum" in answer.content.decode()


def test_more_than_a_page_takes_is_refused(client, monkeypatch):
    monkeypatch.setattr(import_files, "MOST_RECORDS", 1)
    assert "2 records; a page takes 1." in upload(client, "name\nAda\nBo\n").content.decode()


def test_a_seal_of_ones_own_making_is_refused(client):
    assert "too old" in client.post(PAGE, {"seal": "forged"}).content.decode()


@pytest.mark.parametrize("method", ["get", "post"])
def test_the_import_needs_the_right_to_change_records(edda, method):
    edda.is_staff = True
    edda.save()
    assert getattr(client_of(edda), method)(PAGE).status_code == 403


def test_the_list_leads_to_import_export_and_duplicates(client):
    page = client.get(CHANGELIST, {"kind": "person"}).content.decode()
    for address in (PAGE, f"{CHANGELIST}export.csv?kind=person", f"{CHANGELIST}duplicates/"):
        assert f'href="{address}"' in page


def exported(client, query=None):
    content = b"".join(
        client.get(f"{CHANGELIST}export.csv", query or {}).streaming_content
    ).decode()
    assert content.startswith("\ufeff")
    return content


def test_the_export_holds_what_the_list_shows_and_comes_back_unchanged(client):
    a_speaker("Ada Sommer", state="kept").go_by("Ada S.")
    a_speaker("Verkehrsamt", kind="organisation")
    names = [
        row["name"] for row in csv.DictReader(io.StringIO(exported(client, {"kind": "person"})[1:]))
    ]
    assert names == ["Ada Sommer"]
    again = upload(client, exported(client))
    assert [effect.changes + effect.left for effect in again.context["effects"]] == [[], []]


def test_the_export_needs_the_right_to_see_records(rita):
    rita.is_staff = True
    rita.save()
    rita.groups.clear()
    assert client_of(rita).get(f"{CHANGELIST}export.csv").status_code == 403


def test_an_export_by_a_filter_that_is_none_is_refused(client):
    assert client.get(f"{CHANGELIST}export.csv", {"nothing": "1"}).status_code == 400
