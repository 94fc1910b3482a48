"""What each field of the filter asks of a claim."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from django.db.models import Q, QuerySet

from articles.models import Article, Topic, published_or
from claims.models import Claim
from claims.models.claims.claim_queryset import ClaimQuerySet, sureness
from record_versions.sent_numbers import is_key
from speakers.models import Speaker
from speakers.name_matching import comparable_name

# Without a state the list leaves out what is archived.
ALL_STATES = "all"
LOOKUPS = {
    "state": "state",
    "kind": "kind",
    "language": "article__language",
    "outlet": "article__outlet__iexact",
    "since": "latest__gte",
    "until": "earliest__lte",
    "at_least": "sureness__gte",
    "at_most": "sureness__lte",
    "rule": "rule",
    "article": "article",
}
# As the indexes have them; an undated article is of no span of time.
COMPARED = {
    "latest": published_or(dt.date.min, "article__"),
    "earliest": published_or(dt.date.max, "article__"),
    "sureness": sureness(),
}


def matching_claims(given: dict[str, Any]) -> ClaimQuerySet:
    """The claims that pass all that does not depend on who asks: field of the filter → value."""
    claims = _looked_up(given)
    for name, narrow in NARROWED.items():
        if name in given:
            claims = narrow(claims, given[name])
    return claims


def _looked_up(given: dict[str, Any]) -> ClaimQuerySet:
    wanted: dict[str, Any] = {
        LOOKUPS[name]: value
        for name, value in given.items()
        if name in LOOKUPS and (name, value) != ("state", ALL_STATES)
    }
    if "speaker" in given:
        wanted["speaker__in"] = speakers_meant(given["speaker"])
    # Only what is compared: an alias of the article's date joins the articles.
    compared = {
        name: COMPARED[name]
        for name in {lookup.split("__")[0] for lookup in wanted} & COMPARED.keys()
    }
    claims = Claim.objects.alias(**compared).filter(**wanted)
    return claims if "state" in given else claims.not_archived()


def speakers_meant(typed: str) -> QuerySet[Speaker]:
    """The speaker of this number, or all that go by a name with these letters in it."""
    if is_key(typed):
        return Speaker.objects.filter(pk=int(typed))
    return Speaker.objects.filter(names__folded__contains=comparable_name(typed)).order_by()


def _about(claims: ClaimQuerySet, topic: str) -> ClaimQuerySet:
    """Filed under the topic, they or their articles. By number: either is an index of its own."""
    filed = Article.objects.filter(topics__name=topic)
    number = Topic.objects.filter(name=topic).values_list("pk", flat=True).first()
    return claims.filter(
        Q(article__in=filed.values("pk")) | Q(topic_numbers__contains=[number or 0])
    )


# What no lookup says: field → the claims that pass, of these and by what was given.
NARROWED: dict[str, Callable[[ClaimQuerySet, Any], ClaimQuerySet]] = {
    "topic": _about,
    "due": ClaimQuerySet.due,
    "q": ClaimQuerySet.with_words,
    "check_worthy": lambda claims, given: claims.filter(is_check_worthy=given == "yes"),
    "source": lambda claims, given: claims.sourced() if given == "linked" else claims.unsourced(),
}
