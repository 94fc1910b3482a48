"""What an administrator says of an address that is to be told of events."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from api.models import EventType, Webhook
from api.webhooks.sender import webhook_fetcher
from articles.incoming_items.fetch_problems import problem_in_words
from fetching import FetchError, Problem, refuse_inside


class WebhookForm(forms.Form):
    name = forms.CharField(label=_("Name"), max_length=100)
    address = forms.URLField(
        label=_("Address"), max_length=2000, assume_scheme="https", widget=forms.URLInput
    )
    event_types = forms.MultipleChoiceField(
        label=_("Is told when"), choices=EventType.choices, widget=forms.CheckboxSelectMultiple
    )

    def clean_name(self) -> str:
        """One that no other has: messages and lists tell them apart by it."""
        name: str = self.cleaned_data["name"]
        if Webhook.objects.filter(name__iexact=name).exists():
            raise forms.ValidationError(_("Another webhook has this name."))
        return name

    def clean_address(self) -> str:
        """One that a message can be sent to, as far as that is known without asking anybody."""
        address: str = self.cleaned_data["address"]
        is_inside_told = settings.WORTLAUT_WEBHOOKS_INSIDE
        if not is_inside_told and not address.lower().startswith("https://"):
            raise forms.ValidationError(_("What is told is not for everybody: https is needed."))
        try:
            webhook_fetcher().check(address)
            if not is_inside_told:
                refuse_inside(address)
        except FetchError as refused:
            raise forms.ValidationError(_refusal(refused)) from refused
        return address

    @property
    def facts(self) -> dict[str, Any]:
        return {name: self.cleaned_data[name] for name in ("name", "address", "event_types")}


def _refusal(refused: FetchError) -> str:
    if refused.problem == Problem.PORT:
        port = refused.detail
        return gettext("Nothing is sent to port %(port)s, only to 443.") % {"port": port}
    return problem_in_words(refused.problem)
