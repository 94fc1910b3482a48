"""Articles or speakers by how far the review of their claims is."""

from __future__ import annotations

from typing import Any, TypeVar

from django.db.models import Exists, OuterRef, QuerySet
from django.utils.translation import gettext_lazy as _

from claims.models import Claim

Rows = TypeVar("Rows", bound=QuerySet[Any])

REVIEW_CHOICES = [
    ("", _("any")),
    ("pending", _("claims pending")),
    ("done", _("all decided")),
    ("none", _("no claims")),
]


def in_review(rows: Rows, state: str, owner: str) -> Rows:
    """Those whose claims are in this state, one of the choices; ``owner`` is the claim's column
    that leads to the rows.
    """
    claims = Claim.objects.filter(**{owner: OuterRef("pk")})
    pending = Exists(claims.filter(state=Claim.State.PENDING))
    if state == "pending":
        return rows.filter(pending)
    if state == "done":
        return rows.filter(Exists(claims)).exclude(pending)
    return rows.exclude(Exists(claims))
