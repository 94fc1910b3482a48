"""What a speaker's page tells beside the claims: with whom the speaker is named, and what is
disputed.
"""

from __future__ import annotations

from collections import Counter

from django.db.models import Count, QuerySet

from claims.display.co_mentions import newest_articles_of
from claims.models import Claim, Evidence, Mention
from speakers.models import Speaker

COMPANY = 12
# Articles that are looked through for company, the newest.
_NEWEST = 500


def company(speaker: Speaker) -> list[tuple[Speaker, int]]:
    """Kept records named in the same articles, with the number of articles, most first."""
    articles = newest_articles_of(speaker.pk, _NEWEST)
    others = Mention.objects.filter(
        article__in=articles, speaker__state=Speaker.State.CONFIRMED
    ).exclude(speaker=speaker)
    counts = Counter(
        dict(others.order_by().values_list("speaker").annotate(n=Count("article", distinct=True)))
    )
    speakers = Speaker.objects.in_bulk([pk for pk, _n in counts.most_common(COMPANY)])
    return [(speakers[pk], n) for pk, n in counts.most_common(COMPANY)]


def disputed(speaker: Speaker) -> QuerySet[Claim]:
    """Claims that a confirmed source contradicts, newest first, with their verdicts."""
    against = Evidence.objects.filter(
        relation=Evidence.Relation.CONTRADICTS, state=Evidence.State.CONFIRMED
    )
    claims = Claim.objects.filter(speaker=speaker, pk__in=against.values("claim")).order_by("-pk")
    return claims.prefetch_related(*claims.verdicts_shown()).defer("spans", "reasons")
