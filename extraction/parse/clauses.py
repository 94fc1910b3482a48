"""The clauses of a sentence, as a language's rules cut it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ClauseKind(StrEnum):
    MAIN = "main"  # finite verb second
    # finite verb first: the main clause behind a prefield of clauses, or a question
    VERB_FIRST = "verb first"
    CONTENT = "content"  # dass, ob, a question word
    SUBORDINATE = "subordinate"  # any other subordinating word, relative clauses
    INFINITIVE = "infinitive"
    FRAGMENT = "fragment"  # no verb: apposition, list, adverbial


_DEPENDENT = frozenset((ClauseKind.CONTENT, ClauseKind.SUBORDINATE, ClauseKind.INFINITIVE))


@dataclass(slots=True)
class Clause:
    """Words [begin, end) between two separators (commas and the like, or a coordinator between two
    finite verbs).
    """

    begin: int
    end: int
    separator: str
    kind: ClauseKind = ClauseKind.FRAGMENT
    finite: int = -1  # the finite verb, -1 for none
    opener: int = -1  # the subordinating word
    first: int = -1  # the first word that is neither coordinator nor quotation mark
    subjunctive: bool = False
    coordinator: str = ""

    @property
    def dependent(self) -> bool:
        return self.kind in _DEPENDENT


@dataclass(slots=True)
class Sentence:
    begin: int
    end: int
    clauses: list[Clause]

    def clause_of(self, i: int) -> int:
        """The index of the clause that holds word i, or of the one before the separator that i
        is.
        """
        found = 0
        for k, clause in enumerate(self.clauses):
            if clause.begin <= i:
                found = k
        return found
