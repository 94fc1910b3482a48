"""The desk's numbers: decisions a day by person, outlet and speaker, and the time to a verdict."""

import datetime as dt

import pytest
from django.utils import timezone

from claims.display.numbers import decisions_by, time_to_verdict
from claims.models import Claim
from tests.cast import (
    a_claim,
    a_published_verdict,
    a_run,
    a_speaker,
    an_accepted_claim,
    an_article,
    client_of,
)

pytestmark = pytest.mark.django_db


def decide(claim, by, days_ago=0):
    claim.accept(by=by, seen=1)
    at = timezone.now() - dt.timedelta(days=days_ago)
    Claim.objects.filter(pk=claim.pk).update(decided_at=at)


@pytest.fixture
def decided(edda, emil):
    article = an_article(outlet="Tagblatt")
    run = a_run(article)
    for by, ago in ((edda, 0), (edda, 0), (edda, 2), (emil, 2), (emil, 40)):
        decide(a_claim(article, run=run, speaker=a_speaker() if ago == 0 else None), by, ago)
    a_claim(article, run=run)


def totals(chart):
    return {each.label: each.total for each in chart.series}


def test_decisions_are_counted_by_day_and_person_in_the_days_asked_for(decided):
    chart = decisions_by("person", 7)
    assert totals(chart) == {"edda": 3, "emil": 1}
    today = timezone.localdate()
    assert chart.rows() == [(today, [2, 0], 2), (today - dt.timedelta(2), [1, 1], 2)]
    assert len(chart.days) == 7
    assert totals(decisions_by("person", 90)) == {"edda": 3, "emil": 2}


def test_the_highest_day_is_as_high_as_the_chart_and_no_bar_leaves_it(decided):
    bars = decisions_by("person", 7).bars()
    assert {bar.y for bar in bars} == {0, 50}
    assert all(
        bar.y >= 0 and bar.y + bar.height <= 100 and bar.x + bar.width <= 720 for bar in bars
    )


def test_outlets_and_speakers_are_told_by_name_and_what_has_none_is_told_so(decided):
    assert totals(decisions_by("outlet", 7)) == {"Tagblatt": 4}
    assert totals(decisions_by("speaker", 7)) == {"Ada Sommer": 2, "none named": 2}


def test_what_is_beyond_the_colours_is_one_series(edda):
    article = an_article()
    run = a_run(article)
    for number in range(8):
        decide(a_claim(article, run=run, speaker=a_speaker(f"Person {number}")), edda)
    chart = decisions_by("speaker", 7)
    assert len(chart.series) == 7
    assert chart.series[-1].total == 2


def test_an_editor_sees_nobody_elses_number_and_a_chief_everybodys(decided, edda, chris):
    mine = client_of(edda).get("/numbers/").content.decode()
    assert "emil" not in mine
    assert "Your decisions" in mine
    assert "emil" in client_of(chris).get("/numbers/?days=7").content.decode()


def test_the_time_to_a_verdict_is_that_of_its_first_publication(edda, chris):
    claim = an_accepted_claim(edda)
    Claim.objects.filter(pk=claim.pk).update(found_at=timezone.now() - dt.timedelta(hours=5))
    a_published_verdict(claim, by=edda, chief=chris)
    (week,) = time_to_verdict(7)
    assert (week.number, week.median, week.longest, week.share) == (1, 5.0, 5.0, 100.0)


@pytest.mark.parametrize("days", ["", "8", "²", "-7"])
def test_without_decisions_or_a_sensible_period_the_page_says_so(edda, days):
    page = client_of(edda).get("/numbers/", {"days": days}).content.decode()
    assert "Nothing was decided in this time." in page
    assert "No verdict was published in this time." in page
