"""Log-in at a provider of OpenID Connect that runs on this machine."""

import re
from copy import deepcopy

import pytest
from oidc_provider_mock import User as Person
from oidc_provider_mock import run_server_in_thread

from newsroom.models import Deed, User
from newsroom.people.openid_connect import identity_provider, origins_of

pytestmark = pytest.mark.browser
ELLEN = Person(sub="e-1", claims={"email": "ellen@example.org", "email_verified": True})
UNVERIFIED = Person(sub="e-2", claims={"email": "ellen@example.org", "email_verified": False})
STRANGER = Person(sub="s-1", claims={"email": "stranger@example.org", "email_verified": True})


@pytest.fixture
def provider(settings):
    """A provider that the desk is set up for."""
    with run_server_in_thread(user_claims=[ELLEN, UNVERIFIED, STRANGER]) as server:
        address = f"http://localhost:{server.server_port}"
        settings.SOCIALACCOUNT_PROVIDERS = identity_provider(
            address, client="desk", secret="secret", name="Example News"
        )
        policy = deepcopy(settings.CONTENT_SECURITY_POLICY)
        policy["DIRECTIVES"]["form-action"] += origins_of(address)
        settings.CONTENT_SECURITY_POLICY = policy
        yield address


@pytest.fixture
def visitor(browser, live_server):
    """A page that may go to the provider too, which is another host."""
    context = browser.new_context(base_url=live_server.url, locale="en-GB")
    # the provider's own pages want a style sheet from elsewhere
    context.route(re.compile("^https:"), lambda route: route.fulfill(body=""))
    yield context.new_page()
    context.close()


def log_in_as(visitor, sub):
    visitor.goto("/login/")
    visitor.get_by_role("link", name="Example News").click()
    visitor.get_by_role("main").get_by_role("button").click()
    visitor.get_by_role("button", name=sub).click()


def test_who_has_an_account_by_the_verified_address_is_in(visitor, provider, ellen):
    User.objects.filter(pk=ellen.pk).update(email="ellen@example.org")

    log_in_as(visitor, "e-1")

    visitor.wait_for_url("/")
    assert Deed.objects.filter(verb="logged in", by=ellen).count() == 1


def test_an_address_that_the_provider_has_not_verified_opens_nothing(visitor, provider, ellen):
    User.objects.filter(pk=ellen.pk).update(email="ellen@example.org")

    log_in_as(visitor, "e-2")

    visitor.wait_for_url("**/account/**")
    visitor.goto("/claims/")
    assert "/login/" in visitor.url


def test_a_stranger_gets_no_account(visitor, provider, ellen):
    log_in_as(visitor, "s-1")

    visitor.wait_for_url("**/account/**")
    visitor.goto("/claims/")
    assert "/login/" in visitor.url
    assert not User.objects.filter(email="stranger@example.org").exists()
