"""What was said before like a claim, and grouping what says the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_safe

from claims.comparison import groups
from claims.comparison.figure_ledger import figure_differences_of
from claims.comparison.quotation_versions import quotation_versions
from claims.comparison.said_before import said_before
from claims.models import Claim, Group
from claims.views.responses import card_of, changes_claim, editor
from record_versions.sent_numbers import is_key

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def show_said_before(request: HtmxRequest, pk: int) -> HttpResponse:
    """A page with the claim on top; htmx gets the section of its opened card."""
    claim = get_object_or_404(Claim.on_record.select_related("article", "group"), pk=pk)
    context = {
        "claim": claim,
        "before": said_before(claim),
        "differences": figure_differences_of(claim),
    }
    if request.htmx:
        return render(request, "claims/comparison/_said_before.html", context)
    return render(
        request,
        "claims/comparison/said_before.html",
        {**context, "card": card_of(pk), "article": claim.article},
    )


@require_safe
@permission_required("claims.view_claim", raise_exception=True)
def show_quotation(request: HtmxRequest, pk: int) -> HttpResponse:
    """The claim's quotation as other articles have it, in a table."""
    claim = get_object_or_404(Claim.on_record.select_related("article", "speaker"), pk=pk)
    return render(
        request,
        "claims/comparison/quotation.html",
        {"claim": claim, "table": quotation_versions(claim)},
    )


@changes_claim(gettext_lazy("group the claim"))
def join_group(request: HtmxRequest, claim: Claim, seen: int) -> str:
    others = _claims(request.POST.getlist("with"), claim)
    groups.join_claims(claim, others, by=editor(request), seen=seen)
    return _("Claims grouped.")


@changes_claim(gettext_lazy("remove the claim from its group"))
def leave_group(request: HtmxRequest, claim: Claim, seen: int) -> str:
    groups.leave_group_of_claims(claim, seen=seen)
    return _("Removed from its group.")


@changes_claim(gettext_lazy("split merged groups again"))
def part_groups(request: HtmxRequest, claim: Claim, seen: int) -> str:
    number = request.POST.get("group", "")
    group = (
        Group.objects.filter(pk=number, merged_into=claim.group_id).first()
        if is_key(number)
        else None
    )
    if group is None or claim.group_id is None:
        raise ValidationError(_("There is no such group any more."))
    groups.separate_groups(group)
    return _("Groups split again.")


@changes_claim(gettext_lazy("carry the verdict over"))
def carry_verdict(request: HtmxRequest, claim: Claim, seen: int) -> str:
    drafted = groups.carry_verdict_over(claim, by=editor(request))
    said = ngettext("Drafted for %(number)s claim.", "Drafted for %(number)s claims.", drafted)
    return said % {"number": drafted}


def _claims(numbers: list[str], claim: Claim) -> list[Claim]:
    """The claims that a form names; ValidationError when it names none, itself, or one that is not
    there.
    """
    wanted = {int(number) for number in numbers if is_key(number)} - {claim.pk}
    found = list(Claim.objects.filter(pk__in=wanted).select_related("group")[: groups.MOST_AT_ONCE])
    if not found or len(found) != len(set(numbers)):
        raise ValidationError(_("Select claims that say the same."))
    return found
