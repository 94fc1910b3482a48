"""How much of an article waits for the desk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, QuerySet
from django.db.models.functions import JSONObject

from claims.models import Claim
from record_versions.kept_query import Given, KeptQuery


def count_states(article: int) -> dict[str, int]:
    """How many claims of an article are in each state, and in all under ``total``."""
    return counted_states(_STATES(article=article))


def counted_states(told: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """The same of a claim's article, where the claim was asked for with ``states_told``."""
    counts = dict.fromkeys(Claim.State.values, 0)
    counts |= {each["state"]: each["number"] for each in told}
    return counts | {"total": sum(counts.values())}


def states_told(article: Any) -> ArraySubquery:
    """How many there are in each state, as one value."""
    told = JSONObject(state="state", number="number")
    return ArraySubquery(_states_of(article).annotate(told=told).values("told"))


def _states_of(article: Any) -> QuerySet[Any, Any]:
    claims = Claim.objects.filter(article=article).order_by()
    counted: QuerySet[Any, Any] = claims.values("state").annotate(number=Count("pk"))
    return counted


_STATES: KeptQuery[Any] = KeptQuery(lambda: _states_of(Given("article")))
