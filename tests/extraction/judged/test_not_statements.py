"""What is no statement in the articles of tests/extraction/articles, and that nothing beside the
statements is found.

Known mistakes are strict xfails; test_articles.py says how they are marked.
"""

import pytest

from tests.extraction.judged import judgement
from tests.extraction.judged.expectations import all_articles
from tests.extraction.judged.marks import (
    known_misses,
    not_statement_cases,
    parametrize,
    spurious_cases,
)


@parametrize(not_statement_cases())
def test_it_is_not_taken_for_a_statement(case):
    complaint = case.complaint()
    assert complaint is None, complaint


@pytest.mark.parametrize("article", all_articles(), ids=lambda article: article.name)
def test_nothing_spurious_is_found_but_what_is_known(article):
    found = judgement.spurious(judgement.read(article))
    assert found.keys() <= known_misses().get("spurious", {}).keys()


@parametrize(spurious_cases())
def test_known_spurious_finding_is_gone(case):
    rule = case.complaint()
    assert rule is None, rule


def test_articles_hold_every_class_of_what_is_no_statement():
    classes = {entry.kind for article in all_articles() for entry in article.not_statements}
    assert classes >= {
        "headline",
        "name of a work",
        "scare quote",
        "caption",
        "byline",
        "navigation",
        "dateline",
        "wish",
        "condition",
        "narration",
    }
