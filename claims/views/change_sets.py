"""What was done to several claims at once."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST
from django_htmx.http import HttpResponseClientRefresh

from claims.models import ChangeSet

from .answering import editor


@require_POST
@permission_required("claims.change_claim", raise_exception=True)
def undo_set(request: HttpRequest, pk: int) -> HttpResponse:
    """Take all of it back, chunk by chunk, and say how many claims stay as somebody made them since."""
    undoing = get_object_or_404(ChangeSet, pk=pk, is_whole=False).open_undo(by=editor(request))
    after: int | None = 0
    while after is not None:
        after = undoing.take_back(after)
    messages.success(request, _said(undoing))
    if request.htmx:  # type: ignore[attr-defined]
        return HttpResponseClientRefresh()
    back = request.POST.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()})
    return redirect(back if is_ours else reverse("claims:queue"))


def _said(undoing: ChangeSet) -> str:
    undoing.refresh_from_db()
    said = ngettext("Undone for %(n)s claim.", "Undone for %(n)s claims.", undoing.number) % {"n": undoing.number}
    if left := undoing.left_alone().count():
        said += " " + ngettext(
            "%(n)s stays as it is: somebody changed it since.",
            "%(n)s stay as they are: somebody changed them since.",
            left,
        ) % {"n": left}
    return said if undoing.number or left else _("Undone.")
