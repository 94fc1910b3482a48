"""A claim that the machine missed, marked by an editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from articles.models import Article
from claims.models import Claim
from claims.review.text_selection import kind_from, span_from
from claims.views.articles.article import article_page
from claims.views.responses import answer

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_POST
@permission_required("claims.add_claim", raise_exception=True)
def add_claim(request: HtmxRequest, pk: int) -> HttpResponse:
    article = get_object_or_404(Article, pk=pk)
    try:
        span = span_from(request.POST, article.text)
        claim, is_new = Claim.add_by_hand(
            article, span, kind_from(request.POST, default=Claim.Kind.DIRECT)
        )
    except ValidationError as error:
        context = {**article_page(article), "problems": error.messages, "typed": request.POST}
        template = "claims/articles/_add.html" if request.htmx else "claims/articles/article.html"
        return render(request, template, context, status=422)
    said = _("Added as a claim.") if is_new else _("These words are a claim already.")
    return answer(request, claim, said, moved=True)
