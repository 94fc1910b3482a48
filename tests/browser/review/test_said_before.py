"""What was said before appears in the opened card, and is grouped from there."""

import pytest
from playwright.sync_api import expect

from claims.models import Parallel
from tests.cast import a_claim, an_article

pytestmark = pytest.mark.browser


def test_the_opened_card_shows_what_was_said_before_and_groups_it(desk):
    one = a_claim(
        an_article("Er sagte: Alle kommen heute zum Fest.", title="Heute"),
        quote="Alle kommen heute zum Fest.",
    )
    other = a_claim(
        an_article("Alle kommen zum Fest.", title="Früher"), quote="Alle kommen zum Fest."
    )
    Parallel.objects.create(one=one, other=other, meaning=0.9, words=0.9)
    desk.goto(one.get_absolute_url())
    card = desk.locator(f"#claim-{one.pk}")
    desk.keyboard.press("g")
    expect(card.get_by_role("link", name="Alle kommen zum Fest.")).to_be_visible()
    card.get_by_label("says the same: Alle kommen zum Fest.").check()
    card.get_by_role("button", name="Group selected claims").click()
    expect(desk.locator("#toasts")).to_contain_text("Claims grouped.")
    expect(card).to_be_focused()
    desk.keyboard.press("g")
    expect(card.locator(".said-before")).to_contain_text("Says the same as the others of the group")
    card.get_by_role("button", name="Remove from group").click()
    expect(desk.locator("#toasts")).to_contain_text("Removed from its group.")
