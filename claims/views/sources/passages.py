"""The passage of a source that proves a claim's link to it: selected in the stored text, or
pasted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from claims.models import Evidence, StaleClaimError
from claims.sources.passage_selection import refuse_unconfirmed, selection_from
from claims.sources.passages import parts_of, still_stands, text_at, text_key, versions_of
from claims.views.responses import answer, answer_stale_claim, card_of, version_seen

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@require_http_methods(["GET", "POST"])
@permission_required("claims.change_claim", raise_exception=True)
def select_passage(request: HtmxRequest, pk: int) -> HttpResponse:
    shown = Evidence.objects.select_related(
        "claim__article", "source__post", "source__article", "source__file"
    )
    evidence = get_object_or_404(shown, pk=pk)
    if request.method != "POST":
        return _show(request, evidence)
    try:
        said = _keep(request, evidence)
        return answer(request, evidence.claim, said)
    except StaleClaimError as stale:
        return answer_stale_claim(request, stale, _("select a passage as evidence"))
    except ValidationError as error:
        return _show(request, evidence, error)


def _keep(request: HtmxRequest, evidence: Evidence) -> str:
    refuse_unconfirmed(evidence)
    text = text_at(evidence.source, request.POST.get("text", ""))
    if text is None:
        raise ValidationError(_("No text is stored."))
    selection = selection_from(request.POST, text)
    evidence.claim.select_passage(evidence.source, selection, seen=version_seen(request))
    return _("Passage selected.") if selection else _("Passage removed.")


def _show(
    request: HtmxRequest, evidence: Evidence, error: ValidationError | None = None
) -> HttpResponse:
    """The stored text beside the form; opened where the passage stands that is selected already."""
    sent = request.POST
    text = text_at(
        evidence.source, sent.get("text") or request.GET.get("text", "") or text_key(evidence)
    )
    stands = text is not None and still_stands(evidence, text)
    begin = evidence.passage_begin if stands else None
    parts = parts_of(text) if text else None
    part = None
    if parts:
        asked = request.GET.get("part", "")
        part = parts.part(asked) if asked or begin is None else parts.part_at(begin)
    context = {
        "evidence": evidence,
        "source": evidence.source,
        "card": card_of(evidence.claim_id),
        "article": evidence.claim.article,
        "text": text,
        "part": part.marking(begin, evidence.passage_end) if part and stands else part,
        "versions": versions_of(evidence.source),
        "moved": bool(evidence.passage) and not stands,
        "problems": error.messages if error else [],
        "words": sent.get("quote", evidence.passage),
    }
    return render(request, "claims/sources/passage.html", context, status=422 if error else 200)
