"""The verdict on a claim: written, handed on, approved, published."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from claims.models import Claim, StaleVerdictError, Verdict
from claims.models.verdicts.discarded_drafts import bring_back, discard, discarded
from claims.review.history import changes_of_verdict, verdict_as_seen
from claims.verdicts.approval_queue import verdicts_awaiting_approval
from claims.verdicts.verdict_section import VerdictSection
from claims.views.opened_claim import choices_for, opened_card
from claims.views.responses import card_of, editor, version_seen

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

    from newsroom.pages.requests import HtmxRequest

Act = Callable[["HtmxRequest", Claim, int], "StrPromise | str"]


def changes_verdict(
    wanted: StrPromise | str, *, right: str
) -> Callable[[Act], Callable[..., HttpResponse]]:
    """Make a view of what is done to a claim's verdict, as ``changes_claim`` does for the claim."""

    def as_view(act: Act) -> Callable[..., HttpResponse]:
        @require_POST
        @permission_required(right, raise_exception=True)
        @wraps(act)
        def view(request: HtmxRequest, pk: int) -> HttpResponse:
            # On record, not standing: of a claim that was merged away it is said why nothing is
            # done.
            claim = get_object_or_404(Claim.on_record.select_related("article"), pk=pk)
            try:
                said = act(request, claim, version_seen(request))
            except StaleVerdictError as stale:
                return answer_stale_verdict(request, claim, stale, wanted)
            except ValidationError as error:
                section = VerdictSection(
                    # Only the form of the text brings words of the editor; the others are single
                    # buttons.
                    claim,
                    typed=request.POST if "reasons" in request.POST else None,
                )
                section.refuse(error)
                return answer_with(request, section, status=422)
            return answer_changed(request, claim, said)

        return view

    return as_view


def latest_of(claim: Claim) -> Verdict:
    verdict = Verdict.latest(claim)
    # Somebody who discards may be quicker than who submits: that is told, and is no 404.
    if verdict is None and discarded(claim):
        raise ValidationError(_("Somebody discarded the draft in the meantime."))
    if verdict is None:
        raise Http404("The claim has no verdict.")
    return verdict


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def show_verdict_section(request: HtmxRequest, pk: int) -> HttpResponse:
    """The verdict in the claim's card; without htmx the claim's page, which has it."""
    claim = get_object_or_404(Claim.on_record.select_related("article"), pk=pk)
    if not request.htmx:
        return redirect(verdict_place(claim))
    return answer_with(request, VerdictSection(claim))


@changes_verdict(gettext_lazy("write the verdict"), right="claims.change_claim")
def write_verdict(request: HtmxRequest, claim: Claim, seen: int) -> str:
    """Keep the draft, and hand it on in the same step if that is asked for: both or neither."""
    form = VerdictSection(claim, typed=request.POST).form
    if not form.is_valid():
        raise ValidationError(form.errors.as_data())
    with transaction.atomic():
        verdict = Verdict.write(claim, by=editor(request), seen=seen, **form.text())
        if "submit" not in request.POST:
            return _("Draft saved.")
        verdict.submit(by=editor(request), seen=verdict.version)
    return _("Submitted for approval.")


@changes_verdict(gettext_lazy("submit the verdict"), right="claims.change_claim")
def submit_verdict(request: HtmxRequest, claim: Claim, seen: int) -> str:
    latest_of(claim).submit(by=editor(request), seen=seen)
    return _("Submitted for approval.")


@changes_verdict(gettext_lazy("approve the verdict"), right="claims.approve_claim")
def approve_verdict(request: HtmxRequest, claim: Claim, seen: int) -> str:
    latest_of(claim).approve(by=editor(request), seen=seen)
    return _("Verdict approved.")


@changes_verdict(gettext_lazy("send the verdict back"), right="claims.approve_claim")
def send_back_verdict(request: HtmxRequest, claim: Claim, seen: int) -> str:
    latest_of(claim).send_back(
        # PostgreSQL stores no NUL.
        because=request.POST.get("because", "").replace("\0", ""),
        by=editor(request),
        seen=seen,
    )
    return _("Sent back.")


@changes_verdict(gettext_lazy("publish the verdict"), right="claims.approve_claim")
def publish_verdict(request: HtmxRequest, claim: Claim, seen: int) -> str:
    latest_of(claim).publish(by=editor(request), seen=seen)
    return _("Verdict published.")


@changes_verdict(gettext_lazy("withdraw the verdict"), right="claims.approve_claim")
def withdraw_verdict(request: HtmxRequest, claim: Claim, seen: int) -> str:
    # Also while its correction is being written.
    standing = Verdict.objects.published().filter(claim=claim).first() or latest_of(claim)
    standing.withdraw(
        because=request.POST.get("because", "").replace("\0", ""), by=editor(request), seen=seen
    )
    return _("Verdict withdrawn.")


@changes_verdict(gettext_lazy("discard the draft"), right="claims.change_claim")
def discard_verdict(request: HtmxRequest, claim: Claim, seen: int) -> str:
    discard(claim, by=editor(request), seen=seen)
    return _("Draft discarded.")


@changes_verdict(gettext_lazy("restore the draft"), right="claims.change_claim")
def bring_back_verdict(request: HtmxRequest, claim: Claim, seen: int) -> str:
    bring_back(claim, by=editor(request), seen=seen)
    return _("Draft restored.")


@require_POST
@permission_required("claims.change_claim", raise_exception=True)
def preview_verdict(request: HtmxRequest, pk: int) -> HttpResponse:
    """The reasons as readers will see them; nothing is kept."""
    section = VerdictSection(
        get_object_or_404(Claim.on_record.select_related("article"), pk=pk), typed=request.POST
    )
    section.shows_preview = True
    if request.htmx:
        return render(request, "claims/verdicts/_preview.jinja", {"section": section})
    return answer_with(request, section)


@require_safe
@permission_required("claims.approve_claim", raise_exception=True)
def list_waiting(request: HtmxRequest) -> HttpResponse:
    """What waits for approval or publication, the longest first."""
    page = verdicts_awaiting_approval(editor(request), request.GET.get("after", ""))
    return render(request, "claims/verdicts/waiting.html", {"page": page})


def answer_changed(request: HtmxRequest, claim: Claim, said: StrPromise | str) -> HttpResponse:
    if not request.htmx:
        messages.success(request, str(said))
        return redirect(verdict_place(claim))
    page = urlsplit(request.headers.get("HX-Current-URL", "")).path
    context = {
        "section": VerdictSection(claim),
        "claim": card_of(claim.pk).claim,
        "said": said,
        # What waits for approval stands there without its card.
        "has_card": page != reverse("claims:waiting"),
    }
    return render(request, "claims/verdicts/_verdict_changed.html", context)


def answer_with(
    request: HtmxRequest, section: VerdictSection, *, status: int = 200
) -> HttpResponse:
    """The section for htmx, the claim's page with it otherwise."""
    if request.htmx:
        return render(
            request, "claims/verdicts/_verdict.jinja", {"section": section}, status=status
        )
    card = opened_card(section.claim.pk)
    context: dict[str, Any] = {
        "card": card,
        "article": card.claim.article,
        **choices_for(request, card.claim, "verdict"),
        "section": section,
    }
    return render(request, "claims/claim/claim.html", context, status=status)


def answer_stale_verdict(
    request: HtmxRequest, claim: Claim, stale: StaleVerdictError, wanted: StrPromise | str
) -> HttpResponse:
    """Show what the form saw, what stands there now and who changed it; nothing is written."""
    context = {
        "claim": claim,
        "seen": verdict_as_seen(claim, stale.seen),
        "now": Verdict.objects.with_people().get(pk=stale.current.pk),
        "changes": [change for change in changes_of_verdict(claim) if change.version > stale.seen],
        "wanted": wanted,
        "sent": [
            (name, value)
            for name, value in request.POST.items()
            # Sent again they go with the version that stands now, and with the new form's own
            # token.
            if name not in {"seen", "csrfmiddlewaretoken"}
        ],
        "typed": request.POST,
    }
    template = (
        "claims/verdicts/_verdict_conflict.html"
        if request.htmx
        else "claims/verdicts/verdict_conflict.html"
    )
    return render(request, template, context, status=409)


def verdict_place(claim: Claim) -> str:
    return f"{reverse('claims:claim', args=[claim.pk])}?section=verdict#verdict-{claim.pk}"
