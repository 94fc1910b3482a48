"""The administrator's pages about webhooks: which there are, and what became of each message."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from api.models import Delivery, Webhook
from api.tokens.views import RIGHT
from api.webhooks.forms import WebhookForm
from api.webhooks.signature import secret_of
from claims.claim_list.newest_first import newest_page

if TYPE_CHECKING:
    from newsroom.models import User

_NEW = "new-webhook-secret"  # until the page shows it once


@require_safe
@permission_required(RIGHT, raise_exception=True)
def list_webhooks(request: HttpRequest) -> HttpResponse:
    return _page(request, WebhookForm())


@require_POST
@permission_required(RIGHT, raise_exception=True)
def make_webhook(request: HttpRequest) -> HttpResponse:
    form = WebhookForm(request.POST)
    if not form.is_valid():
        return _page(request, form, status=422)
    webhook = Webhook.objects.create(made_by=cast("User", request.user), **form.facts)
    return _with_secret(request, webhook)


@require_safe
@never_cache
@permission_required(RIGHT, raise_exception=True)
def show_webhook(request: HttpRequest, pk: int) -> HttpResponse:
    """The webhook with its deliveries, the newest first; a new secret is shown once."""
    webhook = get_object_or_404(Webhook.objects.select_related("made_by"), pk=pk)
    deliveries = webhook.deliveries.select_related("message").prefetch_related("attempts")
    new = request.session.pop(_NEW, None)
    context = {
        "webhook": webhook,
        "secret": secret_of(webhook) if new == webhook.pk else None,
        "page": newest_page(deliveries, request.GET),
    }
    return render(request, "api/webhook.html", context)


@require_POST
@permission_required(RIGHT, raise_exception=True)
def renew_secret(request: HttpRequest, pk: int) -> HttpResponse:
    webhook = get_object_or_404(Webhook, pk=pk)
    webhook.renew_secret()
    return _with_secret(request, webhook)


@require_POST
@permission_required(RIGHT, raise_exception=True)
def switch_webhook(request: HttpRequest, pk: int) -> HttpResponse:
    """On with ``on`` in the form, else off."""
    webhook = get_object_or_404(Webhook, pk=pk)
    webhook.switch("on" in request.POST)
    messages.success(request, _("Switched on.") if "on" in request.POST else _("Switched off."))
    return redirect("systems:webhook", pk=pk)


@require_POST
@permission_required(RIGHT, raise_exception=True)
def send_again(request: HttpRequest, pk: int) -> HttpResponse:
    delivery = get_object_or_404(Delivery.objects.select_related("webhook"), pk=pk)
    delivery.send_again()
    if delivery.webhook.state == Webhook.State.ON:
        messages.success(request, _("It is sent again as soon as the worker gets to it."))
    else:
        messages.info(request, _("It is sent again once the webhook is switched on."))
    return redirect("systems:webhook", pk=delivery.webhook_id)


def _with_secret(request: HttpRequest, webhook: Webhook) -> HttpResponse:
    request.session[_NEW] = webhook.pk
    return redirect("systems:webhook", pk=webhook.pk)


def _page(request: HttpRequest, form: WebhookForm, status: int = 200) -> HttpResponse:
    waiting = Count("deliveries", filter=Q(deliveries__state=Delivery.State.WAITING))
    webhooks = Webhook.objects.annotate(waiting=waiting)
    context = {"form": form, "webhooks": webhooks}
    return render(request, "api/webhooks.html", context, status=status)
