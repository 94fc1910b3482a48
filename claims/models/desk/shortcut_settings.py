"""The keyboard shortcuts as somebody set them."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class ShortcutSettings(models.Model):
    """What differs from the usual keys; in the database, so that it is the same at another
    machine.
    """

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    keys = models.JSONField(default=dict, blank=True)
    are_on = models.BooleanField(default=True)

    class Meta:
        verbose_name = _("shortcut settings")
        verbose_name_plural: ClassVar = _("shortcut settings")

    def __str__(self) -> str:
        return str(self.user)
