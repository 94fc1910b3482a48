"""Sends what is due, by the worker: one webhook at a time, one message after the other."""

from __future__ import annotations

import json
import time
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.utils import timezone

from api.models import Delivery, Webhook, WebhookMessage
from api.webhooks.signature import signed_headers
from claims.models.base.job_queue import queue_unless_waiting
from fetching import Fetcher, FetchError, Limits

SEND_WEBHOOKS = "send_webhooks"
KEPT = timedelta(days=30)
_AT_ONCE = 200  # messages of one job, after which others may have their turn
_LIMITS = Limits(seconds=15, step_seconds=10)


def queue_due_deliveries() -> None:
    """A job for each webhook that something is due for, unless one waits already."""
    for number in Webhook.objects.due().values_list("pk", flat=True):
        name = f"webhook-{number}"
        queue_unless_waiting(SEND_WEBHOOKS, lock=name, queueing_lock=name, webhook_id=number)


def send_due(webhook_id: int) -> None:
    """What is due for the webhook, the longest due first, until one fails."""
    for _number in range(_AT_ONCE):
        webhook = Webhook.objects.due().filter(pk=webhook_id).first()
        if webhook is None:
            return
        due = webhook.deliveries.due().select_related("message").order_by("next_try_at", "pk")
        if (delivery := due.first()) is None:
            return
        delivery.webhook = webhook
        _send(delivery)


def _send(delivery: Delivery) -> None:
    """Try once; no transaction is open while the receiver takes its time.

    Should the worker die between the answer and the note, the message is sent again: receivers know
    it by its number.
    """
    body = body_of(delivery.message)
    moment = int(time.time())
    headers = signed_headers(delivery.webhook, delivery.message.identifier, moment, body)
    begun = time.monotonic()
    status, problem = None, ""
    try:
        status = webhook_fetcher().post(
            delivery.webhook.address, body, {"Content-Type": "application/json", **headers}
        )
    except FetchError as refused:
        problem = str(refused)
    delivery.note_attempt(status=status, problem=problem, seconds=time.monotonic() - begun)


def body_of(message: WebhookMessage) -> bytes:
    told: dict[str, Any] = {
        "type": message.event_type,
        "timestamp": message.happened_at.isoformat(),
        "data": message.payload,
    }
    return json.dumps(told, separators=(",", ":"), sort_keys=True).encode()


def webhook_fetcher() -> Fetcher:
    """To public addresses only, unless the operator says otherwise."""
    if settings.WORTLAUT_WEBHOOKS_INSIDE:
        return Fetcher(
            limits=_LIMITS, ports=frozenset(range(1, 65536)), is_allowed=lambda ip, port: True
        )
    return Fetcher(limits=_LIMITS)


def webhook_figures() -> dict[str, int]:
    """For whoever watches the desk."""
    return {
        "webhook_deliveries_waiting": Delivery.objects.filter(state=Delivery.State.WAITING).count(),
        "webhook_deliveries_given_up": Delivery.objects.filter(state=Delivery.State.FAILED).count(),
        "webhooks_stopped": Webhook.objects.filter(state=Webhook.State.STOPPED).count(),
    }


def forget_old_messages() -> None:
    """What is a month old is told to nobody any more."""
    WebhookMessage.objects.filter(happened_at__lt=timezone.now() - KEPT).delete()
