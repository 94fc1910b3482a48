"""Exports that the worker writes."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from pydantic import Field

from api.schemas.choices import ExportForm, ExportState
from api.schemas.told import RecordTold


class ExportTold(RecordTold):
    id: UUID
    state: ExportState
    form: ExportForm
    asked_at: dt.datetime
    rows: int | None
    size: int | None = Field(description="Bytes")
    sha256: str
    file: str | None = Field(description="The address of the file, once it is done")
