"""One claim into two and two into one, with the mouse, by keys, and without JavaScript."""

import pytest
from playwright.sync_api import expect

from claims.models import Claim
from tests.browser.conftest import sign_in
from tests.cast import a_claim, an_article

pytestmark = pytest.mark.browser

TEXT = "Sie sagte: „Wir bauen die Brücke. Das kostet zwei Millionen.“\nEr rief: „Nie und nimmer!“"
BOTH, FIRST, SECOND, NEVER = (
    "Wir bauen die Brücke. Das kostet zwei Millionen.", "Wir bauen die Brücke.", "Das kostet zwei Millionen.",
    "Nie und nimmer!",
)  # fmt: skip


@pytest.fixture
def claims(ellen):
    article = an_article(TEXT)
    return [a_claim(article, quote=quote) for quote in (BOTH, NEVER)]


def marked(page):
    return page.locator("#reading mark")


def select_from(page, words):
    """Select the words in the text as a mouse does."""
    page.evaluate(
        """words => {
          for (const piece of document.querySelectorAll("#reading [data-begin]")) {
            const at = piece.textContent.indexOf(words);
            if (at >= 0) getSelection().setBaseAndExtent(piece.firstChild, at, piece.firstChild, at + words.length);
          }
        }""",
        words,
    )


def test_a_claim_is_split_where_a_selection_begins_and_undo_makes_it_one_again(desk, claims):
    desk.goto(claims[0].get_absolute_url())
    select_from(desk, "Wir")
    # nothing would be left before it
    expect(desk.get_by_role("button", name="Split here")).to_be_hidden()
    select_from(desk, "Das kostet")
    desk.get_by_role("button", name="Split here").click()
    expect(marked(desk)).to_have_text([FIRST, SECOND, NEVER])
    expect(desk.locator(f"#claim-{claims[0].pk}")).to_be_focused()
    expect(desk.locator("#counts .state-pending")).to_have_text("3 pending")
    expect(desk.locator("#toasts")).to_contain_text("Split in two.")
    desk.locator("#toasts").get_by_role("button", name="Undo").click()
    expect(marked(desk)).to_have_text([BOTH, NEVER])
    desk.locator("#toasts").get_by_role("button", name="Redo").click()
    expect(marked(desk)).to_have_text([FIRST, SECOND, NEVER])


def test_split_and_merge_by_keys_alone(desk, claims):
    desk.goto(claims[0].get_absolute_url())
    for key in ("t", "ArrowRight", "ArrowRight", "ArrowRight", "t"):
        desk.keyboard.press(key)
    expect(marked(desk)).to_have_text([FIRST, SECOND, NEVER])
    expect(desk.locator(f"#claim-{claims[0].pk}")).to_be_focused()
    desk.keyboard.press("a")
    second = Claim.objects.get(origin="hand")
    expect(desk.locator(f"#claim-{second.pk}")).to_be_focused()
    desk.keyboard.press("m")
    expect(marked(desk)).to_have_text([FIRST, SECOND, NEVER])
    expect(desk.locator("#counts .state-pending")).to_have_text("1 pending")
    second.refresh_from_db()
    assert second.quote == f"{SECOND} […] {NEVER}"
    expect(desk.locator(f"#claim-{second.pk}")).to_be_focused()
    desk.keyboard.press("u")
    expect(desk.locator("#counts .state-pending")).to_have_text("2 pending")
    desk.keyboard.press("p")
    expect(marked(desk)).to_have_text([BOTH, NEVER])
    desk.keyboard.press("u")
    expect(marked(desk)).to_have_text([FIRST, SECOND, NEVER])


def test_a_neighbour_that_was_decided_on_this_page_can_be_merged(desk, claims):
    desk.goto(claims[1].get_absolute_url())
    desk.keyboard.press("a")
    expect(desk.locator(f"#claim-{claims[1].pk} .state")).to_have_text("accepted")
    expect(desk.locator(f"#claim-{claims[0].pk}")).to_be_focused()
    desk.keyboard.press("m")
    expect(desk.locator("#toasts")).to_contain_text("Merged.")
    expect(desk.locator("#reading .claim")).to_have_count(1)


def test_in_the_list_the_other_part_comes_beside_and_what_is_merged_away_goes(desk, claims):
    one = claims[0]
    desk.goto("/claims/")
    desk.locator(f"#claim-{one.pk}").click()
    desk.keyboard.press("t")
    expect(desk.get_by_label("the second part begins with")).to_be_focused()
    desk.keyboard.type("Das kostet")
    desk.keyboard.press("Enter")
    expect(desk.locator(".claim .words")).to_have_text([NEVER, FIRST, SECOND])
    desk.locator("#toasts").get_by_role("button", name="Undo").click()
    expect(desk.locator(".claim .words")).to_have_text([NEVER, BOTH])
    # The key is the claim's only once it has the focus again.
    expect(desk.locator(f"#claim-{one.pk}")).to_be_focused()
    desk.keyboard.press("m")
    expect(desk.get_by_role("button", name="the next claim")).to_be_focused()
    desk.keyboard.press("Enter")
    expect(desk.locator(".claim .words")).to_have_text([BOTH, NEVER])
    expect(desk.locator(f"#claim-{one.pk}")).to_be_focused()


def test_without_javascript_a_claim_is_split_by_words_and_merged_by_a_button(
    browser, claims, live_server
):
    context = browser.new_context(
        base_url=live_server.url, locale="en-GB", java_script_enabled=False
    )
    page = context.new_page()
    sign_in(page, "ellen")
    page.goto(f"/claims/{claims[0].pk}/?section=words")
    page.get_by_label("the second part begins with").fill("nowhere")
    page.get_by_role("button", name="Split").click()
    expect(page.get_by_role("alert")).to_contain_text("are not in the article")
    expect(page.get_by_label("the second part begins with")).to_have_value("nowhere")
    page.get_by_label("the second part begins with").fill("Das kostet")
    page.get_by_role("button", name="Split").click()
    expect(marked(page)).to_have_text([FIRST, SECOND, NEVER])
    page.goto(f"/claims/{claims[0].pk}/")
    page.locator("[data-section=words] > summary").click()
    page.get_by_role("button", name="the next claim").click()
    expect(marked(page)).to_have_text([BOTH, NEVER])
    page.locator(f"#claim-{claims[0].pk}").get_by_role("button", name="Undo").click()
    expect(marked(page)).to_have_text([FIRST, SECOND, NEVER])
    context.close()
