"""Verdicts that readers have seen; what is not published yet stays on the desk."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.utils import timezone
from ninja import Path, Query
from pydantic import Field

from api.application import api
from api.given_out import remember
from api.pages import Paged, page_of
from api.schemas.fields import Number, Text
from api.schemas.verdicts import VerdictPageTold, VerdictTold, verdict_told
from api.tokens.authentication import Bearer
from claims.models import Verdict

TAGS = ["verdicts"]


class VerdictsAsked(Paged):
    claim: Number | None = None
    rating: Text | None = Field(None, max_length=30)


@api.get("/verdicts", response=VerdictPageTold, auth=Bearer("verdicts:read"), tags=TAGS)
def get_verdicts(request: HttpRequest, asked: Query[VerdictsAsked]) -> Any:
    """Published verdicts and the versions that they corrected, the newest first."""
    verdicts = Verdict.objects.ever_published().shareable()
    verdicts = verdicts.select_related("rating").defer("sources")
    if asked.claim:
        verdicts = verdicts.filter(claim=asked.claim)
    if asked.rating is not None:
        verdicts = verdicts.filter(rating__code=asked.rating)
    at = timezone.now()
    rows, links = page_of(request, verdicts, asked)
    remember(request, [row.claim_id for row in rows], at)
    return {"items": [verdict_told(row, _site(request)) for row in rows], **links}


@api.get("/verdicts/{int:pk}", response=VerdictTold, auth=Bearer("verdicts:read"), tags=TAGS)
def get_verdict(request: HttpRequest, pk: Path[Number]) -> Any:
    """One version of a verdict that readers have seen."""
    verdicts = Verdict.objects.ever_published().shareable().select_related("rating")
    at = timezone.now()
    verdict = get_object_or_404(verdicts, pk=pk)
    remember(request, [verdict.claim_id], at)
    return verdict_told(verdict, _site(request))


def _site(request: HttpRequest) -> str:
    return request.build_absolute_uri("/").rstrip("/")
