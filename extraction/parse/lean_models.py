"""Models loaded without what nobody asks for: 155,000 words of two vocabularies, which a text
brings along itself where it has them.

Only for models whose components are known to need no more: some look up words that stand in their
model as numbers.
"""

from __future__ import annotations

import ctypes
from contextlib import suppress
from pathlib import Path

import numpy as np
import spacy
from spacy.language import Language

#: Parts that no rule needs: the lexicon knows each form of its verbs by itself.
UNASKED_PARTS = ("lemmatizer", "trainable_lemmatizer")


def load_lean(name: str) -> Language:
    """As ``spacy.load``. Not for two threads at once."""
    nlp = spacy.load(name, exclude=["strings", *UNASKED_PARTS])
    for _, component in nlp.pipeline:
        for label in getattr(component, "labels", ()):
            nlp.vocab.strings.add(label)
        for features in getattr(component, "cfg", {}).get("labels_morph", {}).values():
            nlp.vocab.morphology.add(features)
    if (vectors := Path(name, "vocab", "vectors")).exists():
        nlp.vocab.vectors.data = np.load(vectors, mmap_mode="r").view(np.ndarray)
    return nlp


def give_back_memory() -> None:
    """What loading has freed, back to the system, where its C library can (glibc)."""
    with suppress(OSError, AttributeError, TypeError):
        ctypes.CDLL(None).malloc_trim(0)
