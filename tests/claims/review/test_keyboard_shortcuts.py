"""Everybody's single keys: one table, bound anew without a clash, the same at every machine."""

import pytest
from django.conf import settings

from claims.models import Evidence, ShortcutSettings
from claims.review import keyboard_shortcuts
from tests.cast import a_claim, client_of
from tests.markup import squeezed

pytestmark = pytest.mark.django_db


def usual(**changed):
    return {action: key for action, (key, _label) in keyboard_shortcuts.USUAL.items()} | changed


def sent(user, headers=None, on="on", **changed):
    return client_of(user).post(
        "/shortcuts/save/",
        {**usual(**changed), **({"on": on} if on else {})},
        headers=headers,
    )


def test_the_usual_keys_differ_and_each_has_its_action_in_a_script():
    assert len({key for key, _label in keyboard_shortcuts.USUAL.values()}) == len(
        keyboard_shortcuts.USUAL
    )
    scripts = "".join(
        path.read_text() for path in (settings.BASE_DIR / "static" / "js").glob("*.js")
    )
    # relating.js presses the button that bears the action.
    buttons = {*Evidence.Relation.values, "not_this", "beside"}
    for action in keyboard_shortcuts.USUAL.keys() - buttons:
        assert f" {action}: " in scripts or f'action === "{action}"' in scripts, action


def test_a_key_is_bound_anew_and_shown_on_every_page_of_the_desk(rita):
    response = sent(rita, accept="5")
    assert (response.status_code, response["Location"]) == (302, "/shortcuts/")
    assert ShortcutSettings.objects.get(user=rita).keys == {"accept": "5"}
    page = client_of(rita).get(f"/articles/{a_claim().article_id}/").content.decode()
    assert 'data-action="accept" data-bound="5"' in page


def test_two_people_have_keys_of_their_own(edda, rita):
    sent(rita, accept="5")
    assert keyboard_shortcuts.shortcuts_of(edda).bound["accept"] == "a"


def test_two_keys_can_be_exchanged_and_saving_twice_is_once(edda):
    for _time in range(2):
        assert sent(edda, accept="x", reject="a").status_code == 302
    assert keyboard_shortcuts.shortcuts_of(edda).bound["accept"] == "x"
    assert ShortcutSettings.objects.count() == 1


@pytest.mark.parametrize("htmx", [True, False])
def test_a_clash_is_refused_at_both_keys_and_what_was_typed_comes_back(edda, htmx):
    response = sent(edda, headers={"HX-Request": "true"} if htmx else None, accept="x")
    page = response.content.decode()
    assert response.status_code == 422
    assert ("<html" in page) != htmx
    assert page.count("Already used for") == 2
    assert squeezed(
        'value="x" data-action="accept" data-bound="a" aria-invalid="true"'
    ) in squeezed(page)
    assert not ShortcutSettings.objects.exists()


@pytest.mark.parametrize("key", ["?", "ab"])
def test_what_is_no_single_key_is_refused(edda, key):
    assert sent(edda, accept=key).status_code == 422


def test_an_action_may_be_without_a_key(edda):
    assert sent(edda, accept="").status_code == 302
    assert keyboard_shortcuts.shortcuts_of(edda).bound["accept"] == ""


def test_the_keys_are_switched_off_and_reset(edda):
    sent(edda, on="", accept="5")
    assert not keyboard_shortcuts.shortcuts_of(edda).are_on
    response = client_of(edda).post(
        "/shortcuts/save/", {"reset": "1"}, headers={"HX-Request": "true"}
    )
    page = response.content.decode()
    assert page.startswith('<form id="shortcuts-form"')
    assert "Shortcuts saved." in page
    assert (
        keyboard_shortcuts.shortcuts_of(edda).are_on,
        keyboard_shortcuts.shortcuts_of(edda).bound,
    ) == (
        True,
        usual(),
    )


def test_it_needs_a_login_and_saving_refuses_get(client, edda):
    assert client.post("/shortcuts/save/")["Location"].startswith("/login/")
    assert client_of(edda).get("/shortcuts/save/").status_code == 405
    assert client_of(edda).get("/shortcuts/").status_code == 200


def test_a_key_of_ones_own_stays_when_a_later_version_uses_it(edda):
    ShortcutSettings.objects.create(user=edda, keys={"accept": "y"})
    bound = keyboard_shortcuts.shortcuts_of(edda).bound
    assert (bound["accept"], bound["checks"], bound["similar"]) == ("y", "", "g")
