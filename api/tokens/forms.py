"""What an administrator says of a system that is to come in."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from api.models.scopes import CHOICES

LIFETIMES = [(30, _("30 days")), (90, _("90 days")), (365, _("a year"))]


class TokenForm(forms.Form):
    name = forms.CharField(
        label=_("System"),
        max_length=60,
        help_text=_(
            "What the history calls it; a second token of the same name is the same system."
        ),
    )
    scopes = forms.MultipleChoiceField(
        label=pgettext_lazy("token", "May"), choices=CHOICES, widget=forms.CheckboxSelectMultiple
    )
    days = forms.TypedChoiceField(label=_("Good for"), choices=LIFETIMES, coerce=int, initial=365)
    per_minute = forms.IntegerField(
        label=_("Requests a minute"), min_value=1, max_value=6000, initial=120
    )

    def clean_name(self) -> str:
        return " ".join(str(self.cleaned_data["name"]).split())

    @property
    def facts(self) -> dict[str, Any]:
        """What a token is made with."""
        return {name: self.cleaned_data[name] for name in ("name", "scopes", "days", "per_minute")}
