"""Text in, statements out: a spaCy library without Django.

>>> from extraction import extract
>>> for statement in extract("Die Ministerin sagte: „Wir bauen.“").statements:
...     print(statement.type, statement.quote)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import repeat

from extraction.parse.bare_spacy import import_spacy
from extraction.parse.profiles import DEFAULT as DEFAULT_PROFILE
from extraction.parse.profiles import PROFILES
from extraction.records import (
    LONGEST_TEXT,
    Antecedent,
    EmptyTextError,
    Extraction,
    ExtractionError,
    Medium,
    ModelMissingError,
    Passage,
    PassageKind,
    Person,
    PersonKind,
    Position,
    Post,
    Reason,
    Span,
    Spans,
    Statement,
    StatementType,
    TextTooLongError,
    UnknownProfileError,
    UnsupportedLanguageError,
)
from extraction.text.languages import SUPPORTED as SUPPORTED_LANGUAGES

__all__ = [
    "LONGEST_TEXT",
    "PROFILES",
    "SUPPORTED_LANGUAGES",
    "Antecedent",
    "EmptyTextError",
    "Extraction",
    "ExtractionError",
    "Medium",
    "ModelMissingError",
    "Passage",
    "PassageKind",
    "Person",
    "PersonKind",
    "Position",
    "Post",
    "Reason",
    "Span",
    "Spans",
    "Statement",
    "StatementType",
    "TextTooLongError",
    "UnknownProfileError",
    "UnsupportedLanguageError",
    "extract",
    "extract_many",
    "propose_wordings",
]


def extract(
    text: str,
    language: str | None = None,
    *,
    learned: Mapping[str, float] | None = None,
    profile: str = DEFAULT_PROFILE,
) -> Extraction:
    """Find every attributed statement in ``text``, of at most LONGEST_TEXT characters.

    ``language`` is "de" or "en"; None detects it. All spans are code points into ``text`` as given.
    ``learned`` adds to the weights of :mod:`extraction.coreference.salience`, by which a pronoun
    finds whom it means. ``profile`` is one of PROFILES: which statements are wanted (see
    :mod:`extraction.parse.profiles`). Raises EmptyTextError, TextTooLongError,
    UnsupportedLanguageError, UnknownProfileError, ModelMissingError.
    """
    # spaCy takes a second and 50 MB to import: a web process, which only checks forms, goes without
    # it.
    import_spacy()
    from extraction.extractor import read_article

    return read_article(text, language, learned, profile)


def extract_many(
    texts: Iterable[str],
    languages: Iterable[str | None] | None = None,
    *,
    learned: Mapping[str, float] | None = None,
    profile: str = DEFAULT_PROFILE,
) -> Iterator[Extraction | ExtractionError]:
    """What :func:`extract` finds in each text, in their order and for less processor time: up to 32
    texts or 50,000 characters are parsed at once, and no more are held.

    ``languages`` are as many as ``texts``, each "de", "en" or None; by default all are detected. A
    text that cannot be worked on gives its ExtractionError in its place, and the others go on.

    >>> from extraction import extract_many
    >>> [len(found.statements) for found in extract_many(["Laut Bahn ist es spät.", "Es regnet."])]
    [1, 0]
    """
    import_spacy()  # as above
    from extraction.extractor import read_articles

    return read_articles(texts, repeat(None) if languages is None else languages, learned, profile)


def propose_wordings(
    text: str, language: str, statements: Sequence[Statement], speakers: Sequence[Person] = ()
) -> tuple[str, ...]:
    """For each statement of ``text`` a sentence that stands alone, as ``Statement.wording`` has it:
    for statements that were found elsewhere, corrected or given another speaker.

    ``speakers`` are those whom the statements' ``resolved_speaker`` names, where the text may not.
    Raises as :func:`extract`.
    """
    import_spacy()  # as above
    from extraction.extractor import read_wordings

    return read_wordings(text, language, statements, speakers)
