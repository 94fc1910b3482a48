"""What the table of claims refuses, and what it is looked up by."""

from __future__ import annotations

from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models.functions import Upper

from .claim_queryset import sureness

CONSTRAINTS: list[models.BaseConstraint] = [
    models.CheckConstraint(name="claim_has_words", condition=~models.Q(quote="")),
    models.CheckConstraint(name="claim_ends_after_it_begins", condition=models.Q(end__gt=models.F("begin"))),
    models.CheckConstraint(
        name="claim_confidence_is_a_probability",
        condition=models.Q(confidence=None) | models.Q(confidence__range=(0, 1)),
    ),
    models.CheckConstraint(
        name="claim_decided_by_somebody",
        condition=models.Q(state="pending", decided_by=None, decided_at=None)
        | (~models.Q(state="pending") & models.Q(decided_by__isnull=False, decided_at__isnull=False)),
    ),
    models.CheckConstraint(
        name="claim_found_by_a_run",
        condition=models.Q(origin="hand") | models.Q(run__isnull=False),
    ),
    models.CheckConstraint(name="claim_not_merged_into_itself", condition=~models.Q(merged_into=models.F("pk"))),
    models.CheckConstraint(
        name="claim_returned_to_an_earlier_version",
        condition=models.Q(returned_to=None) | models.Q(returned_to__lt=models.F("version")),
    ),
]

INDEXES: list[models.Index] = [
    models.Index(name="claim_by_state", fields=["state", "-id"]),
    models.Index(name="claim_in_reading_order", fields=["article", "begin"]),
    models.Index(name="claim_by_speaker", fields=["speaker", "-id"]),
    models.Index(sureness(), "id", name="claim_by_sureness"),
    models.Index("state", sureness(), "id", name="claim_by_state_and_sureness"),
    models.Index(name="claim_by_kind", fields=["kind", "-id"]),
    # Of the many articles of an archive, few have claims that wait.
    models.Index(name="claim_pending_in_article", fields=["article"], condition=models.Q(state="pending")),
    # The state makes it cover the count of each rule's decisions, of the claims that stand.
    models.Index(name="claim_by_rule", fields=["rule", "state", "-id"], condition=models.Q(merged_into=None)),
    # Few claims are anybody's or marked, so these stay small; »nobody's« needs none.
    models.Index(name="claim_by_assignee", fields=["assignee", "-id"], condition=models.Q(assignee__isnull=False)),
    models.Index(
        name="claim_waiting_for_assignee",
        fields=["assignee", "-id"],
        condition=models.Q(assignee__isnull=False, state="pending"),
    ),
    models.Index(name="claim_check_worthy_first", fields=["is_check_worthy", "id"]),
    # What »contains« asks for; without it a search reads every claim.
    GinIndex(OpClass(Upper("quote"), name="gin_trgm_ops"), name="claim_quote_trigrams"),
]
