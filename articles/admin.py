"""The admin's pages for outlets, topics, and what agencies have taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from django.contrib import admin, messages
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from articles.models import Article, ItemWithdrawal, Outlet, OutletMerge, Topic
from articles.outlet_merging import merge_outlets, undo_merge

if TYPE_CHECKING:
    from newsroom.models import User


@admin.register(Topic)
class TopicAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    search_fields = ("name",)


@admin.register(Outlet)
class OutletAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """Outlets are merged here by selection: the editor names the one that stays."""

    search_fields = ("name", "names", "hosts")
    list_display = ("name", "spellings", "where")
    actions = ("merge_selected",)

    @admin.display(description=gettext_lazy("other spellings"))
    def spellings(self, outlet: Outlet) -> str:
        return ", ".join(outlet.names)

    @admin.display(description=gettext_lazy("hosts"))
    def where(self, outlet: Outlet) -> str:
        return ", ".join(outlet.hosts)

    @admin.action(description=gettext_lazy("Merge the selected outlets"), permissions=("change",))
    def merge_selected(
        self, request: HttpRequest, queryset: QuerySet[Outlet]
    ) -> HttpResponse | None:
        outlets = list(queryset)
        if len(outlets) < 2:
            self.message_user(request, _("Select two outlets at least."), messages.WARNING)
            return None
        stays = next((o for o in outlets if str(o.pk) == request.POST.get("stays")), None)
        if stays is None:
            context = {**self.admin_site.each_context(request), "outlets": outlets}
            return render(request, "admin/articles/merge_outlets.html", context)
        merges = merge_outlets(
            stays, [o for o in outlets if o != stays], by=cast("User", request.user)
        )
        moved = sum(len(merge.articles) for merge in merges)
        self.message_user(
            request,
            ngettext(
                "Merged into “%(name)s”, with %(count)d article.",
                "Merged into “%(name)s”, with %(count)d articles.",
                moved,
            )
            % {"name": stays.name, "count": moved},
        )
        return None


@admin.register(OutletMerge)
class OutletMergeAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """What was merged; undone here, and never written by hand."""

    list_display = ("name", "into", "merged_by", "merged_at")
    actions = ("undo_selected",)
    readonly_fields: ClassVar = ("into", "name", "names", "hosts", "merged_by", "merged_at")
    exclude = ("articles",)

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: OutletMerge | None = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: OutletMerge | None = None) -> bool:
        return False

    def has_undo_permission(self, request: HttpRequest) -> bool:
        return request.user.has_perm("articles.change_outlet")

    @admin.action(description=gettext_lazy("Undo the selected merges"), permissions=("undo",))
    def undo_selected(self, request: HttpRequest, queryset: QuerySet[OutletMerge]) -> None:
        back = [undo_merge(merge).name for merge in queryset.order_by("-pk")]
        self.message_user(request, _("Brought back: %(names)s.") % {"names": ", ".join(back)})


@admin.register(ItemWithdrawal)
class ItemWithdrawalAdmin(admin.ModelAdmin):  # type: ignore[type-arg]
    """What agencies have taken back by number, with whether it is on record at all; read only,
    since only the agency's next version ends it.
    """

    list_display = ("identifier", "outlet", "item_version", "reason", "came_at", "has_come")
    list_filter = ("outlet",)
    search_fields = ("identifier", "outlet")
    ordering = ("-came_at",)

    def get_queryset(self, request: HttpRequest) -> QuerySet[ItemWithdrawal]:
        same = Article.objects.filter(identifier=OuterRef("identifier"), outlet=OuterRef("outlet"))
        rows: QuerySet[ItemWithdrawal] = super().get_queryset(request)
        return rows.annotate(has_article=Exists(same))

    @admin.display(description=gettext_lazy("reason"))
    def reason(self, withdrawal: ItemWithdrawal) -> str:
        return _(withdrawal.because)

    @admin.display(description=gettext_lazy("on record"), boolean=True)
    def has_come(self, withdrawal: ItemWithdrawal) -> bool:
        return bool(withdrawal.has_article)  # type: ignore[attr-defined]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(
        self, request: HttpRequest, obj: ItemWithdrawal | None = None
    ) -> bool:
        return False

    def has_delete_permission(
        self, request: HttpRequest, obj: ItemWithdrawal | None = None
    ) -> bool:
        return False
