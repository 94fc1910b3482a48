"""What changed between two versions of a quotation, by pairs that were labelled."""

from __future__ import annotations

import pytest

from claims.comparison.embeddings import vectors_of
from claims.comparison.quotation_changes import (
    QuotationChange,
    QuotedWords,
    changes_between_quotations,
)
from tests.claims.comparison.quotation_pairs import AFTER, BEFORE, QuotationPair

PAIRS = {"before": BEFORE, "fresh": AFTER}
MISSED = "Niemand hat die Absicht, die Renten zu kürzen."


def shown(pair: QuotationPair) -> str:
    """What the desk shows of the pair, as it is labelled."""
    one = QuotedWords(pair.one, pair.languages[0], None if pair.same_speaker is None else 1, 0)
    speaker = {True: 1, False: 2, None: None}[pair.same_speaker]
    other = QuotedWords(pair.other, pair.languages[1], speaker, pair.days)
    across = one.language != other.language
    vectors = vectors_of([pair.one, pair.other]) if across else None
    meaning = float(vectors[0] @ vectors[1]) if vectors is not None else 0.0
    changes = changes_between_quotations(one, other, meaning=meaning)
    if changes is None:
        return ""
    return " ".join(sorted(changes)) or "same"


@pytest.mark.parametrize(
    "pair",
    [
        pytest.param(pair, marks=pytest.mark.xfail(strict=True) if pair.one == MISSED else ())
        for part in PAIRS.values()
        for pair in part
    ],
)
def test_a_pair_is_shown_as_it_is_labelled(pair: QuotationPair) -> None:
    assert shown(pair) == pair.changes


def test_the_other_way_round_it_is_the_same() -> None:
    for pair in BEFORE + AFTER:
        turned = pair._replace(
            one=pair.other, other=pair.one, languages=(pair.languages[1], pair.languages[0])
        )
        if len(pair.one.split()) != len(pair.other.split()):
            assert shown(turned) == shown(pair), pair


@pytest.mark.parametrize(
    "text", ["", "„“", "…", "1.2.3", "nicht", "\u0308", "ـ", "a" * 5000, "10⁹"]
)
def test_any_text_can_be_compared(text: str) -> None:
    for one, other in ((text, "Wir bauen die Brücke."), (text, text)):
        for languages in (("de", "de"), ("de", "en"), ("fr", "fr")):
            words = [
                QuotedWords(each, language)
                for each, language in zip((one, other), languages, strict=True)
            ]
            changes_between_quotations(*words, is_certain=True)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("It fell to −5 degrees in the night.", "It fell to 5 degrees in the night."),
        ("It fell to -5 degrees in the night.", "It fell to 5 degrees in the night."),
        ("The fund holds 10⁹ euros today.", "The fund holds 109 euros today."),
    ],
)
def test_a_minus_and_a_raised_digit_belong_to_the_number(one: str, other: str) -> None:
    words = (QuotedWords(one, "en"), QuotedWords(other, "en"))
    assert changes_between_quotations(*words) == [QuotationChange.NUMBER]


def test_a_minus_is_one_however_it_is_written() -> None:
    texts = ("It fell to −5 degrees in the night.", "It fell to -5 degrees in the night.")
    assert changes_between_quotations(*(QuotedWords(text, "en") for text in texts)) == []


def test_what_an_editor_called_the_same_is_compared_whatever_the_words() -> None:
    one = QuotedWords("Wir bauen die Brücke.", "de", 1)
    other = QuotedWords("Der Bau der Brücke kommt nicht.", "de", 2)
    assert changes_between_quotations(one, other) is None
    assert "speaker" in (changes_between_quotations(one, other, is_certain=True) or ())
