"""Who got which version of a verdict and of a claim's words, by every way out of the desk."""

import csv
import datetime as dt
import io
import json
from contextlib import contextmanager
from unittest.mock import patch

import pgtrigger
import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from claims.export.background_reports import write_report_file
from claims.export.claim_review import Publication, published_versions
from claims.models import Channel, Claim, DistributedClaims, Distribution, Report, Verdict
from claims.models.base.events import events_of
from claims.models.desk.distribution import BLOCK, KEPT
from claims.verdicts.reach import Reach, ReachChange
from speakers.merging.merges import merge_speakers
from speakers.models import Speaker
from tests.api.callers import Caller, a_token
from tests.cast import (
    a_correction,
    a_published_verdict,
    a_speaker,
    an_accepted_claim,
    an_article,
    client_of,
    publish,
)

pytestmark = pytest.mark.django_db
CORRECTION = "Die Zahl war alt."


@pytest.fixture
def claim(edda):
    return an_accepted_claim(by=edda, speaker=a_speaker(state=Speaker.State.CONFIRMED))


@pytest.fixture
def published(claim, edda, chris):
    """Three hours ago."""
    with hours_ago(3):
        return a_published_verdict(claim, by=edda, chief=chris)


def correct(claim, by, chief, rating="true"):
    later = a_correction(
        Verdict.latest(claim), by=by, rating=rating, reasons="Anders.", correction=CORRECTION
    )
    return publish(later, by=by, chief=chief)


def found_earlier(claim):
    """As if all that happened to the claim was an hour ago."""
    events = events_of(Claim)
    with pgtrigger.ignore("claims.ClaimEvent:append_only"):
        events.filter(pgh_obj=claim.pk).update(pgh_created_at=an_hour(1))


def got(claim, channel=Channel.CSV, at=None, **who):
    Distribution.remember(channel, [claim.pk], at=at or timezone.now(), **who)


def an_hour(ago):
    return timezone.now() - dt.timedelta(hours=ago)


@contextmanager
def hours_ago(number):
    """What is done now is done so many hours ago."""
    with patch("django.utils.timezone.now", return_value=an_hour(number)):
        yield


def test_who_got_a_verdict_before_its_correction_holds_the_old_one(
    published, claim, edda, emil, chris
):
    got(claim, at=an_hour(2), user=edda)
    got(claim, at=an_hour(2), user=emil)
    with hours_ago(1):
        correct(claim, edda, chris)
    got(claim, user=emil)
    old, new = Reach(claim).holders
    assert (old.who, old.verdict.number, old.changed) == (
        "edda",
        1,
        (ReachChange.VERDICT_CORRECTED,),
    )
    assert (new.who, new.verdict.number, new.is_outdated) == ("emil", 2, False)


def test_who_got_it_in_the_seconds_of_the_publication_may_hold_either(
    published, claim, edda, chris
):
    corrected = correct(claim, edda, chris)
    got(claim, at=corrected.published_at + dt.timedelta(seconds=1), user=edda)
    (holder,) = Reach(claim).holders
    assert holder.is_outdated
    assert holder.verdict.number == 1


def test_who_got_it_before_there_was_a_verdict_holds_none(claim, edda, chris):
    got(claim, at=an_hour(1), user=edda)
    a_published_verdict(claim, by=edda, chief=chris)
    correct(claim, edda, chris)
    (holder,) = Reach(claim).holders
    assert (holder.verdict, holder.is_outdated) == (None, False)


def test_words_that_were_corrected_and_claims_that_were_withdrawn_are_told(claim, edda):
    found_earlier(claim)
    got(claim, at=an_hour(0.5), user=edda)
    assert not Reach(claim).outdated
    claim.correct(kind="Reported", span=(0, 10), seen=claim.version)
    (holder,) = Reach(claim).outdated
    assert (holder.record.quote, holder.changed) == (
        "„Wir bauen die Brücke.“",
        (ReachChange.WORDS_CORRECTED,),
    )
    claim.reject(by=edda, seen=claim.version)
    assert Reach(claim).outdated[0].changed == (ReachChange.CLAIM_WITHDRAWN,)


def test_what_was_not_accepted_was_nobodys_word(claim, edda):
    got(claim, at=an_hour(-1), channel=Channel.FEED, user=edda)
    assert Reach(claim).holders[0].record is None
    claim.undo(seen=claim.version, by=edda)
    claim.undo(seen=claim.version, by=edda)
    got(claim, at=an_hour(-2), user=edda)
    claim.reject(by=edda, seen=claim.version)
    assert not Reach(claim).outdated


def test_a_day_is_one_row_until_a_correction_comes(claim, published, edda, chris):
    noon = timezone.now().replace(hour=12)
    for minutes in (0, 10, 20):
        got(claim, at=noon + dt.timedelta(minutes=minutes), user=edda)
    row = Distribution.objects.get()
    assert row.last_at - row.first_at == dt.timedelta(minutes=20)
    correct(claim, edda, chris)
    got(claim, at=noon + dt.timedelta(minutes=30), user=edda)
    got(claim, at=noon + dt.timedelta(days=1), user=edda)
    assert Distribution.objects.count() == 3
    Distribution.forget_old()
    assert Distribution.objects.count() == 3
    Distribution.objects.update(first_at=timezone.now() - 2 * KEPT, last_at=timezone.now() - KEPT)
    Distribution.forget_old()
    assert not DistributedClaims.objects.exists()


def test_a_hundred_thousand_claims_are_a_few_rows_in_one_statement(edda):
    numbers = range(7, 200_007, 2)
    with CaptureQueriesContext(connection) as queries:
        Distribution.remember("csv", numbers, at=timezone.now(), user=edda)
    statements = [each["sql"] for each in queries if "SAVEPOINT" not in each["sql"]]
    assert len(statements) == 2  # a look, and the writing
    assert DistributedClaims.objects.count() == 200_006 // BLOCK + 1
    with connection.cursor() as cursor:
        cursor.execute("SELECT sum(bit_count(claims::bit(4096))) FROM claims_distributedclaims")
        assert cursor.fetchone()[0] == 100_000


def test_a_program_that_asks_again_and_again_writes_nothing(claim, edda):
    now = timezone.now()
    got(claim, at=now, user=edda, channel=Channel.INTERFACE)
    with CaptureQueriesContext(connection) as queries:
        got(claim, at=now + dt.timedelta(seconds=30), user=edda, channel=Channel.INTERFACE)
    assert not any("INSERT" in each["sql"] for each in queries)


def test_every_way_out_of_the_desk_remembers_who_took_it(
    claim, published, edda, alma, tmp_path, settings, capsys
):
    settings.WORTLAUT_PUBLIC = False
    settings.MEDIA_ROOT = tmp_path
    client = client_of(edda)
    for address in (
        reverse("claims:export"),
        reverse("claims:export") + "?dialect=jsonl",
        reverse("claims:annotations", args=[claim.article_id]),
        reverse("claims:quotations", args=[claim.article_id]),
        reverse("claims:verdict_json", args=[claim.pk]),
        reverse("claims:verdict_feed"),
    ):
        response = client.get(address)
        assert response.status_code == 200, address
        b"".join(response) if response.streaming else response.content
    write_report_file(Report.objects.create(asked_by=edda, query="state=accepted"))
    call_command("export_claims", "state=accepted", output=tmp_path / "claims.csv")
    call_command("export_sqlite", tmp_path / "desk.db", stdout=io.StringIO())
    token, written = a_token(alma, "claims:read", "verdicts:read")
    caller = Caller(written)
    for path in ("/claims", f"/claims/{claim.pk}", "/verdicts", f"/verdicts/{published.pk}"):
        assert caller.get(path).status_code == 200
    told = {(holder.channel, holder.who) for holder in Reach(claim).holders}
    assert told == {
        *((channel, "edda") for channel in ("csv", "jsonl", "annotations", "quotations")),
        ("review", "edda"),
        ("feed", "edda"),
        ("csv", str(tmp_path / "claims.csv")),
        ("sqlite", "desk.db"),
        ("api", f"{token.system}, {token.hint}…"),
    }
    assert Distribution.objects.filter(asked="state=accepted").count() == 2


def test_readers_are_not_recorded_and_the_page_says_until_when_they_saw_it(
    client, claim, published, edda, chris, settings
):
    settings.WORTLAUT_PUBLIC = True
    for name in ("verdict", "verdict_json"):
        assert client.get(reverse(f"claims:{name}", args=[claim.pk])).status_code == 200
    assert not Distribution.objects.exists()
    corrected = correct(claim, edda, chris)
    assert [until for _version, until in Reach(claim).shown_to_readers] == [
        corrected.published_at,
        None,
    ]


def test_the_page_and_the_csv_list_them_without_a_query_for_each(claim, published, edda, chris):
    def queries(number):
        for each in range(number):
            got(claim, at=an_hour(1), recipient=f"=https://amt.example/{each}")
        with CaptureQueriesContext(connection) as found:
            response = client_of(edda).get(reverse("claims:reach", args=[claim.pk]))
        assert response.status_code == 200
        return len(found)

    assert queries(1) == queries(9)
    correct(claim, edda, chris)
    content = client_of(edda).get(reverse("claims:reach_csv", args=[claim.pk])).content.decode()
    rows = list(csv.DictReader(io.StringIO(content, newline="")))
    assert len(rows) == 9
    assert rows[0]["recipient"].startswith("'=https://amt.example/")
    assert {(row["version"], row["rating"], row["outdated"]) for row in rows} == {
        ("1", "false", "yes")
    }


def test_claim_review_carries_corrections_with_their_dates(claim, published, edda, chris):
    corrected = correct(claim, edda, chris)
    review = json.loads(json.dumps(Publication("https://desk.example").review(
        published_versions(claim.pk)
    )))  # fmt: skip
    moment = corrected.published_at.isoformat(timespec="seconds")
    assert review["correction"] == [
        {
            "@type": "CorrectionComment",
            "text": CORRECTION,
            "inLanguage": "de",
            "datePublished": moment,
        }
    ]
    assert review["dateModified"] == moment


def test_a_claim_review_is_in_the_language_of_its_rating(edda, chris):
    speech = an_article("« Wir bauen », dit-elle.", language="fr")
    claim = an_accepted_claim(by=edda, article=speech, quote="« Wir bauen »")
    a_published_verdict(claim, by=edda, chief=chris)
    review = Publication("https://desk.example").review(published_versions(claim.pk))
    assert review["reviewRating"]["alternateName"] == "false"
    assert review["inLanguage"] == "en"
    assert review["itemReviewed"]["appearance"]["inLanguage"] == "fr"


def test_a_merge_of_two_records_of_the_speaker_is_no_correction(claim, edda):
    found_earlier(claim)
    got(claim, at=an_hour(0.5), user=edda)
    merge_speakers(claim.speaker, a_speaker("Ada M. Sommer", state=Speaker.State.CONFIRMED))
    assert not Reach(Claim.objects.get(pk=claim.pk)).outdated
