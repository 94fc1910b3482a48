"""The Hanover Tagger (HanTa, LGPL): too slow for every article, but a good teacher of tags."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib import import_module
from typing import Any

from spacy.tokens import Doc

from extraction.model_building.conversion import STTS_RENAMED

MODEL = "morphmodel_ger.pgz"
"""A pickle inside the pinned and hashed package."""

NOMINALISED = {"NNI": "NN", "NNA": "NN"}
"""HanTa tells nominalised infinitives and adjectives from other nouns; STTS does not."""


@cache
def _tagger() -> Any:
    return import_module("HanTa.HanoverTagger").HanoverTagger(MODEL)


def tag_words(words: Iterable[str]) -> dict[str, Sequence[tuple[str, float]]]:
    """Word → (tag, log probability), the likeliest first, without context."""
    return {word: _tagger().tag_word(word) for word in words}


def lemma(word: str, tag: str) -> str:
    """The lemma of a word under one of the tags that :func:`tag_words` gave for it."""
    return str(_tagger().analyze(word, pos=tag)[0])


def add_tags(docs: Iterable[Doc]) -> None:
    """Set STTS tags in context on docs of one sentence each; tokens that have a tag keep it."""
    for doc in docs:
        analyses = _tagger().tag_sent([token.text for token in doc])
        for token, (_, _, tag) in zip(doc, analyses, strict=True):
            token.tag_ = token.tag_ or _stts(tag)


def _stts(tag: str) -> str:
    if tag.startswith("$"):
        return tag
    plain = tag.replace("(", "").replace(")", "")
    return NOMINALISED.get(plain) or STTS_RENAMED.get(plain) or plain
