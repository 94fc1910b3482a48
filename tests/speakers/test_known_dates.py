"""Positions keep how far their dates are known, and an end that nobody knows is not none."""

import datetime as dt

import pytest
from django.db import IntegrityError, transaction
from django.utils import translation

from speakers.known_dates import read_known_date
from speakers.models import Position
from speakers.positions.office_dates import held_on
from speakers.record_files.record_import import Held, Record, bring_in
from speakers.record_files.spreadsheet import read_spreadsheet, write_spreadsheet
from speakers.templatetags.positions import position_time
from tests.cast import a_speaker

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("written", "is_end", "day", "precision"),
    [
        ("2017", False, dt.date(2017, 1, 1), "year"),
        ("2017", True, dt.date(2017, 12, 31), "year"),
        ("2016-02", True, dt.date(2016, 2, 29), "month"),
        ("2017-12", True, dt.date(2017, 12, 31), "month"),
        ("2017-07-09", True, dt.date(2017, 7, 9), "day"),
    ],
)
def test_a_date_is_read_as_far_as_it_is_known(written, is_end, day, precision):
    assert read_known_date(written, is_end=is_end) == (day, precision)


@pytest.mark.parametrize("written", ["", "17", "2017-13", "2017-02-30", "0000", "soon", "2017-7"])
def test_what_is_no_date_is_refused(written):
    with pytest.raises(ValueError, match=r"\w"):
        read_known_date(written, is_end=False)


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("Ministerin; Verkehr; 2011; 2017-07", "2011 – July 2017"),
        ("Ministerin; Verkehr; 2011-03-14; ?", "March 14, 2011 – unknown"),
        ("Ministerin; Verkehr; 2011-03", "March 2011 – today"),
    ],
)
def test_a_spreadsheet_keeps_it_both_ways(cell, shown):
    content = f"name,positions\nAda Sommer,{cell}\n"
    bring_in(read_spreadsheet(content.encode()))
    position = Position.objects.get()
    with translation.override("en"):
        assert position_time(position) == shown
    assert cell in list(write_spreadsheet([position.speaker]))[1][7]


def test_who_ended_on_an_unknown_day_is_not_said_to_hold_the_office():
    start = dt.date(2011, 1, 1)
    gone = Position(title="Ministerin", start_on=start, end_unknown=True)
    open_ended = Position(title="Ministerin", start_on=start)
    assert held_on([gone, open_ended], dt.date(2020, 1, 1)) == [open_ended]


def test_an_end_with_a_day_is_not_unknown():
    with pytest.raises(IntegrityError, match="position_end_is_known"), transaction.atomic():
        a_speaker().positions.create(title="x", end_on=dt.date(2017, 1, 1), end_unknown=True)


def test_an_import_lets_an_open_position_end_and_takes_no_end_back():
    start = dt.date(2011, 1, 1)

    def told(**facts):
        record = Record("1", "Ada Sommer", positions=(Held("Ministerin", start_on=start, **facts),))
        bring_in([record])
        position = Position.objects.get()
        return position.end_on, position.end_unknown

    assert told() == (None, False)
    assert told(end_unknown=True) == (None, True)
    assert told() == (None, True)
    end = dt.date(2017, 12, 31)
    assert told(end_on=end, end_precision="year") == (end, False)
