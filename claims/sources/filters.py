"""Which sources a list shows: the filter in its address."""

from __future__ import annotations

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from claims.models import Source
from claims.models.sources.source import SourceQuerySet


class SourceFilter(forms.Form):
    """An unknown value narrows nothing and is shown as an error."""

    q = forms.CharField(label=_("Search text"), required=False, max_length=200)
    kind = forms.ChoiceField(
        label=_("Kind"), choices=[("", _("any")), *Source.Kind.choices], required=False
    )

    def __init__(self, query: QueryDict) -> None:
        super().__init__(query)
        self.is_valid()

    def queryset(self) -> SourceQuerySet:
        sources = Source.objects.all()
        if kind := self.cleaned_data.get("kind"):
            sources = sources.filter(kind=kind)
        if words := self.cleaned_data.get("q"):
            sources = sources.naming(words)
        return sources
