"""Two editors who open the same list of waiting claims begin at different ones, and everybody at
their own.

Nothing is locked and nothing left out: what others were handed lately is passed over at the
beginning of the list and stands at its end. Where a list begins stands in the address of its pages
(``from``), so that whoever turns them sees every claim once. docs/decisions/0013-staggered-queue.md
weighs this against leases and shuffled lists.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from django.db import connection, transaction
from django.db.models import Q
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _

from claims.claim_list.keyset_pagination import PAGE_SIZE, Listing, Page, Stretch
from claims.claim_list.ordering import Order
from claims.models import Claim, Handed
from claims.models.claims.claim_queryset import ClaimQuerySet
from record_versions.kept_query import Given, KeptQuery

if TYPE_CHECKING:
    from newsroom.models import User

# As long as twenty-five claims take; then they count as left lying.
HANDED_FOR = dt.timedelta(minutes=15)
# So far down is a place looked for where nobody works: twenty editors with a page each.
SEARCHED = 500
_LOCK = 4_710_025  # any number that no other advisory lock of the application has


@dataclass(frozen=True, slots=True)
class Staggered:
    """A page of a list, the key at which the list begins for this user if not at the top, and who
    works before it.
    """

    page: Page
    begins: str = ""
    ahead: tuple[str, ...] = ()


def staggered_page(
    claims: ClaimQuerySet, order: Order, user: User, address: QueryDict
) -> Staggered:
    """The page that the address asks for, of a list that begins with the user's own claims; noted
    as handed to them.
    """
    mine = Stretch(claims.filter(assignee=user), _("Assigned to you"))
    rest = claims.filter(Q(assignee=None) | ~Q(assignee=user))
    begins = address.get("from", "")
    ahead: tuple[str, ...] = ()
    with transaction.atomic():
        if not {"from", "before", "after"} & address.keys():
            _wait_for_each_other()
            begins, ahead = _beginning(rest, order, user)
        listing = Listing((mine, *_turned(rest, order, begins)), order)
        found = listing.found(address)
        _hand(found.numbers, user)
    # What is shown is read when the lock is gone: fifty editors would wait for each other.
    return Staggered(listing.shown(found), begins, ahead)


def _wait_for_each_other() -> None:
    """Two who open the list at the same moment would both find nobody there."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])


def _beginning(rest: ClaimQuerySet, order: Order, user: User) -> tuple[str, tuple[str, ...]]:
    """The key of the first claim that nobody else was handed, unless it is the very first, and who
    works before it.
    """
    recent = _RECENT(since=timezone.now() - HANDED_FOR, user=user.pk)
    handed = {pk: username for username, claims in recent for pk in claims}
    if not handed:
        return "", ()
    ahead: list[str] = []
    numbers = order.sort(rest).values_list("pk", flat=True)
    furthest = min(len(handed), SEARCHED) + 1
    few = min(furthest, PAGE_SIZE)
    # What others search for is seldom at their beginnings: the first few mostly hold a place.
    for number in chain(numbers[:few], numbers[few:furthest]):
        if number not in handed:
            return (_key(order, number) if ahead else ""), tuple(dict.fromkeys(ahead))
        ahead.append(handed[number])
    return "", ()


def _key(order: Order, number: int) -> str:
    """Nothing, which is the top of the list, when the claim went meanwhile."""
    return "".join(order.key_of(claim) for claim in _KEYED(pk=number))


_KEYED = KeptQuery(lambda: Order.with_keys(Claim.objects.filter(pk=Given("pk"))))


_RECENT = KeptQuery(
    lambda: (
        Handed.objects.filter(handed_at__gt=Given("since"))
        .exclude(user=Given("user"))
        .values_list("user__username", "claims")
    )
)


def _turned(rest: ClaimQuerySet, order: Order, begins: str) -> tuple[Stretch, ...]:
    """The list from its beginning on, then what stands before that."""
    key = order.read_key(begins)
    if key is None:
        return (Stretch(rest, _("For everybody")),)
    return (
        Stretch(order.from_on(rest, key), _("For everybody")),
        Stretch(order.before(rest, key), _("From the top of the list")),
    )


def _hand(numbers: list[int], user: User) -> None:
    with connection.cursor() as cursor:
        cursor.execute(_HAND, [user.pk, numbers, timezone.now()])


_HAND = """
    INSERT INTO claims_handed (user_id, claims, handed_at) VALUES (%s, %s, %s)
    ON CONFLICT (user_id) DO UPDATE SET claims = excluded.claims, handed_at = excluded.handed_at
"""
