"""The signs of life of an open article page, and who else gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from django.contrib.auth.decorators import permission_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from articles.models import Article
from claims.review import presence
from claims.views.responses import editor

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_POST
@permission_required("articles.view_article", raise_exception=True)
def stay_on_article(request: HtmxRequest, pk: int) -> HttpResponse:
    """Say who else is here; nothing when that is what the page shows, so that nothing is announced
    twice.
    """
    article = get_object_or_404(Article.objects.only("pk"), pk=pk)
    told = _visit(request)
    visit = told or uuid4()
    presence.record_presence(article, editor(request), visit)
    present = presence.others_present(article, editor(request))
    if not request.htmx:
        return redirect(article)
    if told and request.POST.get("known") == ",".join(present):
        return HttpResponse(status=204)
    return render(request, "claims/articles/_present.html", {"present": present, "visit": visit})


@require_POST
@permission_required("articles.view_article", raise_exception=True)
def leave_article(request: HtmxRequest, pk: int) -> HttpResponse:
    """The page is being closed; nobody reads the answer."""
    article = get_object_or_404(Article.objects.only("pk"), pk=pk)
    if visit := _visit(request):
        presence.record_leaving(article, editor(request), visit)
    return HttpResponse(status=204)


def _visit(request: HtmxRequest) -> UUID | None:
    """The page that speaks; none for one that came back from the browser's cache, which needs a new
    one.
    """
    try:
        return UUID(request.POST.get("visit", ""))
    except ValueError:
        return None
