"""Grammatical roles by the labels of whichever parser read the text, from ``data/roles.toml``."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

from extraction.parse.tokens import Tokens

_FILE = Path(__file__).parents[1] / "data" / "roles.toml"


@cache
def labels(role: str) -> frozenset[str]:
    """The labels of all schemes for a group of ``data/roles.toml``; KeyError for a group that is
    not there.
    """
    return _groups()[role]


@cache
def _groups() -> dict[str, frozenset[str]]:
    with _FILE.open("rb") as source:
        return {role: frozenset(names) for role, names in tomllib.load(source).items()}


SUBJECTS = labels("subject")
RELATIVE_CLAUSES = labels("relative_clause")
_CARRIED = labels("carried")
_COPULA, _PREDICATE, _CONJUNCT = labels("copula"), labels("predicate"), labels("conjunct")


def is_subject(tokens: Tokens, i: int) -> bool:
    """Whether token ``i`` is the subject of a verb, or a part of that that carries its role."""
    while tokens.deps[i] in _CARRIED and tokens.heads[i] != i:
        i = tokens.heads[i]
    return tokens.deps[i] in SUBJECTS


def is_predicate(tokens: Tokens, i: int) -> bool:
    """»Sie ist Ärztin«, »als Ärztin«: what somebody is, not somebody else."""
    if tokens.deps[i] in _PREDICATE or _has_copula(tokens, i):
        return True
    if tokens.deps[i] in _CONJUNCT and tokens.heads[i] != i:
        return _has_copula(tokens, tokens.heads[i])
    return i > 0 and tokens.lower[i - 1] in ("als", "as")


def _has_copula(tokens: Tokens, i: int) -> bool:
    return not _COPULA.isdisjoint(map(tokens.deps.__getitem__, tokens.children[i]))
