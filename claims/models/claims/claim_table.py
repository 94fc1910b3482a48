"""What the table of claims refuses, and what it is looked up by."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex, OpClass
from django.db import models
from django.db.models.functions import Upper

from claims.models.base.wording import WORDING_CONSTRAINTS
from claims.models.claims.claim_queryset import due_or_never, sureness

CONSTRAINTS: list[models.BaseConstraint] = [
    *WORDING_CONSTRAINTS,
    models.CheckConstraint(name="claim_has_words", condition=~models.Q(quote="")),
    models.CheckConstraint(
        name="claim_ends_after_it_begins", condition=models.Q(end__gt=models.F("begin"))
    ),
    models.CheckConstraint(
        name="claim_confidence_is_a_probability",
        condition=models.Q(confidence=None) | models.Q(confidence__range=(0, 1)),
    ),
    models.CheckConstraint(
        name="claim_worthiness_is_a_share", condition=models.Q(worthiness__range=(0, 1))
    ),
    models.CheckConstraint(
        name="claim_decided_by_somebody",
        condition=models.Q(state__in=["pending", "archived"], decided_by=None, decided_at=None)
        | (
            ~models.Q(state__in=["pending", "archived"])
            & models.Q(decided_by__isnull=False, decided_at__isnull=False)
        ),
    ),
    models.CheckConstraint(
        name="claim_found_by_a_run",
        condition=models.Q(origin="hand") | models.Q(run__isnull=False),
    ),
    models.CheckConstraint(
        name="claim_not_merged_into_itself", condition=~models.Q(merged_into=models.F("pk"))
    ),
    models.CheckConstraint(
        name="claim_returned_to_an_earlier_version",
        condition=models.Q(returned_to=None) | models.Q(returned_to__lt=models.F("version")),
    ),
]

# Of these only are there lists and counts. What ``include`` names is what a list is narrowed by
# further, so that a count reads the index and no claim.
STANDING = models.Q(merged_into=None)

#: Keys that few claims have. An index that leaves out the others costs nothing where one is found,
#: decided or corrected, each of which writes into every index that has it.
RARE_KEYS = ("post", "group", "assignee", "merged_into")

INDEXES: list[models.Index] = [
    *(
        models.Index(
            name=f"claim_with_{key}", fields=[key], condition=models.Q((f"{key}__isnull", False))
        )
        for key in RARE_KEYS
    ),
    models.Index(name="claim_standing", fields=["-id"], include=["article"], condition=STANDING),
    # Where most claims are archived, a list of the others walks past none of them.
    models.Index(
        name="claim_not_archived",
        fields=["-id"],
        include=["article"],
        condition=STANDING & ~models.Q(state="archived"),
    ),
    # The queue: »claim_by_state« has it too, but PostgreSQL holds walking along that for a walk all
    # over the table.
    models.Index(
        name="claim_pending",
        fields=["-id"],
        include=["kind", "article", "is_check_worthy", "assignee"],
        condition=STANDING & models.Q(state="pending"),
    ),
    models.Index(
        name="claim_by_state",
        fields=["state", "-id"],
        include=["kind", "article", "is_check_worthy", "assignee"],
        condition=STANDING,
    ),
    models.Index(name="claim_in_reading_order", fields=["article", "begin"]),
    models.Index(
        name="claim_by_speaker", fields=["speaker", "-id"], include=["state"], condition=STANDING
    ),
    models.Index(
        sureness(), "id", name="claim_by_sureness", include=["confidence"], condition=STANDING
    ),
    models.Index(
        "state",
        sureness(),
        "id",
        name="claim_by_state_and_sureness",
        include=["confidence"],
        condition=STANDING,
    ),
    models.Index(
        name="claim_by_kind",
        fields=["kind", "-id"],
        include=["state", "article"],
        condition=STANDING,
    ),
    # Of the many articles of an archive, few have claims that wait.
    models.Index(
        name="claim_pending_in_article", fields=["article"], condition=models.Q(state="pending")
    ),
    # The state makes it cover the count of each rule's decisions.
    models.Index(name="claim_by_rule", fields=["rule", "state", "-id"], condition=STANDING),
    # Few claims are anybody's or marked, so these stay small; »nobody's« needs none.
    models.Index(
        name="claim_by_assignee",
        fields=["assignee", "-id"],
        condition=STANDING & models.Q(assignee__isnull=False),
    ),
    models.Index(
        name="claim_waiting_for_assignee",
        fields=["assignee", "-id"],
        condition=STANDING & models.Q(assignee__isnull=False, state="pending"),
    ),
    models.Index(
        name="claim_by_due_date",
        fields=["due_on", "id"],
        include=["assignee", "state"],
        condition=STANDING & models.Q(due_on__isnull=False),
    ),
    models.Index(
        due_or_never(), "id", name="claim_due_first", include=["state"], condition=STANDING
    ),
    # What was decided of late, for the desk's numbers.
    models.Index(
        name="claim_by_decision",
        fields=["decided_at"],
        include=["decided_by", "article", "speaker"],
        condition=STANDING & models.Q(decided_at__isnull=False),
    ),
    GinIndex(name="claim_by_topic", fields=["topic_numbers"], condition=STANDING),
    models.Index(
        name="claim_check_worthy_first",
        fields=["is_check_worthy", "worthiness", "id"],
        include=["state"],
        condition=STANDING,
    ),
    # Few: what was corrected a moment ago, and for a while what an earlier version left.
    models.Index(
        name="claim_without_wording",
        fields=["-article"],
        condition=STANDING & models.Q(wording_origin=""),
    ),
    # What »contains« asks for; without it a search reads every claim. Its statistics are of 300
    # wordings, by migration 0052: of the usual 100 often none has a word of one claim in 25, and
    # PostgreSQL then reads the places of all claims that have it, instead of the newest claims.
    GinIndex(OpClass(Upper("quote"), name="gin_trgm_ops"), name="claim_quote_trigrams"),
]


def _told(to: str, *, null: bool = True) -> models.ForeignKey[Any, Any]:
    """As pghistory makes a key of a version, but for its index."""
    return models.ForeignKey(
        to,
        models.DO_NOTHING,
        null=null,
        blank=null,
        db_constraint=False,
        db_index=False,
        related_name="+",
        related_query_name="+",
    )


#: What a version refers to. History is found by its claim and by its context; eight indexes more
#: would be written with each version, and no query asks for them.
EVENT_KEYS: dict[str, Any] = {
    "article": _told("articles.Article", null=False),
    "run": _told("articles.ExtractionRun"),
    "speaker": _told("speakers.Speaker"),
    "post": _told("articles.Post"),
    "group": _told("claims.Group"),
    "decided_by": _told(settings.AUTH_USER_MODEL),
    "assignee": _told(settings.AUTH_USER_MODEL),
    "merged_into": _told("claims.Claim"),
}
