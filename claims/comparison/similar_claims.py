"""Finds claims that say the same, across articles and languages. The worker's part: it needs the
encoder.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from django.db import connection, transaction

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
from record_versions.kept_query import Given, KeptQuery

if TYPE_CHECKING:
    from claims.comparison.embeddings import Vectors

# Share of words from which the words count as the same, whatever the cosine.
SAME_WORDS = 0.85
_KEPT = 20
_OF_A_SPEAKER = 60


# The latest claims of each of some speakers, each by the index.
_LATEST_OF = """
    SELECT latest.id, wanted.speaker
    FROM unnest(%(speakers)s::bigint[]) WITH ORDINALITY AS wanted(speaker, place)
    CROSS JOIN LATERAL (
        SELECT claim.id FROM claims_claim claim JOIN claims_meaning ON claim_id = claim.id
        WHERE claim.speaker_id = wanted.speaker AND claim.merged_into_id IS NULL
          AND claim.id <> ALL (%(claims)s::bigint[])
        ORDER BY claim.id DESC LIMIT %(most)s
    ) latest
    ORDER BY wanted.place, latest.id DESC
"""


class _Standing(NamedTuple):
    """A claim of the article, with what is known of its meaning."""

    pk: int
    quote: str
    state: str
    speaker: int | None
    digest: str | None
    vector: bytes | memoryview | None
    language: str | None


@transaction.atomic
def compare_claims_of(article: Article) -> dict[int, Vectors]:
    """Find anew what the article's claims are like, in a fixed number of queries; their vectors."""
    claims = _claims_of(article)
    vectors, languages = _embedded(article, claims)
    mine = {pk: claims[pk].quote for pk in vectors}
    near = nearest_claims(list(mine))
    for pk, others in _of_the_same_speakers([claims[pk] for pk in mine]).items():
        near[pk] = list(dict.fromkeys([*near.get(pk, ()), *others]))
    # The claims of the newest reading stand, whatever was found like them when they had other
    # words. Told by their numbers: through the claims all parallels would be read.
    with connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM claims_parallel WHERE one_id = ANY (%(pks)s) OR other_id = ANY (%(pks)s)",
            {"pks": list(claims)},
        )
    parallels = list(_parallels(article, mine, vectors, languages, near))
    if parallels:
        Parallel.objects.bulk_create(parallels, ignore_conflicts=True)
    return vectors


def _claims_of(article: Article) -> dict[int, _Standing]:
    return {row[0]: _Standing(*row) for row in _STANDING(article=article.pk)}


def _of_the_same_speakers(claims: Sequence[_Standing]) -> dict[int, list[int]]:
    """For each of the claims the latest others of its speaker: what a long quotation was shortened
    to may mean something else to the encoder.
    """
    speakers = {claim.pk: claim.speaker for claim in claims if claim.speaker}
    if not speakers:
        return {}
    wanted: dict[str, Any] = {
        "speakers": sorted(set(speakers.values())),
        "claims": [claim.pk for claim in claims],
        "most": _OF_A_SPEAKER,
    }
    of_speaker = defaultdict(list)
    with connection.cursor() as cursor:
        cursor.execute(_LATEST_OF, wanted)
        for pk, speaker in cursor.fetchall():
            of_speaker[speaker].append(pk)
    return {pk: of_speaker[speaker] for pk, speaker in speakers.items()}


def store_embeddings(article: Article) -> dict[int, Vectors]:
    """The vectors of the article's claims, by claim; those whose words are new are computed and
    kept.
    """
    return _embedded(article, _claims_of(article))[0]


def _embedded(
    article: Article, claims: Mapping[int, _Standing]
) -> tuple[dict[int, Vectors], dict[int, str]]:
    """The vectors of the claims that say enough, and in which language each is."""
    telling = {
        pk: claim
        for pk, claim in claims.items()
        if claim.state != Claim.State.REJECTED and is_telling(claim.quote)
    }
    known = {pk: claim for pk, claim in telling.items() if claim.digest == _digest(claim.quote)}
    new = [pk for pk in telling if pk not in known]
    vectors = dict(zip(new, vectors_of([telling[pk].quote for pk in new]), strict=True))
    # An embedded post may be in another language than its article.
    languages = {
        pk: surely_foreign(telling[pk].quote, article.language) or article.language for pk in new
    }
    _keep(telling, vectors, languages)
    stored = unpacked([claim.vector or b"" for claim in known.values()])
    vectors |= dict(zip(known, stored, strict=True))
    return vectors, languages | {pk: claim.language or "" for pk, claim in known.items()}


def _keep(
    claims: Mapping[int, _Standing], vectors: Mapping[int, Vectors], languages: Mapping[int, str]
) -> None:
    if not vectors:
        return
    Meaning.objects.bulk_create(
        (
            Meaning(claim_id=pk, digest=_digest(claims[pk].quote), vector=packed(vector))
            for pk, vector in vectors.items()
        ),
        update_conflicts=True,
        unique_fields=["claim"],
        update_fields=["digest", "vector"],
    )
    Signature.objects.bulk_create(
        (
            Signature(claim_id=pk, bits=signature_of(vector), language=languages[pk])
            for pk, vector in vectors.items()
        ),
        update_conflicts=True,
        unique_fields=["claim"],
        update_fields=["bits", "language", "changed_in"],
    )


def _digest(quote: str) -> str:
    return hashlib.sha256(quote.encode()).hexdigest()[:32]


def _parallels(
    article: Article,
    mine: Mapping[int, str],
    vectors: Mapping[int, Vectors],
    languages: Mapping[int, str],
    near: Mapping[int, list[int]],
) -> Iterable[Parallel]:
    """The best of what is near, judged by the whole vectors and by the words."""
    theirs = _candidates(article, {pk for others in near.values() for pk in others})
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


def _candidates(article: Article, pks: Collection[int]) -> dict[int, _Candidate]:
    """What may be like the claims: claims of other articles that nobody rejected."""
    rows = _OTHERS(pks=sorted(pks), article=article.pk) if pks else []
    return {row[0]: _Candidate(*row) for row in rows}


def _parallel(pk: int, other: int, meaning: float, words: float) -> Parallel:
    return Parallel(one_id=min(pk, other), other_id=max(pk, other), meaning=meaning, words=words)


_STANDING: KeptQuery[Claim] = KeptQuery(
    lambda: Claim.objects.filter(article=Given("article")).values_list(
        "pk", "quote", "state", "speaker", "meaning__digest", "meaning__vector",
        "signature__language",
    )
)  # fmt: skip
_OTHERS: KeptQuery[Claim] = KeptQuery(
    lambda: (
        Claim.objects.filter(pk__among=Given("pks"))
        .exclude(article=Given("article"))
        .exclude(state=Claim.State.REJECTED)
        .order_by()
        .values_list("pk", "quote", "meaning__vector", "signature__language")
    )
)
