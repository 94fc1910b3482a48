"""One quotation as several articles have it, each held against the post, minutes or passage that
it comes from, or else against the fullest of them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from articles.models import Article, Post
from claims.comparison.quotation_changes import (
    QuotationChange,
    QuotedWords,
    changes_between_quotations,
    changes_of_quotation,
)
from claims.comparison.said_before import MEMBERS_SHOWN, quoted_words
from claims.comparison.text_diff import Collation, collate
from claims.models import Claim, Evidence, Parallel, Source
from claims.models.claims.claim_queryset import ClaimQuerySet
from extraction.text.languages import surely_foreign


@dataclass(frozen=True, slots=True)
class QuotationOrigin:
    """What the versions are held against: one of the claims, or a source outside of them."""

    words: QuotedWords
    claim: Claim | None = None
    evidence: Evidence | None = None

    @property
    def source(self) -> Source | None:
        return self.evidence.source if self.evidence else None

    @property
    def post(self) -> Post | None:
        return self.source.post if self.source else None


@dataclass(frozen=True, slots=True)
class QuotationVersion:
    """A claim with the same quotation, what changed in it, and its words with the changes
    marked.
    """

    claim: Claim
    changes: list[QuotationChange]
    collation: Collation


@dataclass(frozen=True, slots=True)
class QuotationVersions:
    """The table of a claim's quotation. ``is_first_hand``: the origin is a post, minutes or a
    passage that an editor confirmed, and not just the fullest version.
    """

    origin: QuotationOrigin
    is_first_hand: bool
    versions: list[QuotationVersion]


def quotation_versions(claim: Claim) -> QuotationVersions:
    """In a fixed number of queries, each along an index; the claim itself is one of the versions
    unless it is what they are held against.
    """
    claims = sorted([claim, *_members(claim), *_same_quotations(claim)], key=_by_date)
    first_hand = _first_hand(claim, claims)
    origin = first_hand or _fullest(claims)
    held = [each for each in claims if origin.claim is None or each.pk != origin.claim.pk]
    return QuotationVersions(
        origin, first_hand is not None, [_version(each, origin) for each in held]
    )


def _by_date(claim: Claim) -> tuple[bool, Any, int]:
    on = claim.article.published_on
    return on is None, on, claim.pk


def _members(claim: Claim) -> list[Claim]:
    if claim.group_id is None:
        return []
    others = Claim.objects.filter(group=claim.group_id).exclude(pk=claim.pk)
    return list(_with_articles(others).order_by("pk")[:MEMBERS_SHOWN])


def _same_quotations(claim: Claim) -> Iterator[Claim]:
    parallels = {
        each.other_id if each.one_id == claim.pk else each.one_id: each.meaning
        for each in [*Parallel.objects.filter(one=claim), *Parallel.objects.filter(other=claim)]
    }
    others = Claim.objects.filter(pk__in=parallels).exclude(state=Claim.State.REJECTED)
    if claim.group_id is not None:
        others = others.filter(~Q(group=claim.group_id) | Q(group=None))
    mine = quoted_words(claim)
    for other in _with_articles(others).order_by("pk"):
        meaning = parallels[other.pk]
        if changes_between_quotations(mine, quoted_words(other), meaning=meaning) is not None:
            yield other


def _with_articles(claims: ClaimQuerySet) -> ClaimQuerySet:
    found = claims.select_related("article", "speaker")
    return found.defer("article__text", "article__turns", "spans", "reasons")


# What they are held against
# --------------------------------------------------------------------------------------------------


def _first_hand(claim: Claim, claims: list[Claim]) -> QuotationOrigin | None:
    """The post among them, or the origin that is on record for one of them (the claim's own first),
    or minutes or a transcript among their articles.
    """
    for each in claims:
        if each.kind == Claim.Kind.POST:
            return QuotationOrigin(quoted_words(each), claim=each)
    if evidence := _origin_on_record(claim, claims):
        return evidence
    articles = {each.article_id for each in claims}
    minutes = set(
        Article.objects.filter(pk__in=articles).exclude(turns=[]).values_list("pk", flat=True)
    )
    told = [each for each in claims if each.article_id in minutes]
    return _fullest(told) if told else None


def _origin_on_record(claim: Claim, claims: list[Claim]) -> QuotationOrigin | None:
    links = (
        Evidence.objects.filter(claim__in=claims, relation=Evidence.Relation.ORIGIN)
        .filter(
            Q(state=Evidence.State.CONFIRMED) & ~Q(passage="")
            | Q(source__kind=Source.Kind.POST) & ~Q(state=Evidence.State.DISMISSED)
        )
        .select_related("source__post")
    )
    ordered = sorted(
        links, key=lambda each: (each.state != Evidence.State.CONFIRMED, each.claim_id != claim.pk)
    )
    of_claim = {each.pk: each for each in claims}
    for each in ordered:
        post = each.source.post
        text = each.passage or (post.text if post else "")
        if text:
            about = of_claim[each.claim_id]
            language = surely_foreign(text, about.article.language) or about.article.language
            day = post.posted_on.toordinal() if post and post.posted_on else None
            return QuotationOrigin(QuotedWords(text, language, None, day), evidence=each)
    return None


def _fullest(claims: list[Claim]) -> QuotationOrigin:
    fullest = max(claims, key=lambda each: len(each.quote.split()))
    return QuotationOrigin(quoted_words(fullest), claim=fullest)


def _version(claim: Claim, origin: QuotationOrigin) -> QuotationVersion:
    words = quoted_words(claim)
    changes = changes_of_quotation(origin.words, words, is_certain=True) or []
    collation = collate(
        claim.quote, origin.words.text, languages=(words.language, origin.words.language),
        verbatim=QuotationChange.REWORDED not in changes or len(changes) > 1,
    )  # fmt: skip
    return QuotationVersion(claim, changes, collation)
