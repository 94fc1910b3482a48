import pytest
from django.http import QueryDict

from claims.claim_list.counts import Counted, count_each, gather_counts
from claims.claim_list.filters import ClaimFilter, Offers
from claims.models import Claim
from tests.cast import a_claim, an_article

pytestmark = pytest.mark.django_db


@pytest.fixture
def claims():
    words = [f"„Satz {number} hier.“" for number in range(4)]
    article = an_article(" ".join(words))
    return [a_claim(article, quote=quote) for quote in words]


@pytest.fixture
def queryset(db):
    """The claims of a filter; what all filters of a page look up once is looked up already."""
    offers = Offers()
    assert offers.withdrawn == []
    return lambda query="": ClaimFilter(QueryDict(query), offers=offers).queryset()


def test_few_claims_are_found_again_by_their_numbers(claims, django_assert_num_queries, queryset):
    with django_assert_num_queries(1):
        count, found = gather_counts(queryset("q=satz"), 4)
    assert (count.number, count.is_exact) == (4, True)
    assert "UPPER" not in str(found.query)
    assert set(found) == set(claims)


def test_many_claims_are_counted_to_the_limit_and_left_to_their_filter(claims, queryset):
    count, found = gather_counts(queryset("q=satz"), 3)
    assert (count.is_exact, count.at_most, str(count)) == (False, 3, "3+")
    assert "UPPER" in str(found.query)
    assert set(found) == set(claims)


def test_several_sets_are_counted_by_one_query(claims, edda, django_assert_num_queries, queryset):
    claims[0].accept(by=edda, seen=1)
    with django_assert_num_queries(1):
        counts = count_each(
            [
                Counted(queryset(query), 2)
                for query in ("state=pending", "state=accepted&q=100%", "state=accepted")
            ]
        )
    assert [str(count) for count in counts] == ["2+", "0", "1"]


def test_nothing_to_count_asks_nothing(django_assert_num_queries):
    with django_assert_num_queries(0):
        assert count_each([]) == []


def test_a_set_that_can_have_nothing_in_it_is_counted_as_well(claims):
    sets = [
        Counted(claims, 9, along_newest)
        for claims in (Claim.objects.none(), Claim.objects.all())
        for along_newest in (True, False)
    ]
    assert [count.number for count in count_each(sets)] == [0, 0, 4, 4]
