"""Who works at the desk, who was invited, and what they did that leaves no trace in a record."""

from newsroom.people.models import Deed, Invitation, LastAdministratorError, User

__all__ = ["Deed", "Invitation", "LastAdministratorError", "User"]
