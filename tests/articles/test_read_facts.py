"""Facts of articles that came in before the desk read facts: read again, shown first, then filled in."""

from datetime import date
from io import StringIO

import pytest
from django.core.management import call_command

from tests.cast import an_article

pytestmark = pytest.mark.django_db

WORDS = "Der Rat der Stadt hat am Dienstag lange beraten. Danach stimmte er ab, heißt es."
DATED = f"Lindenau, 14. Oktober 2025. Von Anna Adler\n\n{WORDS}"
PASTED = (
    "<html><head><title>Brücke fällt</title></head><body><article><h1>Brücke fällt</h1>"
    f"<p>{WORDS}</p><p>{WORDS[::-1]}</p><p>Stand: 6. Mai 2024, 7:15 Uhr</p></article></body></html>"
)


def read_facts(*options):
    out = StringIO()
    call_command("read_facts", *options, stdout=out)
    return out.getvalue()


def facts_of(article):
    article.refresh_from_db()
    return article.title, article.published_in_iso, article.authors


def test_a_dry_run_says_what_it_would_fill_in_and_writes_nothing():
    article = an_article(DATED, title="Lindenau, 14. Oktober 2025. Von Anna Adler")
    told = read_facts()
    assert f"article {article.pk}" in told
    assert "2025-10-14" in told
    assert "Anna Adler" in told
    assert "1 articles could be completed" in told
    assert facts_of(article) == ("Lindenau, 14. Oktober 2025. Von Anna Adler", "", [])


def test_what_is_missing_is_filled_in_with_its_origin_and_its_history_once(edda):
    article = an_article(DATED, title="Lindenau, 14. Oktober 2025. …")
    read_facts("--apply")
    title, published, authors = facts_of(article)
    assert title == WORDS
    assert (published, authors) == ("2025-10-14", ["Anna Adler"])
    assert article.origins["published_on"] == article.origins["title"] == "text"
    assert article.version == 2
    assert "0 articles completed" in read_facts("--apply")


def test_a_page_that_was_pasted_as_text_gets_its_headline_and_date():
    article = an_article(PASTED, title="<html><head><title>Brücke fällt</title></head> …")
    read_facts("--apply")
    assert facts_of(article)[:2] == ("Brücke fällt", "2024-05-06")
    assert article.text == PASTED


def test_what_somebody_typed_or_corrected_is_never_touched():
    typed = an_article(
        DATED, title="Rat berät", published_on=date(2025, 10, 13), authors=["Bo Berg"]
    )
    corrected = an_article(DATED, title=DATED[:20], outlet="Bote")
    corrected.correct(seen=1, title=DATED[:30], authors=["Bo Berg"])
    corrected.correct(seen=2, authors=[])
    read_facts("--apply")
    assert facts_of(typed) == ("Rat berät", "2025-10-13", ["Bo Berg"])
    assert facts_of(corrected) == (DATED[:30], "2025-10-14", [])


def test_an_article_whose_facts_were_read_when_it_came_in_is_left_alone():
    article = an_article(DATED, title="Lindenau, 14. Oktober", origins={"title": "json-ld"})
    assert "0 articles" in read_facts("--apply")
    assert facts_of(article)[1] == ""
