import random

import pytest

from extraction.statements.confidence_fit import (
    Adjustment,
    JudgedStatement,
    expected_calibration_error,
    fit,
    log_loss,
)


def finding(rule, confidence=0.6, **facts):
    return JudgedStatement(confidence=confidence, rule=rule, type="Indirect", **facts)


def decisions(shares, n=200, seed=7):
    """n findings for each rule, of which the given share was kept."""
    dice = random.Random(seed)  # noqa: S311 - no secret
    pairs = [
        (finding(rule), dice.random() < share) for rule, share in shares.items() for _ in range(n)
    ]
    return [f for f, _ in pairs], [kept for _, kept in pairs]


def test_without_decisions_the_confidence_is_the_extractions_own():
    assert Adjustment({}).confidence(finding("laut", 0.83)) == pytest.approx(0.83)


def test_a_rule_that_editors_keep_rises_and_one_they_reject_falls():
    adjusted = fit(*decisions({"laut": 0.9, "sollen": 0.3}))
    assert adjusted.confidence(finding("laut")) == pytest.approx(0.9, abs=0.05)
    assert adjusted.confidence(finding("sollen")) == pytest.approx(0.3, abs=0.05)


def test_a_handful_of_decisions_moves_little():
    adjusted = fit([finding("laut"), finding("sollen")], [True, False])
    assert 0.5 < adjusted.confidence(finding("laut")) < 0.8


def test_what_was_never_seen_moves_nothing_of_its_own():
    adjusted = fit(*decisions({"laut": 0.9, "sollen": 0.3}))
    shared = {
        name: weight for name, weight in adjusted.weights.items() if not name.startswith("rule=")
    }
    assert adjusted.confidence(finding("new")) == Adjustment(shared).confidence(finding("new"))


def test_one_kind_of_decision_alone_teaches_nothing():
    with pytest.raises(ValueError, match="Both kept and rejected"):
        fit([finding("laut")] * 5, [True] * 5)


def test_fitting_lowers_the_loss_on_decisions_held_back():
    shares = {"laut": 0.95, "sollen": 0.2, "dass": 0.7}
    adjusted = fit(*decisions(shares, seed=1))
    findings, kept = decisions(shares, seed=2)
    before = log_loss([f.confidence for f in findings], kept)
    assert log_loss([adjusted.confidence(f) for f in findings], kept) < before - 0.05


def test_the_calibration_error_is_zero_when_shares_match_and_large_when_not():
    assert expected_calibration_error([0.75] * 4, [True, True, True, False]) == pytest.approx(0.0)
    assert expected_calibration_error([0.95] * 4, [False] * 4) == pytest.approx(0.95)
