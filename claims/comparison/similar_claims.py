"""Finds claims that say the same, across articles and languages. The worker's part: it needs the
encoder.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from django.db import transaction
from django.db.models import Q

from articles.models import Article
from claims.comparison.embeddings import (
    ALIKE,
    ALIKE_ACROSS,
    is_telling,
    packed,
    signature_of,
    unpacked,
    vectors_of,
)
from claims.comparison.shared_words import words_shared
from claims.comparison.signature_index import nearest_claims
from claims.models import Claim, Meaning, Parallel, Signature
from extraction.text.languages import surely_foreign

if TYPE_CHECKING:
    from claims.comparison.embeddings import Vectors

# Share of words from which the words count as the same, whatever the cosine.
SAME_WORDS = 0.85
_KEPT = 20
_OF_A_SPEAKER = 60


@transaction.atomic
def compare_claims_of(article: Article) -> dict[int, Vectors]:
    """Find anew what the article's claims are like, in a fixed number of queries; their vectors."""
    vectors = store_embeddings(article)
    quotes = dict(Claim.objects.filter(article=article).values_list("pk", "quote"))
    mine = {pk: quotes[pk] for pk in vectors}
    near = nearest_claims(list(mine))
    for pk, others in _of_the_same_speakers(list(mine)).items():
        near[pk] = list(dict.fromkeys([*near.get(pk, ()), *others]))
    # The claims of the newest reading stand, whatever was found like them when they had other
    # words. Told by their numbers: through the claims all parallels would be read.
    Parallel.objects.filter(Q(one__in=quotes) | Q(other__in=quotes)).delete()
    Parallel.objects.bulk_create(_parallels(mine, vectors, near), ignore_conflicts=True)
    return vectors


def _of_the_same_speakers(claims: Collection[int]) -> dict[int, list[int]]:
    """For each of the claims the latest others of its speaker: what a long quotation was shortened
    to may mean something else to the encoder.
    """
    speakers = dict(
        Claim.objects.filter(pk__in=claims).exclude(speaker=None).values_list("pk", "speaker")
    )
    latest = [
        Claim.objects.filter(speaker=speaker, meaning__isnull=False)
        .exclude(pk__in=claims)
        .order_by("-pk")
        .values_list("pk", "speaker")[:_OF_A_SPEAKER]
        for speaker in sorted(set(speakers.values()))
    ]
    of_speaker = defaultdict(list)
    for pk, speaker in latest[0].union(*latest[1:], all=True) if latest else ():
        of_speaker[speaker].append(pk)
    return {pk: of_speaker[speaker] for pk, speaker in speakers.items()}


def store_embeddings(article: Article) -> dict[int, Vectors]:
    """The vectors of the article's claims, by claim; those whose words are new are computed and
    kept.
    """
    standing = Claim.objects.filter(article=article).exclude(state=Claim.State.REJECTED)
    quotes = {pk: quote for pk, quote in standing.values_list("pk", "quote") if is_telling(quote)}
    known = Meaning.objects.filter(claim__article=article).in_bulk()
    new = [
        pk for pk, quote in quotes.items() if pk not in known or known[pk].digest != _digest(quote)
    ]
    vectors = dict(zip(new, vectors_of([quotes[pk] for pk in new]), strict=True))
    _keep(quotes, vectors, article.language)
    kept = [pk for pk in quotes if pk not in vectors]
    return vectors | dict(zip(kept, unpacked([known[pk].vector for pk in kept]), strict=True))


def _keep(quotes: Mapping[int, str], vectors: Mapping[int, Vectors], language: str) -> None:
    Meaning.objects.bulk_create(
        (
            Meaning(claim_id=pk, digest=_digest(quotes[pk]), vector=packed(vector))
            for pk, vector in vectors.items()
        ),
        update_conflicts=True,
        unique_fields=["claim"],
        update_fields=["digest", "vector"],
    )
    Signature.objects.bulk_create(
        (
            # An embedded post may be in another language than its article.
            Signature(
                claim_id=pk,
                bits=signature_of(vector),
                language=surely_foreign(quotes[pk], language) or language,
            )
            for pk, vector in vectors.items()
        ),
        update_conflicts=True,
        unique_fields=["claim"],
        update_fields=["bits", "language", "changed_in"],
    )


def _digest(quote: str) -> str:
    return hashlib.sha256(quote.encode()).hexdigest()[:32]


def _parallels(
    mine: Mapping[int, str], vectors: Mapping[int, Vectors], near: Mapping[int, list[int]]
) -> Iterable[Parallel]:
    """The best of what is near, judged by the whole vectors and by the words."""
    theirs = _candidates(mine, {pk for others in near.values() for pk in others})
    languages = dict(Signature.objects.filter(claim__in=mine).values_list("claim", "language"))
    for pk, neighbours in near.items():
        there = [theirs[other] for other in neighbours if other in theirs]
        if not there:
            continue
        cosines = unpacked([other.vector for other in there]) @ vectors[pk]
        alike = [
            _parallel(pk, other.pk, float(cosine), words)
            for other, cosine in zip(there, cosines, strict=True)
            if (words := words_shared(mine[pk], other.quote)) >= SAME_WORDS
            or cosine >= (ALIKE if other.language == languages[pk] else ALIKE_ACROSS)
        ]
        yield from sorted(alike, key=lambda each: -max(each.meaning, each.words))[:_KEPT]


class _Candidate(NamedTuple):
    pk: int
    quote: str
    vector: bytes | memoryview
    language: str


def _candidates(mine: Mapping[int, str], pks: Collection[int]) -> dict[int, _Candidate]:
    """What may be like the claims: claims of other articles that nobody rejected."""
    articles = Claim.objects.filter(pk__in=mine).values("article")
    others = (
        Claim.objects.filter(pk__in=pks)
        .exclude(article__in=articles)
        .exclude(state=Claim.State.REJECTED)
    )
    rows = others.values_list("pk", "quote", "meaning__vector", "signature__language")
    return {row[0]: _Candidate(*row) for row in rows}


def _parallel(pk: int, other: int, meaning: float, words: float) -> Parallel:
    return Parallel(one_id=min(pk, other), other_id=max(pk, other), meaning=meaning, words=words)
