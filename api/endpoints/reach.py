"""Who got a claim by which way, what they hold, and what they were told of corrections."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from ninja import Path, Query
from pydantic import Field

from api.application import api
from api.pages import Paged, key_of_desk, links_beside, page_of, refuse_unknown
from api.schemas.choices import HolderChange, NoticeState, WayOut
from api.schemas.fields import Number
from api.schemas.told import PageLinks, RecordTold
from api.tokens.authentication import Bearer
from claims.models import Claim, CorrectionNotice
from claims.verdicts.reach import Holder, Reach

TAGS = ["corrections"]


class RecipientTold(RecordTold):
    recipient: str = Field(description="A user, a token, an address or a file")
    channel: WayOut
    first_at: dt.datetime
    last_at: dt.datetime
    verdict: int | None = Field(description="The version of the verdict that they have")
    rating: str | None
    quote: str = Field(description="The words that they have; empty where they got none")
    speaker: str
    changed: list[HolderChange] = Field(description="What has become of it since")


class RecipientPageTold(PageLinks):
    items: list[RecipientTold]


class NoticesAsked(Paged):
    claim: Number | None = None
    state: NoticeState | None = None


class NoticeTold(RecordTold):
    id: int
    claim: int
    verdict: int | None = Field(description="What corrects; null where it is about the words")
    text_de: str
    text_en: str
    state: NoticeState
    drafted_at: dt.datetime
    approved_at: dt.datetime | None
    version: int


class NoticePageTold(PageLinks):
    items: list[NoticeTold]


@api.get(
    "/claims/{int:pk}/recipients",
    response=RecipientPageTold,
    auth=Bearer("claims:read"),
    tags=TAGS,
)
def get_recipients(request: HttpRequest, pk: Path[Number], asked: Query[Paged]) -> Any:
    """Who got the claim, those who got it first last on top, and what of it has changed since."""
    refuse_unknown(request, Paged)
    claim = get_object_or_404(Claim.on_record.shareable(), pk=pk)
    page = Reach(claim).page(key_of_desk(asked), asked.limit)
    return {"items": [_recipient(each) for each in page.rows], **links_beside(request, page)}


@api.get("/notices", response=NoticePageTold, auth=Bearer("claims:read"), tags=TAGS)
def get_notices(request: HttpRequest, asked: Query[NoticesAsked]) -> Any:
    """Correction notices, the newest first: drafts, and those that readers see."""
    notices = CorrectionNotice.objects.filter(claim__in=Claim.on_record.shareable())
    if asked.claim:
        notices = notices.filter(claim=asked.claim)
    if asked.state:
        notices = notices.filter(state=asked.state)
    rows, beside = page_of(request, notices, asked)
    return {"items": [_notice(row) for row in rows], **beside}


def _recipient(holder: Holder) -> dict[str, Any]:
    verdict = holder.verdict
    return {
        "recipient": holder.who,
        "channel": holder.channel,
        "first_at": holder.first_at,
        "last_at": holder.last_at,
        "verdict": verdict and verdict.number,
        "rating": verdict and verdict.rating.code,
        "quote": holder.words,
        "speaker": holder.speaker_name,
        "changed": list(holder.changed),
    }


def _notice(notice: CorrectionNotice) -> dict[str, Any]:
    told = {name: getattr(notice, name) for name in NoticeTold.model_fields if name != "claim"}
    return {**told, "claim": notice.claim_id, "verdict": notice.verdict_id}
