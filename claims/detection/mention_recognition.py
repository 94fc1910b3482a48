"""Which record each mention of an article means: sure ones are linked, unsure ones offered,
unknown ones made.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain

from django.db.models import F

from claims.detection.memberships import add_to_candidates, described_with_parties
from claims.detection.recognition_turns import in_turns
from claims.models import Mention, Proposal, RankingFit
from record_versions.kept_query import Given, KeptQuery
from record_versions.row_insert import insert_rows
from speakers.lookup.candidate_records import add_candidates
from speakers.lookup.recognition import (
    AGREEING,
    MARGIN,
    SURE,
    Description,
    Match,
    Ranking,
    in_order,
    rank_all,
    sure,
)
from speakers.models import Speaker
from speakers.record_lock import NamesThen, lock_names


def recognise_mentions(
    mentions: Sequence[Mention],
    weights: Mapping[str, float] | None = None,
    *,
    since: NamesThen | None = None,
    had_some: bool = True,
) -> list[list[Match]]:
    """Link what is sure, make candidates for who is on no record, and return what each may mean
    beside. Of each article the mentions that are sure are the context of its others; all are
    changed, not saved. ``weights`` are those of the ranking in use, looked up where the caller has
    not; ``since`` is from before, and spares a second look where nobody can have come since;
    ``had_some`` is False where the articles have no other mentions.

    Several articles are recognised in few queries more than one: those that have to do with who is
    new in another wait for that one's records.
    """
    weights = RankingFit.objects.weights_in_use() if weights is None else weights
    people = [mention.described() for mention in mentions]
    ranked = rank_all(people, weights)
    new = [_may_be_new(mention, of.matches) for mention, of in zip(mentions, ranked, strict=True)]
    turns = in_turns([mention.article_id for mention in mentions], people, new)
    last = _lock(mentions, people, new, later=list(chain.from_iterable(turns[1:])))
    is_settled = last is None or (since is not None and since.are_all(last))
    likely: dict[int, list[Match]] = {}
    for turn, places in enumerate(turns):
        # Who may be on no record is looked up again now that nobody else can make them any more,
        # unless nobody was made meanwhile, and after others were made all are; for those on record
        # nobody waits.
        again = places if turn else [at for at in places if new[at] and not is_settled]
        known = rank_all([people[at] for at in again], weights) if again else []
        for at, ranking in zip(again, known, strict=True):
            ranked[at] = ranking
        found = _recognised(
            [mentions[at] for at in places], [ranked[at] for at in places], weights, had_some
        )
        likely |= zip(places, found, strict=True)
    return [likely[at] for at in range(len(mentions))]


def _recognised(
    mentions: Sequence[Mention],
    ranked: Sequence[Ranking],
    weights: Mapping[str, float],
    had_some: bool,
) -> list[list[Match]]:
    """One turn of them, by what is on record now."""
    found = _in_context(mentions, [ranking.matches for ranking in ranked], weights, had_some)
    unknown = []
    for mention, ranking, matches in zip(mentions, ranked, found, strict=True):
        match = _standing_link(mention, matches) or sure(matches)
        mention.speaker = match.speaker if match else None
        mention.score = match.score if match else None
        mention.reasons = _stored(match) if match else []
        if not match and not _any_kept(matches) and _can_be_made(mention):
            # what was dismissed is nobody's record
            unknown += [] if ranking.was_dismissed else [mention]
    add_to_candidates(mentions)
    _make(unknown)
    return [
        [
            match
            for match in matches
            if mention.score is None or mention.speaker_id != match.speaker.pk
        ]
        for mention, matches in zip(mentions, found, strict=True)
    ]


def _lock(
    mentions: Sequence[Mention],
    people: Sequence[Description],
    new: Sequence[bool],
    later: Collection[int],
) -> int | None:
    """Hold the right to make who may be new, also of those whose turn comes later: the locks of one
    transaction are taken at once. The number of the last name then, or None where nobody is new.
    """
    open_ones = {at for at, is_new in enumerate(new) if is_new}
    open_ones |= {at for at in later if _can_be_made(mentions[at])}
    if not open_ones:
        return None
    return lock_names(name for at in sorted(open_ones) for name in _ways_to_name(people[at]))


def _may_be_new(mention: Mention, found: Sequence[Match]) -> bool:
    """Whether a candidate may have to be made, whatever the context says: what is sure and alone
    stays so.
    """
    is_clear = _any_kept(found) or (len(found) == 1 and sure(found) is not None)
    return _can_be_made(mention) and not is_clear


def _can_be_made(mention: Mention) -> bool:
    return mention.speaks and mention.kind != Speaker.Kind.UNNAMED


def _ways_to_name(described: Description) -> Iterator[str]:
    yield described.name
    yield from described.names
    yield from (handle for _platform, handle in described.accounts)


def _in_context(
    mentions: Sequence[Mention],
    ranked: Sequence[list[Match]],
    weights: Mapping[str, float],
    had_some: bool,
) -> list[list[Match]]:
    """Each article by itself: who of those that are sure in it was met before with whom it may
    mean.
    """
    beside: dict[int, list[int]] = defaultdict(list)
    for at, mention in enumerate(mentions):
        beside[mention.article_id].append(at)
    known = settled(mentions) if had_some else {}
    doubtful = [len(found) > 1 or not sure(found) for found in ranked]
    found = list(ranked)
    for article, places in beside.items():
        company = {match.speaker.pk for at in places if (match := sure(ranked[at]))}
        company |= known.get(article, set())
        unsure = [at for at in places if doubtful[at]]
        met = met_before([(mentions[at], ranked[at]) for at in unsure], company)
        for at in unsure:
            found[at] = in_company(ranked[at], met, weights)
    return found


def settled(mentions: Sequence[Mention]) -> dict[int, set[int]]:
    """Of each article the records that other mentions of it surely mean."""
    articles = sorted({mention.article_id for mention in mentions})
    names = {(mention.article_id, mention.name) for mention in mentions}
    records: dict[int, set[int]] = defaultdict(set)
    for article, name, pk in _SURE(articles=articles):
        if (article, name) not in names and pk:
            records[article].add(pk)
    return records


_SURE = KeptQuery(
    lambda: (
        Mention.objects.filter(article__among=Given("articles"), score__gte=SURE)
        .order_by()
        .values_list("article", "name", "speaker")
    )
)


def met_before(
    doubtful: Sequence[tuple[Mention, Sequence[Match]]], company: set[int]
) -> dict[int, Speaker]:
    """Who of the ``company`` was in another article together with each of the likely records."""
    likely = {match.speaker.pk for _mention, matches in doubtful for match in matches}
    if not likely or not company:
        return {}
    articles = {mention.article_id for mention, _matches in doubtful}
    others = _MET(company=sorted(company), articles=sorted(articles), likely=sorted(likely))
    return {other.likely: other.speaker for other in others if other.speaker}


_MET: KeptQuery[Mention] = KeptQuery(
    lambda: (
        Mention.objects.filter(speaker__among=Given("company"))
        .exclude(article__among=Given("articles"))
        .annotate(likely=F("article__mentions__speaker"))
        .filter(likely__among=Given("likely"))
        .exclude(speaker=F("likely"))
        .order_by("likely", "pk")
        .distinct("likely")
        .select_related("speaker")
    )
)


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


def keep_proposals(
    mentions: Sequence[Mention], likely: Sequence[Sequence[Match]], *, had_some: bool = True
) -> None:
    """Offer for each of the saved mentions what it may mean beside, in place of what was offered
    before.
    """
    if had_some:
        Proposal.objects.filter(mention__in=[mention.pk for mention in mentions]).delete()
    proposals = [
        Proposal(mention=mention, speaker=match.speaker, score=match.score, reasons=_stored(match))
        for mention, matches in zip(mentions, likely, strict=True)
        for match in matches
    ]
    insert_rows(proposals)


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


def _make(unknown: Sequence[Mention]) -> None:
    """Give a candidate to each."""
    made = add_candidates([*described_with_parties(unknown)]) if unknown else []
    for mention, speaker in zip(unknown, made, strict=True):
        mention.speaker = speaker
