"""The signs of life of an open article page, and who else gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    presence.record_presence(article, editor(request))
    present = presence.others_present(article, editor(request))
    if not request.htmx:
        return redirect(article)
    if request.POST.get("known") == ",".join(present):
        return HttpResponse(status=204)
    return render(request, "claims/_present.html", {"present": present})


@require_POST
@permission_required("articles.view_article", raise_exception=True)
def leave_article(request: HtmxRequest, pk: int) -> HttpResponse:
    """The page is being closed; nobody reads the answer."""
    presence.remove_presence(get_object_or_404(Article.objects.only("pk"), pk=pk), editor(request))
    return HttpResponse(status=204)
