"""Moments of known precision."""

import datetime as dt

import pytest

from intake import Moment
from intake.dates.stamps import read_stamp
from intake.dates.written_dates import read_moment


@pytest.mark.parametrize(
    ("iso", "precision", "zone"),
    [
        ("1987", "year", ""),
        ("2017-07", "month", ""),
        ("2017-07-09", "day", ""),
        ("2025-10-14T07:05", "minute", ""),
        ("2025-10-14T07:05+02:00", "minute", "+02:00"),
        ("2025-10-14T07:05:09.125Z", "second", "Z"),
    ],
)
def test_a_moment_knows_its_precision_and_zone(iso, precision, zone):
    assert (Moment(iso).precision, Moment(iso).zone) == (precision, zone)


def test_the_day_is_the_day_in_its_own_zone():
    assert Moment("2025-01-01T00:30:00+05:00").day == dt.date(2025, 1, 1)


@pytest.mark.parametrize("iso", ["", "2017-13", "2017-02-30", "9.7.2017", "2017-07-09T25:00"])
def test_what_is_no_moment_is_refused(iso):
    with pytest.raises(ValueError, match=r"."):
        Moment(iso)


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("31. Dezember 2024, 24 Uhr", "2025-01-01T00:00"),
        ("2024-05-03T24:00:00+02:00", "2024-05-04T00:00:00+02:00"),
        ("20240503T240000Z", "2024-05-04T00:00:00Z"),
        ("3. Mai 2024, 0 Uhr", "2024-05-03T00:00"),
        ("3. Mai 2024, 25 Uhr", "2024-05-03"),
    ],
)
def test_the_end_of_a_day_is_not_its_beginning(written, iso):
    assert str(read_moment(written)) == iso


@pytest.mark.parametrize(
    ("stamp", "iso"),
    [
        ("2024-12-31T24:00:00+01:00", "2025-01-01T00:00:00+01:00"),
        ("15. Oktober 2025 24:00", "2025-10-16T00:00"),
        ("May 3, 2024 12:00 AM", "2024-05-03T00:00"),
    ],
)
def test_a_stamp_at_the_end_of_a_day_is_read(stamp, iso):
    assert str(read_stamp(stamp)) == iso


@pytest.mark.parametrize(
    ("stamp", "iso"),
    [
        ("Tue, 14 Oct 2025 10:00:00 +0200 (CEST)", "2025-10-14T10:00:00+02:00"),
        ("14 Oct 2025 10:00 (CEST)", "2025-10-14T10:00+02:00"),
        ("14 Oct 2025 10:00 (UTC+2)", "2025-10-14T10:00+02:00"),
        ("Tue, 14 Oct 2025 10:00:00 +0000 UTC", "2025-10-14T10:00:00+00:00"),
        ("Tue, 14 Oct 2025 10:00:00 GMT+2", "2025-10-14T10:00:00+02:00"),
        ("Tues, 14 Sept 2025 10:00:00 UTC-03:30", "2025-09-14T10:00:00-03:30"),
        ("Tue, 14 Oct 2025 10:00:00 Europe/Berlin", "2025-10-14T10:00:00+02:00"),
        ("Tue, 9 Dec 2025 10:00:00 Europe/Berlin", "2025-12-09T10:00:00+01:00"),
        ("Tue, 14 Oct 2025 10:00:00 Europa/Berlin", "2025-10-14T10:00:00"),
        ("Tuesday, October 14, 2025 - 10:00pm", "2025-10-14T22:00"),
        ("1760428800", "2025-10-14T08:00:00Z"),
        ("1760428800123", "2025-10-14T08:00:00Z"),
        ("14/10/2025 10:00", "2025-10-14T10:00"),
        ("10/14/2025 10:00 PM", "2025-10-14T22:00"),
        ("14/10/2025", "2025-10-14"),
        ("20251014", "2025-10-14"),
    ],
)
def test_a_stamp_has_its_zone_in_many_ways(stamp, iso):
    assert str(read_stamp(stamp)) == iso


@pytest.mark.parametrize("stamp", ["3/4/2025", "31/13/2025", "0760428800", "17604288001"])
def test_a_stamp_that_may_be_two_days_or_none_is_no_date(stamp):
    assert read_stamp(stamp) is None
