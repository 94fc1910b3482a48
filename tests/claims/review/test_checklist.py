"""What has to be done for a claim: due dates, topics and the newsroom's checklist, with history."""

import datetime as dt
import re

import pytest
from django.db import DatabaseError, connection, transaction
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import override

from articles.dates.written_dates import parse_date
from articles.models import Topic
from claims.models import ChecklistItem, Claim
from claims.review.checklist import tell_changes
from claims.review.history import changes_of
from tests.cast import a_claim, a_published_verdict, a_run, an_accepted_claim, an_article, client_of

pytestmark = pytest.mark.django_db


def post(user, claim, action, **form):
    claim.refresh_from_db()
    response = client_of(user).post(
        f"/claims/{claim.pk}/{action}/",
        {"seen": claim.version, **form},
        headers={"HX-Request": "true"},
    )
    claim.refresh_from_db()
    return response


def told(claim):
    return [(change.did, change.comment) for change in tell_changes(changes_of(claim))][1:]


@pytest.fixture
def items(db):
    names = [
        ("Numbers checked", "Zahlen geprüft"),
        ("Asked for comment", "Um Stellungnahme gebeten"),
    ]
    return [
        ChecklistItem.objects.create(order=order, name_en=en, name_de=de)
        for order, (en, de) in enumerate(names)
    ]


@pytest.mark.parametrize(
    "typed", ["2026-12-03", "3.12.2026", "3. Dezember 2026", "December 3, 2026"]
)
def test_a_due_date_is_understood_as_it_is_typed_and_stands_in_the_card(edda, typed):
    claim = a_claim()
    assert post(edda, claim, "due", due=typed).status_code == 200
    assert claim.due_on == dt.date(2026, 12, 3)
    assert [did for did, _detail in told(claim)] == ["set the due date"]
    assert "due" in client_of(edda).get(f"/articles/{claim.article_id}/").content.decode()


@pytest.mark.parametrize("language", ["de", "en", "en-gb"])
def test_the_day_stands_in_its_field_as_the_pages_write_days_and_is_read_again(edda, language):
    claim = a_claim(due_on=dt.date(2026, 12, 3))
    edda.language = language
    edda.save()
    client = client_of(edda)
    client.cookies["django_language"] = language
    page = client.get(f"/claims/{claim.pk}/?section=more").content.decode()
    shown = re.search(r'name="due"[^>]*value="([^"]*)"', page)[1]
    with override(language):
        assert shown == date_format(claim.due_on)
    assert parse_date(shown).day == claim.due_on


@pytest.mark.parametrize("typed", ["bald", "Dezember 2026", "31.2.2026"])
def test_what_is_no_day_is_refused_and_comes_back(edda, typed):
    claim = a_claim()
    response = post(edda, claim, "due", due=typed)
    assert response.status_code == 422
    assert f'value="{typed}"' in response.content.decode()
    assert claim.due_on is None


def test_what_is_done_is_due_no_longer_on_its_card(edda, chris):
    yesterday = timezone.localdate() - dt.timedelta(1)
    article = an_article()
    rejected, waiting = (a_claim(article, due_on=yesterday, run=a_run(article)) for _n in range(2))
    rejected.reject(by=edda, seen=1)
    published = an_accepted_claim(by=edda, article=article, due_on=yesterday)
    a_published_verdict(published, by=edda, chief=chris)
    page = client_of(edda).get("/claims/").content.decode()
    due = [
        claim
        for claim in (rejected, published, waiting)
        if "flag due overdue" in re.search(rf'id="claim-{claim.pk}".*?</article>', page, re.S)[0]
    ]
    assert due == [waiting]


def test_a_due_date_is_removed_undone_and_redone(edda):
    claim = a_claim()
    claim.set_due(dt.date(2026, 12, 3), seen=1)
    post(edda, claim, "due", due="")
    assert (claim.due_on, claim.version) == (None, 3)
    claim.undo(seen=3, by=edda)
    assert claim.due_on == dt.date(2026, 12, 3)
    claim.redo(seen=4, by=edda)
    assert claim.due_on is None


def test_topics_are_set_by_name_once_each_and_kept_in_the_history(edda):
    claim = a_claim()
    Topic.objects.create(name="Verkehr")
    post(edda, claim, "topics", topics=" verkehr, Haushalt ,, Verkehr ")
    assert sorted(Topic.objects.values_list("name", flat=True)) == ["Haushalt", "Verkehr"]
    assert len(claim.topic_numbers) == 2
    ((did, names),) = told(claim)
    assert (did, set(names.split(", "))) == ("changed the topics", {"Haushalt", "Verkehr"})
    Topic.objects.create(name="Sport")
    page = client_of(edda).get("/claims/?topic=Haushalt").content.decode()
    assert f'id="claim-{claim.pk}"' in page
    assert (
        f'id="claim-{claim.pk}"' not in client_of(edda).get("/claims/?topic=Sport").content.decode()
    )


def test_too_many_or_too_long_topics_are_refused_and_come_back(edda):
    claim = a_claim()
    for topics in (", ".join(map(str, range(11))), "x" * 101):
        response = post(edda, claim, "topics", topics=topics)
        assert response.status_code == 422
        assert topics in response.content.decode()
    assert not Topic.objects.exists()


def test_an_item_is_ticked_once_however_often_it_is_sent_with_its_name_in_the_history(edda, items):
    claim = a_claim()
    for _time in range(2):
        client_of(edda).post(
            f"/claims/{claim.pk}/tick/", {"seen": 1, "item": items[0].pk, "done": "yes"}
        )
    claim.refresh_from_db()
    assert (claim.ticked, claim.version) == ([items[0].pk], 2)
    assert told(claim) == [("ticked an item of the checklist", "Numbers checked")]
    page = post(edda, claim, "tick", item=items[0].pk, done="no").content.decode()
    assert told(claim)[-1] == ("unticked an item of the checklist", "Numbers checked")
    assert "Unticked." in page
    claim.undo(seen=3, by=edda)
    assert claim.ticked == [items[0].pk]


def test_two_editors_who_tick_different_items_at_once_are_told_of_each_other(edda, emil, items):
    claim = a_claim()
    post(edda, claim, "tick", item=items[0].pk)
    stale = client_of(emil).post(f"/claims/{claim.pk}/tick/", {"seen": 1, "item": items[1].pk})
    assert stale.status_code == 409


@pytest.mark.parametrize("number", ["", "²", "0", "9" * 30])
def test_what_is_no_item_is_refused(edda, items, number):
    assert post(edda, a_claim(), "tick", item=number).status_code == 422


def test_a_retired_item_is_no_longer_asked_for_and_stays_in_the_history(edda, items):
    claim = a_claim()
    post(edda, claim, "tick", item=items[0].pk)
    ChecklistItem.objects.filter(pk=items[0].pk).update(retired=True)
    page = client_of(edda).get(f"/claims/{claim.pk}/").content.decode()
    assert "0/1" in page
    assert "Numbers checked" in page  # told by the history
    with pytest.raises(DatabaseError), transaction.atomic():
        items[0].delete()


def test_the_checklist_is_the_administrators_and_in_the_readers_language(alma, edda, items):
    assert client_of(alma).get("/admin/claims/checklistitem/").status_code == 200
    assert client_of(edda).get("/admin/claims/checklistitem/").status_code in {302, 403}
    client = client_of(edda)
    client.cookies["django_language"] = "de"
    assert "Zahlen geprüft" in client.get(f"/claims/{a_claim().pk}/").content.decode()


def test_a_list_is_narrowed_to_what_is_due_and_still_to_be_done(edda, chris):
    today = timezone.localdate()
    article = an_article()
    late = a_claim(article, due_on=today - dt.timedelta(1))
    soon = a_claim(article, quote="zwei Millionen Euro", due_on=today + dt.timedelta(7))
    far = a_claim(article, quote="die Brücke", due_on=today + dt.timedelta(8))
    done = an_accepted_claim(edda, article=an_article("„Ja.“"), quote="„Ja.“")
    Claim.objects.filter(pk=done.pk).update(due_on=today - dt.timedelta(1))
    a_published_verdict(done, by=edda, chief=chris)
    gone = a_claim(article, quote="Ada Sommer", due_on=today)
    gone.reject(by=edda, seen=1)

    def shown(due):
        page = client_of(edda).get(f"/claims/?due={due}").content.decode()
        return {
            claim for claim in (late, soon, far, done, gone) if f'id="claim-{claim.pk}"' in page
        }

    assert shown("overdue") == {late}
    assert shown("week") == {late, soon}
    assert shown("set") == {late, soon, far}


def test_due_dates_cost_the_list_no_query_for_each(edda):
    article = an_article()
    run = a_run(article)
    client = client_of(edda)

    def queries():
        with CaptureQueriesContext(connection) as captured:
            client.get("/claims/")
        return len(captured)

    a_claim(article, run=run, due_on=dt.date(2026, 12, 3))
    few = queries()
    for _number in range(5):
        a_claim(article, run=run, due_on=dt.date(2026, 12, 3))
    assert queries() == few
