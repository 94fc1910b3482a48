"""What was done to several claims at once, and how it is taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe
from django_htmx.http import HttpResponseClientRedirect, HttpResponseClientRefresh

from claims.models import BulkChange, ChangeSet
from claims.review.bulk_actions import undo_change_set
from claims.review.change_sets import Done, claims_of, newest_changes, with_all_shown
from claims.views.claim_list.bulk_actions import answer_bulk
from claims.views.responses import editor

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def list_changes(request: HtmxRequest) -> HttpResponse:
    """What was done, the newest first."""
    return render(
        request, "claims/bulk/changes.html", newest_changes(request.GET.get("before", ""))
    )


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def show_change(request: HtmxRequest, pk: int) -> HttpResponse:
    change_set = get_object_or_404(with_all_shown(ChangeSet.objects.all()), pk=pk)
    return render(
        request,
        "claims/bulk/change.html",
        {"done": Done(change_set), "sample": claims_of(change_set)},
    )


@require_POST
@permission_required("claims.change_claim", raise_exception=True)
def undo_set(request: HtmxRequest, pk: int) -> HttpResponse:
    """Take all of it back; thousands of claims are taken back by the worker, and the answer leads
    to its progress.
    """
    change_set = get_object_or_404(
        ChangeSet.objects.select_related("undoes"), pk=pk, is_whole=False
    )
    try:
        undoing = undo_change_set(change_set, editor(request))
    except ValidationError as error:
        return _refused(request, error)
    back = request.POST.get("next", "")
    if undoing.is_open or not url_has_allowed_host_and_scheme(
        back, allowed_hosts={request.get_host()}
    ):
        if request.htmx and request.htmx.target != "bulk-change":
            return HttpResponseClientRedirect(undoing.get_absolute_url())
        return answer_bulk(request, undoing)
    messages.success(request, _said(undoing))
    # An address, and never the name of a view, which redirect() would look for first.
    return HttpResponseClientRefresh() if request.htmx else HttpResponseRedirect(back)


def _refused(request: HtmxRequest, error: ValidationError) -> HttpResponse:
    if request.htmx:
        return render(request, "claims/_problems.jinja", {"problems": error.messages}, status=422)
    messages.error(request, error.messages[0])
    return redirect("claims:changes")


def _said(undoing: BulkChange) -> str:
    number = undoing.change_set.number if undoing.change_set else 0
    said = ngettext("Undone for %(n)s claim.", "Undone for %(n)s claims.", number) % {"n": number}
    if undoing.left_out:
        said += " " + ngettext(
            "%(n)s stays as it is: somebody changed it since.",
            "%(n)s stay as they are: somebody changed them since.",
            undoing.left_out,
        ) % {"n": undoing.left_out}
    return said if number or undoing.left_out else _("Undone.")
