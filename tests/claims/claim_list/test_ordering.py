"""Every order of the list, walked page by page in both directions, with equal and missing values in
it.
"""

import datetime as dt

import pytest
from django.http import QueryDict

from claims.claim_list import keyset_pagination
from claims.claim_list.filters import ClaimFilter
from claims.claim_list.keyset_pagination import Listing, Stretch
from claims.claim_list.ordering import ORDERS
from claims.models import Claim
from tests.cast import a_claim, an_article

pytestmark = pytest.mark.django_db
WORDS = [f"„Satz {number} hier.“" for number in range(3)]
TEXT = " Er sagte: ".join(WORDS)


@pytest.fixture
def claims(monkeypatch):
    """Claims 0 to 8: three articles with three each, of 2020, undated, and of 2019."""
    monkeypatch.setattr(keyset_pagination, "PAGE_SIZE", 2)
    sure = iter([0.5, 0.9, None, 0.5, 0.3, 0.5, None, 0.9, 1.0])
    dates = [dt.date(2020, 1, 1), None, dt.date(2019, 1, 1)]
    articles = [an_article(TEXT, published_on=on, outlet=str(on)) for on in dates]
    claims = [
        a_claim(article, quote=quote, confidence=next(sure))
        for article in articles
        for quote in WORDS
    ]
    Claim.objects.filter(pk__in=[claims[place].pk for place in (1, 4, 5)]).update(
        is_check_worthy=True
    )
    for place, worthiness in ((1, 0.3), (2, 0.8), (5, 0.9), (6, 0.8)):
        Claim.objects.filter(pk=claims[place].pk).update(worthiness=worthiness)
    for place, day in ((3, 9), (6, 1), (7, 9)):
        Claim.objects.filter(pk=claims[place].pk).update(due_on=dt.date(2026, 12, day))
    return claims


# The claims by their place above; what was added by hand is sure, and an undated article stands at
# the end.
EXPECTED = {
    "newest": [8, 7, 6, 5, 4, 3, 2, 1, 0],
    "oldest": [0, 1, 2, 3, 4, 5, 6, 7, 8],
    "unsure": [4, 0, 3, 5, 1, 7, 2, 6, 8],
    "surest": [8, 6, 2, 7, 1, 5, 3, 0, 4],
    "worthy": [5, 1, 4, 6, 2, 8, 7, 3, 0],
    "due": [6, 3, 7, 0, 1, 2, 4, 5, 8],
    "latest": [2, 1, 0, 8, 7, 6, 5, 4, 3],
    "earliest": [6, 7, 8, 0, 1, 2, 3, 4, 5],
}


def listing(query):
    claim_filter = ClaimFilter(QueryDict(query))
    return Listing([Stretch(claim_filter.queryset())], claim_filter.chosen_order)


def walk(listing, page, way):
    """The pages from this one on, as they come."""
    pages = [page]
    while key := getattr(pages[-1], way):
        pages.append(listing.page(QueryDict(f"{way}={key}")))
    return pages


def test_every_order_has_an_expectation():
    assert set(EXPECTED) == set(ORDERS)


@pytest.mark.parametrize("order", EXPECTED)
def test_pages_of_an_order_hold_every_claim_once_there_and_back(claims, order):
    expected = [claims[place] for place in EXPECTED[order]]
    found = listing(f"order={order}")
    there = walk(found, found.page(QueryDict()), "after")
    assert [claim for page in there for claim in page.claims] == expected
    back = walk(found, there[-1], "before")
    assert [page.claims for page in reversed(back)] == [page.claims for page in there]
    assert list(ClaimFilter(QueryDict(f"order={order}")).queryset()) == expected


@pytest.mark.parametrize("order", EXPECTED)
def test_a_page_begins_behind_the_last_claim_though_that_is_gone(claims, order):
    found = listing(f"order={order}")
    first = found.page(QueryDict())
    Claim.objects.filter(pk=first.claims[-1].pk).delete()
    second = found.page(QueryDict(f"after={first.after}"))
    assert second.claims == [claims[place] for place in EXPECTED[order][2:4]]


@pytest.mark.parametrize("key", ["", "5", "x_5", "nan_5", "inf_5", "0.5_-5", "0.5_5_5", "0.5_٥"])
def test_a_key_of_another_order_is_none(key):
    assert ORDERS["unsure"].read_key(key) is None


def test_an_unknown_order_is_the_usual_one(claims):
    assert ClaimFilter(QueryDict("order=nonsense")).queryset().first() == claims[8]


def test_a_list_of_stretches_is_walked_over_their_bounds(claims):
    order = ORDERS["oldest"]
    pks = [claim.pk for claim in claims]
    stretches = [
        Claim.objects.filter(pk__in=pks[6:]),
        Claim.objects.none(),
        Claim.objects.filter(pk__in=pks[2:6]),
        Claim.objects.filter(pk__in=pks[:2]),
    ]
    found = Listing([Stretch(claims) for claims in stretches], order)
    there = walk(found, found.page(QueryDict()), "after")
    assert [claims.index(claim) for page in there for claim in page.claims] == [
        6,
        7,
        8,
        2,
        3,
        4,
        5,
        0,
        1,
    ]
    assert [[row.stretch for row in page.rows] for page in there] == [
        [0, 0],
        [0, 2],
        [2, 2],
        [2, 3],
        [3],
    ]
    back = walk(found, there[-1], "before")
    assert [claims.index(claim) for page in reversed(back) for claim in page.claims] == [
        6,
        7,
        8,
        2,
        3,
        4,
        5,
        0,
        1,
    ]
