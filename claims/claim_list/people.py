"""The people of the desk, as forms over claims offer them: asked for once a page."""

from __future__ import annotations

from typing import NamedTuple

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.db.models import Case, Q, Value, When

from record_versions.kept_query import KeptQuery


class Colleague(NamedTuple):
    """Somebody who has, or had, a log-in; ``may_change`` who can be given a claim."""

    username: str
    is_active: bool
    may_change: bool


def everybody() -> list[Colleague]:
    """By user name, those who are locked out behind the others."""
    return [Colleague(*row) for row in _EVERYBODY()]


def may_change_claims() -> Q:
    """Users who can log in and may change claims.

    As Django's ``with_perm`` for its own backend, whose query looks through all rights once for
    each user: of two hundred users that costs more than the page which offers them.
    """
    users = get_user_model()
    # Named in full, it is found by the indexes of its names.
    allowed = Permission.objects.filter(
        content_type__app_label="claims", content_type__model="claim", codename="change_claim"
    ).values("pk")
    of_groups = users.groups.through.objects.filter(group__permissions__in=allowed)
    of_themselves = users.user_permissions.through.objects.filter(permission__in=allowed)
    may = (
        Q(is_superuser=True)
        | Q(pk__in=of_groups.values("user"))
        | Q(pk__in=of_themselves.values("user"))
    )
    return may & Q(is_active=True)


_EVERYBODY = KeptQuery(
    lambda: (
        get_user_model()
        .objects.filter(is_system=False)
        .annotate(may=Case(When(may_change_claims(), then=True), default=Value(False)))
        .order_by("-is_active", "username")
        .values_list("username", "is_active", "may")
    )
)
