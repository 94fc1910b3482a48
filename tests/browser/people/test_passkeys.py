"""A passkey, with Chromium's own authenticator: registered, then the way in."""

import pytest
from allauth.mfa.models import Authenticator
from django.urls import reverse

from tests.browser.conftest import log_in

pytestmark = pytest.mark.browser
# A key in the machine that knows its owner, and answers without a finger.
KEY = {
    "protocol": "ctap2",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
}


@pytest.fixture
def key(page):
    """What Chromium's devtools say of the key in it."""
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    made = devtools.send("WebAuthn.addVirtualAuthenticator", {"options": KEY})
    return lambda: devtools.send("WebAuthn.getCredentials", made)["credentials"]


def register(page):
    page.goto(reverse("mfa_add_webauthn"))
    page.get_by_label("Password").fill("a long password")
    page.get_by_role("main").get_by_role("button").click()
    page.get_by_label("Passwordless").check()
    page.get_by_role("main").get_by_role("button", name="Add").click()
    # shown once a first factor is there
    page.wait_for_url("**" + reverse("mfa_view_recovery_codes"))


def log_out(page):
    page.context.clear_cookies()
    page.goto("/login/")


def test_a_passkey_is_registered_and_is_a_way_in_without_password(page, ellen, key):
    log_in(page, "ellen")
    register(page)
    (kept,) = key()
    assert (kept["isResidentCredential"], kept["rpId"]) == (True, "localhost")
    assert Authenticator.objects.filter(user=ellen, type="webauthn").count() == 1

    log_out(page)
    page.get_by_role("button", name="Log in with a passkey").click()
    page.wait_for_url("/")
    assert key()[0]["signCount"] > kept["signCount"]


def test_after_the_password_the_passkey_is_asked_for(page, ellen, key):
    log_in(page, "ellen")
    register(page)

    log_out(page)
    page.get_by_label("Login").fill("ellen")
    page.get_by_label("Password").fill("a long password")
    page.get_by_role("main").get_by_role("button", name="Log in", exact=True).click()
    page.wait_for_url("**" + reverse("mfa_authenticate"))
    page.goto("/claims/")
    assert not page.url.endswith("/claims/")  # the password alone is no way in
    page.goto(reverse("mfa_authenticate"))
    page.get_by_role("button", name="security key").click()
    page.wait_for_url("/")


def test_where_a_second_factor_is_required_a_passkey_opens_the_desk(page, ellen, key, settings):
    settings.WORTLAUT_SECOND_FACTOR = "required"
    page.goto("/login/")
    page.get_by_label("Login").fill("ellen")
    page.get_by_label("Password").fill("a long password")
    page.get_by_role("main").get_by_role("button", name="Log in", exact=True).click()
    page.wait_for_url("**" + reverse("mfa_index"))
    page.goto("/claims/")
    assert page.url.endswith(reverse("mfa_index"))

    register(page)

    page.goto("/claims/")
    assert page.url.endswith("/claims/")
