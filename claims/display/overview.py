"""How much of an article waits for the desk."""

from __future__ import annotations

from django.db.models import Count

from claims.models import Claim
from record_versions.kept_query import Given, KeptQuery


def count_states(article: int) -> dict[str, int]:
    """How many claims of an article are in each state, and in all under ``total``."""
    counts = dict.fromkeys(Claim.State.values, 0) | dict(_STATES(article=article))
    return counts | {"total": sum(counts.values())}


_STATES = KeptQuery(
    lambda: (
        Claim.objects.filter(article=Given("article"))
        .order_by()
        .values_list("state")
        .annotate(Count("pk"))
    )
)
