"""Embargoes that agencies tell of in words."""

import json

import pytest

from intake import Moment, read
from intake.formats.agencies.embargo_notes import HELD, noted_embargo
from intake.formats.agencies.item_status import item_status

SUMMER = Moment("2025-10-14T10:00+02:00")


@pytest.mark.parametrize(
    ("note", "end"),
    [
        ("Sperrfrist: 15. Oktober, 18.00 Uhr", "2025-10-15T18:00+02:00"),
        ("Sperrfrist 15.10.2025 18.00 Uhr", "2025-10-15T18:00+02:00"),
        ("Sperrfrist 15.10., 18.00 Uhr MESZ", "2025-10-15T18:00+02:00"),
        ("Sperrfrist: 16.10., 10 Uhr", "2025-10-16T10:00+02:00"),
        ("SPERRFRIST 16.10., 10 UHR", "2025-10-16T10:00+02:00"),
        ("Sperrfrist 16. Oktober 2025, 18 Uhr MESZ", "2025-10-16T18:00+02:00"),
        ("Embargoed until 6am on 15 October", "2025-10-15T06:00+02:00"),
        ("EMBARGOED UNTIL 10 p.m. ON OCT. 15", "2025-10-15T22:00+02:00"),
        ("Embargoed until 15 October, 6 am", "2025-10-15T06:00+02:00"),
        ("Gesperrt bis 27. Oktober, 6.00 Uhr", "2025-10-27T06:00+01:00"),
        ("Sperrfrist 2. Dezember 24.00 Uhr", "2025-12-03T00:00+01:00"),
        ("Not for use before 0800 Wednesday October 15", "2025-10-15T08:00+02:00"),
        ("EMBARGOED TO 0001 GMT Thursday 16 October 2025", "2025-10-16T00:01Z"),
        ("EMBARGOED FOR RELEASE UNTIL 0001 BST THURSDAY 16 OCTOBER", "2025-10-16T00:01+01:00"),
        ("Embargo for release: 0001 ON OCTOBER 16", "2025-10-16T00:01+02:00"),
        ("Embargo will be lifted at 0001 Thursday October 16", "2025-10-16T00:01+02:00"),
        ("Embargoed until 16 October at 10:00 p.m.", "2025-10-16T22:00+02:00"),
        ("Hold for release until 12:01 a.m. Oct. 16", "2025-10-16T00:01+02:00"),
        ("SPERRFRIST 15. OKTOBER, 18.00 UHR", "2025-10-15T18:00+02:00"),
        ("Not to be published until 00.01 on Monday November 3", "2025-11-03T00:01+01:00"),
    ],
)
def test_the_end_is_read_in_the_zone_of_the_item(note, end):
    moment, warnings = noted_embargo([note], SUMMER)
    assert (str(moment), warnings) == (end, ())


@pytest.mark.parametrize(
    ("day", "end"),
    [("November 1", "2025-11-01T08:00-04:00"), ("November 5", "2025-11-05T08:00-05:00")],
)
def test_summer_time_ends_later_in_america(day, end):
    moment, _ = noted_embargo([f"Not for use before 0800 {day}"], Moment("2025-10-30T10:00-04:00"))
    assert str(moment) == end


def test_an_item_of_december_may_be_free_in_january():
    moment, _ = noted_embargo(["Sperrfrist 2. Januar, 6.00 Uhr"], Moment("2025-12-30T10:00Z"))
    assert str(moment) == "2026-01-02T06:00Z"


@pytest.mark.parametrize(
    "note",
    [
        *("Embargoed until delivery", "Sperrfrist bis Redebeginn"),
        *("Embargoed until 16 October, 10:00 ET", "Embargo until the speech is over"),
        *("Embargo until lifted", "Die Sperrfrist wird am Abend aufgehoben"),
    ],
)
def test_an_end_that_cannot_be_read_is_a_warning(note):
    assert noted_embargo([note], SUMMER) == (None, HELD)
    assert noted_embargo([note], None) == (None, HELD)


@pytest.mark.parametrize(
    "note",
    [
        *("Die Sperrfrist wurde aufgehoben", "The embargo is over"),
        *("Sperrfrist aufgehoben", "Embargo now lifted", "Keine Sperrfrist", "Bild folgt"),
        *("Neu: EU-Embargo", "Adds details of embargo on arms"),
    ],
)
def test_an_embargo_that_is_over_and_one_on_trade_hold_nothing(note):
    assert noted_embargo([note], SUMMER) == (None, ())


ITEM = {"uri": "urn:x:1", "type": "text", "pubstatus": "usable", "body_text": "It builds.",
        "versioncreated": "2025-10-14T10:00:00+02:00", "headline": "Town"}  # fmt: skip


def test_a_note_to_editors_counts_where_an_item_has_no_embargo_of_its_own():
    (record,) = read(json.dumps({**ITEM, "ednote": "Embargoed until the speech"}).encode())
    assert (record.status, record.warnings) == ("withheld", HELD)
    noted = {**ITEM, "ednote": "Embargo", "embargoed": "2025-10-15T18:00:00Z"}
    (record,) = read(json.dumps(noted).encode())
    assert (record.status, str(record.embargo)) == ("usable", "2025-10-15T18:00:00Z")


@pytest.mark.parametrize(
    ("note", "embargo"),
    [
        ("Not for use before 0800 GMT Thursday 16 October 2025", "2025-10-16T08:00+00:00"),
        ("Not for use before 0800 GMT Tuesday 14 October 2025", "2025-10-15T04:30:00+00:00"),
        ("Embargoed.", "2025-10-15T04:30:00+00:00"),
    ],
)
def test_of_two_embargoes_the_later_one_counts(note, embargo):
    stamp = {"embargoed": "2025-10-15T04:30:00+00:00", "ednote": note}
    (record,) = read(json.dumps({**ITEM, **stamp}).encode())
    assert str(record.embargo).replace("Z", "+00:00") == embargo


@pytest.mark.parametrize(
    ("written", "status"),
    [
        ("", "usable"), ("stat:usable", "usable"), ("published", "published"),
        ("stat:canceled", "canceled"), ("Cancelled", "canceled"), ("killed", "canceled"),
        ("recalled", "canceled"), ("Withdrawn", "canceled"), ("WithHeld", "withheld"),
        ("embargoed", "withheld"), ("http://cv.iptc.org/newscodes/pubstatus/withheld", "withheld"),
    ],
)  # fmt: skip
def test_a_status_in_other_words_is_none_of_usable(written, status):
    assert item_status(written) == status
