"""Telling people what their watches found in an article that was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import transaction
from django.http import QueryDict

from articles.models import Article
from claims.claim_list.filters import ClaimFilter, Offers
from claims.models import FilterWatch, Notification, SavedFilter, WatchHit
from record_versions.kept_query import KeptQuery

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


def tell_watchers_of(*articles: Article) -> int:
    """Tell each watch of what its filter shows in the articles and it was not told of; how many
    people were told. Asked again after each change, it tells nobody twice.
    """
    offers, told = Offers(), 0
    for watch in _WATCHES():
        saved = watch.saved_filter
        # »me« is another person in each watch.
        shown = ClaimFilter(QueryDict(saved.query), watch.user, offers).matching()
        found = shown.filter(article__in=articles, found_at__gte=watch.began_at).order_by("pk")
        told += _tell(watch, saved, found.values_list("pk", flat=True))
    return told


_WATCHES: KeptQuery[FilterWatch] = KeptQuery(
    lambda: (
        FilterWatch.objects.filter(user__is_active=True)
        .select_related("user", "saved_filter")
        .order_by("saved_filter", "pk")
    )
)


@transaction.atomic
def _tell(watch: FilterWatch, saved: SavedFilter, found: Iterable[int]) -> bool:
    numbers = list(found)
    if not numbers:
        return False
    # Two workers may compare one article; the second waits here and finds nothing new.
    FilterWatch.objects.select_for_update().filter(pk=watch.pk).first()
    known = set(watch.hits.filter(claim__in=numbers).values_list("claim", flat=True))
    new = [number for number in numbers if number not in known]
    if new:
        WatchHit.objects.bulk_create(WatchHit(watch=watch, claim_id=number) for number in new)
        Notification.tell_of_watch(watch.user, saved, new)
    return bool(new)


def forget_hits(claims: Collection[int]) -> None:
    """These claims are about to go, since a later reading finds them no more: what a watch told of
    them tells of another of its finds, or is gone with them.
    """
    for told in Notification.objects.filter(kind=Notification.Kind.WATCHED, claim__in=claims):
        hits = WatchHit.objects.filter(
            watch__user=told.recipient_id, watch__saved_filter=told.saved_filter_id
        )
        other = hits.exclude(claim__in=claims).order_by("-claim").first()
        if other and told.number > 1:
            Notification.objects.filter(pk=told.pk).update(
                claim=other.claim_id, number=told.number - 1
            )
        else:
            told.delete()
