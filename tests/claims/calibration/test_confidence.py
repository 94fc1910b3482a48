"""Learning from the desk: what is decided moves the confidence, after it was shown to help."""

import pytest
from django.core.management import CommandError, call_command

from claims.calibration.confidence import TooFewDecisionsError, fit_confidence, is_held_back
from claims.models import Claim, ConfidenceFit
from tests.cast import a_claim, an_article
from tests.claims.detection.test_claim_creation import a_statement, found
from tests.claims.readings import store_found

pytestmark = pytest.mark.django_db


@pytest.fixture
def decided(edda):
    """A hundred decisions in twenty articles: the rule »laut« is always right, »sollen« always
    wrong.
    """
    for n in range(20):
        article = an_article(
            f"{n}. Das sei laut Amt so. Es soll regnen. Er kommt, laut Amt. Es soll schneien. "
            f"Laut Amt."
        )
        words = [
            "Das sei laut Amt so",
            "Er kommt, laut Amt",
            "Laut Amt",
            "Es soll regnen",
            "Es soll schneien",
        ]
        for k, quote in enumerate(words):
            claim = a_claim(
                article,
                quote,
                rule="laut" if k < 3 else "sollen",
                confidence=0.6,
                found_confidence=0.6,
            )
            claim.accept(by=edda, seen=1) if k < 3 else claim.reject(by=edda, seen=1)


def test_some_articles_are_held_back_whole_and_some_are_not(decided):
    parts = {is_held_back(claim) for claim in Claim.objects.select_related("article")}
    assert parts == {True, False}


def test_learning_measures_the_gain_and_replaces_nothing(decided):
    fit = fit_confidence()
    assert fit.is_better
    assert fit.decisions + fit.held_back == 100
    assert not ConfidenceFit.objects.filter(in_use=True).exists()


def test_too_few_decisions_teach_nothing(edda):
    a_claim(found_confidence=0.6).accept(by=edda, seen=1)
    with pytest.raises(TooFewDecisionsError):
        fit_confidence()
    assert not ConfidenceFit.objects.exists()


def test_the_command_says_what_it_gained_and_waits_for_use(decided, capsys):
    call_command("train_extraction")
    said = capsys.readouterr().out
    assert "log loss" in said
    assert "Nothing was replaced" in said
    assert not ConfidenceFit.objects.filter(in_use=True).exists()


def test_a_fit_in_use_judges_what_waits_and_what_comes(decided):
    waiting = a_claim(rule="laut", confidence=0.6, found_confidence=0.6)
    call_command("train_extraction", "--use")
    waiting.refresh_from_db()
    assert waiting.confidence > 0.8
    assert waiting.found_confidence == 0.6
    article = an_article(outlet="Courier")
    store_found(article.runs.create(), found(a_statement(confidence=0.6)))
    assert article.claims.get().confidence != 0.6


def test_undo_brings_back_the_confidence_of_before(decided):
    waiting = a_claim(rule="laut", confidence=0.6, found_confidence=0.6)
    call_command("train_extraction", "--use")
    call_command("train_extraction", "--undo")
    waiting.refresh_from_db()
    assert waiting.confidence == pytest.approx(0.6)
    with pytest.raises(CommandError, match="No fit"):
        call_command("train_extraction", "--undo")


def test_undo_of_a_second_fit_brings_back_the_first(decided, edda):
    call_command("train_extraction", "--use")
    first = ConfidenceFit.objects.get(in_use=True)
    second = ConfidenceFit.objects.create(
        weights={}, decisions=1, held_back=1, loss_before=1, loss_after=0.5,
        calibration_error_before=1, calibration_error_after=0.5,
    )  # fmt: skip
    second.put_in_use()
    call_command("train_extraction", "--undo")
    assert ConfidenceFit.objects.get(in_use=True) == first


def test_a_fit_that_gains_nothing_is_not_put_in_use(decided, capsys):
    call_command("train_extraction", "--use")
    # the same decisions again: no better than what is in use
    call_command("train_extraction", "--use")
    assert "gains nothing" in capsys.readouterr().out
