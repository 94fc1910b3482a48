"""The page of all feeds with their health, and a page for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from articles.incoming_items.second_tries import can_be_tried_again
from claims.claim_list.newest_first import newest_page
from streams.feed_list import export_feeds
from streams.feed_polling import queue_poll
from streams.forms import FeedForm, FeedListForm
from streams.models import Feed

if TYPE_CHECKING:
    from newsroom.models import User

_VIEW, _ADD, _CHANGE, _REMOVE = (f"streams.{verb}_feed" for verb in
                                 ("view", "add", "change", "delete"))  # fmt: skip


@require_safe
@permission_required(_VIEW, raise_exception=True)
def list_feeds(request: HttpRequest) -> HttpResponse:
    return _page(request, FeedForm(), FeedListForm())


@require_POST
@permission_required(_ADD, raise_exception=True)
def add_feed(request: HttpRequest) -> HttpResponse:
    """Add a feed, which is asked as soon as the worker gets to it."""
    form = FeedForm(request.POST)
    if not form.is_valid():
        return _page(request, form, FeedListForm(), status=422)
    with transaction.atomic():
        feed = form.save_for(cast("User", request.user))
        queue_poll(feed)
    messages.success(request, _("Added; it is asked as soon as the worker gets to it."))
    return redirect("streams:feed", pk=feed.pk)


@require_safe
@permission_required(_VIEW, raise_exception=True)
def show_polled_feed(request: HttpRequest, pk: int) -> HttpResponse:
    """The feed with its entries, those seen last first."""
    feed = get_object_or_404(Feed.objects.with_counts().select_related("paused_by"), pk=pk)
    entries = feed.entries.select_related("item", "article").defer("item__data", "article__text")
    page = newest_page(entries, request.GET)
    items = [entry.item for entry in page.rows if entry.item]
    retries = {item.pk for item in items if can_be_tried_again(item)}
    context = {"feed": feed, "page": page, "retries": retries}
    return render(request, "streams/feed.html", context)


@require_POST
@permission_required(_CHANGE, raise_exception=True)
def poll_now(request: HttpRequest, pk: int) -> HttpResponse:
    feed = get_object_or_404(Feed.objects.polled(), pk=pk)
    queue_poll(feed)
    messages.success(request, _("It is asked as soon as the worker gets to it."))
    return redirect("streams:feed", pk=pk)


@require_POST
@permission_required(_CHANGE, raise_exception=True)
def pause_feed(request: HttpRequest, pk: int) -> HttpResponse:
    get_object_or_404(Feed, pk=pk).pause(by=cast("User", request.user))
    return redirect("streams:feed", pk=pk)


@require_POST
@permission_required(_CHANGE, raise_exception=True)
def resume_feed(request: HttpRequest, pk: int) -> HttpResponse:
    get_object_or_404(Feed, pk=pk).resume()
    return redirect("streams:feed", pk=pk)


@require_POST
@permission_required(_CHANGE, raise_exception=True)
def follow_feed(request: HttpRequest, pk: int) -> HttpResponse:
    """Take the address that the feed has moved to."""
    try:
        get_object_or_404(Feed, pk=pk).follow()
    except IntegrityError:
        messages.error(request, _("The new address is on record as a feed of its own."))
    return redirect("streams:feed", pk=pk)


@require_POST
@permission_required(_REMOVE, raise_exception=True)
def remove_feed(request: HttpRequest, pk: int) -> HttpResponse:
    """Take the feed off the list; its articles stay."""
    feed = get_object_or_404(Feed, pk=pk)
    feed.delete()
    messages.success(request, _("“%(feed)s” is no longer asked. Its articles stay on record.")
                     % {"feed": feed})  # fmt: skip
    return redirect("streams:feeds")


@require_POST
@permission_required(_ADD, raise_exception=True)
def import_list(request: HttpRequest) -> HttpResponse:
    form = FeedListForm(request.POST, request.FILES)
    done = form.import_for(cast("User", request.user)) if form.is_valid() else None
    if done is None:
        return _page(request, FeedForm(), form, status=422)
    new, known, refused = done
    said = ngettext("%(n)s feed added.", "%(n)s feeds added.", new) % {"n": new}
    if known:
        said += " " + _("On record already: %(n)s.") % {"n": known}
    messages.success(request, said)
    for address in refused[:20]:
        messages.error(request, _("Not the address of a feed: %(address)s") % {"address": address})
    return redirect("streams:feeds")


@require_safe
@permission_required(_VIEW, raise_exception=True)
def export_list(request: HttpRequest) -> HttpResponse:
    """All feeds as OPML."""
    answer = HttpResponse(export_feeds("Wortlaut"), content_type="text/x-opml; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="feeds.opml"'
    return answer


def _page(
    request: HttpRequest, form: FeedForm, feed_list: FeedListForm, status: int = 200
) -> HttpResponse:
    feeds = Feed.objects.all()
    unwell = Feed.objects.exclude(health=Feed.Health.WELL)
    if "unwell" in request.GET:
        feeds = feeds.exclude(health=Feed.Health.WELL)
    page = newest_page(feeds, request.GET)
    # Of the feeds on this page alone: entries grow for years.
    counted = list(
        Feed.objects.with_counts().filter(pk__in=[row.pk for row in page.rows]).order_by("-pk")
    )
    context = {
        "form": form,
        "feed_list": feed_list,
        "page": page.showing(counted),
        "query": "unwell" if "unwell" in request.GET else "",
        "unwell": unwell.count(),
    }
    return render(request, "streams/feeds.html", context, status=status)
