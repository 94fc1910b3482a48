"""The records about people."""

from newsroom.people.models.deed import Deed
from newsroom.people.models.invitation import Invitation
from newsroom.people.models.user import LastAdministratorError, User

__all__ = ["Deed", "Invitation", "LastAdministratorError", "User"]
