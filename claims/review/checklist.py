"""What has to be done for a claim: the newsroom's checklist, the day it is due, its topics."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from django.contrib.postgres.expressions import ArraySubquery
from django.core.exceptions import ValidationError
from django.db.models.functions import JSONObject
from django.http import QueryDict
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from articles.dates.form_fields import TypedDateField
from articles.models import Topic
from articles.models.topic import typed_topics
from claims.models import ChecklistItem, Claim
from claims.models.base.actions import Action
from record_versions.sent_numbers import is_key

if TYPE_CHECKING:
    from claims.review.history import Change

MOST_TOPICS = 10
LONGEST_TOPIC = 100


@dataclass(frozen=True, slots=True)
class Checklist:
    """The items that the newsroom asks for, each with whether it is done for a claim."""

    items: list[tuple[ChecklistItem, bool]]

    @property
    def done(self) -> int:
        return sum(is_done for _item, is_done in self.items)


def checklist_of(claim: Any) -> Checklist:
    """What is asked for now, in the newsroom's order, of a claim that was asked for with
    ``items_told`` as ``items``.
    """
    items = [ChecklistItem(**told) for told in claim.items]
    return Checklist([(item, item.pk in claim.ticked) for item in items])


def items_told() -> ArraySubquery:
    """The items on offer, as one value."""
    told = JSONObject(id="id", name_en="name_en", name_de="name_de")
    return ArraySubquery(ChecklistItem.objects.on_offer().values(told=told))


def item_from(form: QueryDict) -> ChecklistItem:
    number = form.get("item", "")
    item = ChecklistItem.objects.on_offer().filter(pk=number).first() if is_key(number) else None
    if item is None:
        raise ValidationError(_("The checklist has no such item."))
    return item


def due_from(form: QueryDict) -> dt.date | None:
    """The day that was typed, in any form that people write one in."""
    field = TypedDateField(whole_days=True, required=False)
    day: dt.date | None = field.clean(form.get("due", "").strip())
    return day


def topics_from(form: QueryDict) -> list[Topic]:
    """The topics that were typed, separated by commas; one that is new is made."""
    names = typed_topics(form.get("topics", ""))
    if len(names) > MOST_TOPICS or any(len(name) > LONGEST_TOPIC for name in names):
        raise ValidationError(
            _("At most %(most)d topics of at most %(longest)d characters each."),
            params={"most": MOST_TOPICS, "longest": LONGEST_TOPIC},
        )
    return [Topic.objects.named(name) for name in names]


def topics_of(claim: Claim) -> list[Topic]:
    """The claim's own topics; those of its article are beside them."""
    return list(Topic.objects.filter(pk__in=claim.topic_numbers)) if claim.topic_numbers else []


@dataclass(frozen=True, slots=True)
class ChecklistNames:
    """What the numbers that claims keep of topics and items stand for, looked up once for all."""

    topics: dict[int, str]
    items: dict[int, ChecklistItem]

    @classmethod
    def of(cls, claims: Sequence[Claim]) -> ChecklistNames:
        filed = {number for claim in claims for number in claim.topic_numbers}
        ticked = {number for claim in claims for number in claim.ticked}
        return cls(
            dict(Topic.objects.filter(pk__in=filed).values_list("pk", "name")) if filed else {},
            ChecklistItem.objects.in_bulk(ticked) if ticked else {},
        )

    def topics_of(self, claim: Claim) -> list[str]:
        return sorted(
            self.topics[number] for number in claim.topic_numbers if number in self.topics
        )

    def done_for(self, claim: Claim) -> list[ChecklistItem]:
        """In the newsroom's order."""
        done = [self.items[number] for number in claim.ticked if number in self.items]
        return sorted(done, key=lambda item: (item.order, item.pk))


_TOLD = {Action.ITEM_TICKED, Action.ITEM_UNTICKED, Action.TOPICS_SET, Action.DUE_SET}


def tell_changes(changes: Sequence[Change]) -> list[Change]:
    """The whole history with what was ticked, filed and set beside the bare word."""
    if not any(change.action in _TOLD for change in changes):
        return list(changes)
    items = {item.pk: str(item) for item in ChecklistItem.objects.all()}
    numbers = {number for change in changes for number in change.record.topic_numbers}
    topics = dict(Topic.objects.filter(pk__in=numbers).values_list("pk", "name"))
    told, before = [], None
    for change in changes:
        detail = ""
        if change.action in {Action.ITEM_TICKED, Action.ITEM_UNTICKED} and before is not None:
            changed = set(before.ticked) ^ set(change.record.ticked)
            detail = ", ".join(items[number] for number in sorted(changed) if number in items)
        elif change.action == Action.TOPICS_SET:
            detail = ", ".join(topics.get(number, "") for number in change.record.topic_numbers)
        elif change.action == Action.DUE_SET:
            detail = date_format(change.record.due_on, "SHORT_DATE_FORMAT")
        told.append(replace(change, comment=change.comment or detail))
        before = change.record
    return told
