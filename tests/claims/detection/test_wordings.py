"""Wordings by the worker: with the claims it finds, for those that changed, and for old ones."""

import pytest
from procrastinate.contrib.django.models import ProcrastinateJob

from articles.registration import add_article
from claims.detection.wordings import propose_for_articles, queue_next_wordings
from claims.models import Claim
from tests.cast import a_speaker
from tests.claims.test_jobs import work

TEXT = "Ada Sommer sagte, dass die Brücke im Mai fertig werde. Er habe, so Sommer, nichts gewusst."


@pytest.fixture
def article(queue):
    article = add_article(title="Brücke", language="de", text=TEXT)[0]
    work()
    return article


def the_claim():
    return Claim.objects.order_by("begin").first()


def test_found_claims_come_with_what_is_proposed(article):
    claim = the_claim()
    assert (claim.wording, claim.wording_origin) == ("Die Brücke wird im Mai fertig.", "machine")


def test_a_claim_with_another_speaker_gets_another_wording_and_no_new_version(article):
    claim = Claim.objects.order_by("begin").last()
    claim.set_speaker(a_speaker("Georg Wilms"), seen=claim.version)
    version = claim.version
    work()
    claim.refresh_from_db()
    assert claim.version == version
    assert claim.wording_origin in ("machine", "none")
    assert "Sommer" not in claim.wording


def test_claims_of_an_earlier_version_are_worded_in_batches_behind_all_else(article):
    Claim.objects.update(wording="", wording_origin="")
    assert queue_next_wordings() == [article.pk]
    queue_next_wordings()
    job = ProcrastinateJob.objects.get(task_name="propose_wordings", status="todo")
    assert job.priority < 0
    work()
    assert the_claim().wording == "Die Brücke wird im Mai fertig."
    assert queue_next_wordings() == []


def test_an_article_that_cannot_be_read_is_not_tried_for_ever(article):
    type(article).objects.filter(pk=article.pk).update(language="xx")
    Claim.objects.update(wording="", wording_origin="")
    article.refresh_from_db()
    assert propose_for_articles(article) == Claim.objects.count()
    assert set(Claim.objects.values_list("wording_origin", flat=True)) == {"none"}
    assert propose_for_articles(article) == 0
