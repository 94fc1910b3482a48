"""Verdicts that wait for a chief; who may approve one is said by ``Verdict.approve``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.db.models import Prefetch

from claims.display.sentence_context import attach_sentences
from claims.models import Claim, Verdict
from claims.models.base.events import events_of
from claims.verdicts.verdict_section import VerdictSection, precedents_differed_from
from record_versions.sent_numbers import is_key

if TYPE_CHECKING:
    from newsroom.models import User

PAGE_SIZE = 10
# Further than this the navigation does not count: it stands on every page.
MOST_COUNTED = 99


@dataclass(frozen=True, slots=True)
class AwaitingApproval:
    """A page of claims with their verdicts; ``after`` is the key of the next page."""

    sections: list[VerdictSection]
    after: int | None


def verdicts_awaiting_approval(user: User, after: str = "") -> AwaitingApproval:
    """A page of what the user can approve or publish, the oldest draft first, in a fixed number of
    queries.
    """
    verdicts = Verdict.objects.waiting_for(user)
    if is_key(after):
        verdicts = verdicts.filter(pk__gt=int(after))
    keys = list(verdicts.order_by("pk").values_list("pk", "claim")[: PAGE_SIZE + 1])
    shown = keys[:PAGE_SIZE]
    claims = (
        Claim.on_record.filter(pk__in=[claim for _pk, claim in shown])
        .select_related("speaker", "article", "post")
        .prefetch_related(
            "evidence__source__post", Prefetch("verdicts", Verdict.objects.with_people())
        )
        .defer("article__text")
        .in_bulk()
    )
    attach_sentences(list(claims.values()))
    sections = [VerdictSection(claims[claim], is_brief=True) for _pk, claim in shown]
    _attach_earlier(sections)
    departed_from = precedents_differed_from(sections)
    for section in sections:
        section.departed_from = departed_from
    return AwaitingApproval(sections, shown[-1][0] if len(keys) > PAGE_SIZE else None)


def _attach_earlier(sections: list[VerdictSection]) -> None:
    """Give each section its verdict as it was handed on before: the version that this one corrects,
    or what was sent back. One query for all of them.
    """
    verdicts = {section.latest.pk: section for section in sections if section.latest}
    handed_on = events_of(Verdict).filter(
        pgh_obj__in=verdicts, state=Verdict.State.SUBMITTED, pgh_label__in=("insert", "update")
    )
    for event in handed_on.select_related("rating").order_by("pgh_id"):
        section = verdicts[event.pgh_obj_id]
        if section.latest and event.submitted_at != section.latest.submitted_at:
            section.sent_back = event


def count_awaiting_approval(user: User) -> str:
    """How many verdicts wait for this user, as the navigation says it: empty for none, »99+« for
    many.
    """
    if not user.has_perm("claims.approve_claim"):
        return ""
    number = Verdict.objects.waiting_for(user)[: MOST_COUNTED + 1].count()
    return f"{MOST_COUNTED}+" if number > MOST_COUNTED else str(number or "")
