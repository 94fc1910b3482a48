"""A host that feeds and their pages stand on, and how we behave there."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import ClassVar
from urllib.parse import urlsplit

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone

from intake.feeds.robots import Robots, read_robots

_LONGEST_PAUSE = 60  # seconds between two requests, whatever robots.txt asks for
_ROBOTS_STAY = timedelta(days=1)  # RFC 9309, 2.4
_ROBOTS_STAY_AWAY = timedelta(minutes=5)


class Site(models.Model):
    """``origin`` is scheme, host and port. ``robots`` is what its robots.txt was answered with,
    ``free_at`` when the next request may go there.
    """

    origin = models.CharField(max_length=300, unique=True)
    robots = models.BinaryField(default=b"", blank=True)
    robots_status = models.PositiveSmallIntegerField(default=0)
    robots_until = models.DateTimeField(null=True, blank=True)
    free_at = models.DateTimeField(null=True, blank=True)
    #: What the server asked for by Retry-After.
    away_until = models.DateTimeField(null=True, blank=True)

    objects: ClassVar[models.Manager[Site]]

    def __str__(self) -> str:
        return self.origin

    @classmethod
    def of(cls, address: str) -> Site:
        parts = urlsplit(address)
        origin = f"{parts.scheme}://{parts.netloc.lower()}"[:300]
        return cls.objects.get_or_create(origin=origin)[0]

    @property
    def rules(self) -> Robots:
        return read_robots(self.robots_status, bytes(self.robots))

    @property
    def has_rules(self) -> bool:
        return self.robots_until is not None and self.robots_until > timezone.now()

    def keep_rules(self, status: int, data: bytes) -> None:
        """Note what robots.txt says for a day; that it cannot be had, for some minutes."""
        stays = _ROBOTS_STAY if 0 < status < 500 else _ROBOTS_STAY_AWAY
        self.robots, self.robots_status = data, status
        self.robots_until = timezone.now() + stays
        self.save(update_fields=["robots", "robots_status", "robots_until"])

    def take_turn(self, agent: str) -> datetime:
        """When the caller's request may go there; whoever asks next comes behind it."""
        pause = max(settings.WORTLAUT_SITE_PAUSE, min(self.rules.delay(agent), _LONGEST_PAUSE))
        now = timezone.now()
        with transaction.atomic():
            site = Site.objects.select_for_update().get(pk=self.pk)
            turn = max(now, site.free_at or now, site.away_until or now)
            site.free_at = turn + timedelta(seconds=pause)
            site.save(update_fields=["free_at"])
        return turn

    def stay_away(self, until: datetime) -> None:
        """The server asked to be left alone until then."""
        Site.objects.filter(pk=self.pk).update(away_until=until)
