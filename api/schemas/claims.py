"""Claims with their evidence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Set
from typing import Any

from pydantic import Field

from api.schemas.articles import ArticleReference, article_reference
from api.schemas.choices import ClaimKind, ClaimState, EvidenceRelation, EvidenceState
from api.schemas.told import PageLinks, RecordTold, columns_of
from claims.models import Claim, Evidence, Verdict
from claims.review.checklist import ChecklistNames
from speakers.models import Speaker


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
        "checklist": [columns_of(item, ItemDone) for item in names.done_for(claim)],
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
