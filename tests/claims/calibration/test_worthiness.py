"""How worth checking a claim looks: set when it is found, set anew with its words, learned from
marks.
"""

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.calibration import worthiness
from claims.calibration.worthiness import (
    TooFewMarksError,
    learn_worthiness,
    weigh_all_claims,
    weigh_claims_of,
)
from claims.display.worthiness import worthiness_of
from claims.models import Claim, WorthinessFit
from claims.models.base.events import events_of
from tests.cast import a_claim, an_article

pytestmark = pytest.mark.django_db
TEXT = (
    "{n}. Die Miete stieg um 12 Prozent. Das finde ich peinlich. Schuld ist der Landrat. "
    "Wir hoffen auf Hilfe."
)
FACT, OPINION, CAUSE = (
    "Die Miete stieg um 12 Prozent.",
    "Das finde ich peinlich.",
    "Schuld ist der Landrat.",
)


@pytest.fixture
def marked():
    """Forty articles in which somebody marked what names a cause, and nothing else."""
    for n in range(40):
        article = an_article(TEXT.format(n=n))
        for quote in (FACT, OPINION, CAUSE):
            a_claim(article, quote, is_check_worthy=quote == CAUSE)


def test_a_fact_with_a_figure_looks_more_worth_checking_than_an_opinion():
    article = an_article(TEXT)
    fact, opinion = a_claim(article, FACT), a_claim(article, OPINION)
    assert weigh_claims_of(article) == 2
    fact.refresh_from_db()
    opinion.refresh_from_db()
    assert fact.worthiness > 0.5 > opinion.worthiness


def test_weighing_is_no_change_to_the_claim_and_twice_is_once():
    claim = a_claim(an_article(TEXT), FACT)
    events = events_of(Claim).filter(pgh_obj=claim.pk).count()
    call_command("weigh_claims")
    assert events_of(Claim).filter(pgh_obj=claim.pk).count() == events
    assert weigh_all_claims() == 0


def test_weighing_costs_no_query_per_claim(monkeypatch):
    article = an_article(TEXT)
    a_claim(article, FACT)
    with CaptureQueriesContext(connection) as one:
        weigh_claims_of(article)
    Claim.objects.update(worthiness=0)
    a_claim(article, OPINION)
    a_claim(article, CAUSE)
    with CaptureQueriesContext(connection) as three:
        weigh_claims_of(article)
    assert len(three) == len(one)


def test_the_opened_claim_tells_the_words_of_each_sign():
    claim = a_claim(an_article(TEXT), FACT)
    told = [(str(r.sign), r.words, r.is_for) for r in worthiness_of(claim, {}).reasons]
    assert ("a figure", "um 12 Prozent", True) in told


def test_marks_teach_what_this_desk_checks_and_gain_on_articles_held_back(marked):
    fit = learn_worthiness()
    assert fit.is_better
    assert fit.weights["cause"] > 0 > fit.weights["figure"]
    assert not WorthinessFit.objects.filter(in_use=True).exists()


def test_a_fit_in_use_weighs_every_claim_again_and_undo_brings_it_back(marked, capsys):
    weigh_all_claims()
    before = set(Claim.objects.filter(quote=CAUSE).values_list("worthiness", flat=True))
    call_command("train_extraction", "--only", "worthiness", "--use")
    assert min(Claim.objects.filter(quote=CAUSE).values_list("worthiness", flat=True)) > max(before)
    call_command("train_extraction", "--only", "worthiness", "--undo")
    assert set(Claim.objects.filter(quote=CAUSE).values_list("worthiness", flat=True)) == before


def test_too_few_marks_teach_nothing():
    a_claim(an_article(TEXT), FACT, is_check_worthy=True)
    with pytest.raises(TooFewMarksError):
        learn_worthiness()


def test_batches_meet_every_claim(monkeypatch, marked):
    monkeypatch.setattr(worthiness, "_BATCH", 7)
    assert weigh_all_claims() == 120
