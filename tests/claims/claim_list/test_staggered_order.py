"""Two editors who open the same list of waiting claims begin at different ones; nobody misses
one.
"""

import datetime as dt
import re
from functools import partial
from threading import Barrier, Thread

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from claims.claim_list import keyset_pagination, staggered_order
from claims.claim_list.keyset_pagination import Listing
from claims.claim_list.ordering import ORDERS
from claims.claim_list.rows_shown import rows_shown
from claims.models import Claim, Handed
from tests.cast import a_claim, an_article, client_of

pytestmark = pytest.mark.django_db
QUEUE = "/claims/"


@pytest.fixture
def claims(monkeypatch):
    """Eight waiting claims, the newest first, three on a page."""
    monkeypatch.setattr(keyset_pagination, "PAGE_SIZE", 3)
    words = [f"„Satz Nummer {number} hier.“" for number in range(8)]
    article = an_article(" Er sagte: ".join(words))
    return [a_claim(article, quote=quote) for quote in words][::-1]


def opened(user, claims, **query):
    """The places of the claims that the user's list shows, with the response."""
    response = client_of(user).get(QUEUE, {"state": "pending", **query})
    return [claims.index(claim) for claim in response.context["page"].claims], response


def all_pages(user, claims, **query):
    places, response = opened(user, claims, **query)
    shown = response.context["shown"]
    pages = [places]
    while key := response.context["page"].after:
        places, response = opened(
            user, claims, **({"from": shown.begins} if shown.begins else {}), after=key, **query
        )
        pages.append(places)
    return pages


def test_the_second_editor_begins_behind_what_the_first_was_handed_and_sees_it_at_the_end(
    claims, edda, emil
):
    assert opened(edda, claims)[0] == [0, 1, 2]
    places, response = opened(emil, claims)
    assert places == [3, 4, 5]
    assert "edda is working on the first claims of this list" in response.content.decode()
    assert all_pages(emil, claims) == [[3, 4, 5], [6, 7, 0], [1, 2]]


def test_the_first_editor_keeps_the_top_and_a_third_one_begins_behind_both(
    claims, edda, emil, chris
):
    opened(edda, claims)
    opened(emil, claims)
    assert opened(edda, claims)[0] == [0, 1, 2]
    places, response = opened(chris, claims)
    assert places == [6, 7, 0]
    assert response.context["shown"].ahead == ("edda", "emil")


def test_who_has_worked_off_a_page_goes_on_where_nobody_works(claims, edda, emil):
    opened(edda, claims)
    opened(emil, claims)
    for claim in claims[:3]:
        claim.accept(by=edda, seen=1)
    assert opened(edda, claims)[0] == [6, 7, 3]


def test_a_list_stays_as_it_is_while_it_is_turned_whoever_comes_and_goes(claims, edda, emil, chris):
    opened(edda, claims)
    _places, response = opened(emil, claims)
    begins, after = response.context["shown"].begins, response.context["page"].after
    opened(chris, claims)
    Handed.objects.filter(user=edda).delete()
    places, response = opened(emil, claims, **{"from": begins, "after": after})
    assert places == [6, 7, 0]
    assert opened(emil, claims, **{"from": begins, "before": response.context["page"].before})[
        0
    ] == [3, 4, 5]


def test_the_links_to_other_pages_say_where_the_list_begins(claims, edda, emil):
    opened(edda, claims)
    page = opened(emil, claims)[1].content.decode()
    assert f'href="?state=pending&amp;from={claims[3].pk}&amp;after=1~{claims[5].pk}"' in page


def test_one_can_begin_at_the_top_all_the_same(claims, edda, emil):
    opened(edda, claims)
    assert opened(emil, claims, **{"from": "top"})[0] == [0, 1, 2]


def test_other_lists_of_the_same_claims_are_staggered_as_well(claims, edda, emil):
    opened(edda, claims)
    assert opened(emil, claims, kind="Direct", order="unsure")[0] == [7, 6, 5]
    assert opened(emil, claims, kind="Direct")[0] == [3, 4, 5]


def test_when_others_were_handed_everything_the_list_begins_at_the_top(claims, edda, emil):
    Handed.objects.create(
        user=edda, claims=[claim.pk for claim in claims], handed_at=timezone.now()
    )
    assert opened(emil, claims)[0] == [0, 1, 2]


def test_what_was_handed_long_ago_counts_as_left_lying(claims, edda, emil):
    opened(edda, claims)
    Handed.objects.update(handed_at=timezone.now() - dt.timedelta(minutes=16))
    assert opened(emil, claims)[0] == [0, 1, 2]


def test_what_is_assigned_to_oneself_comes_first_under_a_heading_of_its_own(claims, edda, emil):
    for place in (4, 6):
        claims[place].assign(emil, seen=1)
    assert all_pages(emil, claims) == [[4, 6, 0], [1, 2, 3], [5, 7]]
    assert "Assigned to you" in opened(emil, claims)[1].content.decode()
    places, response = opened(edda, claims)
    assert places == [0, 1, 2] or response.context["shown"].ahead


def test_a_reader_and_any_other_list_is_as_it_is(claims, edda, rita):
    opened(edda, claims)
    assert opened(rita, claims)[0] == [0, 1, 2]
    assert not Handed.objects.filter(user=rita).exists()
    response = client_of(edda).get(QUEUE)
    assert "Assigned to you" not in response.content.decode()


def test_the_number_of_queries_does_not_grow_with_the_editors(
    claims, edda, emil, chris, django_assert_num_queries
):
    opened(edda, claims)
    client = client_of(emil)
    client.get(QUEUE, {"state": "pending"})
    with CaptureQueriesContext(connection) as captured:
        client.get(QUEUE, {"state": "pending"})
    number = len(captured)
    opened(chris, claims)
    with django_assert_num_queries(number):
        client.get(QUEUE, {"state": "pending"})


@pytest.mark.django_db(transaction=True)
def test_two_who_open_the_list_at_the_same_moment_begin_at_different_claims(claims, edda, emil):
    together, shown = Barrier(2), {}

    def work(user):
        client = client_of(user)
        together.wait()
        shown[user] = set(
            re.findall(
                r'data-claim="(\d+)"', client.get(QUEUE, {"state": "pending"}).content.decode()
            )
        )
        connections.close_all()

    threads = [Thread(target=work, args=[user]) for user in (edda, emil)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(shown[edda] | shown[emil]) == 6
    assert Claim.objects.pending().count() == 8


@pytest.mark.django_db(transaction=True)
def test_nobody_waits_while_anothers_rows_are_read(claims, edda, monkeypatch):
    waiting = []

    def read(numbers):
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT count(*) FROM pg_locks JOIN pg_database ON database = pg_database.oid "
                "WHERE locktype = 'advisory' AND datname = current_database()"
            )
            waiting.append(cursor.fetchone()[0])
        return rows_shown(numbers)

    monkeypatch.setattr(staggered_order, "Listing", partial(Listing, read=read))

    assert opened(edda, claims)[0] == [0, 1, 2]
    assert waiting == [0]


def test_a_claim_that_goes_while_the_beginning_is_looked_for_leaves_the_top():
    assert staggered_order._key(ORDERS["newest"], 0) == ""
