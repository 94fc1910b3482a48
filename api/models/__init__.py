"""Which systems come in, by which token."""

from api.models.request_key import RequestKey
from api.models.token import ApiToken, TokenUse

__all__ = ["ApiToken", "RequestKey", "TokenUse"]
