"""A token by which a system comes in: a content management system, an archive, a script."""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from typing import TYPE_CHECKING, ClassVar

import pghistory
from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.postgres.fields import ArrayField
from django.db import connection, models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from api.models.scopes import CHOICES, SCOPES

if TYPE_CHECKING:
    from newsroom.models import User

PREFIX = "wortlaut_"  # so that scanners for leaked secrets know one
LONGEST_LIFE = dt.timedelta(days=366)
WINDOW = 60  # seconds; so much of its rate may come at once
_HINT = len(PREFIX) + 4


class ApiTokenQuerySet(models.QuerySet["ApiToken"]):
    def standing(self) -> ApiTokenQuerySet:
        """Those that are neither revoked nor expired."""
        return self.filter(revoked_at=None, expires_at__gt=timezone.now())

    def of(self, written: str) -> ApiTokenQuerySet:
        return self.filter(token_sha256=_hash(written))


@pghistory.track(obj_field=pghistory.ObjForeignKey(related_name="events"), exclude=["token_sha256"])
class ApiToken(models.Model):
    """Only the hash is kept: who reads the database cannot come in by it.

    It never may more than the person who made it may at that moment, and nothing once that person
    is locked out.
    """

    system = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="tokens"
    )
    token_sha256 = models.CharField(max_length=64, unique=True, editable=False)
    #: Its first letters, by which people tell tokens apart.
    hint = models.CharField(max_length=_HINT, editable=False)
    scopes = ArrayField(
        models.CharField(max_length=20, choices=CHOICES), verbose_name=pgettext_lazy("token", "may")
    )
    per_minute = models.PositiveSmallIntegerField(_("requests a minute"), default=120)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    made_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField(_("expires"))
    revoked_at = models.DateTimeField(null=True)
    revoked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )

    objects: ClassVar[ApiTokenQuerySet] = ApiTokenQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("token")
        verbose_name_plural = _("tokens")
        ordering: ClassVar = ["-pk"]
        permissions: ClassVar = [("manage_systems", "Can give systems access")]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="token_may_something", condition=models.Q(scopes__len__gt=0)
            ),
            models.CheckConstraint(
                name="token_has_a_rate", condition=models.Q(per_minute__range=(1, 6000))
            ),
            models.CheckConstraint(
                name="token_revoked_by_somebody",
                condition=models.Q(revoked_at=None, revoked_by=None)
                | models.Q(revoked_at__isnull=False, revoked_by__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.system} {self.hint}…"

    @classmethod
    def make(
        cls, name: str, scopes: list[str], *, days: int, per_minute: int, by: User
    ) -> tuple[ApiToken, str]:
        """The token's record, and the token itself, which is not to be had again."""
        written = PREFIX + secrets.token_urlsafe(32)
        users = get_user_model()
        with transaction.atomic():
            token = cls.objects.create(
                system=users.system_named(name),
                token_sha256=_hash(written),
                hint=written[:_HINT],
                scopes=sorted(scopes),
                per_minute=per_minute,
                made_by=by,
                expires_at=timezone.now() + min(dt.timedelta(days=days), LONGEST_LIFE),
            )
            TokenUse.objects.create(token=token)
        return token, written

    def revoke(self, *, by: User) -> None:
        """From this moment on nobody comes in by it; to revoke it twice changes nothing."""
        with transaction.atomic():
            token = ApiToken.objects.select_for_update().get(pk=self.pk)
            if token.revoked_at is None:
                token.revoked_at, token.revoked_by = timezone.now(), by
                token.save(update_fields=["revoked_at", "revoked_by"])
        self.refresh_from_db()

    @property
    def is_good(self) -> bool:
        """Whether anything can be done with it."""
        return (
            self.revoked_at is None and self.expires_at > timezone.now() and self.made_by.is_active
        )

    def may(self, scope: str) -> bool:
        return scope in self.scopes and self.made_by.has_perm(SCOPES[scope].right)

    @property
    def told(self) -> list[str]:
        """What it is for, in the reader's language."""
        return [str(SCOPES[scope].label) for scope in self.scopes if scope in SCOPES]


class TokenUse(models.Model):
    """When a token was used last, and from when on it may be again; no history of that is kept."""

    token = models.OneToOneField(
        ApiToken, on_delete=models.CASCADE, primary_key=True, related_name="use"
    )
    used_at = models.DateTimeField(null=True)
    #: The moment at which all of its requests so far would have been made, one after the other.
    next_at = models.DateTimeField(default=timezone.now)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.token_id}: {self.used_at}"

    @staticmethod
    def count(token: ApiToken) -> int:
        """Count a request. Returns 0, or for one too many the seconds until the next is let in.

        In one statement, since several requests come at once (the generic cell rate algorithm,
        ITU-T I.371).
        """
        apart = WINDOW / token.per_minute
        patience = WINDOW - apart
        with connection.cursor() as cursor:
            cursor.execute(
                "UPDATE api_tokenuse SET used_at = clock_timestamp(), "
                "next_at = greatest(next_at, clock_timestamp()) "
                "+ make_interval(secs => %s) "
                "WHERE token_id = %s AND next_at <= clock_timestamp() "
                "+ make_interval(secs => %s)",
                [apart, token.pk, patience],
            )
            if cursor.rowcount:
                return 0
            cursor.execute(
                "SELECT ceil(extract(epoch FROM next_at - clock_timestamp()) - %s) "
                "FROM api_tokenuse WHERE token_id = %s",
                [patience, token.pk],
            )
            row = cursor.fetchone()
        return max(int(row[0]), 1) if row else WINDOW


def _hash(written: str) -> str:
    return hashlib.sha256(written.encode("utf-8", "replace")).hexdigest()
