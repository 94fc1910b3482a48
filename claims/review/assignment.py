"""Who a claim can be given to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.core.exceptions import ValidationError
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from record_versions.kept_query import KeptQuery

if TYPE_CHECKING:
    from newsroom.models import User


def colleagues() -> QuerySet[User]:
    """Everybody who can log in and may change claims, by user name.

    As Django's ``with_perm`` for its own backend, whose query looks through all rights once for
    each user: of two hundred users that costs more than the page which offers them.
    """
    users = get_user_model()
    allowed = Permission.objects.filter(
        content_type__app_label="claims", codename="change_claim"
    ).values("pk")
    of_groups = users.groups.through.objects.filter(group__permissions__in=allowed)
    of_themselves = users.user_permissions.through.objects.filter(permission__in=allowed)
    may = (
        Q(is_superuser=True)
        | Q(pk__in=of_groups.values("user"))
        | Q(pk__in=of_themselves.values("user"))
    )
    return users.objects.filter(may, is_active=True).order_by("username")


def colleague_names() -> tuple[str, ...]:
    """Their user names, for the choice in a form."""
    return tuple(_NAMES())


_NAMES = KeptQuery(lambda: colleagues().values_list("username", flat=True))


def assignee_from(username: str) -> User | None:
    """Whom a form names, None for an empty name."""
    if not username:
        return None
    colleague = colleagues().filter(username=username).first()
    if colleague is None:
        raise ValidationError(_("There is nobody of this name at the desk."))
    return colleague
