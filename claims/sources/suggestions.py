"""Where the words of a claim can be checked: posts of the article and earlier articles, each with
reasons and a score.

What an editor confirmed or dismissed stays as it is, however often an article is read. The
weights are judgement, not learned; docs/decisions/0015-suggested-sources.md says what they are to
bring about.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

import pghistory
from django.db import transaction

from articles.models import Article, Post, posts_of
from claims.comparison.alike_claims import AlikeClaims, Comparison
from claims.comparison.embeddings import vectors_of
from claims.comparison.similar_claims import SAME_WORDS
from claims.models import Claim, Evidence, Source
from claims.models.base.actions import Action
from claims.sources.passages import Selection, StoredText
from extraction import Medium
from intake.dates.moments import days_of
from record_versions.kept_query import Given, KeptQuery
from record_versions.row_insert import insert_rows
from speakers.models import Account

if TYPE_CHECKING:
    from claims.comparison.embeddings import Vectors

Reason = list[str]

BY_ACCOUNT, BY_AUTHOR = 0.3, 0.25
BY_PLATFORM, BY_WRITING = 0.2, 0.12
NEAR, BEFORE, LATER = 0.15, 0.05, -0.25
BY_MEANING = 0.35
OFFERED = 0.35
# Cosines below say nothing, above they say it all. German paraphrases of English posts begin at
# 0.57.
_NOTHING, _ALL = 0.25, 0.75
_ALIKE = 0.5
_NEAR_DAYS = timedelta(days=3)
# An earlier claim of somebody else is offered from this cosine on; of the same speaker, whatever is
# alike.
_SAME_CONTENT = 0.72
_MOST_EARLIER = 3

_PLATFORMS = {
    "twitter": re.compile(r"twitter|\btweet|\b(?:auf|bei|on|via) X\b", re.IGNORECASE),
    "bluesky": re.compile(r"bluesky|\bskeet", re.IGNORECASE),
    "mastodon": re.compile(r"mastodon|\btoot|\btröt", re.IGNORECASE),
    "truthsocial": re.compile(r"truth social", re.IGNORECASE),
}


@dataclass(frozen=True, slots=True)
class SourceSuggestion:
    """A source for a claim; the reasons are codes with words, which Evidence puts into the reader's
    language.
    """

    claim: Claim
    source: Source
    score: float
    reasons: list[Reason]
    relation: str = Evidence.Relation.ORIGIN
    passage: Selection | None = None


@transaction.atomic
def suggest_for_articles(*articles: Article, compared: Comparison) -> None:
    """Bring the suggestions for the articles' claims up to date, in a fixed number of queries, by
    what a comparison of these articles has found just now.
    """
    pks = [article.pk for article in articles]
    # Locked, so that what an editor settles at this moment is either seen here or waits until this
    # is done.
    on_desk = _LOCKED(articles=pks)
    printed_in = {article.pk: article for article in articles}
    claims = []
    for claim in on_desk:
        claim.article = printed_in[claim.article_id]
        # Nobody checks what was rejected.
        if claim.state != Claim.State.REJECTED:
            claims.append(claim)
    found = [*_posts(articles, claims, compared.vectors), *_earlier(claims, compared.alike)]
    with pghistory.context(action=Action.SOURCE_SUGGESTED):
        _store(pks, found)


def _store(articles: Sequence[int], suggestions: Iterable[SourceSuggestion]) -> None:
    # The same post may stand in an earlier article too, and is one source: the better reasons
    # count.
    wanted = {
        (each.claim.pk, each.source.pk): each
        for each in sorted(suggestions, key=lambda each: each.score)
    }
    there = {
        (evidence.claim_id, evidence.source_id): evidence for evidence in _THERE(articles=articles)
    }
    proposed = {key: evidence for key, evidence in there.items() if evidence.is_suggested}
    # Only what still waits: an editor's answer stays, and so is not suggested again.
    if gone := [evidence.pk for key, evidence in proposed.items() if key not in wanted]:
        Evidence.objects.filter(pk__in=gone).delete()
    still = [proposed[key] for key in wanted if key in proposed]
    for evidence in still:
        each = wanted[evidence.claim_id, evidence.source_id]
        evidence.score, evidence.reasons = each.score, each.reasons
    Evidence.objects.bulk_update(still, ["score", "reasons"])
    new = [
        Evidence(
            claim=each.claim,
            source=each.source,
            relation=each.relation,
            score=each.score,
            reasons=each.reasons,
            **(each.passage.as_fields() if each.passage else {}),
        )
        for key, each in wanted.items()
        if key not in there
    ]
    insert_rows(new)


# Posts
# --------------------------------------------------------------------------------------------------


def _posts(
    articles: Iterable[Article], claims: Sequence[Claim], vectors: Mapping[int, Vectors]
) -> Iterator[SourceSuggestion]:
    posts = posts_of(*(article.pk for article in articles))
    if not posts:
        return
    # For all posts at once, made where they are missing.
    sources = Source.of_posts(posts)
    meanings = dict(zip(posts, vectors_of([post.text for post in posts]), strict=True))
    beside = defaultdict(list)
    for post in posts:
        beside[post.article_id].append(post)
    authors = {claim.post_id: claim for claim in claims if claim.kind == Claim.Kind.POST}
    accounts = set(
        Account.objects.filter(speaker__in={claim.speaker_id for claim in claims}).values_list(
            "speaker", "handle"
        )
    )
    for claim in claims:
        # A claim that is a post is its own source.
        for post in beside[claim.article_id] if claim.kind != Claim.Kind.POST else ():
            by = _by(claim, post, authors.get(post.pk), accounts)
            if by is None:
                continue
            told = claim.pk in vectors and post.text
            cosine = float(vectors[claim.pk] @ meanings[post]) if told else 0.0
            weighed = _weigh(claim.article, claim, post, by, cosine)
            if weighed and weighed[0] >= OFFERED:
                yield SourceSuggestion(claim, sources[post.pk], *weighed)


Weighed = tuple[float, list[Reason]]


def _by(
    claim: Claim, post: Post, author: Claim | None, accounts: set[tuple[int, str]]
) -> Weighed | None:
    """What speaks for the post being of the claim's speaker; None when it is somebody else's."""
    if claim.speaker_id and any(
        speaker == claim.speaker_id and handle.lower() == post.handle.lower()
        for speaker, handle in accounts
    ):
        return BY_ACCOUNT, [["account", f"@{post.handle}"]]
    if author and claim.speaker_id and author.speaker_id == claim.speaker_id:
        return BY_AUTHOR, [["author", post.author]]
    # By name, since who that is may still be open.
    if author and claim.resolved_name and author.resolved_name == claim.resolved_name:
        return BY_AUTHOR, [["author", post.author]]
    return None if claim.speaker_id or claim.resolved_name else (0.0, [])


def _weigh(
    article: Article, claim: Claim, post: Post, by: Weighed, cosine: float
) -> Weighed | None:
    """Score and reasons, None when neither the cue nor the meaning tells of a post.

    What somebody said in parliament is not proved by a post, unless the post says the same.
    """
    cue = _by_cue(article.text, claim, post)
    alike = cosine >= _ALIKE
    if not cue[1] and not alike:
        return None
    meaning = BY_MEANING * min(max((cosine - _NOTHING) / (_ALL - _NOTHING), 0.0), 1.0)
    parts = [
        by,
        cue,
        _by_date(post.posted_on, article),
        (meaning, [["meaning", f"{cosine:.0%}"]] if alike else []),
    ]
    score = min(max(sum(part for part, _reasons in parts), 0.0), 1.0)
    return score, [reason for _part, reasons in parts for reason in reasons]


def _by_cue(text: str, claim: Claim, post: Post) -> Weighed:
    frame = " ".join([claim.cue, *(text[begin:end] for begin, end in claim.spans.get("frame", ()))])
    pattern = _PLATFORMS.get(post.platform)
    if pattern and pattern.search(frame):
        return BY_PLATFORM, [["cue", claim.cue]]
    return (BY_WRITING, [["writing", claim.cue]]) if claim.medium == Medium.WRITING else (0.0, [])


def _by_date(posted: date | None, article: Article) -> Weighed:
    # A month or a year is a span of days: a post is later only if it is later than all of them.
    days = article.days
    if posted is None or days is None:
        return 0.0, []
    first, last = days
    if posted > last:
        return LATER, [["later", posted.isoformat()]]
    near = posted >= first - _NEAR_DAYS
    return (
        (NEAR, [["near", posted.isoformat()]])
        if near
        else (BEFORE, [["before", posted.isoformat()]])
    )


# Earlier articles
# --------------------------------------------------------------------------------------------------


def _earlier(claims: Sequence[Claim], found: Sequence[AlikeClaims]) -> Iterator[SourceSuggestion]:
    """The articles that had a claim before, and the posts in them; those by the same speaker
    first.
    """
    best = _best_pairs(claims, found)
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
    claims: Sequence[Claim], found: Sequence[AlikeClaims]
) -> list[tuple[Claim, float, AlikeClaims, Claim]]:
    """Each claim with the earlier ones that say the same, the best of them, and how well they
    fit.
    """
    mine = {claim.pk: claim for claim in claims if claim.kind != Claim.Kind.POST}
    pairs = defaultdict[int, list[tuple[float, AlikeClaims, int]]](list)
    for pk, alike, other in _with_others(mine, found):
        if _came_before(other, mine[pk].article):
            pairs[pk].append((_rating(alike), alike, other.claim))
    best = [
        (mine[pk], *pair)
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
    claims: Mapping[int, Claim], found: Iterable[AlikeClaims]
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


_LOCKED = KeptQuery(
    lambda: (
        Claim.objects.select_for_update().filter(article__among=Given("articles")).order_by("pk")
    )
)
_THERE = KeptQuery(lambda: Evidence.objects.filter(claim__article__among=Given("articles")))
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
