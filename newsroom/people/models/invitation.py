"""An invitation to the desk: a link that makes one account."""

from __future__ import annotations

import hashlib
import secrets
from datetime import timedelta
from typing import TYPE_CHECKING, ClassVar

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from newsroom.people.models.deed import Deed
from newsroom.roles import ADMINISTRATOR, CHIEF, EDITOR, READER

if TYPE_CHECKING:
    from newsroom.people.models.user import User

KEPT = timedelta(days=7)
ROLE_NAMES = [
    (READER, _("Reader")),
    (EDITOR, _("Editor")),
    (CHIEF, _("Chief editor")),
    (ADMINISTRATOR, _("Administrator")),
]


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def open(self) -> InvitationQuerySet:
        """Those with which somebody can still come in."""
        return self.filter(used_at=None, withdrawn_at=None, made_at__gt=timezone.now() - KEPT)

    def of(self, token: str) -> InvitationQuerySet:
        return self.filter(token_sha256=_hash(token))


class Invitation(models.Model):
    """Only the hash of its token is kept: who reads the database cannot come in by it."""

    token_sha256 = models.CharField(max_length=64, unique=True, editable=False)
    name = models.CharField(_("name"), max_length=150, blank=True)
    email = models.EmailField(_("e-mail address"), blank=True)
    role = models.CharField(_("role"), max_length=20, choices=ROLE_NAMES, default=EDITOR)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    made_at = models.DateTimeField(auto_now_add=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    used_at = models.DateTimeField(null=True, blank=True)
    used_by = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )

    objects: ClassVar[InvitationQuerySet] = InvitationQuerySet.as_manager()  # type: ignore[assignment]

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        ordering: ClassVar = ["-pk"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="invitation_used_by_somebody",
                condition=models.Q(used_at=None, used_by=None)
                | models.Q(used_at__isnull=False, used_by__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.name or self.email or self.get_role_display()

    @classmethod
    def make(
        cls, role: str, *, by: User, name: str = "", email: str = ""
    ) -> tuple[Invitation, str]:
        """The invitation, and the token for its link, which is not to be had again."""
        token = secrets.token_urlsafe(32)
        with transaction.atomic():
            invitation = cls.objects.create(
                token_sha256=_hash(token), role=role, name=name, email=email, made_by=by
            )
            Deed.note("invited", by=by, detail=role)
        return invitation, token

    def withdraw(self, *, by: User) -> None:
        with transaction.atomic():
            if Invitation.objects.open().filter(pk=self.pk).update(withdrawn_at=timezone.now()):
                Deed.note("invitation withdrawn", by=by, detail=self.role)

    def use(self, user: User) -> bool:
        """Give the new account its role; False, and nothing happens, if somebody was quicker."""
        with transaction.atomic():
            mine = Invitation.objects.open().select_for_update().filter(pk=self.pk).first()
            if mine is None:
                return False
            user.save()
            mine.used_at, mine.used_by = timezone.now(), user
            mine.save(update_fields=["used_at", "used_by"])
            user.give_role(mine.role, by=mine.made_by)
        return True


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
