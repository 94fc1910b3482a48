"""Rows that one statement makes have their history by one statement."""

import pghistory
import pytest
from django.db import connection

from claims.models.base.events import events_of
from record_versions.row_insert import insert_rows
from speakers.models import Name, Speaker
from tests.cast import a_speaker

pytestmark = pytest.mark.django_db

NAMES = ["Ada Sommer", "Bo Winter", "Cleo Herbst"]


def made():
    return [Speaker(name=name, kind=Speaker.Kind.PERSON) for name in NAMES]


def told():
    rows = events_of(Speaker).order_by("pgh_id").select_related("pgh_context")
    return [
        (
            each.pgh_obj_id,
            each.name,
            each.pgh_label,
            (each.pgh_context.metadata or {}).get("action"),
        )
        for each in rows
    ]


@pytest.mark.parametrize("make", [insert_rows, Speaker.objects.bulk_create])
def test_each_of_them_has_an_event_in_their_order_and_all_are_of_one_context(make):
    speakers = made()
    with pghistory.context(action="imported"):
        make(speakers)
    assert told() == [(each.pk, each.name, "insert", "imported") for each in speakers]
    assert events_of(Speaker).values("pgh_context").distinct().count() == 1


def test_a_row_made_alone_or_by_hand_has_one_too_and_one_that_was_there_has_none():
    ada = a_speaker("Ada Sommer")
    with connection.cursor() as cursor:
        for _try in range(2):
            cursor.execute(
                "INSERT INTO speakers_name (speaker_id, name, folded, skeleton, kind, language) "
                "VALUES (%s, 'Ada', 'ada', 'ada', 'alias', '') ON CONFLICT DO NOTHING",
                [ada.pk],
            )
    labels = events_of(Name).filter(name="Ada").values_list("pgh_label", flat=True)
    assert len(labels) == Name.objects.filter(name="Ada").count()
    assert set(labels) == {"insert"}
