"""Two editors in two browsers: they see each other, and begin at different claims."""

import pytest
from playwright.sync_api import expect

from claims.claim_list import keyset_pagination
from claims.models import SavedFilter
from claims.review import presence
from newsroom.roles import EDITOR
from tests.browser.conftest import sign_in
from tests.cast import a_claim, an_article, person

pytestmark = pytest.mark.browser

QUOTES = [f"„Satz Nummer {number} steht hier.“" for number in range(6)]


@pytest.fixture
def claims(ellen, monkeypatch):
    monkeypatch.setattr(keyset_pagination, "PAGE_SIZE", 2)
    article = an_article(" Er sagte: ".join(QUOTES))
    return [a_claim(article, quote=quote) for quote in QUOTES][::-1]


@pytest.fixture
def emils(browser, ellen, live_server):
    person("emil", EDITOR)
    context = browser.new_context(base_url=live_server.url, locale="en-GB")
    page = context.new_page()
    sign_in(page, "emil")
    yield page
    context.close()


def test_who_else_has_the_article_open_is_announced_and_so_is_that_they_left(
    desk, emils, claims, monkeypatch
):
    monkeypatch.setattr(presence, "BEAT", 1)
    article = claims[0].article.get_absolute_url()
    desk.goto(article)
    here = desk.get_by_role("status").filter(has_text="Also here")
    expect(here).to_have_count(0)
    emils.goto(article)
    expect(emils.get_by_text("Also here: ellen")).to_be_visible()
    expect(here).to_have_text("Also here: emil")
    emils.goto("/")
    # Less than presence expires after: it ends because leaving was said, whatever overtook what.
    expect(here).to_have_count(0, timeout=60_000)
    emils.go_back()
    expect(here).to_have_text("Also here: emil")


def test_two_who_open_the_same_list_begin_at_different_claims(desk, emils, claims):
    def shown(page):
        return [
            int(pk)
            for pk in page.locator(".queue .claim").evaluate_all(
                "cards => cards.map(c => c.dataset.claim)"
            )
        ]

    pks = [claim.pk for claim in claims]
    desk.goto("/claims/?state=pending")
    emils.goto("/claims/?state=pending")
    assert (shown(desk), shown(emils)) == (pks[:2], pks[2:4])
    expect(emils.locator(".ahead")).to_contain_text(
        "ellen is working on the first claims of this list"
    )
    seen = shown(emils)
    for _ in range(2):
        emils.get_by_role("link", name="Next page").click()
        emils.wait_for_load_state()
        seen += shown(emils)
    assert seen == pks[2:] + pks[:2]


def test_values_opened_before_their_counts_arrive_stay_open(desk, claims):
    held = []
    desk.route("**/claims/counts/**", lambda route: held.append(route))
    desk.goto("/claims/?state=pending")
    desk.get_by_text("Values", exact=True).click()
    desk.get_by_text("Save this filter").click()
    desk.get_by_label("Name").fill("Morning")
    held.pop().continue_()
    expect(
        desk.get_by_role("navigation", name="State").get_by_role("link", name="pending 6")
    ).to_be_visible()
    expect(desk.get_by_label("Name")).to_have_value("Morning")
    expect(desk.get_by_label("Name")).to_be_focused()


def test_a_filter_is_saved_counted_and_started_with(desk, claims):
    desk.goto("/claims/?state=pending")
    desk.get_by_text("Values", exact=True).click()
    expect(
        desk.get_by_role("navigation", name="State").get_by_role("link", name="pending 6")
    ).to_be_visible()
    desk.get_by_text("Save this filter").click()
    desk.get_by_label("Name").fill("Morning")
    desk.get_by_role("button", name="Save", exact=True).click()
    expect(desk.get_by_role("link", name="Morning 6")).to_have_attribute("aria-current", "page")
    desk.get_by_role("link", name="Manage filters").click()
    desk.get_by_role("button", name="Set as default Morning").click()
    expect(desk.get_by_text("your default")).to_be_visible()
    desk.get_by_role("navigation", name="Main navigation").get_by_role(
        "link", name="Claims"
    ).click()
    desk.wait_for_url("/claims/?state=pending")


def test_without_javascript_filters_are_saved_and_counted(browser, ellen, claims, live_server):
    context = browser.new_context(
        base_url=live_server.url, locale="en-GB", java_script_enabled=False
    )
    page = context.new_page()
    sign_in(page, "ellen")
    page.goto("/claims/?state=pending")
    page.get_by_text("Save this filter").click()
    page.get_by_label("Name").fill("Morning")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("link", name="Morning")).to_have_attribute("aria-current", "page")
    page.get_by_role("link", name="Show counts").click()
    expect(page.get_by_role("link", name="Morning 6")).to_be_visible()
    assert SavedFilter.objects.get().query == "state=pending"
    context.close()
