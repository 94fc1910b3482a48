"""An opened claim: its card with what its sections show, and what its forms offer.

The claim's own query asks for all of it that is always there; what most claims have none of is
asked for where there is some.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Exists, OuterRef, Subquery, TextChoices
from django.utils.translation import get_language

from claims.comparison.post_checks import checks_of_claim
from claims.comparison.said_before import count_similar, likes_told
from claims.display.annotated_text import Card
from claims.display.explanations import mention_of_speaker, others_meant, why_speaker
from claims.display.office_then import office_then
from claims.display.shown_claim import claim_by, opened_claims, posts_in_article
from claims.display.worthiness import worthiness_of
from claims.models import Claim, Evidence, Parallel, WorthinessFit
from claims.models.claims.claim_queryset import ClaimQuerySet
from claims.review.assignment import colleagues
from claims.review.checklist import checklist_of, items_told, tell_changes, topics_of
from claims.review.history import changes_of
from claims.review.split_merge import neighbours_in, with_neighbours
from claims.sources.uploads import limit
from claims.verdicts.verdict_section import VerdictSection
from record_versions.kept_query import KeptQuery
from speakers.models import Speaker

if TYPE_CHECKING:
    from claims.review.history import Change
    from newsroom.models import User
    from newsroom.pages.requests import HtmxRequest


def opened_card(pk: int) -> Card:
    """The card of a claim with its article, but for the text, with what its sections count and its
    forms offer; 404 where there is no such claim.
    """
    claim = claim_by(_OPENED, pk)
    return Card(claim, claim.number)  # type: ignore[attr-defined]


def _opened() -> ClaimQuerySet:
    weights = WorthinessFit.objects.filter(in_use=True).order_by().values("weights")
    opened: ClaimQuerySet = with_neighbours(opened_claims()).annotate(
        colleagues=ArraySubquery(colleagues().values("username")),
        items=items_told(),
        likes=likes_told(),
        has_parallels=Exists(Parallel.objects.filter(one=OuterRef("pk")))
        | Exists(Parallel.objects.filter(other=OuterRef("pk"))),
        weights=Subquery(weights),
    )
    return opened


_OPENED = KeptQuery(_opened)


def choices_for(request: HtmxRequest, claim: Any, opened: str = "") -> dict[str, object]:
    """What an opened card shows beside the claim itself, and what its forms offer; the claim is one
    of ``opened_card``.

    ``opened`` is the section that stands open, the usual one unless it is named. The history of a
    closed one comes when it is opened, which takes a script; the page without has it.
    """
    opened = opened or usual_section(claim)
    mention = mention_of_speaker(claim)
    return {
        "posts": [post for post in posts_in_article(claim) if post.pk != claim.post_id],
        **limit(),
        **_kinds(get_language() or ""),
        "colleagues": tuple(claim.colleagues),
        "mention": mention,
        "others_meant": others_meant(claim),
        "why": why_speaker(claim, mention),
        "neighbours": neighbours_in(claim),
        "section": VerdictSection(claim),
        "changes": None
        if request.htmx and opened != "history"
        else told_changes(claim, cast("User", request.user)),
        "checklist": checklist_of(claim),
        "topics": ", ".join(topic.name for topic in topics_of(claim)),
        "similar": count_similar(claim),
        "worthiness": worthiness_of(claim, claim.weights or {}),
        "office": office_then(claim, mention),
        "post_checks": checks_of_claim(claim),
        "opened": opened,
    }


@lru_cache(maxsize=8)
def _kinds(language: str) -> dict[str, list[tuple[str, str]]]:
    """What forms let one choose, in the language that pages have now."""
    return {
        "relations": _as_text(Evidence.Relation),
        "kinds": _as_text(Claim.Kind),
        "speaker_kinds": _as_text(Speaker.Kind),
    }


def _as_text(choices: type[TextChoices]) -> list[tuple[str, str]]:
    return [(str(value), str(label)) for value, label in choices.choices]


def told_changes(claim: Claim, by: User) -> list[Change]:
    """The claim's history as an opened card shows it."""
    return tell_changes(changes_of(claim, by=by))


def usual_section(claim: Claim) -> str:
    """Where the work on a claim goes on."""
    if claim.merged_into_id:
        return "history"
    return "verdict" if claim.state == Claim.State.ACCEPTED else "speaker"
