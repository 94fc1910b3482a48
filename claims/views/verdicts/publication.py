"""Published verdicts, for readers and for other services."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from claims.display.sentence_context import attach_sentences
from claims.export.claim_review import (
    Publication,
    as_json,
    as_script,
    embed_snippet,
    etag,
    published_versions,
    shortened,
)
from claims.export.share_picture import HEIGHT, WIDTH, SharePicture
from claims.models import Channel, CorrectionNotice, Distribution, Evidence, Verdict

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest

View = Callable[..., HttpResponseBase]
JSON_LD = "application/ld+json"


def for_readers(view: View) -> View:
    """Open to everybody if the newsroom publishes (WORTLAUT_PUBLIC), else to those who see
    claims.
    """

    # Asked below, since whether readers need an account is a setting.
    @login_not_required
    @require_safe
    @wraps(view)
    def guarded(request: HtmxRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        if settings.WORTLAUT_PUBLIC or request.user.has_perm("claims.view_claim"):
            return view(request, *args, **kwargs)
        # Logging in would not help somebody who is logged in.
        if request.user.is_authenticated:
            raise PermissionDenied
        return redirect_to_login(request.get_full_path())

    return guarded


@for_readers
def show_verdict(request: HtmxRequest, pk: int) -> HttpResponse:
    """The verdict on a claim, with every version that readers have seen and what was corrected."""
    versions = _versions(pk)
    verdict, publication = versions[0], _publication(request)
    if verdict.quote == verdict.claim.quote:  # else the words of then stand alone
        attach_sentences([verdict.claim])
    picture = SharePicture.of(verdict)
    context = {
        "versions": versions,
        "notices": _notices_in(versions),
        "picture": picture,
        "picture_address": f"{publication.picture_address_of(verdict)}?of={picture.tag}",
        "picture_size": (WIDTH, HEIGHT),
        "verdict": verdict,
        "claim": verdict.claim,
        "address": publication.address_of(verdict),
        "publisher": settings.WORTLAUT_PUBLISHER,
        "embed": "" if verdict.withdrawn_at else embed_snippet(verdict, publication),
        "title": shortened(versions[0].wording or versions[0].quote),
        "relations": dict(Evidence.Relation.choices),
        "review": as_script(publication.review(versions)),
    }
    return render(request, "claims/verdicts/verdict.html", context)


@for_readers
def show_share_picture(request: HtmxRequest, pk: int) -> HttpResponseBase:
    """What the verdict looks like where it is shared, as it stands."""
    picture = SharePicture.of(_versions(pk)[0])
    return _answer(request, f'"{picture.tag}"', picture.as_png, "image/png")


@for_readers
def show_claim_review(request: HtmxRequest, pk: int) -> HttpResponseBase:
    at = timezone.now()
    response = _answer_json(request, as_json(_publication(request).review(_versions(pk))))
    _remember(request, response, Channel.CLAIM_REVIEW, [pk], at)
    return response


@for_readers
def show_feed(request: HtmxRequest) -> HttpResponseBase:
    """What stands, the latest first, in pages that link to the next."""
    publication = _publication(request)
    at = timezone.now()
    feed, before, claims = publication.feed(request.GET.get("before", ""))
    response = _answer_json(request, as_json(feed))
    _remember(request, response, Channel.FEED, claims, at)
    if before:
        # RFC 8288: readers of feeds follow it without knowing our parameters.
        response["Link"] = (
            f'<{publication.site}{reverse("claims:verdict_feed")}?before={before}>; rel="next"'
        )
    return response


def _answer(
    request: HtmxRequest, tag: str, written: Callable[[], str | bytes], content_type: str
) -> HttpResponseBase:
    """The document, or 304 if the reader has it: it is named by its content, since articles change
    behind it too.
    """
    response = get_conditional_response(request, etag=tag) or HttpResponse(
        written(), content_type=content_type
    )
    response["ETag"] = tag
    response["Cache-Control"] = (
        # Asked again each time: a correction must not wait for anybody's cache.
        "public, max-age=0" if settings.WORTLAUT_PUBLIC else "private, max-age=0"
    )
    return response


def _answer_json(request: HtmxRequest, content: str) -> HttpResponseBase:
    return _answer(request, etag(content), lambda: content, JSON_LD)


def _remember(
    request: HtmxRequest,
    response: HttpResponseBase,
    channel: Channel,
    claims: list[int],
    at: dt.datetime,
) -> None:
    """Who is known by name. Readers are not: what they could see, and until when, the versions of
    the verdict say themselves.
    """
    if request.user.is_authenticated and response.status_code == HTTPStatus.OK:
        Distribution.remember(channel, claims, at=at, user=request.user)


def _notices_in(versions: list[Verdict]) -> list[CorrectionNotice]:
    """Those about the claim's words, in the article's language; a version that has its own gets
    its words as ``told``.
    """
    claim: Any = versions[0].claim
    told = {}
    for notice in claim.approved_notices:
        notice.told = notice.text_in(claim.article.language)
        told[notice.verdict_id] = notice.told
    for version in versions:
        version.told = told.get(version.pk, "")  # type: ignore[attr-defined]
    return [notice for notice in claim.approved_notices if notice.verdict_id is None]


def _versions(pk: int) -> list[Verdict]:
    versions = published_versions(pk)
    if not versions:
        raise Http404("No verdict on this claim is published.")
    return versions


def _publication(request: HtmxRequest) -> Publication:
    return Publication(request.build_absolute_uri("/").rstrip("/"))
