"""A file that is kept as it came in: a document, or what a server answered."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

import pgtrigger
from django.conf import settings
from django.core.files import File
from django.db import models
from django.utils.translation import gettext_lazy as _

from claims.models.base.file_store import open_file


class StoredFile(models.Model):
    """Lies in the file store under its SHA-256, so the same bytes are there once;
    claims.sources.storage puts it there.
    """

    sha256 = models.CharField(max_length=64, unique=True)
    media_type = models.CharField(_("type"), max_length=100)
    size = models.PositiveBigIntegerField(_("size"))
    stored_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("stored file")
        verbose_name_plural = _("stored files")
        constraints: ClassVar = [
            models.CheckConstraint(
                name="stored_file_has_a_hash", condition=models.Q(sha256__regex="^[0-9a-f]{64}$")
            ),
        ]
        triggers: ClassVar = [
            # Other bytes would be another file.
            pgtrigger.ReadOnly(
                name="stored_file_never_changes", fields=["sha256", "media_type", "size"]
            ),
        ]

    def __str__(self) -> str:
        return self.sha256

    @property
    def name(self) -> str:
        """In the file store."""
        return f"files/{self.sha256[:2]}/{self.sha256}"

    @property
    def path(self) -> Path:
        """Where it lies if the store is this machine's media folder."""
        return Path(settings.MEDIA_ROOT) / self.name

    def open(self) -> File[bytes]:
        """Raises FileNotFoundError."""
        return open_file(self.name)

    @property
    def is_picture(self) -> bool:
        return self.media_type.startswith("image/")
