import datetime as dt

import pytest

from articles.dates.written_dates import parse_date


@pytest.mark.parametrize(
    ("written", "day", "precision"),
    [
        ("2017", dt.date(2017, 1, 1), "year"),
        ("2017-07", dt.date(2017, 7, 1), "month"),
        (" 2017-07-09 ", dt.date(2017, 7, 9), "day"),
        ("9.7.2017", dt.date(2017, 7, 9), "day"),
        ("07.2017", dt.date(2017, 7, 1), "month"),
    ],
)
def test_a_date_is_read_with_its_precision(written, day, precision):
    assert parse_date(written) == (day, precision)


@pytest.mark.parametrize(
    "written", ["", "gestern", "2017-13", "31.2.2017", "2017-07-09-01", "17-7"]
)
def test_what_is_no_date_is_refused(written):
    with pytest.raises(ValueError):  # noqa: PT011 - any message will do, the form has its own
        parse_date(written)
