"""Who a claim can be given to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from record_versions.kept_query import KeptQuery

if TYPE_CHECKING:
    from newsroom.models import User


def colleagues() -> QuerySet[User]:
    """Everybody who can log in and may change claims."""
    people = get_user_model().objects.with_perm(
        "claims.change_claim", backend="django.contrib.auth.backends.ModelBackend"
    )
    return people.order_by("username")


def colleague_names() -> list[User]:
    """The same for the choice in a form: numbers and names."""
    return _NAMES()


_NAMES = KeptQuery(lambda: colleagues().only("username"))


def assignee_from(username: str) -> User | None:
    """Whom a form names, None for an empty name."""
    if not username:
        return None
    colleague = colleagues().filter(username=username).first()
    if colleague is None:
        raise ValidationError(_("There is nobody of this name at the desk."))
    return colleague
