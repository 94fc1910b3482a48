"""Finds claims that say the same, across articles and languages. The worker's part: it needs the
encoder.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from django.db import connection, transaction

from articles.models import Article
from claims.comparison.alike_claims import AlikeClaims, Comparison
from claims.comparison.embeddings import (
    ALIKE,
    ALIKE_ACROSS,
    is_telling,
    packed,
    signature_of,
    unpacked,
    vectors_of,
)
from claims.comparison.shared_words import large_shares, words_shared
from claims.comparison.signature_index import forget_claims, nearest_claims
from claims.models import Claim, Meaning, Signature
from extraction.text.languages import surely_foreign
from record_versions.kept_plans import any_number_of, plan_keeping_cursor
from record_versions.kept_query import Given, KeptQuery
from record_versions.row_insert import insert_rows
from speakers.name_matching import comparable_name

if TYPE_CHECKING:
    from claims.comparison.embeddings import Vectors

# Share of words from which the words count as the same, whatever the cosine.
SAME_WORDS = 0.85
_KEPT = 20
_OF_A_SPEAKER = 60
# So many others are in memory at once with their words and vectors, one kilobyte each: what an
# agency sent has hundreds like it, and sixteen articles are compared together.
_AT_ONCE = 4_000


# The latest claims of each of some speakers, each by the index, and whether they have a meaning as
# well: fenced in by OFFSET, or all meanings are read while the tables are not yet analysed.
_LATEST_OF = f"""
    SELECT latest.id, wanted.speaker
    FROM unnest({any_number_of("%(speakers)s", "bigint")}) WITH ORDINALITY AS wanted(speaker, place)
    CROSS JOIN LATERAL (
        SELECT claim.id FROM claims_claim claim
        CROSS JOIN LATERAL (SELECT FROM claims_meaning WHERE claim_id = claim.id OFFSET 0) AS kept
        WHERE claim.speaker_id = wanted.speaker AND claim.merged_into_id IS NULL
        ORDER BY claim.id DESC LIMIT %(most)s
    ) latest
    ORDER BY wanted.place, latest.id DESC
"""  # noqa: S608 - no input is put in


# As columns: there may be a hundred pairs for an article, and a model's object for each costs more
# than the rest of finding them.
_KEEP = """
    INSERT INTO claims_parallel (one_id, other_id, meaning, words)
    SELECT * FROM unnest(%s::bigint[], %s::bigint[], %s::float8[], %s::float8[])
    ON CONFLICT DO NOTHING
"""


_FORGET = "DELETE FROM claims_parallel WHERE one_id = ANY (%(pks)s) OR other_id = ANY (%(pks)s)"


class _Standing(NamedTuple):
    """A claim of the article, with what is known of its meaning."""

    pk: int
    article: int
    quote: str
    state: str
    speaker: int | None
    digest: str | None
    vector: bytes | memoryview | None
    language: str | None


@transaction.atomic
def compare_claims_of(*articles: Article) -> Comparison:
    """Find anew what the articles' claims are like, and keep it. The queries are as many for any
    number of claims, unless thousands of others come near.
    """
    claims = _claims_of(articles)
    vectors, languages = _embedded(articles, claims)
    alike = _all_alike({pk: claims[pk] for pk in vectors}, vectors, languages)
    # The claims of the newest reading stand, whatever was found like them when they had other
    # words. Told by their numbers: through the claims all parallels would be read.
    with connection.cursor() as cursor:
        # What has no meaning on record was never compared.
        if before := [pk for pk, claim in claims.items() if claim.digest is not None]:
            cursor.execute(_FORGET, {"pks": before})
    if alike:
        _keep_alike(alike)
    return Comparison(vectors, alike)


def _keep_alike(alike: Sequence[AlikeClaims]) -> None:
    *columns, _by_one, _by_other = zip(*alike, strict=True)
    with plan_keeping_cursor() as cursor:
        # As PostgreSQL writes lists, of which the driver takes long to find the type.
        cursor.execute(_KEEP, [f"{{{','.join(map(repr, column))}}}" for column in columns])


def _claims_of(articles: Iterable[Article]) -> dict[int, _Standing]:
    rows = _STANDING(articles=[article.pk for article in articles])
    return {row[0]: _Standing(*row) for row in rows}


def _all_alike(
    mine: Mapping[int, _Standing], vectors: Mapping[int, Vectors], languages: Mapping[int, str]
) -> list[AlikeClaims]:
    while True:
        gone = set[int]()
        found = list(_parallels(mine, vectors, languages, _near(mine), gone))
        # What has gone stood in the way of others that are near.
        if not gone or not forget_claims(gone):
            return found


def _near(claims: Mapping[int, _Standing]) -> dict[int, list[int]]:
    """What each of the claims is to be compared with."""
    near = nearest_claims({pk: claim.article for pk, claim in claims.items()})
    for pk, others in _of_the_same_speakers(claims).items():
        near[pk] = list(dict.fromkeys([*near.get(pk, ()), *others]))
    return near


def _of_the_same_speakers(claims: Mapping[int, _Standing]) -> dict[int, list[int]]:
    """For each of the claims the latest others of its speaker in other articles: what a long
    quotation was shortened to may mean something else to the encoder.
    """
    speakers = {pk: claim.speaker for pk, claim in claims.items() if claim.speaker}
    if not speakers:
        return {}
    wanted: dict[str, Any] = {
        "speakers": sorted(set(speakers.values())),
        # Those of its own article are among them and do not count.
        "most": _OF_A_SPEAKER + len(claims),
    }
    of_speaker = defaultdict(list)
    with plan_keeping_cursor() as cursor:
        cursor.execute(_LATEST_OF, wanted)
        for pk, speaker in cursor.fetchall():
            of_speaker[speaker].append(pk)
    return {
        pk: [
            other
            for other in of_speaker[speaker]
            if other not in claims or claims[other].article != claims[pk].article
        ][:_OF_A_SPEAKER]
        for pk, speaker in speakers.items()
    }


def _embedded(
    articles: Iterable[Article], claims: Mapping[int, _Standing]
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
    languages = _languages(articles, {pk: telling[pk] for pk in new})
    _keep(telling, vectors, languages)
    stored = unpacked([claim.vector or b"" for claim in known.values()])
    vectors |= dict(zip(known, stored, strict=True))
    return vectors, languages | {pk: claim.language or "" for pk, claim in known.items()}


def _languages(articles: Iterable[Article], claims: Mapping[int, _Standing]) -> dict[int, str]:
    """Of each claim: an embedded post may be in another language than its article."""
    printed_in = {article.pk: article.language for article in articles}
    return {
        pk: surely_foreign(claim.quote, language) or language
        for pk, claim in claims.items()
        for language in [printed_in[claim.article]]
    }


def _keep(
    claims: Mapping[int, _Standing], vectors: Mapping[int, Vectors], languages: Mapping[int, str]
) -> None:
    if not vectors:
        return
    meanings = [
        Meaning(claim_id=pk, digest=_digest(claims[pk].quote), vector=packed(vector))
        for pk, vector in vectors.items()
    ]
    insert_rows(meanings, unique=["claim"], update=["digest", "vector"])
    signatures = [
        Signature(claim_id=pk, bits=signature_of(vector), language=languages[pk])
        for pk, vector in vectors.items()
    ]
    insert_rows(signatures, unique=["claim"], update=["bits", "language", "changed_in"])


def _digest(quote: str) -> str:
    return hashlib.sha256(quote.encode()).hexdigest()[:32]


def _parallels(
    mine: Mapping[int, _Standing],
    vectors: Mapping[int, Vectors],
    languages: Mapping[int, str],
    near: Mapping[int, list[int]],
    gone: set[int],
) -> Iterator[AlikeClaims]:
    """The best of what is near, judged by the whole vectors and by the words; ``gone`` gets what is
    no longer there.
    """
    for part in _in_parts(near):
        theirs = _candidates({other for others in part.values() for other in others}, gone)
        yield from _parallels_among(theirs, mine, vectors, languages, part)


def _in_parts(near: Mapping[int, list[int]]) -> Iterator[dict[int, list[int]]]:
    """The claims in parts that have at most ``_AT_ONCE`` others between them; one that has more is
    a part by itself.
    """
    part, others = dict[int, list[int]](), set[int]()
    for pk, neighbours in near.items():
        if part and len(others.union(neighbours)) > _AT_ONCE:
            yield part
            part, others = {}, set()
        part[pk] = neighbours
        others.update(neighbours)
    if part:
        yield part


def _parallels_among(
    theirs: Mapping[int, _Candidate],
    mine: Mapping[int, _Standing],
    vectors: Mapping[int, Vectors],
    languages: Mapping[int, str],
    near: Mapping[int, list[int]],
) -> Iterator[AlikeClaims]:
    words = {pk: comparable_name(other.quote) for pk, other in theirs.items()}
    for pk, neighbours in near.items():
        there = [
            theirs[other]
            for other in neighbours
            if other in theirs and _is_compared_with(mine[pk], theirs[other], mine)
        ]
        if there:
            alike = list(_alike(mine[pk], vectors[pk], languages[pk], there, words))
            yield from sorted(alike, key=lambda each: -max(each.meaning, each.words))[:_KEPT]


def _alike(
    claim: _Standing,
    vector: Vectors,
    language: str,
    others: Sequence[_Candidate],
    words: Mapping[int, str],
) -> Iterator[AlikeClaims]:
    """The claim with each of the others that says the same; ``words`` are theirs, comparable."""
    cosines = unpacked([other.vector or b"" for other in others]) @ vector
    ours, theirs = comparable_name(claim.quote), [words[other.pk] for other in others]
    shares = large_shares(ours, theirs, SAME_WORDS)
    for other, cosine, share in zip(others, cosines, shares, strict=True):
        if share or cosine >= (ALIKE if other.language == language else ALIKE_ACROSS):
            share = share or words_shared(claim.quote, other.quote)
            yield _in_order(claim, other, float(cosine), float(share))


class _Candidate(NamedTuple):
    pk: int
    article: int
    quote: str
    speaker: int | None
    state: str
    vector: bytes | memoryview | None
    language: str | None


def _is_compared_with(
    claim: _Standing, other: _Candidate, compared: Mapping[int, _Standing]
) -> bool:
    """Claims of one article are not; of two articles that are compared at once, the later one's
    with the earlier one's, as if one had come after the other.
    """
    if other.pk in compared:
        return other.article < claim.article
    return other.article != claim.article


def _candidates(pks: set[int], gone: set[int]) -> dict[int, _Candidate]:
    """What may be like the claims: claims that nobody rejected."""
    rows = map(_Candidate._make, _OTHERS(pks=sorted(pks)) if pks else ())
    there = {each.pk: each for each in rows if each.vector is not None and each.language}
    gone.update(pks - there.keys())
    return {pk: each for pk, each in there.items() if each.state != Claim.State.REJECTED}


def _in_order(claim: _Standing, other: _Candidate, meaning: float, words: float) -> AlikeClaims:
    """A pair is kept once, the earlier claim first."""
    (one, by_one), (last, by_last) = sorted(
        [(claim.pk, claim.speaker), (other.pk, other.speaker)], key=itemgetter(0)
    )
    return AlikeClaims(one, last, meaning, words, by_one, by_last)


_STANDING: KeptQuery[Claim] = KeptQuery(
    lambda: Claim.objects.filter(article__among=Given("articles")).values_list(
        "pk", "article", "quote", "state", "speaker", "meaning__digest", "meaning__vector",
        "signature__language",
    )
)  # fmt: skip
_OTHERS: KeptQuery[Claim] = KeptQuery(
    lambda: (
        Claim.objects.filter(pk__among=Given("pks"))
        .order_by()
        .values_list(
            "pk", "article", "quote", "speaker", "state", "meaning__vector", "signature__language"
        )
    )
)
