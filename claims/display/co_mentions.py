"""The company that records keep: who is named in the same articles."""

from __future__ import annotations

from collections.abc import Iterable

from claims.models import Mention
from speakers.merging.duplicates import Pair
from speakers.models import Speaker

# Articles of one record that are looked at, the newest; whoever is in the news daily is met in
# these as well.
_NEWEST = 100


def shared_co_mentions(pairs: Iterable[Pair]) -> dict[Pair, list[str]]:
    """For each pair of records the names of those who were in articles with the one and in articles
    with the other.
    """
    wanted = sorted(pairs)
    company = {pk: _company_of(pk) for pk in {pk for pair in wanted for pk in pair}}
    shared = {pair: (company[pair[0]] & company[pair[1]]) - set(pair) for pair in wanted}
    names = dict(
        Speaker.objects.filter(pk__in=set().union(*shared.values())).values_list("pk", "name")
    )
    return {pair: sorted(names[pk] for pk in met) for pair, met in shared.items() if met}


def _company_of(pk: int) -> set[int]:
    others = Mention.objects.filter(
        article__in=newest_articles_of(pk, _NEWEST), speaker__isnull=False
    )
    return set(others.order_by().values_list("speaker", flat=True))


def newest_articles_of(pk: int, most: int) -> list[int]:
    """Articles that name the record, the newest of them; evaluated, since a limit inside a join is
    planned badly.
    """
    return list(
        Mention.objects.filter(speaker=pk).order_by("-pk").values_list("article", flat=True)[:most]
    )
