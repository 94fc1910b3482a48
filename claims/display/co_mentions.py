"""The company that records keep: who is named in the same articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from claims.models import Mention
from record_versions.kept_plans import any_number_of, plan_keeping_cursor
from speakers.merging.duplicates import Pair
from speakers.models import Speaker

# Articles of one record that are looked at, the newest; whoever is in the news daily is met in
# these as well.
_NEWEST = 100


# For each record the records that its newest articles name: each step by its index, fenced in as
# the planner would join the mentions of all articles otherwise.
_COMPANY = f"""
    SELECT record.pk, met.speaker_id
    FROM unnest({any_number_of("%(records)s", "bigint")}) AS record(pk)
    CROSS JOIN LATERAL (
        SELECT DISTINCT other.speaker_id
        FROM (
            SELECT article_id FROM claims_mention
            WHERE speaker_id = record.pk ORDER BY id DESC LIMIT %(newest)s
        ) AS named
        CROSS JOIN LATERAL (
            SELECT speaker_id FROM claims_mention
            WHERE article_id = named.article_id AND speaker_id IS NOT NULL OFFSET 0
        ) AS other
    ) AS met
"""  # noqa: S608 - no input is put in


def shared_co_mentions(pairs: Iterable[Pair]) -> dict[Pair, list[str]]:
    """For each pair of records the names of those who were in articles with the one and in articles
    with the other.
    """
    wanted = sorted(pairs)
    company = _company_of({pk for pair in wanted for pk in pair})
    shared = {pair: (company[pair[0]] & company[pair[1]]) - set(pair) for pair in wanted}
    met = set().union(*shared.values())
    if not met:
        return {}
    names = dict(Speaker.objects.filter(pk__in=met).values_list("pk", "name"))
    return {pair: sorted(names[pk] for pk in both) for pair, both in shared.items() if both}


def _company_of(records: Collection[int]) -> Mapping[int, set[int]]:
    """Whom the newest articles of each of the records name, itself included."""
    company = defaultdict[int, set[int]](set)
    if records:
        with plan_keeping_cursor() as cursor:
            cursor.execute(_COMPANY, {"records": list(records), "newest": _NEWEST})
            for pk, other in cursor.fetchall():
                company[pk].add(other)
    return company


def newest_articles_of(pk: int, most: int) -> list[int]:
    """Articles that name the record, the newest of them; evaluated, since a limit inside a join is
    planned badly.
    """
    return list(
        Mention.objects.filter(speaker=pk).order_by("-pk").values_list("article", flat=True)[:most]
    )
