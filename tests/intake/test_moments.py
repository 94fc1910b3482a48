"""Moments of known precision."""

import datetime as dt

import pytest

from intake import Moment


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
