"""Dates as they are written."""

import pytest

from extraction.text.dates import read_date


@pytest.mark.parametrize("written", ["2017-13", "2017-00", "2017-07-45", "2017-18"])
def test_a_date_that_is_in_no_calendar_is_no_year(written):
    assert read_date(written) is None


@pytest.mark.parametrize(
    ("written", "iso"),
    [("2017", "2017"), ("2017-2019", "2017"), ("2017-07", "2017-07"), ("2017-07-09", "2017-07-09"),
     ("2017–19", "2017")],
)  # fmt: skip
def test_a_year_is_read_also_where_it_begins_a_stretch(written, iso):
    assert read_date(written).iso == iso


@pytest.mark.parametrize("written", ["3rd of May 1999", "3rd of May, 1999", "3 of May 1999"])
def test_a_day_of_a_month_is_read_as_it_is_spoken(written):
    assert read_date(written) == ("1999-05-03", len(written))
