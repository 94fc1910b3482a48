"""Articles from before texts were compared are known again after the migration."""

from importlib import import_module

import pytest
from django.apps import apps

from articles.identity.similar_articles import similar_articles, text_sample
from articles.models import Article
from tests.cast import an_article

pytestmark = pytest.mark.django_db
TEXT = "Der Rat der Stadt Lindenau hat am Dienstag beschlossen, die alte Brücke abzureißen."


def test_an_article_without_a_sample_gets_one_and_is_found(monkeypatch):
    migration = import_module("articles.migrations.0013_samples")
    monkeypatch.setattr(migration, "_AT_ONCE", 2)
    old = [an_article(f"{TEXT} Stand {n}.") for n in range(5)]
    short = an_article("Zwei Worte.")
    assert similar_articles(TEXT) == []
    migration.fill_samples(apps, None)
    assert {each.article for each in similar_articles(TEXT)} == set(old)
    assert Article.objects.get(pk=old[0].pk).sample == text_sample(old[0].text)
    assert Article.objects.get(pk=short.pk).sample == []
