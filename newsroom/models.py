"""Who works at the desk, who was invited, and what they did that leaves no trace in a record."""

from newsroom.operation.erasures import ErasedEvent, Erasure
from newsroom.operation.history_chain import ChainLink
from newsroom.people.models import Deed, Invitation, LastAdministratorError, User

__all__ = [
    "ChainLink",
    "Deed",
    "ErasedEvent",
    "Erasure",
    "Invitation",
    "LastAdministratorError",
    "User",
]
