"""What an export says of the verdict on each claim: the published one, or else the one on its
way.
"""

from __future__ import annotations

from collections.abc import Callable

from django.db.models import Case, Expression, F, FilteredRelation, Q, TextField, Value, When
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast, Coalesce, Concat

from claims.models import Verdict
from claims.models.base.verdict_states import OPEN
from claims.models.claims.claim_queryset import ClaimQuerySet


def with_verdicts_joined(claims: ClaimQuerySet) -> ClaimQuerySet:
    """Joined rather than asked for each claim; unique indexes see to it that no row is doubled."""
    return claims.alias(
        published_verdict=FilteredRelation(
            "verdicts", condition=Q(verdicts__state=Verdict.State.PUBLISHED)
        ),
        open_verdict=FilteredRelation("verdicts", condition=Q(verdicts__state__in=OPEN)),
    )


def verdict_columns(
    site: str, text: Callable[[Expression], Combinable], time: Callable[[Combinable], Combinable]
) -> dict[str, Combinable]:
    """The columns by name, for claims with their verdicts joined; docs/csv.md describes them."""

    def shown(field: str) -> Coalesce:
        # A published verdict has all of these, so that no column comes from the other.
        return Coalesce(f"published_verdict__{field}", f"open_verdict__{field}")

    address = Concat(
        Value(f"{site}/verdicts/"), Cast("pk", TextField()), Value("/"), output_field=TextField()
    )
    return {
        "rating": shown("rating__code"),
        "verdict_state": shown("state"),
        "reasons": text(shown("reasons")),
        "drafted_by": text(shown("drafted_by__username")),
        "drafted_at": time(shown("drafted_at")),
        "approved_by": text(shown("approved_by__username")),
        "approved_at": time(shown("approved_at")),
        "verdict_published_at": time(F("published_verdict__published_at")),
        "verdict_address": Case(
            When(published_verdict__pk__isnull=False, then=address),
            default=None,
            output_field=TextField(),
        ),
    }


def differs_because(text: Callable[[Expression], Combinable]) -> Combinable:
    """Why the verdict departs from what the desk said on like claims; empty where it does not."""
    said = "differs_because"
    open_one = Case(
        When(~Q(open_verdict__differs_from=[]), then=F(f"open_verdict__{said}")),
        default=Value(""),
    )
    return text(
        Case(
            When(published_verdict__pk__isnull=True, then=open_one),
            When(~Q(published_verdict__differs_from=[]), then=F(f"published_verdict__{said}")),
            default=Value(""),
            output_field=TextField(),
        )
    )
