"""What became of the things that were handed in together."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import BadRequest
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from articles.identity.similar_articles import differences_of
from articles.incoming_items.agency_items import ReceivedItem
from articles.incoming_items.answers import store_answered
from articles.incoming_items.reading import complete_article, queue_item
from articles.incoming_items.second_tries import can_be_tried_again
from articles.models import Article, IncomingItem
from intake.record_json import from_json
from record_versions.sent_numbers import is_key, number_sent

if TYPE_CHECKING:
    from newsroom.models import User

# A batch of a hundred thousand files is looked at by its counts, not item by item.
_SHOWN = 200


@require_safe
@permission_required("articles.add_article", raise_exception=True)
def show_batch(request: HttpRequest, batch: uuid.UUID) -> HttpResponse:
    """Each item and its fate; a single new article is gone to as soon as it is there."""
    items = list(IncomingItem.objects.light().filter(batch=batch)[:_SHOWN])
    if not items:
        raise Http404
    is_open = IncomingItem.objects.open().filter(batch=batch).exists()
    context = {
        "batch": batch,
        "items": items,
        "is_open": is_open,
        "retries": {item.pk for item in items if can_be_tried_again(item)},
    }
    if request.htmx:  # type: ignore[attr-defined]
        return render(request, "articles/_incoming.html", context)
    only = _only_article(items)
    if only is not None and "stay" not in request.GET:
        return redirect("claims:article", pk=only)
    return render(request, "articles/incoming.html", context)


@require_safe
@permission_required("articles.add_article", raise_exception=True)
def compare_item(request: HttpRequest, pk: int) -> HttpResponse:
    """The words of the article on record and of what came in, with what differs marked."""
    item = get_object_or_404(IncomingItem.objects.light(), pk=pk)
    record = _asked(item, number_sent(request.GET, "number", is_key))
    article = get_object_or_404(Article, pk=number_sent(request.GET, "other", is_key))
    context = {
        "item": record,
        "article": article,
        "pieces": differences_of(article.text, record["record"]["text"]),
    }
    return render(request, "articles/compare.html", context)


@require_POST
@permission_required("articles.add_article", raise_exception=True)
def answer_item(request: HttpRequest, pk: int) -> HttpResponse:
    """The same, a revision, or another article: the editor says."""
    fate = request.POST.get("fate", "")
    with transaction.atomic():
        items = IncomingItem.objects.light().select_for_update()
        item = get_object_or_404(items, pk=pk)
        number = number_sent(request.POST, "number", is_key)
        outcome = _asked(item, number)
        article = _as_answered(request, fate, outcome, cast("User", request.user))
        item.answer(number, article, fate)
    messages.success(request, _("Done: “%(title)s”.") % {"title": article.title})
    return redirect("articles:incoming", batch=item.batch)


@require_POST
@permission_required("articles.add_article", raise_exception=True)
def retry_item(request: HttpRequest, pk: int) -> HttpResponse:
    """Read it once more: a server may have come back."""
    with transaction.atomic():
        item = get_object_or_404(IncomingItem.objects.light().select_for_update(), pk=pk)
        if can_be_tried_again(item):
            item.state = IncomingItem.State.QUEUED
            item.save(update_fields=["state"])
            queue_item(item)
    return redirect("articles:incoming", batch=item.batch)


def _as_answered(request: HttpRequest, fate: str, outcome: dict[str, Any], by: User) -> Article:
    if fate == "another":
        return store_answered(from_json(outcome["record"]), by=by)
    known = [each["article"] for each in outcome["like"]]
    other = number_sent(request.POST, "other", is_key)
    if other not in known:
        raise BadRequest("This is none of the articles that were shown.")
    article = get_object_or_404(Article.objects.defer("text"), pk=other)
    if fate == "same":
        complete_article(article, ReceivedItem(from_json(outcome["record"])))
        return article
    if fate == "revision":
        return store_answered(from_json(outcome["record"]), by=by, revision_of=article)
    raise BadRequest("An item is the same, a revision or another article.")


def _asked(item: IncomingItem, number: int) -> dict[str, Any]:
    """The outcome that waits for an answer. Raises Http404 for one that does not, or no longer."""
    if number >= len(item.outcomes) or "record" not in item.outcomes[number]:
        raise Http404
    outcome: dict[str, Any] = item.outcomes[number]
    return outcome


def _only_article(items: list[IncomingItem]) -> int | None:
    """The one article that all of it became."""
    if len(items) != 1 or len(items[0].outcomes) != 1:
        return None
    number: int | None = items[0].outcomes[0].get("article")
    return number
