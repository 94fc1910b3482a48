"""``extract_many``: what ``extract`` finds, several texts at a time."""

import itertools
from dataclasses import asdict

import pytest

from extraction import (
    EmptyTextError,
    Extraction,
    StatementType,
    UnknownProfileError,
    UnsupportedLanguageError,
    extract,
    extract_many,
    extractor,
)
from extraction.parse import pipeline
from tests.extraction.judged.expectations import all_articles

MIXED = (
    "Die Ministerin sagte: „Wir bauen.“",
    "“We will build,” said Anna Adler.",
    'Laut Polizei regnet es. Der Minister teilte auf Englisch mit: "We will build the bridge for all '
    'of the people in this town before the end of the year."',
)


def test_finds_in_each_text_what_extract_finds_in_it():
    texts = [*MIXED, *(article.text for article in all_articles()[::4])]
    assert list(extract_many(texts)) == [extract(text) for text in texts]


# With a paragraph in the other language, and posts in both.
MANY_TONGUES = (
    "Der Rat tagt am Montag, sagte die Bürgermeisterin.\n\n"
    "The harbour master told the council on Monday that the old bridge would have to close in "
    "spring.\n\n"
    "Wir bauen die Brücke noch in diesem Jahr. — Ada Sommer (@adasommer) 9. Juli 2017\n\n"
    "We will build the bridge this year. — Bert Winter (@bertwinter) 9. Juli 2017\n\n"
    "Der Bau wird sehr teuer werden. — Bert Winter (@bertwinter) 10. Juli 2017\n\n"
    "Mehr ist nicht bekannt."
)


def test_foreign_passages_and_posts_are_parsed_with_others_in_their_language(monkeypatch):
    texts = [MANY_TONGUES, MIXED[1], MANY_TONGUES.replace("Brücke", "Schleuse")]
    alone = [extract(text) for text in texts]
    batches = []
    parse_many = pipeline.parse_many

    def counted(bodies, language):
        batches.append((language, len(bodies)))
        return parse_many(bodies, language)

    monkeypatch.setattr(pipeline, "parse_many", counted)
    monkeypatch.setattr(pipeline, "parse", None)  # one by one
    assert list(extract_many(texts)) == alone
    assert sorted(batches) == [("de", 2 + 4), ("en", 3 + 2)]
    wordings = [s.wording for s in alone[0].statements if s.type == StatementType.POST]
    assert all(wordings)


def test_the_json_form_is_what_dataclasses_make_of_it_without_the_text():
    for article in all_articles()[::4]:
        found = extract(article.text)
        whole = asdict(found)
        del whole["text"]
        assert repr(found.as_dict()) == repr(whole)


def test_texts_of_several_pieces_keep_their_own_words(monkeypatch):
    monkeypatch.setattr(pipeline, "_PIECE", 40)
    assert list(extract_many(MIXED)) == [extract(text) for text in MIXED]


def test_a_text_that_cannot_be_worked_on_gives_its_error_in_its_place():
    found = list(extract_many([MIXED[0], " ", MIXED[1], MIXED[1]], ["de", None, "xx", "en"]))
    assert [type(each) for each in found] == [
        Extraction,
        EmptyTextError,
        UnsupportedLanguageError,
        Extraction,
    ]


def test_an_unknown_profile_is_each_texts_error():
    assert [type(each) for each in extract_many(MIXED[:2], profile="archive")] == [
        UnknownProfileError
    ] * 2


@pytest.mark.parametrize("limit", ["_BATCH_TEXTS", "_BATCH_CHARACTERS"])
def test_no_more_texts_are_taken_than_a_batch_holds(monkeypatch, limit):
    monkeypatch.setattr(extractor, limit, 2 if limit == "_BATCH_TEXTS" else 2 * len(MIXED[0]))
    taken = itertools.count()
    texts = (MIXED[0] for _ in itertools.takewhile(lambda n: n < 100, taken))
    assert next(extract_many(texts)).statements
    assert next(taken) <= 4


def test_no_texts_give_nothing():
    assert list(extract_many([])) == []


def test_a_batch_leaves_no_words_behind():
    word = "Zwirbelhuberquast"
    (found,) = extract_many([f"{word} sagte: „Wir bauen das Bad.“"], ["de"])
    assert word in found.statements[0].resolved_speaker
    assert word not in pipeline.load("de").vocab.strings
