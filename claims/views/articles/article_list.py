"""The list of articles, with its filter."""

from __future__ import annotations

from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from claims.claim_list.article_list import ArticleFilter, page_of_articles
from claims.views.claim_list.queue import without_page


@require_safe
@permission_required("articles.view_article", raise_exception=True)
def list_articles(request: HttpRequest) -> HttpResponse:
    article_filter = ArticleFilter(request.GET)
    context = {
        "filter": article_filter,
        "page": page_of_articles(article_filter, request.GET),
        "query": without_page(request),
    }
    return render(request, "claims/articles/articles.html", context)
