"""Verdicts on what an article said that was withdrawn, by an editor or by its agency."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError

from claims.models import Verdict
from tests.cast import a_correction, a_published_verdict, a_verdict, an_accepted_claim, publish

pytestmark = pytest.mark.django_db


@pytest.fixture
def claim(edda):
    return an_accepted_claim(by=edda)


def test_none_is_published_before_the_article_is_brought_back(claim, edda, chris):
    claim.article.withdraw(by=None, seen=None, because="The agency has withdrawn it.")
    verdict = a_verdict(claim, by=edda)
    with pytest.raises(ValidationError, match="Its article is withdrawn"):
        publish(verdict, by=edda, chief=chris)
    verdict.refresh_from_db()
    assert verdict.state == "approved"
    claim.article.bring_back(seen=None)
    verdict = Verdict.objects.get()
    verdict.publish(by=chris, seen=verdict.version)
    assert verdict.state == "published"


def test_one_that_is_public_is_still_corrected(claim, edda, chris):
    published = a_published_verdict(claim, by=edda, chief=chris)
    claim.article.withdraw(by=edda, seen=None, because="Erfunden.")
    correction = publish(a_correction(published, by=edda), by=edda, chief=chris)
    assert correction.state == "published"
