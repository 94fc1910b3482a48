"""Grammatical roles by the labels of whichever parser read the text, from ``data/roles.toml``."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

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
