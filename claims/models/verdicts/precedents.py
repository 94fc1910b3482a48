"""What the desk has said on like claims, and what a verdict that departs from it has to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.translation import gettext as _

if TYPE_CHECKING:
    from claims.models.claims.claim import Claim
    from claims.models.verdicts.verdict import Verdict
    from claims.models.verdicts.verdict_queryset import VerdictQuerySet

# Of what the worker found like a claim, on either side of the pair: as many as similar claims show.
_LIKEST = 20
_NAMED = 3


def precedents_of(claim: Claim) -> VerdictQuerySet:
    """What stands on the claims of its group and on the likest outside of it: each one's published
    verdict, or the approved one where none is published yet.
    """
    return standing_on_like(claim.pk, claim.group_id)


def standing_on_like(claim: Any, group: Any) -> VerdictQuerySet:
    """As :func:`precedents_of`, by the keys of the claim and of its group, None for none."""
    verdicts: Any = apps.get_model("claims", "Verdict")
    # One query along the indexes of each part; with OR the planner reads all verdicts.
    like = _likest(claim, "one", "other").union(_likest(claim, "other", "one"), all=True)
    if group:
        claims: Any = apps.get_model("claims", "Claim")
        members = claims.objects.filter(group=group).order_by()
        like = like.union(members.values("pk"), all=True)
    # A correction that is approved stands once it is published.
    standing = Q(state=verdicts.State.PUBLISHED) | Q(state=verdicts.State.APPROVED, number=1)
    found: VerdictQuerySet = verdicts.objects.filter(standing, claim__in=like)
    return found.filter(claim__merged_into=None).exclude(claim=claim)


def _likest(claim: Any, this: str, that: str) -> Any:
    parallels: Any = apps.get_model("claims", "Parallel").objects
    return parallels.filter(**{this: claim}).order_by("-meaning").values(that)[:_LIKEST]


def differing_from(verdict: Verdict) -> list[Verdict]:
    """Those of its claim's precedents that have another rating, the latest first."""
    others = precedents_of(verdict.claim).exclude(rating=verdict.rating)
    return list(others.select_related("rating", "claim").order_by("-approved_at", "-pk"))


def check_explained(verdict: Verdict) -> None:
    """Refuse a verdict that departs from a precedent which its sentence was not written about: one
    that came up since the sentence was typed has to be seen by its writers too.
    """
    explained = set(verdict.differs_from)
    others = [each for each in differing_from(verdict) if each.pk not in explained]
    if others:
        raise ValidationError(
            needs_a_sentence(others) + " " + _("Whoever writes on it can say so in the form.")
        )


def needs_a_sentence(others: list[Verdict]) -> str:
    named = "; ".join(
        _("“%(claim)s”: %(rating)s")
        % {"claim": _shortened(each.claim.quote), "rating": each.rating}
        for each in others[:_NAMED]
    )
    return _("A similar claim is rated otherwise: %(named)s. Say in one sentence why.") % {
        "named": named + (" …" if len(others) > _NAMED else "")
    }


def _shortened(words: str) -> str:
    line = " ".join(words.split()).strip("„“”»«\"'")
    return line if len(line) <= 80 else f"{line[:79].rpartition(' ')[0] or line[:79]}…"
