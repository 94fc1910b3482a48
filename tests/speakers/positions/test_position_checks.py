"""Positions that ended lately, and those that overlap."""

from __future__ import annotations

import datetime as dt

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from speakers.positions.position_checks import ending_positions, overlapping_positions
from tests.cast import a_speaker, client_of

pytestmark = pytest.mark.django_db
TODAY = dt.date(2026, 11, 28)


def hold(name, *spans, state="kept", title="Ministerin"):
    speaker = a_speaker(name, state=state)
    return [
        speaker.positions.create(title=title, start_on=start, end_on=end) for start, end in spans
    ]


def days(*years):
    return tuple(year and dt.date(year, 1, 1) for year in years)


def test_what_ended_three_months_ago_or_ends_in_three_is_listed():
    near = dt.timedelta(days=89)
    [lately] = hold("Anna Berg", (None, TODAY - near))
    [soon] = hold("Jens Rohde", (None, TODAY + near))
    hold("Kim Rot", (None, TODAY - 2 * near), (None, None))
    hold("Elsa Blank", (None, TODAY), state="candidate")
    assert list(ending_positions(TODAY)) == [soon, lately]


def test_the_same_position_twice_at_one_time_is_listed_and_one_after_the_other_is_not():
    both = hold("Anna Berg", days(2010, 2015), days(2014, None))
    hold("Jens Rohde", days(2010, 2015), days(2015, 2020))
    hold("Kim Rot", days(2010, 2015))
    assert list(overlapping_positions()) == both


def test_two_different_positions_may_be_held_at_one_time():
    speaker = a_speaker("Anna Berg", state="kept")
    for title in ("Ministerin", "Abgeordnete"):
        speaker.positions.create(title=title, start_on=dt.date(2010, 1, 1))
    assert list(overlapping_positions()) == []


def test_the_page_lists_both_in_a_fixed_number_of_queries(edda):
    address = reverse("claims:positions")
    hold("Anna Berg", days(2010, 2015), days(2014, None))
    with CaptureQueriesContext(connection) as few:
        assert "Anna Berg" in client_of(edda).get(address).content.decode()
    for number in range(3):
        hold(f"Jens Rohde{number}", days(2010, 2015), days(2014, None))
    with CaptureQueriesContext(connection) as many:
        client_of(edda).get(address)
    assert len(many) == len(few)
