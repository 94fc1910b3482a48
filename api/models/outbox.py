"""Triggers that write what webhooks are told, in the transaction of what happened: by whichever
path it comes about, nothing is lost, and nothing is told that was rolled back.

Django's own apps know nothing of it: the triggers hang on proxies of their models.
"""

from __future__ import annotations

from typing import Any, ClassVar

import pgtrigger

from api.models.webhook import EventType
from articles.models import ExtractionRun
from claims.models import Claim, Verdict
from claims.models.base.verdict_guards import becomes


class Outbox(pgtrigger.Trigger):
    """After a row became what is told: a message, and a delivery for each webhook that wants it."""

    when = pgtrigger.After

    def __init__(self, event_type: EventType, payload: str, **options: Any) -> None:
        wanted = f"webhook.state <> 'off' AND '{event_type}' = ANY(webhook.event_types)"
        func = f"""
            WITH message AS (
                INSERT INTO api_webhookmessage (id, event_type, payload, happened_at)
                SELECT gen_random_uuid(), '{event_type}', jsonb_build_object({payload}), now()
                WHERE EXISTS (SELECT FROM api_webhook AS webhook WHERE {wanted})
                RETURNING id)
            INSERT INTO api_delivery (message_id, webhook_id, state, tries, next_try_at)
            SELECT message.id, webhook.id, 'waiting', 0, now()
            FROM message, api_webhook AS webhook WHERE {wanted};
            RETURN NULL;
        """  # noqa: S608 - names are the constants of this module
        super().__init__(func=func, **options)


_CLAIM = (
    "'claim', NEW.id, 'article', NEW.article_id, 'state', NEW.state, 'version', NEW.version, "
    "'decided_at', NEW.decided_at"
)
# Brought to the queue: nobody decided anything.
_UNDECIDED = "OLD.state = 'archived' AND NEW.state = 'pending'"
_VERDICT = (
    "'verdict', NEW.id, 'claim', NEW.claim_id, 'number', NEW.number, "
    "'rating', (SELECT code FROM claims_rating WHERE id = NEW.rating_id), "
    "'published_at', NEW.published_at"
)
_RUN = "'article', NEW.article_id, 'claims', NEW.found, 'read_at', NEW.ended_at"


class ToldClaim(Claim):
    class Meta:
        proxy = True
        default_permissions = ()
        triggers: ClassVar = [
            Outbox(
                EventType.CLAIM_DECIDED,
                _CLAIM,
                name="tell_decision",
                operation=pgtrigger.Update,
                condition=pgtrigger.Condition(f"(OLD.state <> NEW.state AND NOT ({_UNDECIDED}))"),
            ),
            # The second part of a claim that was split, one that was carried over.
            Outbox(
                EventType.CLAIM_DECIDED,
                _CLAIM,
                name="tell_claim_that_came_decided",
                operation=pgtrigger.Insert,
                condition=pgtrigger.Condition("(NEW.state NOT IN ('pending', 'archived'))"),
            ),
        ]


class ToldVerdict(Verdict):
    class Meta:
        proxy = True
        default_permissions = ()
        triggers: ClassVar = [
            Outbox(
                EventType.VERDICT_PUBLISHED,
                _VERDICT,
                name="tell_publication",
                operation=pgtrigger.Update,
                condition=becomes("published"),
            ),
            Outbox(
                EventType.VERDICT_WITHDRAWN,
                "'verdict', NEW.id, 'claim', NEW.claim_id, 'number', NEW.number, "
                "'withdrawn_at', NEW.withdrawn_at",
                name="tell_withdrawal",
                operation=pgtrigger.Update,
                condition=becomes("withdrawn"),
            ),
        ]


class ToldReading(ExtractionRun):
    class Meta:
        proxy = True
        default_permissions = ()
        triggers: ClassVar = [
            Outbox(
                EventType.ARTICLE_READ,
                _RUN,
                name="tell_reading",
                operation=pgtrigger.Update,
                condition=pgtrigger.Condition("(OLD.state <> 'done' AND NEW.state = 'done')"),
            ),
        ]
