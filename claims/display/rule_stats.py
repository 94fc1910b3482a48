"""How each rule of the extraction fares at the desk."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Q

from claims.models import Claim


@dataclass(frozen=True, slots=True)
class RuleRecord:
    """A rule and how many of its findings were accepted and rejected, and how many wait."""

    rule: str
    accepted: int
    rejected: int
    pending: int

    @property
    def precision(self) -> int | None:
        """How many of a hundred decided findings were accepted; None while nothing is decided.

        Rounded down, so that 100 is without a single rejection.
        """
        decided = self.accepted + self.rejected
        return 100 * self.accepted // decided if decided else None


def records_of_rules() -> list[RuleRecord]:
    """Every rule that found something, those with the most rejected findings first."""
    findings = Claim.objects.exclude(rule="").order_by().values("rule")
    rows = findings.annotate(
        accepted=_count("accepted"), rejected=_count("rejected"), pending=_count("pending")
    )
    return sorted(
        (RuleRecord(**row) for row in rows), key=lambda record: (-record.rejected, record.rule)
    )


def _count(state: str) -> Count:
    return Count("pk", filter=Q(state=state))
