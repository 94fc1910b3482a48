"""The measure itself: how the editor's files are read, and what counts as found, wrong and
spurious.
"""

import tomllib

import pytest

from extraction import Extraction, Statement, StatementType
from tests.extraction.judged.expectations import ExpectationError, read_article
from tests.extraction.judged.judgement import (
    Reading,
    judge_not_statement,
    judge_statement,
    pair,
    spurious,
)
from tests.extraction.judged.refresh_marks import as_toml

ARTICLE = """
language = "de"
text = "Anna Roth sagte: „Ja.“ Bert sagte: „Nein, nein.“ Bild: Anna Roth"
[[not_a_statement]]
class = "caption"
words = "Bild: Anna Roth"
[[statement]]
type = "Direct"
quote = "„Nein, nein.“"
speaker = "Bert"
resolved_speaker = ""
"""
JA, BERT, NEIN, SENTENCE, CAPTION = (17, 22), (23, 27), (35, 48), (23, 48), (49, 64)


def expected(words=""):
    return read_article("two", ARTICLE + words)


def reading_of(*statements):
    article = expected()
    pairs = pair(article, statements)
    rest = tuple(statement for statement in statements if statement not in pairs.values())
    return Reading(article, Extraction(article.text, "de", statements), pairs, rest)


def direct(quote, **roles):
    return Statement(StatementType.DIRECT, (quote,), **roles)


def test_words_are_looked_for_in_the_frame_first():
    statement = expected('frame = "Bert sagte:"\ncue = "sagte"').statements[0]
    assert statement.cue == ((28, 33),)


def test_words_in_braces_are_told_apart_by_what_stands_around_them():
    assert expected('cue = "Bert {sagte}"').statements[0].cue == ((28, 33),)


def test_words_are_looked_for_as_whole_words():
    assert expected('cue = "nein"').statements[0].cue == ((42, 46),)


@pytest.mark.parametrize("words", ['cue = "sagte"', 'cue = "rief"', 'cure = "sagte"'])
def test_words_that_are_ambiguous_missing_or_mistyped_are_refused(words):
    with pytest.raises(ExpectationError, match=r"^two\.toml"):
        expected(words)


def test_statement_is_right_with_its_speaker_and_without_a_name_where_none_is_given():
    reading = reading_of(direct(NEIN, speaker=(BERT,), resolved_speaker="Bert"))
    (want,) = reading.article.statements
    for aspect in ("found", "type", "speaker", "resolved"):
        assert judge_statement(reading, want, aspect) is None
    assert not spurious(reading)


@pytest.mark.parametrize(
    ("found", "aspect"),
    [
        (direct(JA), "found"),
        (Statement(StatementType.REPORTED, (NEIN,)), "type"),
        (direct(NEIN), "speaker"),
        (direct(NEIN, speaker=((0, 9),)), "speaker"),
        (direct(NEIN, speaker=(BERT,), resolved_speaker="Anna Roth"), "resolved"),
    ],
)
def test_what_is_wrong_is_said(found, aspect):
    reading = reading_of(found)
    assert judge_statement(reading, reading.article.statements[0], aspect)


def test_finding_that_nobody_expects_is_spurious():
    assert list(spurious(reading_of(direct(NEIN), direct(JA)))) == ["two: Direct „Ja.“"]


def test_second_finding_of_one_statement_is_spurious_unless_it_is_a_part_of_it():
    assert spurious(reading_of(direct(NEIN), Statement(StatementType.INDIRECT, (SENTENCE,))))
    assert not spurious(reading_of(direct(NEIN), direct((36, 40))))


def test_caption_taken_for_a_statement_is_counted_once():
    reading = reading_of(direct(NEIN), direct(CAPTION))
    assert judge_not_statement(reading, reading.article.not_statements[0])
    assert not spurious(reading)


def test_marks_are_written_as_they_are_read():
    misses = {"found": {'a: "b" \u0308': "one\ntwo\u00ad"}}
    written = tomllib.loads(as_toml(misses))
    assert {aspect: entries for aspect, entries in written.items() if entries} == misses
