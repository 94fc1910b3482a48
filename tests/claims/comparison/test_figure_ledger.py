"""The figures of a speaker in time, and where they do not go together."""

from __future__ import annotations

from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.comparison import figure_ledger
from claims.comparison.figure_ledger import figure_differences_of, ledger_of
from claims.models import Claim
from tests.cast import a_claim, a_speaker, an_article, client_of

pytestmark = pytest.mark.django_db
MARCH = "Die Arbeitslosenquote in Ahlbach liegt bei 30 Prozent."
MAY = "In Ahlbach beträgt die Arbeitslosenquote 45 Prozent."


@pytest.fixture
def speaker():
    return a_speaker("Anna Berg", state="kept")


@pytest.fixture
def claims(speaker):
    days = ((MARCH, date(2025, 3, 1)), (MAY, date(2025, 5, 1)))
    return [
        a_claim(an_article(quote, published_on=on), quote, speaker=speaker) for quote, on in days
    ]


def page(user, query=""):
    return client_of(user).get(f"{reverse('claims:figures')}?{query}").content.decode()


def test_both_figures_are_marked_each_with_the_other(claims):
    lines = ledger_of(Claim.objects.all()).lines
    assert [line.words for line in lines] == ["45 Prozent", "30 Prozent"]
    for line, other in zip(lines, reversed(lines), strict=True):
        [difference] = line.differences
        assert (difference.other, difference.other_words) == (other.claim, other.words)


def test_two_speakers_do_not_contradict_themselves(claims):
    Claim.objects.filter(pk=claims[0].pk).update(speaker=a_speaker("Jens Rohde"))
    assert not any(line.differences for line in ledger_of(Claim.objects.all()).lines)
    assert figure_differences_of(Claim.objects.get(pk=claims[1].pk)) == []


def test_a_rejected_claim_is_nobodys_figure(claims, edda):
    claims[0].reject(by=edda, seen=1)
    assert figure_differences_of(claims[1]) == []
    assert len(ledger_of(Claim.objects.all()).lines) == 1


def test_the_opened_claim_shows_the_other_figure(claims, edda):
    address = reverse("claims:said_before", args=[claims[0].pk])
    for headers in ({}, {"HX-Request": "true"}):
        told = client_of(edda).get(address, headers=headers).content.decode()
        assert "45 Prozent" in told


def test_the_page_of_a_speaker_draws_and_lists_the_figures(claims, speaker, edda):
    told = page(edda, f"speaker={speaker.pk}")
    assert told.count("<circle") == 2
    assert "30 Prozent" in told
    assert "said otherwise" in told
    assert "30 Prozent" not in page(edda, "speaker=999999")


def test_a_claim_is_named_by_its_wording_beside_its_words(claims, speaker, edda):
    words = claims[0].quote
    Claim.objects.filter(pk=claims[0].pk).update(
        wording="Die Brücke kommt.", wording_origin="machine"
    )
    told = page(edda, f"speaker={speaker.pk}")
    assert "Die Brücke kommt." in told
    assert words in told


def test_a_page_without_figures_says_so(edda):
    a_claim()
    assert "These claims name no figures." in page(edda)


def test_only_the_newest_claims_are_read(claims, monkeypatch):
    monkeypatch.setattr(figure_ledger, "READ", 1)
    assert [line.words for line in ledger_of(Claim.objects.all()).lines] == ["45 Prozent"]


def test_more_claims_cost_no_more_queries(claims, speaker):
    with CaptureQueriesContext(connection) as two:
        ledger_of(Claim.objects.all())
    for number in range(3):
        quote = f"Es kamen {number + 5} Busse."
        a_claim(an_article(quote), quote, speaker=speaker)
    with CaptureQueriesContext(connection) as five:
        assert len(ledger_of(Claim.objects.all()).lines) == 5
    assert len(five) == len(two) == 1


def test_what_all_speakers_say_of_everything_is_listed_and_not_drawn(claims, edda):
    text = page(edda)
    assert 'role="cell"' in text
    assert "<circle" not in text
