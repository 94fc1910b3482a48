"""What an administrator says of an address that is to be told of events."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from api.models import EventType
from articles.incoming_items.fetch_problems import problem_in_words
from fetching import FetchError, refuse_inside


class WebhookForm(forms.Form):
    name = forms.CharField(label=_("Name"), max_length=100)
    address = forms.URLField(
        label=_("Address"), max_length=2000, assume_scheme="https", widget=forms.URLInput
    )
    event_types = forms.MultipleChoiceField(
        label=_("Is told when"), choices=EventType.choices, widget=forms.CheckboxSelectMultiple
    )

    def clean_address(self) -> str:
        address: str = self.cleaned_data["address"]
        if settings.WORTLAUT_WEBHOOKS_INSIDE:
            return address
        if not address.lower().startswith("https://"):
            raise forms.ValidationError(_("What is told is not for everybody: https is needed."))
        try:
            refuse_inside(address)
        except FetchError as refused:
            raise forms.ValidationError(problem_in_words(refused.problem)) from refused
        return address

    @property
    def facts(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("name", "address", "event_types")}
