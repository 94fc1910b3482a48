"""The party or group that minutes and transcripts have beside the name of who speaks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from django.utils.translation import gettext, override

from articles.models import Article
from claims.models import Mention
from speakers.lookup.recognition import Description
from speakers.models import Position, Speaker
from speakers.name_matching import comparable_name


def described_with_parties(mentions: Iterable[Mention]) -> Iterator[Description]:
    """What the articles say of each, with the parties that stand beside the name there. A member is
    called so in the article's language.
    """
    known: dict[int, dict[str, list[str]]] = {}
    for mention in mentions:
        article = mention.article
        if article.pk not in known:
            known[article.pk] = _parties(article)
        with override(article.language):
            member = gettext("member")
        parties = known[article.pk].get(mention.name, ())
        yield replace(mention.described(), memberships=tuple((member, party) for party in parties))


def add_to_candidates(mentions: Iterable[Mention]) -> None:
    """Give who is on record as a candidate alone the offices and the party that other minutes have
    beside the name. What editors know of somebody is theirs to change, and whoever is known to be
    of one party may be somebody else of that name in another.
    """
    told = [mention for mention in mentions if _is_candidate(mention) and mention.article.turns]
    if not told:
        return
    numbers = {mention.speaker_id for mention in told if mention.speaker_id}
    candidates = Speaker.objects.filter(
        pk__in=numbers, state=Speaker.State.CANDIDATE, merged_into=None
    )
    # Held, so that nobody keeps or merges them meanwhile.
    open_ones = set(candidates.order_by("pk").select_for_update().values_list("pk", flat=True))
    held: dict[int, list[Position]] = defaultdict(list)
    for position in Position.objects.filter(speaker__in=open_ones):
        held[position.speaker_id].append(position)
    described = zip(told, described_with_parties(told), strict=True)
    Position.objects.bulk_create(
        (
            position
            for mention, known in described
            if mention.speaker_id in open_ones
            for position in _missing(mention.speaker_id, known, held[mention.speaker_id])
        ),
        ignore_conflicts=True,
    )


def _is_candidate(mention: Mention) -> bool:
    return mention.speaker is not None and mention.speaker.state == Speaker.State.CANDIDATE


def _missing(number: int, known: Description, held: list[Position]) -> Iterator[Position]:
    titles = {comparable_name(position.title) for position in held}
    for title in known.titles:
        if comparable_name(title) not in titles:
            yield Position(speaker_id=number, title=title[:300], known_from=known.known_from[:500])
    if any(position.organisation for position in held):
        return
    for title, body in known.memberships[:1]:
        yield Position(
            speaker_id=number,
            title=title,
            organisation=body[:300],
            known_from=known.known_from[:500],
        )


def _parties(article: Article) -> dict[str, list[str]]:
    """By speaker, as long as a mention keeps a name; each party once."""
    found: dict[str, list[str]] = {}
    for turn in article.turns:
        parties = found.setdefault(turn["speaker"][:300], [])
        if turn.get("party") and turn["party"] not in parties:
            parties.append(turn["party"])
    return found
