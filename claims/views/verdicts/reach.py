"""Who got a claim, and what they are told when it is corrected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from claims.models import Claim, CorrectionNotice, StaleError, Verdict
from claims.verdicts.changed_quotations import changed_quotations
from claims.verdicts.correction_text import drafted_texts, subject_of
from claims.verdicts.reach import Reach, reach_as_csv
from claims.views.responses import editor
from record_versions.sent_numbers import is_integer, is_key

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest

PAGE_SIZE = 25


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def show_reach(request: HtmxRequest, pk: int) -> HttpResponse:
    """Who got the claim, which of them hold something outdated, and the notices about it."""
    return _page(request, Reach(_claim(pk)))


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def export_reach(request: HtmxRequest, pk: int) -> HttpResponse:
    """All of them as CSV."""
    content = reach_as_csv(Reach(_claim(pk), most=None))
    response = HttpResponse(content, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="reach-{pk}.csv"'
    return response


@require_POST
@permission_required("claims.change_claim", raise_exception=True)
def draft_notice(request: HtmxRequest, pk: int) -> HttpResponse:
    """Begin the notice with the desk's words."""
    reach = Reach(_claim(pk))
    texts = drafted_texts(reach)
    if any(notice.state == CorrectionNotice.State.DRAFT for notice in reach.notices):
        return redirect(_place(reach.claim))  # twice is once
    if not texts:
        error = ValidationError(_("Nothing that was given out has changed."))
        return _page(request, reach, problems=error.messages, status=422)
    try:
        CorrectionNotice.draft(reach.claim, subject_of(reach).corrects, **texts, by=editor(request))
    except ValidationError as error:
        return _page(request, Reach(reach.claim), problems=error.messages, status=422)
    messages.success(request, _("The notice is drafted."))
    return redirect(_place(reach.claim))


@require_POST
@permission_required("claims.change_claim", raise_exception=True)
def write_notice(request: HtmxRequest, pk: int) -> HttpResponse:
    # PostgreSQL stores no NUL.
    texts = {name: request.POST.get(name, "").replace("\0", "") for name in ("text_de", "text_en")}
    notice = get_object_or_404(CorrectionNotice.objects.select_related("claim__article"), pk=pk)
    return _change(
        request, notice, lambda seen: notice.write(**texts, by=editor(request), seen=seen)
    )


@require_POST
@permission_required("claims.approve_claim", raise_exception=True)
def approve_notice(request: HtmxRequest, pk: int) -> HttpResponse:
    notice = get_object_or_404(CorrectionNotice.objects.select_related("claim__article"), pk=pk)
    return _change(request, notice, lambda seen: notice.approve(by=editor(request), seen=seen))


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def list_corrections(request: HtmxRequest) -> HttpResponse:
    """The notices that wait for a chief, the corrections that readers have seen, and the
    quotations that changed after they were given out, the latest first.
    """
    drafts = CorrectionNotice.objects.filter(state=CorrectionNotice.State.DRAFT)
    corrections = Verdict.objects.ever_published().filter(
        Q(number__gt=1) | Q(state=Verdict.State.WITHDRAWN)
    )
    before = request.GET.get("before", "")
    if is_key(before):
        corrections = corrections.filter(pk__lt=int(before))
    shown = list(
        corrections.select_related("rating", "claim__article", "notice")
        .defer("reasons", "sources", "claim__article__text", "claim__spans")
        .order_by("-pk")[: PAGE_SIZE + 1]
    )
    context = {
        "drafts": drafts.select_related("claim__article", "drafted_by").order_by("pk")[:PAGE_SIZE],
        "corrections": shown[:PAGE_SIZE],
        "before": shown[PAGE_SIZE - 1].pk if len(shown) > PAGE_SIZE else None,
        "quotations": changed_quotations(_key_of_quotations(request)),
    }
    return render(request, "claims/verdicts/corrections.html", context)


def _key_of_quotations(request: HtmxRequest) -> QueryDict:
    """The page has two lists; this one has a parameter of its own."""
    key = QueryDict(mutable=True)
    key["before"] = request.GET.get("quotations_before", "")
    return key


def _change(request: HtmxRequest, notice: CorrectionNotice, act: Any) -> HttpResponse:
    seen = request.POST.get("seen", "")
    try:
        act(int(seen) if is_integer(seen) else 0)
    except StaleError:
        # What was typed stands in the form again, and what somebody else wrote above it.
        problems = [_("Somebody else changed this notice in the meantime; theirs is shown too.")]
        return _page(request, Reach(notice.claim), problems, status=409)
    except ValidationError as error:
        return _page(request, Reach(notice.claim), error.messages, status=422)
    messages.success(request, _("Saved."))
    return redirect(_place(notice.claim))


def _page(
    request: HtmxRequest, reach: Reach, problems: list[str] | None = None, status: int = 200
) -> HttpResponse:
    context = {
        "reach": reach,
        "claim": reach.claim,
        "problems": problems or [],
        "typed": request.POST,
        "is_due": any(subject_of(reach)),
        "languages": (("de", _("in German")), ("en", _("in English"))),
    }
    return render(request, "claims/verdicts/reach.html", context, status=status)


def _claim(pk: int) -> Claim:
    # On record: also of what was merged away somebody may hold a copy.
    return get_object_or_404(Claim.on_record.select_related("article", "speaker"), pk=pk)


def _place(claim: Claim) -> str:
    return reverse("claims:reach", args=[claim.pk])
