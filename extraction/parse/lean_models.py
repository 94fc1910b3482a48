"""Models loaded without what nobody asks for: 155,000 words of two vocabularies, which a text
brings along itself where it has them, and lemmas in tables instead of dictionaries.

Only for models whose components are known to need no more: a trainable lemmatizer, for instance,
looks up words that stand in its model as numbers.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import numpy as np
import spacy
from spacy.language import Language
from spacy.lookups import Lookups

from extraction.parse.word_table import WordTable

_COMPACT = ("lemma_exc", "lemma_index")


def load_lean(name: str) -> Language:
    """As ``spacy.load``. Not for two threads at once."""
    with _compact_lemmas():
        nlp = spacy.load(name, exclude=["strings"])
    for _, component in nlp.pipeline:
        for label in getattr(component, "labels", ()):
            nlp.vocab.strings.add(label)
        for features in getattr(component, "cfg", {}).get("labels_morph", {}).values():
            nlp.vocab.morphology.add(features)
    if (vectors := Path(name, "vocab", "vectors")).exists():
        nlp.vocab.vectors.data = np.load(vectors, mmap_mode="r").view(np.ndarray)
    return nlp


@contextmanager
def _compact_lemmas() -> Iterator[None]:
    """Made compact while they are read: dictionaries given up later leave holes that other objects
    have grown around.
    """
    whole = Lookups.from_bytes

    def compact(self: Lookups, packed: bytes, **options: Any) -> Lookups:
        whole(self, packed, **options)
        for name in set(_COMPACT).intersection(self.tables):
            table = self.get_table(name)
            for part, words in table.items():
                table[part] = WordTable.of(words)
        return self

    Lookups.from_bytes = compact  # type: ignore[assignment,method-assign]
    try:
        yield
    finally:
        Lookups.from_bytes = whole  # type: ignore[method-assign]


def give_back_memory() -> None:
    """What loading has freed, back to the system, where its C library can (glibc)."""
    with suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
