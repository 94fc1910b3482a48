"""Learning from the desk: the decisions on machine-found claims, made into a fit of the
extraction's confidence.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.db import transaction

from claims.models import Claim, ConfidenceFit, Mention
from extraction.statements.confidence_fit import (
    Adjustment,
    JudgedStatement,
    expected_calibration_error,
    fit,
    log_loss,
)

# Fewer decisions than this say more about the day's articles than about the rules.
FEWEST_DECISIONS = 50
_HELD_BACK = 5  # one article in so many
_BATCH = 2000


class TooFewDecisionsError(Exception):
    """There is not enough to learn from yet; ``found`` decisions of ``wanted``, or all of one
    kind.
    """

    def __init__(self, found: int, wanted: int) -> None:
        self.found, self.wanted = found, wanted
        super().__init__(
            f"{found} decisions on machine-found claims are on record; at least {wanted} are "
            f"needed, accepted and "
            "rejected ones, in the articles learned from and in those held back."
        )


def fit_confidence() -> ConfidenceFit:
    """Fit the confidence to the decisions and measure it on the articles held back; the fit is not
    yet in use.

    Whole articles are held back, one in five by a hash of their text, since claims of one article
    resemble each other. Raises TooFewDecisionsError.
    """
    decided = list(
        Claim.objects.filter(origin=Claim.Origin.MACHINE, found_confidence__isnull=False)
        .filter(state__in=[Claim.State.ACCEPTED, Claim.State.REJECTED])
        .select_related("article")
        .defer("article__text")
    )
    learned = [claim for claim in decided if not is_held_back(claim)]
    held_back = [claim for claim in decided if is_held_back(claim)]
    if len(decided) < FEWEST_DECISIONS or any(
        len(set(map(was_kept, part))) < 2 for part in (learned, held_back)
    ):
        raise TooFewDecisionsError(len(decided), FEWEST_DECISIONS)
    adjustment = fit(
        [finding_of(claim) for claim in learned], [was_kept(claim) for claim in learned]
    )
    return _measured(adjustment, len(learned), held_back)


def _measured(adjustment: Adjustment, decisions: int, held_back: Sequence[Claim]) -> ConfidenceFit:
    kept = [was_kept(claim) for claim in held_back]
    in_use = ConfidenceFit.objects.adjustment_in_use()
    before = [in_use.confidence(finding_of(claim)) for claim in held_back]
    after = [adjustment.confidence(finding_of(claim)) for claim in held_back]
    return ConfidenceFit.objects.create(
        weights=dict(adjustment.weights),
        decisions=decisions,
        held_back=len(held_back),
        loss_before=log_loss(before, kept),
        loss_after=log_loss(after, kept),
        calibration_error_before=expected_calibration_error(before, kept),
        calibration_error_after=expected_calibration_error(after, kept),
    )


def is_held_back(of_article: Claim | Mention) -> bool:
    return int(of_article.article.text_sha256, 16) % _HELD_BACK == 0


def was_kept(claim: Claim) -> bool:
    return claim.state == Claim.State.ACCEPTED


def finding_of(claim: Claim) -> JudgedStatement:
    """What the confidence is judged by, from the record of a claim that the machine found."""
    return JudgedStatement(
        confidence=claim.found_confidence or 0.0,
        rule=claim.rule,
        type=claim.kind,
        resolution=claim.resolution,
        words=len(claim.quote.split()),
        has_cue=bool(claim.cue),
        has_speaker=bool(claim.speaker_words),
    )


def calibrate(claims: Iterable[Claim], adjustment: Adjustment | None = None) -> None:
    """Set the confidence of machine-found claims by the fit in use, or by ``adjustment``; nothing
    is saved.
    """
    adjustment = adjustment or ConfidenceFit.objects.adjustment_in_use()
    for claim in claims:
        claim.confidence = adjustment.confidence(finding_of(claim))


@transaction.atomic
def recalibrate_pending() -> int:
    """Bring the confidence of what still waits in line with the fit in use; return how many claims
    it touched.
    """
    waiting = (
        Claim.objects.pending()
        .filter(origin=Claim.Origin.MACHINE, found_confidence__isnull=False)
        .order_by()
    )
    adjustment, touched, last = ConfidenceFit.objects.adjustment_in_use(), 0, 0
    while batch := list(waiting.filter(pk__gt=last).order_by("pk")[:_BATCH]):
        calibrate(batch, adjustment)
        Claim.objects.bulk_update(batch, ["confidence"])
        touched, last = touched + len(batch), batch[-1].pk
    return touched
