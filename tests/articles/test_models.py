import datetime as dt

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from articles.models import Article, ExtractionRun
from tests.cast import an_article

pytestmark = pytest.mark.django_db


def test_the_stored_text_never_changes_on_any_path():
    article = an_article()
    with pytest.raises(DatabaseError), transaction.atomic():
        Article.objects.filter(pk=article.pk).update(text="Etwas anderes.")
    article.refresh_from_db()
    assert article.text.startswith("Die Ministerin")


def test_an_article_without_text_cannot_exist():
    with pytest.raises(IntegrityError), transaction.atomic():
        an_article(text="")


def test_an_article_has_one_open_run_at_most():
    article = an_article()
    ExtractionRun.objects.create(article=article)
    with pytest.raises(IntegrityError), transaction.atomic():
        ExtractionRun.objects.create(article=article)


@pytest.mark.parametrize(
    ("precision", "written"), [("day", "2017-07-09"), ("month", "2017-07"), ("year", "2017")]
)
def test_a_date_is_written_as_far_as_it_is_known(precision, written):
    article = Article(published_on=dt.date(2017, 7, 9), published_precision=precision)
    assert article.published_in_iso == written
    assert Article().published_in_iso == ""


@pytest.mark.parametrize(
    ("articles", "index"),
    [
        (lambda: Article.objects.filter(address="https://bote.example/1"), "article_with_address"),
        (lambda: Article.objects.by_author("adler"), "article_author_trigrams"),
    ],
)
def test_among_a_million_articles_an_index_finds(articles, index):
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
    # an order would make the index that has it look cheap while there is no article
    assert index in articles().order_by().explain()
