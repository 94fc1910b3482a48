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
from datetime import date, timedelta
from typing import TYPE_CHECKING

import pghistory
from django.db import transaction

from articles.models import Article, Post, posts_of
from claims.comparison.alike_claims import Comparison
from claims.comparison.embeddings import vectors_of
from claims.models import Claim, Evidence, Source
from claims.models.base.actions import Action
from claims.sources.earlier_articles import suggest_earlier
from claims.sources.suggested_source import ClaimToCheck, Reason, SourceSuggestion
from extraction import Medium
from record_versions.kept_query import Given, KeptQuery
from record_versions.row_insert import insert_rows
from speakers.models import Account

if TYPE_CHECKING:
    from claims.comparison.embeddings import Vectors

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
_PLATFORMS = {
    "twitter": re.compile(r"twitter|\btweet|\b(?:auf|bei|on|via) X\b", re.IGNORECASE),
    "bluesky": re.compile(r"bluesky|\bskeet", re.IGNORECASE),
    "mastodon": re.compile(r"mastodon|\btoot|\btröt", re.IGNORECASE),
    "truthsocial": re.compile(r"truth social", re.IGNORECASE),
}


@transaction.atomic
def suggest_for_articles(*articles: Article, compared: Comparison) -> None:
    """Bring the suggestions for the articles' claims up to date, in a fixed number of queries, by
    what a comparison of these articles has found just now.
    """
    pks = [article.pk for article in articles]
    # Locked, so that what an editor settles at this moment is either seen here or waits until this
    # is done.
    on_desk = [ClaimToCheck(*row) for row in _LOCKED(articles=pks)]
    # Nobody checks what was rejected.
    claims = [claim for claim in on_desk if claim.state != Claim.State.REJECTED]
    printed = {article.pk: article for article in articles}
    found = [
        *_posts(printed, claims, compared.vectors),
        *suggest_earlier(printed, claims, compared.alike),
    ]
    with pghistory.context(action=Action.SOURCE_SUGGESTED):
        _store([claim.pk for claim in on_desk], found)


def _store(claims: Sequence[int], suggestions: Iterable[SourceSuggestion]) -> None:
    """Put the suggestions for these claims in the place of those that wait."""
    # The same post may stand in an earlier article too, and is one source: the better reasons
    # count.
    wanted = {
        (each.claim, each.source.pk): each
        for each in sorted(suggestions, key=lambda each: each.score)
    }
    there = {
        (evidence.claim_id, evidence.source_id): evidence for evidence in _THERE(claims=claims)
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
            claim_id=each.claim,
            source_id=each.source.pk,
            relation=each.relation,
            score=each.score,
            reasons=each.reasons,
            **(each.passage.as_fields() if each.passage else {}),
        )
        for key, each in wanted.items()
        if key not in there
    ]
    insert_rows(new)


_LOCKED: KeptQuery[Claim] = KeptQuery(
    lambda: (
        Claim.objects.select_for_update()
        .filter(article__among=Given("articles"))
        .order_by("pk")
        .values_list(
            "pk", "article", "state", "kind", "medium", "cue", "spans", "speaker", "resolved_name",
            "post",
        )
    )
)  # fmt: skip
_THERE = KeptQuery(lambda: Evidence.objects.filter(claim__among=Given("claims")))


# Posts
# --------------------------------------------------------------------------------------------------


def _posts(
    articles: Mapping[int, Article], claims: Sequence[ClaimToCheck], vectors: Mapping[int, Vectors]
) -> Iterator[SourceSuggestion]:
    posts = posts_of(*articles)
    if not posts:
        return
    # For all posts at once, made where they are missing.
    sources = Source.of_posts(posts)
    meanings = dict(zip(posts, vectors_of([post.text for post in posts]), strict=True))
    beside = defaultdict(list)
    for post in posts:
        beside[post.article_id].append(post)
    authors = {claim.post: claim for claim in claims if claim.kind == Claim.Kind.POST}
    accounts = set(
        Account.objects.filter(speaker__in={claim.speaker for claim in claims}).values_list(
            "speaker", "handle"
        )
    )
    for claim in claims:
        # A claim that is a post is its own source.
        for post in beside[claim.article] if claim.kind != Claim.Kind.POST else ():
            by = _by(claim, post, authors.get(post.pk), accounts)
            if by is None:
                continue
            told = claim.pk in vectors and post.text
            cosine = float(vectors[claim.pk] @ meanings[post]) if told else 0.0
            weighed = _weigh(articles[claim.article], claim, post, by, cosine)
            if weighed and weighed[0] >= OFFERED:
                yield SourceSuggestion(claim.pk, sources[post.pk], *weighed)


Weighed = tuple[float, list[Reason]]


def _by(
    claim: ClaimToCheck, post: Post, author: ClaimToCheck | None, accounts: set[tuple[int, str]]
) -> Weighed | None:
    """What speaks for the post being of the claim's speaker; None when it is somebody else's."""
    if claim.speaker and any(
        owner == claim.speaker and handle.lower() == post.handle.lower()
        for owner, handle in accounts
    ):
        return BY_ACCOUNT, [["account", f"@{post.handle}"]]
    if author and claim.speaker and author.speaker == claim.speaker:
        return BY_AUTHOR, [["author", post.author]]
    # By name, since who that is may still be open.
    if author and claim.resolved_name and author.resolved_name == claim.resolved_name:
        return BY_AUTHOR, [["author", post.author]]
    return None if claim.speaker or claim.resolved_name else (0.0, [])


def _weigh(
    article: Article, claim: ClaimToCheck, post: Post, by: Weighed, cosine: float
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


def _by_cue(text: str, claim: ClaimToCheck, post: Post) -> Weighed:
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
