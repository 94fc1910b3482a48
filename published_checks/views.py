"""Checks by others: all of them, those about a claim, and what an editor says of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from claims.claim_list.newest_first import newest_page
from claims.models import Claim, Evidence, Source
from claims.views.claim_list.queue import without_page
from claims.views.responses import card_of, changes_claim, editor
from published_checks.matching import checks_about
from published_checks.models import CheckDismissal, PublishedCheck
from record_versions.sent_numbers import is_key

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest

_SHORTEST_SEARCH = 3


@require_safe
@permission_required("claims.view_source", raise_exception=True)
def list_checks(request: HtmxRequest) -> HttpResponse:
    """All that came in, the newest first, narrowed by words of the claim."""
    checks = PublishedCheck.objects.defer("vector", "bits")
    words = " ".join(request.GET.get("q", "").split())
    if len(words) >= _SHORTEST_SEARCH:
        checks = checks.filter(claim__icontains=words)
    context = {
        "page": newest_page(checks, request.GET),
        "words": words,
        "query": without_page(request),
    }
    return render(request, "published_checks/checks.html", context)


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def show_checks_of(request: HtmxRequest, pk: int) -> HttpResponse:
    """A page with the claim on top; htmx gets the section of its opened card."""
    claim = _claim(pk)
    context = _section(claim)
    if request.htmx:
        return render(request, "published_checks/_checks_of.html", context)
    context |= {"card": card_of(pk), "article": claim.article}
    return render(request, "published_checks/checks_of.html", context)


@changes_claim(gettext_lazy("link the check"))
def confirm_check(request: HtmxRequest, claim: Claim, seen: int) -> str:
    """The check is about this claim: its page becomes a confirmed source."""
    check = _check(request)
    relation = request.POST.get("relation") or check.relation
    if relation not in Evidence.Relation.values:
        raise ValidationError(_("Choose how it bears on the claim."))
    title = check.title or f"{check.publisher}: {check.rating}"
    by = editor(request)
    source, _new = Source.add_page(
        check.address, by=by, title=title[:500], publisher=check.publisher[:200]
    )
    claim.link(source, relation, by=by, seen=seen)
    return _("Check linked.")


@require_POST
@permission_required("claims.change_claim", raise_exception=True)
def dismiss_check(request: HtmxRequest, pk: int) -> HttpResponse:
    """It is about something else, and not offered here again."""
    claim = _claim(pk)
    CheckDismissal.of(claim, _check(request), by=editor(request))
    if request.htmx:
        return render(request, "published_checks/_checks_of.html", _section(claim))
    return redirect("published_checks:of_claim", pk)


def _claim(pk: int) -> Claim:
    return get_object_or_404(Claim.on_record.select_related("article", "speaker"), pk=pk)


def _section(claim: Claim) -> dict[str, object]:
    return {
        "claim": claim,
        "matches": checks_about(claim),
        "relations": Evidence.Relation.choices,
    }


def _check(request: HtmxRequest) -> PublishedCheck:
    number = request.POST.get("check", "")
    return get_object_or_404(PublishedCheck, pk=int(number) if is_key(number) else 0)
