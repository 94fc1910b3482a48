"""Who got a claim, as it was then, and which of them hold what was corrected or withdrawn since."""

from __future__ import annotations

import csv
import datetime as dt
import io
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.conf import settings
from django.db.models import F, Func, IntegerField, Max, Min, QuerySet, TextChoices, Value
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from claims.claim_list.newest_first import ByNumber
from claims.claim_list.pages_by_key import KeyPage, page_by_key
from claims.export.csv_injection import defused
from claims.models import Channel, Claim, CorrectionNotice, DistributedClaims, Verdict
from claims.models.desk.distribution import BLOCK

SHOWN = 200
# A publication counts from its commit, a moment after the time that it bears.
MARGIN = dt.timedelta(seconds=5)
WITHOUT_VERDICT = {Channel.QUOTATIONS}
# These repeat the words of the published verdict, not the claim's.
WITHOUT_WORDS = {Channel.CLAIM_REVIEW, Channel.FEED, Channel.WEBHOOK}
COLUMNS = (
    "claim", "channel", "recipient", "first_at", "last_at", "version", "rating", "quote", "speaker",
    "state", "outdated",
)  # fmt: skip


class ReachChange(TextChoices):
    """What has become of a claim since somebody got it."""

    VERDICT_CORRECTED = "verdict_corrected", _("verdict corrected")
    VERDICT_WITHDRAWN = "verdict_withdrawn", _("verdict withdrawn")
    WORDS_CORRECTED = "words_corrected", _("words corrected")
    SPEAKER_CORRECTED = "speaker_corrected", _("speaker corrected")
    CLAIM_WITHDRAWN = "claim_withdrawn", _("withdrawn")


@dataclass(frozen=True, slots=True)
class Holder:
    """A recipient with what they hold at the least: the version of the verdict and of the claim
    that stood when they last got something new. ``changed`` says what has become of it since.
    """

    who: str
    channel: Channel
    first_at: dt.datetime
    last_at: dt.datetime
    verdict: Verdict | None
    record: Any
    changed: tuple[ReachChange, ...]

    @property
    def is_outdated(self) -> bool:
        return bool(self.changed)

    @property
    def words(self) -> str:
        """Those that they got: the claim's, or those of the verdict; none for neither."""
        held = self.record or self.verdict
        return str(held.quote) if held else ""

    @property
    def speaker_name(self) -> str:
        if self.record:
            return str(self.record.speaker or "")
        return self.verdict.speaker_name if self.verdict else ""

    @property
    def told_changes(self) -> str:
        return ", ".join(str(change.label) for change in self.changed)


class LatestHolderFirst(ByNumber):
    """By the number of the first distribution to each."""

    def key_of(self, record: Any) -> int:
        return int(record["number"])

    def sort(self, records: Any, *, backward: bool = False) -> Any:
        return records.order_by("number" if backward else "-number")

    def beyond(self, records: Any, key: int, *, backward: bool = False) -> Any:
        return records.filter(**{f"number__{'gt' if backward else 'lt'}": key})


LATEST_HOLDER_FIRST = LatestHolderFirst()


class Reach:
    """In a fixed number of queries, along indexes."""

    def __init__(self, claim: Claim, most: int | None = SHOWN) -> None:
        self.claim, self._most = claim, most

    @cached_property
    def versions(self) -> list[Verdict]:
        """What readers have seen, the first version on top."""
        found = Verdict.objects.ever_published().filter(claim=self.claim)
        return list(found.select_related("rating").order_by("number"))

    @cached_property
    def records(self) -> list[Any]:
        """The claim's versions, the oldest first."""
        events = self.claim.events.select_related("speaker").order_by("pgh_id")  # type: ignore[attr-defined]
        return list(events)

    @cached_property
    def notices(self) -> list[CorrectionNotice]:
        people = ("drafted_by", "approved_by", "verdict__rating")
        return list(self.claim.notices.select_related(*people))

    @cached_property
    def holders(self) -> list[Holder]:
        """Those who hold something outdated first, then the latest."""
        found = [self._holder(row) for row in self._rows().order_by("-last")[: self._most]]
        return sorted(found, key=lambda each: not each.is_outdated)

    def page(self, address: QueryDict, size: int) -> KeyPage[Holder]:
        """So many of them, who got it first last on top."""
        page = page_by_key(self._rows(), LATEST_HOLDER_FIRST, address, size)
        return page.showing([self._holder(row) for row in page.rows])

    @property
    def outdated(self) -> list[Holder]:
        return [each for each in self.holders if each.is_outdated]

    @property
    def shown_to_readers(self) -> list[tuple[Verdict, dt.datetime | None]]:
        """Each version with the moment until which the public page and feed showed it, if the
        newsroom publishes; whoever read it there is not recorded.
        """
        if not settings.WORTLAUT_PUBLIC:
            return []
        ends = [*(each.published_at for each in self.versions[1:]), None]
        return [
            (version, version.withdrawn_at or end)
            for version, end in zip(self.versions, ends, strict=True)
        ]

    def _rows(self) -> QuerySet[Any, Any]:
        block, place = divmod(self.claim.pk, BLOCK)
        bit = Func(F("claims"), Value(place), function="get_bit", output_field=IntegerField())
        head = "distribution__"
        return (
            DistributedClaims.objects.filter(block=block)
            .annotate(bit=bit)
            .filter(bit=1)
            .order_by()
            .values(
                channel=F(f"{head}channel"),
                username=F(f"{head}user__username"),
                recipient=F(f"{head}recipient"),
            )
            .annotate(
                first=Min(f"{head}first_at"),
                newest=Max(f"{head}first_at"),
                last=Max(f"{head}last_at"),
                number=Min("distribution_id"),
            )
        )

    def _holder(self, row: dict[str, Any]) -> Holder:
        channel = Channel(row["channel"])
        verdicts, records = [], []
        if channel not in WITHOUT_VERDICT:
            about = _standing_about(self.versions, "published_at", row["newest"])
            verdicts = [each for each in about if _stood_at(each, row["newest"])]
        if channel not in WITHOUT_WORDS:
            records = _standing_about(self.records, "pgh_created_at", row["newest"])
        return Holder(
            ", ".join(each for each in (row["username"], row["recipient"]) if each),
            channel,
            row["first"],
            row["last"],
            verdicts[0] if verdicts else None,
            records[0] if records else None,
            tuple(self._changes(verdicts, records)),
        )

    def _changes(self, verdicts: list[Verdict], records: list[Any]) -> list[ReachChange]:
        changes = []
        if any(each != self.versions[-1] for each in verdicts):
            changes.append(ReachChange.VERDICT_CORRECTED)
        if verdicts and self.versions[-1].withdrawn_at:
            changes.append(ReachChange.VERDICT_WITHDRAWN)
        for record in records:
            changes += changes_of_words(record, self.claim)
        return list(dict.fromkeys(changes))


def changes_of_words(record: Any, claim: Claim) -> list[ReachChange]:
    """What became of the claim since this version of it, if it was accepted: before that it is
    nobody's word.
    """
    if record.state != Claim.State.ACCEPTED:
        return []
    if claim.state != Claim.State.ACCEPTED or claim.merged_into_id:
        return [ReachChange.CLAIM_WITHDRAWN]
    changes = []
    if record.quote != claim.quote:
        changes.append(ReachChange.WORDS_CORRECTED)
    if record.speaker_id != claim.speaker_id and not _is_merged_into(record.speaker, claim):
        changes.append(ReachChange.SPEAKER_CORRECTED)
    return changes


def _is_merged_into(speaker: Any, claim: Claim) -> bool:
    """Two records of one person became one: the claim is of the same speaker as before."""
    return speaker is not None and speaker.merged_into_id == claim.speaker_id


def _standing_about(versions: Sequence[Any], at: str, moment: dt.datetime) -> list[Any]:
    """What stood at the moment, and before it what may have stood there still; none before the
    first version.
    """
    first, last = (
        bisect_right(versions, when, key=lambda each: getattr(each, at)) - 1
        for when in (moment - MARGIN, moment)
    )
    return list(versions[max(first, 0) : last + 1])


def _stood_at(verdict: Verdict, moment: dt.datetime) -> bool:
    return verdict.withdrawn_at is None or verdict.withdrawn_at + MARGIN > moment


def reach_as_csv(reach: Reach) -> str:
    """All recipients, as RFC 4180; docs/csv.md describes the columns."""
    file = io.StringIO(newline="")
    rows = csv.writer(file)
    rows.writerow(COLUMNS)
    for each in reach.holders:
        rows.writerow(_line(reach.claim, each))
    for version, until in reach.shown_to_readers:
        shown = (version.published_at, until)
        times = [moment.isoformat(timespec="seconds") if moment else "" for moment in shown]
        words = (version.quote, version.speaker_name)
        told = [version.number, version.rating.code, *map(defused, words), ""]
        rows.writerow([reach.claim.pk, "page", "", *times, *told, "yes" if until else "no"])
    return file.getvalue()


def _line(claim: Claim, holder: Holder) -> list[Any]:
    verdict, record = holder.verdict, holder.record
    return [
        claim.pk,
        holder.channel,
        defused(holder.who),
        holder.first_at.isoformat(timespec="seconds"),
        holder.last_at.isoformat(timespec="seconds"),
        verdict.number if verdict else "",
        verdict.rating.code if verdict else "",
        defused(holder.words),
        defused(holder.speaker_name),
        record.state if record else "",
        "yes" if holder.is_outdated else "no",
    ]
