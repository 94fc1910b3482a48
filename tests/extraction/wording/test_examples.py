"""The examples that were labelled by hand, each as it is proposed."""

import tomllib

import pytest

from benchmarks.suggestions.wordings import EXAMPLES, proposed

ALL = tomllib.loads(EXAMPLES.read_text("utf-8"))["example"]


@pytest.mark.parametrize("example", ALL, ids=lambda example: example["words"])
def test_a_claim_is_put_into_a_sentence_of_its_own(example):
    wording = proposed(example)
    assert wording in example["wordings"] or (not wording and not example["wordings"])


def test_enough_examples_are_labelled_half_of_them_before_the_code():
    assert len(ALL) >= 60
    assert sum(example["part"] == 1 for example in ALL) * 2 >= len(ALL)
