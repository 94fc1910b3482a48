"""The merges that were made, each of which can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from django.contrib import admin, messages
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from speakers.merging.merges import MergeError, undo_speaker_merge
from speakers.models import Merge

if TYPE_CHECKING:
    from newsroom.models import User


@admin.register(Merge)
class MergeAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    list_display = ("merged", "into", "merged_by", "merged_at", "undone_by", "undone_at")
    list_select_related = ("merged", "into", "merged_by", "undone_by")
    list_filter = (("undone_at", admin.EmptyFieldListFilter),)
    search_fields = ("merged__name", "into__name")
    list_per_page = 50
    actions = ("take_back",)
    fields = ("merged", "into", "merged_by", "merged_at", "undone_by", "undone_at")

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Merge | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Merge | None = None) -> bool:
        return False

    def has_take_back_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("speakers.change_speaker")

    @admin.action(description=_("Undo the selected merges"), permissions=["take_back"])
    def take_back(self, request: HttpRequest, queryset: QuerySet[Merge]) -> None:
        """Take back all of them, newest first, or none."""
        merges = list(queryset.order_by("-pk"))
        try:
            with transaction.atomic():
                for merge in merges:
                    undo_speaker_merge(merge, by=cast("User", request.user))
        except MergeError as error:
            self.message_user(request, f"{merge}: {error}", messages.ERROR)
        else:
            self.message_user(
                request, _("Undone: %s") % ", ".join(map(str, merges)), messages.SUCCESS
            )
