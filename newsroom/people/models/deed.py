"""What somebody did that leaves no event on a record: log-ins, downloads, changes of people."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import pgtrigger
from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from newsroom.people.models.user import User


# What a page says; a deed of another name is shown as it is.
TOLD = {
    "logged in": _("logged in"),
    "logged out": _("logged out"),
    "log-in failed": _("log-in failed"),
    "role": _("role changed"),
    "locked out": _("locked out"),
    "let in": _("let in again"),
    "closed": _("account closed"),
    "invited": _("invited"),
    "invitation withdrawn": _("invitation withdrawn"),
    "reset link": _("link for a new password"),
    "sessions ended": _("logged out everywhere else"),
    "exported": _("exported"),
    "downloaded": _("downloaded"),
    "erased": _("erased an article"),
}


class Deed(models.Model):
    """One deed; never changed, but that a closed account's name is taken out of it."""

    verb = models.CharField(_("what"), max_length=30)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    about = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    detail = models.CharField(_("detail"), max_length=300, blank=True)
    at = models.DateTimeField(_("when"), auto_now_add=True)

    class Meta:
        verbose_name = _("deed")
        verbose_name_plural = _("deeds")
        ordering: ClassVar = ["-pk"]
        indexes: ClassVar = [models.Index(name="deed_by_age", fields=["at"])]
        triggers: ClassVar = [
            pgtrigger.ReadOnly(name="deed_never_changes", fields=["verb", "by", "about", "at"]),
        ]

    def __str__(self) -> str:
        return f"{self.verb} {self.detail}".strip()

    @property
    def told(self) -> str:
        return str(TOLD.get(self.verb, self.verb))

    @classmethod
    def note(
        cls, verb: str, *, by: User | None = None, about: User | None = None, detail: str = ""
    ) -> Deed:
        return cls.objects.create(verb=verb, by=by, about=about, detail=detail[:300])

    @classmethod
    def forget(cls, user: User) -> None:
        """Take what may name the person out of what is kept."""
        of_person = models.Q(by=user) | models.Q(about=user)
        cls.objects.filter(of_person).exclude(verb="role").update(detail="")
