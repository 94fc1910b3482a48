"""The start page."""

from typing import cast

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from claims.review.day import articles_in_progress, day_of
from newsroom.people.models import User


def start(request: HttpRequest) -> HttpResponse:
    """One's day: what waits for whoever is logged in, and the articles in progress."""
    parts = day_of(cast(User, request.user))
    return render(request, "start.html", {"parts": parts, "articles": articles_in_progress()})
