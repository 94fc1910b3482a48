"""The start page."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from claims.display.overview import newest_articles


def start(request: HttpRequest) -> HttpResponse:
    """The articles, newest first, with what waits in each."""
    return render(
        request, "start.html", {"articles": newest_articles(request.GET.get("before", ""))}
    )
