"""The records as the interface tells them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Set
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, Field

from api.choices import (
    ClaimKind,
    ClaimState,
    EvidenceRelation,
    EvidenceState,
    ExportForm,
    ExportState,
    IncomingState,
    SourceKind,
    SpeakerKind,
)
from articles.models import Article, IncomingItem
from claims.models import Claim, Evidence, Source, Verdict
from claims.review.checklist import ChecklistNames
from speakers.models import Speaker


class RecordTold(BaseModel):
    """A record of the desk as JSON."""


class PageLinks(RecordTold):
    """The addresses of the pages beside this one; null at either end."""

    next: str | None
    previous: str | None


class ArticleReference(RecordTold):
    id: int
    title: str
    outlet: str
    published: str = Field(description="As precisely as it is known; empty where it is not")
    language: str


class ArticleSummary(ArticleReference):
    address: str
    authors: list[str]
    added_at: dt.datetime
    revision_of: int | None
    version: int


class ArticleTold(ArticleSummary):
    lead: str
    text: str
    text_sha256: str
    reading: Literal["queued", "running", "done", "failed", "none"]
    claims: dict[str, int] = Field(description="How many claims there are, by state")
    withdrawn_at: dt.datetime | None


class ArticlePageTold(PageLinks):
    items: list[ArticleSummary]


class Outcome(RecordTold):
    """What became of one article of what was handed in."""

    fate: Literal[
        "new", "same", "revision", "another", "unchanged", "withdrawn", "question", "failed"
    ]
    article: int | None
    title: str
    like: list[int] = Field(description="Articles that an editor has to compare it with")
    error: str


class IncomingTold(RecordTold):
    id: int
    state: IncomingState
    address: str
    added_at: dt.datetime
    ended_at: dt.datetime | None
    outcomes: list[Outcome]


class SpeakerReference(RecordTold):
    id: int
    name: str
    is_confirmed: bool


class ClaimVersion(RecordTold):
    """What decisions change, at one version of the claim."""

    version: int
    state: ClaimState
    kind: ClaimKind
    quote: str
    begin: int = Field(description="In code points of the article's text")
    end: int
    speaker: SpeakerReference | None
    rejected_because: str
    assignee: str | None
    is_check_worthy: bool


class EvidenceTold(RecordTold):
    source: int
    title: str
    address: str
    relation: EvidenceRelation
    state: EvidenceState
    passage: str


class ItemDone(RecordTold):
    """One item of the newsroom's checklist that is done for a claim."""

    id: int
    name_en: str
    name_de: str


class ClaimTold(ClaimVersion):
    id: int
    article: ArticleReference
    speaker_words: str
    confidence: float | None
    rule: str
    decided_by: str | None
    decided_at: dt.datetime | None
    merged_into: int | None
    due_on: dt.date | None
    topics: list[str] = Field(description="The claim's own, without those of its article")
    checklist: list[ItemDone] = Field(description="What of the newsroom's checklist is done")
    evidence: list[EvidenceTold]
    verdict: str | None = Field(description="The code of the published rating")


class ClaimPageTold(PageLinks):
    items: list[ClaimTold]


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


class RatingTold(RecordTold):
    code: str
    name_en: str
    name_de: str
    value: int | None


class VerdictTold(RecordTold):
    id: int
    claim: int
    number: int = Field(description="Its version; a correction is the next one")
    state: Literal["published", "corrected", "withdrawn"]
    rating: RatingTold
    reasons: str
    correction: str
    differs_because: str = Field(
        description="Why it departs from verdicts on similar claims; empty where it does not"
    )
    quote: str
    speaker: str
    published_at: dt.datetime
    withdrawn_at: dt.datetime | None
    withdrawn_because: str
    page: str = Field(description="The address of the public page on the desk")


class VerdictPageTold(PageLinks):
    items: list[VerdictTold]


class ExportTold(RecordTold):
    id: UUID
    state: ExportState
    form: ExportForm
    asked_at: dt.datetime
    rows: int | None
    size: int | None = Field(description="Bytes")
    sha256: str
    file: str | None = Field(description="The address of the file, once it is done")


def article_reference(article: Article) -> dict[str, Any]:
    return {
        "id": article.pk,
        "title": article.title,
        "outlet": article.outlet,
        "published": article.published_in_iso,
        "language": article.language,
    }


def article_summary(article: Article) -> dict[str, Any]:
    return article_reference(article) | {
        "address": article.address,
        "authors": article.authors,
        "added_at": article.added_at,
        "revision_of": article.previous_id,
        "version": article.version,
    }


def incoming_told(item: IncomingItem) -> dict[str, Any]:
    return {
        "id": item.pk,
        "state": item.state,
        "address": item.address,
        "added_at": item.added_at,
        "ended_at": item.ended_at,
        "outcomes": [_outcome(each) for each in item.outcomes],
    }


def _outcome(outcome: dict[str, Any]) -> dict[str, Any]:
    usual = "question" if "record" in outcome else "failed"
    return {
        "fate": outcome.get("fate", usual),
        "article": outcome.get("article"),
        "title": outcome.get("title", ""),
        "like": [each["article"] for each in outcome.get("like", [])],
        "error": " ".join(filter(None, (outcome.get("error"), outcome.get("detail")))),
    }


def claim_version(claim: Any) -> dict[str, Any]:
    """Of a claim, or of an event that keeps it as it was."""
    speaker = claim.speaker
    return {
        "version": claim.version,
        "state": claim.state,
        "kind": claim.kind,
        "quote": claim.quote,
        "begin": claim.begin,
        "end": claim.end,
        "speaker": speaker and {
            "id": speaker.pk,
            "name": speaker.name,
            "is_confirmed": speaker.state == Speaker.State.CONFIRMED,
        },
        "rejected_because": claim.rejected_because,
        "assignee": claim.assignee and claim.assignee.username,
        "is_check_worthy": claim.is_check_worthy,
    }  # fmt: skip


def claim_told(claim: Claim, names: ChecklistNames, held_back: Set[int]) -> dict[str, Any]:
    """Of a claim with its evidence and verdicts fetched, as lists have it; without the sources of
    these numbers.
    """
    published = [
        each.rating.code
        for each in claim.standing_verdicts  # type: ignore[attr-defined]
        if each.state == Verdict.State.PUBLISHED
    ]
    return claim_version(claim) | {
        "id": claim.pk,
        "article": article_reference(claim.article),
        "speaker_words": claim.speaker_words,
        "confidence": claim.confidence,
        "rule": claim.rule,
        "decided_by": claim.decided_by and claim.decided_by.username,
        "decided_at": claim.decided_at,
        "merged_into": claim.merged_into_id,
        "due_on": claim.due_on,
        "topics": names.topics_of(claim),
        "checklist": [_columns(item, ItemDone) for item in names.done_for(claim)],
        "evidence": [
            _evidence(each) for each in claim.evidence.all() if each.source_id not in held_back
        ],
        "verdict": published[0] if published else None,
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    return {
        "source": evidence.source_id,
        "title": evidence.source.title,
        "address": evidence.source.address,
        "relation": evidence.relation,
        "state": evidence.state,
        "passage": evidence.passage,
    }


def speaker_told(speaker: Speaker) -> dict[str, Any]:
    """Of a speaker with names, positions and accounts fetched."""
    return {
        "id": speaker.pk,
        "name": speaker.name,
        "kind": speaker.kind,
        "description": speaker.description,
        "wikidata_id": speaker.wikidata_id,
        "names": [_columns(each, NameTold) for each in speaker.names.all()],
        "positions": [_columns(each, PositionTold) for each in speaker.positions.all()],
        "accounts": [_columns(each, AccountTold) for each in speaker.accounts.all()],
    }


def source_told(source: Source) -> dict[str, Any]:
    return _columns(source, SourceTold)


def verdict_told(verdict: Verdict, site: str) -> dict[str, Any]:
    """Of a verdict with its rating fetched."""
    return {
        "id": verdict.pk,
        "claim": verdict.claim_id,
        "number": verdict.number,
        "state": verdict.state,
        "rating": _columns(verdict.rating, RatingTold),
        "reasons": verdict.reasons,
        "correction": verdict.correction,
        "differs_because": verdict.differs_because if verdict.differs_from else "",
        "quote": verdict.quote,
        "speaker": verdict.speaker_name,
        "published_at": verdict.published_at,
        "withdrawn_at": verdict.withdrawn_at,
        "withdrawn_because": verdict.withdrawn_because,
        "page": f"{site}{verdict.get_absolute_url()}",
    }


def _columns(record: Any, told: type[RecordTold]) -> dict[str, Any]:
    return {name: getattr(record, name) for name in told.model_fields}
