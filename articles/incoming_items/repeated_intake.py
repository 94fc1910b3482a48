"""What is handed in again by a program that does not know whether its first try arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils import timezone

from articles.incoming_items.earlier_articles import current_at
from articles.incoming_items.one_at_a_time import only_one_at_a_time
from articles.incoming_items.reading import HandedIn, receive
from articles.models import IncomingItem

if TYPE_CHECKING:
    from newsroom.models import User


def receive_one(thing: HandedIn, *, by: User, facts: dict[str, Any] | None = None) -> IncomingItem:
    """The one item that was handed in."""
    return IncomingItem.objects.light().get(batch=receive([thing], by=by, facts=facts))


@transaction.atomic
def receive_address_once(
    address: str, *, by: User, facts: dict[str, Any]
) -> tuple[IncomingItem, bool]:
    """The item of this address, and whether it is new: what is on its way, needs an answer or is an
    article already is not fetched again; what failed is.
    """
    only_one_at_a_time(address)
    items = IncomingItem.objects.light().filter(address=address, recheck_of=None)
    if known := items.exclude(state=IncomingItem.State.FAILED).order_by("-pk").first():
        return known, False
    if (article := current_at(address)) is None:
        return receive_one(HandedIn("address", address, address), by=by, facts=facts), True
    item = IncomingItem.objects.create(
        kind=IncomingItem.Kind.ADDRESS,
        name=address,
        address=address,
        added_by=by,
        state=IncomingItem.State.DONE,
        ended_at=timezone.now(),
        outcomes=[{"article": article.pk, "title": article.title, "fate": "same"}],
    )
    return item, False
