"""The desk by keyboard, with a failing network, with two editors, and without JavaScript."""

import re

import pytest
from playwright.sync_api import expect

from claims.models import Claim, Comment
from newsroom.roles import EDITOR
from tests.browser.conftest import log_in, sign_in
from tests.cast import a_claim, an_article, person

pytestmark = pytest.mark.browser

TEXT = (
    "Sie sagte: „Satz eins steht hier.“\nEr sagte: „Satz zwei steht hier.“\nSie rief: „Satz drei "
    "steht hier.“"
)
QUOTES = ["„Satz eins steht hier.“", "„Satz zwei steht hier.“", "„Satz drei steht hier.“"]


@pytest.fixture
def claims(ellen):
    article = an_article(TEXT)
    return [a_claim(article, quote=quote) for quote in QUOTES]


def state_of(page, claim):
    return page.locator(f"#claim-{claim.pk} .state")


def test_one_key_decides_and_goes_on_and_undo_comes_back(desk, claims):
    one, two, three = claims
    desk.goto(one.get_absolute_url())
    expect(desk.locator(f"#claim-{one.pk}")).to_be_focused()
    desk.keyboard.press("a")
    expect(state_of(desk, one)).to_have_text("accepted")
    expect(desk.locator(f"#claim-{two.pk}")).to_be_focused()
    desk.keyboard.press("x")
    expect(state_of(desk, two)).to_have_text("rejected")
    expect(desk.locator(f"#claim-{three.pk}")).to_be_focused()
    desk.keyboard.press("u")
    expect(state_of(desk, two)).to_have_text("pending")
    expect(desk.locator(f"#claim-{two.pk}")).to_be_focused()
    desk.keyboard.press("j")
    desk.keyboard.press("a")
    expect(state_of(desk, three)).to_have_text("accepted")
    expect(desk.locator(f"#claim-{two.pk}")).to_be_focused()


def test_undo_goes_down_key_by_key_and_with_shift_up_again(desk, claims):
    one, *_others = claims
    desk.goto(one.get_absolute_url())
    card = desk.locator(f"#claim-{one.pk}")
    desk.keyboard.press("f")
    expect(card).to_have_attribute("data-worthy", "")
    desk.keyboard.press("i")
    expect(card).to_have_attribute("data-mine", "")
    desk.keyboard.press("u")
    expect(card).not_to_have_attribute("data-mine", "")
    desk.keyboard.press("u")
    expect(card).not_to_have_attribute("data-worthy", "")
    desk.keyboard.press("U")
    expect(card).to_have_attribute("data-worthy", "")
    desk.keyboard.press("e")
    card.locator("[data-section=history] > summary").click()
    expect(card.locator(".history .undone")).to_contain_text("ellen assigned")
    desk.reload()
    expect(card).to_be_focused()
    desk.keyboard.press("U")  # without a message that offers it
    expect(card).to_have_attribute("data-mine", "")


def test_a_key_that_comes_right_behind_an_answer_opens_the_card_in_its_place(desk, claims):
    one, *_others = claims
    desk.goto(one.get_absolute_url())
    desk.evaluate(
        """() => document.addEventListener("htmx:afterSwap", () => {
            document.dispatchEvent(new KeyboardEvent("keydown", { key: "e", bubbles: true }));
        }, { once: true })"""
    )
    desk.keyboard.press("f")
    expect(desk.locator(f"#claim-{one.pk}.open")).to_be_visible()
    assert "/articles/" in desk.url


def test_w_rejects_the_claim_for_its_rule_and_goes_on_from_a_closed_and_from_an_opened_card(
    desk, claims
):
    one, two, three = claims
    reason = "The rule “direct” is wrong here."
    desk.goto(one.get_absolute_url())
    desk.keyboard.press("w")
    expect(state_of(desk, one)).to_have_text("rejected")
    expect(desk.locator(f"#claim-{one.pk} .decided")).to_contain_text(reason)
    expect(desk.locator(f"#claim-{two.pk}")).to_be_focused()
    desk.keyboard.press("e")
    expect(desk.locator(f"#claim-{two.pk}.open")).to_be_visible()
    desk.keyboard.press("w")
    expect(state_of(desk, two)).to_have_text("rejected")
    expect(desk.locator(f"#claim-{three.pk}")).to_be_focused()
    two.refresh_from_db()
    assert two.rejected_because == reason


def test_s_opens_the_speaker_and_escape_closes_it_with_the_focus_kept(desk, claims):
    card = desk.locator(f"#claim-{claims[0].pk}")
    desk.goto(claims[0].get_absolute_url())
    desk.keyboard.press("s")
    expect(card.get_by_label("Speaker")).to_be_focused()
    desk.keyboard.type("a x")  # letters in a field are letters
    expect(card.get_by_label("Speaker")).to_have_value("a x")
    desk.keyboard.press("Escape")
    expect(card.get_by_label("Speaker")).to_have_count(0)
    expect(card).to_be_focused()


def test_single_keys_can_be_seen_and_switched_off(desk, claims):
    desk.goto(claims[0].get_absolute_url())
    desk.keyboard.press("?")
    expect(desk.get_by_role("dialog")).to_be_visible()
    desk.get_by_label("Single-key shortcuts are on").uncheck()
    desk.get_by_role("dialog").get_by_role("button", name="Close").click()
    desk.keyboard.press("a")
    desk.keyboard.press("?")
    expect(desk.get_by_role("dialog")).to_be_visible()
    expect(state_of(desk, claims[0])).to_have_text("pending")


def test_a_passage_selects_its_card_and_a_card_its_passage(desk, claims):
    desk.goto(f"/articles/{claims[0].article_id}/")
    desk.locator("mark", has_text="Satz zwei").click()
    expect(desk.locator(f"#claim-{claims[1].pk}")).to_have_class("claim selected")
    desk.locator(f"#claim-{claims[2].pk} .speaker").click()
    expect(desk.locator("mark", has_text="Satz drei")).to_have_class("selected")


def test_nothing_is_lost_when_the_network_goes_away(desk, claims, console_errors):
    card = desk.locator(f"#claim-{claims[0].pk}")
    desk.goto(claims[0].get_absolute_url())
    desk.keyboard.press("s")
    card.get_by_label("Speaker").fill("Ada Sommer")
    desk.context.set_offline(True)
    card.get_by_role("button", name="Set speaker").click()
    expect(desk.get_by_role("alert")).to_contain_text("could not be reached")
    expect(card.get_by_label("Speaker")).to_have_value("Ada Sommer")
    desk.context.set_offline(False)
    console_errors.clear()  # of the network that was gone
    desk.get_by_role("button", name="Try again").click()
    card.get_by_role("button", name="New person").press("Enter")
    expect(card.locator(".speaker strong")).to_have_text("Ada Sommer")


def test_nothing_is_lost_when_the_session_ends(desk, claims, console_errors):
    """Logged out meanwhile: the card stays, and after a log-in in another tab it is sent again."""
    card = desk.locator(f"#claim-{claims[0].pk}")
    desk.goto(claims[0].get_absolute_url())
    desk.keyboard.press("c")
    card.get_by_label("Comment", exact=True).fill("Woher stammt das?")
    desk.context.clear_cookies(name="sessionid")
    card.get_by_role("button", name="Comment", exact=True).click()
    expect(desk.get_by_role("alert")).to_contain_text("you are logged out")
    with desk.context.expect_page() as opened:
        desk.get_by_role("alert").get_by_role("link").click()
    log_in(opened.value, "ellen")
    console_errors.clear()  # htmx has written down what was refused
    desk.get_by_role("button", name="Try again").click()
    expect(desk.locator("#toasts")).to_contain_text("Comment added.")
    assert Comment.objects.get().text == "Woher stammt das?"


def test_what_the_server_refuses_for_good_is_not_offered_again(desk, claims, console_errors):
    desk.goto(claims[0].get_absolute_url())
    desk.route("**/accept/", lambda route: route.fulfill(status=404))
    desk.locator(f"#claim-{claims[0].pk}").focus()
    desk.keyboard.press("a")
    expect(desk.get_by_role("alert")).to_contain_text("answered with an error")
    console_errors.clear()
    expect(desk.get_by_role("button", name="Try again")).to_have_count(0)


def test_two_editors_are_shown_both_versions_and_choose(desk, claims, browser, live_server):
    person("emil", EDITOR)
    one, two, _three = claims
    emils = browser.new_context(base_url=live_server.url, locale="en-GB").new_page()
    sign_in(emils, "emil")
    for page in (desk, emils):
        page.goto(f"/articles/{one.article_id}/")
    for claim in (one, two):
        emils.locator(f"#claim-{claim.pk}").get_by_role("button", name="Reject").click()
        expect(state_of(emils, claim)).to_have_text("rejected")

    card = desk.locator(f"#claim-{one.pk}")
    card.get_by_role("button", name="Accept").click()
    expect(card).to_contain_text("emil rejected")
    card.get_by_role("button", name="Apply mine").click()
    expect(state_of(desk, one)).to_have_text("accepted")

    card = desk.locator(f"#claim-{two.pk}")
    card.get_by_role("button", name="Accept").click()
    card.get_by_role("link", name="Keep theirs").click()
    expect(state_of(desk, two)).to_have_text("rejected")
    emils.context.close()


def test_without_javascript_every_step_is_a_page(browser, claims, live_server):
    context = browser.new_context(
        base_url=live_server.url, locale="en-GB", java_script_enabled=False
    )
    page = context.new_page()
    log_in(page, "ellen")
    page.goto(f"/articles/{claims[0].article_id}/")
    card = page.locator(f"#claim-{claims[0].pk}")
    card.get_by_role("button", name="Accept").click()
    assert page.url.endswith(f"#claim-{claims[0].pk}")
    expect(card.locator(".state")).to_have_text("accepted")
    expect(page.locator(".messages")).to_have_text("Accepted.")
    card.get_by_role("button", name="Undo").click()
    expect(card.locator(".state")).to_have_text("pending")
    card.get_by_role("link", name="Change").click()
    card.get_by_label("Speaker").fill("Ada Sommer")
    page.get_by_role("button", name="Set speaker").click()
    page.get_by_role("button", name="New person").click()
    expect(card.locator(".speaker strong")).to_have_text("Ada Sommer")
    context.close()


def test_a_missed_claim_is_added_and_a_boundary_corrected_by_keys_alone(desk, claims):
    one = claims[0]
    desk.goto(one.get_absolute_url())
    for key in ("b", "Shift+ArrowLeft", "Shift+ArrowLeft", "b"):
        desk.keyboard.press(key)
    expect(desk.locator(f'mark[data-claim="{one.pk}"]')).to_have_text("„Satz eins steht")
    one.refresh_from_db()
    assert one.quote == "„Satz eins steht"
    expect(desk.locator(f"#claim-{one.pk}")).to_be_focused()

    # What is still put into the page takes the selection of its words away.
    expect(desk.locator(".htmx-request, .htmx-swapping, .htmx-settling")).to_have_count(0)
    for key in ("n", "Shift+ArrowRight", "n"):
        desk.keyboard.press(key)
    expect(desk.get_by_label("Kind")).to_be_focused()
    desk.keyboard.press("Enter")
    desk.get_by_role("button", name="Add the claim").press("Enter")
    expect(desk.locator("mark", has_text="Sie sagte")).to_be_visible()
    added = Claim.objects.get(origin="hand")
    assert added.quote == "Sie sagte"
    expect(desk.locator(f"#claim-{added.pk}")).to_be_focused()


def test_words_selected_with_the_mouse_become_a_claim(desk, claims):
    desk.goto(f"/articles/{claims[0].article_id}/")
    desk.locator(".text span", has_text="Er sagte: ").dblclick(position={"x": 10, "y": 10})
    desk.get_by_role("button", name="Add as a claim").click()
    desk.get_by_role("button", name="Add the claim").click()
    expect(desk.locator("#toasts")).to_contain_text("Added as a claim.")
    expect(desk.locator("mark", has_text=re.compile("^Er $|^Er$"))).to_be_visible()
    assert Claim.objects.get(origin="hand").begin == TEXT.index("Er sagte")
