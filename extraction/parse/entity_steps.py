"""The transition that follows from a state's scores in the search for named entities.

spaCy asks each of its transitions, four a label, by itself whether it may be taken in each state.
For words about which nothing is said yet the answer hangs on little, and is looked up here: whether
an entity is open and of which label, whether the word is white space, and whether a sentence or the
text ends behind it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from spacy.attrs import ENT_IOB, IS_SPACE, SENT_START  # type: ignore[import-not-found]
from spacy.strings import get_string_id
from spacy.tokens import Doc

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float32]

_FIRST = 1  # what spaCy has for the first word of a sentence
# Rows of a table of what may be taken: on white space, on the last word of a sentence and on any
# other where no entity is open; then two for each label that is.
_ON_SPACE, _ON_LAST, _ON_WORD, _OPEN = range(4)


class _Move(NamedTuple):
    opens: bool
    closes: bool
    label: int  # of ``_Moves.labels``; -1 for none


class EntityMoves:
    """What the transitions of a recogniser do, and where they may be taken."""

    def __init__(self, moves: Any) -> None:
        names = [moves.get_class_name(n).partition("-")[::2] for n in range(moves.n_moves)]
        self.labels = sorted({label for _, label in names if label})
        self.hashes = [get_string_id(label) for label in self.labels]
        self.moves = [
            _Move(kind in "BU", kind in "LU", self.labels.index(label) if label else -1)
            for kind, label in names
        ]
        self.barred: Numbers = np.full((_OPEN + 2 * len(self.labels), len(names)), -np.inf, "f")
        for number, (kind, label) in enumerate(names):
            self.barred[self._rows(kind, label), number] = 0

    def _rows(self, kind: str, label: str) -> list[int]:
        """Where a transition may be taken. One without a label only blocks what others have set."""
        if kind == "O":
            return [_ON_SPACE, _ON_LAST, _ON_WORD]
        if not label:
            return []
        still_open = _OPEN + 2 * self.labels.index(label)
        rows = {"B": [_ON_WORD], "U": [_ON_LAST, _ON_WORD]}
        rows |= {"I": [still_open + 1], "L": [still_open, still_open + 1]}
        return rows.get(kind, [])


class EntitySteps:
    """Steps over documents in which no entity is known yet (:meth:`can_read`)."""

    def __init__(self, moves: EntityMoves, docs: Sequence[Doc]) -> None:
        self._moves = moves
        table = np.concatenate([doc.to_array([IS_SPACE, SENT_START]) for doc in docs])
        last = np.append(table[1:, 1] == _FIRST, True)
        last[np.cumsum([len(doc) for doc in docs if len(doc)]) - 1] = True
        self._goes_on = (~last).astype(np.intp)
        self._closed = np.where(table[:, 0] == 1, _ON_SPACE, _ON_LAST + self._goes_on)
        self._label_of = np.zeros(len(table), np.intp)  # of the entity that a word begins

    @staticmethod
    def can_read(docs: Sequence[Doc]) -> bool:
        return not any(doc.to_array([ENT_IOB]).any() for doc in docs)

    def take(
        self, states: Sequence[Any], scores: Numbers, looked_at: NDArray[np.int32]
    ) -> list[Any]:
        """The best transition of each state, and the states that are not final. ``looked_at`` are
        the words they look at: the next one, then the first of an open entity, -1 for none.
        """
        words, begun = looked_at[:, 0], looked_at[:, 1]
        opened = _OPEN + 2 * self._label_of[begun] + self._goes_on[words]
        rows = np.where(begun >= 0, opened, self._closed[words])
        best = (scores + self._moves.barred[rows]).argmax(axis=1).tolist()
        for state, word, number in zip(states, words.tolist(), best, strict=True):
            opens, closes, label = self._moves.moves[number]
            if opens:
                state.open_ent(self._moves.hashes[label])
                self._label_of[word] = label
            if closes:
                state.close_ent()
            state.push()
            state.pop()
        return [state for state in states if not state.is_final()]
