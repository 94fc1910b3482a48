"""The page of records that may be one: groups of them, each merged or told apart in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.utils.translation import gettext as _

from record_versions.sent_numbers import is_key
from speakers.admin.merge_form import MOST
from speakers.merging.duplicates import page_of_clusters
from speakers.models import Likeness, Speaker

if TYPE_CHECKING:
    from newsroom.models import User
    from speakers.admin.records import SpeakerAdmin


_MOST_REASONS = 6


@dataclass(frozen=True, slots=True)
class DuplicateCluster:
    """Records that may be one, the oldest first, and why; more than MOST are not compared by
    anybody at once.
    """

    records: list[Speaker]
    reasons: list[str]

    @property
    def ids(self) -> str:
        return ",".join(str(record.pk) for record in self.records)


def show_duplicates(model_admin: SpeakerAdmin, request: HttpRequest) -> HttpResponse:
    """A page of groups (GET), those told apart with ``?apart``; tell a group apart, or take that
    back (POST).
    """
    if not model_admin.has_change_permission(request):
        raise PermissionDenied
    apart = "apart" in request.GET
    if request.method == "POST":
        return _decide(request, apart=apart)
    before = request.GET.get("before", "")
    rows = Likeness.objects.told_apart() if apart else Likeness.objects.open()
    groups, older = page_of_clusters(rows, int(before) if is_key(before) else None)
    context = {
        **model_admin.admin_site.each_context(request),
        "title": _("Not duplicates") if apart else _("Possible duplicates"),
        "opts": model_admin.opts,
        "apart": apart,
        "clusters": _with_records(model_admin, request, groups),
        "older": older,
    }
    return TemplateResponse(request, "admin/speakers/speaker/duplicates.html", context)


def _with_records(
    model_admin: SpeakerAdmin, request: HttpRequest, groups: Sequence[Sequence[Likeness]]
) -> list[DuplicateCluster]:
    members = [
        sorted({pk for row in group for pk in (row.one_id, row.other_id)})[:MOST]
        for group in groups
    ]
    records = model_admin.get_queryset(request).in_bulk({pk for pks in members for pk in pks})
    return [
        DuplicateCluster(
            [records[pk] for pk in pks if pk in records],
            list(dict.fromkeys(why for row in group for why in row.why)),
        )
        for group, pks in zip(groups, members, strict=True)
    ]


def _reasons(group: Sequence[Likeness]) -> list[str]:
    return list(dict.fromkeys(why for row in group for why in row.why))[:_MOST_REASONS]


def _decide(request: HttpRequest, *, apart: bool) -> HttpResponse:
    """The likenesses between the records that the form names, told apart or open again; twice is
    once.
    """
    pks = [int(pk) for pk in request.POST.get("ids", "").split(",") if is_key(pk)][:MOST]
    rows = Likeness.objects.between(pks)
    if apart:
        rows.reopen()
        messages.success(request, _("They are suggested as possible duplicates again."))
    else:
        rows.tell_apart(by=cast("User", request.user))
        messages.success(request, _("They are no longer suggested as duplicates."))
    return HttpResponseRedirect(request.get_full_path())
