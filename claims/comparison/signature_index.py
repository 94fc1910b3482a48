"""All signatures in the worker's memory, and which of them are nearest to a claim's.

The database would read 132 MB for each article; here a claim is compared with a million signatures
in some ten milliseconds, exactly. 75 bytes a claim, read once for each process
(docs/decisions/0039-signatures-in-memory.md). What others have written since is read before each
search: a row carries the number of the transaction that wrote it, and all that were still open at
the last look are looked at again. What this transaction wrote may yet be rolled back, and is
compared without being kept.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from django.db import connection

from record_versions.kept_plans import any_number_of, plan_keeping_cursor

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Of 512 signs so many may differ. The nearest of the same and of other languages are told.
NEAR = 190
NEAREST = 300
_WORDS = 8
_CHUNK = 50_000
# So many pairs of a claim and a signature are reckoned at once, and the near ones of so many claims
# sorted.
_BLOCK = 16_384
_CLAIMS = 32
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
    WHERE claim_id = ANY ({any_number_of("%s", "bigint")})
        OR changed_in = pg_current_xact_id()::text::bigint
        OR changed_in BETWEEN %s AND pg_snapshot_xmax(pg_current_snapshot())::text::bigint
    ORDER BY claim_id
"""  # noqa: S608 - no input is put in


def nearest_claims(claims: Mapping[int, int]) -> dict[int, list[int]]:
    """For each of the claims, which come with their articles, those that are nearest, none of
    ``claims`` in its own article among them: at most NEAREST of its language and as many of others,
    each differing in fewer than NEAR signs.

    Some may have gone since, which whoever reads them finds out, and says by ``forget_claims``.
    """
    index = _index()
    with index.lock:
        return index.nearest(claims) if claims else {}


def forget_claims(gone: Collection[int]) -> bool:
    """Pass these over from now on; whether any of them was told before."""
    index = _index()
    with index.lock:
        return index.forget(gone)


def _index() -> _SignatureIndex:
    return _index_of(connection.settings_dict["HOST"], connection.settings_dict["NAME"])


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
        ones = [one for one in claims if one in own]
        found: dict[int, list[int]] = {}
        for begin in range(0, len(ones), _CLAIMS):
            found |= self._nearest(ones[begin : begin + _CLAIMS], claims, own, superseded)
        return found

    def forget(self, gone: Collection[int]) -> bool:
        return self._kept is not None and self._kept.forget(gone)

    def _catch_up(self, claims: list[int]) -> _Signatures:
        """Take in what others wrote; return those of the claims and what this transaction wrote."""
        with plan_keeping_cursor() as cursor:
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
        self,
        ones: Sequence[int],
        articles: Mapping[int, int],
        own: _Signatures,
        superseded: NDArray[Any],
    ) -> dict[int, list[int]]:
        """``superseded`` are those of ``own`` that are kept with what they were."""
        import numpy as np

        kept = self._kept
        assert kept is not None  # noqa: S101 - for the type checker
        places = own.ids.searchsorted(ones)
        bits, languages = own.words[:, places], own.languages[places]
        near = kept.near(bits).without(superseded)
        beside = own.near(bits)
        by_one = np.array([articles[one] for one in ones])
        by_own = np.array([articles.get(claim, -1) for claim in own.ids.tolist()])
        is_other = by_one[beside.at] != by_own[own.ids.searchsorted(beside.ids)]
        at, ids, theirs, distances = map(
            np.concatenate, zip(near, beside.only(is_other), strict=True)
        )
        # Each claim's by themselves, of these those of its language first.
        shelf = 2 * at + (theirs != languages[at])
        order = np.lexsort((ids, distances, shelf))
        bounds = shelf[order].searchsorted(np.arange(2 * len(ones) + 1)).tolist()
        told = ids[order].tolist()
        shelves = [told[begin:end][:NEAREST] for begin, end in pairwise(bounds)]
        return {one: shelves[2 * each] + shelves[2 * each + 1] for each, one in enumerate(ones)}


class _Near(NamedTuple):
    """What is near several claims, a row for each pair: which of them it is near to, what it is, in
    which language, and in how many signs it differs.
    """

    at: NDArray[Any]
    ids: NDArray[Any]
    languages: NDArray[Any]
    distances: NDArray[Any]

    def only(self, rows: NDArray[Any]) -> _Near:
        return _Near(*(column[rows] for column in self))

    def without(self, claims: NDArray[Any]) -> _Near:
        import numpy as np

        return self.only(~np.isin(self.ids, claims)) if len(claims) else self


class _Signatures:
    """Signatures in the order of their claims; ``words`` has a row for each 64 bits."""

    def __init__(self, ids: NDArray[Any], languages: NDArray[Any], words: NDArray[Any]) -> None:
        self.ids, self.languages, self.words = ids, languages, words

    def __contains__(self, claim: int) -> bool:
        place = int(self.ids.searchsorted(claim))
        return place < len(self.ids) and self.ids[place] == claim

    def near(self, bits: NDArray[np.uint64]) -> _Near:
        """What differs from any of the claims in fewer than NEAR signs; ``bits`` has a column for
        each of them.
        """
        import numpy as np

        parts = [_Near(*(np.zeros(0, column) for column in (int, int, "S3", np.uint16)))]
        size, many = self.words.shape[1], bits.shape[1]
        high = max(1, _BLOCK // max(1, size))
        for begin in range(0, size, _BLOCK):
            words = self.words[:, begin : begin + _BLOCK]
            for first in range(0, many, high):
                distances = _distances(words, bits[:, first : first + high])
                at, places = np.nonzero(distances < NEAR)
                ids = self.ids[begin + places]
                languages = self.languages[begin + places]
                parts.append(_Near(first + at, ids, languages, distances[at, places]))
        found = _Near(*map(np.concatenate, zip(*parts, strict=True)))
        return found.only(found.languages != _GONE)

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

    def forget(self, claims: Collection[int]) -> bool:
        """Whether any of them was there."""
        import numpy as np

        places = np.flatnonzero(np.isin(self.ids, np.array([*claims])))
        is_new = bool((self.languages[places] != _GONE).any())
        self.languages[places] = _GONE
        return is_new


def _distances(words: NDArray[np.uint64], bits: NDArray[np.uint64]) -> NDArray[np.uint16]:
    """In how many signs each of the signatures differs from each of the claims: a row a claim."""
    import numpy as np

    # Three words differ in at most 192 signs, which a byte holds.
    by_threes = []
    for begin in range(0, _WORDS, 3):
        first, *others = range(begin, min(begin + 3, _WORDS))
        counts = np.bitwise_count(words[first] ^ bits[first][:, None])
        for row in others:
            counts += np.bitwise_count(words[row] ^ bits[row][:, None])
        by_threes.append(counts)
    distances: NDArray[np.uint16] = np.add(*by_threes[:2], dtype=np.uint16)
    distances += by_threes[2]
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
