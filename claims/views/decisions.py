"""What an editor decides about one claim."""

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.anchoring import kind_from, new_span
from claims.assigning import assignee_from
from claims.models import Claim
from claims.sourcing import source_from
from claims.speaking import speaker_from

from .answering import changes_claim, editor


@changes_claim(gettext_lazy("accept the claim"))
def accept_claim(request: HttpRequest, claim: Claim, seen: int) -> str:
    claim.accept(by=editor(request), seen=seen)
    return _("Accepted.")


@changes_claim(gettext_lazy("reject the claim"))
def reject_claim(request: HttpRequest, claim: Claim, seen: int) -> str:
    claim.reject(by=editor(request), seen=seen, because=request.POST.get("because", "").strip()[:300])
    return _("Rejected.")


@changes_claim(gettext_lazy("correct the claim"))
def correct_claim(request: HttpRequest, claim: Claim, seen: int) -> str:
    kind = kind_from(request.POST, default=claim.kind)
    claim.correct(kind=kind, span=new_span(request.POST, claim), seen=seen)
    return _("Corrected.")


@changes_claim(gettext_lazy("change the speaker"))
def set_speaker(request: HttpRequest, claim: Claim, seen: int) -> str:
    speaker = speaker_from(request.POST.get("name", ""), kind=request.POST.get("kind", "person"))
    claim.set_speaker(speaker, seen=seen)
    return _("Speaker: %(name)s.") % {"name": speaker} if speaker else _("No speaker.")


@changes_claim(gettext_lazy("assign the claim"))
def assign_claim(request: HttpRequest, claim: Claim, seen: int) -> str:
    colleague = assignee_from(request.POST.get("assignee", ""))
    claim.assign(colleague, seen=seen)
    return _("Assigned to %(name)s.") % {"name": colleague} if colleague else _("Assigned to nobody.")


@changes_claim(gettext_lazy("say whether the claim is worth checking"))
def mark_check_worthy(request: HttpRequest, claim: Claim, seen: int) -> str:
    is_worthy = request.POST.get("worthy") == "yes"
    claim.mark_check_worthy(is_worthy, seen=seen)
    return _("Worth checking.") if is_worthy else _("Not worth checking.")


@changes_claim(gettext_lazy("link a source"))
def link_source(request: HttpRequest, claim: Claim, seen: int) -> str:
    source, relation = source_from(request.POST, claim)
    claim.link(source, relation, by=editor(request), seen=seen)
    return _("Source linked.")


@changes_claim(gettext_lazy("turn down a source"))
def turn_down_source(request: HttpRequest, claim: Claim, seen: int) -> str:
    source, _relation = source_from(request.POST, claim)
    claim.turn_down(source, by=editor(request), seen=seen)
    return _("Source turned down.")


@changes_claim(gettext_lazy("undo the last change"))
def undo_claim(request: HttpRequest, claim: Claim, seen: int) -> str:
    claim.undo(seen=seen)
    return _("Undone.")
