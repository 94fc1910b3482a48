"""Which languages there are, by code (ISO 639-1), and where their rules, words and models are.

A language is a folder of words, ``data/<code>/``, whose ``language.toml`` names the package of its
rules. ``docs/adding-a-language.md`` tells how one is added.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from extraction.errors import UnsupportedLanguageError

_ROOM = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Place:
    """Where a language is: the package of its rules, the folder of its words, its spaCy model (a
    path or a package), and the environment variable that names another model.
    """

    rules: str
    data: Path
    model: str
    model_variable: str = ""


def _place(data: Path) -> Place:
    found = tomllib.loads((data / "language.toml").read_text(encoding="utf-8"))
    beside = _ROOM / found["model"]
    model = str(beside) if beside.is_dir() else found["model"]
    return Place(found["rules"], data, model, found.get("model_variable", ""))


_PLACES = {
    file.parent.name: _place(file.parent) for file in sorted(_ROOM.glob("data/*/language.toml"))
}


def register(data: Path) -> None:
    """Add the language of a folder of words elsewhere; the folder's name is its code."""
    _PLACES[data.name] = _place(data)


def codes() -> tuple[str, ...]:
    """The languages that there are rules for."""
    return tuple(_PLACES)


def place_of(code: str) -> Place:
    """Raises UnsupportedLanguageError for a language without rules."""
    if code not in _PLACES:
        raise UnsupportedLanguageError(code, codes())
    return _PLACES[code]


def data_folder(code: str) -> Path:
    """The folder of a language's words; raises UnsupportedLanguageError as well."""
    return place_of(code).data
