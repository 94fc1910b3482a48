"""Where words and facts can be checked."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Path, Query
from pydantic import Field

from api.application import api
from api.pages import Paged, page_of
from api.schemas.choices import SourceKind
from api.schemas.fields import Number, Text
from api.schemas.sources import SourcePageTold, SourceTold, source_told
from api.tokens.authentication import Bearer
from claims.models import Source

TAGS = ["sources"]


class SourcesAsked(Paged):
    q: Text | None = Field(None, max_length=200, description="In title, publisher, author, address")
    kind: SourceKind | None = None
    address: Text | None = Field(None, max_length=2000)


@api.get("/sources", response=SourcePageTold, auth=Bearer("sources:read"), tags=TAGS)
def get_sources(request: HttpRequest, asked: Query[SourcesAsked]) -> Any:
    """Sources, the one that was put on record last first."""
    sources = Source.objects.shareable()
    if asked.q:
        sources = sources.naming(asked.q)
    if asked.kind:
        sources = sources.filter(kind=asked.kind)
    if asked.address is not None:
        sources = sources.at(asked.address)
    rows, links = page_of(request, sources, asked)
    return {"items": [source_told(row) for row in rows], **links}


@api.get("/sources/{int:pk}", response=SourceTold, auth=Bearer("sources:read"), tags=TAGS)
def get_source(request: HttpRequest, pk: Path[Number]) -> Any:
    """One source."""
    return source_told(get_object_or_404(Source.objects.shareable(), pk=pk))
