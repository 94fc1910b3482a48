"""A table of words answers as the dictionary that it was made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extraction.parse.word_table import WordTable

WORDS = st.text(st.characters(exclude_characters="\t\n", exclude_categories=["Cs"]), min_size=1)
DICTIONARIES = st.dictionaries(WORDS, st.lists(WORDS, max_size=3), max_size=200)


@given(DICTIONARIES, st.lists(st.text()))
def test_each_word_has_its_others_and_no_other_has_any(words, others):
    table = WordTable.of(words)
    assert isinstance(table, WordTable)
    assert dict(table) == words
    assert {word: table[word] for word in words} == words
    assert (len(table), bool(table)) == (len(words), bool(words))
    for word in [*others, *(f"{a}\t{b[0]}" for a, b in words.items() if b)]:
        assert table.get(word, []) == words.get(word, [])
        assert (word in table) == (word in words)


@given(st.lists(WORDS, max_size=200))
def test_of_a_list_its_words_are_known(words):
    table = WordTable.of(words)
    assert sorted(table) == sorted(set(words))
    assert all(word in table for word in words)
    assert "\n".join(words) not in table or len(words) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"a": "b"},
        {"a": [""]},
        {"a": ["b\tc"]},
        {"a\n": ["b"]},
        {"": ["b"]},
        {1: ["b"]},
        ["a", 1],
        "words",
        None,
    ],
)
def test_what_a_line_cannot_hold_stays_as_it_is(other):
    assert WordTable.of(other) is other


def test_who_takes_what_a_word_has_changes_nothing():
    table = WordTable.of({"ging": ["gehen"]})
    table["ging"].append("stehen")
    assert table["ging"] == ["gehen"]
