"""Comments in a browser: whom an @name may mean is offered, and everything goes by keyboard."""

import pytest
from playwright.sync_api import expect

from newsroom.roles import EDITOR
from tests.cast import a_claim, person

pytestmark = pytest.mark.browser


def test_a_name_is_offered_while_it_is_typed_and_put_in_by_keyboard(desk, ellen):
    person("emil", EDITOR)
    person("emma", EDITOR)
    claim = a_claim()
    desk.goto(f"/claims/{claim.pk}/?section=comments")
    field = desk.locator(".new-comment textarea")
    field.fill("Bitte ")
    field.press_sequentially("@em")
    offered = desk.locator(".new-comment [data-mention]")
    expect(offered).to_have_text(["@emil", "@emma"])
    for key in ("ArrowDown", "ArrowDown", "ArrowUp", "Enter"):
        desk.keyboard.press(key)
    expect(field).to_have_value("Bitte @emil ")
    expect(field).to_be_focused()
    field.press_sequentially("prüfen, @e")
    expect(offered).to_have_count(3)
    desk.keyboard.press("Escape")
    expect(offered).to_have_count(0)
    desk.keyboard.press("Control+Enter")
    expect(desk.get_by_role("status").filter(has_text="Comment added.")).to_be_visible()
    desk.keyboard.press("c")
    expect(desk.locator(".comment .mention")).to_have_text("@emil")


def test_a_thread_is_answered_resolved_and_opened_again_without_leaving_the_card(desk, ellen):
    claim = a_claim()
    claim.comment("Woher?", by=ellen, seen=1)
    desk.goto(f"/claims/{claim.pk}/?section=comments")
    desk.locator(".answer summary").press("Enter")
    desk.locator(".answer textarea").fill("Vom Amt.")
    desk.keyboard.press("Control+Enter")
    expect(desk.get_by_role("status").filter(has_text="Comment added.")).to_be_visible()
    desk.keyboard.press("c")
    expect(desk.locator(".reply .said")).to_have_text("Vom Amt.")
    desk.get_by_role("button", name="Resolve").press("Enter")
    expect(desk.get_by_role("status").filter(has_text="Resolved.")).to_be_visible()
    desk.keyboard.press("c")
    expect(desk.get_by_text("Resolved by ellen")).to_be_visible()


def _press_at_the_next_swap(desk, key):
    """Press before htmx has settled what it swaps in: 20 milliseconds that no clock of a test
    would meet.
    """
    desk.evaluate(
        """key => document.addEventListener("htmx:afterSwap", () => document.body.dispatchEvent(
            new KeyboardEvent("keydown", { key, bubbles: true })), { once: true })""",
        key,
    )


def test_a_key_pressed_while_an_opened_card_folds_opens_it_again(desk, ellen):
    claim = a_claim()
    claim.comment("Woher?", by=ellen, seen=1)
    desk.goto(f"/claims/{claim.pk}/?section=comments")
    _press_at_the_next_swap(desk, "c")
    desk.get_by_role("button", name="Resolve").press("Enter")
    expect(desk.get_by_text("Resolved by ellen")).to_be_visible()


def test_a_key_pressed_while_a_closed_card_changes_opens_it(desk, ellen):
    claim = a_claim()
    desk.goto(claim.get_absolute_url())
    card = desk.locator(f"#claim-{claim.pk}")
    card.focus()
    _press_at_the_next_swap(desk, "c")
    desk.keyboard.press("f")
    expect(card.get_by_label("Comment", exact=True)).to_be_focused()
