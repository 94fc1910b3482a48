"""What was read goes on record: new checks are added, known ones brought up to date. Needs the
encoder, so it is the worker's part and a command's.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction

from claims.comparison.embeddings import is_telling, packed, signature_of, vectors_of
from extraction.text.languages import detect
from published_checks.models import PublishedCheck, digest_of
from published_checks.reading import CheckRecord

_BATCH = 500
_UPDATED = (
    "rating", "truth", "publisher", "claimant", "claimed_on", "reviewed_on", "title", "language",
    "vector", "bits", "taken_from", "taken_at",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Taken:
    """How many checks were read, and how many of them were new."""

    checks: int
    new: int


def keep_checks(records: Iterable[CheckRecord], taken_from: str) -> Taken:
    """Put them on record, a batch at a time; of one claim at one address the last counts."""
    found = {digest_of(record.address, record.claim): record for record in records}
    new = 0
    items = list(found.items())
    for begin in range(0, len(items), _BATCH):
        new += _keep(dict(items[begin : begin + _BATCH]), taken_from)
    return Taken(len(found), new)


@transaction.atomic
def _keep(records: dict[str, CheckRecord], taken_from: str) -> int:
    known = PublishedCheck.objects.filter(digest__in=records).count()
    telling = [digest for digest, record in records.items() if is_telling(record.claim)]
    vectors = vectors_of([records[digest].claim for digest in telling])
    meanings = dict(zip(telling, vectors, strict=True))
    checks = []
    for digest, record in records.items():
        check = _check(digest, record, taken_from)
        if (vector := meanings.get(digest)) is not None:
            check.vector, check.bits = packed(vector), signature_of(vector)
        checks.append(check)
    PublishedCheck.objects.bulk_create(
        checks, update_conflicts=True, unique_fields=["digest"], update_fields=_UPDATED
    )
    return len(records) - known


def _check(digest: str, record: CheckRecord, taken_from: str) -> PublishedCheck:
    return PublishedCheck(
        claim=record.claim,
        address=record.address,
        digest=digest,
        rating=record.rating[:500],
        truth=record.truth,
        publisher=record.publisher[:300],
        claimant=record.claimant[:300],
        claimed_on=record.claimed_on,
        reviewed_on=record.reviewed_on,
        title=record.title[:500],
        language=(record.language or detect(record.claim))[:3],
        taken_from=taken_from[:2000],
    )
