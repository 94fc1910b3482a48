"""Speakers on record."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pydantic import Field

from api.schemas.choices import SpeakerKind
from api.schemas.told import PageLinks, RecordTold, columns_of
from speakers.models import Speaker


class NameTold(RecordTold):
    name: str
    kind: str
    language: str


class PositionTold(RecordTold):
    title: str
    organisation: str
    start_on: dt.date | None
    end_on: dt.date | None
    start_precision: str = Field(description="day, month or year: how far the start is known")
    end_precision: str
    end_unknown: bool = Field(description="It has ended, and nobody knows when")


class AccountTold(RecordTold):
    platform: str
    handle: str
    start_on: dt.date | None
    end_on: dt.date | None


class SpeakerTold(RecordTold):
    id: int
    name: str
    kind: SpeakerKind
    description: str
    wikidata_id: str
    names: list[NameTold]
    positions: list[PositionTold]
    accounts: list[AccountTold]


class SpeakerPageTold(PageLinks):
    items: list[SpeakerTold]


def speaker_told(speaker: Speaker) -> dict[str, Any]:
    """Of a speaker with names, positions and accounts fetched."""
    return {
        "id": speaker.pk,
        "name": speaker.name,
        "kind": speaker.kind,
        "description": speaker.description,
        "wikidata_id": speaker.wikidata_id,
        "names": [columns_of(each, NameTold) for each in speaker.names.all()],
        "positions": [columns_of(each, PositionTold) for each in speaker.positions.all()],
        "accounts": [columns_of(each, AccountTold) for each in speaker.accounts.all()],
    }
