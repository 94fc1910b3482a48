"""A column that follows from others of its row, for the database to index."""

from __future__ import annotations

from typing import Any

from django.db import models


class ComputedCharField(models.CharField):  # type: ignore[type-arg]
    """Set on every save, and in bulk_create, to what the row's ``compute_<field>()`` says."""

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        value = getattr(model_instance, f"compute_{self.attname}")()[: self.max_length]
        setattr(model_instance, self.attname, value)
        return value
