"""Mentions recognised again when records change, and their claims brought in line.

It never touches a claim that was decided, added by hand, or whose speaker an editor chose.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from operator import or_

import pghistory
from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet

from claims.detection.mention_recognition import keep_proposals, recognise_mentions
from claims.models import Claim, Mention
from claims.models.base.actions import Action
from claims.models.base.events import events_of
from speakers.models import Account, Name, Position, Speaker
from speakers.name_matching import comparable_name
from speakers.record_lock import lock_records

# What the history calls a choice of the speaker by an editor; after one of them the machine keeps
# its hands off.
CHOSEN = (Action.SPEAKER_SET, Action.UNDONE)


def resolve_article_mentions(mentions: Sequence[Mention]) -> None:
    """Settle all mentions of one article, and keep whom they mean."""
    likely = recognise_mentions(mentions)
    Mention.objects.bulk_update(mentions, ["speaker", "score", "reasons"])
    keep_proposals(mentions, likely)


@transaction.atomic
def resolve_mentions_of(pks: Iterable[int]) -> int:
    """Look again at the open mentions that these records touch; return how many claims got another
    speaker.
    """
    lock_records()
    speakers = Speaker.objects.filter(Q(pk__in=pks) | Q(merged__pk__in=pks))
    touched = Mention.objects.filter(
        _touched_by(speakers), Exists(open_claims(article=OuterRef("article")))
    )
    changed = 0
    articles = sorted(set(touched.values_list("article", flat=True)))
    for article in articles:
        mentions = list(
            touched.filter(article=article).select_related("article").defer("article__text")
        )
        with pghistory.context(action=Action.SPEAKER_RECOGNISED):
            resolve_article_mentions(mentions)
            changed += sum(map(relink, mentions))
    return changed


def open_claims(**which: object) -> QuerySet[Claim]:
    """Claims whose speaker is still the machine's affair."""
    chosen = events_of(Claim).filter(
        pgh_obj=OuterRef("pk"), pgh_context__metadata__action__in=CHOSEN
    )
    pending = Claim.objects.pending().filter(origin=Claim.Origin.MACHINE, **which)
    return pending.exclude(Exists(chosen))


def relink(mention: Mention) -> int:
    """Bring the open claims of the mention in line with it."""
    claims = open_claims(article=mention.article_id, resolved_name=mention.name).exclude(
        speaker=mention.speaker_id
    )
    # A mention that means nobody any more takes the speaker from its claims, too.
    if mention.speaker_id is None:
        claims = open_claims(
            article=mention.article_id, resolved_name=mention.name, speaker__isnull=False
        )
    return Claim.objects.filter(pk__in=list(claims.values_list("pk", flat=True))).update(
        speaker=mention.speaker_id
    )


def _touched_by(speakers: QuerySet[Speaker]) -> Q:
    """Mentions that are linked to the records, or that share a name, a sound, a spelling, a handle
    or a title.
    """
    names = list(Name.objects.filter(speaker__in=speakers).values_list("folded", "skeleton"))
    titles = [
        comparable_name(title)
        for title in Position.objects.filter(speaker__in=speakers).values_list("title", flat=True)
    ]
    accounts = Account.objects.filter(speaker__in=speakers).values_list("platform", "handle")
    touched = [
        Q(speaker__in=speakers),
        Q(proposals__speaker__in=speakers),
        Q(folded__in=[folded for folded, _skeleton in names] + titles),
        Q(skeleton__in=[skeleton for _folded, skeleton in names]),
        *(Q(folded__trigram_similar=folded) for folded, _skeleton in names),
        *(Q(accounts__contains=[[platform, handle]]) for platform, handle in accounts),
    ]
    # As a subquery: joined to its suggestions, a mention would come once for each of them.
    return Q(pk__in=Mention.objects.filter(reduce(or_, touched)).values("pk"))


@transaction.atomic
def resolve_all_again() -> int:
    """Look again at all open mentions, article by article; return how many claims got another
    speaker.
    """
    lock_records()
    changed = 0
    articles = (
        open_claims()
        .exclude(resolved_name="")
        .order_by("article")
        .values_list("article", flat=True)
        .distinct()
    )
    for article in list(articles):
        mentions = list(
            Mention.objects.filter(article=article)
            .select_related("article", "speaker")
            .defer("article__text")
        )
        with pghistory.context(action=Action.SPEAKER_RECOGNISED):
            resolve_article_mentions(mentions)
            changed += sum(map(relink, mentions))
    return changed
