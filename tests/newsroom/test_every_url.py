"""Every address of the project, the admin's and the account pages' included, by every method: what
strangers and what each role are answered. test_role_table.py says whose each view of the desk is.
"""

import re

import pytest
from django.contrib.auth import get_user_model
from django.urls import URLPattern, get_resolver, reverse

from newsroom.roles import ADMINISTRATOR, CHIEF, EDITOR, READER
from tests.cast import client_of, person

pytestmark = pytest.mark.django_db
METHODS = ("get", "post", "put", "delete")
SAMPLES = {"int": "1", "uuid": "00000000-0000-0000-0000-000000000001", "path": "1"}
# Patterns that are regular expressions, and what they are asked with.
KEYWORDS = {
    "account_confirm_email": {"key": "x"},
    "openid_connect_login": {"provider_id": "desk"},
    "openid_connect_callback": {"provider_id": "desk"},
    "account_reset_password_from_key": {"uidb36": "1", "key": "x"},
    "admin:app_list": {"app_label": "auth"},
}
#: What answers whoever asks: forms for those who are not logged in (»sign up« says that nobody may),
#: the desk's sign of life, what the interface is like. Those that an account is needed for are
#: nowhere in it.
OPEN = {
    "health", "login", "logout", "set_language", "admin:login", "api:openapi", "account_logout",
    "account_signup", "account_email_verification_sent", "account_login", "account_confirm_email",
    "account_inactive", "account_reset_password", "account_reset_password_done",
    "account_reset_password_from_key", "account_reset_password_from_key_done",
    "openid_connect_login", "openid_connect_callback", "mfa_login_webauthn",
    "socialaccount_login_cancelled", "socialaccount_login_error",
}  # fmt: skip
#: Whose views test_role_table.py has, each with what it is about.
IN_TABLE = ("api:", "articles:", "claims:", "people:", "published_checks:", "streams:", "systems:")


def walk(resolver, space="", route=""):
    """Name with its namespace, and the address with samples for what varies."""
    for each in resolver.url_patterns:
        here = route + str(each.pattern)
        if isinstance(each, URLPattern):
            yield f"{space}{each.name or here}", here
        else:
            yield from walk(each, f"{space}{each.namespace}:" if each.namespace else space, here)


def addresses():
    found = {}
    for name, route in walk(get_resolver()):
        if name in KEYWORDS:
            found[name] = reverse(name, kwargs=KEYWORDS[name])
        elif "(?P<" not in route:
            filled = re.sub(r"<(?:(\w+):)?\w+>", lambda part: SAMPLES.get(part[1], "x"), route)
            found[name] = "/" + filled.lstrip("/")
    return found


ADDRESSES = addresses()


def test_every_address_of_the_project_is_asked():
    left_out = {name for name, _route in walk(get_resolver())} - ADDRESSES.keys()
    assert all(name.startswith("admin:") and "(?P<url>" in name for name in left_out)
    assert len(ADDRESSES) > 250
    assert ADDRESSES.keys() >= OPEN


@pytest.mark.parametrize("method", METHODS)
def test_a_stranger_gets_nothing_but_what_is_open(client, method):
    client.raise_request_exception = False
    seen = {name: getattr(client, method)(address) for name, address in ADDRESSES.items()}
    assert [name for name, answer in seen.items() if answer.status_code >= 500] == []
    shown = {name for name, answer in seen.items() if answer.status_code < 300}
    assert shown - OPEN == set()
    assert not get_user_model().objects.exists()
    led_on = {name for name, answer in seen.items()
              if 300 <= answer.status_code < 400 and "/login/" not in answer["Location"]}  # fmt: skip
    assert led_on - OPEN == set()


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("role", [READER, EDITOR, CHIEF, ADMINISTRATOR])
def test_the_admin_answers_administrators_alone_and_nobody_with_an_error(role, method):
    somebody = person("somebody", role)
    visitor = client_of(somebody)
    visitor.raise_request_exception = False
    for name, address in ADDRESSES.items():
        if name.startswith(IN_TABLE):
            continue
        visitor.force_login(somebody)  # some end the session
        answer = getattr(visitor, method)(address)
        assert answer.status_code < 500, (name, address)
        if name.startswith("admin:") and role != ADMINISTRATOR and name not in OPEN:
            assert answer.status_code in {302, 403, 404, 405}, (name, address)
