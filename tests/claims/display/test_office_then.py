"""Who the speaker was on the day of the article, at the opened claim."""

from __future__ import annotations

from datetime import date

import pytest
from django.urls import reverse

from claims.display.office_then import office_then
from claims.models import Mention
from tests.cast import a_claim, a_speaker, an_article, client_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def speaker():
    speaker = a_speaker("Anna Berg", state="kept")
    speaker.positions.create(
        title="Umweltministerin", start_on=date(2013, 12, 17), end_on=date(2018, 3, 14)
    )
    speaker.positions.create(title="Anwältin")
    return speaker


def claim_of(speaker, on, title="Ministerin", precision="day"):
    article = an_article(published_on=on, published_precision=precision)
    mention = Mention.objects.create(
        article=article, name="Anna Berg", kind="person", titles=[title], speaker=speaker
    )
    return a_claim(article, speaker=speaker, resolved_name="Anna Berg"), mention


def test_the_positions_of_that_day_are_told_and_undated_ones_are_not(speaker):
    office = office_then(*claim_of(speaker, date(2016, 1, 1)))
    assert [position.title for position in office.held] == ["Umweltministerin"]
    assert office.is_past
    assert office.wrong == []


def test_a_title_that_had_ended_is_warned_of_on_the_page(speaker, edda):
    claim, _mention = claim_of(speaker, date(2019, 1, 1))
    told = client_of(edda).get(reverse("claims:claim", args=[claim.pk])).content.decode()
    assert "The article says “Ministerin”; by the record, that ended on" in told


def test_a_former_minister_is_no_wrong_title(speaker):
    assert office_then(*claim_of(speaker, date(2019, 1, 1), "Ex-Ministerin")) is None


def test_a_title_of_somebody_else_is_not_held_against_the_speaker(speaker):
    claim, mention = claim_of(speaker, date(2019, 1, 1))
    mention.speaker = a_speaker("Jens Rohde")
    assert office_then(claim, mention) is None


@pytest.mark.parametrize(("on", "precision"), [(None, "day"), (date(2016, 1, 1), "year")])
def test_an_article_of_no_known_day_tells_nothing(speaker, on, precision):
    assert office_then(*claim_of(speaker, on, precision=precision)) is None


def test_a_claim_without_a_speaker_tells_nothing():
    assert office_then(a_claim(an_article(published_on=date(2016, 1, 1))), None) is None
