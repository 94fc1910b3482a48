"""What the encoder is given of a text."""

import pytest

from claims.comparison.embeddings import ALIKE, vectors_of

SENTENCE = "Wir haben der Genehmigung für das Lager am Hafen zugestimmt."


@pytest.mark.parametrize(
    ("shown", "least"),
    [
        (SENTENCE.upper(), ALIKE),
        (SENTENCE.replace("Genehmigung", "Geneh\u00admi\u00adgung"), 0.99),
        (SENTENCE.replace("Lager", "La\u200bger"), 0.99),
        (f"„{SENTENCE}“", 0.8),
    ],
)
def test_capitals_and_marks_hide_no_likeness(shown, least):
    one, other = vectors_of([SENTENCE, shown])
    assert float(one @ other) >= least
