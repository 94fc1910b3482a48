"""Several claims at once: by mouse, by keys, by the worker's progress, and without JavaScript."""

import pytest
from playwright.sync_api import expect

from claims.models import Claim
from tests.browser.conftest import sign_in
from tests.cast import a_claim, an_article

pytestmark = pytest.mark.browser
QUOTES = [f"„Satz Nummer {number} steht hier.“" for number in range(6)]


@pytest.fixture
def claims(ellen):
    article = an_article(" Er sagte: ".join(QUOTES))
    return [a_claim(article, quote=quote) for quote in QUOTES][::-1]


def box(page, claim):
    return page.get_by_label(f"Select claim {claim.pk}", exact=True)


def accepted():
    return set(Claim.objects.filter(state="accepted").values_list("pk", flat=True))


def test_a_range_is_ticked_with_shift_accepted_and_undone_from_the_toast(desk, claims):
    desk.goto("/claims/?state=pending")
    box(desk, claims[1]).click()
    box(desk, claims[4]).click(modifiers=["Shift"])
    expect(desk.locator("#bulk-count")).to_have_text("4 selected")
    expect(box(desk, claims[0])).not_to_be_checked()
    desk.get_by_label("Action").select_option(label="accept")
    desk.get_by_role("button", name="Preview").click()
    confirm = desk.get_by_role("button", name="Accept: 4 claims")
    expect(confirm).to_be_focused()
    confirm.press("Enter")
    expect(desk.locator("#toasts")).to_contain_text("4 claims changed")
    assert accepted() == {claim.pk for claim in claims[1:5]}
    expect(desk.locator(".queue .claim")).to_have_count(2)  # the list shows what is pending now
    desk.locator("#toasts").get_by_role("button", name="Undo").click()
    expect(desk.locator(".queue .claim")).to_have_count(6)
    assert accepted() == set()


def test_undo_by_key_goes_on_behind_a_bulk_change_and_where_no_claim_is_left(desk, claims):
    desk.goto("/claims/?state=pending")
    desk.keyboard.press("a")
    expect(desk.locator(f"#claim-{claims[0].pk}")).to_have_attribute("data-state", "accepted")
    desk.goto("/claims/?state=pending")
    box(desk, claims[1]).click()
    box(desk, claims[5]).click(modifiers=["Shift"])
    desk.get_by_label("Action").select_option(label="accept")
    desk.get_by_role("button", name="Preview").click()
    confirm = desk.get_by_role("button", name="Accept: 5 claims")
    expect(confirm).to_be_focused()  # before that it is a plain form, which leads to another page
    confirm.press("Enter")
    expect(desk.locator(".queue .claim")).to_have_count(0)  # nothing is pending
    desk.locator("body").press("u")
    desk.wait_for_url("**/changes/*/")
    assert accepted() == {claims[0].pk}
    desk.keyboard.press("u")  # a page without a claim
    desk.wait_for_url(f"**/#claim-{claims[0].pk}")
    assert accepted() == set()
    desk.goto("/decisions/")
    desk.keyboard.press("u")
    expect(desk.locator("#toasts")).to_contain_text("Nothing is left to undo")


def test_d_ticks_the_selected_claim_and_shift_with_j_and_k_widens(desk, claims):
    desk.goto("/claims/?state=pending")
    for key in ("j", "d", "Shift+J", "Shift+J"):
        desk.keyboard.press(key)
    expect(desk.locator("#bulk-count")).to_have_text("3 selected")
    for claim in claims[1:4]:
        expect(box(desk, claim)).to_be_checked()
    desk.keyboard.press("d")
    expect(box(desk, claims[3])).not_to_be_checked()
    desk.keyboard.press("a")  # a key still decides the one that is selected
    expect(desk.locator(f"#claim-{claims[3].pk}")).to_have_attribute("data-state", "accepted")
    expect(box(desk, claims[3])).to_have_value(f"{claims[3].pk}:2")


def test_without_javascript_all_that_the_filter_shows_is_changed_page_by_page(
    browser, claims, live_server
):
    context = browser.new_context(
        base_url=live_server.url, locale="en-GB", java_script_enabled=False
    )
    page = context.new_page()
    sign_in(page, "ellen")
    page.goto("/claims/?state=pending")
    page.get_by_text("Bulk edit", exact=True).click()
    page.get_by_label("all that match the filter: 6 claims").check()
    page.get_by_label("Action").select_option(label="accept")
    page.get_by_role("button", name="Preview").click()
    page.get_by_role("button", name="Accept: 6 claims").click()
    expect(page.get_by_role("heading", name="Accept: 6 claims changed")).to_be_visible()
    assert len(accepted()) == 6
    page.get_by_role("link", name="Show changes").click()
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("heading", name="Undo: 6 claims changed")).to_be_visible()
    assert accepted() == set()
    context.close()
