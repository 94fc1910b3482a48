"""Two versions of an article beside each other, and the claims that the new one has to be given by
hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from articles.models import Article
from claims.models import CarriedClaim, StaleClaimError
from claims.revisions.carry_over import accept_place
from claims.revisions.versions import both_texts, groups_of_carried, show_carried
from claims.views.responses import editor
from record_versions.sent_numbers import number_sent

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_safe
@permission_required("articles.view_article", raise_exception=True)
def compare_versions(request: HtmxRequest, pk: int) -> HttpResponse:
    """The article and the version before it, with their differences and what became of claims."""
    article = get_object_or_404(Article.objects.select_related("previous"), pk=pk)
    if article.previous is None:
        return redirect(article)
    context = {
        "article": article,
        "earlier": article.previous,
        "groups": groups_of_carried(article),
        **both_texts(article.previous, article),
    }
    return render(request, "claims/articles/versions.html", context)


@require_POST
@permission_required("claims.change_claim", raise_exception=True)
def accept_carried(request: HtmxRequest, pk: int) -> HttpResponse:
    """Let a claim stand at the offered place of the new version."""
    rows = CarriedClaim.objects.select_related("revision", "claim__article", "claim__speaker")
    carried = get_object_or_404(rows, pk=pk)
    problem, status = "", 200
    try:
        place, seen = number_sent(request.POST, "place"), number_sent(request.POST, "seen")
        accept_place(carried, place, by=editor(request), seen=seen)
    except ValidationError as refused:
        problem, status = refused.messages[0], 422
    except StaleClaimError:
        problem, status = _("Somebody else changed this claim. Look at it again."), 409
    carried = rows.get(pk=pk)
    if request.htmx:
        context = {"shown": show_carried(carried), "problem": problem}
        return render(request, "claims/articles/_carried.html", context, status=status)
    if problem:
        messages.error(request, problem)
    else:
        messages.success(request, _("The claim stands in the new version now."))
    page = reverse("claims:versions", args=[carried.revision_id])
    return redirect(f"{page}#carried-{carried.pk}")
