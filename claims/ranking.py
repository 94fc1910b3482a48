"""Learning from the desk whom an article means: what editors chose, made into weights of the signs that they weighed.

For each decided claim with several possible records the chosen one is compared with each of the others: the log odds
that it comes first are the difference of their scores plus a weighted sum of the signs in which they differ (a
pairwise logistic model; Burges et al. 2005). Weights are drawn to zero and bounded, so that they reorder what was close
and cannot make a sure match of a bad one.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from django.db.models import Exists, OuterRef

from extraction.learning import logistic_weights
from speakers.recognition import MARGIN, rank, signs

from .learning import TooFewDecisionsError, is_held_back
from .models import Claim, Mention, RankingFit
from .resolving import in_company, settled

# Choices by an editor's hand that are needed; confirmed links of the machine are learned from beside them.
FEWEST_CHOICES = 30
_CHOSEN = "speaker set"
# How far apart two scores are per unit of log odds, and the most that one sign may add to a score.
_UNIT = MARGIN
_MOST = 2 * MARGIN


@dataclass(frozen=True, slots=True)
class Option:
    score: float
    signs: frozenset[str]


@dataclass(frozen=True, slots=True)
class Choice:
    """What could have been meant, the chosen one first."""

    options: tuple[Option, ...]
    by_hand: bool
    held_back: bool


def learn_ranking() -> RankingFit:
    """Fit the weights to the decisions and measure them on the articles held back; the fit is not yet in use.

    Raises TooFewDecisionsError unless enough speakers were chosen by hand, some of them in the articles held back.
    """
    choices = list(_choices())
    learned = [choice for choice in choices if not choice.held_back]
    held_back = [choice for choice in choices if choice.held_back]
    by_hand = sum(choice.by_hand for choice in choices)
    if by_hand < FEWEST_CHOICES or not learned or not held_back:
        raise TooFewChoicesError(by_hand, FEWEST_CHOICES)
    weights = fit_weights(learned)
    in_use = RankingFit.objects.weights_in_use()
    return RankingFit.objects.create(
        weights=weights,
        decisions=len(learned),
        held_back=len(held_back),
        loss_before=loss(held_back, in_use),
        loss_after=loss(held_back, weights),
        right_before=right(held_back, in_use),
        right_after=right(held_back, weights),
    )


class TooFewChoicesError(TooFewDecisionsError):
    def __init__(self, found: int, wanted: int) -> None:
        super().__init__(found, wanted)
        self.args = (
            f"{found} speakers that an editor chose among several records are on record; at least {wanted} are needed, "
            "in the articles learned from and in those held back.",
        )


def _choices() -> Iterable[Choice]:
    """The accepted claims whose speaker was among several records, with what the machine knows of each of these."""
    events = Claim.events.rel.related_model.objects  # type: ignore[attr-defined]
    by_hand = Exists(events.filter(pgh_obj=OuterRef("pk"), pgh_context__metadata__verb=_CHOSEN))
    claims = Claim.objects.filter(state=Claim.State.ACCEPTED, origin=Claim.Origin.MACHINE, speaker__isnull=False)
    mentions = Mention.objects.filter(article=OuterRef("article"), name=OuterRef("resolved_name"))
    decided = claims.annotate(by_hand=by_hand, mention=mentions.values("pk")[:1]).filter(mention__isnull=False)
    rows = decided.order_by("pk").values_list("mention", "speaker", "by_hand").distinct()
    found = Mention.objects.select_related("article").defer("article__text").in_bulk([row[0] for row in rows])
    for mention, speaker, chosen in rows:
        options = _options(found[mention], speaker)
        if len(options) > 1:
            yield Choice(options, chosen, is_held_back(found[mention]))


def _options(mention: Mention, chosen: int) -> tuple[Option, ...]:
    """Unweighted, the chosen record first; nothing where it was not among those that could be meant."""
    described = mention.described()
    matches = in_company(mention, rank(described), settled([mention]), {})
    options = {match.speaker.pk: Option(match.score, frozenset(signs(match, described))) for match in matches}
    if chosen not in options:
        return ()
    return (options.pop(chosen), *options.values())


def fit_weights(choices: Sequence[Choice]) -> dict[str, float]:
    """For each sign what it adds to a record's score, rounded to what can be told apart."""
    pairs = [(choice.options[0], other) for choice in choices for other in choice.options[1:]]
    names = sorted({sign for pair in pairs for option in pair for sign in option.signs})
    x = np.array([[(name in chosen.signs) - (name in other.signs) for name in names] for chosen, other in pairs], float)
    base = np.array([(chosen.score - other.score) / _UNIT for chosen, other in pairs])
    fitted = logistic_weights(x, base, np.ones(len(pairs))) * _UNIT
    bounded = np.clip(fitted, -_MOST, _MOST).round(4).tolist()
    return {name: weight for name, weight in zip(names, bounded, strict=True) if weight}


def right(choices: Sequence[Choice], weights: Mapping[str, float]) -> int:
    """How many of the chosen records come first, alone."""
    return sum(all(scores[0] > other for other in scores[1:]) for scores in (_scores(c, weights) for c in choices))


def loss(choices: Sequence[Choice], weights: Mapping[str, float]) -> float:
    """Mean negative log likelihood of the choices, in nats; lower is better."""
    total = 0.0
    for choice in choices:
        scores = [score / _UNIT for score in _scores(choice, weights)]
        total += math.log(sum(math.exp(score - scores[0]) for score in scores))
    return total / len(choices)


def _scores(choice: Choice, weights: Mapping[str, float]) -> list[float]:
    # Rounded, since what is equal may not come apart by the order of a sum.
    return [round(o.score + sum(weights.get(sign, 0.0) for sign in o.signs), 6) for o in choice.options]
