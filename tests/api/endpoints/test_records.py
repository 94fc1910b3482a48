import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from speakers.models import Position
from tests.api.callers import a_caller
from tests.cast import (
    a_correction,
    a_published_verdict,
    a_source,
    a_speaker,
    a_verdict,
    an_accepted_claim,
    publish,
)

pytestmark = pytest.mark.django_db


def test_confirmed_speakers_are_told_with_names_and_positions(alma):
    ada = a_speaker(state="kept")
    a_speaker("Emil Falk")
    Position.objects.create(speaker=ada, title="Ministerin", start_on="2017-07-01")
    caller = a_caller(alma)
    (told,) = caller.get("/speakers").json()["items"]
    assert (told["id"], told["names"][0]["name"]) == (ada.pk, "Ada Sommer")
    assert told["positions"][0] == {
        "title": "Ministerin", "organisation": "", "start_on": "2017-07-01", "end_on": None,
        "start_precision": "day", "end_precision": "day", "end_unknown": False,
    }  # fmt: skip
    assert caller.get(f"/speakers/{ada.pk}").json() == told


def test_candidates_stay_on_the_desk(alma):
    assert a_caller(alma).get(f"/speakers/{a_speaker().pk}").status_code == 404


def test_a_merged_speaker_is_answered_by_the_one_that_stands(alma):
    ada = a_speaker(state="kept")
    other = a_speaker("Ada Summer", state="kept", merged_into=ada)
    assert a_caller(alma).get(f"/speakers/{other.pk}").json()["id"] == ada.pk


def test_speakers_are_found_by_a_part_of_a_name(alma):
    ada = a_speaker(state="kept")
    a_speaker("Emil Falk", state="kept")
    found = a_caller(alma).get("/speakers", {"name": "SOMM"}).json()["items"]
    assert [each["id"] for each in found] == [ada.pk]


def test_more_speakers_cost_no_more_queries(alma):
    caller = a_caller(alma)
    counts = []
    for name in ("Ada Sommer", "Emil Falk"):
        a_speaker(name, state="kept")
        with CaptureQueriesContext(connection) as queries:
            caller.get("/speakers")
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_sources_are_found_by_words_and_by_address(alma):
    source = a_source()
    a_source("https://example.org/anderes", "Anderes")
    caller = a_caller(alma)
    for query in ({"q": "rechnungshof"}, {"address": "https://EXAMPLE.org/bericht"}):
        found = caller.get("/sources", query).json()["items"]
        assert [each["id"] for each in found] == [source.pk]
    assert caller.get(f"/sources/{source.pk}").json()["title"] == "Bericht des Rechnungshofs"


def test_verdicts_are_told_once_they_are_published(alma, emil, chris):
    claim = an_accepted_claim(by=emil)
    draft = a_verdict(claim, by=emil)
    caller = a_caller(alma)
    assert caller.get("/verdicts").json()["items"] == []
    assert caller.get(f"/verdicts/{draft.pk}").status_code == 404
    publish(draft, by=emil, chief=chris)
    (told,) = caller.get("/verdicts", {"claim": claim.pk, "rating": "false"}).json()["items"]
    assert (told["state"], told["rating"]["code"]) == ("published", "false")
    assert told["page"].startswith("http://testserver/verdicts/")
    assert caller.get(f"/verdicts/{draft.pk}").json() == told


def test_a_corrected_verdict_stays_to_be_had(alma, emil, chris):
    claim = an_accepted_claim(by=emil)
    first = a_published_verdict(claim, by=emil, chief=chris)
    publish(a_correction(first, by=emil), by=emil, chief=chris)
    told = a_caller(alma).get("/verdicts").json()["items"]
    assert [each["state"] for each in told] == ["published", "corrected"]
