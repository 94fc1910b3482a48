"""JSON documents of articles, as crawlers and interfaces give them."""

import json

import pytest

from intake import read_items
from intake.errors import IntakeError, NoTextError

WORDS = "Rents rose. Anna Adler said that they would fall."
FACTS = {"title": "Rents rise", "authors": ["Bert Berg"], "url": "https://x.example/a"}
NEWS_PLEASE = FACTS | {
    "maintext": WORDS, "text": None, "date_publish": "2024-05-04 10:11:12", "date_modify": None,
    "source_domain": "x.example", "language": "en", "description": "The lead.",
}  # fmt: skip
FUNDUS = {
    "title": "Rents rise", "authors": ["Bert Berg"], "publishing_date": "2024-05-04T10:11:12",
    "body": {"summary": ["The lead."], "sections": [
        {"headline": [], "paragraphs": ["Rents rose."]},
        {"headline": [], "paragraphs": ["Anna Adler said that they would fall."]}]},
    "html": {"requested_url": "https://x.example/a", "content": "<html>"}, "publisher": "x.example",
}  # fmt: skip
GUARDIAN = {"response": {"status": "ok", "results": [{
    "id": "a", "webTitle": "Rents rise", "webUrl": "https://x.example/a",
    "webPublicationDate": "2024-05-04T10:11:12",
    "fields": {"byline": "Bert Berg", "body": f"<p>{WORDS}</p>"}}]}}  # fmt: skip


def items(found, name="x.json", **options):
    return list(read_items(json.dumps(found, **options).encode(), name=name))


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize(
    "found", [NEWS_PLEASE, [FUNDUS], GUARDIAN], ids=["news-please", "Fundus", "Guardian"]
)
def test_articles_have_their_words_and_facts(found, indent):
    (record,) = items(found, indent=indent)
    assert record.text.replace("\n\n", " ") == WORDS
    assert (record.title, record.authors) == ("Rents rise", ("Bert Berg",))
    assert (record.published.iso, record.address) == ("2024-05-04T10:11:12", "https://x.example/a")


def test_one_without_words_is_said_by_its_number_and_the_rest_goes_on():
    first, second = items([FACTS, NEWS_PLEASE])
    assert isinstance(first, NoTextError)
    assert (first.item, second.title) == ("item 1", "Rents rise")


def test_an_article_that_is_cut_says_so():
    source = {"id": None, "name": "X Times"}
    found = {"articles": [FACTS | {"content": "Rents rose… [+1234 chars]", "source": source}]}
    (record,) = items(found)
    assert (record.text, record.outlet) == ("Rents rose …", "X Times")
    assert record.warnings == ("Only its beginning is here.",)


def test_json_of_something_else_is_no_article():
    assert all(isinstance(item, IntakeError) for item in items({"name": "x", "version": "1.0"}))


def test_what_is_no_object_in_a_list_is_said_and_texts_stand_for_lists_of_one():
    sections = [{"headline": "Rents", "paragraphs": WORDS}]
    whole = FUNDUS | {"body": {"summary": "The lead.", "sections": sections}}
    first, error = items([whole, "cut"])
    assert (first.text, first.lead) == (f"Rents\n\n{WORDS}", "The lead.")
    assert (error.code, error.item) == ("broken", "item 2")
