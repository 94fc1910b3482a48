"""Which systems come in, by which token, and which are told of events."""

from api.models.outbox import ToldClaim, ToldReading, ToldVerdict
from api.models.request_key import RequestKey
from api.models.token import ApiToken, TokenUse
from api.models.webhook import Delivery, DeliveryAttempt, EventType, Webhook, WebhookMessage

__all__ = [
    "ApiToken",
    "Delivery",
    "DeliveryAttempt",
    "EventType",
    "RequestKey",
    "TokenUse",
    "ToldClaim",
    "ToldReading",
    "ToldVerdict",
    "Webhook",
    "WebhookMessage",
]
