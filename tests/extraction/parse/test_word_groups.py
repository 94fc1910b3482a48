"""The closed classes of words that a linguist may edit."""

from itertools import chain
from pathlib import Path

import pytest

import extraction
from extraction.parse.word_groups import spellings, word_groups

ROOM = Path(extraction.__file__).parent


@pytest.mark.parametrize(("language", "folder"), [("de", "german"), ("en", "english")])
def test_every_group_is_used_by_a_rule_of_its_language(language, folder):
    shared = ("parse", "statements", "wording")
    sources = chain.from_iterable((ROOM / room).rglob("*.py") for room in {folder, *shared})
    code = "\n".join(source.read_text("utf-8") for source in sources)
    assert [
        name
        for name in word_groups(language)
        if f'"{name}"' not in code and f"'{name}'" not in code
    ] == []


@pytest.mark.parametrize("language", ["de", "en"])
def test_words_are_in_lower_case_as_the_rules_compare_them(language):
    assert [
        word for group in word_groups(language).values() for word in group if word != word.lower()
    ] == []


def test_swiss_spelling_counts_too():
    assert [*spellings(["heißt", "sagt"])] == ["heißt", "heisst", "sagt"]
