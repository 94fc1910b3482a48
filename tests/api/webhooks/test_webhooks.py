"""How it is told: signed, by the worker, again and again until it arrives."""

import base64
import datetime as dt
import hashlib
import hmac
import json
import time

import pytest
from django.db import connection
from django.utils import timezone

from api.models import Delivery, Webhook, WebhookMessage
from api.models.webhook import MOST_FAILURES
from api.webhooks.sender import forget_old_messages, queue_due_deliveries, send_due
from api.webhooks.signature import secret_of
from tests.api.receivers import Receiver
from tests.api.webhooks.test_outbox import a_webhook
from tests.cast import a_claim

pytestmark = pytest.mark.django_db


@pytest.fixture
def receiver(settings):
    settings.WORTLAUT_WEBHOOKS_INSIDE = True
    with Receiver() as server:
        yield server


@pytest.fixture
def webhook(alma, receiver):
    return a_webhook(alma, "claim.decided", address=receiver.address)


@pytest.fixture
def decided(webhook, edda):
    claim = a_claim()
    claim.accept(by=edda, seen=1)
    return claim


def let_time_pass(webhook):
    Webhook.objects.filter(pk=webhook.pk).update(paused_until=None)
    Delivery.objects.filter(webhook=webhook).update(next_try_at=timezone.now())


def signature(secret, headers, body):
    key = base64.b64decode(secret.removeprefix("whsec_"))
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    return "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()


def test_a_message_arrives_signed(webhook, decided, receiver):
    send_due(webhook.pk)
    ((headers, body),) = receiver.came
    told = json.loads(body)
    assert (told["type"], told["data"]["claim"]) == ("claim.decided", decided.pk)
    assert dt.datetime.fromisoformat(told["timestamp"]).tzinfo
    assert headers["webhook-signature"] == signature(secret_of(webhook), headers, body)
    assert abs(int(headers["webhook-timestamp"]) - time.time()) < 600
    delivery = Delivery.objects.get()
    assert (delivery.state, delivery.tries) == ("done", 1)
    assert [attempt.status for attempt in delivery.attempts.all()] == [204]
    send_due(webhook.pk)
    assert len(receiver.came) == 1


def test_what_does_not_arrive_is_tried_again_with_the_same_number(webhook, decided, receiver):
    receiver.status = 500
    send_due(webhook.pk)
    send_due(webhook.pk)  # paused
    assert len(receiver.came) == 1
    assert Delivery.objects.get().next_try_at > timezone.now()
    receiver.status = 200
    let_time_pass(webhook)
    send_due(webhook.pk)
    (first, body), (second, again) = receiver.came
    assert first["webhook-id"] == second["webhook-id"]
    assert body == again
    delivery = Delivery.objects.get()
    assert (delivery.state, delivery.tries) == ("done", 2)
    webhook.refresh_from_db()
    assert (webhook.failures, webhook.paused_until) == (0, None)


def test_pauses_grow(webhook, decided, receiver):
    receiver.status = 503
    waits = []
    for _ in range(4):
        let_time_pass(webhook)
        send_due(webhook.pk)
        webhook.refresh_from_db()
        waits.append(webhook.paused_until - timezone.now())
    assert waits == sorted(waits)
    assert waits[3] > 4 * waits[0]


@pytest.mark.parametrize("status", [301, 302, 307, 404, 500])
def test_only_a_success_is_one(webhook, decided, receiver, status):
    receiver.status = status
    send_due(webhook.pk)
    assert len(receiver.came) == 1  # no redirect is followed
    assert Delivery.objects.get().state == "waiting"


def test_a_webhook_is_stopped_after_too_many_failures_and_keeps_what_waits(
    webhook, decided, receiver, edda
):
    receiver.status = 500
    Webhook.objects.filter(pk=webhook.pk).update(failures=MOST_FAILURES - 1)
    send_due(webhook.pk)
    webhook.refresh_from_db()
    assert (webhook.state, webhook.note) == ("stopped", "HTTP 500")
    decided.reject(by=edda, seen=2)
    let_time_pass(webhook)
    send_due(webhook.pk)
    assert len(receiver.came) == 1
    receiver.status = 200
    webhook.switch(True)
    send_due(webhook.pk)
    states = [json.loads(body)["data"]["state"] for _headers, body in receiver.came]
    assert sorted(states[1:]) == ["accepted", "rejected"]


def test_a_receiver_that_is_gone_for_good_is_stopped_at_once(webhook, decided, receiver):
    receiver.status = 410
    send_due(webhook.pk)
    webhook.refresh_from_db()
    assert webhook.state == "stopped"


def test_one_message_that_is_refused_keeps_the_others_back_no_longer_than_the_pause(
    webhook, decided, receiver, edda
):
    receiver.status = 400
    send_due(webhook.pk)
    decided.reject(by=edda, seen=2)
    receiver.status = 200
    Webhook.objects.update(paused_until=None)
    send_due(webhook.pk)
    assert json.loads(receiver.came[-1][1])["data"]["state"] == "rejected"


def test_a_message_is_given_up_after_its_last_try(webhook, decided, receiver):
    receiver.status = 500
    Delivery.objects.update(tries=11)
    send_due(webhook.pk)
    delivery = Delivery.objects.get()
    assert delivery.state == "failed"
    delivery.send_again()
    receiver.status = 200
    send_due(webhook.pk)
    assert Delivery.objects.get().state == "done"


def test_a_new_secret_signs_beside_the_old_one_for_a_day(webhook, decided, receiver):
    old = secret_of(webhook)
    webhook.renew_secret()
    send_due(webhook.pk)
    ((headers, body),) = receiver.came
    new = secret_of(webhook)
    assert old != new
    assert headers["webhook-signature"].split() == [
        signature(new, headers, body), signature(old, headers, body),
    ]  # fmt: skip
    webhook.previous_until = timezone.now()
    assert webhook.generations == [2]


def test_no_secret_is_kept(webhook):
    with connection.cursor() as cursor:
        cursor.execute("SELECT row_to_json(w)::text FROM api_webhook AS w")
        assert secret_of(webhook)[6:] not in str(cursor.fetchall())
    assert webhook.events.count() == 1


def test_addresses_inside_are_refused_unless_the_operator_lets_them(alma, edda, settings):
    with Receiver() as server:
        webhook = a_webhook(alma, "claim.decided", address=server.address)
        a_claim().accept(by=edda, seen=1)
        send_due(webhook.pk)
        assert server.came == []
    attempt = Delivery.objects.get().attempts.get()
    assert (attempt.status, attempt.problem.split(":")[0]) == (None, "port")


def test_a_receiver_that_is_not_there_is_noted(alma, edda, settings):
    settings.WORTLAUT_WEBHOOKS_INSIDE = True
    webhook = a_webhook(alma, "claim.decided", address="http://127.0.0.1:9/")
    a_claim().accept(by=edda, seen=1)
    send_due(webhook.pk)
    assert Delivery.objects.get().attempts.get().problem.startswith("unreachable")


def test_each_webhook_that_is_due_gets_one_job(webhook, decided):
    for _ in range(2):
        queue_due_deliveries()
    with connection.cursor() as cursor:
        cursor.execute("SELECT args FROM procrastinate_jobs WHERE task_name = 'send_webhooks'")
        assert [json.loads(row[0]) if isinstance(row[0], str) else row[0] for row in cursor] == [
            {"webhook_id": webhook.pk}
        ]


def test_what_is_a_month_old_is_forgotten(webhook, decided):
    forget_old_messages()
    assert WebhookMessage.objects.count() == 1
    WebhookMessage.objects.update(happened_at=timezone.now() - dt.timedelta(31))
    forget_old_messages()
    assert not Delivery.objects.exists()
