from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ClaimsConfig(AppConfig):
    name = "claims"
    verbose_name = _("Claims")

    def ready(self) -> None:
        """Tell the room of speakers what is done to their records from here, in words."""
        from claims.models.base.actions import Action
        from speakers.history import ACTION_LABELS

        ACTION_LABELS.update(Action.choices)
