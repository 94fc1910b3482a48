"""Where the history of all rows of a model stands: in a table of pghistory's, which only the model
itself knows.
"""

from __future__ import annotations

from typing import Any

from django.db import models


def events_of(model: type[models.Model]) -> Any:
    """The manager of the events of a tracked model, as pghistory made it; of one row, its
    ``events`` tells.
    """
    return model.events.rel.related_model.objects  # type: ignore[attr-defined]
