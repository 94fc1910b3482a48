"""What the admin shows of claims: how many each speaker has, the scale of their verdicts, and the
checklist."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib import admin
from django.db.models import Count, Exists, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from claims.models import ChecklistItem, Claim, Rating, Source
from speakers.admin import SpeakerAdmin
from speakers.models import Speaker


class ClaimsFilter(admin.SimpleListFilter):
    title = _("claims")
    parameter_name = "claims"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("yes", _("with claims")), ("no", _("without claims"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Speaker]) -> QuerySet[Speaker]:
        said = Exists(Claim.objects.filter(speaker=OuterRef("pk")))
        if self.value() == "yes":
            return queryset.filter(said)
        return queryset.filter(~said) if self.value() == "no" else queryset


class SpeakerWithClaimsAdmin(SpeakerAdmin):
    """The curation of speakers, which knows nothing of claims, with the number of claims in its
    list.
    """

    list_display: Any = (*SpeakerAdmin.list_display, "claim_count")
    list_filter: ClassVar[Any] = (*SpeakerAdmin.list_filter, ClaimsFilter)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Speaker]:
        # A subquery for the fifty rows of a page; a join would count the claims of all records
        # first.
        claims = (
            Claim.objects.filter(speaker=OuterRef("pk"))
            .order_by()
            .values("speaker")
            .values(n=Count("pk"))
        )
        speakers: QuerySet[Speaker] = super().get_queryset(request)
        return speakers.annotate(claim_count=Coalesce(Subquery(claims), 0))

    @admin.display(description=_("claims"), ordering="claim_count")
    def claim_count(self, speaker: Speaker) -> int:
        return int(speaker.claim_count)  # type: ignore[attr-defined]


admin.site.unregister(Speaker)
admin.site.register(Speaker, SpeakerWithClaimsAdmin)


class EditableListAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """A list's heads are no labels to a screen reader: each field in it says its own."""

    def formfield_for_dbfield(self, db_field: Any, request: Any, **kwargs: Any) -> Any:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and db_field.name in self.list_editable:
            field.widget.attrs["aria-label"] = field.label
        return field


@admin.register(Rating)
class RatingAdmin(EditableListAdmin):
    """A rating is retired rather than deleted: verdicts that have it stay readable."""

    list_display = ("code", "order", "name_en", "name_de", "value", "needs_evidence", "retired")
    list_editable = ("order", "retired")
    list_filter = ("retired",)

    def get_readonly_fields(self, request: HttpRequest, obj: Rating | None = None) -> Any:
        return Rating.FIXED_IN_USE if obj and obj.is_in_use else ()

    def has_delete_permission(self, request: HttpRequest, obj: Rating | None = None) -> bool:
        return False


@admin.register(ChecklistItem)
class ChecklistItemAdmin(EditableListAdmin):
    """An item is retired rather than deleted: claims name it in their history."""

    list_display = ("name_en", "name_de", "order", "retired")
    list_editable = ("order", "retired")
    list_filter = ("retired",)

    def has_delete_permission(self, request: HttpRequest, obj: ChecklistItem | None = None) -> bool:
        return False


@admin.register(Source)
class SourceAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """To look things up; sources are added and corrected at the desk, where it is done with
    history.
    """

    list_display = ("title", "kind", "publisher", "address", "accessed_on", "version")
    list_filter = ("kind",)
    search_fields = ("title", "publisher", "author", "address")
    list_select_related = ()
    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Source | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Source | None = None) -> bool:
        return False
