import pytest
from django.urls import reverse

from speakers.merging.merges import merge_speakers
from speakers.models import Account, Merge, Name, Speaker
from tests.cast import a_claim, a_speaker, client_of

pytestmark = pytest.mark.django_db

CHANGELIST = "/admin/speakers/speaker/"
INLINES = ("names", "positions", "accounts")


@pytest.fixture
def ada():
    return a_speaker("Ada Sommer", state="kept")


@pytest.fixture
def sommer():
    return a_speaker("A. Sommer")


@pytest.fixture
def client(alma):
    return client_of(alma)


def record_form(**fields):
    empty = {f"{inline}-{part}_FORMS": "0" for inline in INLINES for part in ("TOTAL", "INITIAL")}
    return {"name": "Ada Sommer", "kind": "person", "state": "kept", **empty, **fields}


def listed(response):
    return [speaker.name for speaker in response.context["cl"].result_list]


def test_the_list_counts_claims_with_no_query_for_each_row(
    client, ada, sommer, django_assert_max_num_queries
):
    a_claim(speaker=ada)
    client.get(CHANGELIST)
    with django_assert_max_num_queries(8):
        response = client.get(CHANGELIST)
    assert {
        speaker.name: speaker.claim_count for speaker in response.context["cl"].result_list
    } == {
        "A. Sommer": 0,
        "Ada Sommer": 1,
    }


@pytest.mark.parametrize("words", ["ADA", "ministerín", "@adasommer", "sommer ada"])
def test_the_search_reads_all_names_and_handles_folded(client, ada, sommer, words):
    ada.go_by("Die Ministerin Sommer")
    Account.objects.create(speaker=ada, platform="twitter", handle="AdaSommer")
    assert listed(client.get(CHANGELIST, {"q": words})) == ["Ada Sommer"]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ({"state": "candidate"}, ["A. Sommer"]),
        ({"kind": "organisation"}, []),
        ({"wikidata": "yes"}, ["Ada Sommer"]),
        ({"wikidata": "no"}, ["A. Sommer"]),
        ({"claims": "yes"}, ["A. Sommer"]),
        ({"claims": "no"}, ["Ada Sommer"]),
        ({"merged": "yes"}, []),
    ],
)
def test_the_list_is_narrowed(client, ada, sommer, query, names):
    Speaker.objects.filter(pk=ada.pk).update(wikidata_id="Q1")
    a_claim(speaker=sommer)
    assert listed(client.get(CHANGELIST, query)) == names


def test_merging_asks_which_record_stays_and_then_merges(client, ada, sommer):
    asked = client.post(
        CHANGELIST,
        {"action": "merge_records", "_selected_action": [ada.pk, sommer.pk]},
        follow=True,
    )
    assert {record.pk for record in asked.context["records"]} == {ada.pk, sommer.pk}
    done = client.post(
        reverse("admin:speakers_speaker_merge"), {"records": [ada.pk, sommer.pk], "into": ada.pk}
    )
    assert done.url == f"{CHANGELIST}{ada.pk}/change/"
    assert Merge.objects.get().merged == sommer
    assert listed(client.get(CHANGELIST)) == ["Ada Sommer"]


def test_one_record_alone_is_not_merged(client, ada):
    response = client.post(
        CHANGELIST, {"action": "merge_records", "_selected_action": [ada.pk]}, follow=True
    )
    assert "two or more" in response.content.decode()


@pytest.mark.parametrize("numbers", ["", "0", "²,999999999999999999999999999999,,x", "{ada}"])
def test_an_address_that_names_no_two_records_leads_to_the_list_with_a_word(client, ada, numbers):
    query = {"ids": numbers.format(ada=ada.pk)}
    answer = client.get(reverse("admin:speakers_speaker_merge"), query, follow=True)
    assert answer.redirect_chain == [(CHANGELIST, 302)]
    assert "Select two or more records to merge." in answer.text


def test_merging_a_record_into_itself_is_refused_with_a_message(client, ada):
    response = client.post(
        reverse("admin:speakers_speaker_merge"), {"records": [ada.pk], "into": ada.pk}
    )
    assert response.status_code == 422
    assert "cannot be merged into itself" in response.content.decode()


def test_merging_needs_the_right(edda, ada, sommer):
    edda.is_staff = True
    edda.save()
    response = client_of(edda).post(
        reverse("admin:speakers_speaker_merge"), {"records": [ada.pk, sommer.pk], "into": ada.pk}
    )
    assert response.status_code == 403
    assert not Merge.objects.exists()


def test_a_merge_is_taken_back_from_the_list_of_merges(client, alma, ada, sommer):
    made = merge_speakers(sommer, ada)
    client.post("/admin/speakers/merge/", {"action": "take_back", "_selected_action": [made.pk]})
    made.refresh_from_db()
    sommer.refresh_from_db()
    assert made.undone_by == alma
    assert sommer.merged_into is None


def test_a_merged_record_is_shown_but_not_changed(client, ada, sommer):
    merge_speakers(sommer, ada)
    page = f"{CHANGELIST}{sommer.pk}/change/"
    assert client.get(page).status_code == 200
    assert client.post(page, record_form(name="Other")).status_code == 403


def test_a_record_still_goes_by_the_name_it_bore_before(client, ada):
    name = ada.names.get()
    kept_row = {
        "names-TOTAL_FORMS": "1", "names-INITIAL_FORMS": "1", "names-0-id": name.pk, "names-0-speaker": ada.pk,
        "names-0-name": name.name, "names-0-kind": "full", "names-0-language": "",
    }  # fmt: skip
    client.post(f"{CHANGELIST}{ada.pk}/change/", record_form(name="Ada Winter", **kept_row))
    assert set(ada.names.values_list("name", "kind")) == {
        ("Ada Sommer", "full"),
        ("Ada Winter", "full"),
    }


def test_a_new_record_goes_by_its_name(client):
    client.post(f"{CHANGELIST}add/", record_form(name="Zoë Winter"))
    assert Name.objects.get().folded == "zoe winter"


def test_a_handle_of_another_record_is_refused_with_the_name_of_its_owner(client, ada, sommer):
    Account.objects.create(speaker=ada, platform="twitter", handle="ada")
    added = {
        "accounts-TOTAL_FORMS": "1", "accounts-0-platform": "Twitter", "accounts-0-handle": "@ADA",
    }  # fmt: skip
    response = client.post(
        f"{CHANGELIST}{sommer.pk}/change/", record_form(name="A. Sommer", **added)
    )
    assert "belongs to “Ada Sommer”" in response.content.decode()
    assert not sommer.accounts.exists()


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("1. Mai 2017", "July 9, 2019", ("2017-05-01", "2019-07-09")),
        ("1.5.2017", "2019-07-09T10:00:00+02:00", ("2017-05-01", "2019-07-09")),
        ("2017", "2019", ("2017-01-01", "2019-12-31")),
        ("Mai 2017", "2019-02", ("2017-05-01", "2019-02-28")),
    ],
)
def test_a_position_s_days_are_understood_in_every_form(client, ada, start, end, days):
    added = {
        "positions-TOTAL_FORMS": "1", "positions-0-title": "Ministerin",
        "positions-0-start_on": start, "positions-0-end_on": end,
    }  # fmt: skip
    page = client.post(f"{CHANGELIST}{ada.pk}/change/", record_form(**added))
    assert page.status_code == 302
    held = ada.positions.get()
    assert (held.start_on.isoformat(), held.end_on.isoformat()) == days
    shown = client.get(f"{CHANGELIST}{ada.pk}/change/").content.decode()
    assert f'value="{days[1]}"' in shown


def test_what_is_no_day_of_a_position_is_said(client, ada):
    added = {
        "positions-TOTAL_FORMS": "1", "positions-0-title": "Ministerin",
        "positions-0-start_on": "irgendwann",
    }  # fmt: skip
    page = client.post(f"{CHANGELIST}{ada.pk}/change/", record_form(**added))
    assert "“irgendwann” is not a date." in page.content.decode()
    assert not ada.positions.exists()


def test_a_position_that_ends_before_it_starts_is_refused(client, ada):
    added = {
        "positions-TOTAL_FORMS": "1", "positions-0-title": "Ministerin",
        "positions-0-start_on": "2020-01-01", "positions-0-end_on": "2019-01-01",
    }  # fmt: skip
    response = client.post(f"{CHANGELIST}{ada.pk}/change/", record_form(**added))
    assert "ends before it starts" in response.content.decode()
    assert not ada.positions.exists()


def test_the_history_shows_who_changed_what(client, ada):
    client.post(f"{CHANGELIST}{ada.pk}/change/", record_form(description="minister", names=""))
    page = client.get(f"{CHANGELIST}{ada.pk}/history/").content.decode()
    assert "minister" in page
    assert "alma" in page


def test_the_history_shows_the_names_that_a_merge_brought_and_an_undo_took(client, ada, sommer):
    merge_speakers(sommer, ada)
    assert "“A. Sommer”" in client.get(f"{CHANGELIST}{ada.pk}/history/").content.decode()


def test_every_page_of_the_curation_opens_in_german(client, ada, sommer):
    merge_speakers(sommer, ada)
    pages = [
        "",
        "add/",
        f"{ada.pk}/change/",
        f"{ada.pk}/history/",
        f"{ada.pk}/delete/",
        f"merge/?ids={ada.pk},{sommer.pk}",
        "duplicates/",
        "import/",
    ]
    for page in pages:
        assert (
            client.get(CHANGELIST + page, headers={"accept-language": "de"}).status_code == 200
        ), page
    assert client.get("/admin/speakers/merge/").status_code == 200


def test_the_administration_bears_the_name_of_the_desk(alma):
    page = client_of(alma).get("/admin/", headers={"Accept-Language": "de"}).content.decode()
    assert "Django" not in page
    assert "Verwaltung | Wortlaut" in " ".join(page.split())
