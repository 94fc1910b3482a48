"""Items that agencies number: which article an item is, which of two versions is the later one, and
what has been taken back.

Their words come in any order. What is withdrawn is kept by number, so that a version which comes
behind its own withdrawal is taken in as withdrawn; the next version is an article again.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Protocol
from urllib.parse import urlsplit

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_noop

from articles.embargoes import end_of_embargo
from articles.incoming_items.one_at_a_time import only_one_at_a_time
from articles.models import Article, ItemWithdrawal, Outlet
from articles.models.article_queryset import ArticleQuerySet
from intake.dates.moments import Moment, Precision
from intake.formats.agencies.embargo_notes import HELD
from intake.records import ArticleRecord

_AGENCY_SAYS = {
    "withheld": gettext_noop("The agency withholds it."),
    "canceled": gettext_noop("The agency has withdrawn it."),
}
WITHHELD = gettext_noop("The agency has withdrawn or withheld this item.")
KEPT = gettext_noop(
    "The agency has withdrawn or withheld this item, which is not on record; if it still comes, it "
    "is withdrawn."
)
UNTIMED = gettext_noop(
    "The agency’s embargo on this item has no end that can be read. It is not taken in."
)


class Dated(Protocol):
    """A version of an item with its moments: an article, or a withdrawal."""

    item_version: str
    modified_moment: str
    published_moment: str


@dataclass(slots=True)
class ItemVersion:
    """What tells one version of an item from another."""

    item_version: str
    modified_moment: str
    published_moment: str


def wait_for_item(record: ArticleRecord) -> None:
    """Until the end of the transaction nobody else settles an item with this number, or with the
    one that it goes on from.
    """
    for number in sorted({record.identifier[:500], record.evolved_from[:500]} - {""}):
        only_one_at_a_time(f"item {number}")


def is_older(one: Dated, other: Dated) -> bool:
    """Whether ``one`` is known to be the earlier version. Agencies count in numbers; where they do
    not, or two are equal, the moments decide, and where there are none nobody knows.
    """
    version, known = one.item_version, other.item_version
    if version.isdecimal() and known.isdecimal() and int(version) != int(known):
        return int(version) < int(known)
    # Like with like: a withdrawal may name the moment at which the item was first published.
    for name in ("modified_moment", "published_moment"):
        mine, others = _instant(getattr(one, name)), _instant(getattr(other, name))
        if mine and others:
            return mine < others
    return False


def _is_covered(item: Dated, withdrawal: Dated) -> bool:
    """Whether the withdrawal is of this version; it is unless this is known to be a later one."""
    version, known = item.item_version, withdrawal.item_version
    if known and version == known:
        return True
    return not is_older(withdrawal, item)


def _instant(iso: str) -> dt.datetime | None:
    """None for a moment without a time, which is before and after others of its day."""
    if not iso or (moment := Moment(iso)).precision not in (Precision.MINUTE, Precision.SECOND):
        return None
    at = dt.datetime.fromisoformat(moment.iso)
    return at if at.tzinfo else at.replace(tzinfo=timezone.get_current_timezone())


class ReceivedItem:
    """A record as it came, with what is on record under its number. Its outlet and its withdrawal
    are looked up once, when they are first asked for.
    """

    def __init__(self, record: ArticleRecord) -> None:
        self.record = record
        self.version = ItemVersion(
            record.version[:40],
            record.modified.iso if record.modified else "",
            record.published.iso if record.published else "",
        )

    @cached_property
    def outlet(self) -> str:
        """The name that articles of this origin carry."""
        host = (urlsplit(self.record.address).hostname or "").removeprefix("www.")
        if known := Outlet.objects.of_host(host):
            return known.name
        return Outlet.objects.name_for(self.record.outlet)

    @cached_property
    def withdrawal(self) -> ItemWithdrawal | None:
        """What the agency has taken back under the number, whatever version it is."""
        if not self.record.identifier:
            return None
        known = ItemWithdrawal.objects.filter(identifier=self.record.identifier[:500])
        return known.filter(outlet__in=self._spellings).first()

    @property
    def is_withdrawn(self) -> bool:
        """Whether this version of it is what was taken back."""
        return self.withdrawal is not None and _is_covered(self.version, self.withdrawal)

    def versions(self) -> ArticleQuerySet:
        """All articles that are the agency's item, from the same provider."""
        return self._with_number(self.record.identifier)

    def _with_number(self, number: str) -> ArticleQuerySet:
        if not number:
            return Article.objects.none()
        return self._of_provider().filter(identifier=number[:500])

    def _of_provider(self) -> ArticleQuerySet:
        names = self._spellings
        # An editor may have corrected who it is from: what counts is what it came with.
        events = Article.events.rel.related_model.objects  # type: ignore[attr-defined]
        came = events.filter(pgh_obj=OuterRef("pk"), pgh_label="insert")
        if names != [""]:
            came = came.filter(Q(outlet__in=names) | Q(origins__outlet="editor"))
        provider = Q(outlet__in=names) | Q(origins__outlet="editor") & Exists(came)
        return Article.objects.filter(provider)

    def earlier(self) -> Article | None:
        """The last version of the item that the agency says this one goes on from, under a number
        of its own.
        """
        return self._with_number(self.record.evolved_from).order_by("-pk").first()

    def later(self) -> Article | None:
        """The last article on record that the agency says goes on from this item."""
        if not self.record.identifier:
            return None
        known = self._of_provider().filter(earlier_items__identifier=self.record.identifier[:500])
        return known.order_by("-pk").first()

    def newest(self) -> Article | None:
        """The last version of the agency's item that is on record."""
        return self.versions().filter(next=None).order_by("-pk").first()

    @cached_property
    def _spellings(self) -> list[str]:
        """The outlet's name with those that were merged into it, which earlier rows carry."""
        others = Outlet.objects.filter(name=self.outlet).values_list("names", flat=True).first()
        return [self.outlet, *(others or [])]


def withdraw_item(received: ReceivedItem) -> dict[str, Any]:
    """The agency takes back what is on record under the same number, in all versions up to this
    one, and what may still come.
    """
    record, withdrawal = received.record, _withdrawal_by(received)
    if withdrawal.identifier:
        _keep(received.withdrawal, withdrawal)
    newest = received.newest()
    # Its words are here, and nobody would look for them behind a note.
    if newest is None and record.text and HELD[0] in record.warnings:
        return {"title": record.title, "error": UNTIMED}
    if newest is None and withdrawal.identifier:
        return {"title": record.title or record.identifier, "fate": "noted", "note": KEPT}
    if newest is None:
        return {"title": record.title, "detail": record.status, "error": WITHHELD}
    keep_embargo(newest, record)
    for article in received.versions().on_record().defer("text", "turns", "sample"):
        if _is_covered(article, withdrawal):
            article.withdraw(by=None, seen=None, because=withdrawal.because)
    fate = "withdrawn" if _is_covered(newest, withdrawal) else "same"
    return {"article": newest.pk, "title": newest.title, "fate": fate}


def _withdrawal_by(received: ReceivedItem) -> ItemWithdrawal:
    """What a record that takes its item back is, as a row."""
    record, version = received.record, received.version
    return ItemWithdrawal(
        outlet=received.outlet,
        identifier=record.identifier[:500],
        item_version=version.item_version,
        modified_moment=version.modified_moment,
        published_moment=version.published_moment,
        because=_AGENCY_SAYS.get(record.status, ""),
        embargo_until=end_of_embargo(record.embargo),
    )


def _keep(known: ItemWithdrawal | None, withdrawal: ItemWithdrawal) -> None:
    """In the one row of the item; the latest withdrawal and the longest embargo count."""
    if known is None:
        withdrawal.save()
        return
    if not is_older(withdrawal, known):
        for name in ("item_version", "modified_moment", "published_moment", "because"):
            setattr(known, name, getattr(withdrawal, name))
    ends = [each.embargo_until for each in (known, withdrawal) if each.embargo_until]
    known.embargo_until = max(ends, default=None)
    known.save()


def keep_embargo(newest: Article, record: ArticleRecord) -> None:
    """The embargo of a version that comes late holds as if it had come in order."""
    if until := end_of_embargo(record.embargo):
        newest.set_embargo(until)


def is_taken_back_by_agency(article: Article) -> bool:
    """Whether it was the agency that withdrew the article, which the agency may release again."""
    return article.withdrawn_at is not None and article.withdrawn_by_id is None
