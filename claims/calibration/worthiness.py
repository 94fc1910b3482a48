"""How worth checking each claim looks, and learning it from what editors marked so."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from django.db import transaction
from django.db.models import Exists, OuterRef

from articles.models import Article
from claims.calibration.confidence import TooFewDecisionsError, is_held_back
from claims.models import Claim, WorthinessFit
from claims.models.claims.claim_queryset import ClaimQuerySet
from extraction.checking.worthiness import SignKind, Worthiness, score_of, signs_of, weigh
from extraction.statements.confidence_fit import log_loss, logistic_weights
from record_versions.kept_query import Given, KeptQuery

# Fewer marks than this say more about the day's articles than about the desk.
FEWEST_MARKS = 30
# One sign may shift by as much as the weakest of the extraction's own counts.
_MOST = 1.0
_NEVER = 1e-6
_BATCH = 2000


class TooFewMarksError(TooFewDecisionsError):
    def __init__(self, found: int, wanted: int) -> None:
        super().__init__(found, wanted)
        self.args = (
            f"{found} claims are marked as worth checking; at least {wanted} are needed, beside "
            "others that are not, in the articles learned from and in those held back.",
        )


def weighed_claim(claim: Claim, learned: Mapping[str, float]) -> Worthiness:
    """How worth checking the claim's words look, with the signs of it."""
    return weigh(claim.quote, claim.article.language, cue=claim.cue, learned=learned)


def set_worthiness(claims: Iterable[Claim], learned: Mapping[str, float] | None = None) -> None:
    """By the fit in use, or by ``learned``; nothing is saved."""
    learned = WorthinessFit.objects.weights_in_use() if learned is None else learned
    for claim in claims:
        claim.worthiness = weighed_claim(claim, learned).score


def weigh_claims_of(article: Article) -> int:
    """Weigh the article's claims anew, as after a correction of their words; how many changed."""
    return _weigh_batch(_WEIGHED_OF(article=article.pk))


def weigh_all_claims() -> int:
    """Bring every claim in line with the fit in use, a batch at a time; how many changed."""
    rows, changed, last = _weighed(Claim.on_record.all()), 0, 0
    while batch := list(rows.filter(pk__gt=last)[:_BATCH]):
        changed, last = changed + _weigh_batch(batch), batch[-1].pk
    return changed


def _weigh_batch(claims: Sequence[Claim]) -> int:
    before = [claim.worthiness for claim in claims]
    set_worthiness(claims)
    others = [
        claim for claim, score in zip(claims, before, strict=True) if claim.worthiness != score
    ]
    if others:
        _save(others)
    return len(others)


def _weighed(claims: ClaimQuerySet) -> ClaimQuerySet:
    """With what a claim is weighed by."""
    rows = claims.select_related("article").only("quote", "cue", "worthiness", "article__language")
    return rows.order_by("pk")


_WEIGHED_OF = KeptQuery(lambda: _weighed(Claim.on_record.filter(article=Given("article"))))


@transaction.atomic
def _save(claims: list[Claim]) -> None:
    """In the order of their numbers, as everybody locks them."""
    pks = [claim.pk for claim in claims]
    list(Claim.on_record.select_for_update().filter(pk__in=pks).order_by("pk").values("pk"))
    Claim.on_record.bulk_update(claims, ["worthiness"])


def learn_worthiness() -> WorthinessFit:
    """What the marks teach, not yet in use; raises TooFewMarksError.

    Only articles in which somebody marked a claim are learned from: in the others nobody may have
    looked. One article in five is held back.
    """
    there = Claim.objects.filter(article=OuterRef("article"), is_check_worthy=True)
    rows = Claim.objects.filter(Exists(there)).select_related("article").defer("article__text")
    claims = list(rows.order_by("pk"))
    learned = [claim for claim in claims if not is_held_back(claim)]
    held_back = [claim for claim in claims if is_held_back(claim)]
    marks = sum(claim.is_check_worthy for claim in claims)
    if marks < FEWEST_MARKS or any(
        len({claim.is_check_worthy for claim in part}) < 2 for part in (learned, held_back)
    ):
        raise TooFewMarksError(marks, FEWEST_MARKS)
    return _measured(_fitted(learned), len(learned), held_back)


def _fitted(claims: Sequence[Claim]) -> dict[str, float]:
    """For each kind of sign what it adds, and under "" what all claims get."""
    names = ["", *SignKind]
    kinds = [_kinds(claim) for claim in claims]
    x = np.array([[1.0, *(kind in found for kind in SignKind)] for found in kinds], float)
    base = np.array([_odds(score_of(found, {})) for found in kinds])
    marked = np.array([claim.is_check_worthy for claim in claims], float)
    weights = np.clip(logistic_weights(x, base, marked), -_MOST, _MOST).round(3).tolist()
    return {str(name): weight for name, weight in zip(names, weights, strict=True) if weight}


def _kinds(claim: Claim) -> tuple[SignKind, ...]:
    signs = signs_of(claim.quote, claim.article.language, cue=claim.cue)
    return tuple(sign.kind for sign in signs)


def _odds(share: float) -> float:
    share = min(max(share, _NEVER), 1 - _NEVER)
    return float(np.log(share / (1 - share)))


def _measured(
    weights: Mapping[str, float], learned: int, held_back: Sequence[Claim]
) -> WorthinessFit:
    marked = [claim.is_check_worthy for claim in held_back]
    in_use = WorthinessFit.objects.weights_in_use()
    return WorthinessFit.objects.create(
        weights=dict(weights),
        decisions=learned,
        held_back=len(held_back),
        loss_before=log_loss([weighed_claim(claim, in_use).score for claim in held_back], marked),
        loss_after=log_loss([weighed_claim(claim, weights).score for claim in held_back], marked),
    )
