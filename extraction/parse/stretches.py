"""A document in stretches that a parser steps through at the same time, for a step costs little
more in many places than in one.

The result is that of reading from the beginning. Where a stretch ends is a guess at a place which
nothing hangs over: the beginning of a sentence. Whether it was right shows when the reading gets
there: if nothing is on its stack, no entity is open, nothing in front hangs on the word that comes
next and the word behind that may begin a sentence as before, then it has come to the very state
from which the next stretch was read. If not, it reads on to the end of that one, of which nothing
is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.attrs import IS_PUNCT, IS_SPACE, ORTH, SENT_START  # type: ignore[import-not-found]
from spacy.strings import get_string_id
from spacy.tokens import Doc

if TYPE_CHECKING:
    from numpy.typing import NDArray

# How many stretches the documents of a batch come to, and the least words of one: wider steps are
# hardly cheaper, and a stretch costs as much as some steps to begin and to end.
_WIDTH = 24
_SHORTEST = 12
_FIRST = 1  # what spaCy has for the first word of a sentence; 0 where it does not know
_TERMINAL = np.array([get_string_id(mark) for mark in ".!?…"], dtype=np.uint64)


class TextStretch:
    """The reading of a document's words from somewhere up to the word ``end``."""

    __slots__ = ("_began", "_may_break", "dropped", "end", "following", "state")

    def __init__(
        self, state: Any, end: int, following: TextStretch | None, may_break: Callable[[Any], bool]
    ) -> None:
        self.state, self.end, self.following = state, end, following
        self._may_break, self._began = may_break, may_break(state)
        self.dropped = False

    def words_left(self) -> int:
        left: int = self.state.buffer_length() - self.state.length + self.end
        return left

    def has_ended(self) -> bool:
        """Whether it is at its end or behind it, and nothing is under way."""
        state = self.state
        return not (state.stack_depth() or self.words_left() > 0 or state.entity_is_open())

    def join(self) -> None:
        """Read on where it has ended as the next one did not begin."""
        if self.dropped:  # by one in front, just now: what follows is that one's
            return
        while (other := self.following) and self.has_ended() and not self._meets(other):
            other.dropped = True
            self.end, self.following = other.end, other.following

    def _meets(self, other: TextStretch) -> bool:
        state, end = self.state, self.end
        came_back = state._b_i - end  # words taken that were put back in front of the others
        if self.words_left() or came_back or state.n_L(end):
            return False
        return self._may_break(state) == other._began


def divided(
    docs: Sequence[Doc], states: Sequence[Any], may_break: Callable[[Any], bool]
) -> list[TextStretch]:
    """The first stretch of each document, given its state before the first word. ``may_break``
    tells whether the second word that comes may begin a sentence, which a state does not show.
    """
    length = max(_SHORTEST, -(-sum(map(len, docs)) // _WIDTH))
    return [
        _chained(state, _ends(doc, length), may_break)
        for doc, state in zip(docs, states, strict=True)
    ]


def chain(stretch: TextStretch | None) -> Iterator[TextStretch]:
    """The stretch and those that follow it."""
    while stretch:
        yield stretch
        stretch = stretch.following


def read_stretches(
    firsts: Sequence[TextStretch],
    scores_of: Callable[[Sequence[Any]], Any],
    take_step: Callable[[Sequence[Any], Any], list[Any]],
    steps_a_word: int,
) -> None:
    """Take steps until all is read. ``steps_a_word`` are the least that a word takes."""
    under_way = [each for first in firsts for each in chain(first) if not each.has_ended()]
    while under_way:
        states = [stretch.state for stretch in under_way]
        for _ in range(min(_least_steps(stretch, steps_a_word) for stretch in under_way)):
            if states:  # spaCy ends a reading at once that no step is left to
                states = take_step(states, scores_of(states))
        for stretch in under_way:
            stretch.join()
        under_way = [each for each in under_way if not (each.dropped or each.has_ended())]


def _least_steps(stretch: TextStretch, steps_a_word: int) -> int:
    """Fewer cannot bring it to its end: of a parser's stack each word has to be taken away too."""
    waiting: int = stretch.state.stack_depth()
    return max(1, steps_a_word * stretch.words_left() + waiting)


def _chained(state: Any, ends: Sequence[int], may_break: Callable[[Any], bool]) -> TextStretch:
    """A state at the beginning of each stretch is one that has taken what is in front, and put it
    away.
    """
    states = [state]
    for begin, end in pairwise((0, *ends[:-1])):
        state = states[-1].copy()
        for _ in range(end - begin):
            state.push()
            state.pop()
        states.append(state)
    stretch = TextStretch(states[-1], ends[-1], None, may_break)
    for state, end in zip(states[-2::-1], ends[-2::-1], strict=True):
        stretch = TextStretch(state, end, stretch, may_break)
    return stretch


def _ends(doc: Doc, length: int) -> list[int]:
    """Where the stretches end, of about ``length`` words each."""
    ends = []
    if len(doc) >= 2 * length:
        begin = 0
        for start in _likely_starts(doc):
            if start - begin >= length and len(doc) - start >= _SHORTEST:
                ends.append(start)
                begin = start
    return [*ends, len(doc)]


def _likely_starts(doc: Doc) -> list[int]:
    """The words that begin a sentence, as far as that is known; else those behind a full stop. What
    stands around line breaks and quotation marks may belong to either side.
    """
    words, starts, marks, spaces = doc.to_array([ORTH, SENT_START, IS_PUNCT, IS_SPACE]).T
    begins: NDArray[np.bool_] = starts[1:] == _FIRST
    if not starts[1:].all():
        begins |= np.isin(words[:-1], _TERMINAL) & ((marks | spaces)[1:] == 0)
    found: list[int] = (begins.nonzero()[0] + 1).tolist()
    return found
