"""How the desk answers a change to one claim: with the card for htmx, with a redirect without, with
409 when stale.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import wraps
from typing import TYPE_CHECKING, cast
from urllib.parse import urlsplit

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST
from django_htmx.http import reswap, retarget, trigger_client_event

from claims.display.annotated_text import Card
from claims.display.article_page import annotated_article
from claims.display.overview import count_states, counted_states
from claims.display.shown_claim import (
    claim_on_record,
    claim_shown,
    claim_unread,
)
from claims.models import Claim, StaleClaimError
from claims.review.checklist import topics_of
from claims.review.history import as_seen, changes_of
from claims.review.speaker_input import SpeakerUnclearError
from claims.review.split_merge import NeighbourChangedError, neighbours
from claims.views.opened_claim import choices_for, opened_card
from record_versions.sent_numbers import number_sent

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

    from newsroom.models import User
    from newsroom.pages.requests import HtmxRequest

Act = Callable[["HtmxRequest", Claim, int], "StrPromise | str"]
# The section of an opened card that a form stands in, by the name of its address.
SECTION_OF = {
    "set_speaker": "speaker", "add_speaker": "speaker", "keep_speaker": "speaker",
    "turn_down_speaker": "speaker", "correct": "words", "word": "words", "split": "words",
    "merge": "words",
    "link": "sources", "turn_down": "sources", "comment": "comments",
    "withdraw_comment": "comments", "resolve_thread": "comments", "undo": "history",
    "confirm_check": "checks", "redo": "history", "join_group": "similar", "leave_group": "similar",
    "part_groups": "similar", "carry_verdict": "similar", "tick": "checklist",
}  # fmt: skip
SECTIONS = {*SECTION_OF.values(), "verdict", "more"}
NOT_SENT_AGAIN = {"seen", "csrfmiddlewaretoken"}
# What a form says in numbers of records and versions, which tell an editor nothing.
NUMBERS = {"with", "step", "source", "post", "comment", "reply_to", "item"}


def changes_claim(
    wanted: StrPromise | str, *, is_read: bool = True
) -> Callable[[Act], Callable[..., HttpResponse]]:
    """Make a view of what is done to a claim: POST only, by right, against the version that the
    form saw.

    The function gets the request, the claim and the version seen, and returns what is announced
    afterwards. ``wanted`` names the change in the imperative, for the page that shows a conflict.
    Without ``is_read`` it gets a claim of which only the number is known before it is changed: for
    what moves no words and looks at nothing but what it locks.
    """

    def as_view(act: Act) -> Callable[..., HttpResponse]:
        @require_POST
        @permission_required("claims.change_claim", raise_exception=True)
        @wraps(act)
        def view(request: HtmxRequest, pk: int) -> HttpResponse:
            # Also what was merged away: a stale form for it is answered with what became of it.
            claim = claim_on_record(pk) if is_read else claim_unread(pk)
            place = claim.spans.get("quote") if is_read else None
            try:
                said = act(request, claim, version_seen(request))
                is_elsewhere = is_read and claim.spans.get("quote") != place
                moved = is_elsewhere or bool(claim.rearranged)
                return answer(request, claim, said, moved=moved)
            except Claim.DoesNotExist as error:
                raise Http404 from error
            except StaleClaimError as stale:
                return answer_stale_claim(request, stale, wanted)
            except NeighbourChangedError as changed:
                return answer_stale_neighbour(request, claim, changed, wanted)
            except ValidationError as error:
                return answer_invalid(request, claim, error)

        return view

    return as_view


def version_seen(request: HtmxRequest) -> int:
    """The version of the claim that the form saw."""
    return number_sent(request.POST, "seen")


def editor(request: HtmxRequest) -> User:
    """The logged-in user; the log-in middleware lets nobody else in."""
    return cast("User", request.user)


def card_of(pk: int, *, with_sentence: bool = True) -> Card:
    """The claim's card as it stands in the database; beside the text it needs no sentence."""
    claim = claim_shown(pk, with_sentence=with_sentence)
    return Card(claim, claim.number)  # type: ignore[attr-defined]


def answer(
    request: HtmxRequest, claim: Claim, said: StrPromise | str, *, moved: bool = False
) -> HttpResponse:
    """Answer with the changed card; with the whole text when the quote's marks ``moved`` in it."""
    # The card that goes on is that of the claim into which this one was merged.
    claim, others = claim.standing, (claim.pk, *claim.rearranged)
    if not request.htmx:
        messages.success(request, str(said))
        return redirect(claim)
    # The same form stands on several pages, and each needs another part drawn anew.
    page = urlsplit(request.headers.get("HX-Current-URL", "")).path
    in_article = page == article_address(claim)
    if moved and in_article:
        return answer_with_text(request, claim, said)
    card = card_of(claim.pk, with_sentence=not in_article)
    context: dict[str, object] = {"card": card, "said": said}
    # No other page shows how many are left of the article.
    if in_article:
        context["counts"] = counted_states(card.claim.states)  # type: ignore[attr-defined]
    elif not page:
        context["counts"] = count_states(claim.article_id)
    if not moved:
        return render(request, "claims/claim/_changed.jinja", context)
    elsewhere = [pk for pk in others if pk != claim.pk]
    context["beside"] = [card_of(one.pk) for one in Claim.objects.filter(pk__in=elsewhere)]
    response = render(request, "claims/claim/_changed.jinja", context)
    # Only the page knows which of their cards it shows; they go before the new ones come.
    return trigger_client_event(response, "claims:gone", {"claims": elsewhere})


def article_address(claim: Claim) -> str:
    return reverse("claims:article", args=[claim.article_id])


def answer_with_text(request: HtmxRequest, claim: Claim, said: StrPromise | str) -> HttpResponse:
    """The whole text with its marks and cards, and an event that names the claim to go on with."""
    context = {
        **annotated_article(claim.article),
        "card": card_of(claim.pk, with_sentence=False),
        "said": said,
    }
    response = render(request, "claims/articles/_text_changed.jinja", context)
    # After settling: before, the card that the script selects is not in the page yet.
    trigger_client_event(response, "claim:placed", {"claim": claim.pk}, after="settle")
    return reswap(retarget(response, "#reading"), "outerHTML")


def answer_stale_claim(
    request: HtmxRequest, stale: StaleClaimError, wanted: StrPromise | str
) -> HttpResponse:
    """Show what the form saw, what stands there now and who changed it; nothing is written."""
    return _show_both(request, stale.current, stale.current, stale.seen, wanted)


def answer_stale_neighbour(
    request: HtmxRequest, claim: Claim, changed: NeighbourChangedError, wanted: StrPromise | str
) -> HttpResponse:
    """The same for the neighbour that the form named, in the card that it was sent from."""
    if not changed.is_stale:
        return answer_invalid(request, claim, changed, status=409)
    claim.refresh_from_db()  # what was begun with it is taken back
    return _show_both(request, claim, changed.other, changed.seen, wanted)


def _show_both(
    request: HtmxRequest, claim: Claim, changed: Claim, seen: int, wanted: StrPromise | str
) -> HttpResponse:
    sent = list(_to_send_again(request))
    is_neighbour, before = changed.pk != claim.pk, as_seen(changed, seen)
    context = {
        "card": card_of(claim.pk),
        "changed": changed,
        "is_neighbour": is_neighbour,
        # Who is shown the neighbour only has not seen what else was done to the claim itself.
        "version": version_seen(request) if is_neighbour else claim.version,
        "can_be_applied": not changed.merged_into_id
        and (not is_neighbour or changed in neighbours(claim)),
        "seen": before,
        "topics_seen": topics_of(before) if before else [],
        "topics_now": topics_of(changed),
        "changes": changes_of(changed, since=seen),
        "wanted": wanted,
        "typed": [value for name, value in sent if name not in NUMBERS],
        # What applies to the neighbour is sent again with the version of it that is shown now.
        "sent": [
            (name, f"{changed.pk}.{changed.version}" if name == "with" and is_neighbour else value)
            for name, value in sent
        ],
    }
    template = "claims/claim/_conflict.html" if request.htmx else "claims/claim/conflict.html"
    return render(request, template, context, status=409)


def _to_send_again(request: HtmxRequest) -> Iterator[tuple[str, str]]:
    for name, values in request.POST.lists():
        if name not in NOT_SENT_AGAIN:
            yield from ((name, value) for value in values)


def answer_invalid(
    request: HtmxRequest, claim: Claim, error: ValidationError, *, status: int = 422
) -> HttpResponse:
    """Say what is wrong beside the form; what was typed comes back with it."""
    opened = _section_sent_from(request)
    # Anew from the database: the act may have begun to change the claim before it was refused.
    card = opened_card(claim.pk)
    context = {
        "card": card,
        "problems": error.messages,
        "typed": request.POST,
        **choices_for(request, card.claim, opened),
        "unclear": error if isinstance(error, SpeakerUnclearError) else None,
    }
    template = "claims/claim/_claim_open.jinja" if request.htmx else "claims/claim/claim.html"
    return render(request, template, context, status=status)


def _section_sent_from(request: HtmxRequest) -> str:
    match = request.resolver_match
    return SECTION_OF.get(match.url_name or "", "more") if match else "more"
