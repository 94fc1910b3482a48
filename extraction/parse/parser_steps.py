"""The steps of parser and named entities with numpy's products instead of thinc's from C.

spaCy's own loop gives up Python's lock and takes it again in each step, and multiplies a row or a
few with a kernel that is made for large matrices. What a step needs of the parser is open to
Python: which words a state looks at, and the transition that follows from its scores.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.language import Language
from spacy.ml.parser_model import ParserStepModel  # type: ignore[import-not-found]
from spacy.pipeline import DependencyParser, EntityRecognizer
from spacy.tokens import Doc
from thinc.api import NumpyOps

from extraction.parse.entity_steps import EntityMoves, EntitySteps
from extraction.parse.stretches import chain, divided, read_stretches

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Numbers = NDArray[np.float32]

_TakeStep = Callable[[Sequence[Any], Any], list[Any]]

# Of how many rows a product has may its last digits tell, so all of them have as many: what is
# read of a text is then the same beside any others.
_ROWS = 4


def take_steps_with_numpy(nlp: Language) -> None:
    """Let the parsers of ``nlp`` that are as spaCy configures them on a processor take their steps
    here: greedy, maxout below, a linear layer above. They are trained and saved as ever.
    """
    for place, (name, component) in enumerate(nlp._components):
        stepping = _STEPPING.get(type(component))
        if stepping is not None and _is_as_configured(component):
            nlp._components[place] = (name, _with_the_parts_of(component, stepping))


def _is_as_configured(parser: Any) -> bool:
    model = parser.model
    return (
        type(model.ops) is NumpyOps
        and parser.cfg["beam_width"] == 1
        and model.attrs["has_upper"]
        and model.get_ref("upper").name == "linear"
        and model.get_ref("lower").get_dim("nP") > 1
    )


def _with_the_parts_of(parser: Any, kind: Any) -> Any:
    """One of another ``kind`` with the same model, labels and settings."""
    made = kind(parser.vocab, parser.model, parser.name, parser.moves, scorer=parser.scorer)
    made.cfg = parser.cfg
    made.set_error_handler(parser.get_error_handler())
    return made


class _Stepping:
    """Comes before a parser of spaCy's: the same steps, of several stretches of text at once."""

    def greedy_parse(self: Any, docs: Sequence[Doc], drop: float = 0.0) -> list[Any]:
        """Of each of ``docs`` the final states of its stretches. ``drop`` is for training and is 0
        here.
        """
        self._ensure_labels_are_added(docs)
        firsts = divided(docs, self.moves.init_batch(docs), self._may_break)
        scores_of = _Scores(self.model, docs)
        read_stretches(firsts, scores_of, self._taker(docs, scores_of), self.steps_a_word)
        return [[stretch.state for stretch in chain(first)] for first in firsts]

    def set_annotations(self: Any, docs: Sequence[Doc], states: Sequence[Any]) -> None:
        """``states`` are what :meth:`greedy_parse` gives, or a single one of each document."""
        for doc, parts in zip(docs, states, strict=True):
            for state in parts if isinstance(parts, list) else [parts]:
                self.moves.set_annotations(state, doc)
            for finish in self.postprocesses:
                finish(doc)


class SteppingParser(_Stepping, DependencyParser):  # type: ignore[misc]
    """A parser that takes its steps with numpy: each word onto the stack, and away from it."""

    steps_a_word = 2

    def _taker(self: Any, docs: Sequence[Doc], scores_of: _Scores) -> _TakeStep:
        take: _TakeStep = self.transition_states
        return take

    def _may_break(self, state: Any) -> bool:
        return self._break is not None and bool(self.moves.is_valid(state, self._break))

    @cached_property
    def _break(self: Any) -> int | None:
        """The number of a transition that begins a sentence behind the next word: of whatever
        label, all are open to a state or none.
        """
        moves = self.moves
        numbers = range(moves.n_moves)
        return next((n for n in numbers if moves.get_class_name(n).startswith("B")), None)


class SteppingRecognizer(_Stepping, EntityRecognizer):  # type: ignore[misc]
    """What finds named entities, in such steps."""

    steps_a_word = 1

    def _taker(self: Any, docs: Sequence[Doc], scores_of: _Scores) -> _TakeStep:
        if not EntitySteps.can_read(docs):
            take: _TakeStep = self.transition_states
            return take
        steps = EntitySteps(self._entity_moves, docs)
        return lambda states, scores: steps.take(states, scores, scores_of.looked_at)

    def _may_break(self, state: Any) -> bool:
        return False  # it begins no sentences

    @property
    def _entity_moves(self: Any) -> EntityMoves:
        """Made anew where a label was added."""
        count, moves = vars(self).get("_made", (-1, None))
        if count != self.moves.n_moves:
            moves = EntityMoves(self.moves)
            self._made = (self.moves.n_moves, moves)
        known: EntityMoves = moves
        return known


_STEPPING: dict[type, type] = {
    DependencyParser: SteppingParser,
    EntityRecognizer: SteppingRecognizer,
}


class _LooksAt(ParserStepModel):  # type: ignore[misc]
    """What tells the words that states look at, and nothing else of spaCy's model of a step."""

    def __init__(self, features: int) -> None:
        self.state2vec = self
        self.nF = features


class _Scores:
    """The scores of every transition, given states over some documents."""

    def __init__(self, model: Any, docs: Sequence[Doc]) -> None:
        tok2vec, lower, upper = model.layers
        self._rows, self._first = _rows_to_add(lower, tok2vec.predict(docs))
        self._looks_at = _LooksAt(len(self._first)).get_token_ids
        self._pieces = lower.get_dim("nP")
        self._weights = np.ascontiguousarray(upper.get_param("W").T)
        self._bias = upper.get_param("b")
        self._unseen = sorted(model.attrs["unseen_classes"])
        self._states = 0

    def __call__(self, states: Sequence[Any]) -> Numbers:
        if len(states) != self._states:
            self._make_room(len(states))
        self.looked_at: NDArray[np.int32] = self._looks_at(states)
        np.add(self.looked_at, self._first, out=self._numbers_seen)
        self._rows.take(self._numbers, 0, self._added, "clip")
        np.add.reduce(self._added, 1, None, out=self._sums)
        self._find_largest()
        np.matmul(self._by_four, self._weights, out=self._scores_by_four)
        scores = self._scores
        scores += self._bias
        if self._unseen:
            scores[:, self._unseen] = scores.min()
        return scores

    def _find_largest(self) -> None:
        """Of each unit the largest of its pieces."""
        best = self._first_piece
        for piece in self._pieces_behind:
            best = np.maximum(best, piece, out=self._largest)

    def _make_room(self, states: int) -> None:
        """For the next steps, until one of the documents is done."""
        places, width = len(self._first), self._rows.shape[1]
        self._states = states
        # behind the rows that a state adds stands that of the bias, the last of all
        self._numbers = np.full((states, places + 1), len(self._rows) - 1, dtype=np.intp)
        self._numbers_seen = self._numbers[:, :places]
        self._added = np.empty((states, places + 1, width), dtype=np.float32)
        self._sums = np.empty((states, width), dtype=np.float32)
        by_piece = [self._sums[:, piece :: self._pieces] for piece in range(self._pieces)]
        self._first_piece, self._pieces_behind = by_piece[0], by_piece[1:]
        fours = -(-states // _ROWS)
        self._by_four = np.zeros((fours, _ROWS, width // self._pieces), dtype=np.float32)
        self._scores_by_four = np.empty((fours, _ROWS, len(self._bias)), dtype=np.float32)
        self._largest = self._by_four.reshape((fours * _ROWS, -1))[:states]
        self._scores = self._scores_by_four.reshape((fours * _ROWS, -1))[:states]


def _rows_to_add(lower: Any, vectors: Numbers) -> tuple[Numbers, NDArray[np.int32]]:
    """What each word adds to a state that looks at it in one of its places: place by place a row
    for no word, which is number -1, then one for each word; at last the bias. And the number of the
    first word's row of each place.
    """
    weights: Numbers = lower.get_param("W")
    places, words = len(weights), len(vectors)
    width = weights.shape[1] * weights.shape[2]
    rows: Numbers = np.empty((places * (words + 1) + 1, width), dtype=np.float32)
    by_place = rows[:-1].reshape((places, words + 1, width))
    by_place[:, 0] = lower.get_param("pad").reshape((places, width))
    for place in range(places):
        np.dot(vectors, weights[place].reshape((width, -1)).T, out=by_place[place, 1:])
    rows[-1] = lower.get_param("b").reshape(width)
    return rows, np.arange(places, dtype=np.int32) * np.int32(words + 1) + np.int32(1)
