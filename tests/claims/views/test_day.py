"""My day: what waits for one person, short, with the whole of it a page further."""

import datetime as dt
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from claims.review.day import LISTS, articles_in_progress, day_of
from tests.cast import a_claim, a_run, a_verdict, an_accepted_claim, an_article, client_of

pytestmark = pytest.mark.django_db


def names(user):
    return {part.of.name: part.number for part in day_of(type(user).objects.get(pk=user.pk))}


def test_who_has_nothing_to_do_is_told_so_and_where_work_is(edda):
    page = client_of(edda).get("/").content.decode()
    assert "Nothing waits for you." in page
    assert "/claims/?state=pending" in page


def test_each_list_has_what_waits_for_this_person_and_nothing_else(edda, emil, chris):
    today = timezone.localdate()
    article = an_article()
    mine = a_claim(article, assignee=edda)
    a_claim(article, quote="die Brücke", assignee=emil, due_on=today)
    a_claim(article, quote="zwei Millionen Euro", due_on=today + dt.timedelta(7))
    rated = an_accepted_claim(edda, article=an_article("„Ja.“"), quote="„Ja.“")
    verdict = a_verdict(rated, by=edda)
    verdict.submit(by=edda, seen=verdict.version)
    assert names(chris) == {"waiting": "1", "due": "1"}
    verdict.send_back(because="Quelle fehlt.", by=chris, seen=verdict.version)
    mine.comment("Bitte, @edda.", by=emil, seen=1)
    mine.comment("Woher?", by=chris, seen=2)
    assert names(edda) == {
        "assigned": "1", "due": "1", "sent-back": "1", "mentioned": "1", "commented": "1",
    }  # fmt: skip
    assert names(emil) == {"due": "2", "assigned": "1"}
    page = client_of(edda).get("/").content.decode()
    assert "Quelle fehlt." in page
    assert f"/claims/{mine.pk}/?section=comments" in page
    assert "waiting" not in names(edda)


def test_a_resolved_thread_waits_for_nobody(edda, emil):
    claim = a_claim()
    claim.comment("@edda?", by=emil, seen=1)
    claim.comment("Und @edda?", by=emil, seen=2, reply_to=claim.comments.first())
    assert names(edda) == {"mentioned": "2"}
    claim.resolve_thread(claim.comments.first(), True, by=emil, seen=3)
    assert names(edda) == {}


def test_a_long_list_shows_its_beginning_and_goes_on_page_by_page(edda):
    article = an_article()
    run = a_run(article)
    for _number in range(30):
        a_claim(article, run=run, assignee=edda)
    client = client_of(edda)
    page = client.get("/").content.decode()
    assert page.count('class="headline"') == 5
    assert "/day/assigned/" in page
    whole = client.get("/day/assigned/").content.decode()
    assert whole.count('class="headline"') == 25
    assert 'rel="next"' in whole
    assert client.get("/day/nothing/").status_code == 404


def test_claims_are_listed_by_the_day_they_are_due_then_the_oldest_first(edda):
    article, today = an_article(), timezone.localdate()
    run = a_run(article)
    undated = [a_claim(article, run=run, assignee=edda) for _number in range(20)]
    due = [
        a_claim(article, run=run, assignee=edda, due_on=today + dt.timedelta(9 - number))
        for number in range(10)
    ]
    client, seen, address = client_of(edda), [], "/day/assigned/"
    while address:
        page = client.get(address).content.decode()
        seen += [int(number) for number in re.findall(r'headline"[^>]*/claims/(\d+)/', page)]
        following = re.search(r'href="([^"]*)" rel="next"', page)
        address = following and f"/day/assigned/{following[1]}"
    assert seen == [claim.pk for claim in (*reversed(due), *undated)]


def test_the_day_costs_the_same_however_much_waits(edda, emil):
    article = an_article()
    run = a_run(article)
    client = client_of(edda)

    def add():
        claim = a_claim(article, run=run, assignee=edda, due_on=timezone.localdate())
        claim.comment("@edda", by=emil, seen=1)

    def queries(address):
        with CaptureQueriesContext(connection) as captured:
            client.get(address)
        return len(captured)

    for _number in range(6):
        add()
    addresses = ["/", *(f"/day/{each.name}/" for each in LISTS)]
    few = [queries(address) for address in addresses]
    for _number in range(6):
        add()
    assert [queries(address) for address in addresses] == few
    assert few[0] <= 25


def test_articles_in_progress_are_those_that_are_begun_and_not_finished(edda):
    article = an_article()
    one, two = a_claim(article), a_claim(article, quote="zwei Millionen Euro")
    assert articles_in_progress() == []
    one.accept(by=edda, seen=1)
    (progress,) = articles_in_progress()
    assert (progress.decided, progress.total, progress.percent) == (1, 2, 50)
    assert "1 of 2 decided" in client_of(edda).get("/").content.decode()
    two.reject(by=edda, seen=1)
    assert articles_in_progress() == []
