"""How much of an article waits for the desk."""

from __future__ import annotations

from django.db.models import Count

from claims.models import Claim


def count_states(article: int) -> dict[str, int]:
    """How many claims of an article are in each state, and in all under ``total``."""
    rows = (
        Claim.objects.filter(article=article).order_by().values_list("state").annotate(Count("pk"))
    )
    counts = dict.fromkeys(Claim.State.values, 0) | dict(rows)
    return counts | {"total": sum(counts.values())}
