"""What is told, and when: exactly what happened, in its transaction."""

import pytest
from django.db import transaction

from api.models import Delivery, EventType, Webhook, WebhookMessage
from articles.models import ExtractionRun
from claims.models import Claim
from tests.cast import a_claim, a_published_verdict, an_accepted_claim, an_article

pytestmark = pytest.mark.django_db


def a_webhook(by, *event_types, **facts):
    given = {"name": "CMS", "address": "https://cms.example/hook", **facts}
    return Webhook.objects.create(
        made_by=by, event_types=list(event_types or EventType.values), **given
    )


def told():
    return list(WebhookMessage.objects.order_by("happened_at").values_list("event_type", "payload"))


def test_a_decision_is_told_once_to_each_webhook_that_wants_it(alma, edda):
    first, second = a_webhook(alma), a_webhook(alma, "claim.decided")
    a_webhook(alma, "verdict.published")
    a_webhook(alma, state="off")
    claim = a_claim()
    WebhookMessage.objects.all().delete()  # that the article was read
    for _ in range(2):
        claim.accept(by=edda, seen=1)
    ((event_type, payload),) = told()
    assert event_type == "claim.decided"
    assert (payload["claim"], payload["state"], payload["version"]) == (claim.pk, "accepted", 2)
    assert {each.webhook for each in Delivery.objects.all()} == {first, second}


def test_nothing_is_told_of_what_was_rolled_back(alma, edda):
    a_webhook(alma, "claim.decided")
    claim = a_claim()
    with transaction.atomic():
        claim.accept(by=edda, seen=1)
        transaction.set_rollback(True)
    assert told() == []


def test_a_decision_by_whatever_path_is_told(alma, edda):
    a_webhook(alma, "claim.decided")
    claims = [
        a_claim(an_article(f"Wir bauen die Brücke {n}."), quote="Wir bauen") for n in range(3)
    ]
    Claim.objects.update(state="rejected", decided_by=edda, decided_at="2026-01-01T00:00Z")
    assert {payload["claim"] for _type, payload in told()} == {claim.pk for claim in claims}


def test_a_decision_that_is_undone_is_told(alma, edda):
    a_webhook(alma, "claim.decided")
    claim = a_claim()
    claim.accept(by=edda, seen=1)
    claim.undo(seen=2, by=edda)
    assert {payload["state"] for _type, payload in told()} == {"accepted", "pending"}


def test_a_published_verdict_is_told_and_nothing_before(alma, emil, chris):
    a_webhook(alma, "verdict.published")
    verdict = a_published_verdict(an_accepted_claim(by=emil), by=emil, chief=chris)
    ((_type, payload),) = told()
    assert (payload["verdict"], payload["rating"], payload["number"]) == (verdict.pk, "false", 1)


def test_an_article_is_told_when_it_is_read(alma):
    a_webhook(alma, "article.read")
    run = ExtractionRun.objects.create(article=an_article())
    run.begin([run])
    assert told() == []
    run.finish({run: 3}, "test 1")
    ((_type, payload),) = told()
    assert (payload["article"], payload["claims"]) == (run.article_id, 3)


def test_without_a_webhook_nothing_is_kept(edda):
    a_claim().accept(by=edda, seen=1)
    assert told() == []
