"""The record: the list with its filters, the page with its names, its history, and merging."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib import admin, messages
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, StreamingHttpResponse
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

from speakers.admin.duplicates import show_duplicates
from speakers.admin.filters import DuplicatesFilter, StandingFilter, WikidataFilter
from speakers.admin.inlines import AccountInline, NameInline, PositionInline
from speakers.admin.merge_form import confirm_merge
from speakers.admin.record_import import export_records, import_records
from speakers.history import record_history
from speakers.models import Account, Name, Speaker
from speakers.name_matching import comparable_name
from speakers.resolution_queue import queue_mention_resolution


@admin.register(Speaker)
class SpeakerAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display: Any = ("name", "kind", "state", "description", "wikidata_id")
    list_filter: ClassVar[Any] = ("kind", "state", WikidataFilter, DuplicatesFilter, StandingFilter)
    list_per_page = 50
    show_full_result_count = False
    search_fields = ("name",)
    search_help_text = _(
        "Any of the names, or a handle with or without @; case and accents do not matter."
    )
    actions = ("keep_records", "merge_records")
    fields = ("name", "kind", "state", "description", "pronoun", "wikidata_id", "merged_into")
    readonly_fields = ("merged_into",)
    inlines = (NameInline, PositionInline, AccountInline)
    object_history_template = "admin/speakers/speaker/history.html"

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Speaker], search_term: str
    ) -> tuple[QuerySet[Speaker], bool]:
        for word in comparable_name(search_term).split():
            named = Name.objects.filter(speaker=OuterRef("pk"), folded__contains=word)
            owned = Account.objects.filter(
                speaker=OuterRef("pk"), handle__icontains=word.lstrip("@")
            )
            queryset = queryset.filter(Q(Exists(named)) | Q(Exists(owned)))
        return queryset, False

    def has_change_permission(self, request: HttpRequest, obj: Speaker | None = None) -> bool:
        """A merged record is kept as it was, for the merge to be taken back."""
        return super().has_change_permission(request, obj) and (
            obj is None or obj.merged_into_id is None
        )

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """A record goes by the name it bears, and still by the one it bore before."""
        super().save_related(request, form, formsets, change)
        form.instance.go_by(form.instance.name, Name.Kind.FULL)
        queue_mention_resolution([form.instance])

    @admin.action(description=_("Confirm the selected speakers"), permissions=["change"])
    def keep_records(self, request: HttpRequest, queryset: QuerySet[Speaker]) -> None:
        for speaker in queryset:
            speaker.keep()

    @admin.action(description=_("Merge the selected records …"), permissions=["change"])
    def merge_records(
        self, request: HttpRequest, queryset: QuerySet[Speaker]
    ) -> HttpResponse | None:
        pks = [str(pk) for pk in queryset.order_by("pk").values_list("pk", flat=True)]
        if len(pks) < 2:
            self.message_user(request, _("Select two or more records to merge."), messages.WARNING)
            return None
        return HttpResponseRedirect(
            f"{reverse('admin:speakers_speaker_merge')}?{urlencode({'ids': ','.join(pks)})}"
        )

    def get_urls(self) -> list[Any]:
        merging = self.admin_site.admin_view(self.merge_view)
        duplicates = self.admin_site.admin_view(self.duplicates_view)
        return [
            path("merge/", merging, name="speakers_speaker_merge"),
            path("duplicates/", duplicates, name="speakers_speaker_duplicates"),
            path(
                "import/",
                self.admin_site.admin_view(self.import_view),
                name="speakers_speaker_import",
            ),
            path(
                "export.csv",
                self.admin_site.admin_view(self.export_view),
                name="speakers_speaker_export",
            ),
            *super().get_urls(),
        ]

    def import_view(self, request: HttpRequest) -> HttpResponse:
        return import_records(self, request)

    def export_view(self, request: HttpRequest) -> StreamingHttpResponse:
        return export_records(self, request)

    def merge_view(self, request: HttpRequest) -> HttpResponse:
        return confirm_merge(self, request)

    def duplicates_view(self, request: HttpRequest) -> HttpResponse:
        return show_duplicates(self, request)

    def history_view(
        self, request: HttpRequest, object_id: str, extra_context: dict[str, Any] | None = None
    ) -> HttpResponse:
        speaker = self.get_object(request, object_id)
        if speaker is None or not self.has_view_permission(request, speaker):
            return super().history_view(request, object_id, extra_context)
        context = {
            **self.admin_site.each_context(request),
            "title": _("History: %s") % speaker,
            "opts": self.opts,
            "object": speaker,
            "events": record_history(speaker),
        }
        return TemplateResponse(request, self.object_history_template, context)
