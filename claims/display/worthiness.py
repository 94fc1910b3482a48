"""Why a claim looks worth checking or not, in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from claims.calibration.worthiness import weighed_claim
from claims.models import Claim
from extraction.checking.worthiness import WEIGHTS, SignKind

SIGNS: dict[SignKind, Any] = {
    SignKind.FIGURE: _("a figure"),
    SignKind.COMPARISON: _("a comparison"),
    SignKind.SUPERLATIVE: _("a superlative"),
    SignKind.CAUSE: _("cause and effect"),
    SignKind.ABSOLUTE: _("said without exception"),
    SignKind.PAST: _("told as having happened"),
    SignKind.BODY: _("about a body that can be asked"),
    SignKind.OPINION: _("an opinion"),
    SignKind.WISH: _("a wish or demand"),
    SignKind.FORECAST: _("a forecast or promise"),
    SignKind.FEELING: _("only the speaker can know"),
    SignKind.QUESTION: _("a question"),
    SignKind.COURTESY: _("courtesy"),
    SignKind.FRAGMENT: _("too few words"),
}
# From here on it is called worth checking.
FROM = 0.5


@dataclass(frozen=True, slots=True)
class ToldSign:
    """One sign, as it is told: what it is, the words that show it, whether it speaks for a check,
    or against.
    """

    sign: Any
    words: str
    is_for: bool


@dataclass(frozen=True, slots=True)
class ShownWorthiness:
    percent: int
    reasons: list[ToldSign]

    @property
    def is_worth_checking(self) -> bool:
        return self.percent >= FROM * 100


def worthiness_of(claim: Claim, learned: Mapping[str, float]) -> ShownWorthiness:
    """The score and its signs, for a claim that is opened."""
    found = weighed_claim(claim, learned)
    reasons = [
        ToldSign(
            SIGNS[sign.kind],
            claim.quote[slice(*sign.span)] if sign.span else claim.cue,
            WEIGHTS[sign.kind] > 0,
        )
        for sign in found.signs
    ]
    return ShownWorthiness(round(found.score * 100), reasons)
