"""What people are told: in the desk, by e-mail as they want it, each thing once."""

import datetime as dt

import pytest
from django.core import mail
from django.http import QueryDict
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from claims.models import Notification
from claims.models.base.notification import forget_notifications
from claims.review import notification_mail
from claims.review.bulk_actions import confirm_bulk_change, preview_bulk_change
from claims.review.notification_mail import mail_notifications_of, queue_daily_mail
from claims.sources.snapshots import tell_of_change
from tests.cast import a_claim, a_verdict, an_accepted_claim, an_article, client_of
from tests.pages import in_one_line

pytestmark = pytest.mark.django_db


def told(person):
    """What somebody was told, the oldest first."""
    return [each.kind for each in Notification.objects.filter(recipient=person).order_by("pk")]


def with_mail(person, mails="at_once"):
    person.email, person.mails = f"{person.username}@example.org", mails
    person.save()
    return person


def jobs():
    return ProcrastinateJob.objects.filter(task_name="mail_notifications", status="todo")


def test_whoever_is_given_a_claim_is_told_and_nobody_is_told_of_their_own_doing(edda, emil):
    claim = a_claim()
    for user in (edda, edda, emil):
        claim.refresh_from_db()
        client_of(user).post(
            f"/claims/{claim.pk}/assign/", {"seen": claim.version, "assignee": "emil"}
        )
    assert (told(emil), told(edda)) == (["assigned"], [])
    assert Notification.objects.get().by == edda


def test_a_comment_tells_each_person_once_by_what_concerns_them_most(edda, emil, chris, rita):
    claim = a_claim()
    claim.assign(chris, seen=1)
    Notification.objects.all().delete()
    claim.comment("Woher?", by=edda, seen=2)
    assert told(chris) == ["commented"]
    claim.comment(
        "Frag @Edda, @emil. Oder @rita!", by=emil, seen=3, reply_to=claim.comments.first()
    )
    assert (told(edda), told(emil), told(rita)) == (["mentioned"], [], ["mentioned"])
    claim.comment("Danke.", by=edda, seen=4, reply_to=claim.comments.first())
    assert told(emil) == ["replied"]
    assert told(chris) == ["commented"] * 3
    # who answered has read what was said there
    assert not Notification.objects.filter(recipient=edda).unread().exists()


def test_a_withdrawn_comment_is_no_longer_told(edda, emil):
    claim = a_claim()
    claim.comment("Unsinn, @emil.", by=edda, seen=1)
    claim.withdraw_comment(claim.comments.get(), by=edda, seen=2)
    assert "Unsinn" not in client_of(emil).get("/notifications/").content.decode()


def test_writers_are_told_that_a_verdict_was_sent_back_and_approved(edda, emil, chris):
    claim = an_accepted_claim(edda)
    verdict = a_verdict(claim, by=edda)
    verdict.submit(by=emil, seen=verdict.version)
    verdict.send_back(because="Quelle fehlt.", by=chris, seen=verdict.version)
    verdict.submit(by=edda, seen=verdict.version)
    verdict.approve(by=chris, seen=verdict.version)
    assert (told(edda), told(emil), told(chris)) == (["sent_back", "approved"], [], [])
    assert Notification.objects.first().note == ""
    assert Notification.objects.last().note == "Quelle fehlt."


def test_many_claims_given_at_once_are_one_notification(edda, emil):
    article = an_article()
    claims = [a_claim(article), a_claim(article, quote="zwei Millionen Euro")]
    ticked = [f"{claim.pk}:{claim.version}" for claim in claims]
    form = QueryDict(mutable=True)
    form.setlist("claim", ticked)
    form.update({"action": "assign", "assignee": "emil"})
    confirm_bulk_change(preview_bulk_change(form, edda), edda)
    assert [(each.kind, each.number) for each in Notification.objects.all()] == [("assigned", 2)]
    assert Notification.objects.get().get_absolute_url() == "/claims/?assignee=me"


class Stored:
    """The snapshots of a source, as many as were stored."""

    def __init__(self, number):
        self.number = number

    def stored(self):
        return self

    def exclude(self, pk):
        return self

    def exists(self):
        return self.number > 1


def test_whoever_rests_something_on_a_source_is_told_that_it_changed(edda, emil, monkeypatch):
    claim = an_accepted_claim(edda)
    source = claim.evidence.get().source
    a_verdict(claim, by=emil)
    snapshot = source.snapshots.model(pk=5, source=source, state="done")
    for number in (1, 2, 2):
        monkeypatch.setattr(type(source), "snapshots", Stored(number))
        tell_of_change(snapshot)
        assert told(emil) == told(edda) == ([] if number == 1 else ["source_changed"])


def test_what_nobody_did_begins_with_a_capital_in_the_list_and_by_mail(emil):
    with_mail(emil)
    claim = a_claim()
    Notification.tell([emil.pk], "source_changed", by=None, claim=claim.pk, step=1)
    page = in_one_line(client_of(emil).get("/notifications/").content.decode())
    assert "unread:</span> A source has changed" in page
    mail_notifications_of(emil.pk)
    assert mail.outbox[0].body.startswith("A source has changed\n")


def test_the_bell_counts_what_is_unread_and_opening_it_leads_there(edda, emil):
    claim = a_claim()
    claim.comment("Bitte, @emil.", by=edda, seen=1)
    client = client_of(emil)
    assert '<span class="count">1' in client.get("/").content.decode()
    assert client.get("/notifications/count/?shown=1").status_code == 204
    assert 'id="unread"' in client.get("/notifications/count/?shown=").content.decode()
    number = Notification.objects.get().pk
    response = client.post(f"/notifications/{number}/open/")
    assert (response.status_code, response["Location"]) == (
        302,
        f"/claims/{claim.pk}/?section=comments",
    )
    assert client.get("/notifications/count/?shown=1").status_code == 200
    assert client_of(edda).post(f"/notifications/{number}/open/").status_code == 404
    assert client.get(f"/notifications/{number}/open/").status_code == 405


def test_all_are_marked_as_read_up_to_what_the_page_showed(edda, emil):
    claim = a_claim()
    for seen in (1, 2):
        claim.comment(f"{seen}, @emil", by=edda, seen=seen)
    first = Notification.objects.last()
    for until in ("", "²", str(first.pk)):
        client_of(emil).post("/notifications/read/", {"until": until})
    assert Notification.objects.unread().get().pk > first.pk


def test_the_list_costs_no_query_for_each_and_goes_on_page_by_page(
    edda, emil, django_assert_max_num_queries
):
    claim = a_claim()
    for seen in range(1, 31):
        claim.comment(f"{seen}, @emil", by=edda, seen=seen)
    client = client_of(emil)
    with django_assert_max_num_queries(10):
        page = client.get("/notifications/").content.decode()
    assert page.count('class="unread"') == 25
    assert 'rel="next"' in page


def test_mail_goes_by_the_queue_at_once_only_to_those_who_want_it(edda, emil, chris):
    with_mail(emil)
    with_mail(chris, "daily")
    claim = a_claim()
    for seen in (1, 2):
        claim.comment("@emil @chris", by=edda, seen=seen)
    assert [job.args for job in jobs()] == [{"user_id": emil.pk}]  # one job for both


def test_one_mail_tells_all_that_waits_once_in_the_language_of_the_reader(edda, emil):
    with_mail(emil).language = "de"
    emil.save()
    claim = a_claim()
    claim.comment("Woher, @emil?", by=edda, seen=1)
    claim.assign(emil, seen=2, by=edda)
    for _time in range(2):
        mail_notifications_of(emil.pk)
    (message,) = mail.outbox
    assert (message.to, message.subject) == (["emil@example.org"], "Wortlaut: 2 Benachrichtigungen")
    assert "> Woher, @emil?" in message.body
    assert f"http://localhost:8000/claims/{claim.pk}/?section=comments" in message.body
    assert "Wann Wortlaut Ihnen schreibt, stellen Sie in Ihrem Profil ein: http://" in message.body
    assert "/profile/" in message.body


def test_a_mail_counts_no_comment_that_was_withdrawn_and_promises_no_rest(edda, emil):
    claim = a_claim()
    with_mail(emil)
    claim.comment("@emil Woher?", by=edda, seen=1)
    claim.comment("@emil Noch etwas?", by=edda, seen=2)
    claim.withdraw_comment(claim.comments.last(), by=edda, seen=3)
    assert mail_notifications_of(emil.pk) == 1
    assert mail.outbox[0].subject == "Wortlaut: 1 notification"
    assert "The rest is in the desk" not in mail.outbox[0].body


def test_a_mail_that_could_not_be_handed_over_waits_for_the_next_try_and_is_the_same_message(
    edda, emil, monkeypatch
):
    with_mail(emil)
    a_claim().comment("@emil", by=edda, seen=1)
    sent = []

    def refuse(message):
        sent.append(message.extra_headers["Message-ID"])
        raise OSError("the mail server is away")

    monkeypatch.setattr(notification_mail.EmailMessage, "send", refuse)
    for _time in range(2):
        with pytest.raises(OSError, match="away"):
            mail_notifications_of(emil.pk)
    assert Notification.objects.get().mailed_at is None
    assert len(set(sent)) == 1


def test_what_was_read_in_the_desk_is_not_mailed_and_never_means_never(edda, emil, chris):
    with_mail(emil)
    with_mail(chris, "never")
    a_claim().comment("@emil @chris", by=edda, seen=1)
    Notification.objects.filter(recipient=emil).read()
    assert mail_notifications_of(emil.pk) == mail_notifications_of(chris.pk) == 0
    assert mail.outbox == []


def test_the_mail_of_the_day_goes_in_the_morning_for_what_came_before(edda, emil):
    with_mail(emil, "daily")
    a_claim().comment("@emil", by=edda, seen=1)
    tomorrow = timezone.localtime() + dt.timedelta(days=1)
    queue_daily_mail()  # came after six today, or it is not yet six
    queue_daily_mail(tomorrow.replace(hour=5))
    assert not jobs().exists()
    for hour in (6, 9):
        queue_daily_mail(tomorrow.replace(hour=hour))
    assert jobs().count() == 1


def test_what_was_read_long_ago_is_forgotten(edda, emil):
    a_claim().comment("@emil", by=edda, seen=1)
    forget_notifications()
    assert Notification.objects.exists()
    Notification.objects.update(read_at=timezone.now() - dt.timedelta(days=91))
    forget_notifications()
    assert not Notification.objects.exists()


def test_when_mail_comes_is_set_on_ones_own_profile(emil):
    client = client_of(emil)
    client.post("/profile/", {"email": "emil@example.org", "mails": "never"})
    emil.refresh_from_db()
    assert emil.mails == "never"
    assert client.post("/profile/", {"mails": "hourly"}).status_code == 422
