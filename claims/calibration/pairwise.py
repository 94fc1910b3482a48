"""Learning from choices: what was chosen, compared with each of what could have been.

The log odds that one option comes before another are the difference of their scores plus a weighted
sum of the signs in which they differ (a pairwise logistic model; Burges et al. 2005). Weights are
drawn to zero and bounded, so that they reorder what was close and cannot make a sure match of a bad
one.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from django.db.models import Exists, OuterRef

from claims.calibration.confidence import TooFewDecisionsError
from claims.models import Claim
from claims.models.base.actions import Action
from claims.models.base.events import events_of
from claims.models.fit import ChoiceFit
from extraction.statements.confidence_fit import logistic_weights

# Choices by an editor's hand that are needed; what an editor only confirmed is learned from beside
# them.
FEWEST_CHOICES = 30

F = TypeVar("F", bound=ChoiceFit)


class TooFewChoicesError(TooFewDecisionsError):
    def __init__(self, found: int, wanted: int, among: str) -> None:
        super().__init__(found, wanted)
        self.args = (
            f"{found} speakers that an editor chose among {among} are on record; at least "
            f"{wanted} are needed, "
            "in the articles learned from and in those held back.",
        )


@dataclass(frozen=True, slots=True)
class Option:
    score: float
    signs: Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Choice:
    """What could have been chosen, the chosen one first."""

    options: tuple[Option, ...]
    by_hand: bool
    held_back: bool


@dataclass(frozen=True, slots=True)
class Scale:
    """How far apart two scores are per ``unit`` of log odds, and the ``most`` that one sign may add
    to a score.
    """

    unit: float
    most: float

    def fit(self, choices: Sequence[Choice]) -> dict[str, float]:
        """For each sign what it adds to a score, rounded to what can be told apart."""
        pairs = [(choice.options[0], other) for choice in choices for other in choice.options[1:]]
        names = sorted({sign for pair in pairs for option in pair for sign in option.signs})
        x = np.array(
            [
                [chosen.signs.get(name, 0.0) - other.signs.get(name, 0.0) for name in names]
                for chosen, other in pairs
            ],
            float,
        )
        base = np.array([(chosen.score - other.score) / self.unit for chosen, other in pairs])
        fitted = logistic_weights(x, base, np.ones(len(pairs))) * self.unit
        bounded = np.clip(fitted, -self.most, self.most).round(4).tolist()
        return {name: weight for name, weight in zip(names, bounded, strict=True) if weight}

    def loss(self, choices: Sequence[Choice], weights: Mapping[str, float]) -> float:
        """Mean negative log likelihood of the choices, in nats; lower is better."""
        total = 0.0
        for choice in choices:
            scores = [score / self.unit for score in scores_of(choice, weights)]
            total += math.log(sum(math.exp(score - scores[0]) for score in scores))
        return total / len(choices)


def right(choices: Sequence[Choice], weights: Mapping[str, float]) -> int:
    """How many of the chosen options come first, alone."""
    return sum(
        all(scores[0] > other for other in scores[1:])
        for scores in (scores_of(c, weights) for c in choices)
    )


def scores_of(choice: Choice, weights: Mapping[str, float]) -> list[float]:
    # Rounded, since what is equal may not come apart by the order of a sum.
    return [
        round(o.score + sum(weights.get(s, 0.0) * v for s, v in o.signs.items()), 6)
        for o in choice.options
    ]


def fit_choices(model: type[F], scale: Scale, choices: Iterable[Choice], among: str) -> F:
    """Fit the weights to the choices and measure them on the articles held back; the fit is not yet
    in use.

    ``among`` says what was chosen from. Raises TooFewChoicesError unless enough were chosen by
    hand, some of them in the articles held back.
    """
    choices = list(choices)
    learned = [choice for choice in choices if not choice.held_back]
    held_back = [choice for choice in choices if choice.held_back]
    by_hand = sum(choice.by_hand for choice in choices)
    if by_hand < FEWEST_CHOICES or not learned or not held_back:
        raise TooFewChoicesError(by_hand, FEWEST_CHOICES, among)
    weights = scale.fit(learned)
    in_use = model.objects.weights_in_use()
    fit = model(
        weights=weights,
        decisions=len(learned),
        held_back=len(held_back),
        loss_before=scale.loss(held_back, in_use),
        loss_after=scale.loss(held_back, weights),
        right_before=right(held_back, in_use),
        right_after=right(held_back, weights),
    )
    fit.save()
    return fit


def chosen_by_hand() -> Exists:
    """Whether an editor chose the claim's speaker."""
    events = events_of(Claim)
    return Exists(
        events.filter(pgh_obj=OuterRef("pk"), pgh_context__metadata__action=Action.SPEAKER_SET)
    )
