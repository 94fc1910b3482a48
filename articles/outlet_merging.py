"""One outlet under several spellings becomes one record, and can be taken apart again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

import pghistory
from django.db import transaction
from django.db.models import Exists, F, OuterRef

from articles.models import Article, Outlet, OutletMerge

if TYPE_CHECKING:
    from newsroom.models import User


@transaction.atomic
def merge_outlets(into: Outlet, others: Iterable[Outlet], *, by: User) -> list[OutletMerge]:
    """Give the articles of the others the name of ``into``, which takes over their spellings and
    hosts.

    An article that is on record under both names keeps its own: the same text from the same
    address is there once.
    """
    locked = Outlet.objects.select_for_update().in_bulk([into.pk, *(o.pk for o in others)])
    stays = locked.pop(into.pk)
    merges = []
    with pghistory.context(action="outlets merged"):
        for other in locked.values():
            merges.append(_merge_one(stays, other, by))
            other.delete()
    stays.save()
    return merges


def _merge_one(stays: Outlet, other: Outlet, by: User) -> OutletMerge:
    moved = _rename(Article.objects.filter(outlet=other.name), stays.name)
    stays.names = list(dict.fromkeys([*stays.names, other.name, *other.names]))
    stays.hosts = list(dict.fromkeys([*stays.hosts, *other.hosts]))
    return OutletMerge.objects.create(
        into=stays,
        name=other.name,
        names=other.names,
        hosts=other.hosts,
        articles=moved,
        merged_by=by,
    )


@transaction.atomic
def undo_merge(merge: OutletMerge) -> Outlet:
    """Bring the outlet back, with those of its articles that still carry the other's name."""
    stays = Outlet.objects.select_for_update().get(pk=merge.into_id)
    gone = {merge.name, *merge.names}
    stays.names = [name for name in stays.names if name not in gone]
    stays.hosts = [host for host in stays.hosts if host not in merge.hosts]
    stays.save()
    back = Outlet.objects.create(name=merge.name, names=merge.names, hosts=merge.hosts)
    with pghistory.context(action="outlets parted"):
        _rename(Article.objects.filter(pk__in=merge.articles, outlet=stays.name), back.name)
    merge.delete()
    return back


def _rename(articles: Iterable[Article], name: str) -> list[int]:
    """Set the outlet of these articles; returns the numbers of those that took it."""
    twin = Article.objects.filter(
        outlet=name, text_sha256=OuterRef("text_sha256"), address=OuterRef("address")
    )
    free = list(
        Article.objects.filter(pk__in=articles.values("pk"))  # type: ignore[attr-defined]
        .exclude(Exists(twin))
        .values_list("pk", flat=True)
    )
    Article.objects.filter(pk__in=free).update(outlet=name, version=F("version") + 1)
    return free
