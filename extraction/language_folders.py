"""Which languages there are, by code (ISO 639-1), and where their rules, words and models are.

A language is a folder of words, ``data/<code>/``, whose ``language.toml`` names the package of its
rules. ``docs/adding-a-language.md`` tells how one is added.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from extraction.records import UnsupportedLanguageError

_ROOM = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class TextHabits:
    """What texts in a language look like before they are parsed: ``[text]`` of its
    ``language.toml``.
    """

    #: Whether a first line of up to 240 characters that no full stop ends is a headline.
    long_headlines: bool = False
    #: Whether a line in quotation marks as a whole is somebody's words rather than a heading.
    quoted_lines_are_speech: bool = False
    #: Whether labelled lines (»Müller: …«) are looked for, as minutes, chats and interviews have
    #: them.
    labelled_turns: bool = False
    #: Whether paragraphs without quotation marks are somebody's words below »The statement read:«.
    unmarked_blocks: bool = False
    #: Whether a headline »Ministerin: Wir bauen« is a statement.
    labelled_headlines: bool = False


@dataclass(frozen=True, slots=True)
class TokenHabits:
    """What spaCy's tokenizer is told beside its own rules: ``[tokens]`` of ``language.toml``."""

    #: A regular expression for what stays one token although marks are in it; empty for nothing.
    whole: str = ""
    #: Titles whose full stop ends no sentence (»Sens.«).
    short_titles: tuple[str, ...] = ()
    #: Whether no sentence runs on from one paragraph into the next, which the model does not see.
    paragraphs_part: bool = False
    #: A regular expression for a name whose last mark is a genitive's ending; empty for none.
    genitive_mark: str = ""
    #: Single characters, and what the parser is given in their place; offsets stay.
    for_parser: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a language is, and what must be known of it before its rules are imported."""

    #: The package of its rules.
    rules: str
    #: The folder of its words.
    data: Path
    #: Its spaCy model: a path or a package.
    model: str
    #: The environment variable that names another model; empty for none.
    model_variable: str = ""
    #: How its texts are written.
    text: TextHabits = TextHabits()
    #: How its texts are cut into tokens.
    tokens: TokenHabits = TokenHabits()


def _place(data: Path) -> Place:
    found = tomllib.loads((data / "language.toml").read_text(encoding="utf-8"))
    beside = _ROOM / found["model"]
    model = str(beside) if beside.is_dir() else found["model"]
    tokens = found.get("tokens", {})
    titles = tuple(tokens.pop("short_titles", "").split())
    return Place(
        found["rules"],
        data,
        model,
        found.get("model_variable", ""),
        TextHabits(**found.get("text", {})),
        TokenHabits(short_titles=titles, **tokens),
    )


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


def text_habits(code: str) -> TextHabits:
    """How texts in a language are written; the plain habits for one without rules."""
    return _PLACES[code].text if code in _PLACES else TextHabits()


def data_folder(code: str) -> Path:
    """The folder of a language's words; raises UnsupportedLanguageError as well."""
    return place_of(code).data


def data_file(code: str, name: str) -> Path | None:
    """A file of a language's words; None where the language has none of that name."""
    path = _PLACES[code].data / name if code in _PLACES else None
    return path if path and path.exists() else None
