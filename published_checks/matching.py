"""Which published checks may be about a claim. No model is needed: the vectors of both are on
record; one scan of the signatures finds what is near.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.db import connection

from claims.comparison.embeddings import unpacked
from claims.comparison.shared_words import words_shared
from claims.comparison.signature_index import NEAR
from claims.models import Claim, Evidence, Meaning, Signature
from published_checks.likeness import Likeness, days_between, is_other_mood, is_same_name
from published_checks.models import CheckDismissal, PublishedCheck

SHOWN = 10
_NEAREST = 100
_SCAN = """
    SELECT id FROM published_checks_publishedcheck
    WHERE bit_count(bits # %(bits)s::varbit) < %(near)s
    ORDER BY bit_count(bits # %(bits)s::varbit) LIMIT %(nearest)s
"""


@dataclass(frozen=True, slots=True)
class MatchedCheck:
    """A check that may be about a claim, and why; ``is_confirmed`` once an editor said that it
    is.
    """

    check: PublishedCheck
    likeness: Likeness
    is_confirmed: bool

    @property
    def percent(self) -> int:
        return round(max(self.likeness.meaning, self.likeness.words) * 100)


def checks_about(claim: Claim) -> list[MatchedCheck]:
    """The likest first, in a fixed number of queries; without what was dismissed."""
    signature = Signature.objects.filter(claim=claim).first()
    meaning = Meaning.objects.filter(claim=claim).first()
    if signature is None or meaning is None:
        return []
    dismissed = CheckDismissal.objects.filter(claim=claim).values("check_record")
    near = PublishedCheck.objects.filter(pk__in=_near(signature.bits)).exclude(pk__in=dismissed)
    checks = list(near)
    linked = set(
        Evidence.objects.filter(claim=claim, state=Evidence.State.CONFIRMED).values_list(
            "source__address", flat=True
        )
    )
    found = _matched(claim, signature.language, bytes(meaning.vector), checks, linked)
    shown = [match for match in found if match.likeness.is_shown or match.is_confirmed]
    return sorted(shown, key=lambda match: (-match.likeness.margin, match.check.pk))[:SHOWN]


def _near(bits: str) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(_SCAN, {"bits": bits, "near": NEAR, "nearest": _NEAREST})
        return [row[0] for row in cursor.fetchall()]


def _matched(
    claim: Claim, language: str, vector: bytes, checks: list[PublishedCheck], linked: set[str]
) -> Iterable[MatchedCheck]:
    if not checks:
        return
    cosines = unpacked([bytes(check.vector or b"") for check in checks]) @ unpacked([vector])[0]
    for check, cosine in zip(checks, cosines, strict=True):
        likeness = Likeness(
            meaning=float(cosine),
            words=words_shared(claim.quote, check.claim),
            is_same_language=check.language == language,
            is_same_claimant=_is_by(claim, check),
            is_other_mood=is_other_mood(claim.quote, language, check.claim, check.language),
            days_apart=days_between(claim.article.exact_day, check.claimed_day),
        )
        yield MatchedCheck(check, likeness, check.address in linked)


def _is_by(claim: Claim, check: PublishedCheck) -> bool:
    return claim.speaker is not None and is_same_name(claim.speaker.name, check.claimant)
