"""The rows of a model's vectors are found as in the dictionary that they came from."""

from collections.abc import Mapping

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from spacy.vectors import Vectors

from extraction.parse import pipeline
from extraction.parse.vector_rows import VectorRows

HASHES = st.integers(0, 2**64 - 1)


@given(st.dictionaries(HASHES, st.integers(0, 2**31 - 1), min_size=1), st.lists(HASHES))
def test_each_hash_has_its_row_and_others_have_none(rows, others):
    kept = VectorRows(rows)
    assert {word: kept[word] for word in rows} == rows == dict(kept)
    assert len(kept) == len(rows)
    for word in others:
        assert kept.get(word, -1) == rows.get(word, -1)
        assert (word in kept) == (word in rows)


def test_spacy_finds_the_same_vectors_with_them():
    words = ["Brücke", "Hafen", "Fähre"]
    plain = Vectors(shape=(3, 4))
    for number, word in enumerate(words):
        plain.add(word, vector=np.full(4, number + 1, dtype="f"))
    keys = [*plain.keys(), 7]
    before = [plain.find(keys=keys).tolist(), plain[words[1]].tolist(), "Steg" in plain]
    plain.key2row = VectorRows(plain.key2row)
    assert [plain.find(keys=keys).tolist(), plain[words[1]].tolist(), "Steg" in plain] == before


def test_the_german_model_keeps_no_dictionary_of_them():
    rows = pipeline.load("de").vocab.vectors.key2row
    assert isinstance(rows, Mapping)
    assert not isinstance(rows, dict)
