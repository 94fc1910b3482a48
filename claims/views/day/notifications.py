"""What one is told in the desk: the list, the number beside the bell, and marking as read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from claims.claim_list.newest_first import newest_page
from claims.models import Notification
from claims.views.responses import editor
from record_versions.sent_numbers import is_key

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_safe
def list_notifications(request: HtmxRequest) -> HttpResponse:
    """One's own, the newest first, page by page."""
    mine = Notification.objects.filter(recipient=editor(request)).standing().shown()
    page = newest_page(mine, request.GET)
    return render(request, "notifications/notifications.html", {"page": page})


@require_safe
def count_notifications(request: HtmxRequest) -> HttpResponse:
    """The number beside the bell, which a page asks for again and again; nothing while it is what
    the page shows already.
    """
    number = Notification.unread_of(editor(request))
    if request.GET.get("shown") == number:
        return HttpResponse(status=204)
    return render(request, "notifications/_unread.html", {"number": number, "is_news": True})


@require_POST
def open_notification(request: HtmxRequest, pk: int) -> HttpResponse:
    """Mark as read, and go where it leads."""
    mine = Notification.objects.filter(recipient=editor(request))
    notification = get_object_or_404(mine, pk=pk)
    mine.filter(pk=pk).read()
    return redirect(notification.get_absolute_url())


@require_POST
def read_notifications(request: HtmxRequest) -> HttpResponse:
    """Mark all as read that the page had shown or passed: what came since stays unread."""
    until = request.POST.get("until", "")
    mine = Notification.objects.filter(recipient=editor(request))
    number = mine.filter(pk__lte=int(until)).read() if is_key(until) else 0
    if number:
        messages.success(request, _("Marked as read."))
    return redirect("claims:notifications")
