"""Wires taken in before their numbers had the day behind them."""

from importlib import import_module

import pytest
from django.db import connection

from articles.models import Article
from intake import Moment
from tests.articles.incoming_items.agency_items import MORE, WORDS, place, record, standing

pytestmark = pytest.mark.django_db

add_day = import_module("articles.migrations.0023_numbers_with_their_day").ADD_DAY


def brought_up_to_date() -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(add_day)
    return list(Article.objects.order_by("pk").values_list("identifier", flat=True))


def early(text: str = WORDS, origin: str = "iptc-7901", **facts) -> None:
    origins = {"title": "editor", "published": origin}
    place(record(text, identifier="bdt0173", version="", origins=origins, **facts))


def test_the_next_version_of_an_early_wire_is_its_revision():
    early(published=Moment("2026-11-28T11:00+01:00"))
    assert brought_up_to_date() == ["bdt0173:2026-11-28"]
    later = record(MORE, identifier="bdt0173:2026-11-28", version="")
    assert place(later) == "revision"
    assert standing() == [MORE]


@pytest.mark.parametrize(
    "facts",
    [
        {"published": None},
        {"published": Moment("2026-11")},
        {"published": Moment("2026-11-28"), "origin": "ninjs"},
    ],
)
def test_numbers_without_a_day_and_those_of_other_formats_stay(facts):
    early(**facts)
    assert brought_up_to_date() == ["bdt0173"]
    assert brought_up_to_date() == ["bdt0173"]
