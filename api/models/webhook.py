"""Which address is told of what happens, and what it was told."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import ClassVar

import pghistory
from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.incoming_items.fetch_problems import FETCH_PROBLEMS, problem_in_words
from claims.models import Channel, Distribution

#: After so many failures in a row, about twelve hours, a webhook is not tried any more.
MOST_FAILURES = 20
_LONGEST_PAUSE = 3600  # seconds
#: Minutes until the next try of a delivery; after the last one, two days in all, it is given up.
_WAITS = (0.1, 0.5, 2, 10, 30, 60, 120, 240, 480, 720, 1440)
#: Both secrets sign for so long after a new one was made.
OVERLAP = dt.timedelta(hours=24)


class EventType(models.TextChoices):
    """What can be told; the codes are on record for ever."""

    CLAIM_DECIDED = "claim.decided", _("a claim was decided")
    VERDICT_PUBLISHED = "verdict.published", _("a verdict was published")
    VERDICT_WITHDRAWN = "verdict.withdrawn", _("a verdict was withdrawn")
    ARTICLE_READ = "article.read", _("an article was read")


class WebhookQuerySet(models.QuerySet["Webhook"]):
    def on(self) -> WebhookQuerySet:
        return self.filter(state=Webhook.State.ON)

    def due(self) -> WebhookQuerySet:
        """Those that something can be sent to now."""
        waiting = Delivery.objects.due().filter(webhook=models.OuterRef("pk"))
        unpaused = models.Q(paused_until=None) | models.Q(paused_until__lte=timezone.now())
        return self.on().filter(unpaused, models.Exists(waiting))


@pghistory.track(
    obj_field=pghistory.ObjForeignKey(related_name="events"),
    exclude=["failures", "paused_until"],
)
class Webhook(models.Model):
    """An address that is told of events. Its secret is kept nowhere: api/webhooks/signature.py."""

    class State(models.TextChoices):
        ON = "on", _("on")
        # By itself, after too many failures: what happens is kept for when it is on again.
        STOPPED = "stopped", _("stopped after failures")
        OFF = "off", _("switched off")

    name = models.CharField(_("name"), max_length=100)
    address = models.URLField(_("address"), max_length=2000)
    event_types = ArrayField(
        models.CharField(max_length=30, choices=EventType.choices), verbose_name=_("is told when")
    )
    state = models.CharField(_("state"), max_length=7, choices=State.choices, default=State.ON)
    note = models.CharField(max_length=300, blank=True)
    #: Counts its secrets.
    generation = models.PositiveIntegerField(default=1)
    previous_until = models.DateTimeField(null=True)
    failures = models.PositiveIntegerField(default=0)
    paused_until = models.DateTimeField(null=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    made_at = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[WebhookQuerySet] = WebhookQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("webhook")
        verbose_name_plural = _("webhooks")
        ordering: ClassVar = ["name", "pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="webhook_is_told_something", condition=models.Q(event_types__len__gt=0)
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def told(self) -> list[str]:
        return [str(EventType(each).label) for each in self.event_types if each in EventType]

    @property
    def note_in_words(self) -> str:
        return _failure_in_words(self.note)

    @property
    def generations(self) -> list[int]:
        """Whose secrets sign now, the newest first."""
        overlaps = self.previous_until is not None and self.previous_until > timezone.now()
        return [self.generation, self.generation - 1] if overlaps else [self.generation]

    @transaction.atomic
    def renew_secret(self) -> None:
        """From now on another secret signs, and for a day the one of before beside it."""
        webhook = Webhook.objects.select_for_update().get(pk=self.pk)
        webhook.generation += 1
        webhook.previous_until = timezone.now() + OVERLAP
        webhook.save(update_fields=["generation", "previous_until"])
        self.refresh_from_db()

    @transaction.atomic
    def switch(self, is_on: bool) -> None:
        """On, with what has waited meanwhile; or off, and nothing is kept for it any more."""
        webhook = Webhook.objects.select_for_update().get(pk=self.pk)
        webhook.state = self.State.ON if is_on else self.State.OFF
        webhook.failures, webhook.paused_until, webhook.note = 0, None, ""
        webhook.save(update_fields=["state", "failures", "paused_until", "note"])
        if is_on:
            webhook.deliveries.filter(state=Delivery.State.WAITING).update(
                next_try_at=timezone.now()
            )
        self.refresh_from_db()

    def succeed(self) -> None:
        Webhook.objects.filter(pk=self.pk).exclude(failures=0).update(failures=0, paused_until=None)

    def fail(self, why: str, *, for_good: bool = False) -> None:
        """Pause, longer each time in a row; stop after too many, or at once ``for_good``."""
        webhook = Webhook.objects.select_for_update().get(pk=self.pk)
        webhook.failures += 1
        pause = min(5 * 2 ** min(webhook.failures - 1, 10), _LONGEST_PAUSE)
        webhook.paused_until = timezone.now() + dt.timedelta(seconds=pause)
        if webhook.state == self.State.ON and (for_good or webhook.failures >= MOST_FAILURES):
            webhook.state, webhook.note = self.State.STOPPED, why[:300]
        webhook.save(update_fields=["failures", "paused_until", "state", "note"])


class WebhookMessage(models.Model):
    """An event as it is told: the same for every webhook and every try. Triggers write it, in the
    transaction of what happened (api/models/outbox.py).
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    event_type = models.CharField(max_length=30, choices=EventType.choices)
    payload = models.JSONField()
    happened_at = models.DateTimeField()

    class Meta:
        default_permissions = ()
        indexes: ClassVar = [models.Index(name="message_by_age", fields=["happened_at"])]

    def __str__(self) -> str:
        return f"{self.event_type} {self.payload}"

    @property
    def identifier(self) -> str:
        """By which receivers know one that comes twice."""
        return f"msg_{self.pk.hex}"


class DeliveryQuerySet(models.QuerySet["Delivery"]):
    def due(self) -> DeliveryQuerySet:
        return self.filter(state=Delivery.State.WAITING, next_try_at__lte=timezone.now())


class Delivery(models.Model):
    """One message to one webhook, once; it is tried until it is done or given up."""

    class State(models.TextChoices):
        WAITING = "waiting", _("waiting")
        DONE = "done", _("delivered")
        FAILED = "failed", _("given up")

    message = models.ForeignKey(WebhookMessage, on_delete=models.CASCADE, related_name="deliveries")
    webhook = models.ForeignKey(Webhook, on_delete=models.CASCADE, related_name="deliveries")
    state = models.CharField(max_length=7, choices=State.choices, default=State.WAITING)
    tries = models.PositiveIntegerField(default=0)
    next_try_at = models.DateTimeField(default=timezone.now)

    objects: ClassVar[DeliveryQuerySet] = DeliveryQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        default_permissions = ()
        ordering: ClassVar = ["-pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="delivery_once", fields=["message", "webhook"])
        ]
        indexes: ClassVar = [
            models.Index(
                name="delivery_due",
                fields=["webhook", "next_try_at"],
                condition=models.Q(state="waiting"),
            ),
            models.Index(name="delivery_newest", fields=["webhook", "-id"]),
        ]

    def __str__(self) -> str:
        return f"{self.message_id} → {self.webhook_id}"

    @transaction.atomic
    def note_attempt(self, *, status: int | None, problem: str, seconds: float) -> None:
        """Write down how a try went, and what follows for the delivery and its webhook."""
        delivery = Delivery.objects.select_for_update().get(pk=self.pk)
        DeliveryAttempt.objects.create(
            delivery=delivery, status=status, problem=problem[:200], seconds=seconds
        )
        delivery.tries += 1
        if status is not None and 200 <= status < 300:
            delivery.state = self.State.DONE
            self.webhook.succeed()
            if self.message.event_type == EventType.VERDICT_PUBLISHED:
                Distribution.remember(
                    Channel.WEBHOOK,
                    [self.message.payload["claim"]],
                    at=timezone.now(),
                    recipient=self.webhook.address,
                )
        else:
            delivery._wait_or_give_up()
            self.webhook.fail(problem or f"HTTP {status}", for_good=status == 410)
        delivery.save(update_fields=["state", "tries", "next_try_at"])

    def _wait_or_give_up(self) -> None:
        if self.tries > len(_WAITS):
            self.state = self.State.FAILED
        else:
            wait = dt.timedelta(minutes=_WAITS[self.tries - 1])
            self.next_try_at = timezone.now() + wait

    def send_again(self) -> None:
        """As soon as the worker gets to it, with all its tries."""
        Delivery.objects.filter(pk=self.pk).update(
            state=self.State.WAITING, tries=0, next_try_at=timezone.now()
        )
        Webhook.objects.filter(pk=self.webhook_id).update(paused_until=None)


class DeliveryAttempt(models.Model):
    """One try: what the receiver answered, or why it did not."""

    delivery = models.ForeignKey(Delivery, on_delete=models.CASCADE, related_name="attempts")
    at = models.DateTimeField(auto_now_add=True)
    status = models.PositiveSmallIntegerField(null=True)
    problem = models.CharField(max_length=200, blank=True)
    seconds = models.FloatField()

    class Meta:
        default_permissions = ()
        ordering: ClassVar = ["-pk"]

    def __str__(self) -> str:
        return str(self.status or self.problem)

    @property
    def outcome(self) -> str:
        """The status of the answer, or in the reader's language why there was none."""
        return str(self.status) if self.status else _failure_in_words(self.problem)


def _failure_in_words(kept: str) -> str:
    """Kept is a code of :mod:`fetching`, with its detail behind a colon; or »HTTP 500«."""
    code, _colon, detail = kept.partition(": ")
    return problem_in_words(code, detail) if code in FETCH_PROBLEMS else kept
