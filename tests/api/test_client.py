"""The client that the documentation hands out, against a running desk."""

import inspect
import json
import time

import pytest

from api.webhooks.sender import send_due
from api.webhooks.signature import secret_of
from articles.incoming_items.reading import read_item
from articles.models import IncomingItem
from claims.export.background_reports import write_report_file
from claims.models import Report
from clients.wortlaut_client import Desk, DeskError, StaleDecisionError, read_message
from tests.api.callers import a_token
from tests.api.receivers import Receiver
from tests.api.test_description import COMMITTED
from tests.api.webhooks.test_outbox import a_webhook
from tests.cast import (
    ADMINISTRATOR,
    TEXT,
    a_claim,
    a_published_verdict,
    a_source,
    a_speaker,
    an_accepted_claim,
    an_article,
    person,
)

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def admin(queue):
    return person("alma", ADMINISTRATOR)


@pytest.fixture
def desk(live_server, admin):
    return Desk(live_server.url, a_token(admin)[1])


def test_every_operation_is_a_method():
    described = {
        operation["operationId"]
        for operations in json.loads(COMMITTED.read_text("utf-8"))["paths"].values()
        for operation in operations.values()
    }
    methods = {name for name, _method in inspect.getmembers(Desk, inspect.isfunction)}
    assert {name for name in methods if name.startswith(("get_", "post_"))} == described


def test_an_article_goes_in_and_its_claims_come_out(desk):
    item = desk.post_article({"text": TEXT, "title": "Die Brücke"}, key="cms-1")
    assert desk.post_article({"text": TEXT, "title": "Die Brücke"}, key="cms-1") == item
    read_item(IncomingItem.objects.get())
    number = desk.get_incoming(item["id"])["outcomes"][0]["article"]
    assert desk.get_article(number)["text"] == TEXT
    assert desk.get_articles()["items"][0]["id"] == number


def test_claims_are_walked_through_and_decided(desk, admin):
    article = an_article()
    claims = {a_claim(article, quote=quote).pk for quote in ("Ada", "Wir", "zwei")}
    assert {each["id"] for each in desk.each("get_claims", limit=1, state="pending")} == claims
    first, second, third = sorted(claims)
    assert desk.post_acceptance(first, version=1)["state"] == "accepted"
    assert desk.post_rejection(second, version=1, because="Doppelt")["state"] == "rejected"
    assert desk.post_correction(third, version=1, kind="Indirect")["kind"] == "Indirect"
    with pytest.raises(StaleDecisionError) as stale:
        desk.post_rejection(first, version=1)
    assert (stale.value.seen["state"], stale.value.current["state"]) == ("pending", "accepted")
    assert desk.get_claim(first)["decided_by"] == "system:CMS"


def test_records_and_exports_come_out(desk, admin):
    chief = person("chris", "chief")
    speaker, source = a_speaker(state="kept"), a_source()
    verdict = a_published_verdict(an_accepted_claim(by=admin), by=admin, chief=chief)
    assert desk.get_speaker(speaker.pk) == desk.get_speakers(name="sommer")["items"][0]
    assert desk.get_source(source.pk) in desk.get_sources()["items"]
    assert desk.get_verdict(verdict.pk) == desk.get_verdicts()["items"][0]
    export = desk.post_export({"state": "accepted"})
    write_report_file(Report.objects.get())
    assert desk.get_export(export["id"])["rows"] == 1
    assert len(desk.get_export_file(export["id"]).splitlines()) == 1


def test_what_goes_wrong_is_told(desk, live_server):
    with pytest.raises(DeskError) as wrong:
        desk.get_claims(state="open")
    assert wrong.value.problem["errors"][0]["pointer"] == "/state"
    with pytest.raises(DeskError) as stranger:
        Desk(live_server.url, "wortlaut_wrong").get_claims()
    assert stranger.value.status == 401


def test_who_is_too_fast_is_told_when_to_come_again(live_server, admin):
    desk = Desk(live_server.url, a_token(admin, per_minute=1)[1], patience=0)
    desk.get_claims()
    with pytest.raises(DeskError) as fast:
        desk.get_claims()
    assert fast.value.retry_after > 0


def test_a_message_is_read_and_a_forged_or_old_one_is_not(admin, settings):
    settings.WORTLAUT_WEBHOOKS_INSIDE = True
    with Receiver() as server:
        webhook = a_webhook(admin, "claim.decided", address=server.address)
        claim = a_claim()
        claim.accept(by=admin, seen=1)
        send_due(webhook.pk)
        ((headers, body),) = server.came
    secret = secret_of(webhook)
    assert read_message(secret, headers, body)["data"]["claim"] == claim.pk
    for wrong in (body + b" ", body.replace(b"accepted", b"rejected")):
        with pytest.raises(ValueError, match="not the desk's"):
            read_message(secret, headers, wrong)
    with pytest.raises(ValueError, match="not the desk's"):
        read_message(secret_of(a_webhook(admin)), headers, body)
    with pytest.raises(ValueError, match="too old"):
        read_message(secret, headers, body, now=time.time() + 301)
