"""Fits the confidence of statements to a newsroom's own decisions.

The extraction's own confidence stays the starting point: the fitted log odds are its log odds plus
a weighted sum of features (the rule, the type, how the speaker was resolved, the length, which
roles were found). The weights are drawn to zero (ridge penalty), so that a handful of decisions
moves nothing far, and a feature never seen in training moves nothing at all. Fitted by Newton's
method (Hosmer, Lemeshow, Sturdivant 2013, ch. 1).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

_RIDGE = 1.0
_ROUNDS = 25
_CERTAIN = 1e-4  # a confidence is kept this far from 0 and 1


@dataclass(frozen=True, slots=True)
class JudgedStatement:
    """What is known of a statement when its confidence is judged."""

    #: 0 to 1: the extraction's own.
    confidence: float
    #: The id of the rule that found it.
    rule: str
    #: The code of its type.
    type: str
    #: How its speaker was resolved; "" where nobody was.
    resolution: str = ""
    #: How many its quote has.
    words: int = 0
    #: Whether it has a cue.
    has_cue: bool = False
    #: Whether words name its speaker.
    has_speaker: bool = False

    def features(self) -> tuple[str, ...]:
        length = "short" if self.words < 4 else "long" if self.words > 40 else "middling"
        return (
            f"rule={self.rule}",
            f"type={self.type}",
            f"resolution={self.resolution}",
            f"length={length}",
            f"cue={self.has_cue}",
            f"speaker={self.has_speaker}",
        )


@dataclass(frozen=True, slots=True)
class Adjustment:
    """Weights by feature, in log odds; the empty one leaves every confidence as it is."""

    #: By feature, in log odds; a feature that is not there counts nothing.
    weights: Mapping[str, float]

    def confidence(self, finding: JudgedStatement) -> float:
        """The probability, 0 to 1, that an editor keeps the finding."""
        return _probability(
            _log_odds(finding.confidence)
            + sum(self.weights.get(f, 0.0) for f in finding.features())
        )


def fit(findings: Sequence[JudgedStatement], kept: Sequence[bool]) -> Adjustment:
    """The adjustment that fits the decisions best; ValueError unless both kinds of decision are
    there.
    """
    if len(set(kept)) < 2:
        raise ValueError("Both kept and rejected findings are needed.")
    names = sorted({name for finding in findings for name in finding.features()})
    column = {name: i for i, name in enumerate(names)}
    x = np.zeros((len(findings), len(names)))
    for row, finding in enumerate(findings):
        x[row, [column[name] for name in finding.features()]] = 1.0
    base = np.array([_log_odds(finding.confidence) for finding in findings])
    return Adjustment(
        dict(
            zip(names, logistic_weights(x, base, np.array(kept, dtype=float)).tolist(), strict=True)
        )
    )


def logistic_weights(x: np.ndarray, base: np.ndarray, y: np.ndarray) -> np.ndarray:
    """A weight for each column of ``x``, in log odds, on top of ``base``: what fits outcomes ``y``,
    0 or 1, best.
    """
    weights = np.zeros(x.shape[1])
    for _round in range(_ROUNDS):
        p = 1.0 / (1.0 + np.exp(-np.clip(base + x @ weights, -30, 30)))
        gradient = x.T @ (y - p) - _RIDGE * weights
        curvature = (x * (p * (1 - p))[:, None]).T @ x + _RIDGE * np.eye(len(weights))
        step = np.linalg.solve(curvature, gradient)
        weights = weights + step
        if np.abs(step).max() < 1e-6:
            break
    return weights


def log_loss(probabilities: Sequence[float], kept: Sequence[bool]) -> float:
    """Mean negative log likelihood of the decisions, in nats; lower is better."""
    losses = [
        -math.log(max(p if was_kept else 1 - p, _CERTAIN))
        for p, was_kept in zip(probabilities, kept, strict=True)
    ]
    return sum(losses) / len(losses)


def expected_calibration_error(
    probabilities: Sequence[float], kept: Sequence[bool], bins: int = 10
) -> float:
    """Mean distance between confidence and share kept over equally wide bins, weighed by size
    (arXiv 1706.04599).
    """
    total = 0.0
    for k in range(bins):
        inside = [
            (p, y)
            for p, y in zip(probabilities, kept, strict=True)
            if min(int(p * bins), bins - 1) == k
        ]
        if inside:
            total += abs(sum(p for p, _ in inside) - sum(y for _, y in inside))
    return total / len(probabilities)


def _log_odds(p: float) -> float:
    p = min(max(p, _CERTAIN), 1 - _CERTAIN)
    return math.log(p / (1 - p))


def _probability(log_odds: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(min(log_odds, 30.0), -30.0)))
