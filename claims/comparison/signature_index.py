"""All signatures in the worker's memory, and which of them are nearest to a claim's.

The database would read 132 MB for each article; here a claim is compared with a million signatures
in some ten milliseconds, exactly. 75 bytes a claim, read once for each process
(docs/decisions/0039-signatures-in-memory.md). What others have written since is read before each
search: a row carries the number of the transaction that wrote it, and all that were still open at
the last look are looked at again. What this transaction wrote may yet be rolled back, and is
compared without being kept.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Any

from django.db import connection

from claims.models import Signature
from record_versions.kept_query import Given, KeptQuery

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Of 512 signs so many may differ. The nearest of the same and of other languages are told.
NEAR = 190
NEAREST = 300
_WORDS = 8
_CHUNK = 50_000
# So many signatures of one word fit the processor's nearest cache with what is reckoned from them.
_BLOCK = 16_384
_GONE = b""

# bit strings are sent with their length in front, four bytes
_ALL = """
    SELECT count(*), string_agg(int8send(claim_id), '' ORDER BY claim_id),
           string_agg(rpad(language, 3)::bytea, '' ORDER BY claim_id),
           string_agg(substring(varbit_send(bits) FROM 5), '' ORDER BY claim_id)
    FROM (SELECT * FROM claims_signature WHERE claim_id > %s ORDER BY claim_id LIMIT %s) AS chunk
"""
_OPEN_SINCE = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint"
# A database that was restored elsewhere has numbers from there, which may be ahead. This
# transaction's own number is too while an earlier one is open: the snapshot ends at what is done.
_CHANGED = f"""
    SELECT claim_id, rpad(language, 3)::bytea, substring(varbit_send(bits) FROM 5),
           changed_in = pg_current_xact_id()::text::bigint, ({_OPEN_SINCE})
    FROM claims_signature
    WHERE claim_id = ANY (%s) OR changed_in = pg_current_xact_id()::text::bigint
        OR changed_in BETWEEN %s AND pg_snapshot_xmax(pg_current_snapshot())::text::bigint
    ORDER BY claim_id
"""  # noqa: S608 - no input is put in


def nearest_claims(claims: Mapping[int, int]) -> dict[int, list[int]]:
    """For each of the claims, which come with their articles, those that are nearest, none of
    ``claims`` in its own article among them: at most NEAREST of its language and as many of others,
    each differing in fewer than NEAR signs.
    """
    index = _index_of(connection.settings_dict["HOST"], connection.settings_dict["NAME"])
    with index.lock:
        return index.nearest(claims) if claims else {}


_THERE: KeptQuery[Signature] = KeptQuery(
    lambda: (
        Signature.objects.filter(claim__among=Given("claims"))
        .order_by()
        .values_list("claim", flat=True)
    )
)


@cache
def _index_of(_host: str, _database: str) -> _SignatureIndex:
    return _SignatureIndex()


class _SignatureIndex:
    def __init__(self) -> None:
        self.lock = Lock()
        self._kept: _Signatures | None = None
        self._open_since = 0

    def nearest(self, claims: Mapping[int, int]) -> dict[int, list[int]]:
        import numpy as np

        if self._kept is None:
            self._open_since = _number(_OPEN_SINCE)
            self._kept = _read_all()
        own = self._catch_up(list(claims))
        # Few or none: what was just found is not among what is kept.
        superseded = np.intersect1d(own.ids, self._kept.ids)
        beside: dict[int, list[int]] = defaultdict(list)
        for one, article in claims.items():
            beside[article].append(one)
        while True:
            found = {
                one: self._nearest(one, beside[article], own, superseded)
                for one, article in claims.items()
                if one in own
            }
            near = {other for others in found.values() for other in others}
            gone = near.difference(_THERE(claims=sorted(near))) if near else set()
            if not gone:
                return found
            self._kept.forget(gone)

    def _catch_up(self, claims: list[int]) -> _Signatures:
        """Take in what others wrote; return those of the claims and what this transaction wrote."""
        with connection.cursor() as cursor:
            cursor.execute(_CHANGED, [claims, self._open_since])
            rows = cursor.fetchall()
        if rows:
            self._open_since = rows[0][-1]
        kept = self._kept
        assert kept is not None  # noqa: S101 - for the type checker
        kept.put(_signatures([row for row in rows if not row[3]]))
        wanted = set(claims)
        return _signatures([row for row in rows if row[3] or row[0] in wanted])

    def _nearest(
        self, one: int, beside: Sequence[int], own: _Signatures, superseded: NDArray[Any]
    ) -> list[int]:
        """``superseded`` are those of ``own`` that are kept with what they were."""
        import numpy as np

        kept = self._kept
        assert kept is not None  # noqa: S101 - for the type checker
        bits, language = own.of(one)
        ids, languages, distances = (
            np.concatenate(parts)
            for parts in zip(kept.near(bits, superseded), own.near(bits, beside), strict=True)
        )
        order = np.lexsort((ids, distances))
        ids, is_same = ids[order], languages[order] == language
        return [*ids[is_same][:NEAREST].tolist(), *ids[~is_same][:NEAREST].tolist()]


class _Signatures:
    """Signatures in the order of their claims; ``words`` has a row for each 64 bits."""

    def __init__(self, ids: NDArray[Any], languages: NDArray[Any], words: NDArray[Any]) -> None:
        self.ids, self.languages, self.words = ids, languages, words

    def __contains__(self, claim: int) -> bool:
        place = int(self.ids.searchsorted(claim))
        return place < len(self.ids) and self.ids[place] == claim

    def of(self, claim: int) -> tuple[NDArray[np.uint64], bytes]:
        place = int(self.ids.searchsorted(claim))
        return self.words[:, place], self.languages[place]

    def near(
        self, bits: NDArray[np.uint64], without: Sequence[int] | NDArray[Any]
    ) -> tuple[NDArray[Any], NDArray[Any], NDArray[Any]]:
        """Claims, languages and distances of what differs in fewer than NEAR signs."""
        import numpy as np

        distances = _distances(self.words, bits)
        places = np.flatnonzero(distances < NEAR)
        places = places[self.languages[places] != _GONE]
        if len(without):
            places = places[~np.isin(self.ids[places], np.asarray(without))]
        return self.ids[places], self.languages[places], distances[places]

    def put(self, new: _Signatures) -> None:
        """Add them, in place of earlier ones of the same claims."""
        import numpy as np

        if not len(new.ids):
            return
        places = self.ids.searchsorted(new.ids)
        there = places < len(self.ids)
        there[there] = self.ids[places[there]] == new.ids[there]
        self.languages[places[there]] = new.languages[there]
        self.words[:, places[there]] = new.words[:, there]
        places, added = places[~there], np.flatnonzero(~there)
        if len(added):
            self.ids = np.insert(self.ids, places, new.ids[added])
            self.languages = np.insert(self.languages, places, new.languages[added])
            self.words = np.insert(self.words, places, new.words[:, added], axis=1)

    def forget(self, claims: Collection[int]) -> None:
        import numpy as np

        self.languages[np.isin(self.ids, np.array([*claims]))] = _GONE


def _distances(words: NDArray[np.uint64], bits: NDArray[np.uint64]) -> NDArray[np.uint16]:
    """In how many signs each of the signatures differs."""
    import numpy as np

    size = words.shape[1]
    distances = np.zeros(size, np.uint16)
    differing, counts = np.empty(_BLOCK, np.uint64), np.empty(_BLOCK, np.uint8)
    for begin in range(0, size, _BLOCK):
        found = distances[begin : begin + _BLOCK]
        for word, own in zip(words[:, begin : begin + _BLOCK], bits, strict=True):
            np.bitwise_xor(word, own, out=differing[: len(found)])
            np.bitwise_count(differing[: len(found)], out=counts[: len(found)])
            found += counts[: len(found)]
    return distances


def _read_all() -> _Signatures:
    import numpy as np

    chunks = [*_chunks()]
    return _Signatures(
        np.concatenate([chunk.ids for chunk in chunks]),
        np.concatenate([chunk.languages for chunk in chunks]),
        np.concatenate([chunk.words for chunk in chunks], axis=1),
    )


def _chunks() -> Iterator[_Signatures]:
    last = 0
    yield _signatures([])
    with connection.cursor() as cursor:
        while True:
            cursor.execute(_ALL, [last, _CHUNK])
            size, ids, languages, bits = cursor.fetchone()
            if not size:
                return
            chunk = _as_arrays(ids, languages, bits)
            last = int(chunk.ids[-1])
            yield chunk


def _signatures(rows: Sequence[Sequence[Any]]) -> _Signatures:
    ids = b"".join(int(row[0]).to_bytes(8) for row in rows)
    return _as_arrays(ids, *(b"".join(bytes(row[at]) for row in rows) for at in (1, 2)))


def _as_arrays(ids: bytes, languages: bytes, bits: bytes) -> _Signatures:
    import numpy as np

    return _Signatures(
        np.frombuffer(ids, ">i8").astype(np.int64),
        np.frombuffer(languages, "S3").copy(),
        np.array(np.frombuffer(bits, np.uint64).reshape(-1, _WORDS).T, order="C"),
    )


def _number(query: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(query)
        return int(cursor.fetchone()[0])
