"""The four roles, as Django groups, and what each may do; a migration makes them from this table.

Each role may do what the one above it may. The rights are Django's own and those that the models
declare.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.apps import apps as global_apps
from django.contrib.auth.management import create_permissions

if TYPE_CHECKING:
    from django.apps.registry import Apps
    from django.db.backends.base.schema import BaseDatabaseSchemaEditor

READER, EDITOR, CHIEF, ADMINISTRATOR = "reader", "editor", "chief", "administrator"

_READER = (
    "articles.view_article",
    "claims.view_claim",
    "claims.view_source",
    "claims.view_evidence",
    "speakers.view_speaker",
)
_EDITOR = (
    *_READER,
    "articles.add_article",
    "articles.change_article",
    "claims.add_claim",
    "claims.change_claim",
    "claims.add_source",
    "claims.change_source",
    "claims.add_evidence",
    "claims.change_evidence",
    "speakers.add_speaker",
    "streams.view_feed",
    "streams.add_feed",
    "streams.change_feed",
    "streams.view_intakefile",
)
_CHIEF = (
    *_EDITOR,
    "articles.delete_article",
    "articles.lift_embargo",
    "claims.delete_claim",
    "claims.approve_claim",
    "claims.bulk_reject_claim",
    "claims.share_savedfilter",
    "streams.delete_feed",
    "streams.add_intakefile",
)
_ADMINISTRATOR = (
    *_CHIEF,
    *(
        f"speakers.{verb}_{model}"
        for verb in ("view", "add", "change", "delete")
        for model in ("speaker", "name", "position", "account")
    ),
    "speakers.view_merge",
    "claims.manage_jobs",
    "api.manage_systems",
    "claims.view_rating",
    "claims.add_rating",
    "claims.change_rating",
    "claims.view_checklistitem",
    "claims.add_checklistitem",
    "claims.change_checklistitem",
    "newsroom.view_user",
    "newsroom.add_user",
    "newsroom.change_user",
    "articles.view_extractionrun",
    "articles.view_outlet",
    "articles.add_outlet",
    "articles.change_outlet",
    "articles.view_itemwithdrawal",
    "articles.view_topic",
    "articles.change_topic",
)

ROLES: dict[str, tuple[str, ...]] = {
    READER: _READER,
    EDITOR: _EDITOR,
    CHIEF: _CHIEF,
    ADMINISTRATOR: tuple(dict.fromkeys(_ADMINISTRATOR)),
}


def make_roles(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    """Bring the groups and their rights in line with ROLES; for migrations.

    Django makes the rights only after all migrations, so they are made here first.
    """
    for label in ("newsroom", "articles", "speakers", "claims", "api", "streams"):
        create_permissions(
            global_apps.get_app_config(label), verbosity=0, using=schema_editor.connection.alias
        )
    group_model, permission_model = (
        apps.get_model("auth", "Group"),
        apps.get_model("auth", "Permission"),
    )
    for role, rights in ROLES.items():
        group, _created = group_model.objects.get_or_create(name=role)
        group.permissions.set(
            permission_model.objects.get(content_type__app_label=label, codename=codename)
            for label, codename in (right.split(".") for right in rights)
        )
