"""The layers that make a vector of each word in its surroundings, for reading alone.

thinc keeps what a step back would need, and reckons every word of a text anew. Here the same
operations run in place, a word that stands in a text several times is made into numbers once, and
the pieces of a maxout lie side by side, where numpy compares many at once. The operations and their
order are thinc's: only of how many rows a product has may the last digits tell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.attrs import ORTH  # type: ignore[import-not-found]
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vectors import Mode  # type: ignore[import-not-found]
from thinc.api import Model, NumpyOps

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float32]

_MAXOUT = "maxout>>layernorm>>dropout"
_HASHED = "ints-getitem>>hashembed"
_EMBED = re.compile(
    rf"extract_features>>list2ragged>>with_array\({_HASHED}(\|{_HASHED})*\)(\|static_vectors)?"
    rf">>with_array\({_MAXOUT}\)>>ragged2list"
)
_RESIDUAL = rf"residual\(expand_window>>{_MAXOUT}\)"
_ENCODE = re.compile(rf"with_array\({_RESIDUAL}(>>{_RESIDUAL})*\)")
_EPSILON = 1e-08  # of thinc's layernorm
_WINDOW = 1


def read_with_fewer_steps(nlp: Language) -> None:
    """Let the layers of ``nlp`` that are built as spaCy's ``MultiHashEmbed`` and
    ``MaxoutWindowEncoder`` read in this way. They are trained and saved as ever.
    """
    for _, component in nlp.pipeline:
        model = getattr(component, "model", None)
        for node in list(model.walk()) if isinstance(model, Model) else ():
            if type(node.ops) is NumpyOps and not isinstance(node._func, _Reading):
                _replace(node, nlp)


def _replace(node: Any, nlp: Language) -> None:
    """By the name that thinc makes of a node's layers: it tells how they are put together."""
    if _EMBED.fullmatch(node.name):
        if nlp.vocab.vectors.mode == Mode.default and nlp.vocab.vectors.attr == ORTH:
            node._func = _Reading(node, _Embedding(node))
    elif _ENCODE.fullmatch(node.name) and _looks_at_neighbours(node):
        node._func = _Reading(node, _Encoding(node))


def _looks_at_neighbours(node: Any) -> bool:
    windows = [each.attrs["window_size"] for each in node.walk() if each.name == "expand_window"]
    return set(windows) == {_WINDOW} and node.attrs["pad"] >= len(windows)


class _Reading:
    """A node's forward pass: its own for training, ours for reading."""

    def __init__(self, node: Any, read: Callable[[Any], Any]) -> None:
        self._train, self._read = node._func, read

    def __call__(self, model: Any, given: Any, is_train: bool) -> tuple[Any, Any]:
        if is_train:
            trained: tuple[Any, Any] = self._train(model, given, is_train)
            return trained
        return self._read(given), _cannot_be_trained


def _cannot_be_trained(_: Any) -> Any:
    raise RuntimeError("was read, not trained")


class _Embedding:
    """From words to their own vectors, each different one once."""

    def __init__(self, node: Any) -> None:
        named = {each.name: each for each in node.walk()}
        self._columns = list(named["extract_features"].attrs["columns"])
        self._width = len(self._columns)
        self._static: Any = named.get("static_vectors")
        self._hashed = next(
            each.layers[0] for each in node.walk() if each.name.startswith(f"with_array({_HASHED}")
        )
        self._mixed = _Maxout(named[f"with_array({_MAXOUT})"])

    def __call__(self, docs: Sequence[Doc]) -> list[Numbers]:
        columns = [*self._columns, ORTH] if self._static else self._columns
        tables: list[Any] = [doc.to_array(columns).reshape((-1, len(columns))) for doc in docs]
        words, places = _different_rows(np.concatenate(tables))
        made = self._hashed.predict(words[:, : self._width])
        if self._static:
            made = np.hstack([made, self._static_vectors(docs[0].vocab.vectors, words[:, -1])])
        mixed = self._mixed(made)[places]
        ends = list(accumulate(map(len, docs), initial=0))
        return [mixed[begin:end] for begin, end in pairwise(ends)]

    def _static_vectors(self, vectors: Any, words: NDArray[np.uint64]) -> Numbers:
        rows = vectors.find(keys=words)
        made: Numbers = np.dot(vectors.data[rows], self._static.get_param("W").T)
        made[rows < 0] = 0
        return made


def _different_rows(table: NDArray[np.uint64]) -> tuple[NDArray[np.uint64], NDArray[np.intp]]:
    """Each different row of the table once, as they come, and which of them each row is."""
    rows: list[bytes] = table.view(f"V{table.itemsize * table.shape[1]}").ravel().tolist()
    numbers: dict[bytes, int] = {}
    places = np.fromiter(
        (numbers.setdefault(row, len(numbers)) for row in rows), np.intp, len(rows)
    )
    different = np.frombuffer(b"".join(numbers), table.dtype).reshape((-1, table.shape[1]))
    return different, places


class _Encoding:
    """From words' own vectors to those in their surroundings: layer by layer a word looks one word
    further.
    """

    def __init__(self, node: Any) -> None:
        self._pad: int = node.attrs["pad"]
        self._layers = [
            _Maxout(each) for each in node.walk() if each.name == f"expand_window>>{_MAXOUT}"
        ]

    def __call__(self, texts: Sequence[Numbers]) -> list[Numbers]:
        """Between the texts stand rows of zeros, as many as the layers look far."""
        begins = list(accumulate((len(text) + self._pad for text in texts[:-1]), initial=self._pad))
        width = texts[0].shape[1]
        words = np.zeros((begins[-1] + len(texts[-1]) + self._pad, width), dtype=np.float32)
        for begin, text in zip(begins, texts, strict=True):
            words[begin : begin + len(text)] = text
        seen = np.zeros((len(words), 3 * width), dtype=np.float32)
        for layer in self._layers:
            seen[1:, :width] = words[:-1]
            seen[:, width:-width] = words
            seen[:-1, -width:] = words[1:]
            words += layer(seen)
        return [words[begin : begin + len(text)] for begin, text in zip(begins, texts, strict=True)]


class _Maxout:
    """Of each unit the largest of its pieces, then each row brought to the same mean and spread."""

    def __init__(self, node: Any) -> None:
        named = {each.name: each for each in node.walk()}
        self._maxout, self._norm = named["maxout"], named["layernorm"]
        _lay_pieces_together(self._maxout)

    def __call__(self, rows: Numbers) -> Numbers:
        weights = self._maxout.get_param("W").transpose(1, 0, 2)
        pieces, width, wide = weights.shape
        scores = np.dot(rows, weights.reshape((pieces * width, wide)).T)
        scores += self._maxout.get_param("b").T.reshape(-1)
        best = scores[:, :width]
        for piece in range(1, pieces):
            other = scores[:, piece * width : (piece + 1) * width]
            best = np.maximum(best, other, out=None if piece == 1 else best)
        return self._normed(best)

    def _normed(self, rows: Numbers) -> Numbers:
        """As thinc's layernorm does, in place, the mean taken once."""
        rows -= rows.mean(axis=1, keepdims=True)
        spread = np.multiply(rows, rows).sum(axis=1, keepdims=True)
        spread /= rows.shape[1]
        spread += _EPSILON
        rows *= spread ** (-1.0 / 2.0)
        rows *= self._norm.get_param("G")
        rows += self._norm.get_param("b")
        return rows


def _lay_pieces_together(maxout: Any) -> None:
    """The same numbers, each unit's first piece before all second ones in memory: the products then
    need no copy of them.
    """
    weights = maxout.get_param("W")
    together = np.ascontiguousarray(weights.transpose(1, 0, 2))
    maxout.set_param("W", together.transpose(1, 0, 2))
