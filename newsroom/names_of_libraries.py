"""What the administration calls the records of libraries that have no names for them in German."""

from __future__ import annotations

from django.apps import apps
from django.utils.translation import gettext_lazy as _

_APPS = {"procrastinate": _("Background jobs"), "mfa": _("Second factors")}
_MODELS = {
    "procrastinate.ProcrastinateJob": (_("background job"), _("background jobs")),
    "mfa.Authenticator": (_("second factor"), _("second factors")),
    "usersessions.UserSession": (_("session of a person"), _("sessions of persons")),
}
_FIELDS = {
    "procrastinate.ProcrastinateJob": {
        "status": _("state"),
        "queue_name": _("queue"),
        "task_name": _("task"),
        "scheduled_at": _("planned for"),
        "attempts": _("tries"),
        "priority": _("priority"),
    },
}


def name_records_of_libraries() -> None:
    """Once all models are there. Migrations know the names that stand in the models alone."""
    for label, name in _APPS.items():
        apps.get_app_config(label).verbose_name = name
    for label, (one, many) in _MODELS.items():
        meta = apps.get_model(label)._meta
        meta.verbose_name, meta.verbose_name_plural = one, many
    for label, fields in _FIELDS.items():
        for field, name in fields.items():
            apps.get_model(label)._meta.get_field(field).verbose_name = name
