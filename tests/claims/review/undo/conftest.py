"""Two claims of one run, the first of which has two sentences."""

import pytest

from claims.models import Claim
from tests.cast import a_claim, a_run, a_speaker, an_article
from tests.claims.review.undo.acts import BOTH, NEVER, TEXT


@pytest.fixture
def claim():
    article = an_article(TEXT)
    run = a_run(article)
    a_claim(article, NEVER, run=run)
    return a_claim(article, BOTH, run=run, speaker=a_speaker())


@pytest.fixture
def never(claim):
    return Claim.objects.get(quote=NEVER)
