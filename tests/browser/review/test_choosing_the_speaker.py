"""Who speaks, set from the claim's card with keyboard and suggestions, and made anew there."""

import pytest

from claims.models import Claim
from speakers.models import Speaker
from tests.cast import a_claim, a_speaker

pytestmark = pytest.mark.browser


def test_a_suggestion_sets_the_speaker_by_keyboard(desk):
    ada, claim = a_speaker("Ada Sommer", state="kept"), a_claim()
    ada.positions.create(title="Verkehrsministerin")
    desk.goto(f"/articles/{claim.article_id}/")
    desk.keyboard.press("s")
    desk.locator("input[name=name]:focus").fill("verkehrs")
    suggestion = desk.locator(".suggestions button")
    suggestion.wait_for()
    assert "Verkehrsministerin" in suggestion.inner_text()
    suggestion.press("Enter")
    desk.locator(f"#claim-{claim.pk}:not(.open)").wait_for()
    assert Claim.objects.get().speaker == ada


def test_a_new_speaker_is_made_without_leaving_the_claim(desk):
    claim = a_claim(resolved_name="Verkehrsamt")
    desk.goto(f"/articles/{claim.article_id}/")
    desk.keyboard.press("e")
    desk.get_by_text("New speaker").click()
    form = desk.locator("form", has=desk.locator("input[name=new_name]"))
    form.locator("select").select_option("organisation")
    form.get_by_role("button", name="Add").click()
    desk.locator(f"#claim-{claim.pk}:not(.open)").wait_for()
    assert (Claim.objects.get().speaker.name, Speaker.objects.get().kind) == (
        "Verkehrsamt",
        "organisation",
    )
