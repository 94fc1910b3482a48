"""What an editor decides about one claim."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.contrib.auth.decorators import permission_required
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from claims.models import Claim
from claims.review import speaker_input
from claims.review.assignment import assignee_from
from claims.review.checklist import due_from, item_from, topics_from
from claims.review.comments import answered_comment, comment_from, own_comment
from claims.review.split_merge import merge_into_one, split_in_two
from claims.review.text_selection import kind_from, neighbour_from, new_span, split_place
from claims.sources.linking import offered, source_from
from claims.views.responses import changes_claim, editor
from record_versions.sent_numbers import number_sent

if TYPE_CHECKING:
    from newsroom.pages.requests import HtmxRequest


@changes_claim(gettext_lazy("accept the claim"), is_read=False)
def accept_claim(request: HtmxRequest, claim: Claim, seen: int) -> str:
    claim.accept(by=editor(request), seen=seen)
    return _("Accepted.")


@changes_claim(gettext_lazy("reject the claim"), is_read=False)
def reject_claim(request: HtmxRequest, claim: Claim, seen: int) -> str:
    claim.reject(
        by=editor(request), seen=seen, because=request.POST.get("because", "").strip()[:300]
    )
    return _("Rejected.")


@changes_claim(gettext_lazy("correct the claim"))
def correct_claim(request: HtmxRequest, claim: Claim, seen: int) -> str:
    kind = kind_from(request.POST, default=claim.kind)
    claim.correct(kind=kind, span=new_span(request.POST, claim), seen=seen)
    return _("Corrected.")


@changes_claim(gettext_lazy("put the claim into a sentence of its own"))
def word_claim(request: HtmxRequest, claim: Claim, seen: int) -> str:
    claim.word(request.POST.get("wording", ""), seen=seen)
    return _("Wording saved.") if claim.wording else _("No wording.")


@changes_claim(gettext_lazy("change the speaker"))
def set_speaker(request: HtmxRequest, claim: Claim, seen: int) -> str:
    speaker = speaker_input.chosen_speaker(
        request.POST.get("name", ""), kind=request.POST.get("kind", "")
    )
    claim.set_speaker(speaker, seen=seen)
    return _("Speaker: %(name)s.") % {"name": speaker} if speaker else _("No speaker.")


@changes_claim(gettext_lazy("split the claim"))
def split_claim(request: HtmxRequest, claim: Claim, seen: int) -> str:
    split_in_two(claim, split_place(request.POST, claim, seen), by=editor(request), seen=seen)
    return _("Split in two.")


@changes_claim(gettext_lazy("merge the claim with its neighbour"))
def merge_claim(request: HtmxRequest, claim: Claim, seen: int) -> str:
    other, other_seen = neighbour_from(request.POST, claim)
    merge_into_one(claim, other, by=editor(request), seen=seen, other_seen=other_seen)
    return _("Merged.")


@changes_claim(gettext_lazy("comment on the claim"))
def comment_claim(request: HtmxRequest, claim: Claim, seen: int) -> str:
    claim.comment(
        comment_from(request.POST),
        by=editor(request),
        seen=seen,
        reply_to=answered_comment(request.POST, claim),
    )
    return _("Comment added.")


@changes_claim(gettext_lazy("withdraw a comment"))
def withdraw_comment(request: HtmxRequest, claim: Claim, seen: int) -> str:
    claim.withdraw_comment(own_comment(request.POST, claim), by=editor(request), seen=seen)
    return _("Comment withdrawn.")


@changes_claim(gettext_lazy("resolve a thread of comments"))
def resolve_thread(request: HtmxRequest, claim: Claim, seen: int) -> str:
    is_resolved = request.POST.get("resolved") != "no"
    claim.resolve_thread(
        own_comment(request.POST, claim), is_resolved, by=editor(request), seen=seen
    )
    return _("Resolved.") if is_resolved else _("Opened again.")


@changes_claim(gettext_lazy("assign the claim"))
def assign_claim(request: HtmxRequest, claim: Claim, seen: int) -> str:
    colleague = assignee_from(request.POST.get("assignee", ""))
    claim.assign(colleague, seen=seen, by=editor(request))
    return (
        _("Assigned to %(name)s.") % {"name": colleague} if colleague else _("Assigned to nobody.")
    )


@changes_claim(gettext_lazy("set the day by which the claim is to be checked"))
def set_due(request: HtmxRequest, claim: Claim, seen: int) -> str:
    due_on = due_from(request.POST)
    claim.set_due(due_on, seen=seen)
    if due_on is None:
        return _("No due date.")
    return _("Due on %(date)s.") % {"date": date_format(due_on, "SHORT_DATE_FORMAT")}


@changes_claim(gettext_lazy("change the topics of the claim"))
def set_topics(request: HtmxRequest, claim: Claim, seen: int) -> str:
    claim.file_under(topics_from(request.POST), seen=seen)
    return _("Topics saved.")


@changes_claim(gettext_lazy("tick an item of the checklist"))
def tick_item(request: HtmxRequest, claim: Claim, seen: int) -> str:
    is_done = request.POST.get("done") != "no"
    claim.tick(item_from(request.POST), is_done, seen=seen)
    return _("Ticked.") if is_done else _("Unticked.")


@changes_claim(gettext_lazy("say whether the claim is worth checking"), is_read=False)
def mark_check_worthy(request: HtmxRequest, claim: Claim, seen: int) -> str:
    is_worthy = request.POST.get("worthy") == "yes"
    claim.mark_check_worthy(is_worthy, seen=seen)
    return _("Worth checking.") if is_worthy else _("Not worth checking.")


@permission_required("speakers.add_speaker", raise_exception=True)
@changes_claim(gettext_lazy("add a speaker"))
def add_speaker(request: HtmxRequest, claim: Claim, seen: int) -> str:
    speaker = speaker_input.create_speaker(
        claim,
        request.POST.get("new_name", ""),
        request.POST.get("kind", ""),
        is_namesake="namesake" in request.POST,
        seen=seen,
    )
    return _("New speaker: %(name)s.") % {"name": speaker}


@changes_claim(gettext_lazy("confirm the speaker"))
def keep_speaker(request: HtmxRequest, claim: Claim, seen: int) -> str:
    claim.keep_speaker(seen=seen)
    return _("Speaker confirmed.")


@changes_claim(gettext_lazy("dismiss the speaker"))
def turn_down_speaker(request: HtmxRequest, claim: Claim, seen: int) -> str:
    claim.turn_down_speaker(seen=seen)
    return _("Speaker dismissed; the claim has none now.")


@changes_claim(gettext_lazy("link a source"))
def link_source(request: HtmxRequest, claim: Claim, seen: int) -> str:
    source, relation = source_from(request, claim, editor(request))
    # Should the claim turn out to be stale: a file cannot be sent again, what was made of it can be
    # named.
    named = request.POST.copy()
    named["source"] = str(source.pk)
    request.POST = named  # type: ignore[assignment]
    claim.link(source, relation, by=editor(request), seen=seen)
    return _("Source linked.")


@changes_claim(gettext_lazy("dismiss a suggested source"))
def turn_down_source(request: HtmxRequest, claim: Claim, seen: int) -> str:
    claim.turn_down(offered(request.POST.get("source", ""), claim), by=editor(request), seen=seen)
    return _("Suggested source dismissed.")


@changes_claim(gettext_lazy("undo a change"))
def undo_claim(request: HtmxRequest, claim: Claim, seen: int) -> str:
    """The last step, or the one of the history that is named."""
    step = number_sent(request.POST, "step") if "step" in request.POST else None
    if step is None:
        claim.undo(seen=seen, by=editor(request))
    else:
        claim.take_back(step, seen=seen, by=editor(request))
    return _("Undone.")


@changes_claim(gettext_lazy("redo what was undone"))
def redo_claim(request: HtmxRequest, claim: Claim, seen: int) -> str:
    claim.redo(seen=seen, by=editor(request))
    return _("Redone.")
