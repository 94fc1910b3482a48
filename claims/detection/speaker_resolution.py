"""Which record each mention of an article means: sure ones are linked, unsure ones offered, unknown
ones made.

Runs when an article was read, and again when records change. It never touches a claim that was
decided, added by hand, or whose speaker an editor chose.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from operator import or_

import pghistory
from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q, QuerySet

from claims.models import Claim, Mention, Proposal, RankingFit
from claims.models.base.actions import Action
from claims.models.base.events import events_of
from speakers.models import Account, Name, Position, Speaker
from speakers.name_matching import comparable_name
from speakers.recognition import (
    AGREEING,
    MARGIN,
    SURE,
    Match,
    add_candidates,
    in_order,
    is_dismissed,
    rank_all,
    sure,
)
from speakers.record_lock import lock_records
from speakers.record_lookup import speakers_named

# What the history calls a choice of the speaker by an editor; after one of them the machine keeps
# its hands off.
CHOSEN = (Action.SPEAKER_SET, Action.UNDONE)


def resolve_article_mentions(mentions: Sequence[Mention]) -> None:
    """Settle all mentions of one article; those that are sure are the context of the others."""
    weights = RankingFit.objects.weights_in_use()
    ranked = list(
        zip(mentions, rank_all([each.described() for each in mentions], weights), strict=True)
    )
    company = {
        match.speaker.pk for _mention, matches in ranked if (match := sure(matches))
    } | settled(mentions)
    doubtful = [(each, found) for each, found in ranked if len(found) > 1 or not sure(found)]
    met = met_before(doubtful, company)
    lifted = {each.pk: in_company(found, met, weights) for each, found in doubtful}
    _settle([(mention, lifted.get(mention.pk, found)) for mention, found in ranked])


def settled(mentions: Sequence[Mention]) -> set[int]:
    """The records of the same articles that are sure already."""
    articles = {mention.article_id for mention in mentions}
    others = Mention.objects.filter(article__in=articles, score__gte=SURE).exclude(
        pk__in=[m.pk for m in mentions]
    )
    return {pk for pk in others.values_list("speaker", flat=True) if pk}


def met_before(
    doubtful: Sequence[tuple[Mention, Sequence[Match]]], company: set[int]
) -> dict[int, Speaker]:
    """Who of the ``company`` was in another article together with each of the likely records."""
    likely = {match.speaker.pk for _mention, matches in doubtful for match in matches}
    if not likely or not company:
        return {}
    articles = {mention.article_id for mention, _matches in doubtful}
    others = (
        Mention.objects.filter(speaker__in=company)
        .exclude(article__in=articles)
        .annotate(likely=F("article__mentions__speaker"))
        .filter(likely__in=likely)
        .exclude(speaker=F("likely"))
        .order_by("likely", "pk")
        .distinct("likely")
        .select_related("speaker")
    )
    return {other.likely: other.speaker for other in others if other.speaker}


def in_company(
    matches: Iterable[Match], met: Mapping[int, Speaker], weights: Mapping[str, float]
) -> list[Match]:
    """Lift the records that were in other articles together with those that are surely in this
    one.
    """
    by = AGREEING + weights.get("context", 0.0)
    return in_order(
        match.lifted(by, ("context", str(met[match.speaker.pk])))
        if match.speaker.pk in met
        else match
        for match in matches
    )


def _settle(ranked: Sequence[tuple[Mention, list[Match]]]) -> None:
    """Link what is sure, make candidates for who is on no record, and offer the rest."""
    chosen = {
        mention.pk: _standing_link(mention, found) or sure(found) for mention, found in ranked
    }
    made = _made(
        [mention for mention, found in ranked if not chosen[mention.pk] and not _any_kept(found)]
    )
    for mention, _found in ranked:
        if match := chosen[mention.pk]:
            mention.speaker, mention.score = match.speaker, match.score
            mention.reasons = _stored(match)
        else:
            mention.speaker, mention.score, mention.reasons = made.get(mention.pk), None, []
    Mention.objects.bulk_update(
        [mention for mention, _found in ranked], ["speaker", "score", "reasons"]
    )
    Proposal.objects.filter(mention__in=chosen).delete()
    Proposal.objects.bulk_create(
        Proposal(mention=mention, speaker=match.speaker, score=match.score, reasons=_stored(match))
        for mention, found in ranked
        for match in found
        if mention.speaker_id != match.speaker.pk or not chosen[mention.pk]
    )


def _any_kept(matches: Iterable[Match]) -> bool:
    return any(match.speaker.state == Speaker.State.CONFIRMED for match in matches)


def _standing_link(mention: Mention, matches: list[Match]) -> Match | None:
    """The link that there is, unless another record is clearly likelier or a kept one now goes by
    the name.
    """
    for match in matches:
        if match.speaker.pk == mention.speaker_id and match.score >= matches[0].score - MARGIN:
            better = sure([m for m in matches if m.speaker.state == Speaker.State.CONFIRMED])
            return better if better and match.speaker.state != Speaker.State.CONFIRMED else match
    return None


def _stored(match: Match) -> list[list[str]]:
    return [list(reason) for reason in match.reasons]


def _made(mentions: Sequence[Mention]) -> dict[int, Speaker]:
    """Mention → a candidate for somebody unknown who speaks; what is unnamed or was dismissed is
    nobody's record.
    """
    speaking = [m for m in mentions if m.speaks and m.kind != Speaker.Kind.UNNAMED]
    known = speakers_named(mention.name for mention in speaking)
    unknown = [
        mention
        for mention in speaking
        if not any(
            is_dismissed(speaker) for speaker in known.get(comparable_name(mention.name), ())
        )
    ]
    made = add_candidates([mention.described() for mention in unknown])
    return {mention.pk: speaker for mention, speaker in zip(unknown, made, strict=True)}


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
