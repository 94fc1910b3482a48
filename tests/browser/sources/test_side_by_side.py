"""A suggested source is looked at beside its claim and settled: by keyboard, on a phone, without
JavaScript.
"""

import pytest
from playwright.sync_api import expect

from articles.models import Post
from claims.models import Source
from tests.browser.conftest import sign_in
from tests.cast import a_claim, an_article, an_evidence

pytestmark = pytest.mark.browser
POSTED = "Kassel gets two million euros! 2018!"
TEXT = f"Ada Sommer twitterte, dass Kassel im Jahr 2018 zwei Millionen Euro bekomme.\n\n{POSTED}"


@pytest.fixture
def evidence(ellen):
    article = an_article(TEXT)
    claim = a_claim(
        article, quote="dass Kassel im Jahr 2018 zwei Millionen Euro bekomme", kind="Indirect"
    )
    begin = article.text.index(POSTED)
    place = {"begin": begin, "end": len(TEXT), "body_begin": begin, "body_end": len(TEXT)}
    post = Post.objects.create(
        article=article, platform="twitter", handle="adasommer", text=POSTED, **place
    )
    return an_evidence(claim, Source.of_post(post))


def test_o_puts_them_beside_each_other_and_3_says_that_the_source_contradicts(desk, evidence):
    claim = evidence.claim
    desk.goto(claim.get_absolute_url())
    card = desk.locator(f"#claim-{claim.pk}")
    expect(card).to_be_focused()
    desk.keyboard.press("o")
    shared = ["Kassel", "2018", "zwei Millionen", "Kassel", "two million", "2018"]
    expect(card.locator("blockquote mark.fact")).to_have_text(shared)
    expect(card).to_be_focused()
    desk.keyboard.press("3")
    expect(card.locator(".evidence")).to_contain_text("contradicts")
    expect(card).to_be_focused()
    desk.keyboard.press("u")
    expect(card.get_by_role("link", name="Side by side")).to_be_visible()


def test_0_turns_the_suggestion_down_from_the_closed_card(desk, evidence):
    desk.goto(evidence.claim.get_absolute_url())
    desk.keyboard.press("0")
    expect(desk.locator("#toasts")).to_contain_text("Suggested source dismissed.")
    evidence.refresh_from_db()
    assert evidence.state == "turned_down"


def test_on_a_phone_the_source_stands_below_the_claim(desk, evidence):
    desk.goto(f"/evidence/{evidence.pk}/")
    claim, source = desk.locator(".pair section").all()
    assert claim.bounding_box()["y"] == source.bounding_box()["y"]
    desk.set_viewport_size({"width": 390, "height": 900})
    assert claim.bounding_box()["x"] == source.bounding_box()["x"]
    assert claim.bounding_box()["y"] < source.bounding_box()["y"]


def test_without_javascript_it_is_a_page_with_buttons(browser, evidence, live_server):
    context = browser.new_context(
        base_url=live_server.url, locale="en-GB", java_script_enabled=False
    )
    page = context.new_page()
    sign_in(page, "ellen")
    page.goto(f"/articles/{evidence.claim.article_id}/")
    page.get_by_role("link", name="Side by side").click()
    page.get_by_role("button", name="Supports").click()
    expect(page.locator(".messages")).to_have_text("Source linked.")
    expect(page.locator(f"#claim-{evidence.claim_id} .evidence")).to_contain_text("supports")
    context.close()
