"""What narrows the list of records."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from speakers.models import Speaker


class StandingFilter(admin.SimpleListFilter):
    """Records that stand for themselves, unless merged ones are asked for."""

    title = _("merged")
    parameter_name = "merged"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("yes", _("merged into another")), ("all", _("all records"))]

    def choices(self, changelist: Any) -> Any:
        current, *others = super().choices(changelist)
        return [{**current, "display": _("current records")}, *others]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Speaker]) -> QuerySet[Speaker]:
        if self.value() == "all":
            return queryset
        return queryset.filter(merged_into__isnull=self.value() != "yes")


class WikidataFilter(admin.SimpleListFilter):
    title = "Wikidata"
    parameter_name = "wikidata"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("no", _("without an id")), ("yes", _("with an id"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Speaker]) -> QuerySet[Speaker]:
        if self.value() == "no":
            return queryset.filter(wikidata_id="")
        return queryset.exclude(wikidata_id="") if self.value() == "yes" else queryset


class DuplicatesFilter(admin.SimpleListFilter):
    title = _("possible duplicates")
    parameter_name = "alike"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("yes", _("may be a duplicate"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Speaker]) -> QuerySet[Speaker]:
        return queryset.alike() if self.value() == "yes" else queryset  # type: ignore[attr-defined]
