"""Who speaks."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest
from ninja import Path, Query
from pydantic import Field

from api.application import api
from api.pages import Paged, page_of
from api.schemas.fields import Number, Text
from api.schemas.speakers import SpeakerPageTold, SpeakerTold, speaker_told
from api.tokens.authentication import Bearer
from claims.claim_list.conditions import speakers_meant
from speakers.models import Speaker

TAGS = ["speakers"]
_PARTS = ("names", "positions", "accounts")


class SpeakersAsked(Paged):
    name: Text | None = Field(
        None, max_length=300, description="Letters of any name that the speaker goes by"
    )


@api.get("/speakers", response=SpeakerPageTold, auth=Bearer("speakers:read"), tags=TAGS)
def get_speakers(request: HttpRequest, asked: Query[SpeakersAsked]) -> Any:
    """Confirmed speakers, the one that was put on record last first."""
    speakers = Speaker.objects.confirmed().prefetch_related(*_PARTS)
    if asked.name is not None:
        speakers = speakers.filter(pk__in=speakers_meant(asked.name).values("pk"))
    rows, links = page_of(request, speakers, asked)
    return {"items": [speaker_told(row) for row in rows], **links}


@api.get("/speakers/{int:pk}", response=SpeakerTold, auth=Bearer("speakers:read"), tags=TAGS)
def get_speaker(request: HttpRequest, pk: Path[Number]) -> Any:
    """A confirmed speaker; one that was merged into another is answered by that one."""
    speaker = Speaker.objects.filter(pk=pk).first()
    standing = speaker and speaker.standing
    if standing is None or standing.state != Speaker.State.CONFIRMED:
        raise Http404
    return speaker_told(standing)
