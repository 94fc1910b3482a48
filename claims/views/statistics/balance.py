"""What the desk found, accepted and checked, by party or group, outlet, topic and month."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib.auth.decorators import permission_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from articles.dates.form_fields import TypedDateField
from claims.display.balance import BAR as BAR_HEIGHT
from claims.display.balance import LINES, USUAL, WIDTH, balance_of, label_of_lines
from claims.export.balance_rows import balance_as_csv

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


class BalanceForm(forms.Form):
    """Of which days the articles are; nothing stands for all of them."""

    since = TypedDateField(label=_("Published from"), required=False)
    until = TypedDateField(label=_("Published until"), required=False, last=True)

    def clean(self) -> dict[str, Any]:
        days: dict[str, Any] = super().clean() or {}
        if days.get("since") and days.get("until") and days["since"] > days["until"]:
            raise forms.ValidationError(_("The end lies before the beginning."))
        return days


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def show_balance(request: HtmxRequest) -> HttpResponse:
    by, form = _by(request), BalanceForm(request.GET or None)
    is_good = not form.is_bound or form.is_valid()
    context = {
        "by": by,
        "form": form,
        "choices": [(each, label_of_lines(each)) for each in LINES],
        "label": label_of_lines(by),
        "balance": balance_of(by, *_days(form)) if is_good else None,
        "is_good": is_good,
        "width": WIDTH,
        "bar_height": BAR_HEIGHT,
        "query": request.GET.urlencode(),
        "days": "".join(f"&{name}={request.GET.get(name, '')}" for name in ("since", "until")),
    }
    return render(
        request, "claims/statistics/balance.html", context, status=200 if is_good else 422
    )


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def export_balance(request: HtmxRequest) -> HttpResponse:
    """All lines as CSV; 503 while the worker prepares them."""
    form = BalanceForm(request.GET)
    if not form.is_valid():
        return show_balance(request)
    by = _by(request)
    balance = balance_of(by, *_days(form))
    if balance is None:
        response = show_balance(request)
        response.status_code, response["Retry-After"] = 503, "30"
        return response
    response = HttpResponse(balance_as_csv(balance), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="balance-{by}.csv"'
    return response


def _by(request: HtmxRequest) -> str:
    asked = request.GET.get("by", "")
    return asked if asked in LINES else USUAL


def _days(form: BalanceForm) -> tuple[dt.date | None, dt.date | None]:
    given = form.cleaned_data if form.is_bound else {}
    return given.get("since"), given.get("until")
