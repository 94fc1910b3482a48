"""Which claims a list shows: the filter in its address, for the desk, the export and the command alike."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from speakers.models import Speaker

from .models import Claim
from .models.claim import ClaimQuerySet

ANY = [("", _("any"))]


class ClaimFilter(forms.Form):
    """The filter as a form over the query string; an unknown value narrows nothing and is shown as an error."""

    state = forms.ChoiceField(label=_("State"), choices=[*ANY, *Claim.State.choices], required=False)
    kind = forms.ChoiceField(label=_("Kind"), choices=[*ANY, *Claim.Kind.choices], required=False)
    language = forms.ChoiceField(
        label=_("Language"), choices=[*ANY, ("de", _("German")), ("en", _("English"))], required=False
    )
    outlet = forms.CharField(label=_("Outlet"), required=False)
    q = forms.CharField(label=_("Words"), required=False)
    speaker = forms.ModelChoiceField(Speaker.objects.all(), required=False, widget=forms.HiddenInput)
    article = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, query: QueryDict) -> None:
        super().__init__(query)
        self.is_valid()

    def queryset(self) -> ClaimQuerySet:
        """The claims that pass, newest first."""
        wanted: dict[str, Any] = {
            lookup: value
            for name, lookup in LOOKUPS.items()
            if (value := self.cleaned_data.get(name)) not in ("", None)
        }
        return Claim.objects.filter(**wanted).order_by("-pk")


LOOKUPS = {
    "state": "state",
    "kind": "kind",
    "language": "article__language",
    "outlet": "article__outlet__iexact",
    "speaker": "speaker",
    "article": "article",
    "q": "quote__icontains",
}
