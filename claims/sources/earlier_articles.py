"""The articles that had a claim before, and the posts in them, as sources for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from articles.models import Article
from claims.comparison.alike_claims import AlikeClaims
from claims.comparison.similar_claims import SAME_WORDS
from claims.models import Claim, Evidence, Source
from claims.sources.passages import Selection, StoredText
from claims.sources.suggested_source import ClaimToCheck, Reason, SourceSuggestion
from intake.dates.moments import days_of
from record_versions.kept_query import Given, KeptQuery

# An earlier claim of somebody else is offered from this cosine on; of the same speaker, whatever is
# alike.
_SAME_CONTENT = 0.72
_MOST_EARLIER = 3


def suggest_earlier(
    mine: Mapping[int, Article], claims: Sequence[ClaimToCheck], found: Sequence[AlikeClaims]
) -> Iterator[SourceSuggestion]:
    """The articles that had a claim before, and the posts in them; those by the same speaker
    first.
    """
    best = _best_pairs(mine, claims, found)
    wanted = sorted({other.article_id for *_rest, other in best if not other.post})
    articles = {each.pk: each for each in _ARTICLES(pks=wanted)} if wanted else {}
    printed = Source.of_articles(articles.values())
    posted = Source.of_posts({other.post for *_rest, other in best if other.post})
    for claim, score, alike, other in best:
        reasons = _why_earlier(alike, other)
        if other.post:
            yield SourceSuggestion(claim, posted[other.post.pk], score, reasons)
        else:
            source, passage = printed[other.article_id], _passage(articles[other.article_id], other)
            yield SourceSuggestion(
                claim, source, score, reasons, Evidence.Relation.CONTEXT, passage
            )


def _best_pairs(
    printed: Mapping[int, Article], claims: Sequence[ClaimToCheck], found: Sequence[AlikeClaims]
) -> list[tuple[int, float, AlikeClaims, Claim]]:
    """Each claim with the earlier ones that say the same, the best of them, and how well they
    fit.
    """
    mine = {claim.pk: claim for claim in claims if claim.kind != Claim.Kind.POST}
    pairs = defaultdict[int, list[tuple[float, AlikeClaims, int]]](list)
    for pk, alike, other in _with_others(mine, found):
        if _came_before(other, printed[mine[pk].article]):
            pairs[pk].append((_rating(alike), alike, other.claim))
    best = [
        (pk, *pair)
        for pk, others in pairs.items()
        for pair in sorted(others, key=lambda pair: (-pair[0], pair[2]))[:_MOST_EARLIER]
    ]
    numbers = sorted({number for *_rest, number in best})
    offered = {other.pk: other for other in _OTHERS(pks=numbers)} if numbers else {}
    # one may have gone between the two queries
    return [(*rest, offered[number]) for *rest, number in best if number in offered]


def _passage(article: Article, claim: Claim) -> Selection:
    return StoredText(article.text, revision=article, language=article.language).select(
        claim.begin, claim.end
    )


def _is_worth_offering(alike: AlikeClaims) -> bool:
    said_again = alike.meaning >= _SAME_CONTENT or alike.words >= SAME_WORDS
    return alike.are_of_one_speaker or said_again


class _Earlier(NamedTuple):
    """Another claim, with what tells when its article is of: there may be hundreds, of which a few
    are offered.
    """

    claim: int
    article: int
    address: str
    published_on: date | None
    published_precision: str


def _with_others(
    claims: Mapping[int, ClaimToCheck], found: Iterable[AlikeClaims]
) -> Iterator[tuple[int, AlikeClaims, _Earlier]]:
    """Each of the claims with one that says the same."""
    pairs = [
        (one, each, other)
        for each in found
        if _is_worth_offering(each)
        for one, other in ((each.one, each.other), (each.other, each.one))
        if one in claims
    ]
    numbers = sorted({other for _pk, _alike, other in pairs})
    others = {row[0]: _Earlier(*row) for row in _EARLIER(pks=numbers)} if numbers else {}
    for pk, alike, number in pairs:
        if number in others:
            yield pk, alike, others[number]


_ARTICLES = KeptQuery(lambda: Article.objects.filter(pk__among=Given("pks")).order_by())
_EARLIER = KeptQuery(
    lambda: (
        Claim.on_record.filter(pk__among=Given("pks"))
        .order_by()
        .values_list(
            "pk", "article", "article__address", "article__published_on",
            "article__published_precision",
        )
    )
)  # fmt: skip
# What is told of those that are offered: of their articles neither text nor turns.
_OTHERS = KeptQuery(
    lambda: (
        Claim.on_record.filter(pk__among=Given("pks"))
        .select_related("article", "post")
        .only(
            "begin", "end", "speaker", "speaker_words", "resolved_name", "post", "article__title",
            "article__outlet",
        )
        .order_by()
    )
)  # fmt: skip


def _came_before(one: _Earlier, article: Article) -> bool:
    """By the days the articles are of; by when they came in where a day is unknown or shared.

    An earlier revision of the same article is no earlier article.
    """
    if one.article == article.previous_id or (one.address and one.address == article.address):
        return False
    days, others = days_of(one.published_on, one.published_precision), article.days
    if days and others and days[1] != others[1]:
        return days[1] < others[1]
    return one.article < article.pk


def _rating(alike: AlikeClaims) -> float:
    return max(alike.meaning, alike.words) * (0.9 if alike.are_of_one_speaker else 0.6)


def _why_earlier(alike: AlikeClaims, other: Claim) -> list[Reason]:
    code, share = (
        ("words", alike.words) if alike.words >= SAME_WORDS else ("meaning", alike.meaning)
    )
    reasons = [[code, f"{share:.0%}"]]
    if alike.are_of_one_speaker:
        reasons.append(["speaker", str(other.speaker_words or other.resolved_name)])
    return [*reasons, ["printed", other.article.outlet or other.article.title]]
