"""Who a claim can be given to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from claims.claim_list.people import Colleague, everybody, may_change_claims

if TYPE_CHECKING:
    from newsroom.models import User


def colleagues() -> QuerySet[User]:
    """Everybody who can log in and may change claims, by user name."""
    return get_user_model().objects.filter(may_change_claims()).order_by("username")


def colleague_names(people: Iterable[Colleague] | None = None) -> tuple[str, ...]:
    """The user names of those to whom a claim can be given, for the choice in a form."""
    found = everybody() if people is None else people
    return tuple(each.username for each in found if each.may_change)


def assignee_from(username: str) -> User | None:
    """Whom a form names, None for an empty name."""
    if not username:
        return None
    colleague = colleagues().filter(username=username).first()
    if colleague is None:
        raise ValidationError(_("There is nobody of this name at the desk."))
    return colleague
