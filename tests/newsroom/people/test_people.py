"""Invitations, accounts, roles, locking out; and who may do any of it."""

import re
from threading import Barrier, Thread

import pytest
from django.core import mail
from django.db import IntegrityError, connection, transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from newsroom.models import Deed, Invitation, LastAdministratorError, User
from newsroom.people.models.invitation import KEPT
from newsroom.roles import ADMINISTRATOR, CHIEF, EDITOR, READER
from tests.cast import client_of, person

PEOPLE = reverse("people:people")
PASSWORD = "ein langes Passwort 7"


@pytest.fixture
def admin(alma):
    return client_of(alma)


def invite(admin, **facts):
    admin.post(reverse("people:invite"), {"role": EDITOR, **facts})
    return re.search(r"http://testserver(/invitation/[\w-]+/)", admin.get(PEOPLE).content.decode())[
        1
    ]


def accept(link, **facts):
    client = Client()
    answer = client.post(link, {"username": "nora", "password1": PASSWORD, "password2": PASSWORD,
                                "language": "de", **facts})  # fmt: skip
    return client, answer


def test_a_colleague_comes_in_by_a_link_that_is_shown_once(db, admin, alma):
    link = invite(admin, role=CHIEF, name="Nora")
    assert link not in admin.get(PEOPLE).content.decode()
    assert "Nora" in admin.get(PEOPLE).content.decode()

    client, answer = accept(link)

    nora = User.objects.get(username="nora")
    assert (answer.status_code, answer.url) == (302, "/")
    assert nora.role == CHIEF
    assert (nora.is_staff, nora.is_superuser) == (False, False)
    assert client.get("/").context["user"] == nora
    assert "Artikel" in client.get("/").content.decode()  # in her language
    assert Invitation.objects.get().used_by == nora
    assert set(Deed.objects.values_list("verb", flat=True)) >= {"invited", "role"}


def test_an_invitation_is_mailed_where_there_is_an_address(db, admin):
    link = invite(admin, email="nora@example.org")
    assert link in mail.outbox[0].body
    assert mail.outbox[0].to == ["nora@example.org"]


def test_an_invitation_is_in_the_language_of_the_desk_and_names_who_invites_as_written(db, admin):
    User.objects.filter(username="alma").update(first_name="Alma", last_name="O’Neill & Co")
    admin.cookies["django_language"] = "de"
    invite(admin, email="nora@example.org")
    (message,) = mail.outbox
    assert message.subject == "Eine Einladung zu Wortlaut"
    assert "Alma O’Neill & Co hat Sie zu Wortlaut eingeladen" in message.body


def test_a_mail_server_that_is_away_loses_no_invitation(db, admin, settings):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    assert invite(admin, email="nora@example.org")


@pytest.mark.parametrize("spoilt", ["used", "withdrawn", "old", "wrong"])
def test_an_invitation_is_good_once_and_for_a_week(db, admin, spoilt):
    link = invite(admin)
    if spoilt == "used":
        accept(link)
    elif spoilt == "withdrawn":
        admin.post(reverse("people:withdraw", args=[Invitation.objects.get().pk]))
    elif spoilt == "old":
        Invitation.objects.update(made_at=timezone.now() - KEPT)
    else:
        link = reverse("people:accept_invitation", args=["x" * 43])
    number = User.objects.count()
    _client, answer = accept(link, username="other")
    assert answer.status_code == 404
    assert User.objects.count() == number


def test_the_database_holds_no_token(db, admin):
    token = invite(admin).split("/")[2]
    assert token not in str(list(Invitation.objects.values()))


@pytest.mark.parametrize(
    "wrong",
    [{"password2": "another"}, {"username": "ALMA"}, {"password1": "123", "password2": "123"},
     {"username": "a b"}, {"email": "no address"}],
)  # fmt: skip
def test_what_cannot_be_an_account_is_told_and_uses_nothing_up(db, admin, wrong):
    link = invite(admin)
    _client, answer = accept(link, **wrong)
    assert answer.status_code == 422
    assert accept(link)[1].status_code == 302


def test_a_role_is_given_instead_of_the_one_of_before(db, admin, edda):
    admin.post(reverse("people:give_role", args=[edda.pk]), {"role": CHIEF})
    edda = User.objects.get(pk=edda.pk)
    assert [group.name for group in edda.groups.all()] == [CHIEF]
    assert Deed.objects.get(verb="role").detail == "editor → chief"


def test_no_unknown_role_is_given(db, admin, edda):
    for role in ("superuser", "", "a\0"):
        answer = admin.post(reverse("people:give_role", args=[edda.pk]), {"role": role})
        assert answer.status_code == 400
    assert User.objects.get(pk=edda.pk).role == EDITOR


@pytest.mark.parametrize("role", [READER, EDITOR, CHIEF])
def test_no_role_gives_itself_more(db, role):
    somebody = person("somebody", role)
    client = client_of(somebody)
    for who in (somebody, person("other", READER)):
        for name in ("give_role", "lock_out", "let_in", "reset_link", "close"):
            answer = client.post(reverse(f"people:{name}", args=[who.pk]), {"role": ADMINISTRATOR})
            assert answer.status_code == 403
    assert client.post(reverse("people:invite"), {"role": ADMINISTRATOR}).status_code == 403
    client.post(reverse("people:profile"), {"is_superuser": "on", "is_staff": "on", "groups": "4"})
    assert User.objects.get(pk=somebody.pk).role == role
    assert not User.objects.get(pk=somebody.pk).is_superuser


def test_who_is_locked_out_can_do_nothing_from_then_on(db, admin, edda):
    browser = client_of(edda)
    assert browser.get("/").status_code == 200
    admin.post(reverse("people:lock_out", args=[edda.pk]))
    assert browser.get("/").status_code == 302
    assert not Client().login(username="edda", password="a long password")
    admin.post(reverse("people:let_in", args=[edda.pk]))
    assert browser.get("/").status_code == 302  # the old session stays ended
    assert client_of(User.objects.get(pk=edda.pk)).get("/").status_code == 200


@pytest.mark.parametrize("verb", ["lock_out", "close"])
def test_the_last_administrator_cannot_be_locked_out(db, admin, alma, verb):
    answer = admin.post(reverse(f"people:{verb}", args=[alma.pk]), follow=True)
    assert "last administrator" in answer.content.decode()
    assert User.objects.get(pk=alma.pk).is_active


def test_the_last_administrator_keeps_the_role(db, admin, alma):
    admin.post(reverse("people:give_role", args=[alma.pk]), {"role": READER})
    assert User.objects.get(pk=alma.pk).role == ADMINISTRATOR


def test_of_two_administrators_who_lock_each_other_out_one_stays(transactional_db):
    one, other = person("one", ADMINISTRATOR), person("other", ADMINISTRATOR)
    barrier, refused = Barrier(2, timeout=60), []

    def lock_out(by, whom):
        try:
            barrier.wait()
            User.objects.get(pk=whom.pk).lock_out(by=by)
        except LastAdministratorError:
            refused.append(whom)
        finally:
            connection.close()

    threads = [Thread(target=lock_out, args=pair) for pair in ((one, other), (other, one))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert len(refused) == 1
    assert User.administrators().count() == 1


def test_a_closed_account_is_forgotten_and_what_it_did_stays(db, admin, edda):
    from tests.cast import a_claim

    edda.first_name, edda.email = "Edda", "edda@example.org"
    edda.save()
    claim = a_claim()
    claim.accept(by=edda, seen=1)
    admin.post(reverse("people:lock_out", args=[edda.pk]))
    admin.post(reverse("people:close", args=[edda.pk]))
    edda = User.objects.get(pk=edda.pk)
    assert (edda.username, edda.first_name, edda.email) == (f"closed-{edda.pk}", "", "")
    claim.refresh_from_db()
    assert claim.decided_by == edda
    admin.post(reverse("people:let_in", args=[edda.pk]))
    assert not User.objects.get(pk=edda.pk).is_active
    with pytest.raises(IntegrityError), transaction.atomic():
        User.objects.filter(pk=edda.pk).update(is_active=True)


def test_a_link_for_a_new_password_is_good_once(db, admin, edda):
    admin.post(reverse("people:reset_link", args=[edda.pk]))
    link = re.search(
        r'value="http://testserver(/account/[^"]+)"', admin.get(PEOPLE).content.decode()
    )[1]
    browser = Client()
    form = browser.get(link, follow=True)
    answer = browser.post(form.request["PATH_INFO"], {"password1": PASSWORD, "password2": PASSWORD})
    assert answer.status_code == 302
    assert Client().login(username="edda", password=PASSWORD)
    again = Client().get(link, follow=True)
    assert "password1" not in again.content.decode()


def test_everybody_sees_and_changes_their_own_profile_only(db, edda, emil):
    browser = client_of(edda)
    browser.post(reverse("people:profile"), {"first_name": "Edda", "last_name": "Ahrens",
                                             "email": "", "language": "de", "mails": "daily"})  # fmt: skip
    assert User.objects.get(pk=edda.pk).called == "Edda Ahrens"
    assert 'lang="de"' in browser.get(reverse("people:profile")).content.decode()
    assert User.objects.get(pk=emil.pk).called == "emil"


def test_who_has_chosen_no_language_is_told_where_it_comes_from(edda):
    page = client_of(edda).get(reverse("people:profile")).content.decode()
    assert '<option value="" selected>as set in the browser</option>' in page


def test_one_address_is_one_persons(db, edda, emil):
    User.objects.filter(pk=emil.pk).update(email="emil@example.org")
    answer = client_of(edda).post(reverse("people:profile"), {"email": "EMIL@example.org"})
    assert answer.status_code == 422


def test_logging_out_everywhere_else_leaves_this_browser_in(db, edda):
    here, there = client_of(edda), client_of(edda)
    here.post(reverse("people:end_sessions"))
    assert here.get("/").status_code == 200
    assert there.get("/").status_code == 302


def test_changing_people_is_refused_as_a_get(db, admin, edda):
    for name in ("give_role", "lock_out", "let_in", "reset_link", "close"):
        assert admin.get(reverse(f"people:{name}", args=[edda.pk])).status_code == 405
    assert admin.get(reverse("people:invite")).status_code == 405


def test_a_deed_cannot_be_changed(db, alma):
    deed = Deed.note("role", by=alma)
    with pytest.raises(Exception, match=r"deed_never_changes|Cannot update"), transaction.atomic():
        Deed.objects.filter(pk=deed.pk).update(verb="nothing")


def test_the_page_asks_as_often_for_many_people_as_for_few(
    db, admin, django_assert_max_num_queries
):
    for number in range(30):
        person(f"somebody-{number}", EDITOR)
    with django_assert_max_num_queries(20):
        admin.get(PEOPLE)


@pytest.mark.django_db
def test_somebody_is_found_by_number_as_by_any_lookup(django_assert_num_queries):
    edda = User.objects.create_user("edda", email="edda@example.org")
    with django_assert_num_queries(1):
        found = User.objects.get(pk=edda.pk)
    assert found.__dict__.keys() == User.objects.get(username="edda").__dict__.keys()
    assert (found, found.email) == (edda, "edda@example.org")
    assert User.objects.get(pk=str(edda.pk)) == User.objects.get(pk=edda.pk, is_active=True) == edda
    with pytest.raises(User.DoesNotExist):
        User.objects.get(pk=edda.pk + 1)
