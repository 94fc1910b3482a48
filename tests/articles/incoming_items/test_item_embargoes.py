"""Embargoes of versions of an item that come in any order."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.incoming_items.agency_items import UNTIMED
from articles.models import Article
from intake import Moment
from intake.formats.agencies.embargo_notes import HELD
from tests.articles.incoming_items.agency_items import MORE, WORDS, place, record, standing

pytestmark = pytest.mark.django_db


def later(hours: int) -> Moment:
    return Moment((timezone.now() + timedelta(hours=hours)).isoformat(timespec="seconds"))


def test_the_embargo_of_a_withheld_update_holds_for_what_comes_behind_it():
    place(record("", status="withheld", version="2", embargo=later(5)))
    place(record(version="1"))
    assert Article.objects.get().is_embargoed
    place(record(MORE, version="3"))
    assert all(article.is_embargoed for article in Article.objects.all())


def test_the_embargo_of_a_withheld_update_holds_for_the_article_on_record():
    place(record())
    place(record("", status="withheld", version="2", embargo=later(5)))
    place(record(version="3"))
    assert standing() == [WORDS]
    assert Article.objects.get().is_embargoed


def test_the_embargo_of_an_earlier_version_that_comes_late_holds():
    place(record(MORE, version="2"))
    assert place(record(embargo=later(5))) == "same"
    assert Article.objects.get().is_embargoed


def test_an_embargo_that_a_chief_lifted_stays_lifted_until_a_later_one_comes(chris):
    place(record(embargo=later(5)))
    article = Article.objects.get()
    article.lift_embargo(by=chris, seen=article.version)
    place(record(version="2", embargo=Moment(article.embargo_until.isoformat())))
    assert not Article.objects.get().is_embargoed
    place(record(version="3", embargo=later(9)))
    assert Article.objects.get().is_embargoed
    place(record(MORE, version="4", embargo=later(1)))
    assert all(each.is_embargoed for each in Article.objects.all())


def test_an_embargo_without_a_time_is_somebodys_to_look_at_and_no_note():
    assert place(record(status="withheld", warnings=HELD)) == UNTIMED
    assert place(record(status="withheld", warnings=HELD, identifier="")) == UNTIMED
    assert place(record("", status="withheld", version="2", warnings=HELD)) == "noted"
    assert place(record(version="3")) == "new"
