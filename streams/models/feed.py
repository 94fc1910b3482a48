"""Feeds that are polled, and each entry that was seen in one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

from django.conf import settings
from django.db import models, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models import Article, IncomingItem
from intake.feeds.polling import FeedHealth, FeedState, FeedWishes
from streams.problems import localized_problems

if TYPE_CHECKING:
    from datetime import datetime

    from newsroom.models import User


class FeedQuerySet(models.QuerySet["Feed"]):
    def polled(self) -> FeedQuerySet:
        """Those that are asked at all."""
        return self.filter(paused_at=None).exclude(health=FeedHealth.GONE.value)

    def due(self, now: datetime) -> FeedQuerySet:
        return self.polled().filter(Q(next_at=None) | Q(next_at__lte=now))

    def with_counts(self) -> FeedQuerySet:
        """With how many entries were seen, became articles, wait, and failed."""
        state = IncomingItem.State
        entries = models.Count("entries")
        states = {
            "waiting": [state.QUEUED, state.RUNNING],
            "asked": [state.QUESTION],
            "failed": [state.FAILED],
        }
        counts = {
            name: models.Count("entries", filter=Q(entries__item__state__in=which))
            for name, which in states.items()
        }
        return self.annotate(seen=entries, **counts)


class Feed(models.Model):
    """RSS, Atom, JSON Feed or a sitemap at an address, and what is known of it between two answers
    (:class:`intake.feeds.polling.FeedState`).
    """

    class Health(models.TextChoices):
        WELL = FeedHealth.WELL.value, _("well")
        FAILING = FeedHealth.FAILING.value, _("failing")
        REFUSED = FeedHealth.REFUSED.value, _("refused")
        GONE = FeedHealth.GONE.value, _("gone")

    class Kind(models.TextChoices):
        UNKNOWN = "", _("not read yet")
        SYNDICATION = "syndication", _("RSS or Atom")
        JSON = "json", _("JSON Feed")
        SITEMAP = "sitemap", _("sitemap")

    # Short enough for a B-tree, which holds that there is one of it.
    address = models.URLField(_("address"), max_length=800)
    title = models.CharField(_("title"), max_length=300, blank=True)
    site = models.URLField(_("page"), max_length=2000, blank=True)
    #: Names of folders, the outermost first, parted by a slash, as lists of feeds have them.
    folder = models.CharField(_("folder"), max_length=300, blank=True)
    outlet = models.CharField(_("outlet"), max_length=200, blank=True)
    kind = models.CharField(max_length=11, choices=Kind.choices, default=Kind.UNKNOWN, blank=True)
    #: How long to wait at least between two polls; None for what feed and server ask for.
    minutes = models.PositiveIntegerField(_("minutes between two polls"), null=True, blank=True)
    etag = models.TextField(blank=True)
    last_modified = models.TextField(blank=True)
    health = models.CharField(max_length=7, choices=Health.choices, default=Health.WELL)
    failures = models.PositiveIntegerField(default=0)
    next_at = models.DateTimeField(null=True, blank=True)
    polled_at = models.DateTimeField(null=True, blank=True)
    succeeded_at = models.DateTimeField(null=True, blank=True)
    moved_to = models.CharField(max_length=2000, blank=True)
    #: What its own text asks for (intake.feeds.polling.FeedWishes): interval, hours, days.
    wishes = models.JSONField(
        default=dict, db_default=models.Value({}, models.JSONField()), blank=True
    )
    problem = models.TextField(blank=True)
    paused_at = models.DateTimeField(null=True, blank=True)
    paused_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    added_at = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[FeedQuerySet] = FeedQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("feed")
        verbose_name_plural = _("feeds")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="feed_once", fields=["address"]),
            models.CheckConstraint(
                name="feed_paused_since", condition=Q(paused_at__isnull=False) | Q(paused_by=None)
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                name="feed_due",
                fields=["next_at"],
                condition=Q(paused_at=None) & ~Q(health="gone"),
            )
        ]

    def __str__(self) -> str:
        return self.title or self.address

    @property
    def state(self) -> FeedState:
        return FeedState(
            self.address,
            self.etag,
            self.last_modified,
            FeedHealth(self.health),
            self.failures,
            self.next_at,
            self.succeeded_at,
            self.moved_to,
            self.problem,
            FeedWishes(
                self.wishes.get("interval"),
                frozenset(self.wishes.get("hours", ())),
                frozenset(self.wishes.get("days", ())),
            ),
        )

    @property
    def shown_as(self) -> str:
        """The state of a claim whose colour and sign this feed's health has."""
        if self.paused_at or not self.polled_at:
            return "pending"
        return {"well": "accepted", "failing": "pending"}.get(self.health, "rejected")

    @property
    def problems(self) -> list[str]:
        return localized_problems(self.problem)

    def keep_state(self, state: FeedState) -> None:
        """Save what is known behind an answer."""
        self.etag, self.last_modified = state.etag, state.last_modified
        self.health, self.failures = state.health.value, state.failures
        self.succeeded_at, self.problem = state.succeeded_at, state.problem
        self.moved_to = state.moved_to[:2000]
        self.wishes = {
            "interval": state.wishes.interval,
            "hours": sorted(state.wishes.quiet_hours),
            "days": sorted(state.wishes.quiet_days),
        }
        self.next_at, self.polled_at = state.next_at, timezone.now()
        if self.minutes and state.health is FeedHealth.WELL and state.succeeded_at:
            self.next_at = max(
                state.next_at or state.succeeded_at,
                state.succeeded_at + timedelta(minutes=self.minutes),
            )
        self.save()

    def pause(self, *, by: User) -> None:
        with self._locked() as feed:
            feed.paused_at, feed.paused_by = timezone.now(), by

    def resume(self) -> None:
        """Ask it again from now on, also one that was gone."""
        with self._locked() as feed:
            feed.paused_at = feed.paused_by = feed.next_at = None
            feed.health, feed.failures, feed.problem = feed.Health.WELL, 0, ""

    def follow(self) -> None:
        """Poll the address that the feed says it has moved to. Raises IntegrityError if that is
        another feed's.
        """
        with self._locked() as feed:
            if feed.moved_to:
                feed.address, feed.moved_to = feed.moved_to, ""
                feed.etag = feed.last_modified = ""
                feed.next_at = None

    @contextmanager
    def _locked(self) -> Iterator[Feed]:
        """The feed's row, which is saved at the end."""
        with transaction.atomic():
            feed = Feed.objects.select_for_update().get(pk=self.pk)
            yield feed
            feed.save()


class SeenEntry(models.Model):
    """One entry, noted once, whatever becomes of its page."""

    feed = models.ForeignKey(Feed, on_delete=models.CASCADE, related_name="entries")
    #: SHA-256 of the entry's own number, or of its address.
    key = models.CharField(max_length=64)
    address = models.CharField(max_length=2000, blank=True)
    title = models.CharField(max_length=500, blank=True)
    #: In ISO 8601 of its own precision and zone; "" for none.
    published = models.CharField(max_length=40, blank=True)
    updated = models.CharField(max_length=40, blank=True, db_default="")
    #: The item that its page was, or is, fetched by; another feed's entry may have the same.
    item = models.ForeignKey(
        IncomingItem, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    #: The article that was on record before.
    article = models.ForeignKey(
        Article, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    problem = models.TextField(blank=True)
    seen_at = models.DateTimeField(auto_now_add=True)

    objects: ClassVar[models.Manager[SeenEntry]]

    class Meta:
        verbose_name = _("feed entry")
        verbose_name_plural = _("feed entries")
        ordering: ClassVar = ["pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(name="seen_entry_once", fields=["feed", "key"])
        ]

    def __str__(self) -> str:
        return self.title or self.address

    @property
    def problems(self) -> list[str]:
        return localized_problems(self.problem)

    @staticmethod
    def key_of(identifier: str) -> str:
        return hashlib.sha256(identifier.encode("utf-8", "surrogatepass")).hexdigest()
