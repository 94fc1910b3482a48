"""What every record that goes out has."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel


class RecordTold(BaseModel):
    """A record of the desk as JSON."""


class PageLinks(RecordTold):
    """The addresses of the pages beside this one; null at either end."""

    next: str | None
    previous: str | None


def columns_of(record: Any, told: type[RecordTold]) -> dict[str, Any]:
    return {name: getattr(record, name) for name in told.model_fields}
