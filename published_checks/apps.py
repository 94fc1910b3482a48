from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PublishedChecksConfig(AppConfig):
    name = "published_checks"
    verbose_name = _("Checks by others")
