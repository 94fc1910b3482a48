"""The article as an article, with its claims in the margin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import uuid4

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from articles.models import Article
from articles.registration import AlreadyReadingError, queue_reading
from claims.display.article_page import annotated_article, version_facts
from claims.models import Claim
from claims.review import presence
from claims.views.responses import editor

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_safe
@permission_required("articles.view_article", raise_exception=True)
def show_article(request: HtmxRequest, pk: int) -> HttpResponse:
    """The article; whoever looks at it is shown to the others who do."""
    article = get_object_or_404(Article, pk=pk)
    visit = uuid4()
    presence.record_presence(article, editor(request), visit)
    others = presence.others_present(article, editor(request))
    present = {"present": others, "visit": visit, "beat": presence.BEAT}
    return render(request, "claims/articles/article.html", article_page(article) | present)


@require_safe
@permission_required("articles.view_article", raise_exception=True)
def show_progress(request: HtmxRequest, pk: int) -> HttpResponse:
    """How far the reading is; once it is over, the text with its marks comes along."""
    article = get_object_or_404(Article, pk=pk)
    run = article.latest_run
    if run and run.is_open:
        return render(request, "claims/articles/_progress.html", {"article": article, "run": run})
    if not request.htmx:
        return redirect(article)
    return render(request, "claims/articles/_progress_over.html", article_page(article))


@require_POST
@permission_required("articles.add_article", raise_exception=True)
def reread_article(request: HtmxRequest, pk: int) -> HttpResponse:
    """Queue another reading; one that is already queued will do."""
    article = get_object_or_404(Article, pk=pk)
    try:
        queue_reading(article)
    except AlreadyReadingError:
        messages.info(request, _("The article is already being analysed."))
    return redirect(article)


def article_page(article: Article) -> dict[str, Any]:
    return {
        **annotated_article(article),
        **version_facts(article),
        "run": article.latest_run,
        "kinds": Claim.Kind.choices,
    }
