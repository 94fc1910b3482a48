"""The posts of an article and those that a claim goes back to, with when they were made and what
speaks against them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from django.db.models.functions import Lower
from django.utils import timezone

from articles.models import Article, Post
from claims.comparison.post_doubts import FoundDoubt, PostDoubt, doubts_about_post, moment_of_post
from claims.comparison.quotation_changes import (
    QuotationChange,
    QuotedWords,
    changes_of_quotation,
)
from claims.comparison.said_before import quoted_words
from claims.models import Claim, Evidence, PostLook
from extraction.text.languages import surely_foreign
from speakers.models import Account

# What every quotation does to a post, and what was done to its speaker, are told elsewhere.
_USUAL = {QuotationChange.SHORTENED, QuotationChange.TRANSLATED, QuotationChange.SPEAKER}
_TOLD: dict[str, PostDoubt] = {"changed": PostDoubt.CHANGED, "gone": PostDoubt.GONE}


@dataclass(frozen=True, slots=True)
class PostCheck:
    """``posted_at`` is the UTC moment that the post's number holds; None where it holds none."""

    post: Post
    posted_at: dt.datetime | None
    doubts: list[FoundDoubt]


def checks_of_posts(article: Article, claims: Iterable[Claim]) -> dict[int, PostCheck]:
    """By post, in a fixed number of queries; whose a post is, its claim among ``claims`` says."""
    posts = list(article.posts.all())
    if not posts:
        return {}
    speakers = {
        claim.post_id: claim.speaker_id for claim in claims if claim.kind == Claim.Kind.POST
    }
    accounts = _accounts(posts, speakers.values())
    looks = PostLook.objects.in_bulk([post.pk for post in posts])
    return {
        post.pk: _check(post, article, speakers.get(post.pk), accounts, looks) for post in posts
    }


def checks_of_claim(claim: Claim) -> list[PostCheck]:
    """Of the posts that the claim is, or goes back to as far as is known, those with a doubt; in
    three queries beside what a card has.
    """
    posts = [claim.post] if claim.kind == Claim.Kind.POST and claim.post else _cited_posts(claim)
    if not posts:
        return []
    accounts = _accounts(posts, [claim.speaker_id])
    looks = PostLook.objects.in_bulk([post.pk for post in posts])
    checks = [_check(post, claim.article, claim.speaker_id, accounts, looks) for post in posts]
    if claim.kind == Claim.Kind.DIRECT:
        checks = [_with_words(check, claim) for check in checks]
    return [check for check in checks if check.doubts]


def _cited_posts(claim: Claim) -> list[Post]:
    """The posts that its words come from, as far as they are linked and nobody said no."""
    return [
        each.source.post
        for each in claim.evidence.all()
        if each.relation == Evidence.Relation.ORIGIN
        and each.state != Evidence.State.DISMISSED
        and each.source.post
    ]


def _check(
    post: Post,
    article: Article,
    speaker: int | None,
    accounts: Sequence[Account],
    looks: Mapping[int, PostLook],
) -> PostCheck:
    doubts = doubts_about_post(post, article, speaker=speaker, accounts=accounts)
    look = looks.get(post.pk)
    if look and look.state in _TOLD:
        doubts.append(FoundDoubt(_TOLD[look.state], timezone.localdate(look.since), look.words))
    return PostCheck(post, moment_of_post(post), doubts)


def _with_words(check: PostCheck, claim: Claim) -> PostCheck:
    """With the doubt that a direct quotation of the post has other words than it."""
    words = quoted_words(claim)
    language = surely_foreign(check.post.text, claim.article.language) or claim.article.language
    changes = changes_of_quotation(QuotedWords(check.post.text, language), words)
    if not changes or set(changes) <= _USUAL:
        return check
    return replace(check, doubts=[*check.doubts, FoundDoubt(PostDoubt.WORDS)])


def _accounts(posts: Sequence[Post], speakers: Iterable[int | None]) -> list[Account]:
    """Those of the speakers, and those with the handles of the posts."""
    owned = Account.objects.filter(speaker__in={each for each in speakers if each})
    handles = {post.handle.strip().lstrip("@").lower() for post in posts} - {""}
    named = Account.objects.alias(lowered=Lower("handle")).filter(lowered__in=handles)
    # Two queries, each along its index; with OR between them PostgreSQL looks at every account.
    return [*owned.select_related("speaker"), *named.select_related("speaker")]
