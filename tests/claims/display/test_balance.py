"""What was found, accepted and checked, by line: the counts, the ranges, and what is said of few."""

import csv
import datetime as dt
import io
from math import comb, sqrt

import pytest
from django.urls import reverse
from django.utils import translation
from procrastinate.contrib.django.models import ProcrastinateJob

from articles.models import Topic
from claims.display import balance
from claims.display.balance import balance_of, count_lines
from claims.display.intervals import FEWEST_TIMES, Share, Z
from claims.export.balance_rows import balance_as_csv
from claims.jobs import count_balance
from claims.models import BalanceReport
from speakers.models import Position, Speaker
from tests.cast import (
    a_claim,
    a_published_verdict,
    a_speaker,
    an_accepted_claim,
    an_article,
    client_of,
)

DAY = dt.date(2024, 5, 3)


def median_ranks(number):
    """The ranks, from 1, of the two values between which the median lies; None where there are too
    few for any such interval, which is below six. The balance reckons them in SQL.
    """
    if number < FEWEST_TIMES:
        return None
    low = max(1, int(number / 2 - Z * sqrt(number) / 2))
    return low, number + 1 - low


@pytest.fixture(autouse=True)
def patient(monkeypatch):
    """However busy the machine is."""
    monkeypatch.setattr(balance, "PATIENCE", "15min")


@pytest.fixture
def desk(db, edda, chris):
    """Of the Bote one false and one unchecked claim and a rejected one, of the Blatt a true one."""
    speaker = a_speaker(state=Speaker.State.CONFIRMED)
    Position.objects.create(
        speaker=speaker, title="member", organisation="Partei A", end_on=dt.date(2024, 12, 31)
    )
    Position.objects.create(
        speaker=speaker, title="member", organisation="Partei B", start_on=dt.date(2025, 1, 1)
    )
    said = {
        name: an_article(f"Sie sagte: „{name}.“", outlet=outlet, published_on=day)
        for name, outlet, day in (
            ("Eins", "Bote", DAY), ("Zwei", "Bote", DAY), ("Drei", "Bote", DAY),
            ("Vier", "Blatt", DAY + dt.timedelta(days=400)),
        )
    }  # fmt: skip
    false = an_accepted_claim(by=edda, article=said["Eins"], quote="„Eins.“", speaker=speaker)
    a_published_verdict(false, by=edda, chief=chris)
    an_accepted_claim(by=edda, article=said["Zwei"], quote="„Zwei.“", source="")
    a_claim(said["Drei"], "„Drei.“").reject(by=edda, seen=1)
    true = an_accepted_claim(by=edda, article=said["Vier"], quote="„Vier.“", speaker=speaker)
    a_published_verdict(true, by=edda, chief=chris, rating="true")
    said["Eins"].topics.add(Topic.objects.named("Bauten"))
    false.file_under([Topic.objects.named("Verkehr")], seen=false.version)
    return said


def lines(by, since=None, until=None):
    return {line["name"]: line for line in count_lines(by, since, until)}


def test_an_outlet_has_its_counts_ratings_and_sources(desk):
    bote, blatt = lines("outlet")["Bote"], lines("outlet")["Blatt"]
    assert {name: bote[name] for name in ("found", "accepted", "rejected", "checked")} == {
        "found": 3, "accepted": 2, "rejected": 1, "checked": 1,
    }  # fmt: skip
    assert (bote["with_source"], bote["sources"], bote["ratings"]) == (1, 1, {"false": 1})
    assert blatt["ratings"] == {"true": 1}
    assert bote["median"] is not None
    assert (bote["low"], bote["high"]) == (None, None)  # of one time there is no range


def test_a_speaker_counts_for_the_party_of_that_day(desk):
    found = lines("party")
    assert {name: line["found"] for name, line in found.items()} == {
        "Partei A": 1, "Partei B": 1, "": 2,
    }  # fmt: skip


def test_a_claim_counts_in_each_of_its_topics_and_in_its_month(desk):
    assert {name: line["found"] for name, line in lines("topic").items()} == {
        "Bauten": 1, "Verkehr": 1, "": 3,
    }  # fmt: skip
    assert list(lines("month")) == ["2025-06", "2024-05"]
    assert list(lines("month", since=DAY, until=DAY)) == ["2024-05"]


@pytest.mark.django_db
def test_the_median_in_the_database_lies_between_the_ranks(edda, chris):
    for number in range(7):
        claim = an_accepted_claim(
            by=edda,
            article=an_article(f"Er sagte: „Nummer {number}.“"),
            quote=f"„Nummer {number}.“",
        )
        type(claim).objects.filter(pk=claim.pk).update(
            found_at=claim.found_at - dt.timedelta(hours=10 * number)
        )
        a_published_verdict(claim, by=edda, chief=chris)
    (line,) = count_lines("outlet", None, None)
    assert (line["low"], line["median"], line["high"]) == (0.0, 30.0, 60.0)
    assert median_ranks(7) == (1, 7)


@pytest.mark.parametrize(
    ("count", "total", "low", "high"),
    # Newcombe, »Two-sided confidence intervals for the single proportion« (1998), method 3
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718)],
)  # fmt: skip
def test_a_share_has_the_bounds_that_the_literature_gives(count, total, low, high):
    assert Share(count, total).bounds == pytest.approx((low, high), abs=0.0001)


def test_of_nothing_there_is_no_share_and_of_few_that_is_said():
    assert (Share(0, 0).value, Share(0, 0).bounds, Share(0, 0).is_few) == (None, None, True)
    assert Share(3, 9).is_few
    assert not Share(3, 10).is_few


def test_the_range_of_a_median_holds_it_in_95_of_100_cases_for_any_number():
    assert median_ranks(FEWEST_TIMES - 1) is None
    for number in range(FEWEST_TIMES, 300):
        low, high = median_ranks(number)
        assert sum(comb(number, below) for below in range(low, high)) / 2**number >= 0.95


def test_the_page_and_the_csv_say_the_same(desk, rita):
    client = client_of(rita)
    page = client.get(reverse("claims:balance"), {"by": "outlet"}).content.decode()
    assert "<svg" in page
    assert "few" in page
    rows = list(csv.DictReader(io.StringIO(
        client.get(reverse("claims:balance_csv"), {"by": "outlet"}).content.decode(), newline=""
    )))  # fmt: skip
    bote = next(row for row in rows if row["name"] == "Bote")
    assert (bote["found"], bote["accepted_share"], bote["false"]) == ("3", "0.667", "1")
    assert (bote["accepted_low"], bote["accepted_high"]) == ("0.208", "0.939")


@pytest.mark.parametrize(
    "query", [{"since": "2024-13-01"}, {"since": "2025-01-01", "until": "2024-01-01"}]
)
def test_days_that_cannot_be_are_told(rita, query):
    for name in ("balance", "balance_csv"):
        response = client_of(rita).get(reverse(f"claims:{name}"), query)
        assert response.status_code == 422
        assert query["since"] in response.content.decode()


def test_what_takes_too_long_is_counted_by_the_worker_and_then_shown(desk, rita, monkeypatch):
    monkeypatch.setattr(balance, "PATIENCE", "1ms")
    slow = "LEFT JOIN LATERAL (SELECT 'x' AS name FROM pg_sleep(0.01)) AS line ON true"
    monkeypatch.setitem(balance.LINES, "outlet", slow)
    client = client_of(rita)
    assert "It is being counted" in client.get(reverse("claims:balance")).content.decode()
    assert client.get(reverse("claims:balance_csv")).status_code == 503
    job = ProcrastinateJob.objects.get(task_name="count_balance")
    count_balance(**job.args)
    page = client.get(reverse("claims:balance")).content.decode()
    assert "It is being counted" not in page
    assert BalanceReport.objects.get().lines[0]["found"] == 4


def test_it_is_counted_once_for_all_who_look_within_the_hour(desk, django_assert_num_queries):
    balance_of("outlet", None, None)
    with django_assert_num_queries(2):  # the report and the scale
        found = balance_of("outlet", None, None)
    assert [line.name for line in found.lines] == ["Bote", "Blatt"]
    assert balance_as_csv(found).count("\r\n") == 3


def test_a_month_is_read_in_words_and_written_in_numbers(desk):
    found = balance_of("month", None, None)
    with translation.override("de"):
        assert [line.label for line in found.lines] == ["Juni 2025", "Mai 2024"]
    assert "month,2024-05," in balance_as_csv(found)
