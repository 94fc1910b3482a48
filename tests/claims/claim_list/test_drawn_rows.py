"""A row of the list that was drawn before is shown again only where it would be drawn the same."""

import datetime as dt
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from claims.claim_list import drawn_rows
from claims.models import Claim, Comment
from tests.cast import (
    a_claim,
    a_published_verdict,
    a_speaker,
    an_accepted_claim,
    an_article,
    an_evidence,
    client_of,
)

pytestmark = pytest.mark.django_db
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')


@pytest.fixture(autouse=True)
def _nothing_drawn():
    drawn_rows._DRAWN.clear()


def rows(client):
    """The list's rows as a browser gets them, without their tokens."""
    page = client.get("/claims/?state=").content.decode()
    return TOKEN.sub("", page[page.index('<ul class="list queue"') : page.index("</ul>")])


def drawn(client):
    drawn_rows._DRAWN.clear()
    return rows(client)


def test_rows_are_drawn_once_for_all_who_see_the_same(edda, emil, monkeypatch):
    a_claim(speaker=a_speaker())
    first = rows(client_of(edda))
    kept = []
    monkeypatch.setattr(drawn_rows.DrawnRows, "keep", lambda *_given: kept.append(_given))
    assert rows(client_of(emil)) == first
    assert kept == []


def test_each_answer_has_its_own_token(edda, emil):
    claim = a_claim(speaker=a_speaker())
    an_evidence(claim)
    answers = []
    for _again in range(2):
        for client in (client_of(edda), client_of(emil)):
            page = client.get("/claims/?state=").content.decode()
            assert drawn_rows.DrawnRows.TOKEN not in page
            # the page's own form and those of the row
            assert len(set(TOKEN.findall(page))) == 1 < len(TOKEN.findall(page))
            answers.append(TOKEN.search(page)[1])
    assert len(set(answers)) == 4


def comment(claim, by):
    Comment.objects.create(claim=claim, author=by, text="Woher?", made_at=timezone.now())


def comment_on_what_was_merged(claim, by):
    other = a_claim(claim.article, quote="Ada Sommer", speaker=claim.speaker)
    Claim.objects.filter(pk=other.pk).update(merged_into=claim)
    comment(other, by)


CHANGES = {
    "name of its speaker": lambda claim, by: type(claim.speaker).objects.update(name="Ada Winter"),
    "speaker on record": lambda claim, by: type(claim.speaker).objects.update(state="kept"),
    "no speaker": lambda claim, by: Claim.objects.update(speaker=None),
    "wording": lambda claim, by: Claim.objects.update(
        wording="Eine Brücke.", wording_origin="hand"
    ),
    "worth checking": lambda claim, by: Claim.objects.update(is_check_worthy=True),
    "confidence": lambda claim, by: Claim.objects.update(confidence=0.31),
    "state": lambda claim, by: claim.accept(by=by, seen=1),
    "assigned to oneself": lambda claim, by: claim.assign(by, by=by, seen=1),
    "due": lambda claim, by: Claim.objects.update(due_on=dt.date(2026, 1, 1)),
    "outlet": lambda claim, by: type(claim.article).objects.update(outlet="Tageblatt"),
    "title": lambda claim, by: type(claim.article).objects.update(title="Neue Brücke"),
    "source": lambda claim, by: an_evidence(claim),
    "comment": comment,
    "comment on what was merged": comment_on_what_was_merged,
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_changes_is_shown_at_once(change, edda):
    claim = a_claim(speaker=a_speaker())
    client = client_of(edda)
    before = rows(client)
    change(claim, edda)
    after = rows(client)
    assert after != before
    assert after == drawn(client)


def test_sources_and_verdicts_are_shown_as_they_are(edda, chris):
    claim = an_accepted_claim(edda)
    client = client_of(edda)
    seen = [rows(client)]
    a_published_verdict(claim, by=edda, chief=chris)
    seen.append(rows(client))
    assert len(set(seen)) == 2
    assert seen[-1] == drawn(client)


def test_who_may_not_decide_gets_no_row_with_buttons(edda, rita):
    a_claim()
    assert 'data-key="accept"' in rows(client_of(edda))
    shown = rows(client_of(rita))
    assert 'data-key="accept"' not in shown
    assert shown == drawn(client_of(rita))


def test_rows_are_in_the_language_of_who_reads(edda):
    a_claim()
    client = client_of(edda)
    english = rows(client)
    client.cookies["django_language"] = "de"
    german = rows(client)
    assert "Accept" in english
    assert "Annehmen" in german
    assert german == drawn(client)


def test_a_claim_is_overdue_from_the_next_day_on(edda, monkeypatch):
    a_claim(due_on=timezone.localdate())
    client = client_of(edda)
    assert "overdue" not in rows(client)
    tomorrow = timezone.localdate() + dt.timedelta(1)
    monkeypatch.setattr(timezone, "localdate", lambda *_given: tomorrow)
    assert "overdue" in rows(client)


def test_no_more_are_kept_than_that(edda, monkeypatch):
    monkeypatch.setattr(drawn_rows, "MOST", 2)
    article = an_article("Er sagte: „Eins.“ Er sagte: „Zwei.“ Er sagte: „Drei.“")
    for quote in ("„Eins.“", "„Zwei.“", "„Drei.“"):
        a_claim(article, quote=quote)
    client = client_of(edda)
    assert rows(client) == rows(client)
    assert len(drawn_rows._DRAWN) == 2


def test_sources_verdicts_and_comments_of_a_page_are_a_query_each(edda, chris):
    client = client_of(edda)
    article = an_article("Er sagte: „Eins.“ Er sagte: „Zwei.“ Er sagte: „Drei.“")
    counts = []
    for quote in ("„Eins.“", "„Zwei.“", "„Drei.“"):
        claim = a_claim(article, quote=quote)
        an_evidence(claim)
        comment(claim, edda)
        client.get("/claims/?state=")
        with CaptureQueriesContext(connection) as captured:
            client.get("/claims/?state=")
        counts.append(len(captured))
    assert len(set(counts)) == 1
