"""Why a statement was found: what the desk shows beside it."""

import pytest

from extraction import extract
from tests.extraction.judged.expectations import all_articles

ARTICLES = [
    article
    for article in all_articles()
    if article.name in ("hafenbruecke", "lottogewinn", "reservoir")
]


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_every_statement_names_its_rule_and_the_words_that_fired(article):
    for statement in extract(article.text, article.language).statements:
        (reason,) = statement.reasons
        assert reason.rule
        assert [
            article.text[begin:end].strip()
            for begin, end in reason.words
            if article.text[begin:end].strip()
        ]


def test_a_cue_is_what_fired():
    (statement,) = extract(
        "Die Ministerin kündigte am Montag an, dass der Bau ruhe.", "de"
    ).statements
    assert statement.reasons[0].words == statement.cue == ((15, 23), (34, 36))
