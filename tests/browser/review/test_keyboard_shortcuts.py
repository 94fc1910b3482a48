"""The keyboard alone: keys bound anew in their dialog, and a comment written."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import sign_in
from tests.cast import a_claim, an_article

pytestmark = pytest.mark.browser

TEXT = "Sie sagte: „Satz eins steht hier.“\nEr sagte: „Satz zwei steht hier.“"


@pytest.fixture
def claims(ellen):
    article = an_article(TEXT)
    return [
        a_claim(article, quote=quote)
        for quote in ("„Satz eins steht hier.“", "„Satz zwei steht hier.“")
    ]


def state_of(page, claim):
    return page.locator(f"#claim-{claim.pk} .state")


def test_a_key_is_bound_anew_by_keys_alone_and_stays_at_another_machine(
    desk, claims, browser, live_server
):
    one, two = claims
    desk.goto(one.get_absolute_url())
    desk.keyboard.press("?")
    field = desk.get_by_label("accept and go to the next pending claim")
    for _key in range(40):
        desk.keyboard.press("Tab")
        if field.evaluate("field => field === document.activeElement"):
            break
    desk.keyboard.press("x")  # is taken
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("alert")).to_contain_text("Not saved")
    expect(field).to_be_focused()
    expect(desk.locator("#key-accept-problem")).to_contain_text("reject")
    desk.keyboard.press("5")
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("dialog").get_by_role("status")).to_have_text("Shortcuts saved.")
    desk.keyboard.press("Escape")
    expect(desk.get_by_role("dialog")).to_be_hidden()
    desk.keyboard.press("a")
    desk.keyboard.press("5")
    expect(state_of(desk, one)).to_have_text("accepted")

    other = browser.new_context(base_url=live_server.url, locale="en-GB").new_page()
    sign_in(other, "ellen")
    other.goto(two.get_absolute_url())
    other.keyboard.press("5")
    expect(state_of(other, two)).to_have_text("accepted")
    other.keyboard.press("?")
    other.get_by_role("button", name="Reset to defaults").click()
    expect(other.get_by_label("accept and go")).to_have_value("a")
    other.context.close()


def test_keys_of_the_marking_are_bound_anew_too(desk, claims):
    desk.goto("/shortcuts/")
    desk.get_by_label("split the claim in two").fill("z")
    desk.get_by_role("button", name="Save shortcuts").click()
    expect(desk.get_by_text("Shortcuts saved.")).to_be_visible()
    desk.goto(claims[0].get_absolute_url())
    desk.keyboard.press("z")
    expect(desk.get_by_role("button", name="z Split here")).to_be_visible()
    desk.keyboard.press("z")
    expect(desk.locator("#reading mark")).to_have_count(3)


def test_without_javascript_the_keys_are_a_page(browser, claims, live_server):
    context = browser.new_context(
        base_url=live_server.url, locale="en-GB", java_script_enabled=False
    )
    page = context.new_page()
    sign_in(page, "ellen")
    page.goto(f"/articles/{claims[0].article_id}/")
    page.get_by_role("link", name="Keyboard shortcuts").click()
    page.get_by_label("next claim", exact=True).fill("9")
    page.get_by_role("button", name="Save shortcuts").click()
    expect(page.locator(".messages")).to_have_text("Shortcuts saved.")
    expect(page.get_by_label("next claim", exact=True)).to_have_value("9")
    context.close()


def test_a_comment_is_written_and_withdrawn_by_keys_and_survives_a_conflict_and_a_lost_network(
    desk, claims, ellen, console_errors
):
    one = claims[0]
    card = desk.locator(f"#claim-{one.pk}")
    desk.goto(one.get_absolute_url())
    desk.keyboard.press("c")
    expect(card.get_by_label("Comment", exact=True)).to_be_focused()
    desk.keyboard.type("Wer sagt das?")
    desk.context.set_offline(True)
    desk.keyboard.press("Tab")
    desk.keyboard.press("Enter")
    expect(desk.get_by_role("alert")).to_contain_text("could not be reached")
    desk.context.set_offline(False)
    console_errors.clear()  # of the network that was gone
    one.mark_check_worthy(True, seen=1)  # somebody else, meanwhile
    desk.get_by_role("button", name="Try again").click()
    expect(card).to_contain_text("Somebody else changed this claim")
    expect(card.locator("q")).to_have_text("Wer sagt das?")
    card.get_by_role("button", name="Apply mine").press("Enter")
    expect(card.locator(".flag.said")).to_have_text("1 comment")
    expect(card).to_be_focused()
    desk.keyboard.press("u")
    expect(card.locator(".flag.said")).to_have_count(0)
    desk.keyboard.press("U")  # does it again
    expect(card.locator(".flag.said")).to_have_text("1 comment")
    desk.keyboard.press("c")
    expect(card.get_by_label("Comment", exact=True)).to_be_focused()
    card.get_by_role("button", name="Withdraw").press("Enter")
    expect(card.locator(".flag.said")).to_have_count(0)


def test_one_key_takes_a_claim_and_one_marks_it(desk, claims):
    card = desk.locator(f"#claim-{claims[0].pk}")
    desk.goto(claims[0].get_absolute_url())
    desk.keyboard.press("i")
    expect(card.locator(".flag.assignee")).to_contain_text("ellen")
    desk.keyboard.press("f")
    expect(card.locator(".flag.worthy")).to_be_visible()
    desk.keyboard.press("i")
    expect(card.locator(".flag.assignee")).to_have_count(0)
    desk.keyboard.press("f")
    expect(card.locator(".flag.worthy")).to_have_count(0)
