"""Logging in: by password, guessed passwords, a second factor, and what is noted of it."""

import re
import time

import pytest
from allauth.mfa.totp.internal import auth as totp
from django.core import mail
from django.test import Client
from django.urls import reverse

from claims.models import Claim
from newsroom.models import Deed, User
from tests.cast import a_claim, client_of

LOGIN = "/login/"


def log_in(password="a long password", username="edda"):  # noqa: S107
    client = Client()
    return client, client.post(LOGIN, {"login": username, "password": password})


@pytest.mark.parametrize("username", ["edda", "EDDA", "edda@example.org"])
def test_a_person_logs_in_by_name_or_address(edda, username):
    User.objects.filter(pk=edda.pk).update(email="edda@example.org")
    client, answer = log_in(username=username)
    assert (answer.status_code, answer.url) == (302, "/")
    assert client.get("/").status_code == 200
    assert Deed.objects.filter(verb="logged in", by=edda).count() == 1


def test_a_person_comes_back_to_the_page_that_asked_for_the_log_in(edda):
    answer = Client().post(LOGIN + "?next=/claims/", {"login": "edda", "password": "a long password",
                                                     "next": "/claims/"})  # fmt: skip
    assert answer.url == "/claims/"
    away = Client().post(LOGIN, {"login": "edda", "password": "a long password",
                                 "next": "https://evil.example/"})  # fmt: skip
    assert away.url == "/"


def test_a_wrong_password_says_nothing_of_whether_there_is_such_a_person(edda):
    one, other = log_in("wrong")[1], log_in("wrong", "nobody")[1]
    strip = re.compile(r'value="[^"]*"|X-CSRFToken": "[^"]*"')
    assert strip.sub("", one.content.decode()) == strip.sub("", other.content.decode())
    assert one.status_code == 200


def test_who_guesses_passwords_is_told_how_long_to_wait_also_with_the_right_one(edda):
    for _ in range(5):
        assert "Too many" not in log_in("wrong")[1].content.decode()
    for password in ("wrong", "a long password"):
        page = log_in(password)[1].content.decode()
        assert re.search(r"Too many wrong passwords. Wait [2-5] minutes, then try again.", page)
    assert Deed.objects.filter(verb="log-in failed", about=edda).count() == 5


def test_the_limit_counts_in_the_database_which_all_processes_share(edda, settings):
    assert settings.CACHES["default"]["BACKEND"].endswith("DatabaseCache")


def test_an_address_that_tries_many_accounts_is_stopped_too(edda):
    for number in range(20):
        log_in("wrong", f"nobody-{number}")
    assert "Too many wrong passwords" in log_in("wrong", "another")[1].content.decode()


def test_what_was_typed_wrong_is_kept_nowhere(edda):
    log_in("wrong", "my secret pass phrase")
    assert "secret" not in str(list(Deed.objects.values()))


@pytest.mark.parametrize("login", ["a\0b", "x" * 5000, "", "@" * 300])
def test_a_hostile_name_is_no_error_of_the_desk(db, login):
    assert log_in(username=login)[1].status_code in {200, 400}


def test_a_new_password_is_asked_for_by_mail_and_sends_the_same_to_strangers(edda):
    User.objects.filter(pk=edda.pk).update(email="edda@example.org")
    ask = reverse("account_reset_password")
    answers = [Client().post(ask, {"email": f"{name}@example.org"}) for name in ("edda", "nobody")]
    assert [answer.url for answer in answers] == [reverse("account_reset_password_done")] * 2
    (link,) = [re.search(r"http://testserver(\S+)", letter.body) for letter in mail.outbox
               if letter.to == ["edda@example.org"]]  # fmt: skip
    assert Client().get(link[1], follow=True).status_code == 200


def test_a_changed_password_ends_the_other_sessions(edda):
    (here, _a), (there, _b) = log_in(), log_in()
    new = {
        "oldpassword": "a long password",
        "password1": "ein neues, langes",
        "password2": "ein neues, langes",
    }
    assert here.post(reverse("account_change_password"), new).status_code == 302
    assert here.get("/").status_code == 200
    assert there.get("/").status_code == 302


def test_nobody_signs_up(db):
    page = Client().get(reverse("account_signup")).content.decode()
    assert "password1" not in page
    Client().post(reverse("account_signup"), {"username": "mallory", "password1": "x" * 12,
                                              "password2": "x" * 12})  # fmt: skip
    assert not User.objects.filter(username="mallory").exists()


def with_app(user):
    secret = totp.generate_totp_secret()
    totp.TOTP.activate(user, secret)
    return secret


def code(secret):
    return totp.format_hotp_value(totp.hotp_value(secret, int(time.time()) // 30))


def test_who_has_a_second_factor_needs_it(edda):
    secret = with_app(edda)
    client, answer = log_in()
    assert answer.url == reverse("mfa_authenticate")
    assert client.get("/").status_code == 302
    assert "code" in client.get(answer.url).content.decode()
    wrong = client.post(answer.url, {"code": "000000"})
    assert wrong.status_code == 200
    assert client.post(answer.url, {"code": code(secret)}).status_code == 302
    assert client.get("/").status_code == 200


def test_where_it_is_required_nothing_is_to_be_had_before_there_is_one(edda, settings):
    settings.WORTLAUT_SECOND_FACTOR = "required"
    claim = a_claim()
    client = client_of(edda)
    for path in ("/", "/claims/", reverse("claims:export")):
        assert client.get(path)["Location"] == reverse("mfa_index")
    client.post(reverse("claims:accept", args=[claim.pk]), {"seen": 1})
    assert Claim.objects.get(pk=claim.pk).state == "pending"
    assert "requires a second factor" in client.get(reverse("mfa_index")).content.decode()
    with_app(edda)
    assert client.get("/").status_code == 200


def test_the_kinds_of_second_factor_are_offered(edda):
    client, _answer = log_in()
    page = client.get(reverse("mfa_index")).content.decode()
    for name in ("mfa_activate_totp", "mfa_add_webauthn"):
        assert reverse(name) in page
    # asked for once more, also of who has just logged in
    again = client.get(reverse("mfa_activate_totp"))["Location"]
    client.post(again, {"password": "a long password"})
    assert client.get(reverse("mfa_activate_totp")).status_code == 200
    assert client.get(reverse("mfa_add_webauthn")).status_code == 200


def test_a_persons_sessions_are_listed_and_ended(edda):
    (here, _a), (there, _b) = log_in(), log_in()
    page = here.get(reverse("usersessions_list"))
    assert page.content.decode().count("127.0.0.1") >= 2
    here.post(reverse("usersessions_list"))
    assert there.get("/").status_code == 302
    assert here.get("/").status_code == 200


def test_an_export_is_noted_with_its_filter(edda):
    client_of(edda).get(reverse("claims:export") + "?state=accepted")
    deed = Deed.objects.get(verb="exported")
    assert deed.by == edda
    assert deed.detail == reverse("claims:export") + "?state=accepted"
