"""What waits for one person: the lists of the start page, each short, with the whole of it a page
further.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Count, Q, QuerySet
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from articles.models import Article
from claims.claim_list.newest_first import NEWEST_FIRST, PAGE_SIZE
from claims.claim_list.ordering import DUE_FIRST
from claims.claim_list.pages_by_key import KeyOrder, KeyPage, page_by_key
from claims.models import Claim, Notification, Verdict
from claims.models.base.record_urls import address_of
from claims.models.claims.claim_queryset import ClaimQuerySet

if TYPE_CHECKING:
    from django_stubs_ext import StrPromise

    from newsroom.models import User

SHOWN, COUNTED = 5, 99
ARTICLES_SHOWN = 8
# How many of the newest articles are looked through for those in progress.
ARTICLES_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: the claim, and what there is to say of it."""

    claim: Claim
    section: str = ""
    who: str = ""
    text: str = ""

    @property
    def address(self) -> str:
        """The claim, opened where the work on it goes on."""
        address = address_of("claims:claim", self.claim.pk)
        return f"{address}?section={self.section}" if self.section else address


@dataclass(frozen=True, slots=True)
class DayList:
    """One kind of work that waits: which rows those are, and how each is told."""

    name: str
    label: StrPromise
    rows: Callable[[User], QuerySet[Any]]
    told: Callable[[Any], Entry]
    order: KeyOrder[Any, Any] = NEWEST_FIRST


@dataclass(frozen=True, slots=True)
class DayPart:
    """A list as the start page shows it; ``number`` as text, »99+« for many."""

    of: DayList
    entries: list[Entry]
    number: str

    @property
    def has_more(self) -> bool:
        return self.number != str(len(self.entries))


def day_of(user: User) -> list[DayPart]:
    """What waits for the user; lists of nothing are left out."""
    parts = [_part(each, user) for each in LISTS]
    return [part for part in parts if part.entries]


def day_page(each: DayList, user: User, address: QueryDict) -> KeyPage[Entry]:
    """The whole list, page by page."""
    page = page_by_key(each.rows(user), each.order, address, PAGE_SIZE)
    return page.showing([each.told(row) for row in page.rows])


def list_named(name: str) -> DayList | None:
    return next((each for each in LISTS if each.name == name), None)


def _part(each: DayList, user: User) -> DayPart:
    rows = each.rows(user)
    entries = [each.told(row) for row in each.order.sort(rows)[:SHOWN]]
    number = len(entries) if len(entries) < SHOWN else rows.order_by()[: COUNTED + 1].count()
    return DayPart(each, entries, f"{COUNTED}+" if number > COUNTED else str(number))


def _claims() -> ClaimQuerySet:
    light = Claim.objects.select_related("article", "speaker")
    return light.defer("article__text", "spans", "reasons", "antecedents")


def _assigned(user: User) -> QuerySet[Any]:
    return _claims().filter(assignee=user, state=Claim.State.PENDING)


def _due(user: User) -> QuerySet[Any]:
    """Mine and nobody's: what was given to nobody would be overlooked by all."""
    mine = Q(assignee=user) | Q(assignee=None)
    return _claims().due("week").filter(mine)


def _verdicts() -> QuerySet[Verdict]:
    light = Verdict.objects.select_related("claim__article", "claim__speaker", "submitted_by")
    return light.defer("claim__article__text", "claim__spans", "claim__reasons", "sources")


def _sent_back(user: User) -> QuerySet[Any]:
    drafts = _verdicts().filter(state=Verdict.State.DRAFT, writers__contains=[user.pk])
    return drafts.exclude(sent_back_because="")


def _to_approve(user: User) -> QuerySet[Any]:
    if not user.has_perm("claims.approve_claim"):
        return Verdict.objects.none()
    return _verdicts() & Verdict.objects.waiting_for(user)


def _told_in(*kinds: str) -> Callable[[User], QuerySet[Any]]:
    """Unread notifications of a thread that nobody has resolved."""

    def rows(user: User) -> QuerySet[Any]:
        unread = Notification.objects.filter(recipient=user, kind__in=kinds).unread().standing()
        resolved = Q(comment__resolved_at__isnull=False) | Q(
            comment__reply_to__resolved_at__isnull=False
        )
        return unread.exclude(resolved).shown()

    return rows


def _of_verdict(verdict: Verdict) -> Entry:
    who = verdict.submitted_by.called if verdict.submitted_by else ""
    return Entry(verdict.claim, "verdict", who, verdict.sent_back_because)


def _of_notification(notification: Notification) -> Entry:
    who = notification.by.called if notification.by else ""
    text = notification.comment.text if notification.comment else ""
    return Entry(notification.claim, "comments", who, text)


LISTS = [
    DayList("sent-back", _("Sent back"), _sent_back, _of_verdict),
    DayList("due", _("Due within a week"), _due, Entry, DUE_FIRST),
    DayList("mentioned", _("Mentioned"), _told_in("mentioned"), _of_notification),
    DayList("commented", _("Commented"), _told_in("commented", "replied"), _of_notification),
    DayList("waiting", _("Waiting for your approval"), _to_approve, _of_verdict),
    DayList("assigned", _("Assigned to you"), _assigned, Entry, DUE_FIRST),
]


@dataclass(frozen=True, slots=True)
class Progress:
    """An article of which some claims are decided and some wait."""

    article: Article
    decided: int
    total: int

    @property
    def percent(self) -> int:
        return self.decided * 100 // self.total

    @property
    def pending(self) -> int:
        return self.total - self.decided


def articles_in_progress() -> list[Progress]:
    """Of the newest articles, those that somebody has begun and nobody has finished."""
    newest = Article.objects.on_record().order_by("-pk").values_list("pk", flat=True)
    numbers = list(newest[:ARTICLES_LOOKED_AT])
    counts = (
        Claim.objects.filter(article__in=numbers)
        .not_archived()
        .order_by()
        .values("article")
        .annotate(total=Count("pk"), pending=Count("pk", filter=Q(state=Claim.State.PENDING)))
        .filter(pending__gt=0, pending__lt=Count("pk"))
        .order_by("-article")[:ARTICLES_SHOWN]
    )
    counted = {row["article"]: row for row in counts}
    articles = Article.objects.defer("text", "lead").in_bulk(counted)
    return [
        Progress(articles[number], row["total"] - row["pending"], row["total"])
        for number, row in counted.items()
    ]
