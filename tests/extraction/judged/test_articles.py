"""What a careful editor finds in twelve articles of our own, one case a statement and aspect of it.

The articles and what is expected of them are in tests/extraction/articles, one TOML file each
(expectations.py says how to write one). What is known to be missed is a strict xfail of its own for
each aspect, with the words as the reason, in articles/known_misses.toml. When the extraction gets
better, these tests fail until the marks are set anew:

    python -m tests.extraction.judged.refresh_marks
"""

import pytest

from tests.extraction.judged.expectations import all_articles
from tests.extraction.judged.marks import parametrize, people_cases, post_cases, statement_cases


@parametrize(statement_cases())
def test_statement_is_found_with_its_type_speaker_cue_and_addressee(case):
    complaint = case.complaint()
    assert complaint is None, complaint


@parametrize(post_cases())
def test_post_is_found_with_its_author(case):
    complaint = case.complaint()
    assert complaint is None, complaint


@parametrize(people_cases())
def test_people_and_bodies_are_returned_with_their_positions(case):
    complaint = case.complaint()
    assert complaint is None, complaint


def test_articles_hold_every_type_of_statement_in_both_languages():
    for language in ("de", "en"):
        statements = [
            s
            for article in all_articles()
            if article.language == language
            for s in article.statements
        ]
        types = {
            kind for statement in statements if not statement.optional for kind in statement.types
        }
        assert types == {"Direct", "Indirect", "Reported", "FreeIndirect", "IndirectFreeIndirect"}


@pytest.mark.parametrize("mark", ["„“", "»«", "«»", '""', "“”", "‚‘", "›‹", "‘’"])
def test_articles_hold_every_style_of_quotation_mark(mark):
    everything = "".join(article.text for article in all_articles())
    assert all(sign in everything for sign in mark)
