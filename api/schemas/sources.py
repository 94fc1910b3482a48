"""Sources."""

from __future__ import annotations

import datetime as dt
from typing import Any

from api.schemas.choices import SourceKind
from api.schemas.told import PageLinks, RecordTold, columns_of
from claims.models import Source


class SourceTold(RecordTold):
    id: int
    kind: SourceKind
    title: str
    publisher: str
    author: str
    address: str
    archive_address: str
    published_on: dt.date | None
    accessed_on: dt.date | None
    version: int


class SourcePageTold(PageLinks):
    items: list[SourceTold]


def source_told(source: Source) -> dict[str, Any]:
    return columns_of(source, SourceTold)
