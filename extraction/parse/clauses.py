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

    #: Its first word.
    begin: int
    #: The word behind its last.
    end: int
    #: The mark or coordinator in front of it; "" for none.
    separator: str
    #: What sort of clause it is.
    kind: ClauseKind = ClauseKind.FRAGMENT
    #: The finite verb; -1 for none.
    finite: int = -1
    #: The subordinating word; -1 for none.
    opener: int = -1
    #: The first word that is neither coordinator nor quotation mark; -1 for none.
    first: int = -1
    #: Whether its verb is certainly in the subjunctive.
    subjunctive: bool = False
    #: The word that coordinates it with the clause before; "" for none.
    coordinator: str = ""

    @property
    def dependent(self) -> bool:
        return self.kind in _DEPENDENT


@dataclass(slots=True)
class Sentence:
    """A sentence as a range of words."""

    #: Its first word.
    begin: int
    #: The word behind its last.
    end: int
    #: In text order.
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
